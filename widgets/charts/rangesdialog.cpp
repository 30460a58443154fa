#include "rangesdialog.h"

#include "core/numbers.h"
#include "xinput.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

namespace runloupe {

namespace {

constexpr int DialogWidth = 420;

bool isEmpty(const QLineEdit *edit)
{
    return edit->text().trimmed().isEmpty();
}

std::optional<double> numberIn(const QLineEdit *edit)
{
    const std::optional<double> number = parseNumber(edit->text().toUtf8());
    return number && std::isfinite(*number) ? number : std::nullopt;
}

QString textOf(const std::optional<double> &number)
{
    return number ? exactNumber(*number) : QString();
}

bool areTurnedRound(const AxisEnds &ends)
{
    return ends.low && ends.high && *ends.low >= *ends.high;
}

} // namespace

RangesDialog::RangesDialog(const QString &chart, XAxis axis, const AxisEnds &x, const OwnChartOptions &own, QWidget *parent)
    : QDialog(parent)
    , m_axis(axis)
    , m_xFrom(new QLineEdit(x.low ? xInput(axis, *x.low) : QString()))
    , m_xTo(new QLineEdit(x.high ? xInput(axis, *x.high) : QString()))
    , m_yFrom(new QLineEdit(textOf(own.y.low)))
    , m_yTo(new QLineEdit(textOf(own.y.high)))
    , m_threshold(new QLineEdit(textOf(own.threshold)))
    , m_problem(new QLabel)
    , m_ok(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 – ranges").arg(chart));
    buildLayout();
    for (QLineEdit *const edit : edits())
        connect(edit, &QLineEdit::textChanged, this, &RangesDialog::check);
    connect(this, &QDialog::accepted, this, [this] {
        Q_EMIT chosen({ xIn(m_xFrom), xIn(m_xTo) }, { { numberIn(m_yFrom), numberIn(m_yTo) }, numberIn(m_threshold) });
    });
    check();
}

void RangesDialog::buildLayout()
{
    auto *const grid = new QGridLayout(this);
    const auto addRow = [grid](int row, const QString &title, std::initializer_list<std::pair<QLineEdit *, QString>> edits) {
        auto *const label = new QLabel(title);
        label->setBuddy(edits.begin()->first);
        grid->addWidget(label, row, 0);
        int column = 1;
        for (const auto &[edit, name] : edits) {
            edit->setAccessibleName(name);
            grid->addWidget(edit, row, column++);
        }
    };
    grid->addWidget(new QLabel(tr("From")), 0, 1);
    grid->addWidget(new QLabel(tr("To")), 0, 2);
    addRow(1, tr("%1, all charts:").arg(xAxisName(m_axis)), { { m_xFrom, tr("X from") }, { m_xTo, tr("X to") } });
    addRow(2, tr("Y:"), { { m_yFrom, tr("Y from") }, { m_yTo, tr("Y to") } });
    addRow(3, tr("Threshold:"), { { m_threshold, tr("Threshold") } });
    for (QLineEdit *const edit : { m_xFrom, m_xTo, m_yFrom, m_yTo })
        edit->setPlaceholderText(tr("automatic"));
    m_threshold->setPlaceholderText(tr("none"));
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(m_problem, 4, 0, 1, 3);
    grid->addWidget(buildButtons(), 5, 0, 1, 3);
    setMinimumWidth(DialogWidth);
}

QWidget *RangesDialog::buildButtons()
{
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    QPushButton *const clear = buttons->addButton(tr("All automatic"), QDialogButtonBox::ResetRole);
    connect(clear, &QPushButton::clicked, this, &RangesDialog::clearAll);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void RangesDialog::clearAll()
{
    for (QLineEdit *const edit : edits())
        edit->clear();
}

void RangesDialog::check()
{
    const QString found = problem();
    m_ok->setEnabled(found.isEmpty());
    m_problem->setText(found.isEmpty() ? tr("Empty fields fit what there is.") : found);
}

QString RangesDialog::problem() const
{
    for (const QLineEdit *const edit : { m_xFrom, m_xTo }) {
        if (!isEmpty(edit) && !xIn(edit))
            return tr("%1 is to be written like %2.").arg(edit->accessibleName(), xInputExample(m_axis));
    }
    for (const QLineEdit *const edit : { m_yFrom, m_yTo, m_threshold }) {
        if (!isEmpty(edit) && !numberIn(edit))
            return tr("%1 is to be a number.").arg(edit->accessibleName());
    }
    if (areTurnedRound({ xIn(m_xFrom), xIn(m_xTo) }) || areTurnedRound({ numberIn(m_yFrom), numberIn(m_yTo) }))
        return tr("An axis ends above where it begins.");
    return {};
}

std::optional<double> RangesDialog::xIn(const QLineEdit *edit) const
{
    return xFromInput(m_axis, edit->text().trimmed());
}

} // namespace runloupe

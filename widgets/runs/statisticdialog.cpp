#include "statisticdialog.h"

#include "tables/statisticwords.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace runloupe {

namespace {

constexpr int DialogWidth = 360;
constexpr int MeaningLines = 2; // the longest sentence takes as many, and the dialog does not jump

} // namespace

StatisticDialog::StatisticDialog(const QString &metric, Statistic::Kind kind, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_number(new QLineEdit)
    , m_meaning(new QLabel)
    , m_add(new QPushButton(tr("Add column")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 – %2").arg(metric, statisticQuestion(kind)));
    buildLayout();
    m_number->setText(usualArgument(kind));
    m_number->selectAll();
    connect(m_number, &QLineEdit::textChanged, this, &StatisticDialog::showMeaning);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(*statistic()); });
    showMeaning();
}

void StatisticDialog::buildLayout()
{
    const QString name = argumentName(m_kind);
    m_number->setAccessibleName(name);
    m_meaning->setWordWrap(true);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_meaning->setMinimumHeight(MeaningLines * fontMetrics().lineSpacing());
    m_meaning->setAlignment(Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("add"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("%1:").arg(name), m_number);
    layout->addRow(m_meaning);
    layout->addRow(buttons);
    m_add->setDefault(true); // only a dialog can have one
    setMinimumWidth(DialogWidth);
}

void StatisticDialog::showMeaning()
{
    const std::optional<Statistic> wanted = statistic();
    m_add->setEnabled(wanted.has_value());
    m_meaning->setText(wanted ? statisticSentence(*wanted) : argumentRule(m_kind));
}

std::optional<Statistic> StatisticDialog::statistic() const
{
    return statisticWith(m_kind, m_number->text());
}

} // namespace runloupe

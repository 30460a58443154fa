#include "viewnamedialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace runloupe {

namespace {

constexpr int LongestName = 80; // characters; it stands in menus
constexpr int Width = 380;

} // namespace

ViewNameDialog::ViewNameDialog(const QString &title, const QString &accept, const QStringList &takenNames, Taken taken,
                               QWidget *parent)
    : QDialog(parent)
    , m_takenNames(takenNames)
    , m_taken(taken)
    , m_acceptText(accept)
    , m_name(new QLineEdit)
    , m_note(new QLabel)
    , m_accept(new QPushButton(accept))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setObjectName(QStringLiteral("viewNameDialog"));
    buildLayout();
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::judge);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT nameChosen(m_name->text().trimmed()); });
    judge();
}

void ViewNameDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

void ViewNameDialog::buildLayout()
{
    m_name->setMaxLength(LongestName);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setText(QStringLiteral(" ")); // its line is there before it is needed
    m_accept->setDefault(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(12, 12, 12, 12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name"), m_name);
    form->addRow({}, m_note);
    form->addRow(buttons);
    resize(Width, sizeHint().height());
}

void ViewNameDialog::judge()
{
    const QString name = m_name->text().trimmed();
    const bool isTaken = m_takenNames.contains(name);
    const bool isReplacement = isTaken && m_taken == Taken::IsReplaced;
    m_note->setText(isReplacement ? tr("The view of this name will be replaced.")
                        : isTaken ? tr("Another view has this name.")
                                  : QStringLiteral(" "));
    m_accept->setText(isReplacement ? tr("&Replace") : m_acceptText);
    m_accept->setEnabled(!name.isEmpty() && (!isTaken || isReplacement));
}

} // namespace runloupe

#include "filterbar.h"

#include "core/numbers.h"
#include "filteredit.h"
#include "query/fieldclauses.h"
#include "runs/runselection.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace runloupe {

namespace {

constexpr qsizetype MostRemembered = 30;

} // namespace

FilterBar::FilterBar(RunSelection *selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_edit(new FilterEdit(this))
    , m_count(new QLabel(this))
    , m_problem(new QLabel(this))
{
    buildLayout();
    setColors();
    connect(m_edit, &FilterEdit::applyRequested, this, [this] { apply(m_edit->text()); });
    connect(m_edit, &FilterEdit::takeBackRequested, this, &FilterBar::takeBack);
    connect(m_edit, &QLineEdit::textEdited, this, &FilterBar::hideProblem);
    connect(selection, &RunSelection::shownChanged, this, &FilterBar::count);
    connect(selection, &RunSelection::tableChanged, this, &FilterBar::count);
    count();
}

void FilterBar::apply(const QString &text)
{
    m_lastField.reset();
    if (text != m_edit->text()) // lest the cursor moves
        m_edit->setText(text);
    applyLine();
}

/// What stands in the line counts, if it can be understood, also where it is not in force yet. While somebody writes one
/// clause, the history gets its last form only.
void FilterBar::applyClauses(const Field &field, const QString &clauses)
{
    QString text = m_edit->text().trimmed();
    auto query = Filter::parse(text);
    if (!std::holds_alternative<Filter>(query)) {
        text = m_applied;
        query = Filter::parse(text);
    }
    m_edit->setText(withClauses(text, std::get<Filter>(query).expression(), field, clauses));
    if (m_lastField == field && !clauses.isEmpty() && m_history.value(0) == m_applied)
        m_history.removeFirst();
    m_lastField = field;
    applyLine();
}

void FilterBar::setHistory(const QStringList &texts)
{
    m_history = texts;
    m_edit->setHistory(texts);
}

void FilterBar::focusLine()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::buildLayout()
{
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setPlaceholderText(tr("metrics.`val/loss` < 0.3 and params.lr > 0.001"));
    addButtons();
    m_count->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_edit, 1);
    line->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_problem);
}

/// Qt's own clear button is silent for screen readers, and clears without applying.
void FilterBar::addButtons()
{
    QAction *const recent = m_edit->addButton(QStringLiteral("filter"), tr("Recent filters"), QLineEdit::LeadingPosition);
    connect(recent, &QAction::triggered, m_edit, &FilterEdit::offerHistory);
    QAction *const clear = m_edit->addButton(QStringLiteral("clear"), tr("Clear filter"), QLineEdit::TrailingPosition);
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, &FilterBar::clear);
    connect(m_edit, &QLineEdit::textChanged, clear, [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
}

void FilterBar::applyLine()
{
    const QString text = m_edit->text().trimmed();
    const auto parsed = Filter::parse(text);
    if (const auto *problem = std::get_if<QueryProblem>(&parsed)) {
        showProblem(*problem);
        return;
    }
    hideProblem();
    m_applied = text;
    remember(text);
    Q_EMIT filterApplied(std::get<Filter>(parsed), text);
}

/// Back to the filter in force; where it stands there already, to none.
void FilterBar::takeBack()
{
    hideProblem();
    if (m_edit->text().trimmed() != m_applied)
        m_edit->setText(m_applied);
    else if (!m_applied.isEmpty())
        clear();
}

void FilterBar::showProblem(const QueryProblem &problem)
{
    m_problem->setText(problem.message);
    m_problem->show();
    m_edit->setAccessibleDescription(problem.message);
    m_edit->setFocus();
    if (problem.length > 0)
        m_edit->setSelection(int(problem.position), int(problem.length));
    else
        m_edit->setCursorPosition(int(problem.position));
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FilterBar::hideProblem()
{
    m_problem->hide();
    m_problem->clear();
    m_edit->setAccessibleDescription({});
}

void FilterBar::remember(const QString &text)
{
    if (text.isEmpty() || m_history.value(0) == text)
        return;
    m_history.removeAll(text);
    m_history.prepend(text);
    m_history = m_history.first(std::min(m_history.size(), MostRemembered));
    m_edit->setHistory(m_history);
    Q_EMIT historyChanged();
}

void FilterBar::count()
{
    const SharedRunTable &table = m_selection->table();
    m_edit->setTable(table);
    m_count->setVisible(bool(table));
    if (!table)
        return;
    const QString shown = groupedNumber(qint64(m_selection->shown().size()));
    const QString total = groupedNumber(qint64(table->size()));
    m_count->setText((table->isPartial() ? tr("%1 of the newest %2") : tr("%1 of %2")).arg(shown, total));
    m_count->setAccessibleName(
        (table->isPartial() ? tr("%1 of the newest %2 runs shown") : tr("%1 of %2 runs shown")).arg(shown, total));
}

void FilterBar::setColors()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, themeColors().mutedText);
    m_count->setPalette(colors);
    colors.setColor(QPalette::WindowText, themeColors().errorText);
    m_problem->setPalette(colors);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        setColors();
    QWidget::changeEvent(event);
}

} // namespace runloupe

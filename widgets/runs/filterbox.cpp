#include "filterbox.h"

#include "query/boxreader.h"
#include "query/boxwriter.h"
#include "tables/plaintooltip.h"

#include <QKeyEvent>
#include <QStyle>
#include <QToolTip>

#include <chrono>

namespace runloupe {

namespace {

constexpr std::chrono::milliseconds TypingPause { 350 };

/// For the ear and for those who wonder, how such a box is used.
QString hint(BoxField::Values values)
{
    switch (values) {
    case BoxField::Values::Numbers:
        return FilterBox::tr("Such as >0.3, 0.1..0.3, !=0 or missing");
    case BoxField::Values::Times:
        return FilterBox::tr("Such as >2026-01-31, 2026-01..2026-03 or missing");
    case BoxField::Values::Lengths:
        return FilterBox::tr("Such as >10min, 1h..2h or missing");
    case BoxField::Values::Texts:
        break;
    }
    return FilterBox::tr("A part of the text, or such as =all of it, /expression/, !not this or missing");
}

} // namespace

FilterBox::FilterBox(QWidget *parent)
    : QLineEdit(parent)
{
    setFocusPolicy(Qt::ClickFocus); // Tab goes from column to column, in their order on screen
    setFrame(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(Occasion::Pause); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        setProblem({});
        m_pause.start();
    });
}

void FilterBox::setColumn(const QString &title, const BoxField &field)
{
    const bool isOther = field.field != m_field.field; // what was being written was for another column
    m_title = title;
    m_field = field;
    setAccessibleName(tr("Filter %1").arg(title));
    if (isOther)
        setModified(false);
    if (isOther || !m_isWrong)
        setProblem({});
}

void FilterBox::showFilter(const Expression &filter)
{
    const FieldClauses said = clausesOn(m_field.field, filter);
    m_clauses = said.clauses;
    m_text = said.isMore ? std::nullopt : boxText(m_field, said.clauses);
    setPlaceholderText(m_text ? QString() : QStringLiteral("…"));
    if (saysWhatIsSo())
        setModified(false);
    else if (!hasFocus() || !isModified())
        takeBack();
}

/// Tab is for the boxes, and Escape is not for the window's shortcuts.
bool FilterBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        Q_EMIT stepRequested(key == Qt::Key_Tab ? +1 : -1);
        return true;
    }
    return QLineEdit::event(event);
}

/// What a line has no use for is not for the table below either.
void FilterBox::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event->key()))
        QLineEdit::keyPressEvent(event);
    event->accept();
}

bool FilterBox::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        ask(Occasion::Return);
        return true;
    case Qt::Key_Escape:
        if (saysWhatIsSo())
            Q_EMIT leaveRequested();
        else
            takeBack();
        return true;
    case Qt::Key_Down:
        ask(Occasion::Return);
        Q_EMIT leaveRequested();
        return true;
    default:
        return false;
    }
}

void FilterBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT focusChanged();
}

void FilterBox::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason && m_pause.isActive())
        ask(Occasion::Return);
    QLineEdit::focusOutEvent(event);
    Q_EMIT focusChanged();
}

/// Whoever only pauses is not told what is wrong yet.
void FilterBox::ask(Occasion occasion)
{
    m_pause.stop();
    const Result<std::vector<Clause>> clauses = clausesOfBox(m_field, text());
    if (clauses && !saysWhatIsSo())
        Q_EMIT clausesRequested(m_field.field, queryText(*clauses));
    else if (!clauses && occasion == Occasion::Return)
        setProblem(clauses.error().message());
}

bool FilterBox::saysWhatIsSo() const
{
    return m_text ? boxMeans(m_field, text(), m_clauses) : text().isEmpty() && !isModified();
}

void FilterBox::takeBack()
{
    m_pause.stop();
    setText(m_text.value_or(QString()));
    setCursorPosition(0);
    setProblem({});
}

void FilterBox::setProblem(const QString &problem)
{
    setAccessibleDescription(problem.isEmpty() ? hint(m_field.values) : problem);
    setToolTip(plainToolTip(problem.isEmpty() ? m_title + u'\n' + hint(m_field.values) : problem));
    if (m_isWrong == problem.isEmpty()) {
        m_isWrong = !problem.isEmpty();
        style()->unpolish(this); // the style sheet looks at properties only then
        style()->polish(this);
    }
    if (m_isWrong)
        QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip(), this);
}

} // namespace runloupe

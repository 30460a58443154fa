#pragma once

#include "query/boxfield.h"
#include "query/fieldclauses.h"

#include <QLineEdit>
#include <QTimer>

namespace runloupe {

/// The box below the head of one column: what is written into it becomes a part of the filter, and it says what the filter
/// says of the column.
///
/// Asks for a change at Return, when it is left, and after a short pause while one types, if it understands the text.
class FilterBox : public QLineEdit {
    Q_OBJECT
    Q_PROPERTY(bool isWrong MEMBER m_isWrong) // for the style sheet

public:
    explicit FilterBox(QWidget *parent);

    /// Whose box it is: `title` is the column's head.
    void setColumn(const QString &title, const BoxField &field);
    /// The filter in force; where it says more of the column than fits, the box is empty but for dots. What somebody is about
    /// to write stays.
    void showFilter(const Expression &filter);

Q_SIGNALS:
    /// The filter is to say this of the field, as withClauses() takes it, instead of what it says.
    void clausesRequested(const runloupe::Field &field, const QString &clauses);
    /// To the next box; -1: to the one before.
    void stepRequested(int by);
    void leaveRequested();
    void focusChanged(); ///< it has the cursor, or has it no longer

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Occasion { Pause, Return };

    bool handleKey(int key);
    void ask(Occasion occasion);
    bool saysWhatIsSo() const;
    void takeBack();
    void setProblem(const QString &problem);

    BoxField m_field;
    QString m_title;
    std::vector<Clause> m_clauses; ///< of the filter in force
    std::optional<QString> m_text = QString(); ///< what to write for them; nothing where they are more than fits
    bool m_isWrong = false;
    QTimer m_pause;
};

} // namespace runloupe

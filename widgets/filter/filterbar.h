#pragma once

#include "query/field.h"
#include "query/filter.h"

#include <QWidget>

class QLabel;

namespace runloupe {

class FilterEdit;
class RunSelection;

/// The one visible query: a line for it, how many runs passed, and below, where it went wrong.
///
/// Suggests keys and values of the selection's table. A mistake stands under the line, with the part that is meant marked;
/// the filter in force stays until a better one is applied.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// `selection` outlives the bar, which only reads it: for suggestions and for the count.
    explicit FilterBar(RunSelection *selection, QWidget *parent = nullptr);

    /// Puts a text into the line and applies it, as if typed.
    void apply(const QString &text);
    void clear() { apply({}); }
    /// Puts clauses on a field into the filter, as withClauses() takes them, and applies it.
    void applyClauses(const Field &field, const QString &clauses);

    /// The text in force.
    const QString &appliedText() const { return m_applied; }

    /// The last filters, newest first; to be kept between sessions by whoever keeps things.
    const QStringList &history() const { return m_history; }
    void setHistory(const QStringList &texts);

    void focusLine();

Q_SIGNALS:
    /// Also for the empty text, which lets every run pass.
    void filterApplied(const runloupe::Filter &filter, const QString &text);
    void historyChanged();

private:
    void buildLayout();
    void addButtons();
    void applyLine();
    void takeBack();
    void showProblem(const QueryProblem &problem);
    void hideProblem();
    void remember(const QString &text);
    void count();
    void setColors();
    void changeEvent(QEvent *event) override;

    RunSelection *m_selection;
    FilterEdit *m_edit;
    QLabel *m_count;
    QLabel *m_problem;
    QString m_applied;
    std::optional<Field> m_lastField; ///< whose clauses were applied last; nothing after a whole filter
    QStringList m_history;
};

} // namespace runloupe

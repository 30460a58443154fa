#pragma once

#include "tables/columnchoice.h"

#include <QObject>

class QAction;
class QMenu;

namespace runloupe {

/// The entries of a menu by which people say what is shown of a metric: its last value, and what its history comes down to.
/// Lives and dies with the menu.
class StatisticMenu : public QObject {
    Q_OBJECT

public:
    /// `choice` says what is shown already, `better` which values of the metric are the better ones.
    StatisticMenu(const QString &metric, const ColumnChoice &choice, Better better, QMenu *menu);

Q_SIGNALS:
    void columnRequested(const ColumnKey &column, bool shown);
    void argumentRequested(Statistic::Kind kind); ///< a column whose number is still to be told

private:
    void addKind(Statistic::Kind kind);
    void addColumn(const Statistic &statistic, bool isShown);
    void addQuestion(Statistic::Kind kind);
    static void disable(const QList<QAction *> &actions);

    QMenu *m_menu;
    QString m_metric;
    QList<ColumnKey> m_shown; ///< of the metric's histories
};

} // namespace runloupe

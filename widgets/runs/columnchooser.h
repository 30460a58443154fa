#pragma once

#include "columnpopup.h"
#include "tables/columnchoice.h"

#include <QTimer>

namespace runloupe {

/// Lets people tick which of all columns that a table could show they want to see. Below a metric stands what its history
/// comes down to.
class ColumnChooser : public ColumnPopup {
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    /// Opens below `anchor`, a rectangle on the screen.
    void open(const RunTable &table, const ColumnChoice &choice, const QRect &anchor);

Q_SIGNALS:
    void choiceChanged(const ColumnChoice &choice);

private:
    void buildFoot();
    bool holdsOthers(const ColumnKey &column) const override;
    QList<ColumnKey> columnsBelow(const ColumnKey &column) const override;

    ColumnChoice m_choice;
    QTimer m_change; // ticking a whole kind is one change
};

} // namespace runloupe

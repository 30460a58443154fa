#pragma once

#include "tables/tableexport.h"

#include <QWidget>

class QButtonGroup;

namespace runloupe {

/// Which runs are exported: one of three, or a row a group where they are grouped, each with how many those are. What would be
/// none cannot be chosen.
class ExportScopes : public QWidget {
    Q_OBJECT

public:
    explicit ExportScopes(const TableSnapshot &snapshot, QWidget *parent = nullptr);

    ExportScope scope() const;

Q_SIGNALS:
    void scopeChanged();

private:
    QButtonGroup *m_buttons; // by ExportScope
};

} // namespace runloupe

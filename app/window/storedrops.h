#pragma once

#include <QObject>

namespace runloupe {

/// Takes files, folders and addresses that are dropped anywhere on a widget as locations of stores.
class StoreDrops : public QObject {
    Q_OBJECT

public:
    /// Belongs to `target`, which accepts drops from now on.
    explicit StoreDrops(QWidget *target);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const QStringList &locations);
};

} // namespace runloupe

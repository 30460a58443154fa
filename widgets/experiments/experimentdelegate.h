#pragma once

#include <QStyledItemDelegate>

namespace runloupe {

/// Draws the rows of the experiments tree: counts muted, deleted ones struck out, failed stores in the colour of errors.
class ExperimentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace runloupe

#pragma once

#include <QStyledItemDelegate>

namespace runloupe {

/// Items as usual, with a little more room above and below the text than the style gives.
class AiryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace runloupe

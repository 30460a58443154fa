#include "airydelegate.h"

namespace runloupe {

QSize AiryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int Room = 6; // pixels
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, Room);
}

} // namespace runloupe

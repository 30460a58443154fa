#include "experimentdelegate.h"

#include "tables/experimenttreemodel.h"
#include "theme/theme.h"

namespace runloupe {

QSize ExperimentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int RowPadding = 8;
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + RowPadding);
    return size;
}

void ExperimentDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isStore = !index.parent().isValid();
    option->font.setBold(isStore && index.column() == ExperimentTreeModel::NameColumn);
    option->font.setStrikeOut(index.data(ExperimentTreeModel::IsDeletedRole).toBool());
    if (index.column() == ExperimentTreeModel::RunsColumn)
        option->text += QChar(QChar::Nbsp); // air between the numbers and the edge of the dock
    if (index.data(ExperimentTreeModel::IsFailedRole).toBool())
        option->palette.setColor(QPalette::Text, themeColors().errorText);
    else if (index.column() == ExperimentTreeModel::RunsColumn || option->font.strikeOut())
        option->palette.setColor(QPalette::Text, themeColors().mutedText);
}

} // namespace runloupe

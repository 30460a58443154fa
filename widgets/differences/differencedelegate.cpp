#include "differencedelegate.h"

#include "common/sectionline.h"
#include "differences/differencesmodel.h"
#include "theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace runloupe {

namespace {

using Model = DifferencesModel;

constexpr int CellMargin = 8; // pixels, at each side, as the heads have
constexpr int RowPadding = 8; // above and below the text together
constexpr int SectionPadding = 12;
constexpr float TintOpacity = 0.14F; // of the accent; text on it reads as well as without

QColor textColor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(QPalette::HighlightedText);
    const bool isQuiet = index.data(Model::IsMissingRole).toBool() || index.data().toString().isEmpty()
        || !index.data(Model::DiffersRole).toBool();
    return isQuiet ? themeColors().mutedText : option.palette.color(QPalette::Text);
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.data(Model::IsOtherRole).toBool()) {
        QColor tint = themeColors().accent;
        tint.setAlphaF(TintOpacity);
        painter->fillRect(option.rect.adjusted(0, 0, -1, -1), tint);
    }
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

/// A path's end tells most, a value's beginning.
void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString value = index.data().toString();
    const QString text = value.isEmpty() ? DifferenceDelegate::tr("empty") : value; // which is a value too
    const bool isPath = index.column() == Model::NameColumn && text.contains(u'/');
    const QString line = option.fontMetrics.elidedText(text, isPath ? Qt::ElideLeft : Qt::ElideRight, option.rect.width());
    painter->setPen(textColor(option, index));
    painter->drawText(option.rect, int(option.displayAlignment) | Qt::TextSingleLine, line);
}

} // namespace

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    painter->setFont(cell.font);
    paintBackground(painter, cell, index);
    cell.rect.adjust(CellMargin, 0, -CellMargin, 0);
    if (Model::isSection(index))
        paintSectionLine(painter, cell, index.data().toString(), index.data(Model::CountRole).toString());
    else
        paintText(painter, cell, index);
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int padding = Model::isSection(index) ? SectionPadding : RowPadding;
    const QString text = index.data().toString();
    return { option.fontMetrics.horizontalAdvance(text) + 2 * CellMargin, option.fontMetrics.height() + padding };
}

} // namespace runloupe

#include "rundelegate.h"

#include "common/linemark.h"
#include "common/statusdot.h"
#include "core/numbers.h"
#include "deltapainting.h"
#include "tables/runtablemodel.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QPainter>
#include <QTreeView>

namespace runloupe {

namespace {

constexpr int MarkMargin = 8; // pixels
constexpr int DotSpace = 13; // the dot and the gap behind it
constexpr int RowPadding = 8; // above and below the text together
constexpr float DarkestShade = 0.45F; // of the accent; text on it can still be read
constexpr int GroupSizeMargin = 10; // between a group's name and how many runs it has
constexpr int CellMargin = 5; // at each side; with the style's own the text stands below that of the head

/// Faint, for it only says which column the keys are for.
void paintCursor(QPainter *painter, const QRect &cell)
{
    QPen pen(themeColors().accent);
    pen.setStyle(Qt::DotLine);
    painter->setPen(pen);
    painter->drawRect(cell.adjusted(0, 0, -1, -1));
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

/// In the cell with the group's name only.
QString groupSizeText(const QModelIndex &index)
{
    const QVariant size
        = index.column() == RunTableModel::FirstDataColumn ? index.data(RunTableModel::GroupSizeRole) : QVariant();
    return size.isValid() ? groupedNumber(size.toLongLong()) : QString();
}

int groupSizeWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = groupSizeText(index);
    return text.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(text) + GroupSizeMargin;
}

} // namespace

RunDelegate::RunDelegate(const RunTableModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_hiddenIcon(themedIcon(QStringLiteral("eye-off")))
    , m_groupIcon(themedIcon(QStringLiteral("eye")))
{
}

int RunDelegate::markWidth()
{
    return LineMarkLength + 2 * MarkMargin;
}

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == RunTableModel::MarkColumn) {
        paintMark(painter, option, index);
        return;
    }
    QStyleOptionViewItem text = option;
    selectWithGroup(&text, index);
    paintBackground(painter, text);
    paintShade(painter, text, index);
    text.rect.adjust(CellMargin, 0, -CellMargin, 0);
    paintGroupSize(painter, &text, index);
    paintBeside(painter, &text, index);
    QStyledItemDelegate::paint(painter, text, index);
    if (option.state & QStyle::State_HasFocus)
        paintCursor(painter, option.rect);
}

/// What stands before and behind the text of a run's cell, and takes room from it.
void RunDelegate::paintBeside(QPainter *painter, QStyleOptionViewItem *text, const QModelIndex &index) const
{
    if (isStatus(index)) {
        paintStatusDot(painter, text->rect, index);
        text->rect.setLeft(text->rect.left() + DotSpace);
    }
    if (const QList<RunBadge> shown = badges(index); !shown.isEmpty()) {
        m_badges.paint(painter, text->rect, shown);
        text->rect.setWidth(text->rect.width() - BadgePainter::width(shown.size()));
    }
    if (m_model->hasDeltas(index.column())) {
        const CellDelta delta = m_model->delta(index).value_or(CellDelta());
        paintDelta(painter, text->rect, text->font, delta);
        text->rect.setWidth(text->rect.width() - deltaWidth(text->font, delta, m_model->column(index.column())->cells->type()));
    }
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == RunTableModel::MarkColumn)
        return { markWidth(), option.fontMetrics.height() + RowPadding };
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int beside = groupSizeWidth(option, index) + (isStatus(index) ? DotSpace : 0)
        + BadgePainter::width(badges(index).size()) + roomForDelta(index, option.font);
    return { size.width() + 2 * CellMargin + beside, option.fontMetrics.height() + RowPadding };
}

void RunDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the style's frame would say that the cell is chosen, not the row
    option->font.setBold(index.data(RunTableModel::BestRole).toBool());
    option->fontMetrics = QFontMetrics(option->font);
    if (const Row row = m_model->rowOf(index); row != NoRow && !m_model->table()->isActive(row))
        option->palette.setColor(QPalette::Text, themeColors().mutedText);
}

bool RunDelegate::isInSelectedGroup(const QAbstractItemView &view, const RunTreeModel &model, const QModelIndex &index)
{
    const SharedRunGroups &groups = model.arrangement().groups();
    const Row row = model.rowOf(index);
    return groups && row != NoRow && view.selectionModel()->isSelected(model.indexOfNode(groups->groupOf(row)));
}

void RunDelegate::selectWithGroup(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option->widget);
    if (view && isInSelectedGroup(*view, *m_model, index))
        option->state |= QStyle::State_Selected;
}

bool RunDelegate::isStatus(const QModelIndex &index) const
{
    const RunColumn *column = m_model->column(index.column());
    const bool isColumn = column && column->key == ColumnKey { ColumnKind::Attribute, QStringLiteral("status") };
    return isColumn && m_model->rowOf(index) != NoRow;
}

QList<RunBadge> RunDelegate::badges(const QModelIndex &index) const
{
    const RunColumn *column = m_model->column(index.column());
    const Row row = column && column->key == NameColumn ? m_model->rowOf(index) : NoRow;
    return row == NoRow ? QList<RunBadge>() : m_model->badges(row);
}

/// 0 where the column has no deltas.
int RunDelegate::roomForDelta(const QModelIndex &index, const QFont &font) const
{
    if (!m_model->hasDeltas(index.column()))
        return 0;
    return deltaWidth(font, m_model->delta(index).value_or(CellDelta()), m_model->column(index.column())->cells->type());
}

void RunDelegate::paintShade(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant shade = index.data(RunTableModel::ShadeRole);
    if (!shade.isValid())
        return;
    QColor color = themeColors().accent;
    color.setAlphaF(float(shade.toDouble()) * DarkestShade);
    painter->fillRect(option.rect, color);
}

/// How many runs a group has stands at the right of its name, where it is never cut off.
void RunDelegate::paintGroupSize(QPainter *painter, QStyleOptionViewItem *option, const QModelIndex &index)
{
    const int width = groupSizeWidth(*option, index);
    if (width == 0)
        return;
    const bool isSelected = option->state & QStyle::State_Selected;
    painter->setPen(isSelected ? option->palette.color(QPalette::HighlightedText) : themeColors().mutedText);
    painter->drawText(option->rect, Qt::AlignVCenter | Qt::AlignRight, groupSizeText(index));
    option->rect.setRight(option->rect.right() - width);
}

void RunDelegate::paintMark(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const
{
    QStyleOptionViewItem option = cell;
    selectWithGroup(&option, index);
    paintBackground(painter, option);
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignCenter, { LineMarkLength, LineMarkLength }, option.rect);
    if (index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Unchecked) {
        m_hiddenIcon.paint(painter, place.adjusted(2, 2, -2, -2), Qt::AlignCenter, QIcon::Disabled);
        return;
    }
    const QColor color = index.data(Qt::DecorationRole).value<QColor>();
    if (m_model->groupOf(index) != NoGroup && !color.isValid()) { // drawn run by run
        m_groupIcon.paint(painter, place.adjusted(2, 2, -2, -2), Qt::AlignCenter, QIcon::Disabled);
        return;
    }
    paintLineMark(painter, place, color, Qt::PenStyle(Qt::SolidLine + index.data(RunTableModel::DashRole).toInt()));
}

void RunDelegate::paintStatusDot(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const QByteArrayView status = m_model->table()->attribute(TextAttribute::Status).text(m_model->rowOf(index));
    runloupe::paintStatusDot(painter, QPointF(cell.left() + StatusDotSize / 2.0 + 3, cell.center().y() + 0.5), status);
}

} // namespace runloupe

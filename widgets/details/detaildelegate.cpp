#include "detaildelegate.h"

#include "common/sectionline.h"
#include "core/jsontext.h"
#include "core/numbers.h"
#include "foldedtext.h"
#include "tables/rundetailsmodel.h"
#include "theme/theme.h"

#include <QPainter>
#include <QWidget>

#include <cmath>

namespace runloupe {

namespace {

using Model = RunDetailsModel;

constexpr int CellMargin = 5; // at each side
constexpr int TopMargin = 3;
constexpr int SectionPadding = 10; // above and below a section's title together
constexpr int DotRadius = 2;
constexpr int FreedIndentation = 12; // where no arrow stands, the key may begin
constexpr int CountOverhang = 36; // a count may reach under the head of the next column, which is at its right

DetailKind kindOf(const QModelIndex &index)
{
    return DetailKind(index.data(Model::KindRole).toInt());
}

bool isSection(const QModelIndex &index)
{
    return !index.parent().isValid();
}

/// Whether it has parts, or is one.
bool isParted(const QModelIndex &index)
{
    return index.model()->hasChildren(index) || !isSection(index.parent());
}

bool isWhole(const QModelIndex &index)
{
    return index.data(Model::WholeRole).toBool();
}

bool isLink(const QModelIndex &index)
{
    return index.data(Model::RunRole).toUInt() != NoRow;
}

QString textOf(const QModelIndex &index)
{
    const QString text = index.siblingAtColumn(Model::ValueColumn).data().toString();
    return isWhole(index) ? readableJson(text) : text;
}

FoldedText layoutOf(const QModelIndex &index, const QFont &font, int width)
{
    return FoldedText(textOf(index), font, width, isWhole(index) ? FoldedText::Extent::Whole : FoldedText::Extent::Folded);
}

QString foldWords(const QModelIndex &index)
{
    if (isWhole(index))
        return DetailDelegate::tr("Show less");
    const qsizetype length = index.data(Model::ValueRole).toString().size();
    return DetailDelegate::tr("Show all %1 characters").arg(groupedNumber(length));
}

QColor textColor(const QStyleOptionViewItem &option, const QColor &usual)
{
    return option.state.testFlag(QStyle::State_Selected) ? option.palette.color(QPalette::HighlightedText) : usual;
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

void paintText(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text, Qt::TextElideMode elide)
{
    const QString line = painter->fontMetrics().elidedText(text.simplified(), elide, rect.width());
    painter->drawText(rect, int(alignment) | Qt::TextSingleLine, line);
}

} // namespace

void DetailDelegate::setWidths(int view, int value)
{
    m_viewWidth = view;
    m_valueWidth = value;
}

bool DetailDelegate::isFoldable(const QModelIndex &index, const QFont &font) const
{
    return !isSection(index) && !Model::isMetric(kindOf(index))
        && FoldedText::isFoldable(index.data(Model::ValueRole).toString(), font, textWidth());
}

int DetailDelegate::lineHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 2 * TopMargin;
}

int DetailDelegate::foldLineTop(int rowHeight, const QFontMetrics &metrics)
{
    return rowHeight - TopMargin - metrics.height();
}

void DetailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isWide = !Model::isMetric(kindOf(index)); // one text over all columns that follow
    const int lastColumn = isSection(index) ? Model::KeyColumn : Model::ValueColumn;
    const bool isNote = kindOf(index) == DetailKind::Note && !isSection(index); // a widget of its own is there
    if ((isWide && index.column() > lastColumn) || isNote)
        return;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (isWide && index.column() == lastColumn)
        cell.rect.setRight(m_viewWidth - 1);
    painter->save();
    painter->setFont(cell.font);
    paintBackground(painter, cell);
    const bool isNumber = !isWide && index.column() != Model::KeyColumn; // stands at the right, and needs every pixel
    cell.rect.adjust(isNumber ? 0 : CellMargin, 0, -CellMargin, 0);
    if (isSection(index))
        paintSection(painter, cell, index);
    else if (index.column() == Model::KeyColumn)
        paintKey(painter, cell, index);
    else if (isWide)
        paintValue(painter, cell, index);
    else
        paintNumber(painter, cell, index);
    painter->restore();
}

/// Its name and how many details it has; of metrics also the heads of the columns.
void DetailDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (index.column() != Model::KeyColumn) {
        painter->setPen(textColor(option, themeColors().mutedText));
        return paintText(painter, option.rect, Qt::AlignRight | Qt::AlignVCenter, text, Qt::ElideRight);
    }
    const bool isAlone = kindOf(index) == DetailKind::Note || kindOf(index) == DetailKind::Parent; // there is only one
    const QString count = isAlone ? QString() : groupedNumber(index.data(Model::ValueRole).toInt());
    paintSectionLine(painter, option, text, count, CountOverhang);
}

void DetailDelegate::paintKey(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->setPen(textColor(option, isLink(index) ? themeColors().accent : themeColors().mutedText));
    const int left = isParted(index) ? 0 : -FreedIndentation;
    const QRect line = option.rect.adjusted(left, TopMargin, 0, 0);
    const QString key = index.data().toString();
    const bool isPath = key.contains(QLatin1Char('/')); // whose end tells most
    paintText(painter, line, Qt::AlignLeft | Qt::AlignTop, key, isPath ? Qt::ElideLeft : Qt::ElideMiddle);
}

/// A dot in front of the last value says that not all of the history are finite numbers.
void DetailDelegate::paintNumber(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    painter->setPen(textColor(option, option.palette.color(QPalette::Text)));
    const QRect line = option.rect.adjusted(0, TopMargin, 0, 0);
    paintText(painter, line, Qt::AlignRight | Qt::AlignTop, text, Qt::ElideRight);
    if (index.column() != Model::ValueColumn || index.data(Model::NonFiniteRole).toULongLong() == 0)
        return;
    const int begin = option.rect.right() - option.fontMetrics.horizontalAdvance(text);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeColors().warningText);
    const qreal x = std::max(option.rect.left() - DotRadius, begin - 3 * DotRadius);
    painter->drawEllipse(QPointF(x, option.rect.center().y() + 0.5), DotRadius, DotRadius);
}

void DetailDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isEmpty = index.data(Model::ValueRole).toString().isEmpty(); // which is a value too
    painter->setPen(textColor(option, isEmpty ? themeColors().mutedText : option.palette.color(QPalette::Text)));
    if (isEmpty)
        return paintText(painter, option.rect.adjusted(0, TopMargin, 0, 0), Qt::AlignLeft | Qt::AlignTop, tr("empty"),
                         Qt::ElideRight);
    const FoldedText text = layoutOf(index, option.font, textWidth());
    text.draw(painter, option.rect.topLeft() + QPoint(0, TopMargin));
    if (!isFoldable(index, option.font))
        return;
    painter->setPen(textColor(option, themeColors().accent));
    const QRect line = option.rect.adjusted(0, foldLineTop(option.rect.height(), option.fontMetrics), 0, 0);
    paintText(painter, line, Qt::AlignLeft | Qt::AlignTop, foldWords(index), Qt::ElideRight);
}

QSize DetailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (isSection(index))
        return { 0, line + SectionPadding };
    if (index.column() != Model::ValueColumn || Model::isMetric(kindOf(index)))
        return { 0, lineHeight(option.fontMetrics) };
    return { 0, std::max(line, valueHeight(index, option.font)) + 2 * TopMargin };
}

int DetailDelegate::textWidth() const
{
    return m_valueWidth - 2 * CellMargin;
}

int DetailDelegate::valueHeight(const QModelIndex &index, const QFont &font) const
{
    const QFontMetrics metrics(font);
    const QString text = index.data(Model::ValueRole).toString();
    if (FoldedText::isOneLine(text, font, textWidth()))
        return metrics.height(); // of thousands of rows most are so
    const int fold = isFoldable(index, font) ? metrics.height() : 0;
    return int(std::ceil(layoutOf(index, font, textWidth()).height())) + fold;
}

} // namespace runloupe

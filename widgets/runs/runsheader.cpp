#include "runsheader.h"

#include "filterboxes.h"
#include "rundelegate.h"
#include "tables/runtablemodel.h"
#include "theme/icons.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QStyleOptionHeader>

#include <algorithm>

namespace runloupe {

namespace {

constexpr int MostCircled = 20; // Unicode has circled numbers up to there

} // namespace

RunsHeader::RunsHeader(RunTableModel *model, QWidget *parent)
    : FrozenHeader(parent)
    , m_model(model)
    , m_boxes(new FilterBoxes(model, this))
{
    setSectionsMovable(true);
    setFirstSectionMovable(false); // the mark stays where it is looked for
    setHighlightSections(false);
    setStretchLastSection(false);
    setMinimumSectionSize(RunDelegate::markWidth());
    setTextElideMode(Qt::ElideRight);
    connect(this, &QHeaderView::sectionClicked, this, &RunsHeader::sortBy);
}

void RunsHeader::setSorting(const QList<SortKey> &sorting)
{
    m_sorting = sorting;
    viewport()->update();
}

QList<RunColumn> RunsHeader::columnsAsTheyStand() const
{
    QList<RunColumn> columns;
    for (int place = 0; place < count(); ++place) {
        if (const RunColumn *column = m_model->column(logicalIndex(place)))
            columns << *column;
    }
    return columns;
}

void RunsHeader::setBoxesShown(bool shown)
{
    m_boxes->setVisible(shown);
    Q_EMIT geometriesChanged(); // the table makes room
}

QSize RunsHeader::sizeHint() const
{
    const QSize heads = QHeaderView::sizeHint();
    return { heads.width(), heads.height() + boxesHeight() };
}

/// Lower than the heads, which who clicks into the middle of both means.
int RunsHeader::boxesHeight() const
{
    return m_boxes->isHidden() ? 0 : std::min(m_boxes->sizeHint().height(), QHeaderView::sizeHint().height() - 1);
}

/// The boxes stand in a margin, where neither the painting nor the scrolling of the heads reaches them.
void RunsHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, boxesHeight());
    QHeaderView::updateGeometries();
    m_boxes->setGeometry(0, height() - boxesHeight(), width(), boxesHeight());
}

void RunsHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const RunColumn *column = m_model->column(section);
    if (!column) { // the title is for the ear only
        option->text.clear();
        option->icon = themedIcon(QStringLiteral("eye"));
        option->iconAlignment = Qt::AlignCenter;
        return;
    }
    option->text = elidedTitle(section) + sortMark(column->key);
}

/// An arrow and, where several columns sort, the place among them: in the text, for of a title at the right the style's arrow
/// would hide the end.
QString RunsHeader::sortMark(const ColumnKey &column) const
{
    const int place = placeInSorting(column);
    if (place < 0)
        return {};
    const QString arrow = m_sorting[place].direction == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
    return m_sorting.size() > 1 && place < MostCircled ? arrow + QChar(u'①' + place) : arrow;
}

/// The style does so too, but of a title at the right it cuts the beginning.
QString RunsHeader::elidedTitle(int section) const
{
    const QString title = m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const int lacking = sectionSizeFromContents(section).width() - sectionSize(section);
    if (lacking <= 0)
        return title;
    return fontMetrics().elidedText(title, textElideMode(), fontMetrics().horizontalAdvance(title) - lacking);
}

QSize RunsHeader::sectionSizeFromContents(int section) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(section);
    const RunColumn *column = m_model->column(section);
    if (!column)
        return { RunDelegate::markWidth(), size.height() };
    return { size.width() + fontMetrics().horizontalAdvance(sortMark(column->key)), size.height() };
}

void RunsHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(sectionAt(event->pos()), event->globalPos());
}

void RunsHeader::sortBy(int section)
{
    if (const RunColumn *column = m_model->column(section)) {
        const bool isAdded = QGuiApplication::keyboardModifiers() & Qt::ShiftModifier;
        Q_EMIT sortingRequested(sortingAfterClick(column->key, isAdded));
    }
}

/// Upwards at first, then the other way. With Shift the column joins the others, as the one that counts least, and leaves
/// them after both ways; the last one stays, for a table has some order.
QList<SortKey> RunsHeader::sortingAfterClick(const ColumnKey &column, bool isAdded) const
{
    const int place = placeInSorting(column);
    const bool isUpwards = place >= 0 && m_sorting[place].direction == Qt::AscendingOrder;
    const SortKey key { column, isUpwards ? Qt::DescendingOrder : Qt::AscendingOrder };
    if (!isAdded)
        return { key };
    QList<SortKey> sorting = m_sorting;
    if (place < 0)
        sorting << key;
    else if (isUpwards || sorting.size() == 1)
        sorting[place] = key;
    else
        sorting.removeAt(place);
    return sorting;
}

int RunsHeader::placeInSorting(const ColumnKey &column) const
{
    for (int place = 0; place < int(m_sorting.size()); ++place) {
        if (m_sorting[place].column == column)
            return place;
    }
    return -1;
}

} // namespace runloupe

#include "filterboxes.h"

#include "filterbox.h"
#include "frozenheader.h"
#include "query/quote.h"
#include "tables/boxcolumn.h"
#include "tables/runtablemodel.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace runloupe {

namespace {

constexpr int RowPadding = 6; // above and below the text together; less than that of the heads
constexpr int LeastWidth = 140; // of the box with the cursor, which may lie over its neighbours

} // namespace

FilterBoxes::FilterBoxes(const RunTableModel *model, FrozenHeader *heads)
    : QWidget(heads)
    , m_model(model)
    , m_heads(heads)
    , m_scrolling(new QWidget(this))
{
    connect(heads, &QHeaderView::sectionMoved, this, &FilterBoxes::placeSoon);
    connect(heads, &QHeaderView::sectionResized, this, &FilterBoxes::placeSoon);
}

void FilterBoxes::setPlaceNames(const PlaceNames &names)
{
    m_names = names;
    renew();
}

void FilterBoxes::setFilter(const Filter &filter)
{
    m_filter = filter;
    for (FilterBox *const box : std::as_const(m_boxes))
        box->showFilter(m_filter.expression());
}

void FilterBoxes::renew()
{
    m_isStale = true;
    placeSoon();
}

/// Once for all that happens until then.
void FilterBoxes::placeSoon()
{
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

bool FilterBoxes::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QWidget::event(event);
}

/// Not while it is out of sight: a window that goes hides its parts, which then ask for room once more.
void FilterBoxes::place()
{
    if (!isVisible() || !m_heads->isVisible())
        return;
    const int frozen = m_heads->frozen().width();
    m_scrolling->setGeometry(isRightToLeft() ? 0 : frozen, 0, width() - frozen, height());
    const QList<int> sections = m_heads->frozen().sectionsInView();
    putAwayAllBut(sections);
    for (const int section : sections) {
        if (FilterBox *const box = boxFor(section))
            place(box, section);
    }
    m_isStale = false;
    update();
}

void FilterBoxes::place(FilterBox *box, int section)
{
    const bool isFrozen = m_heads->frozen().holds(section);
    QWidget *const home = isFrozen ? this : m_scrolling;
    if (box->parentWidget() != home)
        box->setParent(home);
    const int least = box->hasFocus() ? LeastWidth : 0;
    const int size = std::max(m_heads->sectionSize(section) - 1, least);
    box->setGeometry(m_heads->frozen().left(section) - (isFrozen ? 0 : m_scrolling->x()), 0, size, height() - 1);
    box->show();
}

/// The box with the cursor stays, out of sight, lest what is typed goes elsewhere.
void FilterBoxes::putAwayAllBut(const QList<int> &sections)
{
    for (auto box = m_boxes.begin(); box != m_boxes.end();) {
        const int section = m_model->sectionOf(box.key());
        const bool isKept = section >= 0 && (*box)->hasFocus();
        if (isKept && !sections.contains(section))
            (*box)->move(-(*box)->width(), 0);
        if (isKept || sections.contains(section)) {
            ++box;
        } else {
            if ((*box)->hasFocus())
                Q_EMIT leaveRequested(); // its column is gone
            (*box)->hide();
            m_spare << *box;
            box = m_boxes.erase(box);
        }
    }
}

/// Null for a column that has none.
FilterBox *FilterBoxes::boxFor(int section)
{
    const RunColumn *const column = m_model->column(section);
    FilterBox *box = column ? m_boxes.value(column->key) : nullptr;
    if (!column || (box && !m_isStale))
        return box;
    const std::optional<BoxField> field = boxFieldOf(*column, m_names);
    if (!field)
        return nullptr;
    if (!box)
        box = m_spare.isEmpty() ? makeBox() : m_spare.takeLast();
    m_boxes[column->key] = box;
    box->setColumn(column->title.simplified(), *field);
    box->showFilter(m_filter.expression());
    return box;
}

FilterBox *FilterBoxes::makeBox()
{
    auto *box = new FilterBox(m_scrolling);
    connect(box, &FilterBox::clausesRequested, this, &FilterBoxes::clausesRequested);
    connect(box, &FilterBox::leaveRequested, this, &FilterBoxes::leaveRequested);
    connect(box, &FilterBox::stepRequested, this, [this, box](int by) { step(box, by); });
    connect(box, &FilterBox::focusChanged, this, &FilterBoxes::placeSoon);
    return box;
}

void FilterBoxes::focusBox(int section)
{
    const int place = nextWithBox(m_heads->visualIndex(section), +1);
    if (place < 0)
        return;
    const int wanted = m_heads->logicalIndex(place);
    Q_EMIT sectionWanted(wanted);
    this->place();
    FilterBox *const box = boxFor(wanted);
    box->setFocus(Qt::TabFocusReason);
    box->selectAll();
    box->raise();
}

/// Beyond the last box is the table.
void FilterBoxes::step(FilterBox *from, int by)
{
    const int place = m_heads->visualIndex(m_model->sectionOf(m_boxes.key(from)));
    const int next = nextWithBox(place + by, by);
    if (next < 0)
        Q_EMIT leaveRequested();
    else
        focusBox(m_heads->logicalIndex(next));
}

int FilterBoxes::nextWithBox(int place, int by) const
{
    for (; place >= 0 && place < m_heads->count(); place += by) {
        const RunColumn *const column = m_model->column(m_heads->logicalIndex(place));
        if (column && fieldOf(column->key))
            return place;
    }
    return -1;
}

QSize FilterBoxes::sizeHint() const
{
    return { 0, fontMetrics().height() + RowPadding };
}

/// A hairline below, and one behind each column, as the heads have.
void FilterBoxes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setPen(themeColors().hairline);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const FrozenColumns &frozen = m_heads->frozen();
    for (const int section : frozen.sectionsInView()) {
        const int end = frozen.left(section) + m_heads->sectionSize(section) - 1;
        painter.drawLine(end, 0, end, height() - 1);
    }
    if (frozen.count() > 0)
        frozen.paintEdge(&painter, rect());
}

} // namespace runloupe

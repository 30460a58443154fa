#include "chartgrid.h"

#include "chartdrag.h"
#include "sectionhead.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace runloupe {

namespace {

constexpr int PixelsAStep = 40; // of the wheel and the arrows

} // namespace

ChartGrid::ChartGrid(QWidget *parent)
    : QScrollArea(parent)
    , m_drag(nullptr)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // its charts have it, and are scrolled to
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(PixelsAStep);
    auto *const page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    setWidget(page);
    m_drag = new ChartDrag(page);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        placeHeads();
        Q_EMIT sightChanged();
    });
}

void ChartGrid::setSections(const QList<Section> &sections)
{
    if (sections == m_sections)
        return;
    m_sections = sections;
    listPlaces();
    arrange();
}

void ChartGrid::listPlaces()
{
    m_names.clear();
    for (const Section &section : std::as_const(m_sections)) {
        if (!section.isFolded)
            m_names << section.charts;
    }
    if (!m_names.contains(m_alone))
        m_alone.clear();
    if (!m_alone.isEmpty())
        m_names = QStringList(m_alone);
    m_places.clear();
    for (const QString &chart : std::as_const(m_names))
        m_places.insert(chart, int(m_places.size()));
}

void ChartGrid::showAlone(const QString &chart)
{
    if (m_alone.isEmpty())
        m_scrolledBefore = verticalScrollBar()->value();
    m_alone = chart;
    listPlaces();
    arrange();
    if (m_alone.isEmpty())
        verticalScrollBar()->setValue(m_scrolledBefore);
}

GridGeometry ChartGrid::geometryFor(const QSize &room) const
{
    if (!m_alone.isEmpty())
        return GridGeometry({ { 1, false } }, room);
    QList<GridGeometry::Section> sections;
    for (const Section &section : m_sections)
        sections << GridGeometry::Section { section.isFolded ? 0 : int(section.charts.size()), !section.name.isEmpty() };
    return GridGeometry(sections, room);
}

// By the grid's own size, for while it is hidden, what is in it has none yet.
void ChartGrid::arrange()
{
    m_geometry = geometryFor(size());
    const bool scrolls = m_geometry.height() > height();
    if (scrolls)
        m_geometry = geometryFor(size() - QSize(verticalScrollBar()->sizeHint().width(), 0));
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    widget()->setMinimumHeight(m_geometry.height());
    for (auto chart = m_widgets.begin(); chart != m_widgets.end(); ++chart)
        put(chart.key(), *chart);
    placeHeads();
    Q_EMIT sightChanged();
}

void ChartGrid::put(const QString &chart, QWidget *widget)
{
    m_widgets.insert(chart, widget);
    const auto place = m_places.constFind(chart);
    if (place != m_places.constEnd())
        widget->setGeometry(m_geometry.charts()[std::size_t(*place)]);
    widget->setVisible(place != m_places.constEnd());
}

bool ChartGrid::isInSight(const QRect &rect, double heights) const
{
    const int top = verticalScrollBar()->value();
    const int beyond = int(heights * height());
    return rect.bottom() >= top - beyond && rect.top() <= top + height() + beyond;
}

QStringList ChartGrid::chartsWithin(double heights) const
{
    QStringList charts;
    for (qsizetype place = 0; place < m_names.size(); ++place) {
        if (isInSight(m_geometry.charts()[std::size_t(place)], heights))
            charts << m_names[place];
    }
    return charts;
}

void ChartGrid::placeHeads()
{
    QHash<QString, SectionHead *> before = std::exchange(m_heads, {});
    for (qsizetype i = 0; i < m_sections.size() && m_alone.isEmpty(); ++i) {
        const Section &section = m_sections[i];
        const QRect rect = m_geometry.heads()[std::size_t(i)];
        if (rect.isEmpty() || !isInSight(rect, 1))
            continue;
        SectionHead *const known = before.take(section.id);
        showHead(section, rect, known ? known : addHead(section.id));
    }
    for (SectionHead *const head : std::as_const(before))
        head->deleteLater();
}

SectionHead *ChartGrid::addHead(const QString &section)
{
    auto *const head = new SectionHead(widget());
    connect(head, &SectionHead::clicked, this, [this, section](bool isOpen) { Q_EMIT foldRequested(section, !isOpen); });
    return head;
}

void ChartGrid::showHead(const Section &section, const QRect &rect, SectionHead *head)
{
    m_heads.insert(section.id, head);
    head->setTexts(section.name, section.count);
    head->setChecked(!section.isFolded);
    head->setEnabled(section.canFold);
    head->setGeometry(rect);
    head->show();
}

int ChartGrid::placeInSection(const QString &chart) const
{
    for (const Section &section : m_sections) {
        if (const qsizetype place = section.charts.indexOf(chart); place >= 0)
            return int(place);
    }
    return -1;
}

std::vector<QRect> ChartGrid::sectionPlaces(const QString &chart) const
{
    std::vector<QRect> places;
    for (const Section &section : m_sections) {
        if (!section.charts.contains(chart))
            continue;
        for (const QString &neighbour : section.charts)
            places.push_back(m_geometry.charts()[std::size_t(m_places.value(neighbour))]);
    }
    return places;
}

void ChartGrid::drag(const QString &chart, const QPoint &point)
{
    if (m_alone.isEmpty())
        m_drag->showAt(widget()->mapFromGlobal(point), sectionPlaces(chart), placeInSection(chart));
}

void ChartGrid::drop(const QString &chart)
{
    const int before = placeInSection(chart);
    if (const int place = m_alone.isEmpty() ? m_drag->drop() : before; place != before)
        Q_EMIT moveRequested(chart, place);
}

void ChartGrid::moveBy(const QString &chart, int columns, int rows)
{
    const std::vector<QRect> places = sectionPlaces(chart);
    const auto inFirstRow
        = std::count_if(places.begin(), places.end(), [&](const QRect &place) { return place.top() == places.front().top(); });
    const int before = placeInSection(chart);
    const int place = before + columns + rows * int(inFirstRow);
    if (place >= 0 && place < int(places.size()))
        Q_EMIT moveRequested(chart, place);
}

void ChartGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_alone.isEmpty())
        return showAlone({});
    QScrollArea::keyPressEvent(event);
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace runloupe

#include "chartgrid.h"

#include "sectionhead.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QStyle>

namespace runloupe {

namespace {

constexpr int PixelsAStep = 40; // of the wheel and the arrows

} // namespace

ChartGrid::ChartGrid(QWidget *parent)
    : QScrollArea(parent)
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
    m_names.clear();
    m_places.clear();
    for (const Section &section : sections) {
        for (const QString &chart : section.charts) {
            if (section.isFolded)
                break;
            m_places.insert(chart, int(m_names.size()));
            m_names << chart;
        }
    }
    arrange();
}

GridGeometry ChartGrid::geometryFor(const QSize &room) const
{
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
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
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

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace runloupe

#pragma once

#include "gridgeometry.h"

#include <QHash>
#include <QScrollArea>
#include <QStringList>

namespace runloupe {

class ChartDrag;
class SectionHead;

/// Charts side by side, section below section, filling the space; scrolls where there are too many.
///
/// Knows the places of thousands of charts by name, but of their widgets only those that somebody made for what is in sight.
class ChartGrid : public QScrollArea {
    Q_OBJECT

public:
    struct Section {
        QString id;
        QString name; ///< for people; a section without has no head
        QString count;
        QStringList charts; ///< in reading order; each chart is in one section only
        bool isFolded = false;
        bool canFold = true;

        friend bool operator==(const Section &, const Section &) = default;
    };

    explicit ChartGrid(QWidget *parent = nullptr);

    void setSections(const QList<Section> &sections);
    bool isEmpty() const { return m_sections.isEmpty(); }
    /// The charts that lie in the room that is seen or at most so many of its heights above or below, in reading order.
    QStringList chartsWithin(double heights) const;
    /// All charts that have a place, in reading order.
    const QStringList &charts() const { return m_names; }
    bool hasPlaceFor(const QString &chart) const { return m_places.contains(chart); }

    /// Has one chart fill the room alone; empty: all of them share it. Escape goes back to all.
    void showAlone(const QString &chart);
    const QString &alone() const { return m_alone; }

    /// Puts a widget into a chart's place, and shows it wherever that is. The grid becomes its parent.
    void put(const QString &chart, QWidget *widget);
    /// Forgets the widget, which the caller deletes.
    void take(const QString &chart) { m_widgets.remove(chart); }

Q_SIGNALS:
    /// Other charts may be in sight.
    void sightChanged();
    void foldRequested(const QString &section, bool isFolded);
    /// To a place in its section.
    void moveRequested(const QString &chart, int place);

protected:
    /// Points are on the screen.
    void drag(const QString &chart, const QPoint &point);
    void drop(const QString &chart);
    /// Wishes for it to be so many columns and rows farther on in its section.
    void moveBy(const QString &chart, int columns, int rows);

    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void listPlaces();
    void arrange();
    GridGeometry geometryFor(const QSize &room) const;
    int placeInSection(const QString &chart) const;
    std::vector<QRect> sectionPlaces(const QString &chart) const;
    void placeHeads();
    SectionHead *addHead(const QString &section);
    void showHead(const Section &section, const QRect &rect, SectionHead *head);
    bool isInSight(const QRect &rect, double heights) const;

    QList<Section> m_sections;
    QStringList m_names; // of the charts that have a place, in reading order
    QHash<QString, int> m_places;
    QString m_alone; // empty: all are shown
    int m_scrolledBefore = 0; // when all were shown
    GridGeometry m_geometry;
    QHash<QString, QWidget *> m_widgets;
    QHash<QString, SectionHead *> m_heads; // of the sections in sight
    ChartDrag *m_drag;
};

} // namespace runloupe

#pragma once

#include <QList>
#include <QRect>

#include <memory>

class QEvent;
class QHeaderView;
class QPainter;

namespace runloupe {

/// The first columns, which stay where they are while the others scroll beneath them.
///
/// The heads and the table know of one scroll position only: for them a frozen column has scrolled away like any other. This
/// says how far from there it really is on screen. There is one table still, with one cursor and one selection, to the ears of a
/// screen reader as well. Places on screen are pixels of the viewports of heads and table alike.
class FrozenColumns {
public:
    explicit FrozenColumns(const QHeaderView *heads)
        : m_heads(heads)
    {
    }

    /// As many are to be frozen, the mark among them; fewer are where they would leave no room for the others.
    void setWanted(int count) { m_wanted = count; }
    int wanted() const { return m_wanted; }

    int count() const;
    bool holds(int section) const;
    /// How wide they are together.
    int width() const;
    /// The part of a viewport that they cover.
    QRect area(const QRect &viewport) const;
    bool covers(const QPoint &point) const;

    /// Where a column begins on screen.
    int left(int section) const;
    /// The columns that are seen, some of them in part, from left to right as they stand.
    QList<int> sectionsInView() const;

    /// From where the heads believe frozen columns to be, to where they are.
    QPoint shift() const;
    /// Of an event of the mouse's buttons, or of one that asks for help, at a point that is covered by frozen columns, what the
    /// heads or the table are to be told instead; null for other events, which they may have as they are.
    std::unique_ptr<QEvent> translatedMouse(const QEvent &event) const;
    std::unique_ptr<QEvent> translatedHelp(const QEvent &event) const;

    /// Draws the edge at which the other columns disappear.
    void paintEdge(QPainter *painter, const QRect &viewport) const;

private:
    const QHeaderView *m_heads;
    int m_wanted = 0;
};

} // namespace runloupe

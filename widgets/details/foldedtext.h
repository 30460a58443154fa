#pragma once

#include <QTextLayout>

namespace runloupe {

/// A text of any length and direction, wrapped to a width and folded to its first lines unless it is to be whole.
///
/// Costs what is shown: of a folded text only the beginning is looked at.
class FoldedText {
public:
    enum class Extent { Folded, Whole };

    static constexpr int FoldedLines = 4;
    static constexpr qsizetype LongestWhole = 30'000; ///< characters; laying out more would take too long for each picture

    FoldedText(const QString &text, const QFont &font, int width, Extent extent);

    qreal height() const { return m_height; }
    /// Whether there is more of the text than shown here.
    bool isCut() const { return m_isCut; }
    void draw(QPainter *painter, const QPointF &topLeft) const { m_layout.draw(painter, topLeft); }

    /// The common case, told without a layout.
    static bool isOneLine(const QString &text, const QFont &font, int width);
    /// Whether folding takes anything from the text, so that there is something to unfold.
    static bool isFoldable(const QString &text, const QFont &font, int width);

private:
    QTextLayout m_layout;
    qreal m_height = 0;
    bool m_isCut = false;
};

} // namespace runloupe

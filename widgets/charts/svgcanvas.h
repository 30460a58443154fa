#pragma once

#include "figurecanvas.h"

#include <QSize>
#include <QString>

namespace runloupe {

class SvgPiece;

/// Draws SVG. Qt's generator ignores clipping, so each inside is drawn as a piece of its own, and put into the whole behind a
/// clip path.
class SvgCanvas : public FigureCanvas {
public:
    /// `size` in pixels, of which there are `dotsPerInch`.
    SvgCanvas(const QSize &size, int dotsPerInch, const QString &title);
    ~SvgCanvas() override;

    QCPPainter &painter() override;
    void drawInside(const QRectF &area, const std::function<void(QCPPainter &)> &draw) override;

    /// The document; nothing can be drawn any more.
    QByteArray finish();

private:
    QSize m_size;
    int m_dotsPerInch;
    QString m_title;
    std::unique_ptr<SvgPiece> m_whole;
    QByteArray m_insides;
    int m_insideCount = 0;
};

} // namespace runloupe

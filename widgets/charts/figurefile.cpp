#include "figurefile.h"

#include "customplot.h"
#include "figurecanvas.h"
#include "svgcanvas.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QPdfWriter>
#include <QScreen>

#include <cmath>

namespace runloupe {

namespace {

constexpr double MillimetresPerInch = 25.4;

/// One painter for all, on a device that can clip.
class PaintedCanvas : public FigureCanvas {
public:
    explicit PaintedCanvas(QPaintDevice *device, double dotsAPixel = 1)
        : m_painter(device)
    {
        m_painter.scale(dotsAPixel, dotsAPixel);
        m_painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    }

    QCPPainter &painter() override { return m_painter; }
    void drawInside(const QRectF &area, const std::function<void(QCPPainter &)> &draw) override
    {
        m_painter.save();
        m_painter.setClipRect(area);
        draw(m_painter);
        m_painter.restore();
    }

private:
    QCPPainter m_painter;
};

/// Fonts are measured by the screen, so everything is laid out in its pixels.
double screenDotsPerInch()
{
    return QGuiApplication::primaryScreen()->logicalDotsPerInch();
}

QSize screenPixels(const FigureSize &size)
{
    return (size.millimetres / MillimetresPerInch * screenDotsPerInch()).toSize();
}

QByteArray pdfFile(const Figure &figure, const FigureSize &size, const QString &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Runloupe"));
    writer.setResolution(int(std::lround(screenDotsPerInch())));
    writer.setPageSize(QPageSize(size.millimetres, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins({ 0, 0, 0, 0 });
    PaintedCanvas canvas(&writer);
    figure.draw(canvas, screenPixels(size));
    canvas.painter().end();
    return buffer.data();
}

QByteArray pngFile(const Figure &figure, const FigureSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    figureImage(figure, size).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgFile(const Figure &figure, const FigureSize &size, const QString &title)
{
    SvgCanvas canvas(screenPixels(size), int(std::lround(screenDotsPerInch())), title);
    figure.draw(canvas, screenPixels(size));
    return canvas.finish();
}

} // namespace

QSize FigureSize::pixels() const
{
    return (millimetres / MillimetresPerInch * dotsPerInch).toSize().expandedTo({ 1, 1 });
}

QImage figureImage(const Figure &figure, const FigureSize &size)
{
    const auto dotsPerMeter = [](double dotsPerInch) { return int(std::lround(dotsPerInch / MillimetresPerInch * 1000)); };
    QImage image(size.pixels(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(dotsPerMeter(screenDotsPerInch())); // while it is drawn: the painter scales the letters already
    image.setDotsPerMeterY(dotsPerMeter(screenDotsPerInch()));
    {
        PaintedCanvas canvas(&image, size.dotsPerInch / screenDotsPerInch());
        figure.draw(canvas, screenPixels(size));
    }
    image.setDotsPerMeterX(dotsPerMeter(size.dotsPerInch));
    image.setDotsPerMeterY(dotsPerMeter(size.dotsPerInch));
    return image;
}

Result<QByteArray> figureFile(const Figure &figure, FigureFormat format, const FigureSize &size, const QString &title)
{
    switch (format) {
    case FigureFormat::Svg:
        return svgFile(figure, size, title);
    case FigureFormat::Pdf:
        return pdfFile(figure, size, title);
    case FigureFormat::Png:
        break;
    }
    const QSize pixels = size.pixels();
    if (pixels.width() > MostFigurePixels || pixels.height() > MostFigurePixels)
        return Error(Error::Kind::Invalid,
                     QCoreApplication::translate("runloupe::figureFile",
                                                 "A picture of %1 × %2 pixels is too large. Choose fewer dots per inch.")
                         .arg(pixels.width())
                         .arg(pixels.height()));
    return pngFile(figure, size);
}

void copyFigure(const Figure &figure, const FigureSize &size, const QString &title)
{
    auto *const data = new QMimeData; // the clipboard's
    data->setImageData(figureImage(figure, size));
    data->setData(QStringLiteral("image/svg+xml"), svgFile(figure, size, title));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace runloupe

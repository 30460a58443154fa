#include "svgcanvas.h"

#include "customplot.h"

#include <QBuffer>
#include <QSvgGenerator>

namespace runloupe {

/// An SVG document that is being drawn.
class SvgPiece {
public:
    SvgPiece(const QSize &size, int dotsPerInch, const QString &title)
    {
        m_generator.setOutputDevice(&m_buffer);
        m_generator.setSize(size);
        m_generator.setViewBox(QRect({}, size));
        m_generator.setResolution(dotsPerInch);
        m_generator.setTitle(title);
        m_generator.setDescription(QStringLiteral("Made by Runloupe"));
        m_painter.begin(&m_generator);
        m_painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    }

    QCPPainter &painter() { return m_painter; }
    QByteArray finish()
    {
        m_painter.end();
        return m_buffer.data();
    }

private:
    QBuffer m_buffer;
    QSvgGenerator m_generator;
    QCPPainter m_painter;
};

namespace {

constexpr QByteArrayView EndOfDefinitions = "</defs>";
constexpr QByteArrayView EndOfDocument = "</svg>";

/// What is drawn in a document, without its frame.
QByteArray contentOf(const QByteArray &document)
{
    const qsizetype begin = document.indexOf(EndOfDefinitions) + EndOfDefinitions.size();
    return document.sliced(begin, document.lastIndexOf(EndOfDocument) - begin);
}

QByteArray clipped(const QByteArray &content, const QRectF &area, int number)
{
    const QString text
        = QStringLiteral("<clipPath id=\"inside%1\"><rect x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"/></clipPath>\n"
                         "<g clip-path=\"url(#inside%1)\">")
              .arg(number)
              .arg(area.x())
              .arg(area.y())
              .arg(area.width())
              .arg(area.height());
    return text.toLatin1() + content + "</g>\n";
}

} // namespace

SvgCanvas::SvgCanvas(const QSize &size, int dotsPerInch, const QString &title)
    : m_size(size)
    , m_dotsPerInch(dotsPerInch)
    , m_title(title)
    , m_whole(std::make_unique<SvgPiece>(size, dotsPerInch, title))
{
}

SvgCanvas::~SvgCanvas() = default;

QCPPainter &SvgCanvas::painter()
{
    return m_whole->painter();
}

void SvgCanvas::drawInside(const QRectF &area, const std::function<void(QCPPainter &)> &draw)
{
    SvgPiece piece(m_size, m_dotsPerInch, m_title);
    draw(piece.painter());
    m_insides += clipped(contentOf(piece.finish()), area, ++m_insideCount);
}

QByteArray SvgCanvas::finish()
{
    QByteArray document = m_whole->finish();
    return document.insert(document.lastIndexOf(EndOfDocument), m_insides);
}

} // namespace runloupe

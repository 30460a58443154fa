#include "charts/curveplot.h"
#include "charts/figurefile.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSvgRenderer>
#include <QTest>

using namespace runloupe;

class TestFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isWrittenInEveryFormat_data();
    void isWrittenInEveryFormat();
    void hasTheSizeAskedFor_data();
    void hasTheSizeAskedFor();
    void svgHasLinesLettersAndAllRuns();
    void svgClipsTheInsideOfPlots();
    void isWholeHoweverFewDots();
    void takesTheColorsOfItsGround();
    void leavesThePlotOnScreenAsItWas();
    void legendHasRoomForEverybody_data();
    void legendHasRoomForEverybody();
    void isCopiedAsDotsAndAsLines();
    void refusesPicturesBeyondReason();

private:
    FigureChart chart(const QString &title) const;

    std::unique_ptr<CurvePlot> m_plot;
};

namespace {

const QColor Blue = QColor::fromRgb(0x014c8a); // of the cycle, on a light ground
const QColor BlueOnDark = QColor::fromRgb(0x7276fe);

Curve curveOf(const QString &name, double height)
{
    auto series = std::make_shared<Series>();
    for (int i = 0; i < 100; ++i)
        series->append(i, i, height + i % 7);
    return { { "store.db", name }, name, Blue, Qt::SolidLine, std::make_shared<CurvePoints>(series, CurveShape()) };
}

bool hasColor(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == color.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

void TestFigure::init()
{
    m_plot = std::make_unique<CurvePlot>();
    m_plot->resize(500, 300);
    m_plot->setCurves({ curveOf("one", 0), curveOf("two", 5) });
    m_plot->show();
}

FigureChart TestFigure::chart(const QString &title) const
{
    return { title, "smoothed", m_plot.get(), { { "one", Blue }, { "two", Blue, Qt::DashLine } } };
}

void TestFigure::isWrittenInEveryFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("SVG") << int(FigureFormat::Svg) << QByteArray("<?xml");
    QTest::newRow("PDF") << int(FigureFormat::Pdf) << QByteArray("%PDF");
    QTest::newRow("PNG") << int(FigureFormat::Png) << QByteArray("\x89PNG");
}

void TestFigure::isWrittenInEveryFormat()
{
    QFETCH(int, format);
    QFETCH(QByteArray, beginning);
    const Result<QByteArray> file = figureFile({ { chart("loss") }, {} }, FigureFormat(format), {}, "loss");
    QVERIFY(file);
    QVERIFY(file->startsWith(beginning));
    QVERIFY(file->size() > 1000);
}

void TestFigure::hasTheSizeAskedFor_data()
{
    QTest::addColumn<QSizeF>("millimetres");
    QTest::addColumn<double>("dots");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("a column of a paper") << QSizeF(85, 60) << 300.0 << QSize(1004, 709);
    QTest::newRow("one dot a pixel of the web") << QSizeF(800 * 25.4 / 96, 600 * 25.4 / 96) << 96.0 << QSize(800, 600);
    QTest::newRow("two dots") << QSizeF(800 * 25.4 / 96, 600 * 25.4 / 96) << 192.0 << QSize(1600, 1200);
}

void TestFigure::hasTheSizeAskedFor()
{
    QFETCH(QSizeF, millimetres);
    QFETCH(double, dots);
    const FigureSize size { millimetres, dots };
    const QImage image = QImage::fromData(*figureFile({ { chart("loss") }, {} }, FigureFormat::Png, size, {}));
    QTEST(image.size(), "pixels");
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), int(dots));
}

void TestFigure::svgHasLinesLettersAndAllRuns()
{
    QList<FigureEntry> runs;
    for (int i = 0; i < 120; ++i)
        runs << FigureEntry { "run number " + QString::number(i), Blue };
    FigureChart many = chart("val/loss");
    many.legend = runs;
    const QByteArray svg = *figureFile({ { many }, {} }, FigureFormat::Svg, {}, "val/loss");
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(!svg.contains("<image")); // no dots
    QVERIFY(svg.contains("val/loss</text>"));
    QVERIFY(svg.contains("Step</text>"));
    QVERIFY(svg.contains("polyline"));
    for (int i = 0; i < 120; ++i)
        QVERIFY(svg.contains("run number " + QByteArray::number(i) + "</text>"));
}

void TestFigure::svgClipsTheInsideOfPlots()
{
    m_plot->setRanges({ { 40, 60 }, { 2, 3 } });
    const QByteArray svg = *figureFile({ { chart("a"), chart("b") }, {} }, FigureFormat::Svg, {}, {});
    QCOMPARE(svg.count("<clipPath"), 2);
    QCOMPARE(svg.count("clip-path=\"url(#inside"), 2);
    QVERIFY(svg.lastIndexOf("<polyline") > svg.lastIndexOf("<clipPath"));
}

/// The lines reach as far to the right as with many dots.
void TestFigure::isWholeHoweverFewDots()
{
    const auto lastColumnWithLines = [this](double dots) {
        const QImage image = figureImage({ { chart("a") }, { .legend = FigureLegendPlace::None } }, { { 160, 100 }, dots });
        for (int x = image.width() - 1; x >= 0; --x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qBlue(image.pixel(x, y)) - qRed(image.pixel(x, y)) > 60) // fine lines are pale
                    return double(x) / image.width();
            }
        }
        return 0.0;
    };
    QVERIFY(lastColumnWithLines(300) > 0.9);
    QVERIFY(std::abs(lastColumnWithLines(60) - lastColumnWithLines(300)) < 0.02);
}

void TestFigure::takesTheColorsOfItsGround()
{
    const FigureSize size { { 100, 60 }, 96 };
    const QImage light = figureImage({ { chart("a") }, { .scheme = ColorScheme::Light } }, size);
    const QImage dark = figureImage({ { chart("a") }, { .scheme = ColorScheme::Dark } }, size);
    QVERIFY(hasColor(light, Blue) && !hasColor(light, BlueOnDark));
    QVERIFY(hasColor(dark, BlueOnDark) && !hasColor(dark, Blue));
    QVERIFY(qGray(light.pixel(0, 0)) > 240);
    QVERIFY(qGray(dark.pixel(0, 0)) < 60);
}

void TestFigure::leavesThePlotOnScreenAsItWas()
{
    const auto shown = [this] {
        QTest::qWait(20); // it draws itself soon
        return m_plot->grab().toImage();
    };
    m_plot->setRaisedRun(RunKey { "store.db", "one" });
    const QImage before = shown();
    const QFont font = themeFont(TextSize::Small);
    (void)figureImage({ { chart("a") }, { .scheme = ColorScheme::Dark, .points = 20 } }, {});
    QCOMPARE(shown(), before);
    QCOMPARE(themeFont(TextSize::Small), font);
    QCOMPARE(colorScheme(), ColorScheme::Light);
    QVERIFY(m_plot->curves().first().color == Blue);
}

void TestFigure::legendHasRoomForEverybody_data()
{
    QTest::addColumn<int>("runs");
    QTest::addColumn<int>("place");
    for (const int runs : { 1, 8, 60, 500 }) {
        QTest::addRow("%d below", runs) << runs << int(FigureLegendPlace::Below);
        QTest::addRow("%d at the right", runs) << runs << int(FigureLegendPlace::Right);
    }
}

void TestFigure::legendHasRoomForEverybody()
{
    QFETCH(int, runs);
    QFETCH(int, place);
    const QList<FigureEntry> entries(runs, { "lr 0.01 · seed 3", Blue });
    const QSize room(600, 400);
    const QSize size = FigureLegend(entries, FigureLegendPlace(place), room, themeFont(TextSize::Small)).size();
    QVERIFY(!size.isEmpty());
    QVERIFY(size.width() <= room.width() && size.height() <= room.height());
    const bool isBelow = FigureLegendPlace(place) == FigureLegendPlace::Below;
    QVERIFY(isBelow ? size.height() <= room.height() * 0.41 : size.width() <= room.width() * 0.41);
}

void TestFigure::isCopiedAsDotsAndAsLines()
{
    copyFigure({ { chart("a") }, {} }, { { 100, 60 }, 96 }, "a");
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(data->data("image/svg+xml").startsWith("<?xml"));
}

void TestFigure::refusesPicturesBeyondReason()
{
    const Result<QByteArray> file = figureFile({ { chart("a") }, {} }, FigureFormat::Png, { { 2000, 100 }, 1200 }, {});
    QVERIFY(!file);
    QVERIFY2(file.error().message().contains("too large"), qPrintable(file.error().message()));
}

QTEST_MAIN(TestFigure)
#include "tst_figure.moc"

#include "theme/icons.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPalette>
#include <QTest>

using namespace runloupe;

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileDrawsInTheTextColor_data();
    void everyFileDrawsInTheTextColor();
    void followsThePaletteWithoutBeingMadeAnew();
    void isGreyWhereDisabled();
    void isSharpOnDenseScreens();
    void programIconHasItsOwnColors();
};

namespace {

/// The colour of the pixel that is most covered.
QColor inkOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(32, 32), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    QColor darkest(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor color = image.pixelColor(x, y); color.alpha() > darkest.alpha())
                darkest = color;
        }
    }
    return darkest;
}

void setTextColors(const QColor &text, const QColor &disabled)
{
    QPalette palette;
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, disabled);
    QGuiApplication::setPalette(palette);
}

} // namespace

void TestIcons::everyFileDrawsInTheTextColor_data()
{
    themedIcon(QStringLiteral("run")); // brings the resources in
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({ QStringLiteral("*.svg") });
    QVERIFY(files.size() > 20);
    for (const QString &file : files) {
        if (file != QLatin1String("runloupe.svg"))
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
}

void TestIcons::everyFileDrawsInTheTextColor()
{
    QFETCH(QString, name);
    setTextColors(QColor(10, 90, 10), Qt::gray);
    QCOMPARE(inkOf(themedIcon(name)), QColor(10, 90, 10));
}

void TestIcons::followsThePaletteWithoutBeingMadeAnew()
{
    setTextColors(Qt::black, Qt::gray);
    const QIcon icon = themedIcon(QStringLiteral("filter"));
    QCOMPARE(inkOf(icon), QColor(Qt::black));
    setTextColors(Qt::white, Qt::gray);
    QCOMPARE(inkOf(icon), QColor(Qt::white));
}

void TestIcons::isGreyWhereDisabled()
{
    setTextColors(Qt::black, QColor(120, 120, 120));
    QCOMPARE(inkOf(themedIcon(QStringLiteral("refresh")), QIcon::Disabled), QColor(120, 120, 120));
}

void TestIcons::isSharpOnDenseScreens()
{
    const QPixmap pixmap = themedIcon(QStringLiteral("close")).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestIcons::programIconHasItsOwnColors()
{
    setTextColors(Qt::black, Qt::gray);
    for (const int size : { 16, 32, 48, 256 })
        QCOMPARE(programIcon().pixmap(size).size(), QSize(size, size));
    QVERIFY(inkOf(programIcon()) != QColor(Qt::black));
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"

#include "runs/seriestail.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace runloupe;

class TestSeriesTail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void grows_data();
    void grows();
    void keepsWhatDidNotGrow();
};

namespace {

/// `step@timestamp=value …`
Series seriesOf(const QString &text)
{
    Series series;
    for (const QString &point : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString value = point.section(u'=', 1);
        series.append(point.section(u'@', 0, 0).toLongLong(), point.section(u'@', 1).section(u'=', 0, 0).toLongLong(),
                      value == "NaN" ? std::numeric_limits<double>::quiet_NaN() : value.toDouble());
    }
    return series;
}

QString textOf(const Series &series)
{
    QStringList points;
    for (std::size_t i = 0; i < series.size(); ++i)
        points << QStringLiteral("%1@%2=%3")
                      .arg(series.steps[i])
                      .arg(series.timestamps[i])
                      .arg(std::isnan(series.values[i]) ? QStringLiteral("NaN") : QString::number(series.values[i]));
    return points.join(u' ');
}

} // namespace

void TestSeriesTail::grows_data()
{
    constexpr int Unknown = -1;
    const QString doubt = QStringLiteral("doubt");
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("tail");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("series");
    QTest::newRow("the first points") << ""
                                      << "0@1=5 1@2=4" << Unknown << "0@1=5 1@2=4";
    QTest::newRow("at the end") << "0@1=5"
                                << "1@2=4" << Unknown << "0@1=5 1@2=4";
    QTest::newRow("steps that begin again") << "0@1=5 1@2=4 2@3=3"
                                            << "1@9=8" << Unknown << "0@1=5 1@2=4 1@9=8 2@3=3";
    QTest::newRow("points that were read meanwhile") << "0@1=5 1@2=4"
                                                     << "1@2=4 2@3=3" << Unknown << "0@1=5 1@2=4 2@3=3";
    QTest::newRow("another value at the same time") << "0@1=5"
                                                    << "0@1=6" << Unknown << "0@1=5 0@1=6";
    QTest::newRow("what is no number, read meanwhile") << "0@1=NaN"
                                                       << "0@1=NaN 1@2=NaN" << Unknown << "0@1=NaN 1@2=NaN";
    QTest::newRow("counted, at the end") << "0@1=5 1@2=4"
                                         << "2@3=3" << 2 << "0@1=5 1@2=4 2@3=3";
    QTest::newRow("counted, the same point once more") << "0@1=5"
                                                       << "0@1=5" << 1 << "0@1=5 0@1=5";
    QTest::newRow("counted, some read meanwhile") << "0@1=5 1@2=4"
                                                  << "1@2=4 2@3=3" << 1 << "0@1=5 1@2=4 2@3=3";
    QTest::newRow("counted, all read meanwhile") << "0@1=5 1@2=4"
                                                 << "1@2=4" << 1 << "0@1=5 1@2=4";
    QTest::newRow("counted, points between are missing") << "0@1=5"
                                                         << "3@4=2" << 3 << doubt;
    QTest::newRow("counted, more is known than there is") << "0@1=5 1@2=4 2@3=3"
                                                          << "1@9=8" << 1 << doubt;
}

void TestSeriesTail::grows()
{
    QFETCH(QString, known);
    QFETCH(QString, tail);
    QFETCH(int, before);
    QFETCH(QString, series);
    const SharedSeries now = grown(std::make_shared<const Series>(seriesOf(known)),
                                   { seriesOf(tail), before < 0 ? std::nullopt : std::optional(std::size_t(before)) });
    QCOMPARE(now ? textOf(*now) : QStringLiteral("doubt"), series);
}

void TestSeriesTail::keepsWhatDidNotGrow()
{
    const auto known = std::make_shared<const Series>(seriesOf(QStringLiteral("0@1=5 1@2=4")));
    QCOMPARE(grown(known, { seriesOf(QStringLiteral("1@2=4")) }), known);
}

QTEST_GUILESS_MAIN(TestSeriesTail)
#include "tst_seriestail.moc"

#include "analysis/smoothing.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace runloupe;
using Values = std::vector<double>;

class TestSmoothing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPandas_data();
    void agreesWithPandas();
    void leavesAlone_data();
    void leavesAlone();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinity = std::numeric_limits<double>::infinity();

bool isSame(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || a == b || std::abs(a - b) <= 1e-12 * std::abs(b);
}

} // namespace

// Expected: pandas 2, Series(finite values, else NaN).ewm(alpha=1 - weight, adjust=True, ignore_na=True).mean()
void TestSmoothing::agreesWithPandas_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<double>("weight");
    QTest::addColumn<Values>("expected");

    const Values uneven { 1.0, 0.5, 2.0, NaN, 0.25, Infinity, -1.0, 0.125, 3.0 };
    QTest::newRow("TensorBoard's default, 0.6") << uneven << 0.6 << Values { 1.0,
                                                                             0.6875,
                                                                             1.3571428571428572,
                                                                             NaN,
                                                                             0.848345588235294,
                                                                             Infinity,
                                                                             0.04666897987508671,
                                                                             0.07953477443609021,
                                                                             1.2813644025389135 };
    QTest::newRow("strong, 0.9") << uneven << 0.9
                                 << Values { 1.0,
                                             0.7368421052631579,
                                             1.2029520295202951,
                                             NaN,
                                             0.9258505379470775,
                                             Infinity,
                                             0.45556885057751934,
                                             0.3850187489729147,
                                             0.8862581035075312 };
    QTest::newRow("nearly the mean, 0.999") << uneven << 0.999
                                            << Values { 1.0,
                                                        0.7498749374687343,
                                                        1.1670002779445185,
                                                        NaN,
                                                        0.9374060466482773,
                                                        Infinity,
                                                        0.5491490995501406,
                                                        0.4782806478803479,
                                                        0.8396084481791772 };
    QTest::newRow("numbers at the end of the double range do not overflow")
        << Values { 1e308, -1e308, 1.5e308 } << 0.9 << Values { 1e308, -5.2631578947368404e306, 5.202952029520295e307 };
}

void TestSmoothing::agreesWithPandas()
{
    QFETCH(Values, values);
    QFETCH(const double, weight);
    QFETCH(const Values, expected);
    smoothByEma(values, weight);
    for (std::size_t i = 0; i < values.size(); ++i)
        QVERIFY2(isSame(values[i], expected[i]), qPrintable(QStringLiteral("%1: %2").arg(i).arg(values[i], 0, 'g', 17)));
}

void TestSmoothing::leavesAlone_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<double>("weight");
    QTest::newRow("anything at weight 0") << Values { 3, 1, 2 } << 0.0;
    QTest::newRow("a series of equal values, to the last bit") << Values { 0.1, 0.1, 0.1, 0.1 } << 0.7;
    QTest::newRow("one point") << Values { 0.3 } << 0.99;
    QTest::newRow("nothing") << Values {} << 0.5;
    QTest::newRow("nothing but NaN") << Values { NaN, NaN } << 0.5;
    QTest::newRow("nothing but infinities") << Values { Infinity, -Infinity } << 0.5;
}

void TestSmoothing::leavesAlone()
{
    QFETCH(const Values, values);
    QFETCH(const double, weight);
    Values smoothed = values;
    smoothByEma(smoothed, weight);
    for (std::size_t i = 0; i < values.size(); ++i)
        QVERIFY(std::isnan(values[i]) ? std::isnan(smoothed[i]) : values[i] == smoothed[i]);
}

QTEST_GUILESS_MAIN(TestSmoothing)
#include "tst_smoothing.moc"

#include "charts/curvechart.h"
#include "charts/curvelegend.h"
#include "charts/curveplot.h"
#include "charts/rangesdialog.h"
#include "charts/readingspanel.h"
#include "charts/xinput.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace runloupe;

class TestReadings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMouseMarksAStretch();
    void theKeyboardMarksAStretch();
    void theTableIsSortedAndCopied();
    void theThresholdIsDraggedAndReached();
    void withoutADirectionItIsReachedFromTheBeginning();
    void theBestPointIsMarked();
    void theLegendIsSortedAsWanted();
    void rangesAreTyped();
    void rangesThatMakeNoSenseAreNotTaken_data();
    void rangesThatMakeNoSenseAreNotTaken();
    void xIsReadBackAsItIsWritten_data();
    void xIsReadBackAsItIsWritten();
};

namespace {

ChartRun runOf(const QString &name, const std::vector<double> &values)
{
    auto series = std::make_shared<Series>();
    for (std::size_t i = 0; i < values.size(); ++i)
        series->append(qint64(i), 1'700'000'000'000 + qint64(i) * 1000, values[i]);
    return { { QStringLiteral("s"), name }, name, Qt::red, Qt::SolidLine, series, 0 };
}

void showRuns(CurveChart &chart)
{
    chart.setRuns({ runOf("a", { 5, 4, 3, 2, 1 }), runOf("b", { 8, 8, 6, 7, 8 }) }, {});
    chart.resize(640, 320);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QTRY_VERIFY(chart.isSettled());
}

void drag(QWidget *widget, const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(widget, Qt::LeftButton, modifiers, from.toPoint());
    QTest::mouseMove(widget, ((from + to) / 2).toPoint());
    QTest::mouseMove(widget, to.toPoint());
    QTest::mouseRelease(widget, Qt::LeftButton, modifiers, to.toPoint());
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

QStringList titles(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int section = 0; section < model.columnCount(); ++section)
        texts << model.headerData(section, Qt::Horizontal).toString();
    return texts;
}

} // namespace

void TestReadings::theMouseMarksAStretch()
{
    CurveChart chart("loss");
    showRuns(chart);
    ReadingsPanel panel;
    connect(&chart, &CurveChart::readingsAsked, &panel, [&] { panel.showChart(&chart); });
    CurvePlot *const plot = chart.plot();
    const AxisRange before = plot->xRange();
    drag(plot, plot->pixelAt(0.9, 5), plot->pixelAt(3.1, 5), Qt::ControlModifier);
    QCOMPARE(plot->xRange(), before); // nothing is panned
    QVERIFY(plot->reader()->stretch());
    QVERIFY(std::abs(plot->reader()->stretch()->low - 0.9) < 0.05);
    QTRY_VERIFY(panel.isVisible());
    const QAbstractItemModel &model = *panel.findChild<QTableView *>()->model();
    QCOMPARE(
        titles(model),
        (QStringList { "Run", "Points", "Start", "End", "Min", "Max", "Mean", "Change", "Slope", "Step of min", "Step of max" }));
    QCOMPARE(column(model, 1), (QStringList { "3", "3" }));
    QCOMPARE(column(model, 7), (QStringList { "-2", "-1" }));
    QCOMPARE(column(model, 9), (QStringList { "3", "2" }));
    QTest::keyClick(plot, Qt::Key_Escape);
    QTRY_VERIFY(!panel.isVisible());
}

void TestReadings::theKeyboardMarksAStretch()
{
    CurveChart chart("loss");
    showRuns(chart);
    QSignalSpy asked(&chart, &CurveChart::readingsAsked);
    CurvePlot *const plot = chart.plot();
    plot->setCursorX(1);
    QTest::keyClick(plot, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QTest::keyClick(plot, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(plot->reader()->stretch(), std::optional(AxisRange { 1, 3 }));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(plot->reader()->stretch(), std::optional(AxisRange { 0, 1 }));
    QCOMPARE(asked.size(), 5);
}

void TestReadings::theTableIsSortedAndCopied()
{
    ReadingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto curve = [](const char *name, const std::vector<double> &values) {
        return Curve {
            { "s", name }, name, Qt::red, Qt::SolidLine, std::make_shared<CurvePoints>(runOf(name, values).series, CurveShape())
        };
    };
    const ReadingWish wish { AxisRange { 0, 1 }, 0.25, Better::Lower };
    model.setReadings(readingsOf({ curve("a", { 1, 0.125 }), curve("none", { NAN, NAN }), curve("b", { 0.5, 3 }) }, wish),
                      readingColumns(wish, XAxis::Step));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), "Step to 0.25");
    QCOMPARE(column(model, 2), (QStringList { "1.0 s", "–", "–" }));
    const int start = 4;
    model.sort(start, Qt::DescendingOrder);
    QCOMPARE(column(model, 0), (QStringList { "a", "b", "none" }));
    model.sort(start, Qt::AscendingOrder);
    QCOMPARE(column(model, 0), (QStringList { "b", "a", "none" }));
    const Sheet sheet = model.sheet({ 1, 2 });
    QCOMPARE(sheet.columns[2].exact(0), "1000");
    QVERIFY(sheet.columns[2].exact(1).isNull());
    model.setReadings({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestReadings::theThresholdIsDraggedAndReached()
{
    CurveChart chart("loss");
    showRuns(chart);
    QSignalSpy changed(&chart, &CurveChart::ownOptionsChanged);
    CurvePlot *const plot = chart.plot();
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_T);
    QVERIFY(plot->threshold());
    QCOMPARE(changed.size(), 1);
    drag(plot, plot->pixelAt(2, *plot->threshold()), plot->pixelAt(2, 3.2), Qt::NoModifier);
    QVERIFY(std::abs(*plot->threshold() - 3.2) < 0.05);
    QCOMPARE(chart.ownOptions().threshold, plot->threshold());
    const double before = *plot->threshold();
    QTest::keyClick(plot, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(*plot->threshold() > before);
    QTest::mouseMove(&chart, { 1, 1 });
    const QModelIndex last = chart.findChild<CurveLegend *>()->model()->index(1, 0); // by value
    QVERIFY(last.data(Qt::AccessibleTextRole).toString().endsWith(" at step 2, after 2.0 s"));
    QCOMPARE(last.data(CurveLegendModel::LoggedRole).toString(), "at 2");
    QTest::keyClick(plot, Qt::Key_T);
    QVERIFY(!plot->threshold());
    QVERIFY(chart.ownOptions().isEmpty());
}

void TestReadings::withoutADirectionItIsReachedFromTheBeginning()
{
    const SharedSeries down = runOf("down", { 5, 4, 3 }).series;
    const SharedSeries up = runOf("up", { 1, 2, 6 }).series;
    QCOMPARE(reachedThreshold(*down, 4, Better::Unknown).step, std::optional(1.0));
    QCOMPARE(reachedThreshold(*up, 4, Better::Unknown).step, std::optional(2.0));
    QCOMPARE(reachedThreshold(*up, 7, Better::Unknown).step, std::nullopt);
    QCOMPARE(reachedThreshold(*up, 4, Better::Higher).milliseconds, std::optional(2000.0));
}

void TestReadings::theBestPointIsMarked()
{
    CurveChart chart("accuracy");
    showRuns(chart);
    CurvePlot *const plot = chart.plot();
    QCOMPARE(plot->markText(plot->pixelAt(0, 5)), "Best, 5 at step 0, a");
    QCOMPARE(plot->markText(plot->pixelAt(4, 1)), "");
    ChartOptions options;
    options.marksBest = false;
    chart.setRuns({ runOf("a", { 5, 4, 3, 2, 1 }) }, options);
    QTRY_VERIFY(chart.isSettled());
    QTRY_COMPARE(plot->markText(plot->pixelAt(0, 5)), "");
}

void TestReadings::theLegendIsSortedAsWanted()
{
    CurveLegendModel model;
    const auto entry = [](const char *name, double value, std::optional<double> distance) {
        CurveLegendModel::Entry made { { "s", name }, name, Qt::red, Qt::SolidLine, value, {} };
        made.distance = distance;
        return made;
    };
    const QList<CurveLegendModel::Entry> entries { entry("c", 1, 3), entry("b", 5, 2), entry("a", 3, {}) };
    model.setEntries(entries, LegendOrder::Value);
    QCOMPARE(column(model, 0), (QStringList { "b", "a", "c" }));
    model.setEntries(entries, LegendOrder::Name);
    QCOMPARE(column(model, 0), (QStringList { "a", "b", "c" }));
    model.setEntries(entries, LegendOrder::Distance);
    QCOMPARE(column(model, 0), (QStringList { "b", "c", "a" }));
}

void TestReadings::rangesAreTyped()
{
    CurveChart chart("loss");
    showRuns(chart);
    QSignalSpy xChosen(&chart, &CurveChart::xRangeChosen);
    chart.plot()->setFocus();
    QTest::keyClick(chart.plot(), Qt::Key_R);
    auto *const dialog = chart.findChild<RangesDialog *>();
    QVERIFY(dialog);
    const QList<QLineEdit *> edits = dialog->findChildren<QLineEdit *>();
    for (QLineEdit *const edit : edits) {
        if (edit->accessibleName() == "X from")
            edit->setText("1");
        if (edit->accessibleName() == "Y to")
            edit->setText("6.5");
        if (edit->accessibleName() == "Threshold")
            edit->setText("2");
    }
    dialog->accept();
    QCOMPARE(chart.ownOptions(), (OwnChartOptions { { std::nullopt, 6.5 }, 2 }));
    QCOMPARE(chart.plot()->yRange().high, 6.5);
    QCOMPARE(chart.plot()->threshold(), std::optional(2.0));
    QCOMPARE(xChosen.first().first().value<XRange>(), (XRange { XAxis::Step, { 1, std::nullopt } }));
    QVERIFY(OwnChartOptions::fromJson(chart.ownOptions().toJson()) == chart.ownOptions());
}

void TestReadings::rangesThatMakeNoSenseAreNotTaken_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no number") << "Y from"
                               << "much";
    QTest::newRow("an infinite threshold") << "Threshold"
                                           << "inf";
    QTest::newRow("no date") << "X to"
                             << "tomorrow";
    QTest::newRow("beyond its end") << "Y from"
                                    << "9";
}

void TestReadings::rangesThatMakeNoSenseAreNotTaken()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    RangesDialog dialog("loss", XAxis::WallTime, {}, { { std::nullopt, 8 }, std::nullopt }, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto isAcceptable = [&] {
        for (const QPushButton *const button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button->isEnabled();
        }
        return false;
    };
    dialog.show();
    QVERIFY(isAcceptable());
    for (QLineEdit *const edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == field)
            edit->setText(text);
    }
    QVERIFY(!isAcceptable());
}

void TestReadings::xIsReadBackAsItIsWritten_data()
{
    QTest::addColumn<XAxis>("axis");
    QTest::addColumn<double>("x");
    QTest::newRow("a step") << XAxis::Step << 2000.0;
    QTest::newRow("a negative step") << XAxis::Step << -3.0;
    QTest::newRow("minutes") << XAxis::RelativeTime << 630.5;
    QTest::newRow("before the beginning") << XAxis::RelativeTime << -2.0;
    QTest::newRow("a date") << XAxis::WallTime << 1'700'000'000'000.0;
    QTest::newRow("in the future") << XAxis::WallTime << 32'503'680'000'000.0;
}

void TestReadings::xIsReadBackAsItIsWritten()
{
    QFETCH(const XAxis, axis);
    QFETCH(const double, x);
    QCOMPARE(xFromInput(axis, xInput(axis, x)), std::optional(x));
}

QTEST_MAIN(TestReadings)
#include "tst_readings.moc"

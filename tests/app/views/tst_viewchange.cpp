#include "views/viewchange.h"

#include <QTest>

using namespace runloupe;

using Change = std::function<void(ViewState &)>;
Q_DECLARE_METATYPE(Change)

/// What each step is called.
class TestViewChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepIsNamed_data();
    void aStepIsNamed();
    void draggingIsContinuous();
};

namespace {

const ColumnKey Loss { ColumnKind::Metric, "loss" };
const ColumnKey Rate { ColumnKind::Param, "lr" };

} // namespace

void TestViewChange::aStepIsNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const Change &change, const char *text) { QTest::newRow(name) << change << text; };
    add(
        "a filter", [](ViewState &state) { state.query = "params.lr > 1"; }, "Filter");
    add(
        "no filter any more", [](ViewState &state) { state.query.clear(); }, "Clear filter");
    add(
        "one sort key",
        [](ViewState &state) {
            state.runs.sorting = { { Loss, Qt::AscendingOrder } };
        },
        "Sort by loss");
    add(
        "two sort keys",
        [](ViewState &state) {
            state.runs.sorting = { { Rate, Qt::AscendingOrder }, { Loss, Qt::AscendingOrder } };
        },
        "Sort by lr, loss");
    add(
        "a column hidden", [](ViewState &state) { state.runs.choice.set(Loss, false); }, "Hide loss");
    add(
        "a column shown", [](ViewState &state) { state.runs.choice.set(Rate, true); }, "Show lr");
    add(
        "several columns",
        [](ViewState &state) {
            state.runs.choice.set(Rate, true);
            state.runs.choice.set(Loss, true);
        },
        "Choose columns");
    add(
        "a column widened", [](ViewState &state) { state.runs.widths[Loss] = 200; }, "Width of loss");
    add(
        "a column moved", [](ViewState &state) { state.runs.order = { Loss }; }, "Move column");
    add(
        "a format", [](ViewState &state) { state.runs.styles[Loss].isShaded = true; }, "Numbers of loss");
    add(
        "other metrics", [](ViewState &state) { state.curves.charts.metrics = QStringList { "accuracy" }; }, "Choose metrics");
    add(
        "smoother curves", [](ViewState &state) { state.curves.options.smoothing.amount = 0.5; }, "Smoothing");
    add(
        "groups",
        [](ViewState &state) {
            state.runs.grouping = { RunGrouping::Mode::By, { Rate } };
        },
        "Group by lr");
    add(
        "seeds folded",
        [](ViewState &state) {
            state.runs.grouping = { RunGrouping::Mode::AllParamsExcept, { Rate } };
        },
        "Group by all params but lr");
    add(
        "columns frozen", [](ViewState &state) { state.runs.frozen = { Loss }; }, "Freeze columns");
    add(
        "a baseline",
        [](ViewState &state) {
            state.baseline = RunKey { "mlflow.db", "a" };
        },
        "Baseline");
    add(
        "something without a name", [](ViewState &state) { state.curves.options.yScaling = Scaling::Logarithmic; },
        "Change view");
    add(
        "several things at once",
        [](ViewState &state) {
            state.query = "params.lr > 1";
            state.runs.nesting = Nesting::Flat;
        },
        "Change view");
    add(
        "a key of many lines and letters",
        [](ViewState &state) {
            state.runs.sorting = { { { ColumnKind::Param, "a\nb" + QString(8000, u'x') }, Qt::AscendingOrder } };
        },
        "Sort by a bxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…");
}

void TestViewChange::aStepIsNamed()
{
    QFETCH(Change, change);
    ViewState before;
    before.query = "status = 'FAILED'";
    before.runs.widths = { { Loss, 100 }, { Rate, 90 } };
    ViewState after = before;
    change(after);
    QVERIFY(!(before == after));
    QTEST(viewChange(before, after).text, "text");
}

void TestViewChange::draggingIsContinuous()
{
    ViewState after;
    after.runs.widths[Loss] = 100;
    QCOMPARE(viewChange({}, after).kind, ViewChange::Kind::Continuous);
    QCOMPARE(viewChange(after, {}).kind, ViewChange::Kind::Continuous);
    after.query = "status = 'FAILED'";
    QCOMPARE(viewChange({}, after).kind, ViewChange::Kind::Single);
}

QTEST_GUILESS_MAIN(TestViewChange)
#include "tst_viewchange.moc"

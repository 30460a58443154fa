#include "views/savedviews.h"

#include <QTest>

using namespace runloupe;

class TestSavedViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachViewHasANameOfItsOwn();
    void readsBackWhatWasKept();
    void aFileHoldsOneView();
    void damageCountsAsNotSaid_data();
    void damageCountsAsNotSaid();
};

namespace {

ViewState sortedBy(const QString &metric)
{
    ViewState state;
    state.runs.sorting = { { { ColumnKind::Metric, metric }, Qt::AscendingOrder } };
    return state;
}

} // namespace

void TestSavedViews::eachViewHasANameOfItsOwn()
{
    SavedViews views;
    views.save({ "best", sortedBy("loss") });
    views.save({ "seeds", {} });
    views.save({ "best", sortedBy("accuracy") }); // in its place
    QCOMPARE(views.names(), (QStringList { "best", "seeds" }));
    QVERIFY(views.find("best")->state == sortedBy("accuracy"));
    views.rename("best", "seeds"); // which another one has
    views.rename("best", "most accurate");
    views.rename("nobody", "somebody");
    QCOMPARE(views.names(), (QStringList { "most accurate", "seeds" }));
    views.remove("seeds");
    QCOMPARE(views.names(), QStringList { "most accurate" });
    QVERIFY(!views.find("seeds"));
}

void TestSavedViews::readsBackWhatWasKept()
{
    ViewState state = sortedBy("val/loss");
    state.query = "params.lr > 0.001 and run_name = 'ü\"\\'";
    state.runs.widths = { { { ColumnKind::Param, "a key\nof two lines" }, 80 } };
    state.runs.columnsShown = ColumnsShown::Varying;
    state.curves.charts.metrics = QStringList { "val/loss" };
    state.curves.options.smoothing.amount = 0.25;
    state.baseline = RunKey { "/home/ada/mlflow.db", "a1" };
    SavedViews views;
    views.save({ "with \"quotes\"", state });
    views.save({ "usual", {} });
    QVERIFY(SavedViews::fromJson(views.toJson()) == views);
    QVERIFY(SavedViews::fromJson(SavedViews().toJson()) == SavedViews());
}

void TestSavedViews::aFileHoldsOneView()
{
    const SavedView view { "best", sortedBy("loss") };
    QVERIFY(viewFromJson(viewToJson(view)) == view);
    QVERIFY(!viewFromJson("[]"));
    QVERIFY(!viewFromJson("{\"name\":\"no view within\"}"));
    QVERIFY(!viewFromJson("{\"name\":\" \",\"view\":{}}"));
}

void TestSavedViews::damageCountsAsNotSaid_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("nothing was ever kept") << QByteArray() << QStringList();
    QTest::newRow("half a text") << QByteArray("[{\"name\":\"be") << QStringList();
    QTest::newRow("an object in place of a list") << QByteArray("{}") << QStringList();
    QTest::newRow("a number among the views") << QByteArray("[7, {\"name\":\"best\",\"view\":{}}]") << QStringList { "best" };
    QTest::newRow("a view without a name") << QByteArray("[{\"view\":{}}]") << QStringList();
    QTest::newRow("one name twice") << QByteArray("[{\"name\":\"a\",\"view\":{}},{\"name\":\"a \",\"view\":{}}]")
                                    << QStringList { "a" };
}

void TestSavedViews::damageCountsAsNotSaid()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, names);
    QCOMPARE(SavedViews::fromJson(json).names(), names);
}

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"

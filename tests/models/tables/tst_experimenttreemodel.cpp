#include "core/error.h"
#include "tables/experimenttreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace runloupe;

class TestExperimentTreeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStoreStandsThereWhileItLoads();
    void countsRunsOfWhatIsShown();
    void aFailedStoreSaysWhy();
    void refreshKeepsWhatStays();
    void refreshMayReorder();
    void storesOfOneNameAreToldApart();
    void removingAStoreLeavesTheOthersWhole();
};

namespace {

Experiment experiment(const QString &id, const QString &name, qint64 runs, Lifecycle lifecycle = Lifecycle::Active)
{
    Experiment experiment;
    experiment.id = id;
    experiment.name = name;
    experiment.lifecycle = lifecycle;
    experiment.activeRuns = runs;
    experiment.deletedRuns = 1;
    return experiment;
}

QStringList namesUnder(const ExperimentTreeModel &model, const QModelIndex &parent)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row)
        names << model.index(row, ExperimentTreeModel::NameColumn, parent).data().toString();
    return names;
}

QString runsText(const QModelIndex &index)
{
    return index.siblingAtColumn(ExperimentTreeModel::RunsColumn).data().toString();
}

} // namespace

void TestExperimentTreeModel::aStoreStandsThereWhileItLoads()
{
    ExperimentTreeModel model;
    const QAbstractItemModelTester loading(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addStore("/a.db", "a.db");
    const QModelIndex store = model.indexOf("/a.db");
    QCOMPARE(store.data().toString(), "a.db");
    QCOMPARE(runsText(store), "reading");
    QCOMPARE(model.rowCount(store), 0);
}

void TestExperimentTreeModel::countsRunsOfWhatIsShown()
{
    ExperimentTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addStore("/a.db", "a.db");
    model.setExperiments("/a.db", "a", { experiment("2", "kept", 3), experiment("1", "gone", 5, Lifecycle::Deleted) });
    const QModelIndex store = model.indexOf("/a.db");
    QCOMPARE(namesUnder(model, store), QStringList { "kept" });
    QCOMPARE(runsText(store), "3");

    model.setDeletedShown(true);
    QCOMPARE(namesUnder(model, store), (QStringList { "kept", "gone" }));
    QCOMPARE(runsText(store), "10");
    QVERIFY(model.indexOf("/a.db", "1").data(ExperimentTreeModel::IsDeletedRole).toBool());

    model.setDeletedShown(false);
    QCOMPARE(namesUnder(model, store), QStringList { "kept" });
}

void TestExperimentTreeModel::aFailedStoreSaysWhy()
{
    ExperimentTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addStore("/a.db", "a.db");
    model.setFailed("/a.db", Error(Error::Kind::Damaged, "It is broken."));
    const QModelIndex store = model.indexOf("/a.db");
    QVERIFY(store.data(ExperimentTreeModel::IsFailedRole).toBool());
    QCOMPARE(store.data(Qt::ToolTipRole).toString(), "It is broken.");
}

void TestExperimentTreeModel::refreshKeepsWhatStays()
{
    ExperimentTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addStore("/a.db", "a.db");
    model.setExperiments("/a.db", "a", { experiment("3", "c", 1), experiment("1", "a", 1) });
    const QPersistentModelIndex kept = model.indexOf("/a.db", "1");
    model.setExperiments("/a.db", "a", { experiment("4", "d", 1), experiment("2", "b", 1), experiment("1", "a renamed", 2) });
    QCOMPARE(namesUnder(model, model.indexOf("/a.db")), (QStringList { "d", "b", "a renamed" }));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), "a renamed");
    QCOMPARE(runsText(kept), "2");
}

void TestExperimentTreeModel::refreshMayReorder()
{
    ExperimentTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addStore("/a.db", "a.db");
    model.setExperiments("/a.db", "a", { experiment("1", "a", 1), experiment("2", "b", 1), experiment("3", "c", 1) });
    model.setExperiments("/a.db", "a", { experiment("3", "c", 1), experiment("1", "a", 1) });
    QCOMPARE(namesUnder(model, model.indexOf("/a.db")), (QStringList { "c", "a" }));
}

void TestExperimentTreeModel::storesOfOneNameAreToldApart()
{
    ExperimentTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addStore("/vision/a.db", "a.db");
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.addStore("/text/a.db", "a.db");
    QCOMPARE(namesUnder(model, {}), (QStringList { "a.db (vision)", "a.db (text)" }));
    QVERIFY(!changed.isEmpty());
    model.removeStore("/vision/a.db");
    QCOMPARE(namesUnder(model, {}), QStringList { "a.db" });
}

void TestExperimentTreeModel::removingAStoreLeavesTheOthersWhole()
{
    ExperimentTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &location : { QString("/a.db"), QString("/b.db") }) {
        model.addStore(location, location);
        model.setExperiments(location, location, { experiment("1", "of " + location, 1) });
    }
    const QPersistentModelIndex ofB = model.indexOf("/b.db", "1");
    model.removeStore("/a.db");
    QCOMPARE(model.locations(), QStringList { "/b.db" });
    QVERIFY(ofB.isValid());
    QCOMPARE(ofB.data().toString(), "of /b.db");
    QCOMPARE(ofB.parent().data(ExperimentTreeModel::LocationRole).toString(), "/b.db");
}

QTEST_GUILESS_MAIN(TestExperimentTreeModel)
#include "tst_experimenttreemodel.moc"

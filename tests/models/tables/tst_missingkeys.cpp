#include "models/query/runtabletext.h"
#include "tables/columnchoice.h"
#include "tables/missingkeys.h"

#include <QTest>

using namespace runloupe;

class TestMissingKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTableKnowsItsColumns_data();
    void aTableKnowsItsColumns();
    void onlyWhatIsNewlyMissingIsLost();
    void tellsWhatIsGone_data();
    void tellsWhatIsGone();
};

namespace {

const ColumnKey Rate { ColumnKind::Param, "lr" };
const ColumnKey Loss { ColumnKind::Metric, "loss" };

} // namespace

void TestMissingKeys::aTableKnowsItsColumns_data()
{
    QTest::addColumn<ColumnKey>("key");
    QTest::addColumn<bool>("isAvailable");
    QTest::newRow("an attribute") << NameColumn << true;
    QTest::newRow("no attribute of any run") << ColumnKey { ColumnKind::Attribute, "lr" } << false;
    QTest::newRow("a param") << Rate << true;
    QTest::newRow("a metric of the same key") << ColumnKey { ColumnKind::Metric, "lr" } << false;
    QTest::newRow("a metric") << Loss << true;
    QTest::newRow("a tag") << ColumnKey { ColumnKind::Tag, "team" } << true;
    QTest::newRow("a dataset that no run has") << ColumnKey { ColumnKind::Dataset, "name" } << false;
    QTest::newRow("a model that no run has") << ColumnKey { ColumnKind::Model, "name" } << false;
}

void TestMissingKeys::aTableKnowsItsColumns()
{
    const SharedRunTable table = tableFromText("a; run_name ada; params.lr 1; metrics.loss 2; tags.team vision");
    QFETCH(ColumnKey, key);
    QTEST(isAvailable(*table, key), "isAvailable");
}

void TestMissingKeys::onlyWhatIsNewlyMissingIsLost()
{
    const MissingKeys before { { Rate }, {} };
    const MissingKeys now { { Rate, Loss }, { Rate } };
    QVERIFY((now.since(before) == MissingKeys { { Loss }, { Rate } }));
    QVERIFY(now.since(now).isEmpty());
    QVERIFY(MissingKeys().since(now).isEmpty());
}

void TestMissingKeys::tellsWhatIsGone_data()
{
    QTest::addColumn<QList<ColumnKey>>("sorting");
    QTest::addColumn<QList<ColumnKey>>("grouping");
    QTest::addColumn<QString>("text");
    QTest::newRow("a sort key") << QList { Rate } << QList<ColumnKey>()
                                << "No run has params.lr any more, so the table is no longer sorted by it.";
    QTest::newRow("a group key") << QList<ColumnKey>() << QList { Rate }
                                 << "No run has params.lr any more, so it no longer says how runs are grouped.";
    QTest::newRow("two sort keys") << QList { Rate, Loss } << QList<ColumnKey>()
                                   << "No run has params.lr, metrics.loss any more, so the table is no longer sorted by it.";
}

void TestMissingKeys::tellsWhatIsGone()
{
    QFETCH(QList<ColumnKey>, sorting);
    QFETCH(QList<ColumnKey>, grouping);
    QTEST((MissingKeys { sorting, grouping }.lossText()), "text");
}

QTEST_GUILESS_MAIN(TestMissingKeys)
#include "tst_missingkeys.moc"

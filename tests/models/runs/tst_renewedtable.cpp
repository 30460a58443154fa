#include "models/query/runtabletext.h"
#include "runs/renewedtable.h"

#include <QTest>

using namespace runloupe;

class TestRenewedTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void renews_data();
    void renews();
    void tellsWhatItRenewed();
    void keepsNamesFromTags();
    void keepsWhatBelongsToRuns();
};

namespace {

SharedRunTable runTable(const QStringList &lines)
{
    return tableFromText(lines.join(u'\n'));
}

/// One line a run, all its values sorted, in the order of the table.
QStringList linesOf(const RunTable &table)
{
    QStringList lines;
    for (Row row = 0; row < table.size(); ++row) {
        QStringList values;
        for (const TextColumn &param : table.params())
            values << (param.has(row) ? QStringLiteral("params.%1 %2").arg(param.key(), param.string(row)) : QString());
        for (const NumberColumn &metric : table.metrics())
            values << (metric.has(row) ? QStringLiteral("metrics.%1 %2").arg(metric.key()).arg(metric.value(row)) : QString());
        for (const TextColumn &tag : table.tags())
            values << (tag.has(row) ? QStringLiteral("tags.%1 %2").arg(tag.key(), tag.string(row)) : QString());
        if (const QString status = table.attribute(TextAttribute::Status).string(row); !status.isEmpty())
            values << QStringLiteral("status %1").arg(status);
        if (const Time end = table.attribute(TimeAttribute::EndTime).time(row))
            values << QStringLiteral("end_time %1").arg(*end);
        values.removeAll(QString());
        values.sort();
        lines << (QStringList(table.attribute(TextAttribute::RunId).string(row)) + values).join(QStringLiteral("; "));
    }
    return lines;
}

QSet<RunKey> keysOf(const RunTable &table, const QStringList &ids)
{
    QSet<RunKey> keys;
    for (const QString &id : ids)
        keys << RunKey { table.attribute(TextAttribute::Store).string(0), id };
    return keys;
}

} // namespace

void TestRenewedTable::renews_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("renewed");
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QStringList>("table");
    const QStringList before { "a; metrics.loss 5; params.lr 1", "b; metrics.loss 6; tags.team x; status RUNNING",
                               "c; params.lr 2" };
    QTest::newRow("nothing") << before << QStringList() << QStringList() << before;
    QTest::newRow("a run that went on") << before << QStringList { "b" }
                                        << QStringList { "b; metrics.loss 4; status RUNNING; tags.team x" }
                                        << QStringList { before[0], "b; metrics.loss 4; status RUNNING; tags.team x", before[2] };
    QTest::newRow("a run that ended") << before << QStringList { "b" }
                                      << QStringList { "b; end_time 9; metrics.loss 4; status FINISHED" }
                                      << QStringList { before[0], "b; end_time 9; metrics.loss 4; status FINISHED", before[2] };
    QTest::newRow("a run that is gone") << before << QStringList { "a" } << QStringList() << before.mid(1);
    QTest::newRow("a new run with new keys")
        << before << QStringList { "d" } << QStringList { "d; metrics.acc 1; params.width 3" }
        << before + QStringList { "d; metrics.acc 1; params.width 3" };
    QTest::newRow("runs into an empty table")
        << QStringList() << QStringList { "a" } << QStringList { before[0] } << QStringList { before[0] };
}

void TestRenewedTable::renews()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, renewed);
    QFETCH(QStringList, now);
    QFETCH(QStringList, table);
    const SharedRunTable tableNow = runTable(now);
    const SharedRunTable tableBefore = runTable(before);
    const QSet<RunKey> keys = keysOf(before.isEmpty() ? *tableNow : *tableBefore, renewed);
    const QStringList lines = linesOf(*renewedTable(tableBefore, keys, *tableNow));
    QStringList expected = linesOf(*runTable(table));
    QCOMPARE(lines, expected);
}

void TestRenewedTable::tellsWhatItRenewed()
{
    const SharedRunTable before = runTable({ "a", "b", "c" });
    const SharedRunTable other = runTable({ "a", "b", "c" });
    const SharedRunTable now = renewedTable(before, keysOf(*before, { "a", "b" }), *runTable({ "b", "d" }));
    QVERIFY(now->renews(before));
    QVERIFY(!now->renews(other));
    QVERIFY(!before->isRenewal());
    QCOMPARE(now->renewedRows(), (std::vector<Row> { 0, 2 })); // b and d; a is gone
}

/// A search treats them otherwise than names that runs have of their own.
void TestRenewedTable::keepsNamesFromTags()
{
    const SharedRunTable before = runTable({ "a; tags.mlflow.runName old", "b; run_name own" });
    const SharedRunTable now = renewedTable(before, {}, *runTable({}));
    QCOMPARE(now->displayName(0), QStringLiteral("old"));
    QVERIFY(now->isNamedByTag(0));
    QVERIFY(!now->isNamedByTag(1));
}

void TestRenewedTable::keepsWhatBelongsToRuns()
{
    const SharedRunTable before = runTable({ "parent", "child; tags.mlflow.parentRunId parent; dataset cifar/abc/training" });
    const SharedRunTable now = renewedTable(before, keysOf(*before, { "parent" }), *runTable({ "parent; metrics.loss 1" }));
    QCOMPARE(now->parent(1), Row(0));
    QCOMPARE(now->datasets(1).size(), 1);
}

QTEST_GUILESS_MAIN(TestRenewedTable)
#include "tst_renewedtable.moc"

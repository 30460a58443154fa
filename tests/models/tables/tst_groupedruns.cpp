#include "models/query/runtabletext.h"
#include "runs/runselection.h"
#include "tables/modelupdate.h"
#include "tables/runtablemodel.h"
#include "tables/tablecontent.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace runloupe;

/// A table of runs from the wish to group it to what the model shows.
class TestGroupedRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void groupsStandAboveTheirRuns();
    void sortsGroupsByTheirFiguresAndRunsByTheirValues_data();
    void sortsGroupsByTheirFiguresAndRunsByTheirValues();
    void persistentIndexesFollowTheirGroups();
    void theMarkOfAGroupIsThatOfItsRuns();
    void tellsWhichKeysAreMissing();
    void canBeEmptied();

private:
    void show(const SharedRunTable &table, const RunGrouping &grouping, const QList<SortKey> &sorting = {},
              const QString &filter = {});
    QString drawn() const;
    QModelIndex group(int place, int section = 0) const { return m_model->index(place, section); }

    std::unique_ptr<RunSelection> m_selection;
    std::unique_ptr<RunTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    TableContent m_content;
};

namespace {

const ColumnKey Loss { ColumnKind::Metric, "loss" };
const RunGrouping ByOptimizer { RunGrouping::Mode::By, { { ColumnKind::Param, "opt" } } };

SharedRunTable someRuns()
{
    return tableFromText("a; params.opt sgd; metrics.loss 1\n"
                         "b; params.opt adam; metrics.loss 5\n"
                         "c; params.opt sgd; metrics.loss 9\n"
                         "d; params.opt adam; metrics.loss 2; tags.mlflow.parentRunId b\n"
                         "e; tags.mlflow.parentRunId a\n"
                         "f; params.opt adam");
}

} // namespace

void TestGroupedRuns::init()
{
    m_tester.reset();
    m_selection = std::make_unique<RunSelection>();
    m_model = std::make_unique<RunTableModel>(m_selection.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestGroupedRuns::show(const SharedRunTable &table, const RunGrouping &grouping, const QList<SortKey> &sorting,
                           const QString &filter)
{
    if (m_selection->table() != table)
        m_selection->setTable(table);
    m_content = *makeContent({ .table = table,
                               .columns = { NameColumn, Loss },
                               .known = m_model->columns(),
                               .names = {},
                               .filter = std::get<Filter>(Filter::parse(filter)),
                               .sorting = sorting,
                               .grouping = grouping },
                             Stop::never());
    updateModel(m_model.get(), m_content);
}

/// Groups with their loss in front of their runs: `opt = sgd 5 ± 5.7: a c`.
QString TestGroupedRuns::drawn() const
{
    QStringList groups;
    for (int place = 0; place < m_model->rowCount(); ++place) {
        QString text = group(place, 1).data().toString() + ' ' + group(place, 2).data().toString() + ':';
        for (int child = 0; child < m_model->rowCount(group(place)); ++child)
            text += ' ' + m_model->index(child, 1, group(place)).data().toString();
        groups << text;
    }
    return groups.join(u'|');
}

void TestGroupedRuns::groupsStandAboveTheirRuns()
{
    show(someRuns(), ByOptimizer);
    QCOMPARE(drawn(), "opt = adam 3.5 ± 2.1: b f|opt = sgd 5 ± 5.7: a c|no opt : e");
    QCOMPARE(m_model->rowCount(m_model->index(0, 0, group(0))), 1); // d is nested in b
    QCOMPARE(m_model->rowOf(group(0)), NoRow);
    QCOMPARE(m_model->rowsOf(group(0)).size(), std::size_t(3));
    QCOMPARE(group(0, 1).data(RunTableModel::GroupSizeRole).toInt(), 3);
    show(m_model->table(), {});
    QCOMPARE(m_model->rowCount(), 4);
}

void TestGroupedRuns::sortsGroupsByTheirFiguresAndRunsByTheirValues_data()
{
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QString>("expected");
    QTest::newRow("upwards") << Qt::AscendingOrder << "opt = adam 3.5 ± 2.1: b f|opt = sgd 5 ± 5.7: a c|no opt : e";
    QTest::newRow("downwards") << Qt::DescendingOrder << "opt = sgd 5 ± 5.7: c a|opt = adam 3.5 ± 2.1: b f|no opt : e";
}

void TestGroupedRuns::sortsGroupsByTheirFiguresAndRunsByTheirValues()
{
    QFETCH(Qt::SortOrder, direction);
    show(someRuns(), ByOptimizer, { { Loss, direction } });
    QTEST(drawn(), "expected");
}

void TestGroupedRuns::persistentIndexesFollowTheirGroups()
{
    show(someRuns(), ByOptimizer);
    const QPersistentModelIndex adam = group(0, 1);
    const QPersistentModelIndex sgd = group(1);
    const QPersistentModelIndex run = m_model->index(0, 1, group(1));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    show(m_model->table(), ByOptimizer, { { Loss, Qt::DescendingOrder } });
    QCOMPARE(adam, group(1, 1));
    QCOMPARE(sgd, group(0));
    QCOMPARE(run.parent(), group(0));
    show(tableFromText("c; params.opt sgd\nx; params.opt rmsprop\nf; params.opt sgd"), ByOptimizer);
    QCOMPARE(sgd, group(1));
    QVERIFY(!adam.isValid()); // f is another now
    QVERIFY(!run.isValid());
    show(m_model->table(), {});
    QVERIFY(!sgd.isValid());
    QCOMPARE(resets.count(), 0);
}

void TestGroupedRuns::theMarkOfAGroupIsThatOfItsRuns()
{
    show(someRuns(), ByOptimizer);
    const auto state = [this] { return group(1).data(Qt::CheckStateRole).value<Qt::CheckState>(); };
    QCOMPARE(state(), Qt::Checked);
    m_selection->give(RunMark::Hidden, { 0 });
    QCOMPARE(state(), Qt::PartiallyChecked);
    QVERIFY(m_model->setData(group(1), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(state(), Qt::Unchecked);
    QVERIFY(m_selection->has(RunMark::Hidden, 2));
    QCOMPARE(group(0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
}

void TestGroupedRuns::tellsWhichKeysAreMissing()
{
    const ColumnKey gone { ColumnKind::Param, "gone" };
    show(someRuns(), { RunGrouping::Mode::By, { ByOptimizer.keys.first(), gone } });
    QCOMPARE(m_content.missing.grouping, QList<ColumnKey> { gone });
    QCOMPARE(m_model->rowCount(), 3);
    show(m_model->table(), { RunGrouping::Mode::By, { gone } });
    QCOMPARE(m_content.missing.grouping, QList<ColumnKey> { gone });
    QCOMPARE(m_model->rowCount(), 4); // not grouped
}

void TestGroupedRuns::canBeEmptied()
{
    show(someRuns(), ByOptimizer);
    show(m_model->table(), ByOptimizer, {}, "metrics.loss > 100");
    QCOMPARE(m_model->rowCount(), 0);
    show(m_model->table(), ByOptimizer);
    QCOMPARE(m_model->rowCount(), 3);
}

QTEST_GUILESS_MAIN(TestGroupedRuns)
#include "tst_groupedruns.moc"

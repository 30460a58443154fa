#include "models/query/runtabletext.h"
#include "runs/runselection.h"
#include "tables/columnchoice.h"
#include "tables/runcolors.h"
#include "tables/runtablemodel.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace runloupe;

class TestRunTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsCellsAndHeads();
    void persistentIndexesFollowTheirRuns();
    void persistentIndexesFollowIntoANewerTable();
    void columnsComeAndGoOneByOne();
    void canBeEmptied();
    void theMarkHidesRunsAndHasTheirColor();
    void theNameTellsOfBadges();
    void cellsAreComparedWithTheBaseline();

private:
    void fill(const SharedRunTable &table);
    void arrange(std::vector<Row> rows, const QString &metric = {});
    QModelIndex find(const QString &id) const { return m_model->indexOf(m_model->table()->rowOf({ "store.db", id })); }
    QString cell(const QString &id, const ColumnKey &key) const
    {
        return find(id).siblingAtColumn(m_model->sectionOf(key)).data().toString();
    }

    std::unique_ptr<RunSelection> m_selection;
    std::unique_ptr<RunTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

const ColumnKey Name { ColumnKind::Attribute, "run_name" };
const ColumnKey Loss { ColumnKind::Metric, "loss" };
const ColumnKey Rate { ColumnKind::Param, "lr" };

SharedRunTable family()
{
    return tableFromText("a; run_name mother; metrics.loss 3; params.lr 1\n"
                         "b; metrics.loss 1; tags.mlflow.parentRunId a; params.lr <b>2</b>\n"
                         "c; metrics.loss 2; tags.mlflow.parentRunId b\n"
                         "d; metrics.loss 0.5");
}

std::vector<Row> all(const SharedRunTable &table)
{
    std::vector<Row> rows(table->size());
    std::iota(rows.begin(), rows.end(), Row(0));
    return rows;
}

QList<RunColumn> columnsOf(const SharedRunTable &table, const QList<ColumnKey> &keys)
{
    QList<RunColumn> columns;
    for (const ColumnKey &key : keys)
        columns << makeRunColumn(table, key);
    return columns;
}

} // namespace

void TestRunTableModel::init()
{
    m_selection = std::make_unique<RunSelection>();
    m_model = std::make_unique<RunTableModel>(m_selection.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestRunTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestRunTableModel::fill(const SharedRunTable &table)
{
    m_selection->setTable(table);
    m_model->reset(table, columnsOf(table, { Name, Loss, Rate }), *arrangeRuns(*table, all(table), {}));
}

void TestRunTableModel::arrange(std::vector<Row> rows, const QString &metric)
{
    const SharedRunTable &table = m_model->table();
    std::vector<OrderKeys> keys;
    if (!metric.isEmpty())
        keys.push_back(orderKeys(*table->metric(metric), table->size(), Qt::AscendingOrder));
    m_model->rearrange(*arrangeRuns(*table, std::move(rows), keys));
}

void TestRunTableModel::showsCellsAndHeads()
{
    fill(family());
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->rowCount(find("a")), 1);
    QCOMPARE(m_model->rowCount(find("a").siblingAtColumn(1)), 0); // only the first column has children
    QCOMPARE(m_model->columnCount(), 4);
    QCOMPARE(m_model->headerData(1, Qt::Horizontal, Qt::DisplayRole), "Name");
    QCOMPARE(m_model->headerData(2, Qt::Horizontal, Qt::DisplayRole), "loss");
    QCOMPARE(cell("a", Name), "mother");
    QCOMPARE(cell("c", Loss), "2");
    const QModelIndex rate = find("b").siblingAtColumn(m_model->sectionOf(Rate));
    QVERIFY(rate.data(Qt::ToolTipRole).toString().contains("&lt;b&gt;2"));
    QVERIFY(!(rate.data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight)); // one of them is no number
    QVERIFY(find("b").siblingAtColumn(1).data(Qt::ToolTipRole).toString().contains("Inside mother"));
    QCOMPARE(find("c").siblingAtColumn(2).data(RunTableModel::NumberRole), 2.0);
    QVERIFY(find("c").siblingAtColumn(2).data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
}

void TestRunTableModel::persistentIndexesFollowTheirRuns()
{
    fill(family());
    const QPersistentModelIndex child = find("b").siblingAtColumn(1);
    const QPersistentModelIndex grandchild = find("c");
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);

    arrange(all(m_model->table()), "loss");
    QCOMPARE(find("d").row(), 0);
    QCOMPARE(child.data(RunTableModel::RowRole).toUInt(), 1u);
    QCOMPARE(child.column(), 1);
    QCOMPARE(child.parent(), find("a"));

    arrange({ 2, 3 }); // b and its mother are filtered out
    QVERIFY(!child.isValid());
    QVERIFY(grandchild.isValid());
    QVERIFY(!grandchild.parent().isValid());
    QCOMPARE(resets.count(), 0);
}

void TestRunTableModel::persistentIndexesFollowIntoANewerTable()
{
    fill(family());
    const QPersistentModelIndex child = find("c");
    const QPersistentModelIndex deleted = find("d");
    const SharedRunTable newer = tableFromText("new\nc; metrics.loss 7; tags.mlflow.parentRunId b\nb\na");
    m_selection->setTable(newer);
    m_model->rearrange(newer, columnsOf(newer, { Name, Loss, Rate }), *arrangeRuns(*newer, all(newer), {}));
    QCOMPARE(child, find("c"));
    QCOMPARE(child.parent(), find("b"));
    QVERIFY(!deleted.isValid());
    QCOMPARE(cell("c", Loss), "7");
    QCOMPARE(cell("a", Rate), ""); // the key is no more
}

void TestRunTableModel::columnsComeAndGoOneByOne()
{
    fill(family());
    const QPersistentModelIndex loss = find("c").siblingAtColumn(2);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::columnsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::columnsRemoved);
    m_model->setColumns(columnsOf(m_model->table(), { Name, { ColumnKind::Attribute, "run_id" }, Loss }));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(m_model->sectionOf(Rate), -1);
    QCOMPARE(loss.column(), 3);
    QCOMPARE(loss.data(), "2");
    m_model->setColumns({});
    QCOMPARE(m_model->columnCount(), 1);
}

void TestRunTableModel::canBeEmptied()
{
    fill(family());
    arrange({});
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!find("a").isValid());
    arrange(all(m_model->table()));
    QCOMPARE(m_model->rowCount(), 2);
    fill(tableFromText(""));
    QCOMPARE(m_model->rowCount(), 0);
    fill(family());
    QCOMPARE(m_model->rowCount(), 2);
}

void TestRunTableModel::theMarkHidesRunsAndHasTheirColor()
{
    fill(family());
    const QModelIndex mark = find("c");
    QVERIFY(!mark.data(Qt::DecorationRole).isValid()); // not drawn
    m_selection->setDrawn({ 1, 2 });
    QCOMPARE(mark.data(Qt::DecorationRole).value<QColor>(), runColor(m_selection->ink(2)->color, false));
    m_model->setDark(true);
    QCOMPARE(mark.data(Qt::DecorationRole).value<QColor>(), runColor(m_selection->ink(2)->color, true));
    QCOMPARE(mark.data(Qt::AccessibleTextRole), "Shown in charts");
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_model->setData(mark, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(m_selection->has(RunMark::Hidden, 2));
    QVERIFY(changed.count() > 0);
    QCOMPARE(mark.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
    QVERIFY(!m_model->setData(mark.siblingAtColumn(1), "x", Qt::EditRole));
}

void TestRunTableModel::theNameTellsOfBadges()
{
    fill(family());
    const QModelIndex name = find("a").siblingAtColumn(m_model->sectionOf(Name));
    QCOMPARE(name.data(Qt::AccessibleTextRole), "mother");
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_selection->give(RunMark::Starred, { 0 });
    m_selection->give(RunMark::Pinned, { 0 });
    QVERIFY(changed.count() >= 2);
    QCOMPARE(m_model->badges(0), (QList { RunBadge::Pinned, RunBadge::Starred }));
    QCOMPARE(name.data(Qt::AccessibleTextRole), "mother, pinned, starred");
    QVERIFY(name.data(Qt::ToolTipRole).toString().contains("Starred"));
    QVERIFY(m_model->badges(1).isEmpty());
}

void TestRunTableModel::cellsAreComparedWithTheBaseline()
{
    fill(family());
    const int loss = m_model->sectionOf(Loss);
    const QModelIndex cell = find("b").siblingAtColumn(loss);
    QVERIFY(!m_model->hasDeltas(loss) && !m_model->delta(cell));
    m_selection->setBaseline(0);
    QVERIFY(m_model->hasDeltas(loss) && !m_model->hasDeltas(m_model->sectionOf(Name)));
    QCOMPARE(m_model->delta(cell)->text, "−2");
    QCOMPARE(cell.data(Qt::AccessibleTextRole), "1, −2, better than the baseline");
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains("Baseline: 3"));
    m_model->setDeltaUnit(DeltaUnit::Percent);
    QCOMPARE(m_model->delta(cell)->text, "−66.7%");
    QVERIFY(!m_model->delta(find("a").siblingAtColumn(loss))); // its own
    QCOMPARE(m_model->badges(0), QList { RunBadge::Baseline });
    m_model->rearrange({}); // the baseline need not be shown
    arrange({ 1 });
    QCOMPARE(m_model->delta(find("b").siblingAtColumn(loss))->text, "−66.7%");
}

QTEST_GUILESS_MAIN(TestRunTableModel)
#include "tst_runtablemodel.moc"

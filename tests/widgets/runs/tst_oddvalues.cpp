#include "widgets/runs/runsviewfixture.h"

#include "runs/runtablebuilder.h"

using namespace runloupe;

/// Runs with very many columns, very many values, and values that are no short words.
class TestOddValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyChosenColumnsAreBuilt();
    void everyRowIsOneLineHigh();
    void headsAreOneLineHigh();
    void theWholeValueIsCopied();
    void manyDifferentValuesAreSorted();

private:
    QString textAt(const RunsView &view, const ColumnKey &key, int role) const;

    RunSelection m_selection;
    ColumnKey m_long { ColumnKind::Param, "long" };
    ColumnKey m_lines { ColumnKind::Param, "key\nwith lines" };
    ColumnKey m_hash { ColumnKind::Param, "hash" };
};

namespace {

constexpr int Runs = 300;
constexpr int Metrics = 12'000;
const QString LongValue = QString(8'000, u'x');
const QString LinesValue = QStringLiteral("one\ntwo\r\n\tthree שלום");

void addRun(RunTableBuilder &builder, int number)
{
    const QByteArray id = QByteArray::number(number);
    RunRecord run;
    run.id = id;
    const Row row = builder.add(run);
    builder.setParam(row, builder.paramColumn("long"), LongValue.toUtf8());
    builder.setParam(row, builder.paramColumn("key\nwith lines"), LinesValue.toUtf8());
    builder.setParam(row, builder.paramColumn("hash"), "v" + QByteArray::number(qHash(number, 7), 16));
    for (int metric = 0; number < 2 && metric < Metrics; ++metric)
        builder.setMetric(row, builder.metricColumn("norm " + QByteArray::number(metric)), metric);
}

} // namespace

void TestOddValues::initTestCase()
{
    RunTableBuilder builder;
    builder.beginStore("store.db");
    for (int number = 0; number < Runs; ++number)
        addRun(builder, number);
    m_selection.setTable(builder.finish());
}

QString TestOddValues::textAt(const RunsView &view, const ColumnKey &key, int role) const
{
    const auto *const model = view.findChild<RunTableModel *>();
    return model->index(0, model->sectionOf(key)).data(role).toString();
}

void TestOddValues::onlyChosenColumnsAreBuilt()
{
    RunsView view(&m_selection);
    const auto *const model = view.findChild<RunTableModel *>();
    QVERIFY(model->columnCount() > 100);
    QVERIFY(model->columnCount() < 200);
    const ColumnKey last { ColumnKind::Metric, "norm 11999" };
    QCOMPARE(model->sectionOf(last), -1);
    view.rearrange([&last](RunsLayout &layout) { layout.choice.set(last, true); });
    QVERIFY(model->sectionOf(last) > 0);
}

void TestOddValues::everyRowIsOneLineHigh()
{
    RunsView view(&m_selection);
    view.resize(900, 400);
    view.show();
    const auto *const tree = view.findChild<RunsTree *>();
    const int height = tree->visualRect(tree->model()->index(0, 1)).height();
    QVERIFY(height < 3 * tree->fontMetrics().height());
    QVERIFY(!textAt(view, m_lines, Qt::DisplayRole).contains(u'\n'));
    QVERIFY(textAt(view, m_long, Qt::DisplayRole).size() < 1000);
    QVERIFY(view.findChild<RunsHeader *>()->sectionSize(view.findChild<RunTableModel *>()->sectionOf(m_long)) < 400);
}

void TestOddValues::headsAreOneLineHigh()
{
    RunsView view(&m_selection);
    const auto *const model = view.findChild<RunTableModel *>();
    QCOMPARE(model->headerData(model->sectionOf(m_lines), Qt::Horizontal, Qt::DisplayRole).toString(), "key with lines");
}

void TestOddValues::theWholeValueIsCopied()
{
    RunsView view(&m_selection);
    QCOMPARE(textAt(view, m_long, RunTableModel::FullTextRole), LongValue);
    QCOMPARE(textAt(view, m_lines, RunTableModel::FullTextRole), LinesValue);
}

void TestOddValues::manyDifferentValuesAreSorted()
{
    RunsView view(&m_selection);
    view.rearrange([this](RunsLayout &layout) { layout.sorting = { { m_hash, Qt::AscendingOrder } }; });
    QStringList values;
    for (const Row row : m_selection.shown())
        values << m_selection.table()->param(m_hash.key)->string(row);
    QCOMPARE(values.size(), Runs);
    QVERIFY(std::is_sorted(values.begin(), values.end()));
}

QTEST_MAIN(TestOddValues)
#include "tst_oddvalues.moc"

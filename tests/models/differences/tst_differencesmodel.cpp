#include "differences/comparedruns.h"
#include "differences/differencesmodel.h"
#include "differences/differencesteps.h"
#include "models/query/runtabletext.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <numeric>

using namespace runloupe;
using Model = DifferencesModel;

class TestDifferencesModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsOnlyWhatDiffersOrEverything();
    void tellsWhatIsMissingAndWhatIsOther();
    void sectionsCountTheirDifferences();
    void valuesAreWholeAndExact();
    void numbersLeanToTheRight();
    void headsTellRuns();
    void rowsAreFoundByTheirNames();
    void searchStopsAtEachRow_data();
    void searchStopsAtEachRow();
    void stepsGoRound_data();
    void stepsGoRound();
    void canBeEmptied();

private:
    void compareRuns(const QString &text);
    QModelIndex row(ComparedKind kind, const QString &key, const QString &part = {}) const
    {
        return m_model->find(kind, key, part);
    }
    QString cell(ComparedKind kind, const QString &key, int run, int role = Qt::DisplayRole) const
    {
        return row(kind, key).siblingAtColumn(Model::FirstRunColumn + run).data(role).toString();
    }
    QStringList names(const QModelIndexList &indexes) const;

    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

const QString SomeRuns
    = "a; run_name ada; start_time 1700000000000; params.lr 0.1; params.same 1; params.name adam; metrics.loss 0.25;"
      " dataset digits/0e64/training\n"
      "b; run_name bob; start_time 1700000000000; params.lr 0.2; params.same 1; params.name two\vlines;"
      " metrics.loss 0.123456789012345; dataset digits/77aa/training\n"
      "c; run_name bob; start_time 1700000000000; params.same 1; params.name adam; metrics.loss 0.25;"
      " dataset digits/0e64/training";

constexpr ComparedKind Params = ComparedKind::Params;
constexpr ComparedKind Metrics = ComparedKind::Metrics;

} // namespace

void TestDifferencesModel::init()
{
    m_model = std::make_unique<Model>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    compareRuns(SomeRuns);
}

void TestDifferencesModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestDifferencesModel::compareRuns(const QString &text)
{
    ComparedRuns runs { .table = tableFromText(text), .rows = {} };
    runs.rows.resize(runs.table->size());
    std::iota(runs.rows.begin(), runs.rows.end(), Row(0));
    m_model->setComparison(std::make_shared<const Comparison>(compare(runs)));
}

QStringList TestDifferencesModel::names(const QModelIndexList &indexes) const
{
    QStringList names;
    for (const QModelIndex &index : indexes)
        names << index.siblingAtColumn(Model::NameColumn).data().toString();
    return names;
}

void TestDifferencesModel::showsOnlyWhatDiffersOrEverything()
{
    QCOMPARE(names(m_model->rows()),
             QStringList({ "Attributes", "Name", "Params", "lr", "name", "Metrics", "loss", "Datasets", "training", "digest" }));
    m_model->setShown(Model::Shown::Everything);
    QVERIFY(row(Params, "same").isValid());
    QVERIFY(!row(Params, "same").data(Model::DiffersRole).toBool());
    QVERIFY(row(Params, "lr").data(Model::DiffersRole).toBool());
    QVERIFY(row(ComparedKind::Datasets, "training", "name").isValid());
    m_model->setShown(Model::Shown::Differences);
    QVERIFY(!row(Params, "same").isValid());
}

void TestDifferencesModel::tellsWhatIsMissingAndWhatIsOther()
{
    QCOMPARE(cell(Params, "lr", 2), QString::fromUtf8("–"));
    QCOMPARE(cell(Params, "lr", 2, Model::IsMissingRole), "true");
    QCOMPARE(cell(Params, "lr", 2, Model::IsOtherRole), "true");
    QCOMPARE(cell(Params, "lr", 0, Model::IsOtherRole), "false"); // the others are held against it
    QCOMPARE(cell(Params, "name", 1, Model::IsOtherRole), "true");
    QCOMPARE(cell(Params, "name", 2, Model::IsOtherRole), "false");
}

void TestDifferencesModel::sectionsCountTheirDifferences()
{
    const QModelIndex section = row(Params, {});
    QVERIFY(Model::isSection(section));
    QCOMPARE(section.data(Model::CountRole).toString(), "2 of 3 differ");
    QCOMPARE(section.data(Qt::AccessibleTextRole).toString(), "Params, 2 of 3 differ");
}

void TestDifferencesModel::valuesAreWholeAndExact()
{
    QCOMPARE(cell(Params, "name", 1), "two lines");
    QCOMPARE(cell(Params, "name", 1, Model::ValueRole), "two\nlines");
    QVERIFY(cell(Params, "name", 1, Qt::ToolTipRole).contains("two\nlines"));
    QCOMPARE(cell(Metrics, "loss", 1), "0.123456789012345");
    compareRuns("a; params.x " + QString(8000, u'x') + "\nb");
    QVERIFY(cell(Params, "x", 0).size() < 1000); // no cell has room for more
    QCOMPARE(cell(Params, "x", 0, Model::ValueRole).size(), 8000);
    compareRuns(SomeRuns);
    m_model->setShown(Model::Shown::Everything);
    QCOMPARE(cell(ComparedKind::Attributes, "start_time", 0), "2023-11-14 22:13:20");
    QCOMPARE(cell(ComparedKind::Attributes, "start_time", 0, Model::ValueRole), "1700000000000");
}

void TestDifferencesModel::numbersLeanToTheRight()
{
    const auto alignment = [this](const QString &key) { return cell(Params, key, 0, Qt::TextAlignmentRole).toInt(); };
    QCOMPARE(alignment("lr"), int(Qt::AlignRight | Qt::AlignVCenter));
    QCOMPARE(alignment("name"), int(Qt::AlignLeft | Qt::AlignVCenter));
}

void TestDifferencesModel::headsTellRuns()
{
    const auto head = [this](int section, int role) { return m_model->headerData(section, Qt::Horizontal, role).toString(); };
    QCOMPARE(head(0, Qt::DisplayRole), "Key");
    QCOMPARE(head(1, Qt::DisplayRole), "ada");
    QCOMPARE(head(2, Qt::DisplayRole), "bob (b)");
    QVERIFY(head(3, Qt::ToolTipRole).contains("\nc"));
}

void TestDifferencesModel::rowsAreFoundByTheirNames()
{
    QCOMPARE(row(ComparedKind::Datasets, "training", "digest").data().toString(), "digest");
    QCOMPARE(row(ComparedKind::Datasets, "training", "digest").data(Model::ValueRole).toString(), "training, digest");
    QVERIFY(!row(Params, "nothing").isValid());
    QVERIFY(!row(ComparedKind::Note, {}).isValid());
    QVERIFY(!row(ComparedKind::Datasets, "training", "nothing").isValid());
}

void TestDifferencesModel::searchStopsAtEachRow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<int>("column"); // of the first
    QTest::newRow("a name") << "LR" << QStringList { "lr" } << 0;
    QTest::newRow("a section") << "metr" << QStringList { "Metrics" } << 0;
    QTest::newRow("a value, where it stands first") << "two" << QStringList { "name" } << 2;
    QTest::newRow("several rows, each once") << "0.2" << QStringList { "lr", "loss" } << 2;
    QTest::newRow("a part, also by the name of what it belongs to") << "training" << QStringList { "training", "digest" } << 0;
    QTest::newRow("across a line break") << "two\nli" << QStringList { "name" } << 2;
    QTest::newRow("nowhere") << "zebra" << QStringList() << 0;
    QTest::newRow("nothing") << "" << QStringList() << 0;
}

void TestDifferencesModel::searchStopsAtEachRow()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rows);
    const QModelIndexList hits = rowsWith(*m_model, text);
    QCOMPARE(names(hits), rows);
    if (!hits.isEmpty())
        QTEST(hits.first().column(), "column");
}

void TestDifferencesModel::stepsGoRound_data()
{
    QTest::addColumn<QString>("from"); // a param, or nothing
    QTest::addColumn<StepDirection>("direction");
    QTest::addColumn<QString>("to");
    QTest::newRow("from nowhere to the first") << "" << StepDirection::Forwards << "Name";
    QTest::newRow("from nowhere back to the last") << "" << StepDirection::Backwards << "training";
    QTest::newRow("on") << "lr" << StepDirection::Forwards << "name";
    QTest::newRow("over what does not differ") << "name" << StepDirection::Forwards << "loss";
    QTest::newRow("back") << "name" << StepDirection::Backwards << "lr";
    QTest::newRow("from what does not differ") << "same" << StepDirection::Backwards << "name";
}

void TestDifferencesModel::stepsGoRound()
{
    m_model->setShown(Model::Shown::Everything);
    QFETCH(QString, from);
    QFETCH(StepDirection, direction);
    const QModelIndex start = from.isEmpty() ? QModelIndex() : row(Params, from);
    const QModelIndexList stops = differingRows(*m_model);
    QTEST(nextStop(stops, start, direction).data().toString(), "to");
    QVERIFY(!nextStop({}, start, direction).isValid());
    const QModelIndex last = row(ComparedKind::Datasets, "training");
    QCOMPARE(nextStop(stops, last, StepDirection::Forwards).data().toString(), "Name");
}

void TestDifferencesModel::canBeEmptied()
{
    m_model->setComparison(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 1);
    m_model->setShown(Model::Shown::Everything);
    compareRuns("a; params.x 1\nb; params.x 1");
    QVERIFY(row(Params, "x").isValid());
}

QTEST_GUILESS_MAIN(TestDifferencesModel)
#include "tst_differencesmodel.moc"

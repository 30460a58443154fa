#include "analysis/seriesstatistics.h"
#include "models/query/runtabletext.h"
#include "tables/rundetailsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace runloupe;
using Model = RunDetailsModel;

class TestRunDetailsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hasSectionsDetailsAndParts();
    void metricsHaveMoreValuesOnceTheirHistoryIsKnown();
    void metricsSayWhatIsNoNumber_data();
    void metricsSayWhatIsNoNumber();
    void searchingLeavesWhatIsFound();
    void sameDetailsChangeNothing();
    void longValuesAreShownWholeWhenAsked();
    void tenThousandMetricsAreFine();

private:
    QString column(DetailKind kind, int column) const;
    QModelIndex detail(DetailKind kind, int row, int column = 0) const
    {
        return m_model->index(row, column, m_model->indexOf(kind));
    }

    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

SharedRunTable someRuns()
{
    return tableFromText("a; metrics.val/loss 0.123456789; metrics.acc 0.5; metrics.speed 3; params.lr 0.1; params.opt sgd;"
                         " dataset digits/0e64/training; tags.html <b>bold</b>");
}

Series series(std::initializer_list<double> values)
{
    Series series;
    for (const double value : values)
        series.append(qint64(series.size()) * 10, 0, value);
    return series;
}

} // namespace

void TestRunDetailsModel::init()
{
    m_model = std::make_unique<Model>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setDetails(makeRunDetails(*someRuns(), 0));
}

void TestRunDetailsModel::cleanup()
{
    m_tester.reset();
}

QString TestRunDetailsModel::column(DetailKind kind, int column) const
{
    QStringList texts;
    const QModelIndex section = m_model->indexOf(kind);
    for (int row = 0; row < m_model->rowCount(section); ++row)
        texts << m_model->index(row, column, section).data().toString();
    return texts.join(u'|');
}

void TestRunDetailsModel::hasSectionsDetailsAndParts()
{
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->indexOf(DetailKind::Metrics).data().toString(), "Metrics");
    QCOMPARE(m_model->indexOf(DetailKind::Metrics).data(Qt::AccessibleTextRole).toString(), "Metrics, 3");
    QVERIFY(!m_model->indexOf(DetailKind::Note).isValid());
    QCOMPARE(column(DetailKind::Params, Model::KeyColumn), "lr|opt");
    QCOMPARE(column(DetailKind::Params, Model::ValueColumn), "0.1|sgd");
    const QModelIndex dataset = detail(DetailKind::Datasets, 0);
    QCOMPARE(m_model->rowCount(dataset), 0); // this one has no more to say
    QCOMPARE(m_model->exactTexts(detail(DetailKind::Params, 1)), (QStringList { "opt", "sgd" }));
    QVERIFY(detail(DetailKind::Tags, 0).data(Qt::ToolTipRole).toString().contains("&lt;b&gt;"));
}

void TestRunDetailsModel::metricsHaveMoreValuesOnceTheirHistoryIsKnown()
{
    QCOMPARE(column(DetailKind::Metrics, Model::ValueColumn), "0.5|3|0.1235");
    QCOMPARE(column(DetailKind::Metrics, Model::LeastColumn), "||");
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setStatistics({ { "acc", seriesStatistics(series({ 0.1, 0.75, 0.5 })) },
                             { "val/loss", seriesStatistics(series({ 2.0, 0.1111111, 0.123456789 })) },
                             { "speed", seriesStatistics(series({ 3, 4 })) } });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(column(DetailKind::Metrics, Model::LeastColumn), "0.1|3|0.1111");
    QCOMPARE(column(DetailKind::Metrics, Model::GreatestColumn), "0.75|4|2");
    QCOMPARE(column(DetailKind::Metrics, Model::BestStepColumn), "10||10"); // nobody knows which speed is better
    QCOMPARE(m_model->exactTexts(detail(DetailKind::Metrics, 2)),
             (QStringList { "val/loss", "0.123456789", "0.1111111", "2", "10" }));
}

void TestRunDetailsModel::metricsSayWhatIsNoNumber_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QString>("least");
    QTest::addColumn<QString>("greatest");
    QTest::addColumn<int>("nonFinite");
    QTest::addColumn<QString>("story");
    QTest::newRow("numbers only") << QList<double> { 1, 2 } << "1"
                                  << "2" << 0 << "Points: 2";
    QTest::newRow("some NaN") << QList<double> { 1, std::nan("") } << "1"
                              << "1" << 1 << "Points: 2, 1 of them NaN";
    QTest::newRow("infinite ones count") << QList<double> { 1, HUGE_VAL } << "1"
                                         << "∞" << 1 << "Points: 2, 1 of them infinite";
    QTest::newRow("all NaN") << QList<double> { std::nan(""), std::nan("") } << ""
                             << "" << 2 << "Points: 2, 2 of them NaN";
    QTest::newRow("no points") << QList<double> {} << ""
                               << "" << 0 << "Points: 0";
}

void TestRunDetailsModel::metricsSayWhatIsNoNumber()
{
    QFETCH(QList<double>, values);
    Series history;
    for (const double value : values)
        history.append(0, 0, value);
    m_model->setStatistics({ { "acc", seriesStatistics(history) } });
    QTEST(detail(DetailKind::Metrics, 0, Model::LeastColumn).data().toString(), "least");
    QTEST(detail(DetailKind::Metrics, 0, Model::GreatestColumn).data().toString(), "greatest");
    QTEST(detail(DetailKind::Metrics, 0).data(Model::NonFiniteRole).toInt(), "nonFinite");
    QFETCH(QString, story);
    QVERIFY(detail(DetailKind::Metrics, 0).data(Qt::ToolTipRole).toString().contains(story));
}

void TestRunDetailsModel::searchingLeavesWhatIsFound()
{
    m_model->setSearch("l");
    QCOMPARE(column(DetailKind::Params, Model::KeyColumn), "lr");
    m_model->setSearch("loss");
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setDetails(makeRunDetails(*tableFromText("b; metrics.loss 1; metrics.other 2; params.lossy 3"), 0));
    QCOMPARE(column(DetailKind::Metrics, Model::KeyColumn), "loss"); // the search goes on
    m_model->setSearch("");
    QCOMPARE(column(DetailKind::Metrics, Model::KeyColumn), "loss|other");
}

void TestRunDetailsModel::sameDetailsChangeNothing()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setDetails(makeRunDetails(*someRuns(), 0));
    QCOMPARE(resets.count(), 0);
}

void TestRunDetailsModel::longValuesAreShownWholeWhenAsked()
{
    const QModelIndex opt = detail(DetailKind::Params, 1);
    QVERIFY(!opt.data(Model::WholeRole).toBool());
    QVERIFY(m_model->setData(opt, true, Model::WholeRole));
    QVERIFY(opt.data(Model::WholeRole).toBool());
    QVERIFY(!m_model->setData(opt, "adam", Qt::EditRole));
    QVERIFY(!m_model->setData(m_model->indexOf(DetailKind::Params), true, Model::WholeRole));
}

void TestRunDetailsModel::tenThousandMetricsAreFine()
{
    QString text = "a";
    for (int i = 0; i < 10'000; ++i)
        text += QString("; metrics.m%1 %1").arg(i);
    m_model->setDetails(makeRunDetails(*tableFromText(text), 0));
    QCOMPARE(m_model->rowCount(m_model->indexOf(DetailKind::Metrics)), 10'000);
    m_model->setSearch("m99");
    QCOMPARE(m_model->rowCount(m_model->indexOf(DetailKind::Metrics)), 111);
}

QTEST_GUILESS_MAIN(TestRunDetailsModel)
#include "tst_rundetailsmodel.moc"

#include "analysis/metricdirection.h"

#include <QTest>

using namespace runloupe;

class TestMetricDirection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guessesByTheName_data();
    void guessesByTheName();
};

void TestMetricDirection::guessesByTheName_data()
{
    QTest::addColumn<QString>("metrics");
    QTest::addColumn<Better>("better");
    QTest::newRow("losses and errors are to be low")
        << "loss train_loss val/loss valLoss eval-rmse test.MAE root_mean_squared_error perplexity log_loss" << Better::Lower;
    QTest::newRow("scores are to be high")
        << "accuracy val_acc f1 f1_score roc_auc mAP50 top5_accuracy R2 training_r2_score episode_reward psnr" << Better::Higher;
    QTest::newRow("the last word is the noun") << "loss_accuracy error/recall" << Better::Higher;
    QTest::newRow("negated ones are turned") << "neg_mean_squared_error" << Better::Higher;
    QTest::newRow("and so are negated scores") << "neg_log_likelihood" << Better::Lower;
    QTest::newRow("words, not parts of them")
        << "glossary accelerator maps_to epoch learning_rate n_estimators" << Better::Unknown;
    QTest::newRow("what the machine measures") << "system/gpu_0_time" << Better::Unknown;
    QTest::newRow("names without words") << "x 42 " << Better::Unknown;
}

void TestMetricDirection::guessesByTheName()
{
    QFETCH(QString, metrics);
    QFETCH(Better, better);
    for (const QString &metric : metrics.split(' '))
        QVERIFY2(betterOf(metric) == better, qPrintable(metric));
}

QTEST_GUILESS_MAIN(TestMetricDirection)
#include "tst_metricdirection.moc"

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
    QTest::newRow("a score is what another word says of it")
        << "davies_bouldin_score brier_score perplexity_score error_score latency_score" << Better::Lower;
    QTest::newRow("and a good one by itself")
        << "score mean_test_score calinski_harabasz_score silhouette_score" << Better::Higher;
    QTest::newRow("a place in a ranking") << "rank_test_score rank_test_accuracy rank_test_neg_log_loss" << Better::Lower;
    QTest::newRow("and one in which high is good") << "mean_reciprocal_rank val/MRR" << Better::Higher;
    QTest::newRow("a rank of something else") << "lora_rank effective_rank" << Better::Unknown;
    QTest::newRow("how soon something is reached") << "time_to_accuracy epochs_to_accuracy_0.9 steps/to/f1" << Better::Lower;
    QTest::newRow("from one thing to another") << "image_to_text_recall" << Better::Higher;
    QTest::newRow("where a good one was taken") << "recall_at_loss hits_at_10 precision_at_error" << Better::Higher;
    QTest::newRow("where a bad one was taken") << "loss_at_best_accuracy" << Better::Lower;
    QTest::newRow("how much something spreads")
        << "std_test_score accuracy_std std_accuracy acc_stderr reward_variance lossStdDev standard_error" << Better::Unknown;
    QTest::newRow("variance that is explained, and skill, and d2")
        << "explained_variance_score brier_skill_score d2_absolute_error_score" << Better::Higher;
    QTest::newRow("what is no outcome of a loss")
        << "loss_weight entropy_coef loss_scale f1_threshold loss_delta" << Better::Unknown;
    QTest::newRow("capitals in front of a word") << "MSELoss NLLLoss CELoss BCEWithLogitsLoss valMSELoss" << Better::Lower;
    QTest::newRow("capitals alone") << "mIoU valROC AUC TopKAccuracy" << Better::Higher;
    QTest::newRow("negated ones are turned") << "neg_mean_squared_error neg_log_loss neg_brier_score negMSE" << Better::Higher;
    QTest::newRow("and so are negated scores") << "neg_log_likelihood negative_elbo" << Better::Lower;
    QTest::newRow("a loss of negatives is one") << "loss_neg" << Better::Lower;
    QTest::newRow("negatives may be a class") << "negative_precision neg_recall precision_neg_f1" << Better::Unknown;
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

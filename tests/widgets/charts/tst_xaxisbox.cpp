#include "charts/xaxisbox.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace runloupe;

class TestXAxisBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void epochsStandBeforeOtherMetrics();
    void aMetricIsChosen();
    void aChosenMetricStaysWhateverTheRunsHave();
    void oneOfManyIsFoundByTyping();
};

void TestXAxisBox::epochsStandBeforeOtherMetrics()
{
    XAxisBox box;
    box.setMetrics({ "loss", "train/epoch", "accuracy" });
    const int first = box.findData(QStringLiteral("train/epoch"));
    QCOMPARE(box.findData(QStringLiteral("loss")), first + 1);
    QCOMPARE(box.findData(QStringLiteral("accuracy")), first + 2);
    QVERIFY(!box.axis());
}

void TestXAxisBox::aMetricIsChosen()
{
    XAxisBox box;
    box.setMetrics({ "loss", "epoch" });
    QSignalSpy changed(&box, &XAxisBox::axisChanged);
    box.setCurrentIndex(box.findData(QStringLiteral("epoch")));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(box.axis(), XAxis::Metric);
    QCOMPARE(box.metric(), "epoch");
    box.setCurrentIndex(box.findData(int(XAxis::WallTime)));
    QCOMPARE(box.axis(), XAxis::WallTime);
    QCOMPARE(box.metric(), "");
}

void TestXAxisBox::aChosenMetricStaysWhateverTheRunsHave()
{
    XAxisBox box;
    QSignalSpy changed(&box, &XAxisBox::axisChanged);
    box.setAxis(XAxis::Metric, "epoch");
    for (const QStringList &metrics : { QStringList { "loss" }, QStringList { "loss", "epoch" }, QStringList() }) {
        box.setMetrics(metrics);
        QCOMPARE(box.axis(), XAxis::Metric);
        QCOMPARE(box.metric(), "epoch");
    }
    box.setAxis(std::nullopt, {});
    QCOMPARE(box.findData(QStringLiteral("epoch")), -1);
    QCOMPARE(changed.count(), 0);
}

void TestXAxisBox::oneOfManyIsFoundByTyping()
{
    XAxisBox box;
    QStringList metrics;
    for (int i = 0; i < 100; ++i)
        metrics << QStringLiteral("metric %1").arg(i);
    box.setMetrics(metrics);
    QVERIFY(box.isEditable());
    box.lineEdit()->setText("no such metric");
    Q_EMIT box.lineEdit()->editingFinished();
    QCOMPARE(box.currentText(), "Automatic");
    box.setMetrics({ "loss" });
    QVERIFY(!box.isEditable());
}

QTEST_MAIN(TestXAxisBox)
#include "tst_xaxisbox.moc"

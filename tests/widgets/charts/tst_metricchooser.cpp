#include "charts/metricchooser.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace runloupe;

class TestMetricChooser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowManyAreChosen();
    void isAsTallAsItsList();
    void ticksTellWhatIsChosen();
    void findsAndTicksByKeyboard();
    void keepsItsItemsWhereOnlyTicksChange();
    void asksForAllOrNone();
};

namespace {

QStringList choices(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all << QStringLiteral("metric %1").arg(i);
    return all;
}

QListWidget *listOf(const MetricChooser &chooser)
{
    return chooser.findChild<QListWidget *>();
}

} // namespace

void TestMetricChooser::saysHowManyAreChosen()
{
    MetricChooser chooser;
    QVERIFY(!chooser.isEnabled());
    chooser.setChoices({}, { "metric 7" }); // chosen for runs that are not there yet
    QCOMPARE(chooser.text(), "Metrics");
    chooser.setChoices(choices(2000), { "metric 7" });
    QVERIFY(chooser.isEnabled());
    QCOMPARE(chooser.text(), "Metrics: 1 of 2,000");
    chooser.setChoices(choices(3), { "metric 1", "of another run" });
    QCOMPARE(chooser.text(), "Metrics: 1 of 3");
    QVERIFY(chooser.menu());
}

void TestMetricChooser::isAsTallAsItsList()
{
    MetricChooser chooser;
    chooser.setChoices(choices(3), {});
    const int three = listOf(chooser)->height();
    QVERIFY(three < 120);
    chooser.setChoices(choices(6), {});
    QVERIFY(listOf(chooser)->height() > three);
    chooser.setChoices(choices(2000), {});
    QVERIFY(listOf(chooser)->height() < 600);
    chooser.setChoices({ QString(200, 'x') }, {});
    QVERIFY(listOf(chooser)->width() < 500);
}

void TestMetricChooser::ticksTellWhatIsChosen()
{
    MetricChooser chooser;
    chooser.setChoices(choices(3), { "metric 2" });
    QSignalSpy changed(&chooser, &MetricChooser::chosenChanged);
    listOf(chooser)->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(chooser.chosen(), (QStringList { "metric 0", "metric 2" }));
    chooser.setChoices(choices(3), { "metric 1" });
    QCOMPARE(changed.size(), 1); // not by the user
    QCOMPARE(listOf(chooser)->item(1)->checkState(), Qt::Checked);
    QCOMPARE(listOf(chooser)->item(2)->checkState(), Qt::Unchecked);
}

void TestMetricChooser::findsAndTicksByKeyboard()
{
    MetricChooser chooser;
    chooser.setChoices(choices(30), {});
    chooser.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chooser));
    QTimer::singleShot(0, &chooser, [&chooser] { chooser.menu()->show(); });
    QTRY_VERIFY(chooser.menu()->isVisible());
    auto *const search = chooser.menu()->findChild<QLineEdit *>();
    QTest::keyClicks(search, "29");
    QVERIFY(listOf(chooser)->item(2)->isHidden());
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(listOf(chooser)->currentRow(), 29);
    QTest::keyClick(listOf(chooser), Qt::Key_Space);
    QCOMPARE(chooser.chosen(), QStringList { "metric 29" });
    chooser.menu()->hide();
}

void TestMetricChooser::keepsItsItemsWhereOnlyTicksChange()
{
    MetricChooser chooser;
    chooser.setChoices(choices(3), {});
    const QListWidgetItem *const first = listOf(chooser)->item(0);
    chooser.setChoices(choices(3), { "metric 0" });
    QCOMPARE(listOf(chooser)->item(0), first);
}

void TestMetricChooser::asksForAllOrNone()
{
    MetricChooser chooser;
    chooser.setChoices(choices(3), {});
    QSignalSpy all(&chooser, &MetricChooser::allRequested);
    QSignalSpy none(&chooser, &MetricChooser::noneRequested);
    for (QToolButton *const button : chooser.findChildren<QToolButton *>()) {
        if (button->text() == "All" || button->text() == "None")
            button->click();
    }
    QCOMPARE(all.size(), 1);
    QCOMPARE(none.size(), 1);
}

QTEST_MAIN(TestMetricChooser)
#include "tst_metricchooser.moc"

#include "runs/statisticdialog.h"
#include "runs/statisticmenu.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace runloupe;
using Kind = Statistic::Kind;

class TestStatisticMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksWhatIsShown();
    void addsAndTakesAway();
    void asksForNumbers();
    void needsToKnowWhatIsGood();
    void theDialogTakesSensibleNumbersOnly_data();
    void theDialogTakesSensibleNumbersOnly();
    void theDialogHandsOnTheNumber();
};

namespace {

ColumnKey loss(Kind kind, double argument = 0)
{
    return { ColumnKind::Metric, "loss", { kind, argument } };
}

ColumnKey lossAt(qint64 step)
{
    return { ColumnKind::Metric, "loss", { .kind = Kind::AtStep, .step = step } };
}

QAction *actionOf(const QMenu &menu, const QString &text)
{
    for (QAction *const action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    qFatal("There is no entry %s.", qPrintable(text));
}

QString tickedIn(const QMenu &menu)
{
    QStringList ticked;
    for (const QAction *const action : menu.actions()) {
        if (action->isChecked())
            ticked << action->text();
    }
    return ticked.join('|');
}

} // namespace

void TestStatisticMenu::ticksWhatIsShown()
{
    ColumnChoice choice;
    choice.set(lossAt(100), true);
    choice.set(lossAt(5), true);
    choice.set({ ColumnKind::Metric, "f1", { Kind::Least } }, true);
    QMenu menu;
    new StatisticMenu("loss", choice, Better::Lower, &menu);
    QCOMPARE(tickedIn(menu), "Last|Value at step 5|Value at step 100");
    choice.set(loss(Kind::Last), false);
    QMenu withoutLast;
    new StatisticMenu("loss", choice, Better::Lower, &withoutLast);
    QCOMPARE(tickedIn(withoutLast), "Value at step 5|Value at step 100");
}

void TestStatisticMenu::addsAndTakesAway()
{
    ColumnChoice choice;
    choice.set(loss(Kind::Greatest), true);
    QMenu menu;
    auto *statistics = new StatisticMenu("loss", choice, Better::Lower, &menu);
    connect(statistics, &StatisticMenu::columnRequested, this,
            [&choice](const ColumnKey &column, bool shown) { choice.set(column, shown); });
    actionOf(menu, "Min")->trigger();
    actionOf(menu, "Max")->trigger();
    QCOMPARE(choice.histories(), QList<ColumnKey> { loss(Kind::Least) });
}

void TestStatisticMenu::asksForNumbers()
{
    QMenu menu;
    auto *statistics = new StatisticMenu("loss", {}, Better::Lower, &menu);
    QList<Kind> asked;
    connect(statistics, &StatisticMenu::argumentRequested, this, [&asked](Kind kind) { asked << kind; });
    for (const char *text : { "Mean of last…", "Value at step…", "Time to reach…", "Step to reach…" })
        actionOf(menu, text)->trigger();
    QCOMPARE(asked, QList<Kind>({ Kind::MeanOfLast, Kind::AtStep, Kind::TimeToReach, Kind::StepToReach }));
}

void TestStatisticMenu::needsToKnowWhatIsGood()
{
    ColumnChoice choice;
    choice.set(loss(Kind::StepOfBest), true);
    QMenu menu;
    new StatisticMenu("loss", choice, Better::Unknown, &menu);
    QVERIFY(!actionOf(menu, "Time to reach…")->isEnabled());
    QVERIFY(actionOf(menu, "Step of the best")->isEnabled()); // to be taken away
    QVERIFY(actionOf(menu, "Min")->isEnabled());
}

void TestStatisticMenu::theDialogTakesSensibleNumbersOnly_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("says"); // with a number in it where it can be taken
    QTest::newRow("a count") << Kind::MeanOfLast << "20"
                             << "The mean of the last 20 finite values, or of all where they are fewer";
    QTest::newRow("no count") << Kind::MeanOfLast << "0"
                              << "A whole number, at least 1";
    QTest::newRow("a step") << Kind::AtStep << "-1"
                            << "The value at step -1, or at the last one before it if the run goes on beyond";
    QTest::newRow("a step that no double holds")
        << Kind::AtStep << "9007199254740993"
        << "The value at step 9007199254740993, or at the last one before it if the run goes on beyond";
    QTest::newRow("no step") << Kind::AtStep << "1.5"
                             << "A whole number";
    QTest::newRow("a threshold") << Kind::StepToReach << "1e-3"
                                 << "The first step at which a value of 0.001 or better was logged";
    QTest::newRow("no threshold") << Kind::StepToReach << "nan"
                                  << "A number";
    QTest::newRow("no number") << Kind::StepToReach << "much"
                               << "A number";
    QTest::newRow("nothing yet") << Kind::AtStep << ""
                                 << "A whole number";
}

void TestStatisticMenu::theDialogTakesSensibleNumbersOnly()
{
    QFETCH(Kind, kind);
    QFETCH(QString, number);
    QFETCH(QString, says);
    StatisticDialog dialog("loss", kind, nullptr);
    dialog.findChild<QLineEdit *>()->setText(number);
    QStringList texts;
    for (const QLabel *const label : dialog.findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.contains(says), qPrintable(texts.join('|')));
    QCOMPARE(dialog.findChild<QPushButton *>("add")->isEnabled(), says.startsWith("The "));
}

void TestStatisticMenu::theDialogHandsOnTheNumber()
{
    auto *dialog = new StatisticDialog("loss", Kind::MeanOfLast, nullptr);
    Statistic chosen;
    connect(dialog, &StatisticDialog::chosen, this, [&chosen](const Statistic &statistic) { chosen = statistic; });
    dialog->open();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), "25"); // in place of the usual
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(chosen == Statistic({ Kind::MeanOfLast, 25 }));
}

QTEST_MAIN(TestStatisticMenu)
#include "tst_statisticmenu.moc"

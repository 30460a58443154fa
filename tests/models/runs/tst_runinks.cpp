#include "runs/runinks.h"

#include <QSet>
#include <QTest>

#include <numeric>

using namespace runloupe;

class TestRunInks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotDrawnHasNone();
    void chosenRunsHaveHuesOfTheirOwn();
    void chosenAfterFiftyWereDrawnAreSolid();
    void aChosenRunKeepsItsHue();
    void dashesTellApartWhatSharesAHue();
    void wishesCount();
    void aWishedHueIsAvoidedByOthers();
    void runsOfALineShareItsInk();
    void sayingTheSameAgainChangesNothing();
};

namespace {

using Reason = RunInks::Reason;
using Drawn = std::vector<RunInks::Drawn>;

RunKey run(int number)
{
    return { QStringLiteral("store.db"), QString::number(number) };
}

Drawn runs(const std::vector<int> &numbers, Reason reason)
{
    Drawn drawn;
    for (const int number : numbers)
        drawn.push_back({ run(number), reason });
    return drawn;
}

Drawn runs(int first, int count, Reason reason)
{
    std::vector<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), first);
    return runs(numbers, reason);
}

/// As numbers: the hues of the cycle in solid lines come first, then the same with dashes.
QSet<int> inksOf(const RunInks &inks, const Drawn &drawn)
{
    QSet<int> found;
    for (const auto &one : drawn) {
        const RunInk ink = *inks.ink(one.run);
        found << ink.color.hue + RunColor::HueCount * ink.dash;
    }
    return found;
}

const QSet<int> Solid { 0, 1, 2, 3, 4, 5, 6 };
constexpr quint32 Red = 0xff0000;

} // namespace

void TestRunInks::whatIsNotDrawnHasNone()
{
    RunInks inks;
    QVERIFY(!inks.ink(run(1)));
    inks.setDrawn(runs(1, 2, Reason::Chosen));
    QVERIFY(inks.ink(run(1)));
    inks.setDrawn(runs(2, 1, Reason::Chosen));
    QVERIFY(!inks.ink(run(1)));
}

void TestRunInks::chosenRunsHaveHuesOfTheirOwn()
{
    RunInks inks;
    for (int count = 1; count <= RunColor::HueCount; ++count) // one after another, as with Ctrl and clicks
        inks.setDrawn(runs(0, count, Reason::Chosen));
    QCOMPARE(inksOf(inks, runs(0, RunColor::HueCount, Reason::Chosen)), Solid);
}

void TestRunInks::chosenAfterFiftyWereDrawnAreSolid()
{
    RunInks inks;
    inks.setDrawn(runs(0, 28, Reason::NothingChosen));
    QCOMPARE(inksOf(inks, runs(0, 28, Reason::NothingChosen)).size(), 28); // all that there are
    inks.setDrawn(runs(0, 50, Reason::NothingChosen));
    const Drawn chosen = runs({ 0, 7, 14, 21, 28, 35, 42 }, Reason::Chosen); // one hue
    inks.setDrawn(chosen);
    QCOMPARE(inksOf(inks, chosen), Solid);
}

void TestRunInks::aChosenRunKeepsItsHue()
{
    RunInks inks;
    inks.setDrawn(runs(0, 3, Reason::Chosen));
    const std::optional<RunInk> before = inks.ink(run(1));
    inks.setDrawn(runs(10, 20, Reason::NothingChosen));
    inks.setDrawn(runs({ 20, 1 }, Reason::Chosen));
    QCOMPARE(inks.ink(run(1)), before);
}

void TestRunInks::dashesTellApartWhatSharesAHue()
{
    RunInks inks;
    for (int i = 0; i <= RunColor::HueCount; ++i)
        inks.setDrawn({ { run(i), Reason::Chosen } });
    const RunInk shared = *inks.ink(run(RunColor::HueCount));
    QCOMPARE(shared.dash, 0); // alone it is solid
    const Drawn all = runs(0, RunColor::HueCount + 1, Reason::Chosen);
    inks.setDrawn({ all.rbegin(), all.rend() });
    QCOMPARE(inksOf(inks, runs(0, RunColor::HueCount, Reason::Chosen)), Solid); // the earlier ones stay as they are
    QCOMPARE(inks.ink(run(RunColor::HueCount)), (RunInk { shared.color, 1 }));
}

void TestRunInks::wishesCount()
{
    RunInks inks;
    inks.setDrawn(runs(0, 3, Reason::Chosen));
    const RunInk before = *inks.ink(run(1));
    Drawn drawn = runs(0, 3, Reason::Chosen);
    drawn[1].wanted = RunColor { 0, Red };
    drawn[2].wanted = RunColor { 0, Red };
    QVERIFY(inks.setDrawn(drawn));
    QCOMPARE(inks.ink(run(1)), (RunInk { { 0, Red }, 0 }));
    QCOMPARE(inks.ink(run(2)), (RunInk { { 0, Red }, 1 }));
    inks.setDrawn(runs(0, 3, Reason::Chosen)); // no more
    QCOMPARE(inks.ink(run(1)), before);
}

void TestRunInks::aWishedHueIsAvoidedByOthers()
{
    RunInks inks;
    Drawn drawn = runs(0, RunColor::HueCount, Reason::Chosen);
    drawn.back().wanted = RunColor { 0 };
    inks.setDrawn(drawn);
    QCOMPARE(inksOf(inks, drawn), Solid);
}

void TestRunInks::runsOfALineShareItsInk()
{
    RunInks inks;
    Drawn lines = runs({ 0, 10 }, Reason::Chosen);
    lines[0].others = { run(1), run(2) };
    lines[1].wanted = RunColor { 0, Red };
    lines[1].others = { run(11) };
    QVERIFY(inks.setDrawn(lines));
    QCOMPARE(inks.ink(run(2)), inks.ink(run(0)));
    QCOMPARE(inks.ink(run(11)), (RunInk { { 0, Red }, 0 }));
    inks.setDrawn(runs({ 0, 1, 2 }, Reason::Chosen)); // each by itself again
    QVERIFY(inks.ink(run(2)) != inks.ink(run(0)));
    QVERIFY(!inks.ink(run(11)));
}

void TestRunInks::sayingTheSameAgainChangesNothing()
{
    RunInks inks;
    QVERIFY(inks.setDrawn(runs(0, 9, Reason::NothingChosen)));
    QVERIFY(!inks.setDrawn(runs(0, 9, Reason::NothingChosen)));
    QVERIFY(inks.setDrawn(runs(0, 8, Reason::NothingChosen)));
}

QTEST_GUILESS_MAIN(TestRunInks)
#include "tst_runinks.moc"

#include "runs/colorslots.h"

#include <QSet>
#include <QTest>

using namespace runloupe;

class TestColorSlots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotDrawnHasNone();
    void chosenRunsHaveHuesOfTheirOwn();
    void chosenAfterFiftyWereDrawnAreSolid();
    void aChosenRunKeepsItsHue();
    void dashesTellApartWhatSharesAHue();
    void sayingTheSameAgainChangesNothing();
};

namespace {

using Reason = ColorSlots::Reason;

RunKey run(int number)
{
    return { QStringLiteral("store.db"), QString::number(number) };
}

std::vector<RunKey> runs(int first, int count)
{
    std::vector<RunKey> keys;
    for (int i = 0; i < count; ++i)
        keys.push_back(run(first + i));
    return keys;
}

QSet<int> slotsOf(const ColorSlots &slots, const std::vector<RunKey> &names)
{
    QSet<int> found;
    for (const RunKey &name : names)
        found << slots.slot(name);
    return found;
}

const QSet<int> Solid { 0, 1, 2, 3, 4, 5, 6 };

} // namespace

void TestColorSlots::whatIsNotDrawnHasNone()
{
    ColorSlots slots;
    QCOMPARE(slots.slot(run(1)), ColorSlots::None);
    slots.setDrawn(runs(1, 2), Reason::Chosen);
    QVERIFY(slots.slot(run(1)) != ColorSlots::None);
    slots.setDrawn({ run(2) }, Reason::Chosen);
    QCOMPARE(slots.slot(run(1)), ColorSlots::None);
}

void TestColorSlots::chosenRunsHaveHuesOfTheirOwn()
{
    ColorSlots slots;
    for (int count = 1; count <= ColorSlots::HueCount; ++count) // one after another, as with Ctrl and clicks
        slots.setDrawn(runs(0, count), Reason::Chosen);
    QCOMPARE(slotsOf(slots, runs(0, ColorSlots::HueCount)), Solid);
}

void TestColorSlots::chosenAfterFiftyWereDrawnAreSolid()
{
    ColorSlots slots;
    slots.setDrawn(runs(0, 50), Reason::NothingChosen);
    QCOMPARE(slotsOf(slots, runs(0, 50)).size(), 50);
    const std::vector<RunKey> chosen { run(0), run(7), run(14), run(21), run(28), run(35), run(42) }; // one hue
    slots.setDrawn(chosen, Reason::Chosen);
    QCOMPARE(slotsOf(slots, chosen), Solid);
}

void TestColorSlots::aChosenRunKeepsItsHue()
{
    ColorSlots slots;
    slots.setDrawn(runs(0, 3), Reason::Chosen);
    const int before = slots.slot(run(1));
    slots.setDrawn(runs(10, 20), Reason::NothingChosen);
    slots.setDrawn({ run(20), run(1) }, Reason::Chosen);
    QCOMPARE(slots.slot(run(1)), before);
}

void TestColorSlots::dashesTellApartWhatSharesAHue()
{
    ColorSlots slots;
    for (int i = 0; i <= ColorSlots::HueCount; ++i)
        slots.setDrawn({ run(i) }, Reason::Chosen);
    const int shared = slots.slot(run(ColorSlots::HueCount));
    QVERIFY(Solid.contains(shared)); // alone it is solid
    const std::vector<RunKey> all = runs(0, ColorSlots::HueCount + 1);
    slots.setDrawn({ all.rbegin(), all.rend() }, Reason::Chosen);
    QCOMPARE(slotsOf(slots, runs(0, ColorSlots::HueCount)), Solid); // the earlier ones stay as they are
    QCOMPARE(slots.slot(run(ColorSlots::HueCount)), shared + ColorSlots::HueCount);
}

void TestColorSlots::sayingTheSameAgainChangesNothing()
{
    ColorSlots slots;
    QVERIFY(slots.setDrawn(runs(0, 9), Reason::NothingChosen));
    QVERIFY(!slots.setDrawn(runs(0, 9), Reason::NothingChosen));
    QVERIFY(slots.setDrawn(runs(0, 8), Reason::NothingChosen));
}

QTEST_GUILESS_MAIN(TestColorSlots)
#include "tst_colorslots.moc"

#include "views/viewhistory.h"

#include <QTest>

using namespace runloupe;

class TestViewHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stepsAreUndoneAndRedone();
    void whatDoesNotChangeIsNoStep();
    void whatIsDraggedIsOneStep();
    void aChosenViewIsAStepWithItsName();
    void whatCameOfAViewCounts();

private:
    void widen(int pixels);

    std::unique_ptr<ViewHistory> m_history;
    ViewState m_shown; ///< as the views of a window would be arranged
};

namespace {

const ColumnKey Loss { ColumnKind::Metric, "loss" };

ViewState filteredBy(const QString &query)
{
    return { .query = query, .runs = {}, .curves = {}, .baseline = {} };
}

} // namespace

void TestViewHistory::init()
{
    m_shown = {};
    m_history = std::make_unique<ViewHistory>(SavedView(), nullptr);
    connect(m_history.get(), &ViewHistory::arrangementWanted, this, [this](const ViewState &state) {
        m_shown = state;
        m_history->note(state);
    });
}

void TestViewHistory::stepsAreUndoneAndRedone()
{
    m_history->note(filteredBy("a"));
    m_history->note(filteredBy("b"));
    QCOMPARE(m_history->stack()->undoText(), "Filter");
    m_history->stack()->undo();
    QCOMPARE(m_shown.query, "a");
    m_history->stack()->undo();
    QCOMPARE(m_shown.query, "");
    QVERIFY(!m_history->stack()->canUndo());
    m_history->stack()->redo();
    QCOMPARE(m_shown.query, "a");
    m_history->note(filteredBy("c"));
    QVERIFY(!m_history->stack()->canRedo());
    QCOMPARE(m_history->current().state.query, "c");
}

void TestViewHistory::whatDoesNotChangeIsNoStep()
{
    m_history->note({});
    m_history->choose({}, "Usual");
    QCOMPARE(m_history->stack()->count(), 0);
}

void TestViewHistory::widen(int pixels)
{
    ViewState state = m_history->current().state;
    state.runs.widths[Loss] = pixels;
    m_history->note(state);
}

void TestViewHistory::whatIsDraggedIsOneStep()
{
    m_history->note(filteredBy("a"));
    for (int pixels = 100; pixels < 150; ++pixels)
        widen(pixels);
    QCOMPARE(m_history->stack()->count(), 2);
    m_history->stack()->undo();
    QVERIFY(m_shown == filteredBy("a"));
    m_history->stack()->redo();
    QCOMPARE(m_shown.runs.widths.value(Loss), 149);
    widen(30);
    ViewState narrow = filteredBy("a");
    m_history->note(narrow); // dragged back to where it began
    QCOMPARE(m_history->stack()->count(), 1);
}

void TestViewHistory::aChosenViewIsAStepWithItsName()
{
    m_history->choose({ "best", filteredBy("a") }, "Apply best");
    QCOMPARE(m_shown.query, "a");
    QCOMPARE(m_history->current().name, "best");
    QCOMPARE(m_history->stack()->undoText(), "Apply best");
    m_history->note(filteredBy("b"));
    QCOMPARE(m_history->current().name, "best"); // though changed
    m_history->stack()->undo();
    m_history->stack()->undo();
    QCOMPARE(m_history->current().name, "");
    QCOMPARE(m_shown.query, "");
    m_history->stack()->redo();
    QCOMPARE(m_history->current().name, "best");
}

void TestViewHistory::whatCameOfAViewCounts()
{
    connect(m_history.get(), &ViewHistory::arrangementWanted, this, [this] { m_history->note(filteredBy("as far as it went")); });
    m_history->choose({ "from a newer program", filteredBy("a") }, "Apply");
    QCOMPARE(m_history->current().state.query, "as far as it went");
    QCOMPARE(m_history->stack()->count(), 1);
    m_history->note(filteredBy("b"));
    m_history->stack()->undo();
    QCOMPARE(m_history->stack()->index(), 1);
}

QTEST_GUILESS_MAIN(TestViewHistory)
#include "tst_viewhistory.moc"

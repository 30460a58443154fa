#include "window/runactions.h"

#include "models/query/runtabletext.h"
#include "runs/runselection.h"
#include "runs/runsview.h"
#include "window/windowactions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace runloupe;

class TestRunActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsPossibleWithoutRuns();
    void whatNeedsChosenRunsWaitsForThem();
    void allRunsThatAreShownAreSelected();

private:
    std::unique_ptr<RunSelection> m_selection;
    std::unique_ptr<RunsView> m_runs;
    std::unique_ptr<WindowActions> m_actions;
};

void TestRunActions::init()
{
    m_selection = std::make_unique<RunSelection>();
    m_runs = std::make_unique<RunsView>(m_selection.get());
    m_actions = std::make_unique<WindowActions>(nullptr);
    new RunActions(m_actions.get(), m_selection.get(), m_runs.get(), m_actions.get());
}

void TestRunActions::cleanup()
{
    m_actions.reset();
    m_runs.reset();
}

void TestRunActions::nothingIsPossibleWithoutRuns()
{
    const QList<QAction *> actions { m_actions->copy, m_actions->selectAll, m_actions->selectNone, m_actions->unfoldRuns,
                                     m_actions->foldRuns };
    for (const QAction *action : actions)
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
}

void TestRunActions::whatNeedsChosenRunsWaitsForThem()
{
    m_selection->setTable(tableFromText("a; run_name ada\nb; run_name bob"));
    QVERIFY(m_actions->selectAll->isEnabled());
    QVERIFY(!m_actions->copy->isEnabled());
    m_selection->setSelected({ 1 });
    QVERIFY(m_actions->copy->isEnabled() && m_actions->selectNone->isEnabled());
    m_actions->copy->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains("bob"));
    m_actions->selectNone->trigger();
    QVERIFY(m_selection->selected().empty());
    QVERIFY(!m_actions->copy->isEnabled());
}

void TestRunActions::allRunsThatAreShownAreSelected()
{
    m_selection->setTable(tableFromText("a; metrics.loss 1\nb; metrics.loss 2\nc; metrics.loss 3"));
    m_runs->setFilter(std::get<Filter>(Filter::parse("metrics.loss < 3")));
    m_actions->selectAll->trigger();
    QCOMPARE(m_selection->selected().size(), std::size_t(2));
}

QTEST_MAIN(TestRunActions)
#include "tst_runactions.moc"

#include "experiments/experimentsview.h"
#include "tables/experimenttreemodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace runloupe;

class TestExperimentsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasTheNameThatScreenReadersKnow();
    void unfoldsStoresAsTheyArrive();
    void severalExperimentsAreChosenWithTheUsualKeys();
    void aChosenStoreStandsForAllOfIt();
    void copyAndSelectAllMeanExperiments();
    void asksForTheWidthOfItsNames();

private:
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {});

    std::unique_ptr<ExperimentTreeModel> m_model;
    std::unique_ptr<ExperimentsView> m_view;
    QTreeView *m_tree = nullptr;
};

void TestExperimentsView::init()
{
    m_model = std::make_unique<ExperimentTreeModel>();
    m_view = std::make_unique<ExperimentsView>(m_model.get());
    m_tree = m_view->findChild<QTreeView *>();
    m_view->resize(300, 400);
    m_view->show();
    for (const QString &location : { QString("/a.db"), QString("/b.db") }) {
        m_model->addStore(location, location);
        QList<Experiment> experiments(2);
        experiments[0].id = "2";
        experiments[0].name = "second";
        experiments[1].id = "1";
        experiments[1].name = "first";
        m_model->setExperiments(location, location, experiments);
    }
}

void TestExperimentsView::click(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, modifiers, m_tree->visualRect(index).center());
}

void TestExperimentsView::hasTheNameThatScreenReadersKnow()
{
    QCOMPARE(m_tree->accessibleName(), "Experiments");
}

void TestExperimentsView::unfoldsStoresAsTheyArrive()
{
    QVERIFY(m_tree->isExpanded(m_model->indexOf("/a.db")));
    QVERIFY(m_tree->isExpanded(m_model->indexOf("/b.db")));
}

void TestExperimentsView::severalExperimentsAreChosenWithTheUsualKeys()
{
    QSignalSpy changed(m_view.get(), &ExperimentsView::choiceChanged);
    click(m_model->indexOf("/a.db", "1"));
    QCOMPARE(m_view->choices(), (QList<ExperimentChoice> { { "/a.db", { "1" } } }));
    click(m_model->indexOf("/a.db", "2"), Qt::ControlModifier);
    click(m_model->indexOf("/b.db", "2"), Qt::ControlModifier);
    QCOMPARE(m_view->choices(), (QList<ExperimentChoice> { { "/a.db", { "2", "1" } }, { "/b.db", { "2" } } }));
    QCOMPARE(changed.count(), 3);
    QCOMPARE(m_view->currentLocation(), "/b.db");
}

void TestExperimentsView::aChosenStoreStandsForAllOfIt()
{
    m_view->choose("/b.db");
    QCOMPARE(m_view->choices(), (QList<ExperimentChoice> { { "/b.db", {} } }));
    m_view->choose("/b.db", "1");
    QCOMPARE(m_view->choices(), (QList<ExperimentChoice> { { "/b.db", { "1" } } }));
}

void TestExperimentsView::copyAndSelectAllMeanExperiments()
{
    QAction copy;
    QAction selectAll;
    copy.setShortcut(QKeySequence::Copy);
    selectAll.setShortcut(QKeySequence::SelectAll);
    m_view->addActions({ &copy, &selectAll }); // as the window has them for runs
    QSignalSpy others(&copy, &QAction::triggered);
    QSignalSpy otherAll(&selectAll, &QAction::triggered);
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_tree->setFocus();
    click(m_model->indexOf("/b.db", "2"));
    click(m_model->indexOf("/a.db", "1"), Qt::ControlModifier);
    QTest::keyClick(m_tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), "first\nsecond"); // as they stand
    QTest::keyClick(m_tree, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->choices(), (QList<ExperimentChoice> { { "/a.db", {} }, { "/b.db", {} } }));
    QVERIFY(others.isEmpty() && otherAll.isEmpty());
}

void TestExperimentsView::asksForTheWidthOfItsNames()
{
    const int before = m_view->widthOfContent();
    Experiment experiment;
    experiment.id = "3";
    experiment.name = QString(60, 'm');
    m_model->setExperiments("/a.db", "a", { experiment });
    QVERIFY(m_view->widthOfContent() >= before + m_tree->fontMetrics().horizontalAdvance(experiment.name) / 2);
}

QTEST_MAIN(TestExperimentsView)
#include "tst_experimentsview.moc"

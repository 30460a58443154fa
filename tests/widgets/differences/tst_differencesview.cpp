#include "differences/differencesview.h"

#include "common/frozencolumn.h"
#include "common/loadingbar.h"
#include "common/messagebar.h"
#include "common/statepage.h"
#include "core/error.h"
#include "differences/differencescopier.h"
#include "differences/differencesheader.h"
#include "differences/differencesmodel.h"
#include "differences/differencestable.h"
#include "models/query/runtabletext.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace runloupe;
using Model = DifferencesModel;

class TestDifferencesView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatToDoWithLessThanTwoRuns();
    void comparesTheSelectedRuns();
    void comparesTheShownRunsWhereNoneIsSelected();
    void tellsHowManyOfHowManyAreCompared();
    void historiesAreReadOnceAndOnlyInSight();
    void whatCannotBeReadIsSaidAndTriedAgain();
    void readingCanBeCancelled();
    void aReloadReadsAgainAndKeepsWhatIsShown();
    void onlyWhatDiffersIsASwitch();
    void foldingStays();
    void runsAreDraggedIntoAnotherOrder();
    void theBaselineStandsFirst();
    void widthsFollowTheViewUntilPeopleSetOne();
    void namesStayInSight();
    void searchStepsThroughHits();
    void typingSearches();
    void keysGoFromDifferenceToDifference();
    void copiesWhatIsChosen();
    void everythingHasAName();

private:
    void answerRequests(const MetricStatistics &statistics = {});
    void select(std::vector<Row> rows);
    QStringList heads() const;
    QModelIndex param(const QString &key) const { return m_model->find(ComparedKind::Params, key, {}); }
    QString currentName() const { return m_table->currentIndex().siblingAtColumn(0).data().toString(); }
    QString visibleTexts() const;

    std::unique_ptr<RunSelection> m_selection;
    std::unique_ptr<DifferencesView> m_view;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Model *m_model = nullptr;
    DifferencesTable *m_table = nullptr;
    QLineEdit *m_search = nullptr;
};

namespace {

const QString SomeRuns = "a; run_name ada; params.lr 0.1; params.same 1; params.opt adam; metrics.loss 0.5\n"
                         "b; run_name bob; params.lr 0.2; params.same 1; params.opt sgd; metrics.loss 0.5; tags.mlflow.x 1\n"
                         "c; run_name cyd; params.lr 0.1; params.same 1; params.opt two\vlines; metrics.loss 0.5";

MetricStatistics lossFrom(double least)
{
    SeriesStatistics statistics;
    statistics.points = 10;
    statistics.least = least;
    statistics.greatest = 1;
    return { { "loss", statistics } };
}

} // namespace

void TestDifferencesView::init()
{
    m_selection = std::make_unique<RunSelection>();
    m_view = std::make_unique<DifferencesView>(m_selection.get());
    m_model = m_view->findChild<Model *>();
    m_table = m_view->findChild<DifferencesTable *>();
    m_search = m_view->findChild<QLineEdit *>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_selection->setTable(tableFromText(SomeRuns));
    m_view->resize(900, 500);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestDifferencesView::cleanup()
{
    m_tester.reset();
    m_view.reset();
}

/// From now on each run asked for has these histories.
void TestDifferencesView::answerRequests(const MetricStatistics &statistics)
{
    connect(m_view.get(), &DifferencesView::detailsRequested, this, [this, statistics](const QList<RunKey> &runs) {
        for (const RunKey &run : runs)
            m_view->addStatistics(run.store, run.id, statistics);
        m_view->finishLoading();
    });
}

void TestDifferencesView::select(std::vector<Row> rows)
{
    m_selection->setSelected(std::move(rows));
    QTRY_VERIFY(m_view->isSettled());
}

QStringList TestDifferencesView::heads() const
{
    QStringList heads;
    for (int column = Model::FirstRunColumn; column < m_model->columnCount(); ++column)
        heads << m_model->headerData(m_table->header()->logicalIndex(column), Qt::Horizontal).toString();
    return heads;
}

QString TestDifferencesView::visibleTexts() const
{
    QStringList texts;
    for (const QLabel *label : m_view->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'|');
}

void TestDifferencesView::saysWhatToDoWithLessThanTwoRuns()
{
    const QSignalSpy requests(m_view.get(), &DifferencesView::detailsRequested);
    select({ 1 });
    QVERIFY(!m_table->isVisible());
    QVERIFY(visibleTexts().contains("Select two or more runs to see how they differ."));
    QVERIFY(!m_search->isVisible()); // nothing else
    QVERIFY(requests.isEmpty());
    m_selection->setTable(RunTableBuilder().finish());
    QTRY_VERIFY(m_view->isSettled());
    QVERIFY(!m_table->isVisible());
}

void TestDifferencesView::comparesTheSelectedRuns()
{
    answerRequests();
    select({ 0, 2 });
    QTRY_VERIFY(m_table->isVisible());
    QCOMPARE(heads(), QStringList({ "ada", "cyd" }));
    QVERIFY(param("opt").isValid());
    QVERIFY(!param("lr").isValid()); // the same in these two
    select({ 0, 1, 2 });
    QTRY_COMPARE(heads(), QStringList({ "ada", "bob", "cyd" }));
    QVERIFY(param("lr").isValid());
}

void TestDifferencesView::comparesTheShownRunsWhereNoneIsSelected()
{
    answerRequests();
    QTRY_COMPARE(heads(), QStringList({ "ada", "bob", "cyd" }));
    m_selection->setShown({ 2, 1 });
    QTRY_COMPARE(heads(), QStringList({ "cyd", "bob" }));
}

void TestDifferencesView::tellsHowManyOfHowManyAreCompared()
{
    answerRequests();
    QString text;
    for (int run = 0; run < 1204; ++run)
        text += QStringLiteral("r%1; params.x %1\n").arg(run);
    m_selection->setTable(tableFromText(text));
    QTRY_COMPARE(heads().size(), 50);
    QVERIFY(visibleTexts().contains("first 50 of 1,204 runs compared"));
    select({ 0, 1, 2 });
    QTRY_COMPARE(heads().size(), 3);
    QVERIFY(!visibleTexts().contains("first"));
}

void TestDifferencesView::historiesAreReadOnceAndOnlyInSight()
{
    answerRequests(lossFrom(0.25));
    QSignalSpy requests(m_view.get(), &DifferencesView::detailsRequested);
    select({ 0, 1 });
    QTRY_COMPARE(requests.size(), 1);
    select({ 0, 1, 2 });
    QTRY_COMPARE(requests.size(), 2);
    QCOMPARE(requests[1][0].value<QList<RunKey>>(), (QList<RunKey> { { "store.db", "c" } })); // the others are known
    m_view->hide();
    m_selection->setTable(tableFromText(SomeRuns));
    select({ 0, 1 });
    QCOMPARE(requests.size(), 2);
    m_view->show();
    QTRY_COMPARE(requests.size(), 3);
    QTRY_VERIFY(m_view->isSettled());
    m_view->findChild<QCheckBox *>()->click(); // everything
    QVERIFY(m_model->find(ComparedKind::Metrics, "loss", "min").isValid());
}

void TestDifferencesView::whatCannotBeReadIsSaidAndTriedAgain()
{
    QSignalSpy requests(m_view.get(), &DifferencesView::detailsRequested);
    m_selection->setSelected({ 0, 1 });
    QTRY_COMPARE(requests.size(), 1);
    m_view->failLoading(Error(Error::Kind::Damaged, "The file is damaged."));
    QTRY_VERIFY(m_view->isSettled());
    QVERIFY(visibleTexts().contains("The file is damaged."));
    QVERIFY(param("lr").isValid()); // what is known stays
    m_view->findChild<MessageBar *>()->findChild<QToolButton *>()->click();
    QCOMPARE(requests.size(), 2);
    QVERIFY(!visibleTexts().contains("The file is damaged."));
    m_view->finishLoading();
}

void TestDifferencesView::readingCanBeCancelled()
{
    const QSignalSpy requests(m_view.get(), &DifferencesView::detailsRequested);
    const QSignalSpy cancels(m_view.get(), &DifferencesView::loadingCancelled);
    m_selection->setSelected({ 0, 1 });
    QTRY_COMPARE(requests.size(), 1);
    m_view->findChild<LoadingBar *>()->findChild<QToolButton *>()->click();
    QCOMPARE(cancels.size(), 1);
    QVERIFY(visibleTexts().contains("Reading was cancelled"));
    QTRY_VERIFY(m_view->isSettled());
    QVERIFY(param("lr").isValid());
}

void TestDifferencesView::aReloadReadsAgainAndKeepsWhatIsShown()
{
    answerRequests(lossFrom(0.25));
    QSignalSpy requests(m_view.get(), &DifferencesView::detailsRequested);
    select({ 0, 1 });
    QTRY_COMPARE(requests.size(), 1);
    m_table->setCurrentIndex(param("opt").siblingAtColumn(2));
    m_selection->setTable(tableFromText(SomeRuns + "; params.new 1"));
    QTRY_COMPARE(requests.size(), 2);
    QCOMPARE(currentName(), "opt");
    QCOMPARE(m_table->currentIndex().column(), 2);
}

void TestDifferencesView::onlyWhatDiffersIsASwitch()
{
    answerRequests();
    select({ 0, 1 });
    auto *const only = m_view->findChild<QCheckBox *>();
    QVERIFY(only->isChecked());
    QVERIFY(!param("same").isValid());
    only->click();
    QVERIFY(param("same").isValid());
    only->click();
    QVERIFY(!param("same").isValid());
}

void TestDifferencesView::foldingStays()
{
    answerRequests();
    select({ 0, 1 });
    const auto section = [this](ComparedKind kind) { return m_model->find(kind, {}, {}); };
    QVERIFY(m_table->isExpanded(section(ComparedKind::Params)));
    QVERIFY(!m_table->isExpanded(section(ComparedKind::SystemTags))); // until people want it
    m_table->collapse(section(ComparedKind::Params));
    m_table->expand(section(ComparedKind::SystemTags));
    select({ 0, 1, 2 });
    QTRY_COMPARE(heads().size(), 3);
    QVERIFY(!m_table->isExpanded(section(ComparedKind::Params)));
    QVERIFY(m_table->isExpanded(section(ComparedKind::SystemTags)));
}

void TestDifferencesView::runsAreDraggedIntoAnotherOrder()
{
    answerRequests();
    select({ 0, 1, 2 });
    const auto isOther = [this](int column) {
        return m_model->find(ComparedKind::Params, "lr", {}).siblingAtColumn(column).data(Model::IsOtherRole).toBool();
    };
    QVERIFY(isOther(2));
    QVERIFY(!isOther(3));
    auto *const header = m_table->runsHeader();
    header->moveSection(2, 1); // as a drag does
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    QTRY_COMPARE(heads(), QStringList({ "bob", "ada", "cyd" }));
    QTRY_VERIFY(m_view->isSettled());
    QVERIFY(isOther(2)); // ada, held against bob
    QVERIFY(isOther(3));
    select({ 0, 1 });
    QTRY_COMPARE(heads(), QStringList({ "bob", "ada" })); // the order stays
}

void TestDifferencesView::theBaselineStandsFirst()
{
    answerRequests();
    m_selection->setBaseline(1);
    select({ 2 });
    QTRY_COMPARE(heads(), QStringList({ "bob", "cyd" })); // though it is not selected
    select({ 0, 1, 2 });
    QTRY_COMPARE(heads(), QStringList({ "bob", "ada", "cyd" }));
    auto *const header = m_table->runsHeader();
    header->moveSection(3, 1);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    QTRY_COMPARE(heads(), QStringList({ "cyd", "bob", "ada" }));
    QCOMPARE(m_selection->baseline(), Row(2));
}

void TestDifferencesView::widthsFollowTheViewUntilPeopleSetOne()
{
    answerRequests();
    select({ 0, 1 });
    const int before = m_table->columnWidth(1);
    m_view->resize(600, 500);
    QTRY_VERIFY(m_table->columnWidth(1) < before);
    m_table->header()->resizeSection(1, 333);
    m_view->resize(900, 500);
    QCOMPARE(m_table->columnWidth(1), 333);
    select({ 1, 2 });
    QTRY_COMPARE(m_table->columnWidth(1), before);
}

void TestDifferencesView::namesStayInSight()
{
    answerRequests();
    m_view->resize(400, 500);
    select({ 0, 1, 2 });
    auto *const names = m_table->findChild<FrozenColumn *>();
    QVERIFY(!names->isVisible());
    m_table->collapse(m_model->find(ComparedKind::Params, {}, {}));
    m_table->horizontalScrollBar()->setValue(100);
    QVERIFY(names->isVisible());
    QCOMPARE(names->width(), m_table->columnWidth(0));
    QVERIFY(!names->isExpanded(m_model->find(ComparedKind::Params, {}, {})));
    names->expand(m_model->find(ComparedKind::Params, {}, {}));
    QVERIFY(m_table->isExpanded(m_model->find(ComparedKind::Params, {}, {})));
    QCOMPARE(names->visualRect(param("opt")).top(), m_table->visualRect(param("opt")).top());
    m_table->goTo(param("opt").siblingAtColumn(1)); // would be below the names
    QVERIFY(m_table->visualRect(m_table->currentIndex()).left() >= names->width());
    m_table->horizontalScrollBar()->setValue(0);
    QVERIFY(!names->isVisible());
}

void TestDifferencesView::searchStepsThroughHits()
{
    answerRequests();
    select({ 0, 1, 2 });
    m_search->setFocus();
    QTest::keyClicks(m_search, "o");
    QVERIFY(visibleTexts().contains("found"));
    QTest::keyClick(m_search, Qt::Key_Return);
    QCOMPARE(currentName(), "Name"); // bob
    QVERIFY(visibleTexts().contains("1 of 3"));
    QTest::keyClick(m_search, Qt::Key_Return);
    QCOMPARE(currentName(), "opt");
    QTest::keyClick(m_search, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(currentName(), "Name");
    QTest::keyClick(m_search, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(currentName(), "mlflow.x"); // round the end
    m_search->setText("zebra");
    QVERIFY(visibleTexts().contains("not found"));
    QTest::keyClick(m_search, Qt::Key_Escape);
    QVERIFY(m_search->text().isEmpty());
    QTest::keyClick(m_search, Qt::Key_Escape);
    QVERIFY(m_table->hasFocus());
}

void TestDifferencesView::typingSearches()
{
    answerRequests();
    select({ 0, 1, 2 });
    m_table->setFocus();
    QTest::keyClick(m_table, 'l');
    QVERIFY(m_search->hasFocus());
    QCOMPARE(m_search->text(), "l");
}

void TestDifferencesView::keysGoFromDifferenceToDifference()
{
    answerRequests();
    select({ 0, 1 });
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_F7);
    QCOMPARE(currentName(), "Name");
    QTest::keyClick(m_table, Qt::Key_F7);
    QCOMPARE(currentName(), "lr");
    QTest::keyClick(m_search, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(currentName(), "Name");
    m_table->collapse(m_model->find(ComparedKind::Params, {}, {}));
    QTest::keyClick(m_table, Qt::Key_F7);
    QCOMPARE(currentName(), "lr");
    QVERIFY(m_table->isExpanded(m_model->find(ComparedKind::Params, {}, {}))); // in sight
}

void TestDifferencesView::copiesWhatIsChosen()
{
    answerRequests();
    select({ 0, 1, 2 });
    QClipboard *const clipboard = QGuiApplication::clipboard();
    m_table->setFocus();
    m_table->setCurrentIndex(param("opt").siblingAtColumn(3));
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard->text(), "two\nlines");
    m_table->selectionModel()->select(param("lr").siblingAtColumn(1), QItemSelectionModel::Select);
    m_table->selectionModel()->select(param("opt").siblingAtColumn(2), QItemSelectionModel::Select);
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard->text(), "Section\tKey\tada\tbob\tcyd\nParams\tlr\t0.1\t0.2\t0.1\nParams\topt\tadam\tsgd\ttwo lines\n");
    m_table->copier()->copyAll(SheetFormat::Markdown);
    QVERIFY(clipboard->text().startsWith("| Section | Key | ada | bob | cyd |\n"));
    QVERIFY(clipboard->text().contains("\n| Params | lr | 0.1 | 0.2 | 0.1 |\n"));
}

void TestDifferencesView::everythingHasAName()
{
    QCOMPARE(m_view->accessibleName(), "Differences");
    answerRequests();
    select({ 0, 1 });
    for (const QToolButton *button : m_view->findChildren<QToolButton *>()) {
        if (button->isVisible())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), qPrintable(button->objectName()));
    }
    QVERIFY(!m_table->accessibleName().isEmpty());
    QVERIFY(!m_search->accessibleName().isEmpty());
}

QTEST_MAIN(TestDifferencesView)
#include "tst_differencesview.moc"

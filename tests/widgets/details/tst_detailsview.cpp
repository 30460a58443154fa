#include "core/error.h"
#include "details/detailsview.h"

#include "details/detailscopier.h"
#include "details/detailstree.h"
#include "details/noteview.h"
#include "models/query/runtabletext.h"
#include "tables/rundetailsmodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace runloupe;
using Model = RunDetailsModel;

class TestDetailsView : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void noteLink(const QUrl &link) { m_openedLinks << link.toString(); }

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatToDoWithoutARun();
    void tellsAllAboutTheCurrentRun();
    void saysWhenSeveralAreSelected();
    void aReloadKeepsWhatIsShown();
    void historiesAreReadOnceAndOnlyInSight();
    void historiesOfAnotherRunAreNotTaken();
    void aRunThatGoesOnIsReadAgain();
    void whatCannotBeReadIsSaidAndTriedAgain();
    void searchesAllSections();
    void typingSearches();
    void copiesWhatIsChosen_data();
    void copiesWhatIsChosen();
    void copiesSelectedRowsAsTheyStand();
    void copiesTheId();
    void longValuesUnfold();
    void sectionsStayFolded();
    void childrenAndParentsAreLinks();
    void notesAreHarmless();
    void fitsAnyWidth_data();
    void fitsAnyWidth();
    void everythingHasAName();

private:
    void showRun(Row row);
    QModelIndex detail(const QString &key) const;
    QString visibleTexts() const;

    std::unique_ptr<RunSelection> m_selection;
    std::unique_ptr<DetailsView> m_view;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    DetailsTree *m_tree = nullptr;
    Model *m_model = nullptr;
    QLineEdit *m_search = nullptr;
    QStringList m_openedLinks;
};

namespace {

SharedRunTable someRuns()
{
    const QString longText = QString("line of words\v").repeated(100);
    return tableFromText("a; run_name ada; status FINISHED; metrics.val/loss 0.25; metrics.acc 0.5; params.lr 0.1;"
                         " params.text "
                         + longText
                         + "; tags.team vision; tags.mlflow.user eva;"
                           " tags.mlflow.note.content **good** <script>x</script> [link](https://example.org/)"
                           " [file](file:///etc/passwd) ![remote](http://127.0.0.1:1/a.png)\n"
                           "b; run_name bob; status RUNNING; metrics.acc 0.75; tags.mlflow.parentRunId a; params.lr 0.2\n"
                           "c; run_name cyd; status FAILED; params.lr 0.3");
}

MetricStatistics statisticsOf(const QString &key, double least, double greatest)
{
    SeriesStatistics statistics;
    statistics.points = statistics.finite = 2;
    statistics.least = least;
    statistics.greatest = greatest;
    statistics.greatestStep = 7;
    return { { key, statistics } };
}

RegisteredModel someModel()
{
    RegisteredModel model;
    model.name = "classifier";
    model.versions.resize(1);
    model.versions[0].version = "3";
    model.versions[0].stage = "None";
    return model;
}

} // namespace

void TestDetailsView::init()
{
    m_selection = std::make_unique<RunSelection>();
    m_view = std::make_unique<DetailsView>(m_selection.get());
    m_tree = m_view->findChild<DetailsTree *>();
    m_model = m_view->findChild<Model *>();
    m_search = m_view->findChild<QLineEdit *>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_selection->setTable(someRuns());
    m_view->resize(340, 700);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestDetailsView::cleanup()
{
    m_tester.reset();
    m_view.reset();
}

/// Waits until it is shown, and answers what is asked for: there are no histories.
void TestDetailsView::showRun(Row row)
{
    const auto answer = connect(m_view.get(), &DetailsView::detailsRequested, this, [this] { m_view->finishLoading(); });
    m_selection->setCurrent(row);
    QTRY_VERIFY(m_view->isSettled());
    QCOMPARE(m_model->details().runId, m_selection->table()->attribute(TextAttribute::RunId).string(row));
    disconnect(answer);
}

QModelIndex TestDetailsView::detail(const QString &key) const
{
    return m_model->match(m_model->index(0, 0), Qt::DisplayRole, key, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

QString TestDetailsView::visibleTexts() const
{
    QStringList texts;
    for (const QLabel *label : m_view->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'|');
}

void TestDetailsView::saysWhatToDoWithoutARun()
{
    QCOMPARE(m_view->accessibleName(), "Details");
    QCOMPARE(visibleTexts(), "Choose a run to see all about it.");
    showRun(0);
    m_selection->setTable(tableFromText("x"));
    QTRY_COMPARE(visibleTexts(), "Choose a run to see all about it.");
}

void TestDetailsView::tellsAllAboutTheCurrentRun()
{
    PlaceNames names;
    names.stores["store.db"] = "mlflow.db";
    m_view->setPlaceNames(names);
    showRun(0);
    QCOMPARE(visibleTexts(), "ada|Finished · mlflow.db|a");
    QCOMPARE(detail("lr").siblingAtColumn(1).data().toString(), "0.1");
    QVERIFY(m_view->findChild<NoteView *>()->isVisible());
    showRun(2);
    QCOMPARE(visibleTexts(), "cyd|Failed · mlflow.db|c");
}

void TestDetailsView::saysWhenSeveralAreSelected()
{
    showRun(0);
    m_selection->setSelected({ 0, 2 });
    QTRY_VERIFY(visibleTexts().endsWith("|The current one of 2 selected runs"));
    m_selection->setSelected({ 2 });
    QTRY_VERIFY(visibleTexts().endsWith("|Not among the selected runs"));
    m_selection->setSelected({ 0 });
    QTRY_VERIFY(visibleTexts().endsWith("|a"));
}

void TestDetailsView::aReloadKeepsWhatIsShown()
{
    showRun(0);
    QSignalSpy resets(m_model, &QAbstractItemModel::modelReset);
    m_selection->setTable(someRuns());
    QTRY_VERIFY(m_view->isSettled());
    QCOMPARE(resets.count(), 0);
    m_selection->setTable(tableFromText("new\na; run_name ann; params.lr 0.1"));
    QTRY_COMPARE(visibleTexts(), "ann|store.db|a");
}

void TestDetailsView::historiesAreReadOnceAndOnlyInSight()
{
    QSignalSpy requests(m_view.get(), &DetailsView::detailsRequested);
    m_view->hide();
    m_selection->setCurrent(0);
    QTest::qWait(150);
    QCOMPARE(requests.count(), 0);
    m_view->show();
    QTRY_COMPARE(requests.count(), 1);
    QCOMPARE(requests.last(), (QVariantList { "store.db", "a" }));
    QVERIFY(!m_view->isSettled());
    m_view->addStatistics("store.db", "a", statisticsOf("acc", 0.125, 0.75));
    QCOMPARE(detail("acc").siblingAtColumn(Model::LeastColumn).data().toString(), "0.125");
    QCOMPARE(detail("acc").siblingAtColumn(Model::BestStepColumn).data().toString(), "7");
    m_view->addModels("store.db", "a", { someModel() });
    m_view->finishLoading();
    QVERIFY(m_view->isSettled());
    showRun(2);
    QCOMPARE(requests.count(), 2);
    showRun(0);
    QCOMPARE(requests.count(), 2); // known still
    QCOMPARE(detail("classifier").siblingAtColumn(1).data().toString(), "registered as version 3");
    QCOMPARE(detail("acc").siblingAtColumn(Model::GreatestColumn).data().toString(), "0.75");
}

void TestDetailsView::historiesOfAnotherRunAreNotTaken()
{
    showRun(0);
    QSignalSpy cancelled(m_view.get(), &DetailsView::loadingCancelled);
    m_selection->setCurrent(1);
    QTRY_COMPARE(m_model->details().runId, "b");
    QCOMPARE(cancelled.count(), 0); // nothing was on its way any more
    m_view->addStatistics("store.db", "a", statisticsOf("acc", 0.125, 0.75));
    QCOMPARE(detail("acc").siblingAtColumn(Model::LeastColumn).data().toString(), "");
}

void TestDetailsView::aRunThatGoesOnIsReadAgain()
{
    QSignalSpy requests(m_view.get(), &DetailsView::detailsRequested);
    for (const Row row : { 1, 0 }) {
        m_selection->setCurrent(row);
        QTRY_COMPARE(requests.count(), row == 1 ? 1 : 2);
        m_view->finishLoading();
    }
    m_selection->setTable(someRuns());
    QTRY_VERIFY(m_view->isSettled());
    QCOMPARE(requests.count(), 2); // this one is finished, and its metrics are as they were
    m_selection->setCurrent(1);
    QTRY_COMPARE(requests.count(), 3);
    QCOMPARE(requests.last(), (QVariantList { "store.db", "b" }));
}

void TestDetailsView::whatCannotBeReadIsSaidAndTriedAgain()
{
    QSignalSpy requests(m_view.get(), &DetailsView::detailsRequested);
    m_selection->setCurrent(0);
    QTRY_COMPARE(requests.count(), 1);
    m_view->failLoading(Error(Error::Kind::Busy, "The file is locked."));
    QVERIFY(m_view->isSettled());
    QVERIFY(visibleTexts().contains("Not all about this run could be read. The file is locked."));
    QCOMPARE(detail("acc").siblingAtColumn(1).data().toString(), "0.5"); // what is known stays
    for (QToolButton *button : m_view->findChildren<QToolButton *>()) {
        if (button->text() == "Retry")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(requests.count(), 2);
    QVERIFY(!visibleTexts().contains("could be read"));
}

void TestDetailsView::searchesAllSections()
{
    showRun(0);
    QTest::keyClicks(m_search, "EVA");
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(m_tree->isExpanded(m_model->indexOf(DetailKind::SystemTags))); // though it is folded else
    QTest::keyClick(m_search, Qt::Key_Down);
    QVERIFY(m_tree->hasFocus());
    m_search->setFocus();
    QTest::keyClicks(m_search, "nobody");
    QVERIFY(visibleTexts().contains("Nothing here has this text."));
    QTest::keyClick(m_search, Qt::Key_Escape);
    QVERIFY(m_search->text().isEmpty());
    QTest::keyClicks(m_search, "eva");
    m_tree->setFocus();
    QTest::keyClick(m_tree, Qt::Key_Escape); // also from there
    QVERIFY(m_search->text().isEmpty());
    QVERIFY(detail("lr").isValid());
    QVERIFY(!m_tree->isExpanded(m_model->indexOf(DetailKind::SystemTags)));
}

void TestDetailsView::typingSearches()
{
    showRun(0);
    m_tree->setFocus();
    QTest::keyClicks(m_tree, "t");
    QVERIFY(m_search->hasFocus());
    QTest::keyClicks(m_search, "eam");
    QCOMPARE(m_search->text(), "team");
    m_tree->setFocus();
    QTest::keyClick(m_tree, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_search->hasFocus());
    QCOMPARE(m_search->selectedText(), "team");
}

void TestDetailsView::copiesWhatIsChosen_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a row") << "acc"
                           << "rows"
                           << "acc\t0.5";
    QTest::newRow("a value") << "val/loss"
                             << "value"
                             << "0.25";
    QTest::newRow("all of a section by its head")
        << "Metrics"
        << "rows"
        << "Metric\tLast\tMin\tMax\tBest at\nacc\t0.5\t0.125\t0.75\t7\nval/loss\t0.25\t\t\t";
    QTest::newRow("a section as Markdown") << "acc"
                                           << "section"
                                           << "| Metric | Last | Min | Max | Best at |\n| --- | --: | --: | --: | --: |\n"
                                              "| acc | 0.5 | 0.125 | 0.75 | 7 |\n| val/loss | 0.25 |  |  |  |";
    QTest::newRow("everything") << "acc"
                                << "all"
                                << "ada\nRun id\ta\nStatus\tFinished\nExperiment\t\nStore\tstore.db\n\nAttributes\n";
}

void TestDetailsView::copiesWhatIsChosen()
{
    QFETCH(QString, row);
    QFETCH(QString, action);
    QFETCH(QString, expected);
    QSignalSpy requests(m_view.get(), &DetailsView::detailsRequested);
    m_selection->setCurrent(0);
    QTRY_COMPARE(requests.count(), 1);
    m_view->addStatistics("store.db", "a", statisticsOf("acc", 0.125, 0.75));
    m_tree->setFocus();
    m_tree->setCurrentIndex(detail(row));
    if (action == "rows")
        QTest::keyClick(m_tree, Qt::Key_C, Qt::ControlModifier);
    else if (action == "value")
        m_tree->copier()->copyValue();
    else if (action == "section")
        m_tree->copier()->copySection(DetailsFormat::Markdown);
    else
        m_tree->copier()->copyAll(DetailsFormat::Plain);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(action == "all" ? copied.left(expected.size()) : copied, expected);
}

void TestDetailsView::copiesSelectedRowsAsTheyStand()
{
    showRun(1);
    m_tree->setFocus();
    m_tree->setCurrentIndex(detail("acc"));
    m_tree->selectionModel()->select(detail("lr"), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(m_tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), "lr\t0.2\nacc\t0.75");
    QTest::keyClick(m_tree, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count("lr\t0.2"), 1); // though its section is selected too
}

void TestDetailsView::copiesTheId()
{
    showRun(0);
    for (QToolButton *button : m_view->findChildren<QToolButton *>()) {
        if (button->accessibleName() == "Copy the run id")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), "a");
}

void TestDetailsView::longValuesUnfold()
{
    showRun(0);
    const QModelIndex text = detail("text").siblingAtColumn(1);
    m_tree->scrollTo(text);
    const int folded = m_tree->visualRect(text).height();
    QVERIFY(folded < 10 * m_tree->fontMetrics().height());
    const auto clickLastLine = [&] {
        m_tree->scrollTo(text, QAbstractItemView::PositionAtBottom);
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, m_tree->visualRect(text).bottomLeft() + QPoint(10, -8));
    };
    clickLastLine();
    QVERIFY(m_tree->visualRect(text).height() > 99 * m_tree->fontMetrics().height());
    clickLastLine();
    QCOMPARE(m_tree->visualRect(text).height(), folded);
    m_tree->setCurrentIndex(text);
    QTest::keyClick(m_tree, Qt::Key_Return);
    QVERIFY(m_tree->visualRect(text).height() > folded);
    m_tree->setCurrentIndex(detail("lr"));
    QTest::keyClick(m_tree, Qt::Key_Return); // has nothing more to show
    QVERIFY(!detail("lr").data(Model::WholeRole).toBool());
}

void TestDetailsView::sectionsStayFolded()
{
    showRun(0);
    m_tree->collapse(m_model->indexOf(DetailKind::Params));
    m_tree->setCurrentIndex(detail("acc"));
    showRun(1);
    QVERIFY(!m_tree->isExpanded(m_model->indexOf(DetailKind::Params)));
    QVERIFY(m_tree->isExpanded(m_model->indexOf(DetailKind::Metrics)));
    QCOMPARE(m_tree->currentIndex().data().toString(), "acc"); // the same line of the next run
}

void TestDetailsView::childrenAndParentsAreLinks()
{
    showRun(0);
    const QModelIndex child = detail("bob");
    m_tree->scrollTo(child);
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, m_tree->visualRect(child).center());
    QCOMPARE(m_selection->current(), Row(1));
    QCOMPARE(m_selection->selected(), (std::vector<Row> { 1 }));
    QTRY_COMPARE(m_model->details().name, "bob");
    m_tree->setCurrentIndex(detail("ada"));
    QTest::keyClick(m_tree, Qt::Key_Return);
    QCOMPARE(m_selection->current(), Row(0));
}

void TestDetailsView::notesAreHarmless()
{
    QDesktopServices::setUrlHandler("https", this, "noteLink");
    QDesktopServices::setUrlHandler("file", this, "noteLink");
    showRun(0);
    auto *note = m_view->findChild<NoteView *>();
    QCOMPARE(note->toPlainText(), "good <script>x</script> link file [image: remote]");
    QVERIFY(!note->loadResource(QTextDocument::ImageResource, QUrl("file:///etc/passwd")).isValid());
    QVERIFY(m_openedLinks.isEmpty());
    Q_EMIT note->anchorClicked(QUrl("https://example.org/"));
    Q_EMIT note->anchorClicked(QUrl("file:///etc/passwd"));
    QCOMPARE(m_openedLinks, QStringList { "https://example.org/" });
    QDesktopServices::unsetUrlHandler("https");
    QDesktopServices::unsetUrlHandler("file");
}

void TestDetailsView::fitsAnyWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("numbers");
    QTest::newRow("narrow: the last value") << 200 << 1;
    QTest::newRow("usual: and the extremes") << 340 << 3;
    QTest::newRow("wide: and the step of the best") << 700 << 4;
}

void TestDetailsView::fitsAnyWidth()
{
    QFETCH(int, width);
    showRun(0);
    m_view->resize(width, 700);
    int shown = 0;
    int used = m_tree->columnWidth(Model::KeyColumn);
    for (int column = Model::ValueColumn; column < Model::ColumnCount; ++column) {
        shown += !m_tree->isColumnHidden(column);
        used += m_tree->isColumnHidden(column) ? 0 : m_tree->columnWidth(column);
    }
    QTEST(shown, "numbers");
    QVERIFY(used <= m_tree->viewport()->width());
}

void TestDetailsView::everythingHasAName()
{
    showRun(0);
    for (const QAbstractButton *button : m_view->findChildren<QAbstractButton *>())
        QVERIFY(button->isHidden() || !button->text().isEmpty() || !button->accessibleName().isEmpty());
    QVERIFY(!m_tree->accessibleName().isEmpty());
    QVERIFY(!m_search->accessibleName().isEmpty());
    QVERIFY(!m_view->findChild<NoteView *>()->accessibleName().isEmpty());
}

QTEST_MAIN(TestDetailsView)
#include "tst_detailsview.moc"

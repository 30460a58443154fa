#include "runs/filterbox.h"
#include "widgets/runs/runsviewfixture.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace runloupe;

/// Columns that stay where they are while the others scroll.
class TestFrozenColumns : public QObject, private RunsViewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }
    void frozenColumnsStayInPlace();
    void cellsAreFoundWhereTheyAreSeen();
    void theMouseReachesWhatItPointsAt();
    void foldingWorksInAFrozenColumn();
    void otherColumnsAreScrolledIntoTheirPart();
    void theCursorInAFrozenColumnScrollsNothing();
    void headsAreClickedWhereTheyAreSeen();
    void frozenColumnsAreWidened();
    void boxesStayInPlaceToo();
    void columnsMoveInAndOut();
    void manyLeaveRoomForTheOthers();
    void theyAreKept();

private:
    void freezeUpTo(const QString &title);
    void scrollTo(int offset);
    QStringList titles() const;
    int sectionOf(const QString &title) const;
    QRect cell(const QString &id, const QString &title) const { return m_tree->visualRect(index(id, sectionOf(title))); }
    QImage picture(const QRect &area) const { return m_tree->viewport()->grab(area).toImage(); }
};

/// With more columns than fit.
void TestFrozenColumns::init()
{
    setUp();
    QString runs = "a; run_name ada; start_time 1000\nb; run_name bob; start_time 2000; tags.mlflow.parentRunId a";
    for (int i = 0; i < 30; ++i)
        runs.insert(runs.indexOf('\n'), QStringLiteral("; metrics.metric%1 %1").arg(i));
    m_selection->setTable(tableFromText(runs));
    freezeUpTo("Name");
}

void TestFrozenColumns::freezeUpTo(const QString &title)
{
    m_tree->setCurrentIndex(index("a", sectionOf(title)));
    m_view->freezeColumns();
    QCoreApplication::processEvents();
}

void TestFrozenColumns::scrollTo(int offset)
{
    m_tree->horizontalScrollBar()->setValue(offset);
    QCoreApplication::processEvents();
}

QStringList TestFrozenColumns::titles() const
{
    QStringList texts;
    for (const RunColumn &column : m_tree->runsHeader()->columnsAsTheyStand())
        texts << column.title;
    return texts;
}

int TestFrozenColumns::sectionOf(const QString &title) const
{
    for (int section = 0; section < m_model->columnCount(); ++section) {
        if (m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString() == title)
            return section;
    }
    return -1;
}

void TestFrozenColumns::frozenColumnsStayInPlace()
{
    m_tree->setFocus();
    const QRect name = cell("a", "Name");
    const QRect part = name.adjusted(0, 0, -2, 0);
    const QImage before = picture(part);
    scrollTo(333);
    QCOMPARE(cell("a", "Name"), name);
    QCOMPARE(picture(part), before);
    scrollTo(0);
    m_view->unfreezeColumns();
    scrollTo(333);
    QVERIFY(cell("a", "Name") != name);
}

void TestFrozenColumns::cellsAreFoundWhereTheyAreSeen()
{
    for (const int offset : { 0, 50, 700 }) {
        scrollTo(offset);
        QCOMPARE(m_tree->indexAt(cell("b", "Name").center()), index("b"));
        QCOMPARE(m_tree->indexAt(QPoint(3, cell("b", "Name").center().y())).column(), int(RunTableModel::MarkColumn));
        const QPoint beside(cell("b", "Name").right() + 20, cell("b", "Name").center().y());
        QVERIFY(m_tree->indexAt(beside).column() > 1);
        QVERIFY(m_tree->visualRect(m_tree->indexAt(beside)).contains(beside));
    }
}

void TestFrozenColumns::theMouseReachesWhatItPointsAt()
{
    scrollTo(50);
    const QPoint mark(10, cell("b", "Name").center().y());
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, mark);
    QVERIFY(m_selection->has(RunMark::Hidden, 1));
    clickRow("b");
    QCOMPARE(selectedIds(), "b");
    QCOMPARE(m_tree->currentIndex(), index("b"));
    clickRow("a", Qt::ShiftModifier);
    QCOMPARE(selectedIds(), "ab");
}

void TestFrozenColumns::foldingWorksInAFrozenColumn()
{
    scrollTo(500);
    const QRect name = cell("a", "Name");
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, QPoint(name.left() - 8, name.center().y()));
    QCOMPARE(ids(), "a");
}

void TestFrozenColumns::otherColumnsAreScrolledIntoTheirPart()
{
    scrollTo(m_tree->horizontalScrollBar()->maximum());
    m_tree->scrollTo(index("a", sectionOf("metric3")));
    QCOMPARE(cell("a", "metric3").left(), cell("a", "Name").right() + 1);
    m_tree->scrollTo(index("a", sectionOf("metric29")));
    QVERIFY(cell("a", "metric29").right() < m_tree->viewport()->width());
}

void TestFrozenColumns::theCursorInAFrozenColumnScrollsNothing()
{
    scrollTo(500);
    m_tree->setCurrentIndex(index("b"));
    QTest::keyClick(m_tree, Qt::Key_Up);
    QCOMPARE(m_tree->horizontalScrollBar()->value(), 500);
}

void TestFrozenColumns::headsAreClickedWhereTheyAreSeen()
{
    scrollTo(500);
    QTest::mouseClick(m_tree->runsHeader()->viewport(), Qt::LeftButton, {}, QPoint(cell("a", "Name").center().x(), 8));
    QCOMPARE(m_view->runsLayout().sorting.first().column, NameColumn);
    QSignalSpy menu(m_tree->runsHeader(), &RunsHeader::menuRequested);
    m_view->disconnect(m_tree->runsHeader());
    m_tree->runsHeader()->disconnect(m_view.get());
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(cell("a", "Name").center().x(), 8), QPoint(1, 1));
    QCoreApplication::sendEvent(m_tree->runsHeader()->viewport(), &event);
    QCOMPARE(menu.value(0).value(0).toInt(), sectionOf("Name"));
}

void TestFrozenColumns::frozenColumnsAreWidened()
{
    scrollTo(500);
    QWidget *const heads = m_tree->runsHeader()->viewport();
    const int width = cell("a", "Name").width();
    const QPoint edge(cell("a", "Name").right() - 1, 8);
    QTest::mousePress(heads, Qt::LeftButton, {}, edge);
    const QPoint beyond = edge + QPoint(60, 0);
    QMouseEvent drag(QEvent::MouseMove, beyond, heads->mapToGlobal(beyond), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(heads, &drag);
    QTest::mouseRelease(heads, Qt::LeftButton, {}, beyond);
    QCOMPARE(cell("a", "Name").width(), width + 60);
}

void TestFrozenColumns::boxesStayInPlaceToo()
{
    scrollTo(500);
    for (const FilterBox *box : m_view->findChildren<FilterBox *>()) {
        const int left = box->mapTo(m_tree->runsHeader(), QPoint()).x();
        if (box->isVisible() && box->accessibleName() == "Filter Name")
            QCOMPARE(left, cell("a", "Name").left() - 16); // the arrow stands before the cell
        else if (box->isVisible())
            QVERIFY(left + box->width() > cell("a", "Name").right());
    }
}

void TestFrozenColumns::columnsMoveInAndOut()
{
    freezeUpTo("Status");
    QCOMPARE(m_view->runsLayout().frozen.size(), 2);
    RunsHeader *const header = m_tree->runsHeader();
    header->moveSection(header->visualIndex(sectionOf("metric5")), 2);
    QCOMPARE(titles().first(3), (QStringList { "Name", "metric5", "Status" }));
    QCOMPARE(header->frozen().wanted(), 4);
    header->moveSection(1, 10);
    QCOMPARE(titles().first(2), (QStringList { "metric5", "Status" }));
    QCOMPARE(header->frozen().wanted(), 3);
    m_view->rearrange([](RunsLayout &layout) { layout.nesting = Nesting::Flat; });
    QCOMPARE(titles().first(2), (QStringList { "metric5", "Status" }));
    QCOMPARE(header->frozen().wanted(), 3);
}

void TestFrozenColumns::manyLeaveRoomForTheOthers()
{
    freezeUpTo("metric29");
    const FrozenColumns &frozen = m_tree->runsHeader()->frozen();
    QVERIFY(frozen.count() > 1);
    QVERIFY(frozen.width() <= m_tree->viewport()->width() - 100);
    m_tree->scrollTo(index("a", sectionOf("metric29")));
    QVERIFY(cell("a", "metric29").right() < m_tree->viewport()->width());
    m_view->resize(400, 400);
    QCoreApplication::processEvents();
    QVERIFY(frozen.width() <= m_tree->viewport()->width() - 100);
}

void TestFrozenColumns::theyAreKept()
{
    freezeUpTo("Status");
    const RunsLayout kept = RunsLayout::fromJson(m_view->runsLayout().toJson());
    m_view->unfreezeColumns();
    QCOMPARE(m_tree->runsHeader()->frozen().count(), 0);
    m_view->setRunsLayout(kept);
    QCOMPARE(m_tree->runsHeader()->frozen().count(), 3);
    QCOMPARE(titles().first(2), (QStringList { "Name", "Status" }));
}

QTEST_MAIN(TestFrozenColumns)
#include "tst_frozencolumns.moc"

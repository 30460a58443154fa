#include "runs/columnkeys.h"

#include "runs/columnmenu.h"
#include "widgets/runs/runsviewfixture.h"

#include <QScrollBar>

using namespace runloupe;

/// The columns of the table without a mouse.
class TestColumnKeys : public QObject, private RunsViewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }
    void theCursorGoesFromColumnToColumn();
    void theCursorKeepsItsColumn();
    void columnsAreMoved();
    void runsAreSorted();
    void theMenuIsThatOfTheCursor();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_tree, key, modifiers); }
    QString cursorTitle() const;
    QString titleAt(int place) const { return m_tree->runsHeader()->columnsAsTheyStand().value(place).title; }
    QList<SortKey> sorting() const { return m_view->runsLayout().sorting; }
};

void TestColumnKeys::init()
{
    setUp();
    clickRow("a");
}

QString TestColumnKeys::cursorTitle() const
{
    const RunColumn *const column = m_tree->findChild<ColumnKeys *>()->column();
    return column ? column->title : QString();
}

void TestColumnKeys::theCursorGoesFromColumnToColumn()
{
    QCOMPARE(cursorTitle(), "Name");
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(cursorTitle(), titleAt(1));
    press(Qt::Key_Left, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::ControlModifier); // the mark is no column
    QCOMPARE(cursorTitle(), "Name");
    for (int time = 0; time < 50; ++time)
        press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(cursorTitle(), m_tree->runsHeader()->columnsAsTheyStand().last().title);
    QCOMPARE(selectedIds(), "a");
}

void TestColumnKeys::theCursorKeepsItsColumn()
{
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Down, {});
    QCOMPARE(cursorTitle(), titleAt(1));
    QTest::keyClicks(m_tree, "bo"); // a name
    QCOMPARE(selectedIds(), "b");
    QCOMPARE(cursorTitle(), titleAt(1));
    m_selection->setCurrent(m_model->table()->rowOf({ "store.db", "d" }));
    QCOMPARE(cursorTitle(), titleAt(1));
    press(Qt::Key_Home, {});
    QCOMPARE(cursorTitle(), titleAt(1));
}

void TestColumnKeys::columnsAreMoved()
{
    press(Qt::Key_Right, Qt::ControlModifier);
    const QString moved = cursorTitle();
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(titleAt(2), moved);
    QCOMPARE(cursorTitle(), moved);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(titleAt(1), moved);
}

void TestColumnKeys::runsAreSorted()
{
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(sorting(), (QList<SortKey> { { NameColumn, Qt::AscendingOrder } }));
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(sorting().size(), 2);
    QCOMPARE(sorting().last().direction, Qt::DescendingOrder);
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier); // turns it round
    QCOMPARE(sorting().size(), 2);
    QCOMPARE(sorting().last().direction, Qt::AscendingOrder);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(sorting().size(), 1);
}

void TestColumnKeys::theMenuIsThatOfTheCursor()
{
    press(Qt::Key_Right, Qt::ControlModifier);
    const QString hidden = cursorTitle();
    m_view->openCursorsColumnMenu();
    auto *const menu = m_view->findChild<ColumnMenu *>();
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_H); // Hide column
    QTRY_VERIFY(titleAt(1) != hidden);
    QTRY_VERIFY(!m_view->findChild<ColumnMenu *>());
}

QTEST_MAIN(TestColumnKeys)
#include "tst_columnkeys.moc"

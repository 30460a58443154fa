#include "runs/runsview.h"

#include "runs/columnchooser.h"
#include "runs/columnstylemenu.h"
#include "widgets/runs/runsviewfixture.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace runloupe;

/// Which columns there are, where and how wide, and that this is kept.
class TestRunsViewColumns : public QObject, private RunsViewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void columnsAreChosen();
    void onlyWhatVariesIsShown();
    void numbersAreShownAsPeopleWant();
    void movedColumnsStayWhereTheyArePut();
    void columnsAreMovedByKeys();
    void columnsHaveRoomForDeltasAndBadges();
    void theLayoutIsKept();
    void theUsualLayoutTakesBackPlacesAndWidths();
    void aDamagedLayoutCountsAsNone_data();
    void aDamagedLayoutCountsAsNone();

private:
    QStringList titles() const;
};

/// From left to right.
QStringList TestRunsViewColumns::titles() const
{
    QStringList texts;
    for (const RunColumn &column : m_tree->runsHeader()->columnsAsTheyStand())
        texts << column.title;
    return texts;
}

void TestRunsViewColumns::columnsAreChosen()
{
    QTest::mouseClick(button("Columns"), Qt::LeftButton);
    auto *list = m_view->findChild<ColumnChooser *>()->findChild<QTreeWidget *>();
    auto *line = m_view->findChild<ColumnChooser *>()->findChild<QLineEdit *>();
    QTRY_VERIFY(list->isVisible());
    QTest::keyClicks(line, "pare");
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(list->currentItem()->text(0), "mlflow.parentRunId");
    QCOMPARE(m_model->sectionOf({ ColumnKind::Tag, "mlflow.parentRunId" }), -1);
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_VERIFY(m_model->sectionOf({ ColumnKind::Tag, "mlflow.parentRunId" }) > 0);
    line->clear();
    list->topLevelItem(2)->setCheckState(0, Qt::Unchecked); // all metrics
    QTRY_COMPARE(m_model->sectionOf({ ColumnKind::Metric, "loss" }), -1);
    QTest::mouseClick(m_view->findChild<ColumnChooser *>()->findChild<QPushButton *>(), Qt::LeftButton); // the usual ones
    QTRY_VERIFY(m_model->sectionOf({ ColumnKind::Metric, "loss" }) > 0);
    QCOMPARE(m_model->sectionOf({ ColumnKind::Tag, "mlflow.parentRunId" }), -1);
    QVERIFY(!list->isVisible());
}

void TestRunsViewColumns::numbersAreShownAsPeopleWant()
{
    const ColumnKey loss { ColumnKind::Metric, "loss" };
    const int section = m_model->sectionOf(loss);
    QVERIFY(index("b", section).data(RunTableModel::BestRole).toBool()); // the lowest loss
    const auto trigger = [&](const QString &text) {
        QMenu menu;
        const ColumnStyleMenu entries(*m_model->column(section), &menu);
        connect(&entries, &ColumnStyleMenu::styleRequested, m_view.get(), [this, loss](const ColumnStyle &style) {
            m_view->rearrange([&](RunsLayout &layout) { layout.setStyle(loss, style); });
        });
        for (QAction *const action : menu.findChildren<QAction *>()) {
            if (QString(action->text()).remove('&') == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    };
    trigger("2 decimals");
    QCOMPARE(index("b", section).data().toString(), "9.00");
    QCOMPARE(index("b", section).data(RunTableModel::FullTextRole).toString(), "9");
    trigger("High values");
    QVERIFY(!index("b", section).data(RunTableModel::BestRole).toBool());
    QVERIFY(index("d", section).data(RunTableModel::BestRole).toBool());
    trigger("Shade by value");
    QCOMPARE(index("d", section).data(RunTableModel::ShadeRole).toDouble(), 1.0);
    QCOMPARE(RunsLayout::fromJson(m_view->runsLayout().toJson()).styles, m_view->runsLayout().styles);
}

void TestRunsViewColumns::onlyWhatVariesIsShown()
{
    auto *box = m_view->findChild<QCheckBox *>();
    QVERIFY(m_model->sectionOf({ ColumnKind::Attribute, "user_id" }) > 0); // nobody has one
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QCOMPARE(m_model->sectionOf({ ColumnKind::Attribute, "user_id" }), -1);
    QVERIFY(m_model->sectionOf({ ColumnKind::Metric, "loss" }) > 0);
    showFilter("params.lr = 0.1"); // of two runs, with a loss and without
    QCOMPARE(m_model->sectionOf({ ColumnKind::Param, "lr" }), -1);
    QVERIFY(m_model->sectionOf({ ColumnKind::Metric, "loss" }) > 0);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QVERIFY(m_model->sectionOf({ ColumnKind::Param, "lr" }) > 0);
}

void TestRunsViewColumns::movedColumnsStayWhereTheyArePut()
{
    RunsHeader *header = m_tree->runsHeader();
    header->moveSection(header->visualIndex(m_model->sectionOf({ ColumnKind::Metric, "loss" })), 1);
    QCOMPARE(header->columnsAsTheyStand().first().title, "loss");
    clickHead("loss");
    showFilter("metrics.loss > 0");
    QCOMPARE(header->columnsAsTheyStand().first().title, "loss");
    QVERIFY(!header->isFirstSectionMovable()); // the mark
}

void TestRunsViewColumns::columnsAreMovedByKeys()
{
    QSignalSpy changed(m_view.get(), &RunsView::runsLayoutChanged);
    QTest::mouseClick(button("Columns"), Qt::LeftButton);
    auto *list = m_view->findChild<ColumnChooser *>()->findChild<QTreeWidget *>();
    QTRY_VERIFY(list->isVisible());
    const QStringList before = titles();
    auto *line = m_view->findChild<ColumnChooser *>()->findChild<QLineEdit *>();
    QTest::keyClicks(line, "status");
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(titles().indexOf("Status"), before.indexOf("Status") - 1);
    for (int time = 0; time < 3; ++time)
        QTest::keyClick(list, Qt::Key_Left, Qt::AltModifier); // no further than behind the mark
    QCOMPARE(titles().indexOf("Status"), 0);
    QTest::keyClick(list, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(titles(), before);
    QVERIFY(changed.count() >= 2);
}

void TestRunsViewColumns::theLayoutIsKept()
{
    RunsHeader *header = m_tree->runsHeader();
    QSignalSpy changed(m_view.get(), &RunsView::runsLayoutChanged);
    const ColumnKey loss { ColumnKind::Metric, "loss" };
    header->moveSection(header->visualIndex(m_model->sectionOf(loss)), 2);
    header->resizeSection(m_model->sectionOf(loss), 123);
    clickHead("loss");
    ColumnChoice choice;
    choice.set({ ColumnKind::Attribute, "user_id" }, false);
    m_view->rearrange([&](RunsLayout &layout) {
        layout.choice = choice;
        layout.columnsShown = ColumnsShown::Varying;
        layout.nesting = Nesting::Flat;
    });
    QCOMPARE(changed.count(), 4);
    const QJsonObject kept = m_view->runsLayout().toJson();

    RunsView next(m_selection.get());
    next.setRunsLayout(RunsLayout::fromJson(kept));
    QCOMPARE(next.runsLayout().toJson(), kept);
    auto *nextHeader = next.findChild<RunsHeader *>();
    auto *nextModel = next.findChild<RunTableModel *>();
    QCOMPARE(nextHeader->columnsAsTheyStand()[1].title, "loss");
    QCOMPARE(nextHeader->sectionSize(nextModel->sectionOf(loss)), 123);
    QCOMPARE(nextModel->sectionOf({ ColumnKind::Attribute, "user_id" }), -1);
    QCOMPARE(nextHeader->sorting(), (QList<SortKey> { { loss, Qt::AscendingOrder } }));

    m_selection->setTable(tableFromText("x; params.depth 3"));
    m_selection->setTable(someRuns());
    QCOMPARE(nextHeader->columnsAsTheyStand()[1].title, "loss"); // a table without it makes nobody forget
    QCOMPARE(nextHeader->sectionSize(nextModel->sectionOf(loss)), 123);
}

void TestRunsViewColumns::theUsualLayoutTakesBackPlacesAndWidths()
{
    RunsHeader *const header = m_tree->runsHeader();
    const QStringList before = titles();
    const int loss = m_model->sectionOf({ ColumnKind::Metric, "loss" });
    const int width = header->sectionSize(loss);
    header->moveSection(header->visualIndex(loss), 2);
    header->resizeSection(loss, 3 * width);
    QVERIFY(titles() != before);
    m_view->setRunsLayout({});
    QCOMPARE(titles(), before);
    QCOMPARE(header->sectionSize(loss), width);
}

void TestRunsViewColumns::aDamagedLayoutCountsAsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("\xff{");
    QTest::newRow("other kinds of values") << QByteArray(R"({"order":{"a":1},"widths":[1],"sorting":["x"],"chosen":4})");
    QTest::newRow("unknown columns") << QByteArray(R"({"order":["colours.red",7],"widths":{"metrics.loss":-5}})");
}

void TestRunsViewColumns::aDamagedLayoutCountsAsNone()
{
    QFETCH(QByteArray, text);
    const QString before = ids();
    m_view->setRunsLayout(RunsLayout::fromJson(QJsonDocument::fromJson(text).object()));
    QCOMPARE(ids(), before);
    QVERIFY(m_view->runsLayout().order.isEmpty());
    QVERIFY(m_view->runsLayout().widths.isEmpty());
}

void TestRunsViewColumns::columnsHaveRoomForDeltasAndBadges()
{
    const int loss = m_model->sectionOf({ ColumnKind::Metric, "loss" });
    const int rate = m_model->sectionOf({ ColumnKind::Param, "lr" });
    m_tree->setColumnWidth(rate, 77); // by people
    const int before = m_tree->columnWidth(loss);
    m_selection->setBaseline(0);
    QVERIFY(m_tree->columnWidth(loss) > before);
    QCOMPARE(m_tree->columnWidth(rate), 77);
    m_selection->setBaseline(NoRow);
    QCOMPARE(m_tree->columnWidth(loss), before);
    const int nameWidth = m_tree->columnWidth(m_model->sectionOf(NameColumn));
    m_selection->give(RunMark::Starred, { 1 });
    QVERIFY(m_tree->columnWidth(m_model->sectionOf(NameColumn)) > nameWidth);
}

QTEST_MAIN(TestRunsViewColumns)
#include "tst_runsviewcolumns.moc"

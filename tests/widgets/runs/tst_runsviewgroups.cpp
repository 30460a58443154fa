#include "runs/groupingchooser.h"
#include "runs/groupingtool.h"
#include "runsviewfixture.h"

#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace runloupe;

class TestRunsViewGroups : public QObject, private RunsViewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void groupsAreFoldedUntilSomebodyUnfoldsThem();
    void foldingOutlivesAnotherTable();
    void allCanBeFoldedAndUnfolded();
    void aSelectedGroupStandsForItsRuns();
    void oneRunCanBeTakenOutOfASelectedGroup();
    void theMarkOfAGroupHidesItsRuns();
    void theChooserGroupsByWhatIsTicked();
    void theChooserFoldsOverSeeds();
    void theButtonSaysWhatRunsAreGroupedBy_data();
    void theButtonSaysWhatRunsAreGroupedBy();
    void groupingIsPartOfTheLayout();

private:
    void groupBy(const QString &param);
    QString shown() const;
    QModelIndex group(int place, int section = 1) const { return m_model->index(place, section); }
    void clickGroup(int place, Qt::KeyboardModifiers modifiers = {}, int section = 1);
    GroupingChooser *openChooser();
};

namespace {

SharedRunTable trials()
{
    return tableFromText("a; params.opt sgd; params.seed 1\n"
                         "b; params.opt adam; params.seed 1\n"
                         "c; params.opt sgd; params.seed 2\n"
                         "d; params.opt adam; params.seed 2; tags.mlflow.parentRunId b\n"
                         "e; params.opt lion; params.seed 1");
}

} // namespace

void TestRunsViewGroups::groupBy(const QString &param)
{
    m_view->rearrange([&](RunsLayout &layout) {
        layout.sorting = { { NameColumn, Qt::AscendingOrder } };
        layout.grouping = { RunGrouping::Mode::By, { { ColumnKind::Param, param } } };
    });
}

/// What is on screen: a run by its id, a group by what it has.
QString TestRunsViewGroups::shown() const
{
    QStringList lines;
    for (QModelIndex at = m_model->index(0, 0); at.isValid(); at = m_tree->indexBelow(at)) {
        const Row row = m_model->rowOf(at);
        lines << (row == NoRow ? at.siblingAtColumn(1).data().toString().section(u' ', -1)
                               : m_model->table()->attribute(TextAttribute::RunId).string(row));
    }
    return lines.join(u' ');
}

void TestRunsViewGroups::clickGroup(int place, Qt::KeyboardModifiers modifiers, int section)
{
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, modifiers, m_tree->visualRect(group(place, section)).center());
}

GroupingChooser *TestRunsViewGroups::openChooser()
{
    m_view->chooseGrouping();
    return m_view->findChild<GroupingChooser *>();
}

void TestRunsViewGroups::groupsAreFoldedUntilSomebodyUnfoldsThem()
{
    m_selection->setTable(trials());
    groupBy("opt");
    QCOMPARE(shown(), "adam lion sgd");
    m_tree->expand(group(2, 0));
    QCOMPARE(shown(), "adam lion sgd a c");
    clickHead("Name"); // downwards
    QCOMPARE(shown(), "sgd c a lion adam");
    showFilter("params.seed = '1'");
    QCOMPARE(shown(), "sgd a lion adam");
    groupBy("seed");
    QCOMPARE(shown(), "1");
    groupBy("opt");
    QCOMPARE(shown(), "adam lion sgd a");
}

void TestRunsViewGroups::foldingOutlivesAnotherTable()
{
    m_selection->setTable(trials());
    groupBy("opt");
    m_tree->expand(group(0, 0));
    QCOMPARE(shown(), "adam b d lion sgd");
    m_tree->collapse(m_model->indexOf(1, 0));
    QCOMPARE(shown(), "adam b lion sgd");
    m_selection->setTable(tableFromText("x; params.opt adam\ny; params.opt sgd")); // other runs, same groups
    QCOMPARE(shown(), "adam x sgd");
    m_selection->setTable(trials());
    QCOMPARE(shown(), "adam b lion sgd");
}

void TestRunsViewGroups::allCanBeFoldedAndUnfolded()
{
    m_selection->setTable(trials());
    groupBy("opt");
    m_view->unfoldAll();
    QCOMPARE(shown(), "adam b d lion e sgd a c");
    clickHead("Name");
    QCOMPARE(shown(), "sgd c a lion e adam b d");
    m_view->foldAll();
    clickHead("Name");
    QCOMPARE(shown(), "adam lion sgd");
}

void TestRunsViewGroups::aSelectedGroupStandsForItsRuns()
{
    m_selection->setTable(trials());
    groupBy("opt");
    clickGroup(0);
    QCOMPARE(selectedIds(), "bd");
    clickGroup(2, Qt::ShiftModifier);
    QCOMPARE(selectedIds(), "bdeac");
    clickGroup(1, Qt::ControlModifier);
    QCOMPARE(selectedIds(), "bdac");
    m_selection->setTable(tableFromText("c; params.opt sgd\nb; params.opt adam\nz; params.opt adam\na; params.opt sgd"));
    QCOMPARE(selectedIds(), "bac");
    QVERIFY(m_tree->selectionModel()->isSelected(group(1))); // sgd is whole still
    QVERIFY(!m_tree->selectionModel()->isSelected(group(0)));
}

void TestRunsViewGroups::oneRunCanBeTakenOutOfASelectedGroup()
{
    m_selection->setTable(trials());
    groupBy("opt");
    m_tree->expand(group(2, 0));
    clickGroup(2);
    QCOMPARE(selectedIds(), "ac");
    clickRow("a", Qt::ControlModifier);
    QCOMPARE(selectedIds(), "c");
    QVERIFY(!m_tree->selectionModel()->isSelected(group(2)));
}

void TestRunsViewGroups::theMarkOfAGroupHidesItsRuns()
{
    m_selection->setTable(trials());
    groupBy("opt");
    clickGroup(2, {}, RunTableModel::MarkColumn);
    QVERIFY(m_selection->has(RunMark::Hidden, 0) && m_selection->has(RunMark::Hidden, 2));
    QVERIFY(m_selection->selected().empty());
    clickGroup(2, {}, RunTableModel::MarkColumn);
    QVERIFY(!m_selection->hasAny(RunMark::Hidden));
    clickGroup(0);
    QTest::keyClick(m_tree, Qt::Key_Space);
    QVERIFY(m_selection->has(RunMark::Hidden, 1) && m_selection->has(RunMark::Hidden, 3));
}

void TestRunsViewGroups::theChooserGroupsByWhatIsTicked()
{
    m_selection->setTable(trials());
    m_view->rearrange([](RunsLayout &layout) { layout.sorting = { { NameColumn, Qt::AscendingOrder } }; });
    const auto *list = openChooser()->findChild<QTreeWidget *>();
    QTreeWidgetItem *const param = list->topLevelItem(0)->child(0); // params come first
    QCOMPARE(param->text(0), "opt");
    param->setCheckState(0, Qt::Checked);
    QCOMPARE(shown(), "adam lion sgd");
    param->setCheckState(0, Qt::Unchecked);
    QCOMPARE(shown(), "a b d c e");
}

void TestRunsViewGroups::theChooserFoldsOverSeeds()
{
    m_selection->setTable(trials());
    m_view->rearrange([](RunsLayout &layout) { layout.sorting = { { NameColumn, Qt::AscendingOrder } }; });
    GroupingChooser *const chooser = openChooser();
    chooser->findChildren<QRadioButton *>().last()->click();
    QCOMPARE(shown(), "adam lion sgd");
    QCOMPARE(chooser->findChild<QTreeWidget *>()->topLevelItem(0)->child(0)->text(0), "seed");
    chooser->findChildren<QPushButton *>().last()->click(); // ungroup
    QVERIFY(!chooser->isVisible());
    QCOMPARE(shown(), "a b d c e");
    openChooser()->findChild<QPushButton *>()->click();
    QCOMPARE(shown(), "adam lion sgd");
}

void TestRunsViewGroups::theButtonSaysWhatRunsAreGroupedBy_data()
{
    QTest::addColumn<RunGrouping::Mode>("mode");
    QTest::addColumn<QStringList>("params");
    QTest::addColumn<QString>("words");
    using Mode = RunGrouping::Mode;
    QTest::newRow("not at all") << Mode::None << QStringList {} << "Group by";
    QTest::newRow("by two params") << Mode::By << QStringList { "opt", "lr & co" }
                                   << "Grouped by opt, lr & co (not in these runs)";
    QTest::newRow("by many") << Mode::By << QStringList { "a", "b", "c", "d" }
                             << "Grouped by a, b and 2 more (not in these runs)";
    QTest::newRow("by all but one") << Mode::AllParamsExcept << QStringList { "seed" } << "Grouped by all params except seed";
    QTest::newRow("by all params") << Mode::AllParamsExcept << QStringList {} << "Grouped by all params";
}

void TestRunsViewGroups::theButtonSaysWhatRunsAreGroupedBy()
{
    QFETCH(RunGrouping::Mode, mode);
    QFETCH(QStringList, params);
    QList<ColumnKey> keys;
    for (const QString &param : params)
        keys << ColumnKey { ColumnKind::Param, param };
    m_view->rearrange([&](RunsLayout &layout) { layout.grouping = { mode, keys }; });
    const auto buttons = m_view->findChild<GroupingTool *>()->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    QTEST(buttons.first()->accessibleName(), "words");
    QCOMPARE(buttons.last()->isVisible(), mode != RunGrouping::Mode::None);
    QTest::mouseClick(buttons.last(), Qt::LeftButton);
    if (mode != RunGrouping::Mode::None)
        QCOMPARE(m_view->runsLayout().grouping, RunGrouping());
}

void TestRunsViewGroups::groupingIsPartOfTheLayout()
{
    RunsLayout layout;
    layout.styles[{ ColumnKind::Metric, "loss" }].figure = GroupFigure::Median;
    for (const RunGrouping &grouping :
         { RunGrouping(), RunGrouping { RunGrouping::Mode::By, { { ColumnKind::Param, "opt" }, NameColumn } },
           RunGrouping { RunGrouping::Mode::AllParamsExcept, {} } }) {
        layout.grouping = grouping;
        QCOMPARE(RunsLayout::fromJson(layout.toJson()).grouping, grouping);
        QCOMPARE(RunsLayout::fromJson(layout.toJson()).styles, layout.styles);
    }
}

QTEST_MAIN(TestRunsViewGroups)
#include "tst_runsviewgroups.moc"

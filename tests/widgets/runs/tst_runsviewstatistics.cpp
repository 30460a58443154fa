#include "runs/runsview.h"

#include "runs/columnchooser.h"
#include "widgets/runs/runsviewfixture.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace runloupe;
using Kind = Statistic::Kind;

/// Columns of what the histories of metrics come down to.
class TestRunsViewStatistics : public QObject, private RunsViewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void theyStandRightOfTheirMetric();
    void theyAreWishedForWhileTheyAreShown();
    void theirValuesComeInPieces();
    void theyGetRoomForTheirValues();
    void whatIsGoodDecidesWhatIsWishedFor();
    void theChooserFindsThem();
    void theChooserShowsThoseChosen();
    void theyAreKept();

private:
    void show(const ColumnKey &key, bool shown = true);
    QList<StatisticWish> wishesAfter(const std::function<void()> &change);
    QTreeWidget *openChooser();
};

namespace {

const ColumnKey LeastLoss { ColumnKind::Metric, "loss", { Kind::Least } };
const ColumnKey TimeToLoss { ColumnKind::Metric, "loss", { Kind::TimeToReach, 0.3 } };

QStringList visibleIn(const QTreeWidget &list)
{
    QStringList titles;
    for (QTreeWidgetItemIterator item(const_cast<QTreeWidget *>(&list), QTreeWidgetItemIterator::NotHidden); *item; ++item)
        titles << (*item)->text(0);
    return titles;
}

} // namespace

void TestRunsViewStatistics::show(const ColumnKey &key, bool shown)
{
    m_view->rearrange([&](RunsLayout &layout) { layout.choice.set(key, shown); });
}

QList<StatisticWish> TestRunsViewStatistics::wishesAfter(const std::function<void()> &change)
{
    QList<StatisticWish> last;
    const auto watch = connect(m_view.get(), &RunsView::statisticsWished, this,
                               [&last](const QList<StatisticWish> &wishes) { last = wishes; });
    change();
    disconnect(watch);
    return last;
}

QTreeWidget *TestRunsViewStatistics::openChooser()
{
    QTest::mouseClick(m_view->findChild<QToolButton *>(), Qt::LeftButton);
    auto *list = m_view->findChild<ColumnChooser *>()->findChild<QTreeWidget *>();
    [list] { QTRY_VERIFY(list->isVisible()); }();
    return list;
}

void TestRunsViewStatistics::theyStandRightOfTheirMetric()
{
    show(TimeToLoss);
    show(LeastLoss);
    QStringList titles;
    for (const RunColumn &column : m_tree->runsHeader()->columnsAsTheyStand())
        titles << column.title;
    const qsizetype place = titles.indexOf("loss");
    QCOMPARE(titles.mid(place, 3), QStringList({ "loss", "loss min", "time to loss 0.3" }));
    show(LeastLoss, false);
    QCOMPARE(m_model->sectionOf(LeastLoss), -1);
}

void TestRunsViewStatistics::theyAreWishedForWhileTheyAreShown()
{
    const QList<StatisticWish> least { wishFor(LeastLoss, Better::Lower) };
    QCOMPARE(wishesAfter([this] { show(LeastLoss); }), least);
    QCOMPARE(wishesAfter([this] { m_selection->setTable(someRuns()); }), least);
    QCOMPARE(wishesAfter([this] { show(LeastLoss, false); }), QList<StatisticWish>());
    QCOMPARE(wishesAfter([this] {
                 m_view->rearrange([](RunsLayout &layout) { layout.sorting = { { LeastLoss, Qt::AscendingOrder } }; });
             }),
             least);
}

void TestRunsViewStatistics::theirValuesComeInPieces()
{
    show(LeastLoss);
    m_view->rearrange([](RunsLayout &layout) { layout.sorting = { { LeastLoss, Qt::AscendingOrder } }; });
    const int section = m_model->sectionOf(LeastLoss);
    QCOMPARE(index("a", section).data().toString(), "…");
    QVERIFY(index("a", section).data(Qt::ToolTipRole).toString().contains("Not computed yet"));
    StatisticColumn values(m_selection->table());
    const auto tell = [&] {
        m_view->setStatistics({ { wishFor(LeastLoss, Better::Lower), std::make_shared<const StatisticColumn>(values) } });
    };
    values.set(1, 3);
    tell();
    QCOMPARE(index("b", section).data().toString(), "3");
    QCOMPARE(index("a", section).data().toString(), "…");
    values.set(0, 2);
    values.set(2, std::nullopt);
    values.set(3, 1);
    tell();
    QCOMPARE(index("c", section).data().toString(), "");
    QVERIFY(index("d").row() < index("a").row());
    QVERIFY(index("d", section).data(RunTableModel::BestRole).toBool());
}

void TestRunsViewStatistics::theyGetRoomForTheirValues()
{
    const ColumnKey atStep { ColumnKind::Metric, "loss", { .kind = Kind::AtStep, .step = 1 } };
    show(atStep);
    const int before = m_tree->columnWidth(m_model->sectionOf(atStep));
    StatisticColumn values(m_selection->table());
    for (Row row = 0; row < m_selection->table()->size(); ++row)
        values.set(row, -1.2345e-100);
    m_view->setStatistics({ { wishFor(atStep, Better::Lower), std::make_shared<const StatisticColumn>(values) } });
    QVERIFY(m_tree->columnWidth(m_model->sectionOf(atStep)) > before);
}

void TestRunsViewStatistics::whatIsGoodDecidesWhatIsWishedFor()
{
    show(TimeToLoss);
    const auto sayHigher = [this] {
        m_view->rearrange([](RunsLayout &layout) {
            layout.setStyle({ ColumnKind::Metric, "loss" }, { .format = {}, .better = Better::Higher });
        });
    };
    QCOMPARE(wishesAfter(sayHigher), QList<StatisticWish> { wishFor(TimeToLoss, Better::Higher) });
}

void TestRunsViewStatistics::theChooserFindsThem()
{
    const QTreeWidget *list = openChooser();
    auto *search = m_view->findChild<ColumnChooser *>()->findChild<QLineEdit *>();
    QTest::keyClicks(search, "loss mi");
    QCOMPARE(visibleIn(*list), QStringList({ "Metrics", "loss", "loss min" }));
    const QTreeWidgetItem *item = list->findItems("loss min", Qt::MatchExactly | Qt::MatchRecursive).value(0);
    QCOMPARE(item->checkState(0), Qt::Unchecked);
    const_cast<QTreeWidgetItem *>(item)->setCheckState(0, Qt::Checked);
    QTRY_VERIFY(m_model->sectionOf(LeastLoss) > 0);
    search->clear();
    QTest::keyClicks(search, "loss");
    QVERIFY(visibleIn(*list).startsWith("Metrics"));
    search->clear();
    QVERIFY(visibleIn(*list).contains("Params"));
}

void TestRunsViewStatistics::theChooserShowsThoseChosen()
{
    show(TimeToLoss);
    const QTreeWidget *list = openChooser();
    const QTreeWidgetItem *metric = list->findItems("loss", Qt::MatchExactly | Qt::MatchRecursive).value(0);
    QVERIFY(metric->isExpanded());
    QStringList ticked;
    for (int place = 0; place < metric->childCount(); ++place) {
        if (metric->child(place)->checkState(0) == Qt::Checked)
            ticked << metric->child(place)->text(0);
    }
    QCOMPARE(ticked, QStringList { "time to loss 0.3" });
    QVERIFY(metric->childCount() > 5); // and what else there could be
}

void TestRunsViewStatistics::theyAreKept()
{
    show(TimeToLoss);
    const RunsLayout kept = RunsLayout::fromJson(m_view->runsLayout().toJson());
    QVERIFY(kept.choice.spoken().value(TimeToLoss));
    QVERIFY(kept == m_view->runsLayout());
}

QTEST_MAIN(TestRunsViewStatistics)
#include "tst_runsviewstatistics.moc"

// Prints how soon the window shows the runs of a store, and how long sorting, filtering and scrolling take:
// bench_window STORE; make_big_store.py makes big ones.
#include "processmemory.h"

#include "runs/runselection.h"
#include "runs/runsview.h"
#include "session/session.h"
#include "session/settings.h"
#include "tables/columnchoice.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeView>

#include <algorithm>
#include <array>

using namespace runloupe;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void print(const QString &what, double milliseconds, const QString &remark = {})
{
    out() << QStringLiteral("%1 ms  %2%3\n").arg(milliseconds, 8, 'f', 1).arg(what, remark.isEmpty() ? remark : ", " + remark);
    out().flush();
}

double millisecondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void waitFor(const std::function<bool()> &condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
}

/// Notices when the table is painted with rows in it for the first time.
class FirstRows : public QObject {
public:
    FirstRows(QTreeView *table, const QElapsedTimer &sinceStart)
        : m_table(table)
        , m_sinceStart(sinceStart)
    {
        table->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isFirst = m_milliseconds == 0 && event->type() == QEvent::Paint && m_table->model()->rowCount() > 0;
        if (!isFirst)
            return false;
        m_table->viewport()->removeEventFilter(this);
        watched->event(event);
        m_milliseconds = millisecondsOf(m_sinceStart);
        return true;
    }

    double milliseconds() const { return m_milliseconds; }

private:
    QTreeView *m_table;
    const QElapsedTimer &m_sinceStart;
    double m_milliseconds = 0;
};

/// The median of some repetitions of a wish, from the wish to the table's painted answer.
void measure(const QString &what, RunsView *view, const std::function<void(int)> &wish)
{
    std::array<double, 7> times {};
    for (int i = 0; i < int(times.size()); ++i) {
        QElapsedTimer timer;
        timer.start();
        wish(i);
        waitFor([view] { return view->isSettled(); });
        view->repaint();
        times[std::size_t(i)] = millisecondsOf(timer);
        QCoreApplication::processEvents();
    }
    std::sort(times.begin(), times.end());
    print(what, times[times.size() / 2], QStringLiteral("worst %1").arg(times.back(), 0, 'f', 1));
}

SortKey byMetric(const RunTable &table, std::size_t place, int repetition)
{
    return { { ColumnKind::Metric, table.metrics()[place % table.metrics().size()].key() },
             repetition % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder };
}

void sortBy(RunsView *view, const QList<SortKey> &keys)
{
    view->rearrange([&keys](RunsLayout &layout) { layout.sorting = keys; });
}

void measureSorting(RunsView *view, const RunTable &table)
{
    measure(QStringLiteral("sort by a metric"), view, [&](int i) { sortBy(view, { byMetric(table, 0, i) }); });
    const ColumnKey param { ColumnKind::Param, table.params().front().key() };
    measure(QStringLiteral("sort by a param"), view, [&](int i) {
        sortBy(view, { { param, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder } });
    });
    const ColumnKey status { ColumnKind::Attribute, QStringLiteral("status") };
    measure(QStringLiteral("sort by three keys"), view, [&](int i) {
        sortBy(view, { { status, Qt::AscendingOrder }, { param, Qt::AscendingOrder }, byMetric(table, 1, i) });
    });
}

void measureFilter(RunsView *view, const RunTable &table)
{
    const NumberColumn &metric = table.metrics().front();
    measure(QStringLiteral("filter by a metric"), view, [&](int i) {
        const QString text = QStringLiteral("metrics.`%1` < %2").arg(metric.key()).arg(metric.value(Row(i) * 37));
        view->setFilter(std::get<Filter>(Filter::parse(text)));
    });
    view->setFilter({});
    waitFor([view] { return view->isSettled(); });
}

/// By so many pixels a frame, and from the start again at the end.
void measureScrolling(QTreeView *tree, QScrollBar *bar, int step, const QString &what)
{
    std::vector<double> frames;
    for (int frame = 0; frame < 120; ++frame) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->value() < bar->maximum() ? bar->value() + step : 0);
        tree->viewport()->repaint();
        frames.push_back(millisecondsOf(timer));
    }
    std::sort(frames.begin(), frames.end());
    print(what, frames[frames.size() / 2], QStringLiteral("worst %1").arg(frames.back(), 0, 'f', 1));
}

/// Half a screenful a frame.
void measureScrolling(QTreeView *tree, const QString &what)
{
    measureScrolling(tree, tree->verticalScrollBar(), tree->verticalScrollBar()->pageStep() / 2, what);
}

void measureFrozen(RunsView *view, QTreeView *tree)
{
    constexpr int Sideways = 40; // pixels
    measureScrolling(tree, tree->horizontalScrollBar(), Sideways, QStringLiteral("scroll sideways by a frame"));
    view->freezeColumns();
    waitFor([view] { return view->isSettled(); });
    measureScrolling(tree, tree->horizontalScrollBar(), Sideways, QStringLiteral("scroll sideways by a frame, columns frozen"));
    measureScrolling(tree, QStringLiteral("scroll by a frame, columns frozen"));
    view->unfreezeColumns();
    waitFor([view] { return view->isSettled(); });
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    const QTemporaryDir blankSettings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, blankSettings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("runloupe"));
    Settings settings;
    Session session;
    MainWindow window(&session, &settings);
    window.resize(1920, 1080);
    auto *const view = window.findChild<RunsView *>();
    auto *const tree = window.findChild<QTreeView *>(QStringLiteral("runs"));
    const FirstRows firstRows(tree, sinceStart);
    window.show();
    window.openStores(QCoreApplication::arguments().mid(1));
    waitFor([&] { return firstRows.milliseconds() > 0 || window.isSettled(); });
    print(QStringLiteral("from start to the first rows on screen"), firstRows.milliseconds());
    waitFor([&] { return window.isSettled(); });
    const RunTable &table = *session.selection()->table();
    print(QStringLiteral("from start to all"), millisecondsOf(sinceStart),
          QStringLiteral("%1 runs, %2 columns, %3").arg(table.size()).arg(tree->model()->columnCount()).arg(peakMemory()));
    if (table.metrics().empty() || table.params().empty())
        return 0;
    measureSorting(view, table);
    measureFilter(view, table);
    measureScrolling(tree, QStringLiteral("scroll by a frame"));
    measureFrozen(view, tree);
    session.selection()->setBaseline(0);
    measureScrolling(tree, QStringLiteral("scroll by a frame, compared with a baseline"));
    measure(QStringLiteral("pin a run"), view, [&](int i) { session.selection()->toggle(RunMark::Pinned, { Row(i / 2) }); });
    session.selection()->give(RunMark::Pinned, { 0, Row(table.size() / 2) });
    measure(QStringLiteral("sort by a metric, with pinned runs"), view, [&](int i) { sortBy(view, { byMetric(table, 0, i) }); });
    print(QStringLiteral("since start"), millisecondsOf(sinceStart), peakMemory());
    return 0;
}

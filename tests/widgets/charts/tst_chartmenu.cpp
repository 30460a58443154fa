#include "charts/chartmenu.h"

#include "charts/charthead.h"
#include "curvesviewfixture.h"

#include <QListWidget>

using namespace runloupe;

class TestChartMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aChartIsShownAlone();
    void aChartIsRemoved();
    void metricsAreCombined();
    void aChartIsMovedByMenu();
    void aChartIsDraggedByItsHead();
    void theWheelScrollsWhereChartsScroll();

private:
    CurveChart *chart(const QString &name) const;
    QStringList names() const;
    QAction *action(const QString &chart, const QString &text) const;

    std::unique_ptr<RunSelection> m_selection;
    std::unique_ptr<CurvesView> m_view;
    std::unique_ptr<Answerer> m_answerer;
};

void TestChartMenu::init()
{
    m_selection = std::make_unique<RunSelection>();
    m_selection->setTable(tableOf(2, { "a", "b", "c", "d" }));
    m_view = std::make_unique<CurvesView>(m_selection.get());
    m_answerer = std::make_unique<Answerer>(m_view.get());
    m_view->resize(800, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QTRY_VERIFY(m_view->isSettled() && m_view->charts().size() == 4);
}

void TestChartMenu::cleanup()
{
    m_answerer.reset();
    m_view.reset();
    m_selection.reset();
}

CurveChart *TestChartMenu::chart(const QString &name) const
{
    for (CurveChart *const chart : m_view->charts()) {
        if (chart->name() == name)
            return chart;
    }
    return nullptr;
}

QStringList TestChartMenu::names() const
{
    QStringList names;
    for (const CurveChart *const chart : m_view->charts())
        names << chart->name();
    return names;
}

/// Of the chart's menu, which it opens.
QAction *TestChartMenu::action(const QString &name, const QString &text) const
{
    Q_EMIT chart(name)->head()->menuRequested({ 10, 10 });
    for (QAction *const action : chart(name)->findChild<ChartMenu *>()->actions()) {
        if (action->text().remove('&') == text)
            return action;
    }
    return nullptr;
}

void TestChartMenu::aChartIsShownAlone()
{
    action("b", "Show alone")->trigger();
    QTRY_COMPARE(names(), QStringList { "b" });
    QVERIFY(chart("b")->height() > 400);
    QTest::keyClick(chart("b")->plot(), Qt::Key_Escape);
    QTRY_COMPARE(names().size(), 4);
    QTest::mouseDClick(chart("c")->head(), Qt::LeftButton);
    QTRY_COMPARE(names(), QStringList { "c" });
    action("c", "Show all charts")->trigger();
    QTRY_COMPARE(names().size(), 4);
}

void TestChartMenu::aChartIsRemoved()
{
    action("b", "Remove chart")->trigger();
    QTRY_COMPARE(names(), (QStringList { "a", "c", "d" }));
    QCOMPARE(m_view->curvesLayout().charts.removed, QStringList { "b" });
}

void TestChartMenu::metricsAreCombined()
{
    auto *const list = action("a", "Combine with")->menu()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 3);
    list->item(1)->setCheckState(Qt::Checked);
    QTRY_COMPARE(names(), (QStringList { "a", "b", "d" }));
    QTRY_VERIFY(m_view->isSettled() && chart("a")->plot()->curves().size() == 4);
    const QList<Curve> curves = chart("a")->plot()->curves();
    QCOMPARE(curves.first().name.section(" · ", 0, 0), "a");
    QCOMPARE(curves.last().name.section(" · ", 0, 0), "c");
    QCOMPARE(curves.first().color, curves[2].color); // one run
    QVERIFY(curves.first().dash != curves[2].dash);
    QCOMPARE(chart("a")->plot()->accessibleName(), "a, c by step");
    list->item(1)->setCheckState(Qt::Unchecked);
    QTRY_COMPARE(names().size(), 4);
}

void TestChartMenu::aChartIsMovedByMenu()
{
    action("a", "Move right")->trigger();
    QTRY_COMPARE(names(), (QStringList { "b", "a", "c", "d" }));
    action("a", "Move down")->trigger();
    QTRY_COMPARE(names(), (QStringList { "b", "c", "d", "a" }));
    QSignalSpy changed(m_view.get(), &CurvesView::curvesLayoutChanged);
    action("a", "Move right")->trigger(); // it is the last
    QCOMPARE(changed.size(), 0);
}

void TestChartMenu::aChartIsDraggedByItsHead()
{
    QWidget *const head = chart("d")->head();
    const CurveChart *const first = chart("a");
    const QPoint target = head->mapFromGlobal(first->mapToGlobal(QPoint(10, first->height() / 2)));
    QTest::mousePress(head, Qt::LeftButton, {}, QPoint(5, 5));
    QMouseEvent move(QEvent::MouseMove, target, head->mapToGlobal(target), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(head, &move);
    QTest::mouseRelease(head, Qt::LeftButton, {}, target);
    QTRY_COMPARE(names(), (QStringList { "d", "a", "b", "c" }));
    QCOMPARE(m_view->curvesLayout().charts.order, (QStringList { "d", "a", "b", "c" }));
}

void TestChartMenu::theWheelScrollsWhereChartsScroll()
{
    const auto turn = [this](Qt::KeyboardModifiers modifiers) {
        CurvePlot *const plot = chart("a")->plot();
        const QPointF place = plot->plotArea().center();
        QWheelEvent event(place, plot->mapToGlobal(place), {}, { 0, -120 }, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(plot, &event);
        return event.isAccepted();
    };
    m_view->resize(400, 300);
    QTRY_VERIFY(m_view->isSettled());
    QVERIFY(!turn(Qt::NoModifier)); // and so it goes on to what the plot lies in
    QVERIFY(!chart("a")->plot()->isZoomed());
    QVERIFY(turn(Qt::ControlModifier));
    QVERIFY(chart("a")->plot()->isZoomed());
}

QTEST_MAIN(TestChartMenu)
#include "tst_chartmenu.moc"

#include "runs/columnmenu.h"

#include "models/query/runtabletext.h"
#include "tables/columnname.h"

#include <QTest>

using namespace runloupe;

class TestColumnMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersWhatCanBeDone_data();
    void offersWhatCanBeDone();
    void sortsAndStopsSorting();
    void asksToBeMoved();

private:
    QString trigger(const ColumnKey &column, const QString &text);

    SharedRunTable m_table = tableFromText("a; run_name ada; metrics.loss 10; params.optimizer adam\n"
                                           "b; run_name bob; metrics.loss 9; params.optimizer sgd");
    RunsLayout m_layout;
};

namespace {

const ColumnKey Loss { ColumnKind::Metric, "loss" };
const ColumnKey Optimizer { ColumnKind::Param, "optimizer" };

QString plain(QString text)
{
    return text.section(u'\t', 0, 0).remove(u'&');
}

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *const action : menu.actions()) {
        if (!action->isSeparator())
            texts << plain(action->text());
    }
    return texts;
}

} // namespace

void TestColumnMenu::offersWhatCanBeDone_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("texts have no number format") << "param"
                                                 << "optimizer"
                                                 << "Number format" << false;
    QTest::newRow("numbers have a format") << "metric"
                                           << "loss"
                                           << "Number format" << true;
    QTest::newRow("a column can be hidden") << "metric"
                                            << "loss"
                                            << "Hide column" << true;
    QTest::newRow("names stay") << "attribute"
                                << "run_name"
                                << "Hide column" << false;
    QTest::newRow("another column sorts already") << "param"
                                                  << "optimizer"
                                                  << "Then ascending" << true;
    QTest::newRow("nothing else sorts") << "metric"
                                        << "loss"
                                        << "Then ascending" << false;
    QTest::newRow("the only sort key stays") << "metric"
                                             << "loss"
                                             << "Do not sort by it" << false;
    QTest::newRow("a width that nobody gave") << "param"
                                              << "optimizer"
                                              << "Usual width" << false;
    QTest::newRow("a width that people gave") << "metric"
                                              << "loss"
                                              << "Usual width" << true;
}

void TestColumnMenu::offersWhatCanBeDone()
{
    static const QHash<QString, ColumnKind> kinds { { "attribute", ColumnKind::Attribute },
                                                    { "param", ColumnKind::Param },
                                                    { "metric", ColumnKind::Metric } };
    QFETCH(QString, kind);
    QFETCH(QString, key);
    QFETCH(QString, text);
    RunsLayout layout;
    layout.sorting = { { Loss, Qt::AscendingOrder } };
    layout.widths[Loss] = 100;
    const ColumnMenu menu(makeRunColumn(m_table, { kinds.value(kind), key }), layout, {}, nullptr);
    QTEST(textsOf(menu).contains(text), "isOffered");
}

QString TestColumnMenu::trigger(const ColumnKey &column, const QString &text)
{
    ColumnMenu menu(makeRunColumn(m_table, column), m_layout, {}, nullptr);
    connect(&menu, &ColumnMenu::changeRequested, this,
            [this](const std::function<void(RunsLayout &)> &change) { change(m_layout); });
    for (QAction *const action : menu.actions()) {
        if (plain(action->text()) == text)
            action->trigger();
    }
    QStringList sorting;
    for (const SortKey &key : m_layout.sorting)
        sorting << (key.direction == Qt::AscendingOrder ? u'+' : u'-') + key.column.key;
    return sorting.join(u' ');
}

void TestColumnMenu::sortsAndStopsSorting()
{
    QCOMPARE(trigger(Loss, "Sort descending"), "-loss");
    QCOMPARE(trigger(Optimizer, "Then ascending"), "-loss +optimizer");
    QCOMPARE(trigger(Loss, "Then ascending"), "+loss +optimizer");
    QCOMPARE(trigger(Loss, "Do not sort by it"), "+optimizer");
}

void TestColumnMenu::asksToBeMoved()
{
    ColumnMenu menu(makeRunColumn(m_table, Loss), m_layout, {}, nullptr);
    QString moved;
    connect(&menu, &ColumnMenu::moveRequested, this,
            [&moved](const ColumnKey &column, int by) { moved += qualifiedName(column) + QString::number(by); });
    for (QAction *const action : menu.actions()) {
        if (plain(action->text()) == "Move left")
            action->trigger();
    }
    QCOMPARE(moved, "metrics.loss-1");
}

QTEST_MAIN(TestColumnMenu)
#include "tst_columnmenu.moc"

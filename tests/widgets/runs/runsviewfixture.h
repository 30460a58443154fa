#pragma once

#include "models/query/runtabletext.h"
#include "runs/runselection.h"
#include "runs/runsheader.h"
#include "runs/runstree.h"
#include "runs/runsview.h"
#include "tables/runtablemodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTest>
#include <QToolButton>

namespace runloupe {

/// A few runs of one store in a view on screen, and the hands and eyes of whoever uses it.
class RunsViewFixture {
protected:
    void setUp();
    void tearDown();

    QString ids() const;
    QModelIndex index(const QString &id, int section = 1) const;
    void clickHead(const QString &title, Qt::KeyboardModifiers modifiers = {});
    void clickRow(const QString &id, Qt::KeyboardModifiers modifiers = {}, int section = 1);
    QString selectedIds() const;
    QString visibleTexts() const;
    /// By what it is called for the ear.
    QToolButton *button(const QString &name) const;
    void showFilter(const QString &text) { m_view->setFilter(std::get<Filter>(Filter::parse(text))); }

    std::unique_ptr<RunSelection> m_selection;
    std::unique_ptr<RunsView> m_view;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    RunsTree *m_tree = nullptr;
    RunTableModel *m_model = nullptr;
};

inline SharedRunTable someRuns()
{
    return tableFromText("a; run_name ada; start_time 1000; metrics.loss 10; params.lr 0.1; tags.team vision\n"
                         "b; run_name bob; start_time 2000; metrics.loss 9; params.lr 1e-3; tags.mlflow.parentRunId a\n"
                         "c; run_name cyd; start_time 3000; params.lr 0.1; tags.mlflow.parentRunId a; status FAILED\n"
                         "d; run_name dot; start_time 4000; metrics.loss 100; params.lr 1; tags.note two\twords");
}

inline QString idsOf(const RunTable &table, const std::vector<Row> &rows)
{
    QString ids;
    for (const Row row : rows)
        ids += table.attribute(TextAttribute::RunId).string(row);
    return ids;
}

inline void RunsViewFixture::setUp()
{
    m_selection = std::make_unique<RunSelection>();
    m_view = std::make_unique<RunsView>(m_selection.get());
    m_view->resize(900, 400);
    m_tree = m_view->findChild<RunsTree *>();
    m_model = qobject_cast<RunTableModel *>(m_tree->model());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_selection->setTable(someRuns());
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_tree->setFocus();
}

inline void RunsViewFixture::tearDown()
{
    m_tester.reset();
    m_view.reset();
}

/// The runs as they stand on screen, the folded ones left out.
inline QString RunsViewFixture::ids() const
{
    QString ids;
    for (QModelIndex at = m_model->index(0, 0); at.isValid(); at = m_tree->indexBelow(at))
        ids += m_model->table()->attribute(TextAttribute::RunId).string(m_model->rowOf(at));
    return ids;
}

inline QModelIndex RunsViewFixture::index(const QString &id, int section) const
{
    return m_model->indexOf(m_model->table()->rowOf({ "store.db", id }), section);
}

inline void RunsViewFixture::clickHead(const QString &title, Qt::KeyboardModifiers modifiers)
{
    RunsHeader *header = m_tree->runsHeader();
    for (int section = 0; section < header->count(); ++section) {
        if (m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString() != title)
            continue;
        m_tree->scrollTo(m_model->index(0, section));
        const QPoint place(header->sectionViewportPosition(section) + header->sectionSize(section) / 2, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, place);
        return;
    }
    QFAIL(qPrintable("There is no column " + title));
}

inline void RunsViewFixture::clickRow(const QString &id, Qt::KeyboardModifiers modifiers, int section)
{
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, modifiers, m_tree->visualRect(index(id, section)).center());
}

inline QString RunsViewFixture::selectedIds() const
{
    return idsOf(*m_selection->table(), m_selection->selected());
}

inline QString RunsViewFixture::visibleTexts() const
{
    QStringList texts;
    for (const QLabel *label : m_view->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'|');
}

inline QToolButton *RunsViewFixture::button(const QString &name) const
{
    for (QToolButton *const button : m_view->findChildren<QToolButton *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    qFatal("There is no button %s here.", qPrintable(name));
}

} // namespace runloupe

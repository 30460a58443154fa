#include "differencestable.h"

#include "common/frozencolumn.h"
#include "common/typing.h"
#include "differencedelegate.h"
#include "differences/differencesmodel.h"
#include "differencescopier.h"
#include "differencesheader.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace runloupe {

namespace {

constexpr int Indentation = 14; // pixels
constexpr int LeastNameWidth = 140;
constexpr int MostNameWidth = 320;
constexpr int LeastRunWidth = 152; // a time fits
constexpr int MostRunWidth = 260;
constexpr int MeasuredRows = 500;

} // namespace

DifferencesTable::DifferencesTable(DifferencesModel *model, const RunSelection *selection, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_header(new DifferencesHeader(model, selection, this))
    , m_copier(new DifferencesCopier(model, this))
    , m_place(this, model)
{
    setModel(model);
    setHeader(m_header);
    setItemDelegate(new DifferenceDelegate(this));
    setUp();
    m_names = new FrozenColumn(this);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_place.note(); });
    connect(model, &QAbstractItemModel::modelReset, this, &DifferencesTable::showAnew);
    connect(m_header, &QHeaderView::sectionResized, this, [this] { m_haveOwnWidths = m_haveOwnWidths || !m_isFitting; });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_place.noteFolding(index); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_place.noteFolding(index); });
}

void DifferencesTable::setUp()
{
    setAccessibleName(tr("Differences of runs"));
    setIndentation(Indentation);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
}

/// The model has other rows altogether.
void DifferencesTable::showAnew()
{
    const SharedComparison &comparison = m_model->comparison();
    if (comparison && comparison->runs != m_fittedRuns) {
        m_fittedRuns = comparison->runs;
        m_haveOwnWidths = false;
        fitColumns();
    }
    m_place.restore();
}

/// The names get what they need, the runs share the rest, all within reason.
void DifferencesTable::fitColumns()
{
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    const int runs = int(m_fittedRuns.size());
    if (runs == 0)
        return;
    const int names = widthOfNames();
    const int width = std::clamp((viewport()->width() - names) / runs, LeastRunWidth, MostRunWidth);
    m_header->resizeSection(DifferencesModel::NameColumn, names);
    for (int run = 0; run < runs; ++run)
        m_header->resizeSection(DifferencesModel::FirstRunColumn + run, width);
}

int DifferencesTable::widthOfNames() const
{
    constexpr int Deepest = 3; // steps of indentation
    int widest = 0;
    for (const QModelIndex &row : m_model->rows().mid(0, MeasuredRows)) {
        if (!DifferencesModel::isSection(row))
            widest = std::max(widest, fontMetrics().horizontalAdvance(row.data().toString()));
    }
    return std::clamp(widest + Deepest * Indentation + 10, LeastNameWidth, MostNameWidth);
}

void DifferencesTable::goTo(const QModelIndex &cell)
{
    for (QModelIndex parent = cell.parent(); parent.isValid(); parent = parent.parent())
        expand(parent);
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    scrollTo(cell);
}

void DifferencesTable::goToDifference(StepDirection direction)
{
    const QModelIndex next = nextStop(differingRows(*m_model), currentIndex(), direction);
    if (next.isValid())
        goTo(next.siblingAtColumn(std::max(currentIndex().column(), 0)));
}

bool DifferencesTable::event(QEvent *event)
{
    keepListKeys(event);
    return QTreeView::event(event);
}

void DifferencesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        m_copier->copySelected();
    else if (event->matches(QKeySequence::Find))
        Q_EMIT searchRequested({});
    else if (isTyping(*event))
        Q_EMIT searchRequested(event->text());
    else
        return QTreeView::keyPressEvent(event);
    event->accept();
}

/// A cell below the names would be out of sight as well.
void DifferencesTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTreeView::scrollTo(index, hint);
    const int hidden = index.column() == DifferencesModel::NameColumn ? 0 : columnWidth(0) - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void DifferencesTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    m_copier->addTo(&menu);
    menu.exec(event->globalPos());
}

void DifferencesTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !m_haveOwnWidths)
        fitColumns();
}

} // namespace runloupe

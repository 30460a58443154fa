#include "runsview.h"

#include "columnchooser.h"
#include "runs/runselection.h"
#include "runsheader.h"
#include "runspages.h"
#include "runstree.h"
#include "tables/modelupdate.h"
#include "tables/runtablemodel.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace runloupe {

namespace {

constexpr std::size_t ArrangedAtOnce = 20'000; // runs; that many are sorted within a frame

/// The newest runs first.
QList<SortKey> usualSorting()
{
    return { { { ColumnKind::Attribute, QStringLiteral("start_time") }, Qt::DescendingOrder } };
}

QList<ColumnKey> keysOf(const QList<RunColumn> &columns)
{
    QList<ColumnKey> keys;
    for (const RunColumn &column : columns)
        keys << column.key;
    return keys;
}

} // namespace

RunsView::RunsView(RunSelection *selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new RunTableModel(selection, this))
    , m_tree(new RunsTree(m_model, this))
    , m_pages(new RunsPages(m_model, m_tree, this))
    , m_columnsButton(new QToolButton(this))
    , m_chooser(new ColumnChooser(this))
    , m_job([this](const Result<TableContent> &content) {
        if (content)
            showContent(*content);
    })
{
    m_layout.sorting = usualSorting();
    m_model->setDark(colorScheme() == ColorScheme::Dark);
    buildLayout();
    connectSelection();
    connectTree();
    if (m_selection->table())
        request();
}

RunsView::~RunsView() = default;

void RunsView::setPlaceNames(const PlaceNames &names)
{
    m_names = names;
}

void RunsView::setFilter(const Filter &filter)
{
    m_filter = filter;
    request();
}

void RunsView::setSorting(const QList<SortKey> &sorting)
{
    m_layout.sorting = sorting;
    request();
    Q_EMIT runsLayoutChanged();
}

void RunsView::setNesting(Nesting nesting)
{
    m_nesting = nesting;
    request();
}

void RunsView::setColumnChoice(const ColumnChoice &choice)
{
    m_layout.choice = choice;
    request();
    Q_EMIT runsLayoutChanged();
}

void RunsView::setRunsLayout(const RunsLayout &layout)
{
    m_layout = layout;
    if (m_layout.sorting.isEmpty())
        m_layout.sorting = usualSorting();
    request();
}

void RunsView::showLoading(const QString &title)
{
    m_pages->showLoading(title);
}

void RunsView::setProgress(double fraction)
{
    m_pages->setProgress(fraction);
}

void RunsView::showError(const QString &title, const Error &error)
{
    m_pages->showError(title, error);
}

void RunsView::showEmpty(const QString &title, const QString &sentence)
{
    m_pages->showEmpty(title, sentence);
}

void RunsView::buildLayout()
{
    m_columnsButton->setText(tr("Columns"));
    m_columnsButton->setAccessibleName(tr("Columns"));
    m_columnsButton->setToolTip(tr("Choose which columns are shown"));
    m_columnsButton->setIcon(themedIcon(QStringLiteral("columns")));
    m_columnsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columnsButton->setAutoRaise(true);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 0, 8, 0);
    tools->addWidget(m_columnsButton);
    tools->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(tools);
    layout->addWidget(m_pages, 1);
}

void RunsView::connectSelection()
{
    connect(m_selection, &RunSelection::tableChanged, this, [this] {
        m_pages->letGo();
        request();
    });
    connect(m_selection, &RunSelection::selectedChanged, this, [this] {
        if (isInStep() && m_tree->selectedRows() != m_selection->selected())
            m_tree->selectRows(m_selection->selected());
    });
    connect(m_selection, &RunSelection::currentChanged, this, [this] {
        if (isInStep())
            m_tree->setCurrentRow(m_selection->current());
    });
    connect(m_selection, &RunSelection::hoveredChanged, this, [this] {
        if (isInStep())
            m_tree->setHovered(m_selection->hovered());
    });
}

void RunsView::connectTree()
{
    connect(m_tree, &RunsTree::selectedRowsChanged, this, [this] {
        if (isInStep())
            m_selection->setSelected(m_tree->selectedRows());
    });
    connect(m_tree, &RunsTree::currentRowChanged, this, [this](Row row) {
        if (isInStep())
            m_selection->setCurrent(row);
    });
    connect(m_tree, &RunsTree::hoveredRowChanged, this, [this](Row row) {
        if (isInStep())
            m_selection->setHovered(row);
    });
    connect(m_tree, &RunsTree::toggleRequested, this, &RunsView::toggle);
    connect(m_tree->runsHeader(), &RunsHeader::sortingRequested, this, &RunsView::setSorting);
    connect(m_tree->runsHeader(), &RunsHeader::chooserRequested, this, &RunsView::openChooser);
    connect(m_tree->runsHeader(), &RunsHeader::hidingRequested, this, [this](const ColumnKey &column) {
        m_layout.choice.set(column, false);
        request();
        Q_EMIT runsLayoutChanged();
    });
    connect(m_tree->runsHeader(), &QHeaderView::sectionMoved, this, &RunsView::noteOrder);
    connect(m_tree->runsHeader(), &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { noteWidth(section, width); });
    connect(m_columnsButton, &QToolButton::clicked, this, &RunsView::openChooser);
    connect(m_chooser, &ColumnChooser::choiceChanged, this, &RunsView::setColumnChoice);
    connect(m_pages, &RunsPages::cancelRequested, this, &RunsView::cancelRequested);
    connect(m_pages, &RunsPages::retryRequested, this, &RunsView::retryRequested);
    connect(m_pages, &RunsPages::clearFilterRequested, this, &RunsView::clearFilterRequested);
}

void RunsView::request()
{
    const SharedRunTable &table = m_selection->table();
    if (!table)
        return;
    const TableRequest request { table,    m_layout.choice.shown(*table), m_model->columns(), m_names, m_filter, m_layout.sorting,
                                 m_nesting };
    m_job.cancel();
    if (table->size() > ArrangedAtOnce)
        m_job.start([request](const Stop &stop) { return makeContent(request, stop); });
    else
        showContent(*makeContent(request, Stop::never()));
}

void RunsView::showContent(const TableContent &content)
{
    const SharedRunTable before = m_model->table();
    const QList<ColumnKey> keys = keysOf(m_model->columns());
    const QSet<ColumnKey> columnsBefore(keys.begin(), keys.end());
    m_isArranging = true;
    {
        const QSignalBlocker quiet(m_tree); // what it says half-way is not what people did
        m_tree->clearSelection(); // Qt would carry each selected cell through the change by itself: minutes, for many
        updateModel(m_model, content);
        followContent(before);
    }
    m_tree->runsHeader()->setSorting(m_layout.sorting);
    fitNewColumns(columnsBefore);
    placeColumns();
    m_isArranging = false;
    m_pages->showTableOrWhyNot();
}

/// What follows from another arrangement: folding, selection, and what the other views are told.
void RunsView::followContent(const SharedRunTable &before)
{
    m_tree->unfoldAfter(before);
    m_tree->selectRows(m_selection->selected());
    m_tree->setCurrentRow(m_selection->current());
    m_selection->setShown(m_tree->rowsInOrder());
    m_selection->setSelected(m_tree->selectedRows());
}

void RunsView::fitNewColumns(const QSet<ColumnKey> &before)
{
    if (before.isEmpty())
        m_tree->fitColumn(RunTableModel::MarkColumn);
    for (int section = RunTableModel::FirstDataColumn; section < m_model->columnCount(); ++section) {
        const ColumnKey &key = m_model->column(section)->key;
        if (const int width = m_layout.widths.value(key); width > 0)
            m_tree->setColumnWidth(section, width);
        else if (!before.contains(key))
            m_tree->fitColumn(section);
    }
}

/// Where people moved them; another table has other columns.
void RunsView::placeColumns()
{
    if (m_layout.order.isEmpty())
        return;
    QHeaderView *const header = m_tree->runsHeader();
    const QList<ColumnKey> placed = m_layout.arranged(keysOf(m_model->columns()));
    for (int place = 0; place < int(placed.size()); ++place)
        header->moveSection(header->visualIndex(m_model->sectionOf(placed[place])), place + RunTableModel::FirstDataColumn);
}

/// Columns that this table lacks keep their order behind those that it has.
void RunsView::noteOrder()
{
    if (m_isArranging)
        return;
    QList<ColumnKey> order = keysOf(m_tree->runsHeader()->columnsAsTheyStand());
    const QSet<ColumnKey> here(order.begin(), order.end());
    for (const ColumnKey &key : std::as_const(m_layout.order)) {
        if (!here.contains(key))
            order << key;
    }
    m_layout.order = order;
    Q_EMIT runsLayoutChanged();
}

void RunsView::noteWidth(int section, int width)
{
    const RunColumn *const column = m_model->column(section);
    if (m_isArranging || !column || width == 0)
        return;
    m_layout.widths[column->key] = width;
    Q_EMIT runsLayoutChanged();
}

void RunsView::openChooser()
{
    if (m_selection->table())
        m_chooser->open(*m_selection->table(), m_layout.choice,
                        QRect(m_columnsButton->mapToGlobal(QPoint(0, 0)), m_columnsButton->size()));
}

/// Hides all of them from the charts, or shows them where all are hidden.
void RunsView::toggle(const std::vector<Row> &rows)
{
    if (!isInStep())
        return;
    const bool isAnyShown = std::any_of(rows.begin(), rows.end(), [this](Row row) { return !m_selection->isHidden(row); });
    for (const Row row : rows)
        m_selection->setHidden(row, isAnyShown);
}

bool RunsView::isInStep() const
{
    return m_model->table() && m_model->table() == m_selection->table();
}

void RunsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_model->setDark(colorScheme() == ColorScheme::Dark);
    QWidget::changeEvent(event);
}

void RunsView::copySelected()
{
    m_tree->copySelected();
}

void RunsView::expandAll()
{
    m_tree->expandAll();
}

void RunsView::collapseAll()
{
    m_tree->collapseAll();
}

} // namespace runloupe

#include "runsview.h"

#include "columnarrangement.h"
#include "columnchooser.h"
#include "columnkeys.h"
#include "columnmenu.h"
#include "common/loadingbar.h"
#include "filterboxes.h"
#include "groupingtool.h"
#include "query/field.h"
#include "runs/runselection.h"
#include "runsheader.h"
#include "runspages.h"
#include "runstree.h"
#include "selectionlink.h"
#include "statisticdialog.h"
#include "tables/modelupdate.h"
#include "tables/runtablemodel.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace runloupe {

namespace {

constexpr std::size_t ArrangedAtOnce = 20'000; // runs; that many are sorted within a frame

} // namespace

RunsView::RunsView(RunSelection *selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new RunTableModel(selection, this))
    , m_tree(new RunsTree(m_model, this))
    , m_link(new SelectionLink(selection, m_model, m_tree, this))
    , m_columns(new ColumnArrangement(m_model, m_tree))
    , m_columnKeys(new ColumnKeys(m_model, m_tree))
    , m_pages(new RunsPages(m_model, m_tree, this))
    , m_tools(new QHBoxLayout)
    , m_copying(new LoadingBar(tr("Copying runs"), tr("Cancel copying runs"), this))
    , m_grouping(new GroupingTool(this))
    , m_columnsButton(new QToolButton(this))
    , m_onlyVarying(new QCheckBox(tr("Only what varies"), this))
    , m_onlyStarred(new QCheckBox(tr("Only starred"), this))
    , m_chooser(new ColumnChooser(this))
    , m_clipboard(m_copying)
    , m_job([this](const Result<TableContent> &content) { showResult(content); })
{
    m_model->setDark(colorScheme() == ColorScheme::Dark);
    buildLayout();
    connectSelection();
    connectTree();
    connectColumns();
    connectTools();
    if (m_selection->table())
        request();
}

RunsView::~RunsView() = default;

void RunsView::setPlaceNames(const PlaceNames &names)
{
    m_names = names;
    m_tree->runsHeader()->boxes()->setPlaceNames(names);
}

void RunsView::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_tree->runsHeader()->boxes()->setFilter(filter);
    request();
}

void RunsView::setStatistics(const StatisticColumns &statistics)
{
    m_statistics = statistics;
    request();
}

const RunsLayout &RunsView::runsLayout() const
{
    return m_columns->layout();
}

void RunsView::setRunsLayout(const RunsLayout &layout)
{
    m_columns->setLayout(layout);
    heedLayout();
    request();
}

void RunsView::rearrange(const std::function<void(RunsLayout &)> &change)
{
    m_columns->change(change);
    heedLayout();
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

void RunsView::showCancelled(const QString &title)
{
    m_pages->showCancelled(title);
}

void RunsView::buildLayout()
{
    m_columnsButton->setText(tr("Columns"));
    m_columnsButton->setAccessibleName(tr("Columns"));
    m_columnsButton->setToolTip(tr("Choose which columns are shown"));
    m_columnsButton->setIcon(themedIcon(QStringLiteral("columns")));
    m_columnsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columnsButton->setAutoRaise(true);
    m_onlyVarying->setToolTip(tr("Leave out the columns that say the same of all runs shown"));
    m_onlyStarred->setToolTip(tr("Leave out the runs that have no star"));
    m_tools->setContentsMargins(8, 0, 8, 0);
    m_tools->setSpacing(8);
    m_tools->addWidget(m_grouping);
    m_tools->addWidget(m_columnsButton);
    m_tools->addWidget(m_onlyVarying);
    m_tools->addWidget(m_onlyStarred);
    m_tools->addStretch();
    m_tools->addWidget(m_copying);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_tools);
    layout->addWidget(m_pages, 1);
    setTabOrder(m_grouping, m_columnsButton);
    setTabOrder(m_columnsButton, m_onlyVarying);
    setTabOrder(m_onlyVarying, m_onlyStarred);
    setTabOrder(m_onlyStarred, m_tree);
}

void RunsView::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
    setTabOrder(m_onlyStarred, tool);
    setTabOrder(tool, m_tree);
}

void RunsView::connectSelection()
{
    connect(m_selection, &RunSelection::tableChanged, this, [this] {
        m_pages->letGo();
        request();
    });
    connect(m_selection, &RunSelection::marksChanged, this, &RunsView::renewAfter);
    connect(m_selection, &RunSelection::baselineChanged, m_columns, [this] { m_columns->arrangeAfter([] {}); });
}

/// Pinned runs stand elsewhere now, or others are starred; names need room for their badges.
void RunsView::renewAfter(RunMark mark)
{
    if (mark == RunMark::Hidden)
        return;
    if (mark == RunMark::Pinned || runsLayout().runsShown == RunsShown::Starred)
        request();
    m_columns->fitAgain(NameColumn);
}

void RunsView::connectTree()
{
    connect(m_tree, &RunsTree::copyRequested, this, [this] { copySelected(SheetFormat::Tsv); });
    connect(m_pages, &RunsPages::cancelRequested, this, &RunsView::cancelRequested);
    connect(m_pages, &RunsPages::retryRequested, this, &RunsView::retryRequested);
    connect(m_pages, &RunsPages::clearFilterRequested, this, &RunsView::clearFilterRequested);
    connect(m_pages, &RunsPages::showAllRequested, this,
            [this] { rearrange([](RunsLayout &layout) { layout.runsShown = RunsShown::All; }); });
}

void RunsView::connectColumns()
{
    RunsHeader *const header = m_tree->runsHeader();
    connect(header, &RunsHeader::menuRequested, this, &RunsView::openColumnMenu);
    connect(header, &RunsHeader::sortingRequested, this,
            [this](const QList<SortKey> &sorting) { rearrange([&](RunsLayout &layout) { layout.sorting = sorting; }); });
    connect(m_columnKeys, &ColumnKeys::changeRequested, this, &RunsView::rearrange);
    connect(m_columnKeys, &ColumnKeys::moveRequested, m_columns, &ColumnArrangement::move);
    connect(header->boxes(), &FilterBoxes::clausesRequested, this, &RunsView::clausesRequested);
    connect(m_columns, &ColumnArrangement::layoutChanged, this, &RunsView::runsLayoutChanged);
    connect(m_chooser, &ColumnChooser::choiceChanged, this,
            [this](const ColumnChoice &choice) { rearrange([&](RunsLayout &layout) { layout.choice = choice; }); });
    connect(m_chooser, &ColumnChooser::moveRequested, m_columns, &ColumnArrangement::move);
}

void RunsView::connectTools()
{
    connect(m_grouping, &GroupingTool::chooserRequested, this, &RunsView::chooseGrouping);
    connect(m_grouping, &GroupingTool::groupingChanged, this,
            [this](const RunGrouping &grouping) { rearrange([&](RunsLayout &layout) { layout.grouping = grouping; }); });
    connect(m_columnsButton, &QToolButton::clicked, this, &RunsView::openChooser);
    connect(m_onlyVarying, &QCheckBox::clicked, this, [this](bool on) {
        rearrange([&](RunsLayout &layout) { layout.columnsShown = on ? ColumnsShown::Varying : ColumnsShown::All; });
    });
    connect(m_onlyStarred, &QCheckBox::clicked, this, [this](bool on) {
        rearrange([&](RunsLayout &layout) { layout.runsShown = on ? RunsShown::Starred : RunsShown::All; });
    });
}

void RunsView::heedLayout()
{
    m_grouping->showGrouping(runsLayout().grouping);
    m_onlyVarying->setChecked(runsLayout().columnsShown == ColumnsShown::Varying);
    m_onlyStarred->setChecked(runsLayout().runsShown == RunsShown::Starred);
    m_model->setDeltaUnit(runsLayout().deltaUnit);
}

TableRequest RunsView::wanted() const
{
    const bool onlyStarred = runsLayout().runsShown == RunsShown::Starred;
    const SharedRunTable &table = m_selection->table();
    return { .table = table,
             .columns = runsLayout().choice.shown(*table),
             .known = m_model->columns(),
             .names = m_names,
             .filter = m_filter,
             .sorting = runsLayout().sorting,
             .nesting = runsLayout().nesting,
             .runsShown = runsLayout().runsShown,
             .starred = onlyStarred ? m_selection->rowsWith(RunMark::Starred) : std::vector<Row>(),
             .pinned = m_selection->rowsWith(RunMark::Pinned),
             .columnsShown = runsLayout().columnsShown,
             .styles = runsLayout().styles,
             .grouping = runsLayout().grouping,
             .statistics = m_statistics };
}

void RunsView::request()
{
    if (!m_selection->table())
        return;
    const TableRequest request = wanted();
    Q_EMIT statisticsWished(statisticWishes(request));
    m_job.cancel();
    if (request.table->size() > ArrangedAtOnce || request.filter.mayTakeLong())
        m_job.start([request](const Stop &stop) { return makeContent(request, stop); });
    else
        showResult(makeContent(request, Stop::never()));
}

void RunsView::showResult(const Result<TableContent> &content)
{
    if (content)
        showContent(*content);
    else
        m_pages->showUnanswerable(content.error());
}

void RunsView::showContent(const TableContent &content)
{
    ModelChange change = ModelChange::SameTable;
    m_columns->arrangeAfter([&] {
        const QSignalBlocker quiet(m_tree); // what it says half-way is not what people did
        m_tree->clearSelection(); // Qt would carry each selected cell through the change by itself: minutes, for many
        change = updateModel(m_model, content);
        m_tree->unfoldAgain();
        m_link->renew();
    });
    m_pages->showTableOrWhyNot(runsLayout().runsShown);
    m_grouping->setApplied(content.arrangement.groups() != nullptr);
    dropLostKeys(content.missing, change);
}

/// Keys that another experiment lacks come back with one that has them; those that are gone after reading again do not.
void RunsView::dropLostKeys(const MissingKeys &missing, ModelChange change)
{
    const MissingKeys lost = missing.since(std::exchange(m_missing, missing));
    if (change == ModelChange::OtherTable && !missing.isEmpty())
        return Q_EMIT keysAbsent(missing);
    if (lost.isEmpty())
        return;
    if (change == ModelChange::SameTable)
        return Q_EMIT keysAbsent(lost);
    rearrange([&lost](RunsLayout &layout) { layout.drop(lost); });
    Q_EMIT keysLost(lost);
}

void RunsView::chooseGrouping()
{
    if (m_selection->table())
        m_grouping->openChooser(*m_selection->table(), runsLayout().grouping);
}

void RunsView::openChooser()
{
    if (m_selection->table())
        m_chooser->open(*m_selection->table(), runsLayout().choice,
                        QRect(m_columnsButton->mapToGlobal(QPoint(0, 0)), m_columnsButton->size()));
}

/// Of the marks there is only to say which columns stand beside them.
void RunsView::openColumnMenu(int section, const QPoint &place)
{
    const RunColumn *const column = section < 0 ? nullptr : m_model->column(section);
    if (!column)
        return openChooser();
    auto *menu = new ColumnMenu(*column, runsLayout(), keysOf(m_tree->runsHeader()->columnsAsTheyStand()), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &ColumnMenu::changeRequested, this, &RunsView::rearrange);
    connect(menu, &ColumnMenu::moveRequested, m_columns, &ColumnArrangement::move);
    connect(menu, &ColumnMenu::chooserRequested, this, &RunsView::openChooser);
    connect(menu, &ColumnMenu::argumentRequested, this, &RunsView::askForArgument);
    menu->popup(place);
}

void RunsView::askForArgument(const QString &metric, Statistic::Kind kind)
{
    auto *dialog = new StatisticDialog(metric, kind, this);
    connect(dialog, &StatisticDialog::chosen, this, [this, metric](const Statistic &statistic) {
        rearrange([&](RunsLayout &layout) { layout.choice.set({ ColumnKind::Metric, metric, statistic }, true); });
    });
    dialog->open();
}

void RunsView::openCursorsColumnMenu()
{
    m_tree->scrollTo(m_tree->currentIndex());
    const QRect cell = m_tree->visualRect(m_tree->currentIndex());
    openColumnMenu(m_tree->currentIndex().column(), m_tree->viewport()->mapToGlobal(cell.bottomLeft()));
}

void RunsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_model->setDark(colorScheme() == ColorScheme::Dark);
    QWidget::changeEvent(event);
}

TableSnapshot RunsView::snapshot() const
{
    return { .table = m_model->table(),
             .columns = m_tree->runsHeader()->columnsAsTheyStand(),
             .shown = m_tree->rowsInOrder(),
             .selected = m_tree->selectedRows(),
             .names = m_names,
             .remarks = {},
             .isNested = runsLayout().nesting == Nesting::Nested,
             .arrangement = m_model->arrangement(),
             .unfolded = m_tree->unfoldedGroups() };
}

void RunsView::copySelected(SheetFormat format, const QStringList &remarks)
{
    TableSnapshot content = snapshot();
    content.remarks = remarks;
    m_clipboard.copySelected(std::move(content), format);
}

void RunsView::setMenuActions(const QList<QAction *> &actions)
{
    m_tree->addActions(actions);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RunsView::unfoldAll()
{
    m_tree->foldAll(FoldMemory::State::Unfolded);
}

void RunsView::foldAll()
{
    m_tree->foldAll(FoldMemory::State::Folded);
}

void RunsView::freezeColumns()
{
    const RunsHeader *const header = m_tree->runsHeader();
    const QList<ColumnKey> standing = keysOf(header->columnsAsTheyStand());
    const int last = header->visualIndex(std::max(RunTableModel::FirstDataColumn, m_tree->currentIndex().column()));
    rearrange([&](RunsLayout &layout) { layout.frozen = standing.first(last); }); // the mark stands before them
}

void RunsView::unfreezeColumns()
{
    rearrange([](RunsLayout &layout) { layout.frozen.clear(); });
}

void RunsView::focusBoxes()
{
    if (!runsLayout().boxesShown)
        rearrange([](RunsLayout &layout) { layout.boxesShown = true; });
    m_tree->runsHeader()->setBoxesShown(true); // a big table is arranged later, but the cursor goes there now
    m_tree->runsHeader()->boxes()->focusBox(std::max(0, m_tree->currentIndex().column()));
}

} // namespace runloupe

#include "groupingchooser.h"

#include "tables/columnchoice.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace runloupe {

namespace {

using Mode = RunGrouping::Mode;

/// Those that mostly say which dice were thrown come first.
QList<ColumnKey> paramsAmong(const QList<ColumnKey> &columns)
{
    QList<ColumnKey> params;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(params),
                 [](const ColumnKey &column) { return column.kind == ColumnKind::Param; });
    std::stable_partition(params.begin(), params.end(), [](const ColumnKey &param) { return isSeedName(param.key); });
    return params;
}

/// What people group by comes first: what they chose for the runs.
QList<ColumnKey> columnsToGroupBy(const RunTable &table)
{
    QList<ColumnKey> columns = availableColumns(table);
    std::stable_partition(columns.begin(), columns.end(),
                          [](const ColumnKey &column) { return column.kind == ColumnKind::Param; });
    return columns;
}

} // namespace

GroupingChooser::GroupingChooser(QWidget *parent)
    : ColumnPopup(tr("Group by"), tr("What runs are grouped by"), WholeKinds::Plain, parent)
    , m_by(new QRadioButton(tr("Group &by"), this))
    , m_allButSome(new QRadioButton(tr("By all params &except"), this))
    , m_fold(new QPushButton(tr("Fold over &seeds"), this))
{
    buildHead();
    buildFoot();
    connect(this, &ColumnPopup::ticked, this, &GroupingChooser::setTicked);
}

void GroupingChooser::open(const RunTable &table, const RunGrouping &grouping, const QRect &anchor)
{
    m_columns = columnsToGroupBy(table);
    m_grouping = grouping;
    if (m_grouping.mode == Mode::None)
        m_grouping = { Mode::By, {} };
    m_seeds = foldedOverSeeds(table);
    const bool hasSeeds = m_seeds.mode != Mode::None;
    m_fold->setEnabled(hasSeeds);
    m_fold->setToolTip(hasSeeds ? tr("Group runs that have the same params but the seed")
                                : tr("No param of these runs is called seed, random_state or the like"));
    offer();
    openBelow(anchor);
}

void GroupingChooser::buildHead()
{
    m_by->setToolTip(tr("Runs with the same values in what is ticked are a group"));
    m_allButSome->setToolTip(tr("Runs with the same params are a group, whatever they have in what is ticked"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_by);
    head->addWidget(m_allButSome);
    head->addStretch();
    content()->insertLayout(0, head);
    connect(m_by, &QRadioButton::clicked, this, [this] { setMode(Mode::By); });
    connect(m_allButSome, &QRadioButton::clicked, this, [this] { setMode(Mode::AllParamsExcept); });
}

void GroupingChooser::buildFoot()
{
    auto *ungroup = new QPushButton(tr("&Ungroup"), this);
    const auto answer = [this](const RunGrouping &grouping) {
        hide();
        Q_EMIT groupingChanged(grouping);
    };
    connect(m_fold, &QPushButton::clicked, this, [this, answer] { answer(m_seeds); });
    connect(ungroup, &QPushButton::clicked, this, [answer] { answer({}); });
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_fold);
    foot->addStretch();
    foot->addWidget(ungroup);
    content()->addLayout(foot);
}

void GroupingChooser::setMode(Mode mode)
{
    if (mode == m_grouping.mode)
        return;
    m_grouping = { mode, mode == Mode::AllParamsExcept ? m_seeds.keys : QList<ColumnKey>() };
    offer();
    Q_EMIT groupingChanged(mode == Mode::By ? RunGrouping() : m_grouping);
}

/// What is ticked last counts least.
void GroupingChooser::setTicked(const ColumnKey &column, bool isTicked)
{
    m_grouping.keys.removeAll(column);
    if (isTicked)
        m_grouping.keys << column;
    const bool isNothing = m_grouping.mode == Mode::By && m_grouping.keys.isEmpty();
    Q_EMIT groupingChanged(isNothing ? RunGrouping() : m_grouping);
}

void GroupingChooser::offer()
{
    m_by->setChecked(m_grouping.mode == Mode::By);
    m_allButSome->setChecked(m_grouping.mode == Mode::AllParamsExcept);
    fill(m_grouping.mode == Mode::By ? m_columns : paramsAmong(m_columns), m_grouping.keys);
}

} // namespace runloupe

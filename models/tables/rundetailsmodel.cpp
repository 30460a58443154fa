#include "rundetailsmodel.h"

#include "metrictexts.h"
#include "plaintooltip.h"

namespace runloupe {

namespace {

const SeriesStatistics *historyOf(const MetricStatistics &statistics, const QString &key)
{
    const auto found = statistics.constFind(key);
    return found == statistics.constEnd() ? nullptr : &*found;
}

QString columnText(const MetricTexts &texts, int column)
{
    switch (column) {
    case RunDetailsModel::LeastColumn:
        return texts.least;
    case RunDetailsModel::GreatestColumn:
        return texts.greatest;
    default:
        return texts.bestStep;
    }
}

} // namespace

void RunDetailsModel::setDetails(const RunDetails &details)
{
    if (details == m_details)
        return;
    beginResetModel();
    m_details = details;
    rebuild();
    endResetModel();
}

void RunDetailsModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    beginResetModel();
    m_search = text;
    rebuild();
    endResetModel();
}

void RunDetailsModel::setStatistics(const MetricStatistics &statistics)
{
    m_statistics = statistics;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex section = index(row, KeyColumn);
        if (const int count = rowCount(section); count > 0 && isMetric(kind(node(section))))
            Q_EMIT dataChanged(index(0, LeastColumn, section), index(count - 1, BestStepColumn, section));
    }
}

QModelIndex RunDetailsModel::indexOf(DetailKind kind) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_found.sections[std::size_t(row)].kind == kind)
            return index(row, KeyColumn);
    }
    return {};
}

QStringList RunDetailsModel::exactTexts(const QModelIndex &index) const
{
    const Node &at = node(index);
    if (!at.detail)
        return { detailTitle(kind(at)) };
    QStringList texts { at.detail->key, at.detail->value };
    if (!isMetric(kind(at)))
        return texts;
    const SeriesStatistics *history = historyOf(m_statistics, at.detail->key);
    const MetricTexts known = history ? metricTexts(at.detail->key, *history, Digits::Exact) : MetricTexts();
    return texts << known.least << known.greatest << known.bestStep;
}

QStringList RunDetailsModel::heads(DetailKind kind)
{
    if (!isMetric(kind))
        return { tr("Key"), tr("Value") };
    return { tr("Metric"), tr("Last"), tr("Min"), tr("Max"), tr("Best at") };
}

void RunDetailsModel::rebuild()
{
    m_found = matching(m_details, m_search);
    const std::size_t sections = m_found.sections.size();
    m_nodes.assign(sections, {});
    for (std::size_t section = 0; section < sections; ++section) {
        m_nodes[section].section = section;
        addChildren(section, m_found.sections[section].details);
    }
    const std::size_t details = m_nodes.size();
    for (std::size_t id = sections; id < details; ++id)
        addChildren(id, m_nodes[id].detail->parts);
}

void RunDetailsModel::addChildren(std::size_t parent, const std::vector<RunDetail> &details)
{
    const std::size_t section = m_nodes[parent].section;
    m_nodes[parent].firstChild = int(m_nodes.size());
    m_nodes[parent].childCount = int(details.size());
    for (const RunDetail &detail : details)
        m_nodes.push_back({ &detail, section, int(parent), 0, 0, false });
}

QModelIndex RunDetailsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? node(parent).firstChild + row : row));
}

QModelIndex RunDetailsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || node(index).parent < 0)
        return {};
    const int parent = node(index).parent;
    const Node &above = m_nodes[std::size_t(parent)];
    const int first = above.parent < 0 ? 0 : m_nodes[std::size_t(above.parent)].firstChild;
    return createIndex(parent - first, KeyColumn, quintptr(parent));
}

int RunDetailsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_found.sections.size());
    return parent.column() == KeyColumn ? node(parent).childCount : 0;
}

int RunDetailsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RunDetailsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Node &at = node(index);
    if (role == KindRole)
        return int(kind(at));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (index.column() > KeyColumn && isMetric(kind(at)) ? Qt::AlignRight : Qt::AlignLeft));
    return at.detail ? detailData(at, index.column(), role) : sectionData(at, index.column(), role);
}

QVariant RunDetailsModel::sectionData(const Node &node, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == KeyColumn ? detailTitle(kind(node)) : isMetric(kind(node)) ? heads(kind(node)).value(column) : QString();
    case ValueRole:
        return node.childCount;
    case Qt::AccessibleTextRole:
        return column == KeyColumn ? QVariant(tr("%1, %2").arg(detailTitle(kind(node))).arg(node.childCount)) : QVariant();
    case RunRole:
        return NoRow;
    default:
        return {};
    }
}

QVariant RunDetailsModel::detailData(const Node &node, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(node, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(node));
    case ValueRole:
        return node.detail->value;
    case RunRole:
        return node.detail->run;
    case WholeRole:
        return node.isWhole;
    case NonFiniteRole:
        if (const SeriesStatistics *history = historyOf(m_statistics, node.detail->key); history && isMetric(kind(node)))
            return qulonglong(history->notANumber + history->infinite);
        return 0;
    default:
        return {};
    }
}

QString RunDetailsModel::text(const Node &node, int column) const
{
    if (column == KeyColumn)
        return node.detail->key;
    if (column == ValueColumn)
        return node.detail->shown.isEmpty() ? node.detail->value : node.detail->shown;
    const SeriesStatistics *history = isMetric(kind(node)) ? historyOf(m_statistics, node.detail->key) : nullptr;
    return history ? columnText(metricTexts(node.detail->key, *history, Digits::Short), column) : QString();
}

QString RunDetailsModel::toolTip(const Node &node) const
{
    if (isMetric(kind(node)))
        return metricStory(*node.detail, historyOf(m_statistics, node.detail->key));
    return node.detail->key + QLatin1Char('\n') + node.detail->value;
}

/// Not shown, for each section has heads of its own; but screen readers tell it.
QVariant RunDetailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles { tr("Key"), tr("Value"), tr("Min"), tr("Max"), tr("Best at") };
    return titles.value(section);
}

bool RunDetailsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (role != WholeRole || isSection(index))
        return false;
    m_nodes[index.internalId()].isWhole = value.toBool();
    Q_EMIT dataChanged(index.siblingAtColumn(KeyColumn), index.siblingAtColumn(BestStepColumn), { WholeRole });
    return true;
}

} // namespace runloupe

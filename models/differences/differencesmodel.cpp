#include "differencesmodel.h"

#include "tables/plaintooltip.h"

#include <algorithm>

namespace runloupe {

namespace {

// An index knows where its parent stands: 0 for sections; for entries the place of their section and one, in the low bits;
// for parts also the place of their entry and one, in the high bits.

constexpr int SectionBits = 8;

constexpr int MostShown = 300; // characters of a value that a cell gets to see; no cell is wider

constexpr quintptr entryId(int section)
{
    return quintptr(section) + 1;
}

constexpr quintptr partId(quintptr entry, int row)
{
    return entry | (quintptr(row) + 1) << SectionBits;
}

constexpr int sectionAt(quintptr id)
{
    return int(id & ((1 << SectionBits) - 1)) - 1;
}

constexpr int entryAt(quintptr id)
{
    return int(id >> SectionBits) - 1;
}

bool isPart(quintptr id)
{
    return entryAt(id) >= 0;
}

/// -1 where there is none.
int placeOf(const std::vector<ComparedEntry> &entries, const QString &key)
{
    const auto found
        = std::find_if(entries.begin(), entries.end(), [&key](const ComparedEntry &entry) { return entry.key == key; });
    return found == entries.end() ? -1 : int(found - entries.begin());
}

/// Of how many entries of a section how many differ, whatever is shown of it.
QString countOf(const ComparedSection &section)
{
    const auto count = std::count_if(section.entries.begin(), section.entries.end(),
                                     [](const ComparedEntry &entry) { return entry.differsAnywhere(); });
    return DifferencesModel::tr("%1 of %2 differ").arg(count).arg(section.entries.size());
}

} // namespace

void DifferencesModel::setComparison(const SharedComparison &comparison)
{
    beginResetModel();
    m_all = comparison;
    tellHeadsAndCounts();
    rebuild();
    endResetModel();
}

void DifferencesModel::setShown(Shown shown)
{
    if (shown == m_choice)
        return;
    beginResetModel();
    m_choice = shown;
    rebuild();
    endResetModel();
}

void DifferencesModel::tellHeadsAndCounts()
{
    m_heads.clear();
    m_counts.clear();
    if (!m_all)
        return;
    m_heads = runHeads(*m_all);
    for (const ComparedSection &section : m_all->sections)
        m_counts.insert(section.kind, countOf(section));
}

void DifferencesModel::rebuild()
{
    if (!m_all)
        m_comparison = std::make_shared<const Comparison>();
    else if (m_choice == Shown::Everything)
        m_comparison = m_all;
    else
        m_comparison = std::make_shared<const Comparison>(onlyDifferences(*m_all));
}

const ComparedSection &DifferencesModel::sectionOf(const QModelIndex &index) const
{
    return m_comparison->sections[std::size_t(isSection(index) ? index.row() : sectionAt(index.internalId()))];
}

ComparedLine DifferencesModel::line(const QModelIndex &index) const
{
    const ComparedSection &section = sectionOf(index);
    if (!isPart(index.internalId()))
        return { section.kind, &section.entries[std::size_t(index.row())], nullptr };
    const ComparedEntry &entry = section.entries[std::size_t(entryAt(index.internalId()))];
    return { section.kind, &entry, &entry.parts[std::size_t(index.row())] };
}

QModelIndexList DifferencesModel::rows() const
{
    QModelIndexList rows;
    addRowsBelow({}, rows);
    return rows;
}

void DifferencesModel::addRowsBelow(const QModelIndex &parent, QModelIndexList &rows) const
{
    for (int row = 0; row < rowCount(parent); ++row) {
        const QModelIndex child = index(row, NameColumn, parent);
        rows << child;
        addRowsBelow(child, rows);
    }
}

QModelIndex DifferencesModel::find(ComparedKind kind, const QString &key, const QString &part) const
{
    const auto section = std::find_if(m_comparison->sections.begin(), m_comparison->sections.end(),
                                      [kind](const ComparedSection &candidate) { return candidate.kind == kind; });
    if (section == m_comparison->sections.end())
        return {};
    QModelIndex found = index(int(section - m_comparison->sections.begin()), NameColumn);
    if (key.isEmpty())
        return found;
    found = index(placeOf(section->entries, key), NameColumn, found);
    if (!found.isValid() || part.isEmpty())
        return found;
    return index(placeOf(line(found).entry->parts, part), NameColumn, found);
}

QModelIndex DifferencesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    return createIndex(row, column, isSection(parent) ? entryId(parent.row()) : partId(parent.internalId(), parent.row()));
}

QModelIndex DifferencesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || isSection(index))
        return {};
    const int section = sectionAt(index.internalId());
    if (!isPart(index.internalId()))
        return createIndex(section, NameColumn, quintptr(0));
    return createIndex(entryAt(index.internalId()), NameColumn, entryId(section));
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_comparison->sections.size());
    if (parent.column() != NameColumn || isPart(parent.internalId()))
        return 0;
    return int(isSection(parent) ? sectionOf(parent).entries.size() : line(parent).entry->parts.size());
}

int DifferencesModel::columnCount(const QModelIndex &) const
{
    return FirstRunColumn + int(m_heads.size());
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (role == KindRole)
        return int(sectionOf(index).kind);
    if (isSection(index))
        return sectionData(sectionOf(index), index.column(), role);
    if (index.column() == NameColumn)
        return nameData(line(index), role);
    return valueData(line(index), std::size_t(index.column() - FirstRunColumn), role);
}

QVariant DifferencesModel::sectionData(const ComparedSection &section, int column, int role) const
{
    if (column != NameColumn)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case ValueRole:
        return sectionTitle(section.kind);
    case CountRole:
        return m_counts.value(section.kind);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(sectionTitle(section.kind), m_counts.value(section.kind));
    default:
        return {};
    }
}

QVariant DifferencesModel::nameData(const ComparedLine &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return line.told().name();
    case ValueRole:
        return line.name();
    case Qt::ToolTipRole:
        return plainToolTip(line.told().title.isEmpty() || line.part ? line.name() : line.told().title + u'\n' + line.entry->key);
    case DiffersRole:
        return line.told().differsAnywhere();
    default:
        return {};
    }
}

QVariant DifferencesModel::valueData(const ComparedLine &line, std::size_t run, int role) const
{
    const ComparedEntry &entry = line.told();
    const ComparedValue *const value = entry.value(run);
    switch (role) {
    case Qt::DisplayRole:
        return readableValue(entry, run).left(MostShown).simplified();
    case ValueRole:
        return value ? value->text : QString();
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(line, run));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (entry.isNumeric ? Qt::AlignRight : Qt::AlignLeft));
    case IsMissingRole:
        return value == nullptr;
    case IsOtherRole:
        return !entry.isSame(run, 0);
    case DiffersRole:
        return entry.differsAnywhere();
    default:
        return {};
    }
}

QString DifferencesModel::toolTip(const ComparedLine &line, std::size_t run) const
{
    const ComparedValue *const value = line.told().value(run);
    QStringList lines { tr("%1 of %2").arg(line.name(), m_heads[qsizetype(run)]) };
    if (!value)
        lines << tr("This run has none.");
    else if (value->text.isEmpty())
        lines << tr("An empty text.");
    else
        lines << (value->shown.isEmpty() ? value->text : tr("%1 (%2)").arg(value->shown, value->text));
    return lines.join(u'\n');
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const bool isRun = section >= FirstRunColumn;
    if (role == Qt::DisplayRole)
        return isRun ? m_heads[section - FirstRunColumn] : tr("Key");
    if (role == Qt::ToolTipRole && isRun)
        return plainToolTip(m_heads[section - FirstRunColumn] + u'\n' + m_all->runs[std::size_t(section - FirstRunColumn)].id);
    return {};
}

} // namespace runloupe

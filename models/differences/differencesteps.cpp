#include "differencesteps.h"

#include "differencesmodel.h"

#include <algorithm>

namespace runloupe {

namespace {

using Model = DifferencesModel;

bool hasText(const ComparedValue &value, const QString &text)
{
    return value.text.contains(text, Qt::CaseInsensitive) || value.shown.contains(text, Qt::CaseInsensitive);
}

/// The first run that has a value with this text; -1 where there is none.
int firstRunWith(const ComparedEntry &entry, const QString &text)
{
    std::vector<bool> haveText;
    for (const ComparedValue &value : entry.values)
        haveText.push_back(hasText(value, text));
    const auto run = std::find_if(entry.places.begin(), entry.places.end(), [&haveText](int place) {
        return place != ComparedEntry::None && haveText[std::size_t(place)];
    });
    return run == entry.places.end() ? -1 : int(run - entry.places.begin());
}

/// Invalid where it has none.
QModelIndex firstCellWith(const Model &model, const QModelIndex &row, const QString &text)
{
    if (row.data(Model::ValueRole).toString().contains(text, Qt::CaseInsensitive))
        return row;
    const int run = Model::isSection(row) ? -1 : firstRunWith(model.line(row).told(), text);
    return run < 0 ? QModelIndex() : row.siblingAtColumn(Model::FirstRunColumn + run);
}

/// The rows that lead down to it: compared one after the other, they say which of two stands higher on screen.
std::vector<int> pathOf(const QModelIndex &index)
{
    std::vector<int> path;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        path.insert(path.begin(), at.row());
    return path;
}

bool isAbove(const QModelIndex &a, const QModelIndex &b)
{
    return pathOf(a) < pathOf(b);
}

} // namespace

QModelIndexList rowsWith(const DifferencesModel &model, const QString &text)
{
    QModelIndexList cells;
    if (text.isEmpty())
        return cells;
    for (const QModelIndex &row : model.rows()) {
        if (const QModelIndex cell = firstCellWith(model, row, text); cell.isValid())
            cells << cell;
    }
    return cells;
}

QModelIndexList differingRows(const DifferencesModel &model)
{
    QModelIndexList entries = model.rows();
    entries.removeIf([](const QModelIndex &row) {
        return Model::isSection(row) || !Model::isSection(row.parent()) || !row.data(Model::DiffersRole).toBool();
    });
    return entries;
}

QModelIndex nextStop(const QModelIndexList &stops, const QModelIndex &from, StepDirection direction)
{
    if (stops.isEmpty())
        return {};
    if (direction == StepDirection::Forwards) {
        const auto next = std::upper_bound(stops.begin(), stops.end(), from, isAbove);
        return next == stops.end() ? stops.first() : *next;
    }
    const auto here = std::lower_bound(stops.begin(), stops.end(), from, isAbove);
    return here == stops.begin() ? stops.last() : *std::prev(here);
}

} // namespace runloupe

#include "groupsheet.h"

#include "columnname.h"
#include "core/numbers.h"
#include "groupcells.h"
#include "runsheets.h"

#include <array>

namespace runloupe {

namespace {

struct NamedFigure {
    const char *name;
    GroupFigure figure;
};

constexpr std::array Figures {
    NamedFigure { "count", GroupFigure::Count },  NamedFigure { "mean", GroupFigure::Mean },
    NamedFigure { "sd", GroupFigure::Deviation }, NamedFigure { "min", GroupFigure::Least },
    NamedFigure { "max", GroupFigure::Greatest },
};

Sheet::Column numberColumn(const QString &title, const std::function<std::optional<double>(std::size_t)> &numberOf)
{
    Sheet::Column column { .title = title, .align = Align::Right, .type = Sheet::Type::Real, .exact = {} };
    column.exact = [numberOf](std::size_t row) {
        const std::optional<double> number = numberOf(row);
        return number ? exactNumber(*number).toLatin1() : QByteArray();
    };
    column.brief = [numberOf](std::size_t row) {
        const std::optional<double> number = numberOf(row);
        return number ? shortNumber(*number) : QString();
    };
    return column;
}

void addFigures(Sheet &sheet, const RunColumn &column, const SharedRunGroups &groups)
{
    std::vector<ValueStatistics> statistics(groups->count());
    for (GroupId group = 0; group < groups->count(); ++group)
        statistics[group] = statisticsIn(*column.cells, groups->rows(group));
    const auto shared = std::make_shared<const std::vector<ValueStatistics>>(std::move(statistics));
    for (const auto &[name, figure] : Figures) {
        sheet.columns.push_back(numberColumn(qualifiedName(column.key) + QLatin1Char(' ') + QLatin1String(name),
                                             [shared, figure](std::size_t group) { return figureIn((*shared)[group], figure); }));
        if (figure == GroupFigure::Count)
            sheet.columns.back().type = Sheet::Type::Number;
        else
            sheet.columns.back().brief = [shared, figure, column](std::size_t group) {
                const std::optional<double> number = figureIn((*shared)[group], figure);
                return number ? column.numberText(*number) : QString();
            };
    }
}

} // namespace

std::vector<Row> firstRows(const RunGroups &groups)
{
    std::vector<Row> rows;
    for (GroupId group = 0; group < groups.count(); ++group)
        rows.push_back(groups.rows(group).front());
    return rows;
}

Sheet groupSheet(const SharedRunTable &table, const SharedRunGroups &groups, const QList<RunColumn> &numbers,
                 const PlaceNames &names, const Stop &stop)
{
    Sheet sheet = exactRunSheet(table, keysOf(groups->columns()), firstRows(*groups), names, stop);
    sheet.columns.push_back(
        numberColumn(QStringLiteral("runs"), [groups](std::size_t group) { return double(groups->sizeOf(GroupId(group))); }));
    sheet.columns.back().type = Sheet::Type::Number;
    for (auto column = numbers.begin(); column != numbers.end() && !stop.isRequested(); ++column)
        addFigures(sheet, *column, groups);
    return sheet;
}

} // namespace runloupe

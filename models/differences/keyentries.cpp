#include "keyentries.h"

#include "attributeentries.h"
#include "literal.h"
#include "runs/columnswithvalues.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::KeyEntries", text);
}

constexpr QLatin1String SystemTagPrefix("mlflow.");
constexpr QLatin1String SystemMetricPrefix("system/");

enum class Whose { People, System }; ///< who logs such keys

void addText(const ComparedRuns &runs, const TextColumn &column, EntryMaker &entry)
{
    runs.each([&](std::size_t run, Row row) {
        if (column.has(row))
            entry.set(run, column.string(row));
    });
}

/// Whether the run has nothing at these keys, and none of them occurs twice.
bool areFree(const std::vector<LiteralPart> &parts, std::size_t run, Row row, const RunTable &table, const EntriesMaker &entries)
{
    QSet<QString> keys;
    for (const LiteralPart &part : parts) {
        const TextColumn *const param = table.param(part.key);
        if (keys.contains(part.key) || (param && param->has(row)) || entries.has(part.key, run))
            return false;
        keys << part.key;
    }
    return true;
}

void addParam(const ComparedRuns &runs, const TextColumn &column, EntriesMaker &entries)
{
    runs.each([&](std::size_t run, Row row) {
        if (!column.has(row))
            return;
        const QString text = column.string(row);
        const std::vector<LiteralPart> parts = partsOfLiteral(column.key(), text);
        if (parts.empty() || !areFree(parts, run, row, *runs.table, entries))
            return entries.at(column.key(), Sameness::Number).set(run, text);
        for (const LiteralPart &part : parts)
            entries.at(part.key, Sameness::Number).set(run, part.text);
    });
}

EntryMaker &part(EntriesMaker &parts, const char *key, const QString &title)
{
    return parts.at(QLatin1String(key), Sameness::Number, title);
}

void addStatistics(const SeriesStatistics &history, std::size_t run, EntriesMaker &parts)
{
    part(parts, "step", tr("last step")).setWhole(run, history.lastStep);
    if (std::isnan(history.least))
        return;
    part(parts, "min", tr("min")).setReal(run, history.least);
    part(parts, "min_step", tr("step of min")).setWhole(run, history.leastStep);
    part(parts, "max", tr("max")).setReal(run, history.greatest);
    part(parts, "max_step", tr("step of max")).setWhole(run, history.greatestStep);
}

/// Null where it was not read.
const SeriesStatistics *historyOf(const ComparedRuns &runs, Row row, const QString &key)
{
    const auto read = runs.read.constFind(runs.table->keyOf(row));
    if (read == runs.read.constEnd())
        return nullptr;
    const auto history = read->statistics.constFind(key);
    return history == read->statistics.constEnd() ? nullptr : &*history;
}

/// Of a metric that each run logged once there is no more to say.
bool hasHistory(const ComparedRuns &runs, const QString &key)
{
    return std::any_of(runs.rows.begin(), runs.rows.end(), [&](Row row) {
        const SeriesStatistics *const history = historyOf(runs, row, key);
        return history && history->points > 1;
    });
}

void addMetric(const ComparedRuns &runs, const NumberColumn &column, EntryMaker &entry)
{
    const bool isTold = hasHistory(runs, column.key());
    runs.each([&](std::size_t run, Row row) {
        if (!column.has(row))
            return;
        entry.setReal(run, column.value(row));
        const SeriesStatistics *const history = isTold ? historyOf(runs, row, column.key()) : nullptr;
        if (history && history->points > 0)
            addStatistics(*history, run, entry.parts());
    });
}

void addMetrics(const ComparedRuns &runs, Whose whose, EntriesMaker &entries)
{
    for (const NumberColumn *column : columnsWithValues(runs.table->metrics(), runs.rows)) {
        if (column->key().startsWith(SystemMetricPrefix) == (whose == Whose::System))
            addMetric(runs, *column, entries.at(column->key(), Sameness::Number));
    }
}

void addTags(const ComparedRuns &runs, Whose whose, EntriesMaker &entries)
{
    for (const TextColumn *column : columnsWithValues(runs.table->tags(), runs.rows)) {
        if (column->key().startsWith(SystemTagPrefix) == (whose == Whose::System) && !isToldElsewhere(column->key()))
            addText(runs, *column, entries.at(column->key(), Sameness::Number));
    }
}

} // namespace

void addParams(const ComparedRuns &runs, EntriesMaker &entries)
{
    for (const TextColumn *column : columnsWithValues(runs.table->params(), runs.rows))
        addParam(runs, *column, entries);
}

void addMetrics(const ComparedRuns &runs, EntriesMaker &entries)
{
    addMetrics(runs, Whose::People, entries);
}

void addSystemMetrics(const ComparedRuns &runs, EntriesMaker &entries)
{
    addMetrics(runs, Whose::System, entries);
}

void addTags(const ComparedRuns &runs, EntriesMaker &entries)
{
    addTags(runs, Whose::People, entries);
}

void addSystemTags(const ComparedRuns &runs, EntriesMaker &entries)
{
    addTags(runs, Whose::System, entries);
}

} // namespace runloupe

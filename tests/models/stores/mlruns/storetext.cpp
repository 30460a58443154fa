#include "storetext.h"

#include "core/numbers.h"
#include "stores/storeopener.h"

namespace runloupe {

namespace {

QString marked(Lifecycle lifecycle)
{
    return lifecycle == Lifecycle::Deleted ? QStringLiteral(" deleted") : QString();
}

QString joinedTexts(TextMap texts)
{
    QStringList parts;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        parts << text.key() + '=' + text.value();
    return parts.join(' ');
}

template <typename Columns>
QString textsOf(const Columns &columns, Row row)
{
    TextMap texts;
    for (const auto &column : columns) {
        if (column.has(row))
            texts.insert(column.key(), column.string(row));
    }
    return joinedTexts(texts);
}

QString metricsOf(const RunTable &table, Row row)
{
    TextMap texts;
    for (const NumberColumn &column : table.metrics()) {
        if (column.has(row))
            texts.insert(column.key(), exactNumber(column.value(row)));
    }
    return joinedTexts(texts);
}

QString runText(const RunTable &table, Row row)
{
    return QStringLiteral("run %1/%2 \"%3\" %4%5 %6 | %7 | %8")
        .arg(table.attribute(TextAttribute::ExperimentId).string(row), table.attribute(TextAttribute::RunId).string(row),
             table.attribute(TextAttribute::RunName).string(row), table.attribute(TextAttribute::Status).string(row),
             marked(table.isActive(row) ? Lifecycle::Active : Lifecycle::Deleted), textsOf(table.params(), row),
             metricsOf(table, row), textsOf(table.tags(), row));
}

QString sorted(QStringList lines, const QStringList &warnings)
{
    lines.sort();
    for (const QString &warning : warnings)
        lines << "warning " + warning;
    return lines.join('\n');
}

} // namespace

SharedStore storeAt(const QString &path)
{
    const auto store = openStore(path, Stop::never());
    return store ? *store : nullptr;
}

QString experimentsText(const Store &store, View view)
{
    const auto experiments = store.experiments(view, Stop::never());
    if (!experiments)
        return "error " + experiments.error().message();
    QStringList lines;
    for (const Experiment &experiment : experiments->items)
        lines << QStringLiteral("experiment %1 \"%2\"%3%4 %5+%6 %7")
                     .arg(experiment.id, experiment.name, marked(experiment.lifecycle),
                          experiment.isRecorded ? QString() : QStringLiteral(" unrecorded"))
                     .arg(experiment.activeRuns)
                     .arg(experiment.deletedRuns)
                     .arg(joinedTexts(experiment.tags))
                     .trimmed();
    return lines.join('\n');
}

QString runsText(const SharedStore &store, const RunScope &scope)
{
    const auto read = readRunTable({ { store, scope } }, Stop::never());
    if (!read)
        return "error " + read.error().message();
    QStringList lines;
    for (Row row = 0; row < (*read)->size(); ++row)
        lines << runText(**read, row);
    return sorted(lines, (*read)->warnings().sentences());
}

QString seriesText(const Store &store, const SeriesScope &scope)
{
    QStringList lines;
    const auto take = [&lines](const Series &series) {
        QStringList points;
        for (std::size_t i = 0; i < series.size(); ++i)
            points
                << QStringLiteral("%1@%2=%3").arg(series.steps[i]).arg(series.timestamps[i]).arg(exactNumber(series.values[i]));
        lines << QStringLiteral("%1/%2: %3").arg(series.runId, series.key, points.join(' '));
    };
    const auto warnings = store.readSeries(scope, take, Stop::never());
    return warnings ? sorted(lines, warnings->sentences()) : "error " + warnings.error().message();
}

} // namespace runloupe

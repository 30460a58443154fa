#pragma once

#include "runs/runtablebuilder.h"

#include <QStringList>

/// Builds a table from readable text, one run a line: `id; metrics.loss 0.5; params.lr 1e-3; tags.team vision; status FAILED;
/// start_time 100; dataset cifar/abc123/training`. Blanks around the parts do not count; a value is the rest of its part,
/// in which a vertical tab stands for a line feed.
namespace runloupe {

namespace runtabletext {

inline void setAttribute(RunRecord &run, const QString &name, const QByteArray &value)
{
    if (name == "run_name")
        run.name = value;
    else if (name == "status")
        run.status = value;
    else if (name == "user_id")
        run.userId = value;
    else if (name == "experiment_id")
        run.experimentId = value;
    else if (name == "start_time")
        run.startTime = value.toLongLong();
    else if (name == "end_time")
        run.endTime = value.toLongLong();
    else if (name == "lifecycle_stage")
        run.lifecycle = value == "deleted" ? Lifecycle::Deleted : Lifecycle::Active;
    else
        qFatal("There is no attribute %s here.", qPrintable(name));
}

inline void setData(RunTableBuilder &builder, Row row, const QString &name, const QByteArray &value)
{
    const QByteArray key = name.section(u'.', 1).toUtf8();
    if (name.startsWith("metrics."))
        builder.setMetric(row, builder.metricColumn(key), value.toDouble());
    else if (name.startsWith("params."))
        builder.setParam(row, builder.paramColumn(key), value);
    else if (name.startsWith("tags."))
        builder.setTag(row, builder.tagColumn(key), value);
    else
        builder.addDataset(row, { value.split('/')[0], value.split('/')[1], value.split('/').value(2), {}, {}, {}, {} });
}

inline void addRun(RunTableBuilder &builder, const QString &line)
{
    QStringList parts = line.split(u';');
    const QByteArray id = parts.takeFirst().trimmed().toUtf8();
    RunRecord run;
    run.id = id;
    std::vector<std::pair<QString, QByteArray>> values;
    for (const QString &part : parts)
        values.emplace_back(part.trimmed().section(u' ', 0, 0), part.trimmed().section(u' ', 1).replace(u'\v', u'\n').toUtf8());
    const auto isData = [](const QString &name) { return name.contains(u'.') || name == "dataset"; };
    for (const auto &[name, value] : values) {
        if (!isData(name))
            setAttribute(run, name, value);
    }
    const Row row = builder.add(run);
    for (const auto &[name, value] : values) {
        if (isData(name))
            setData(builder, row, name, value);
    }
}

} // namespace runtabletext

inline SharedRunTable tableFromText(const QString &text, SearchDialect dialect = SearchDialect::Sql)
{
    RunTableBuilder builder;
    builder.beginStore("store.db", dialect);
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            runtabletext::addRun(builder, line);
    }
    return builder.finish();
}

} // namespace runloupe

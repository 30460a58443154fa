#include "revisions.h"

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::mlflowVersion", text);
}

struct Revision {
    const char *name;
    const char *firstVersion;
    const char *lastVersion; // the release before the next revision's first
};

/// In the order in which MLflow applies them; of the steps of one release, each has its line, for an upgrade may end at any.
constexpr Revision revisions[] = {
    { "451aebb31d03", "1.0", "1.0" },   { "90e64c465722", "1.0", "1.0" },   { "181f10493468", "1.1", "1.1" },
    { "df50e92ffc5e", "1.2", "1.2" },   { "7ac759974ad8", "1.2", "1.2" },   { "89d4b8295536", "1.3", "1.3" },
    { "2b4d017a5e9b", "1.4", "1.4" },   { "cfd24bdc0731", "1.5", "1.5" },   { "0a8213491aaa", "1.6", "1.9" },
    { "728d730b5ebd", "1.10", "1.10" }, { "27a6a02d2cf1", "1.10", "1.10" }, { "84291f40a231", "1.11", "1.12" },
    { "a8c4a736bde6", "1.13", "1.14" }, { "39d1c3be5f05", "1.15", "1.15" }, { "c48cb773bb87", "1.16", "1.24" },
    { "bd07f7e963c5", "1.25", "1.27" }, { "0c779009ac13", "1.28", "1.28" }, { "cc1f77228345", "1.28", "1.28" },
    { "97727af70f4d", "1.29", "2.2" },  { "3500859a5d39", "2.3", "2.3" },   { "7f2a7d5fae7d", "2.4", "2.7" },
    { "2d6e25af4d3e", "2.8", "2.12" },  { "acf3f17fdcc7", "2.8", "2.12" },  { "867495a8f9d4", "2.13", "2.13" },
    { "5b0e9adcef9c", "2.14", "2.14" }, { "4465047574b1", "2.15", "2.16" }, { "f5a4f2784254", "2.17", "2.17" },
    { "0584bdc529eb", "2.18", "2.22" }, { "400f98739977", "3.0", "3.1" },   { "6953534de441", "3.0", "3.1" },
    { "bda7b8c39065", "3.1", "3.1" },   { "cbc13b556ace", "3.2", "3.2" },   { "770bee3ae1dd", "3.2", "3.2" },
    { "a1b2c3d4e5f6", "3.3", "3.3" },   { "de4033877273", "3.3", "3.3" },   { "1a0cddfcaa16", "3.3", "3.3" },
    { "534353b11cbc", "3.4", "3.4" },   { "71994744cf8e", "3.4", "3.4" },   { "3da73c924c2f", "3.5", "3.7" },
    { "bf29a5ff90ea", "3.5", "3.7" },   { "1bd49d398cd23", "3.8", "3.8" },  { "b7c8d9e0f1a2", "3.9", "3.9" },
    { "5d2d30f0abce", "3.9", "3.9" },   { "c9d4e5f6a7b8", "3.9", "3.9" },   { "2c33131f4dae", "3.9", "3.9" },
    { "d3e4f5a6b7c8", "3.9", "3.9" },   { "d0e1f2a3b4c5", "3.10", "3.10" }, { "c8d9e0f1a2b3", "3.10", "3.10" },
    { "1b5f0d9ad7c1", "3.10", "3.10" }, { "e1f2a3b4c5d6", "3.11", "3.11" }, { "76601a5f987d", "3.11", "3.11" },
    { "c3d6457b6d8a", "3.11", "3.11" }, { "a5b4c3d2e1f0", "3.12", "3.12" }, { "ae8bbe7743c9", "3.12", "3.12" },
    { "7d34483879f0", "3.12", "3.12" }, { "da6fb0208061", "3.13", "3.13" }, { "89d3d66ed43f", "3.14", "3.14" },
    { "b7e4c1a90f23", "3.14", "3.14" }, { "a8b9c0d1e2f3", "3.15", "3.15" }, { "c1d2e3f4a5b6", "3.15", "3.15" },
    { "c3d9e7f1a2b4", "3.15", "3.15" }, { "6f8d9c3b2a1e", "3.15", "3.15" }, { "1971f2d9a75b", "3.16", "3.16" },
    { "17e22815139b", "3.16", "3.16" }, { "b7e2c1a4d9f3", "3.16", "3.16" }, { "75868b020152", "3.17", "3.17" },
    { "dc11669786a5", "3.17", "3.17" },
};

/// A table and the revision that brings it; found with an earlier revision, it is the trace of an upgrade that died.
struct Arrival {
    const char *table;
    const char *revision;
};

constexpr Arrival arrivals[] = {
    { "experiment_tags", "df50e92ffc5e" },
    { "latest_metrics", "89d4b8295536" },
    { "registered_models", "2b4d017a5e9b" },
    { "registered_model_aliases", "3500859a5d39" },
    { "datasets", "7f2a7d5fae7d" },
    { "trace_info", "867495a8f9d4" },
    { "logged_models", "400f98739977" },
    { "assessments", "770bee3ae1dd" },
    { "spans", "a1b2c3d4e5f6" },
    { "evaluation_datasets", "71994744cf8e" },
};

/// -1 for one that is not known.
qsizetype placeOf(const QString &revision)
{
    const auto found = std::find_if(std::begin(revisions), std::end(revisions),
                                    [&revision](const Revision &known) { return revision == QLatin1String(known.name); });
    return found == std::end(revisions) ? -1 : found - std::begin(revisions);
}

bool isOlderThanItsTables(const Schema &schema)
{
    const qsizetype place = placeOf(schema.revision());
    return place >= 0 && std::any_of(std::begin(arrivals), std::end(arrivals), [&](const Arrival &arrival) {
               return schema.hasTable(arrival.table) && place < placeOf(QLatin1String(arrival.revision));
           });
}

} // namespace

QString mlflowVersion(const Schema &schema)
{
    if (schema.revision().isEmpty())
        return schema.has("metrics", "step") ? QString() : tr("before 1.0");
    const qsizetype place = placeOf(schema.revision());
    if (place < 0)
        return tr("newer than 3.17");
    const QLatin1String first(revisions[place].firstVersion);
    const QLatin1String last(revisions[place].lastVersion);
    return first == last ? QString(first) : tr("%1 to %2").arg(first, last);
}

QStringList interruptedUpgrade(const Schema &schema)
{
    QStringList sentences;
    const auto isLeftover = [](const QByteArray &table) { return table.startsWith("_alembic_tmp_"); };
    if (std::any_of(schema.tables().begin(), schema.tables().end(), isLeftover))
        sentences << tr("An upgrade by MLflow seems to have been interrupted: it left temporary tables behind.");
    if (isOlderThanItsTables(schema))
        sentences << tr("The creation or an upgrade by MLflow seems to have been interrupted: "
                        "there are tables that the noted revision does not know.");
    return sentences;
}

} // namespace runloupe

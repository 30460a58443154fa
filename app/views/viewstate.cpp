#include "viewstate.h"

namespace runloupe {

namespace {

// The words of the kept text; part of its format, so never to be renamed.
constexpr QLatin1String QueryWord("query");
constexpr QLatin1String RunsWord("runs");
constexpr QLatin1String CurvesWord("curves");
constexpr QLatin1String BaselineWord("baseline");
constexpr QLatin1String StoreWord("store");
constexpr QLatin1String RunWord("run");

std::optional<RunKey> runFromJson(const QJsonObject &json)
{
    const RunKey run { json[StoreWord].toString(), json[RunWord].toString() };
    return run.id.isEmpty() ? std::nullopt : std::optional(run);
}

} // namespace

QJsonObject ViewState::toJson() const
{
    QJsonObject json { { QueryWord, query }, { RunsWord, runs.toJson() }, { CurvesWord, curves.toJson() } };
    if (baseline)
        json[BaselineWord] = QJsonObject { { StoreWord, baseline->store }, { RunWord, baseline->id } };
    return json;
}

ViewState ViewState::fromJson(const QJsonObject &json)
{
    return { .query = json[QueryWord].toString(),
             .runs = RunsLayout::fromJson(json[RunsWord].toObject()),
             .curves = CurvesLayout::fromJson(json[CurvesWord].toObject()),
             .baseline = runFromJson(json[BaselineWord].toObject()) };
}

} // namespace runloupe

#include "viewstate.h"

namespace runloupe {

namespace {

// The words of the kept text; part of its format, so never to be renamed.
constexpr QLatin1String QueryWord("query");
constexpr QLatin1String RunsWord("runs");
constexpr QLatin1String CurvesWord("curves");

} // namespace

QJsonObject ViewState::toJson() const
{
    return { { QueryWord, query }, { RunsWord, runs.toJson() }, { CurvesWord, curves.toJson() } };
}

ViewState ViewState::fromJson(const QJsonObject &json)
{
    return { .query = json[QueryWord].toString(),
             .runs = RunsLayout::fromJson(json[RunsWord].toObject()),
             .curves = CurvesLayout::fromJson(json[CurvesWord].toObject()) };
}

} // namespace runloupe

#include "groupdrawing.h"

#include "keptwords.h"

namespace runloupe {

namespace {

// The words of the kept text; part of its format, so never to be renamed.
constexpr QLatin1String FollowWord("followTable");
constexpr QLatin1String MiddleWord("middle");
constexpr QLatin1String BandWord("band");
constexpr QLatin1String RunsWord("runs");
constexpr std::array MiddleWords { QLatin1String("mean"), QLatin1String("median"),
                                   QLatin1String("interquartileMean") }; // by GroupMiddle
constexpr std::array BandWords {
    QLatin1String("none"),          QLatin1String("range"),   QLatin1String("deviation"),
    QLatin1String("standardError"), QLatin1String("student"), QLatin1String("bootstrap")
}; // by GroupBand

} // namespace

QJsonObject GroupDrawing::toJson() const
{
    return { { FollowWord, followsTable },
             { MiddleWord, MiddleWords[std::size_t(middle)] },
             { BandWord, BandWords[std::size_t(band)] },
             { RunsWord, showsRuns } };
}

GroupDrawing GroupDrawing::fromJson(const QJsonObject &json)
{
    GroupDrawing groups;
    groups.followsTable = json[FollowWord].toBool(groups.followsTable);
    groups.middle = called<GroupMiddle>(json[MiddleWord].toString(), MiddleWords).value_or(groups.middle);
    groups.band = called<GroupBand>(json[BandWord].toString(), BandWords).value_or(groups.band);
    groups.showsRuns = json[RunsWord].toBool(groups.showsRuns);
    return groups;
}

} // namespace runloupe

#include "viewchange.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

constexpr qsizetype LongestTitle = 40; // characters; the text stands in a menu

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::ViewChange", text);
}

QString titleOf(const ColumnKey &column)
{
    const QString title = columnTitle(column).simplified();
    return title.size() > LongestTitle ? title.left(LongestTitle - 1) + u'…' : title;
}

/// The one column of which the two say different things; nothing where there are several.
template <typename Value>
std::optional<ColumnKey> onlyDifference(const QHash<ColumnKey, Value> &before, const QHash<ColumnKey, Value> &after)
{
    QSet<ColumnKey> different;
    const auto compare = [&different](const QHash<ColumnKey, Value> &one, const QHash<ColumnKey, Value> &other) {
        for (auto entry = one.begin(); entry != one.end(); ++entry) {
            const auto same = other.constFind(entry.key());
            if (same == other.constEnd() || !(*same == *entry))
                different.insert(entry.key());
        }
    };
    compare(before, after);
    compare(after, before);
    return different.size() == 1 ? std::optional(*different.begin()) : std::nullopt;
}

QString filterText(const ViewState &, const ViewState &after)
{
    return after.query.isEmpty() ? tr("Clear filter") : tr("Filter");
}

QString sortText(const ViewState &, const ViewState &after)
{
    QStringList titles;
    for (const SortKey &key : after.runs.sorting)
        titles << titleOf(key.column);
    return tr("Sort by %1").arg(titles.join(QStringLiteral(", ")));
}

QString choiceText(const ViewState &before, const ViewState &after)
{
    const QHash<ColumnKey, bool> &wanted = after.runs.choice.spoken();
    const std::optional<ColumnKey> column = onlyDifference(before.runs.choice.spoken(), wanted);
    if (!column || !wanted.contains(*column))
        return tr("Choose columns");
    return (wanted.value(*column) ? tr("Show %1") : tr("Hide %1")).arg(titleOf(*column));
}

QString styleText(const ViewState &before, const ViewState &after)
{
    const std::optional<ColumnKey> column = onlyDifference(before.runs.styles, after.runs.styles);
    return column ? tr("Numbers of %1").arg(titleOf(*column)) : tr("Number formats");
}

QString widthText(const ViewState &before, const ViewState &after)
{
    const std::optional<ColumnKey> column = onlyDifference(before.runs.widths, after.runs.widths);
    return column ? tr("Width of %1").arg(titleOf(*column)) : tr("Widths of columns");
}

QString frozenText(const ViewState &, const ViewState &after)
{
    return after.runs.frozen.isEmpty() ? tr("Unfreeze columns") : tr("Freeze columns");
}

QString groupText(const ViewState &, const ViewState &after)
{
    QStringList titles;
    for (const ColumnKey &key : after.runs.grouping.keys)
        titles << titleOf(key);
    switch (after.runs.grouping.mode) {
    case RunGrouping::Mode::By:
        return tr("Group by %1").arg(titles.join(QStringLiteral(", ")));
    case RunGrouping::Mode::AllParamsExcept:
        return tr("Group by all params but %1").arg(titles.join(QStringLiteral(", ")));
    case RunGrouping::Mode::None:
        break;
    }
    return tr("Do not group");
}

QString metricsText(const ViewState &, const ViewState &)
{
    return tr("Choose metrics");
}

QString baselineText(const ViewState &, const ViewState &after)
{
    return after.baseline ? tr("Baseline") : tr("No baseline");
}

/// One of the things that make up an arrangement. What has no line here is still part of it, and changes without a name.
struct Aspect {
    bool (*isSame)(const ViewState &, const ViewState &);
    QString (*text)(const ViewState &before, const ViewState &after);
    ViewChange::Kind kind = ViewChange::Kind::Single;
};

/// Of the member at the end of this path of members.
template <auto... path>
bool isSame(const ViewState &a, const ViewState &b)
{
    return (a.*....*path) == (b.*....*path);
}

bool isSameXAxis(const ViewState &a, const ViewState &b)
{
    const ChartOptions &one = a.curves.options;
    const ChartOptions &other = b.curves.options;
    return one.x == other.x && one.xMetric == other.xMetric && one.backwardSteps == other.backwardSteps;
}

constexpr std::array Aspects {
    Aspect { isSame<&ViewState::query>, filterText },
    Aspect { isSame<&ViewState::runs, &RunsLayout::sorting>, sortText },
    Aspect { isSame<&ViewState::runs, &RunsLayout::choice>, choiceText },
    Aspect { isSame<&ViewState::runs, &RunsLayout::order>, [](const auto &, const auto &) { return tr("Move column"); } },
    Aspect { isSame<&ViewState::runs, &RunsLayout::frozen>, frozenText },
    Aspect { isSame<&ViewState::runs, &RunsLayout::widths>, widthText, ViewChange::Kind::Continuous },
    Aspect { isSame<&ViewState::runs, &RunsLayout::styles>, styleText },
    Aspect { isSame<&ViewState::runs, &RunsLayout::grouping>, groupText },
    Aspect { isSame<&ViewState::baseline>, baselineText },
    Aspect { isSame<&ViewState::runs, &RunsLayout::deltaUnit>,
             [](const auto &, const auto &) { return tr("Unit of differences"); } },
    Aspect { isSame<&ViewState::runs, &RunsLayout::boxesShown>,
             [](const auto &, const auto &) { return tr("Boxes below the heads"); } },
    Aspect { isSame<&ViewState::runs, &RunsLayout::runsShown>, [](const auto &, const auto &) { return tr("Only starred"); } },
    Aspect { isSame<&ViewState::runs, &RunsLayout::nesting>, [](const auto &, const auto &) { return tr("Nest runs"); } },
    Aspect { isSame<&ViewState::runs, &RunsLayout::columnsShown>,
             [](const auto &, const auto &) { return tr("Only what varies"); } },
    Aspect { isSame<&ViewState::curves, &CurvesLayout::charts, &ChartArrangement::metrics>, metricsText },
    Aspect { isSame<&ViewState::curves, &CurvesLayout::charts, &ChartArrangement::removed>, metricsText },
    Aspect { isSame<&ViewState::curves, &CurvesLayout::charts, &ChartArrangement::combined>,
             [](const auto &, const auto &) { return tr("Combine metrics"); } },
    Aspect { isSame<&ViewState::curves, &CurvesLayout::charts, &ChartArrangement::order>,
             [](const auto &, const auto &) { return tr("Move chart"); } },
    Aspect { isSame<&ViewState::curves, &CurvesLayout::charts, &ChartArrangement::folded>,
             [](const auto &, const auto &) { return tr("Fold charts"); } },
    Aspect { isSame<&ViewState::curves, &CurvesLayout::options, &ChartOptions::smoothing>,
             [](const auto &, const auto &) { return tr("Smoothing"); }, ViewChange::Kind::Continuous },
    Aspect { isSameXAxis, [](const auto &, const auto &) { return tr("Axis of curves"); } },
};

} // namespace

ViewChange viewChange(const ViewState &before, const ViewState &after)
{
    const auto isDifferent = [&](const Aspect &aspect) { return !aspect.isSame(before, after); };
    const auto aspect = std::find_if(Aspects.begin(), Aspects.end(), isDifferent);
    if (aspect == Aspects.end() || std::any_of(aspect + 1, Aspects.end(), isDifferent))
        return { tr("Change view") };
    return { aspect->text(before, after), aspect->kind };
}

} // namespace runloupe

#pragma once

#include "runcolor.h"
#include "runkey.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <array>
#include <optional>
#include <vector>

namespace runloupe {

/// What people say of a run with a key or a click.
enum class RunMark {
    Hidden, ///< it stays in the tables and leaves the charts
    Pinned, ///< it stands first in the tables and stays in the charts
    Starred, ///< it is to be found again
};
constexpr int RunMarkCount = 3;

/// Which runs people gave which marks. A value, which outlives the tables that the runs stand in.
class RunMarks {
public:
    bool has(RunMark mark, const RunKey &run) const { return runs(mark).contains(run); }
    const QSet<RunKey> &runs(RunMark mark) const { return m_runs[std::size_t(mark)]; }

    /// Gives the mark to these runs, or takes it from them. False where all of them had it already, or none.
    bool give(RunMark mark, const std::vector<RunKey> &runs);
    bool take(RunMark mark, const std::vector<RunKey> &runs);
    /// From all that have it. False where none had.
    bool takeAll(RunMark mark);

    /// The colour that people gave to the run. Setting nothing takes it.
    std::optional<RunColor> color(const RunKey &run) const;
    void setColor(const std::vector<RunKey> &runs, const std::optional<RunColor> &color);
    const QHash<RunKey, RunColor> &colors() const { return m_colors; }

    /// The run that all others are compared with.
    const std::optional<RunKey> &baseline() const { return m_baseline; }
    void setBaseline(const std::optional<RunKey> &run) { m_baseline = run; }

    /// To be kept, by store: all but which runs are hidden. What cannot be understood counts as not said.
    QJsonObject toJson() const;
    static RunMarks fromJson(const QJsonObject &json);

    friend bool operator==(const RunMarks &, const RunMarks &) = default;

private:
    std::array<QSet<RunKey>, RunMarkCount> m_runs;
    QHash<RunKey, RunColor> m_colors;
    std::optional<RunKey> m_baseline;
};

} // namespace runloupe

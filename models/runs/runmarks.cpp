#include "runmarks.h"

namespace runloupe {

bool RunMarks::give(RunMark mark, const std::vector<RunKey> &runs)
{
    QSet<RunKey> &marked = m_runs[std::size_t(mark)];
    const qsizetype before = marked.size();
    for (const RunKey &run : runs)
        marked.insert(run);
    return marked.size() != before;
}

bool RunMarks::take(RunMark mark, const std::vector<RunKey> &runs)
{
    QSet<RunKey> &marked = m_runs[std::size_t(mark)];
    const qsizetype before = marked.size();
    for (const RunKey &run : runs)
        marked.remove(run);
    return marked.size() != before;
}

bool RunMarks::takeAll(RunMark mark)
{
    QSet<RunKey> &marked = m_runs[std::size_t(mark)];
    const bool isAny = !marked.isEmpty();
    marked.clear();
    return isAny;
}

std::optional<RunColor> RunMarks::color(const RunKey &run) const
{
    const auto color = m_colors.constFind(run);
    return color == m_colors.constEnd() ? std::nullopt : std::optional(*color);
}

void RunMarks::setColor(const std::vector<RunKey> &runs, const std::optional<RunColor> &color)
{
    for (const RunKey &run : runs) {
        if (color)
            m_colors[run] = *color;
        else
            m_colors.remove(run);
    }
}

} // namespace runloupe

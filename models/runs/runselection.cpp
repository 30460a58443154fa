#include "runselection.h"

#include "samerun.h"

#include <algorithm>
#include <numeric>

namespace runloupe {

void RunSelection::setTable(const SharedRunTable &table)
{
    m_selected = rowsIn(table, m_selected);
    for (std::vector<Row> &line : m_drawn)
        line = rowsIn(table, line);
    std::erase_if(m_drawn, [](const std::vector<Row> &line) { return line.empty(); });
    m_current = m_current == NoRow ? NoRow : sameRun(*m_table, m_current, *table);
    m_table = table;
    m_hovered = NoRow;
    m_groups = nullptr;
    m_baseline = baselineIn(table);
    m_shown.resize(table->size());
    std::iota(m_shown.begin(), m_shown.end(), Row(0));
    Q_EMIT tableChanged();
}

void RunSelection::setShown(std::vector<Row> rows)
{
    if (rows == m_shown)
        return;
    m_shown = std::move(rows);
    Q_EMIT shownChanged();
}

void RunSelection::setGroups(const SharedRunGroups &groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    Q_EMIT groupsChanged();
}

void RunSelection::setSelected(std::vector<Row> rows)
{
    if (rows == m_selected)
        return;
    m_selected = std::move(rows);
    Q_EMIT selectedChanged();
}

void RunSelection::setCurrent(Row row)
{
    if (row == m_current)
        return;
    m_current = row;
    Q_EMIT currentChanged();
}

void RunSelection::setHovered(Row row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    Q_EMIT hoveredChanged();
}

void RunSelection::give(RunMark mark, const std::vector<Row> &rows)
{
    if (m_marks.give(mark, keysOf(rows)))
        Q_EMIT marksChanged(mark);
}

void RunSelection::take(RunMark mark, const std::vector<Row> &rows)
{
    if (m_marks.take(mark, keysOf(rows)))
        Q_EMIT marksChanged(mark);
}

void RunSelection::takeAll(RunMark mark)
{
    if (m_marks.takeAll(mark))
        Q_EMIT marksChanged(mark);
}

void RunSelection::toggle(RunMark mark, const std::vector<Row> &rows)
{
    if (std::all_of(rows.begin(), rows.end(), [this, mark](Row row) { return has(mark, row); }))
        take(mark, rows);
    else
        give(mark, rows);
}

bool RunSelection::has(RunMark mark, Row row) const
{
    return hasAny(mark) && m_marks.has(mark, m_table->keyOf(row));
}

std::vector<Row> RunSelection::rowsWith(RunMark mark) const
{
    if (!m_table)
        return {};
    std::vector<Row> rows;
    for (const RunKey &run : m_marks.runs(mark)) {
        if (const Row row = m_table->rowOf(run); row != NoRow)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RunSelection::setMarks(RunMarks marks)
{
    marks.takeAll(RunMark::Hidden);
    const QSet<RunKey> &hidden = m_marks.runs(RunMark::Hidden);
    marks.give(RunMark::Hidden, { hidden.begin(), hidden.end() });
    const RunMarks before = std::exchange(m_marks, std::move(marks));
    for (const RunMark mark : { RunMark::Pinned, RunMark::Starred }) {
        if (m_marks.runs(mark) != before.runs(mark))
            Q_EMIT marksChanged(mark);
    }
    if (m_marks.baseline() != before.baseline()) {
        m_baseline = baselineIn(m_table);
        Q_EMIT baselineChanged();
    }
    if (m_marks.colors() != before.colors()) {
        Q_EMIT ownColorsChanged();
        giveInks();
    }
}

void RunSelection::setBaseline(Row row)
{
    setBaselineRun(row == NoRow ? std::nullopt : std::optional(m_table->keyOf(row)));
}

void RunSelection::setBaselineRun(const std::optional<RunKey> &run)
{
    if (run == m_marks.baseline())
        return;
    m_marks.setBaseline(run);
    m_baseline = baselineIn(m_table);
    Q_EMIT baselineChanged();
}

std::vector<Row> RunSelection::compared() const
{
    const std::vector<Row> pinned = rowsWith(RunMark::Pinned);
    std::vector<Row> rows = pinned;
    std::ranges::copy_if(m_selected.empty() ? m_shown : m_selected, std::back_inserter(rows),
                         [&pinned](Row row) { return !std::binary_search(pinned.begin(), pinned.end(), row); });
    std::erase_if(rows, [this](Row row) { return has(RunMark::Hidden, row); });
    return rows;
}

void RunSelection::setDrawn(const std::vector<Row> &rows)
{
    std::vector<std::vector<Row>> lines;
    lines.reserve(rows.size());
    for (const Row row : rows)
        lines.push_back({ row });
    setDrawnLines(std::move(lines));
}

void RunSelection::setDrawnLines(std::vector<std::vector<Row>> lines)
{
    m_drawn = std::move(lines);
    giveInks();
}

const std::vector<Row> &RunSelection::drawnWith(Row row) const
{
    static const std::vector<Row> none;
    const auto line = std::find_if(m_drawn.begin(), m_drawn.end(), [row](const std::vector<Row> &rows) {
        return std::find(rows.begin(), rows.end(), row) != rows.end();
    });
    return line == m_drawn.end() ? none : *line;
}

void RunSelection::setColor(const std::vector<Row> &rows, const std::optional<RunColor> &color)
{
    m_marks.setColor(keysOf(rows), color);
    Q_EMIT ownColorsChanged();
    giveInks();
}

std::optional<RunColor> RunSelection::wantedColor(Row row) const
{
    if (const std::optional<RunColor> color = m_marks.color(m_table->keyOf(row)))
        return color;
    const TextColumn *const tag = m_table->tag(QStringLiteral("mlflow.runColor"));
    const std::optional<quint32> rgb = tag ? rgbOfHex(tag->text(row)) : std::nullopt;
    return rgb ? std::optional(RunColor { 0, rgb }) : std::nullopt;
}

/// A pinned run is chosen as a selected one is.
void RunSelection::giveInks()
{
    std::vector<RunInks::Drawn> drawn;
    drawn.reserve(m_drawn.size());
    for (const std::vector<Row> &line : m_drawn) {
        std::vector<RunKey> runs = keysOf(line);
        const RunKey first = runs.front();
        runs.erase(runs.begin());
        const bool isChosen = !m_selected.empty() || has(RunMark::Pinned, line.front());
        drawn.push_back({ .run = first,
                          .reason = isChosen ? RunInks::Reason::Chosen : RunInks::Reason::NothingChosen,
                          .wanted = wantedColor(line.front()),
                          .others = std::move(runs) });
    }
    if (m_inks.setDrawn(drawn))
        Q_EMIT colorsChanged();
}

Row RunSelection::baselineIn(const SharedRunTable &table) const
{
    return table && m_marks.baseline() ? table->rowOf(*m_marks.baseline()) : NoRow;
}

/// Those that are in the other table too, there.
std::vector<Row> RunSelection::rowsIn(const SharedRunTable &table, const std::vector<Row> &rows) const
{
    std::vector<Row> kept;
    for (const Row row : rows) {
        if (const Row now = sameRun(*m_table, row, *table); now != NoRow)
            kept.push_back(now);
    }
    return kept;
}

std::vector<RunKey> RunSelection::keysOf(const std::vector<Row> &rows) const
{
    std::vector<RunKey> runs;
    runs.reserve(rows.size());
    for (const Row row : rows)
        runs.push_back(m_table->keyOf(row));
    return runs;
}

} // namespace runloupe

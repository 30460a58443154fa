#include "comparisonsheet.h"

#include <QCoreApplication>

#include <numeric>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::ComparisonSheet", text);
}

constexpr int IdLetters = 8;

/// A comparison with its lines, kept for as long as a sheet has cells to be asked for.
struct Lines {
    SharedComparison comparison;
    std::vector<ComparedLine> lines;
};
using SharedLines = std::shared_ptr<const Lines>;

SharedLines sharedLines(const SharedComparison &comparison, const std::vector<ComparedLine> &lines)
{
    return std::make_shared<const Lines>(Lines { comparison, lines });
}

/// Not null, which would be a missing value.
QByteArray cell(const QString &text)
{
    return QByteArray("") + text.toUtf8();
}

template <typename TextOf>
void addColumn(Sheet &sheet, const QString &title, const SharedLines &lines, TextOf textOf)
{
    sheet.columns.push_back(
        { .title = title, .exact = [lines, textOf](std::size_t row) { return cell(textOf(lines->lines[row])); } });
}

QByteArray exactValue(const ComparedEntry &entry, std::size_t run)
{
    const ComparedValue *const value = entry.value(run);
    return value ? cell(value->text) : QByteArray();
}

} // namespace

QString ComparedLine::name() const
{
    return part ? QStringLiteral("%1, %2").arg(entry->name(), part->name()) : entry->name();
}

std::vector<ComparedLine> linesOf(const Comparison &comparison)
{
    std::vector<ComparedLine> lines;
    for (const ComparedSection &section : comparison.sections) {
        for (const ComparedEntry &entry : section.entries) {
            lines.push_back({ section.kind, &entry, nullptr });
            for (const ComparedEntry &part : entry.parts)
                lines.push_back({ section.kind, &entry, &part });
        }
    }
    return lines;
}

Sheet exactComparisonSheet(const SharedComparison &comparison)
{
    const SharedLines lines = sharedLines(comparison, linesOf(*comparison));
    Sheet sheet { .rows = lines->lines.size() };
    addColumn(sheet, QStringLiteral("section"), lines, [](const ComparedLine &line) { return sectionWord(line.kind); });
    addColumn(sheet, QStringLiteral("key"), lines, [](const ComparedLine &line) { return line.entry->key; });
    addColumn(sheet, QStringLiteral("part"), lines,
              [](const ComparedLine &line) { return line.part ? line.part->key : QString(); });
    for (std::size_t run = 0; run < comparison->runs.size(); ++run)
        sheet.columns.push_back({ .title = comparison->runs[run].id,
                                  .exact = [lines, run](std::size_t row) { return exactValue(lines->lines[row].told(), run); } });
    return sheet;
}

Sheet readableComparisonSheet(const SharedComparison &comparison)
{
    std::vector<std::size_t> runs(comparison->runs.size());
    std::iota(runs.begin(), runs.end(), std::size_t(0));
    return readableComparisonSheet(comparison, linesOf(*comparison), runs);
}

Sheet readableComparisonSheet(const SharedComparison &comparison, const std::vector<ComparedLine> &chosen,
                              const std::vector<std::size_t> &runs)
{
    const SharedLines lines = sharedLines(comparison, chosen);
    const QStringList heads = runHeads(*comparison);
    Sheet sheet { .rows = chosen.size() };
    addColumn(sheet, tr("Section"), lines, [](const ComparedLine &line) { return sectionTitle(line.kind); });
    addColumn(sheet, tr("Key"), lines, [](const ComparedLine &line) { return line.name(); });
    for (const std::size_t run : runs)
        addColumn(sheet, heads[qsizetype(run)], lines,
                  [run](const ComparedLine &line) { return readableValue(line.told(), run); });
    return sheet;
}

QStringList runHeads(const Comparison &comparison)
{
    QStringList heads = comparison.names;
    for (qsizetype run = 0; run < heads.size(); ++run) {
        if (comparison.names.count(heads[run]) > 1)
            heads[run] += QStringLiteral(" (%1)").arg(comparison.runs[std::size_t(run)].id.left(IdLetters));
    }
    return heads;
}

QString readableValue(const ComparedEntry &entry, std::size_t run)
{
    const ComparedValue *const value = entry.value(run);
    if (!value)
        return QStringLiteral("–");
    return value->shown.isEmpty() ? value->text : value->shown;
}

} // namespace runloupe

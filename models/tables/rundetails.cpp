#include "rundetails.h"

#include "core/numbers.h"
#include "loggeddetails.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::RunDetails", text);
}

constexpr QLatin1String NoteTag("mlflow.note.content");
constexpr QLatin1String ParentTag("mlflow.parentRunId");
constexpr QLatin1String SystemTagPrefix("mlflow.");
constexpr QLatin1String SystemMetricPrefix("system/");

enum class Whose { People, System }; ///< who logs such keys

std::vector<RunDetail> sorted(std::vector<RunDetail> details)
{
    std::sort(details.begin(), details.end(), [](const RunDetail &a, const RunDetail &b) {
        const int order = a.key.compare(b.key, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.key < b.key;
    });
    return details;
}

/// `Created`, `User`: what stands in no other section, nor in the head.
std::vector<RunDetail> attributes(const RunTable &table, Row row)
{
    std::vector<RunDetail> details;
    const auto add = [&details](const QString &key, const QString &value) {
        if (!value.isEmpty())
            details.push_back({ key, value, {}, NoRow, {} });
    };
    const auto addText = [&](const QString &key, TextAttribute attribute) { add(key, table.attribute(attribute).string(row)); };
    const auto addTime
        = [&](const QString &key, TimeAttribute attribute) { add(key, localTimeText(table.attribute(attribute).time(row))); };
    const std::optional<qint64> duration = table.duration(row);
    addTime(tr("Created"), TimeAttribute::StartTime);
    addTime(tr("Ended"), TimeAttribute::EndTime);
    add(tr("Duration"), duration ? durationText(*duration) : QString());
    addText(tr("User"), TextAttribute::UserId);
    addText(tr("Source"), TextAttribute::Source);
    addText(tr("Experiment id"), TextAttribute::ExperimentId);
    addText(tr("Store"), TextAttribute::Store);
    addText(tr("Lifecycle"), TextAttribute::Lifecycle);
    addText(tr("Artifacts"), TextAttribute::ArtifactUri);
    return details;
}

std::vector<RunDetail> params(const RunTable &table, Row row)
{
    std::vector<RunDetail> details;
    for (const TextColumn &param : table.params()) {
        if (param.has(row))
            details.push_back({ param.key(), param.string(row), {}, NoRow, {} });
    }
    return sorted(details);
}

std::vector<RunDetail> metrics(const RunTable &table, Row row, Whose whose)
{
    std::vector<RunDetail> details;
    for (const NumberColumn &metric : table.metrics()) {
        if (!metric.has(row) || metric.key().startsWith(SystemMetricPrefix) != (whose == Whose::System))
            continue;
        const double value = metric.value(row);
        details.push_back({ metric.key(), exactNumber(value), narrowNumber(value), NoRow, {} });
    }
    return sorted(details);
}

std::vector<RunDetail> tags(const RunTable &table, Row row, Whose whose)
{
    std::vector<RunDetail> details;
    for (const TextColumn &tag : table.tags()) {
        if (tag.has(row) && tag.key() != NoteTag && tag.key().startsWith(SystemTagPrefix) == (whose == Whose::System))
            details.push_back({ tag.key(), tag.string(row), {}, NoRow, {} });
    }
    return sorted(details);
}

std::vector<RunDetail> note(const RunTable &table, Row row)
{
    const TextColumn *tag = table.tag(NoteTag);
    const QString text = tag ? tag->string(row) : QString();
    return text.trimmed().isEmpty() ? std::vector<RunDetail>() : std::vector<RunDetail> { { tr("Note"), text, {}, NoRow, {} } };
}

RunDetail otherRun(const RunTable &table, Row row)
{
    const std::optional<qint64> duration = table.duration(row);
    QStringList words { statusWord(table.attribute(TextAttribute::Status).string(row)) };
    if (duration)
        words << durationText(*duration);
    return {
        table.displayName(row), table.attribute(TextAttribute::RunId).string(row), words.join(QLatin1String(", ")), row, {}
    };
}

/// A parent that is deleted, or was not read, is known by its id at least.
std::vector<RunDetail> parent(const RunTable &table, Row row)
{
    if (const Row parent = table.parent(row); parent != NoRow)
        return { otherRun(table, parent) };
    const TextColumn *tag = table.tag(ParentTag);
    if (!tag || tag->text(row).isEmpty())
        return {};
    return { { tr("Not in the table"), tag->string(row), {}, NoRow, {} } };
}

std::vector<RunDetail> children(const RunTable &table, Row row)
{
    std::vector<RunDetail> details;
    for (Row child = 0; child < table.size(); ++child) {
        if (table.parent(child) == row)
            details.push_back(otherRun(table, child));
    }
    return sorted(details);
}

bool isMatch(const RunDetail &detail, const QString &text)
{
    const auto has = [&text](const QString &where) { return where.contains(text, Qt::CaseInsensitive); };
    return has(detail.key) || has(detail.value) || has(detail.shown)
        || std::any_of(detail.parts.begin(), detail.parts.end(), [&](const RunDetail &part) { return isMatch(part, text); });
}

} // namespace

RunDetails makeRunDetails(const RunTable &table, Row row, const PlaceNames &names)
{
    const QString store = table.attribute(TextAttribute::Store).string(row);
    const QString experiment = table.attribute(TextAttribute::ExperimentId).string(row);
    RunDetails details { store,
                         table.attribute(TextAttribute::RunId).string(row),
                         table.displayName(row),
                         table.attribute(TextAttribute::Status).string(row),
                         names.experiments.value({ store, experiment }, experiment),
                         names.stores.value(store, store),
                         {} };
    const auto add = [&details](DetailKind kind, const std::vector<RunDetail> &all) {
        if (!all.empty())
            details.sections.push_back({ kind, all });
    };
    add(DetailKind::Attributes, attributes(table, row));
    add(DetailKind::Note, note(table, row));
    add(DetailKind::Params, params(table, row));
    add(DetailKind::Metrics, metrics(table, row, Whose::People));
    add(DetailKind::SystemMetrics, metrics(table, row, Whose::System));
    add(DetailKind::Tags, tags(table, row, Whose::People));
    add(DetailKind::SystemTags, tags(table, row, Whose::System));
    add(DetailKind::Datasets, datasetDetails(table, row));
    add(DetailKind::Models, modelDetails(table, row));
    add(DetailKind::Parent, parent(table, row));
    add(DetailKind::Children, children(table, row));
    return details;
}

RunDetails matching(const RunDetails &details, const QString &text)
{
    if (text.isEmpty())
        return details;
    RunDetails found = details;
    for (DetailSection &section : found.sections)
        std::erase_if(section.details, [&text](const RunDetail &detail) { return !isMatch(detail, text); });
    std::erase_if(found.sections, [](const DetailSection &section) { return section.details.empty(); });
    return found;
}

QString detailTitle(DetailKind kind)
{
    static constexpr std::array Titles {
        QT_TRANSLATE_NOOP("runloupe::RunDetails", "Attributes"),     QT_TRANSLATE_NOOP("runloupe::RunDetails", "Note"),
        QT_TRANSLATE_NOOP("runloupe::RunDetails", "Params"),         QT_TRANSLATE_NOOP("runloupe::RunDetails", "Metrics"),
        QT_TRANSLATE_NOOP("runloupe::RunDetails", "System metrics"), QT_TRANSLATE_NOOP("runloupe::RunDetails", "Tags"),
        QT_TRANSLATE_NOOP("runloupe::RunDetails", "System tags"),    QT_TRANSLATE_NOOP("runloupe::RunDetails", "Datasets"),
        QT_TRANSLATE_NOOP("runloupe::RunDetails", "Models"),         QT_TRANSLATE_NOOP("runloupe::RunDetails", "Parent"),
        QT_TRANSLATE_NOOP("runloupe::RunDetails", "Children"),
    };
    return tr(Titles[std::size_t(kind)]);
}

} // namespace runloupe

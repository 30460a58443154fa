#include "attributeentries.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::AttributeEntries", text);
}

constexpr QLatin1String NoteTag("mlflow.note.content");
constexpr QLatin1String SourceNameTag("mlflow.source.name");

/// A tag that says what was run. Old and new names stand for the same.
struct SourceTag {
    QLatin1String tag;
    QLatin1String olderTag;
    const char *title;
};
constexpr std::array SourceTags {
    SourceTag { QLatin1String("mlflow.source.type"), {}, QT_TRANSLATE_NOOP("runloupe::AttributeEntries", "Kind of source") },
    SourceTag { QLatin1String("mlflow.project.entryPoint"), {}, QT_TRANSLATE_NOOP("runloupe::AttributeEntries", "Entry point") },
    SourceTag { QLatin1String("mlflow.source.git.commit"), {}, QT_TRANSLATE_NOOP("runloupe::AttributeEntries", "Git commit") },
    SourceTag { QLatin1String("mlflow.source.git.branch"), QLatin1String("mlflow.gitBranch"),
                QT_TRANSLATE_NOOP("runloupe::AttributeEntries", "Git branch") },
    SourceTag { QLatin1String("mlflow.source.git.repoURL"), QLatin1String("mlflow.gitRepoURL"),
                QT_TRANSLATE_NOOP("runloupe::AttributeEntries", "Repository") },
    SourceTag {
        QLatin1String("mlflow.source.git.dirty"), {}, QT_TRANSLATE_NOOP("runloupe::AttributeEntries", "Changes not committed") },
    SourceTag { QLatin1String("mlflow.source.git.diff"), {}, QT_TRANSLATE_NOOP("runloupe::AttributeEntries", "Patch") },
    SourceTag { QLatin1String("mlflow.project.backend"), {}, QT_TRANSLATE_NOOP("runloupe::AttributeEntries", "Backend") },
    SourceTag { QLatin1String("mlflow.project.env"), {}, QT_TRANSLATE_NOOP("runloupe::AttributeEntries", "Environment by") },
    SourceTag { QLatin1String("mlflow.docker.image.uri"), {}, QT_TRANSLATE_NOOP("runloupe::AttributeEntries", "Docker image") },
    SourceTag { QLatin1String("mlflow.docker.image.id"), {}, QT_TRANSLATE_NOOP("runloupe::AttributeEntries", "Docker image id") },
};

/// Tags that repeat an attribute, or that other sections read.
constexpr std::array RepeatedTags { QLatin1String("mlflow.runName"), QLatin1String("mlflow.user"), SourceNameTag, NoteTag,
                                    QLatin1String("mlflow.log-model.history") };

using Shown = QString (*)(const QString &);

/// The attribute as a table's column names it.
template <typename Attribute>
EntryMaker &attributeEntry(Attribute attribute, EntriesMaker &entries)
{
    const QString key = attributeName(attribute);
    return entries.at(key, Sameness::Text, columnTitle({ ColumnKind::Attribute, key }));
}

void addText(const ComparedRuns &runs, TextAttribute attribute, EntriesMaker &entries, Shown shown = nullptr)
{
    const TextColumn &column = runs.table->attribute(attribute);
    EntryMaker &entry = attributeEntry(attribute, entries);
    runs.each([&](std::size_t run, Row row) {
        if (const QString text = column.string(row); !text.isEmpty())
            entry.set(run, text, shown ? shown(text) : QString());
    });
}

void addTime(const ComparedRuns &runs, TimeAttribute attribute, EntriesMaker &entries)
{
    EntryMaker &entry = attributeEntry(attribute, entries);
    runs.each([&](std::size_t run, Row row) {
        if (const Time time = runs.table->attribute(attribute).time(row))
            entry.setWhole(run, *time, localTimeText(time));
    });
}

void addDuration(const ComparedRuns &runs, EntriesMaker &entries)
{
    const ColumnKey key { ColumnKind::Attribute, QStringLiteral("duration") };
    EntryMaker &entry = entries.at(key.key, Sameness::Text, columnTitle(key));
    runs.each([&](std::size_t run, Row row) {
        if (const std::optional<qint64> duration = runs.table->duration(row))
            entry.setWhole(run, *duration, durationText(*duration));
    });
}

/// Two stores may both have an experiment 1.
void addPlaces(const ComparedRuns &runs, EntriesMaker &entries)
{
    EntryMaker &experiment = attributeEntry(TextAttribute::ExperimentId, entries);
    EntryMaker &store = attributeEntry(TextAttribute::Store, entries);
    runs.each([&](std::size_t run, Row row) {
        const QString uri = runs.table->attribute(TextAttribute::Store).string(row);
        const QString id = runs.table->attribute(TextAttribute::ExperimentId).string(row);
        experiment.set(run, id, runs.names.experiments.value({ uri, id }), uri + u'\n' + id);
        store.set(run, uri, runs.names.stores.value(uri));
    });
}

void addTag(const ComparedRuns &runs, QLatin1String key, EntryMaker &entry)
{
    const TextColumn *const tag = key.isEmpty() ? nullptr : runs.table->tag(key);
    if (!tag)
        return;
    runs.each([&](std::size_t run, Row row) {
        if (tag->has(row) && !entry.has(run))
            entry.set(run, tag->string(row));
    });
}

} // namespace

void addAttributes(const ComparedRuns &runs, EntriesMaker &entries)
{
    addText(runs, TextAttribute::RunName, entries);
    addText(runs, TextAttribute::Status, entries, statusWord);
    addTime(runs, TimeAttribute::StartTime, entries);
    addTime(runs, TimeAttribute::EndTime, entries);
    addDuration(runs, entries);
    addText(runs, TextAttribute::UserId, entries);
    addPlaces(runs, entries);
    addText(runs, TextAttribute::Lifecycle, entries);
}

void addSource(const ComparedRuns &runs, EntriesMaker &entries)
{
    EntryMaker &name = entries.at(SourceNameTag, Sameness::Text, tr("Name"));
    const TextColumn &source = runs.table->attribute(TextAttribute::Source);
    runs.each([&](std::size_t run, Row row) {
        if (const QString text = source.string(row); !text.isEmpty())
            name.set(run, text);
    });
    for (const SourceTag &tag : SourceTags) {
        EntryMaker &entry = entries.at(tag.tag, Sameness::Text, tr(tag.title));
        addTag(runs, tag.tag, entry);
        addTag(runs, tag.olderTag, entry);
    }
}

void addNote(const ComparedRuns &runs, EntriesMaker &entries)
{
    addTag(runs, NoteTag, entries.at(NoteTag, Sameness::Text, tr("Note")));
}

bool isToldElsewhere(const QString &tag)
{
    return std::find(RepeatedTags.begin(), RepeatedTags.end(), tag) != RepeatedTags.end()
        || std::any_of(SourceTags.begin(), SourceTags.end(),
                       [&tag](const SourceTag &known) { return known.tag == tag || known.olderTag == tag; });
}

} // namespace runloupe

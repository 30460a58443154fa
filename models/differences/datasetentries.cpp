#include "datasetentries.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::DatasetEntries", text);
}

struct Part {
    QLatin1String key;
    const char *title;
    QString DatasetInput::*text;
};
constexpr std::array Parts {
    Part { QLatin1String("name"), QT_TRANSLATE_NOOP("runloupe::DatasetEntries", "name"), &DatasetInput::name },
    Part { QLatin1String("digest"), QT_TRANSLATE_NOOP("runloupe::DatasetEntries", "digest"), &DatasetInput::digest },
    Part { QLatin1String("source_type"), QT_TRANSLATE_NOOP("runloupe::DatasetEntries", "source type"),
           &DatasetInput::sourceType },
    Part { QLatin1String("source"), QT_TRANSLATE_NOOP("runloupe::DatasetEntries", "source"), &DatasetInput::source },
    Part { QLatin1String("schema"), QT_TRANSLATE_NOOP("runloupe::DatasetEntries", "schema"), &DatasetInput::schema },
    Part { QLatin1String("profile"), QT_TRANSLATE_NOOP("runloupe::DatasetEntries", "profile"), &DatasetInput::profile },
};

QString purposeOf(const DatasetInput &dataset)
{
    return dataset.context.isEmpty() ? QStringLiteral("dataset") : dataset.context;
}

/// For which a single run used several datasets.
QSet<QString> crowdedPurposes(const ComparedRuns &runs)
{
    QSet<QString> crowded;
    runs.each([&](std::size_t, Row row) {
        QSet<QString> met;
        for (const DatasetInput &dataset : runs.table->datasets(row)) {
            const QString purpose = purposeOf(dataset);
            if (met.contains(purpose))
                crowded << purpose;
            met << purpose;
        }
    });
    return crowded;
}

/// `digits (0e64)`
QString summary(const DatasetInput &dataset)
{
    return dataset.digest.isEmpty() ? dataset.name : QStringLiteral("%1 (%2)").arg(dataset.name, dataset.digest);
}

void addDataset(const DatasetInput &dataset, std::size_t run, EntryMaker &entry)
{
    entry.set(run, summary(dataset));
    for (const Part &part : Parts) {
        if (const QString &text = dataset.*part.text; !text.isEmpty())
            entry.parts().at(part.key, Sameness::Text, tr(part.title)).set(run, text);
    }
}

} // namespace

void addDatasets(const ComparedRuns &runs, EntriesMaker &entries)
{
    const QSet<QString> crowded = crowdedPurposes(runs);
    runs.each([&](std::size_t run, Row row) {
        for (const DatasetInput &dataset : runs.table->datasets(row)) {
            const QString purpose = purposeOf(dataset);
            const QString key = crowded.contains(purpose) ? purpose + u'/' + dataset.name : purpose;
            addDataset(dataset, run, entries.at(entries.freeKey(key, run), Sameness::Text));
        }
    });
}

} // namespace runloupe

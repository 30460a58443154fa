#include "modelentries.h"

#include "runs/modelhistory.h"

#include <QCoreApplication>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::ModelEntries", text);
}

/// Puts what is told of one model of one run where it belongs; empty texts say nothing.
class Teller {
public:
    Teller(EntriesMaker &entries, const QString &key, std::size_t run, const QString &title = {})
        : m_entry(entries.at(entries.freeKey(key, run), Sameness::Text, title))
        , m_run(run)
    {
    }

    void tell(const QString &text, const QString &shown = {}) { m_entry.set(m_run, text, shown); }
    void tellPart(const char *key, const QString &title, const QString &text)
    {
        if (!text.isEmpty())
            m_entry.parts().at(QLatin1String(key), Sameness::Text, title).set(m_run, text);
    }

private:
    EntryMaker &m_entry;
    std::size_t m_run;
};

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(QLatin1String(", "));
}

QString usualName(const QString &name)
{
    return name.isEmpty() ? QStringLiteral("model") : name;
}

void addLogged(const LoggedModel &model, std::size_t run, EntriesMaker &entries)
{
    const bool isInput = model.role == LoggedModel::Role::Input;
    Teller teller(entries, usualName(model.name), run);
    teller.tell(joined({ isInput ? tr("read") : tr("logged"), model.type, model.status }));
    teller.tellPart("type", tr("type"), model.type);
    teller.tellPart("status", tr("status"), model.status);
    if (isInput)
        teller.tellPart("model_id", tr("model id"), model.id);
    else
        teller.tellPart("step", tr("step"), QString::number(model.step));
}

void addPast(const PastModel &model, std::size_t run, EntriesMaker &entries)
{
    const QString flavors = joined(model.flavors.keys());
    Teller teller(entries, usualName(model.artifactPath), run);
    teller.tell(joined({ tr("logged"), flavors }));
    teller.tellPart("type", tr("type"), flavors);
}

void addVersion(const RegisteredModel &model, const ModelVersion &version, std::size_t run, EntriesMaker &entries)
{
    Teller teller(entries, QStringLiteral("registered/") + model.name, run, tr("%1, registered").arg(model.name));
    teller.tell(version.version, tr("version %1").arg(version.version));
    teller.tellPart("stage", tr("stage"), version.stage == QLatin1String("None") ? QString() : version.stage);
    teller.tellPart("aliases", tr("aliases"), joined(model.aliases.keys(version.version)));
    teller.tellPart("description", tr("description"), version.description);
    teller.tellPart("status", tr("status"), version.status);
}

/// The files tell more than the tag; what was looked for and not found is said, for it is another thing than no model.
RunEnvironment environmentOf(const ComparedRuns &runs, Row row)
{
    const std::optional<RunEnvironment> read = runs.read.value(runs.table->keyOf(row)).environment;
    if (read && !read->packages.isEmpty())
        return *read;
    RunEnvironment told = environmentOf(modelsFromHistory(*runs.table, row));
    if (told.packages.isEmpty())
        told.readFrom = read ? tr("not found") : QString();
    return told;
}

} // namespace

void addModels(const ComparedRuns &runs, EntriesMaker &entries)
{
    runs.each([&](std::size_t run, Row row) {
        for (const LoggedModel &model : runs.table->models(row))
            addLogged(model, run, entries);
        for (const PastModel &model : modelsFromHistory(*runs.table, row))
            addPast(model, run, entries);
        const QList<RegisteredModel> registered = runs.read.value(runs.table->keyOf(row)).models;
        for (const RegisteredModel &model : registered) {
            for (const ModelVersion &version : model.versions)
                addVersion(model, version, run, entries);
        }
    });
}

void addEnvironment(const ComparedRuns &runs, EntriesMaker &entries)
{
    EntryMaker &source = entries.at(QStringLiteral("read_from"), Sameness::Text, tr("Read from"));
    runs.each([&](std::size_t run, Row row) {
        const auto [readFrom, packages] = environmentOf(runs, row);
        if (!readFrom.isEmpty())
            source.set(run, readFrom);
        for (auto package = packages.begin(); package != packages.end(); ++package)
            entries.at(package.key(), Sameness::Text)
                .set(run, package.value(), package->isEmpty() ? tr("any version") : QString());
    });
}

} // namespace runloupe

#include "loggeddetails.h"

#include "runs/modelhistory.h"

#include <QCoreApplication>

#include <algorithm>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::RunDetails", text);
}

/// A detail put together from the texts that are there.
class Composer {
public:
    explicit Composer(const QString &key) { m_detail.key = key; }

    void addWord(const QString &word)
    {
        if (!word.isEmpty())
            m_detail.value += m_detail.value.isEmpty() ? word : QLatin1String(", ") + word;
    }
    void addPart(const QString &key, const QString &value)
    {
        if (!value.isEmpty())
            m_detail.parts.push_back({ key, value, {}, NoRow, {} });
    }
    const RunDetail &detail() const { return m_detail; }

private:
    RunDetail m_detail;
};

RunDetail datasetDetail(const DatasetInput &dataset)
{
    Composer composer(dataset.name);
    composer.addWord(dataset.digest);
    composer.addWord(dataset.context);
    composer.addPart(tr("Source type"), dataset.sourceType);
    composer.addPart(tr("Source"), dataset.source);
    composer.addPart(tr("Schema"), dataset.schema);
    composer.addPart(tr("Profile"), dataset.profile);
    return composer.detail();
}

RunDetail modelDetail(const LoggedModel &model)
{
    Composer composer(model.name.isEmpty() ? model.id : model.name);
    composer.addWord(model.role == LoggedModel::Role::Output ? tr("logged") : tr("read"));
    composer.addWord(model.type);
    composer.addWord(model.status);
    composer.addPart(tr("Model id"), model.id);
    if (model.role == LoggedModel::Role::Output)
        composer.addPart(tr("Step"), QString::number(model.step));
    composer.addPart(tr("Artifacts"), model.artifactLocation);
    return composer.detail();
}

RunDetail pastModelDetail(const PastModel &model)
{
    Composer composer(model.artifactPath);
    composer.addWord(tr("logged"));
    composer.addWord(QStringList(model.flavors.keys()).join(QLatin1String(", ")));
    composer.addPart(tr("Model id"), model.id);
    composer.addPart(tr("Created (UTC)"), model.created);
    return composer.detail();
}

RunDetail versionDetail(const RegisteredModel &model, const ModelVersion &version)
{
    Composer composer(model.name);
    composer.addWord(tr("registered as version %1").arg(version.version));
    if (version.stage != QLatin1String("None"))
        composer.addWord(version.stage);
    for (const QString &alias : model.aliases.keys(version.version))
        composer.addWord(QLatin1Char('@') + alias);
    composer.addPart(tr("Description"), version.description);
    composer.addPart(tr("Created"), localTimeText(version.creationTime));
    composer.addPart(tr("Status"), version.status);
    composer.addPart(tr("Source"), version.source);
    for (auto tag = version.tags.begin(); tag != version.tags.end(); ++tag)
        composer.addPart(tag.key(), tag.value());
    return composer.detail();
}

/// Where it stands, or is to stand.
DetailSection &modelSection(std::vector<DetailSection> &sections)
{
    const auto place = std::find_if(sections.begin(), sections.end(),
                                    [](const DetailSection &section) { return section.kind >= DetailKind::Models; });
    if (place != sections.end() && place->kind == DetailKind::Models)
        return *place;
    return *sections.insert(place, { DetailKind::Models, {} });
}

} // namespace

std::vector<RunDetail> datasetDetails(const RunTable &table, Row row)
{
    std::vector<RunDetail> details;
    for (const DatasetInput &dataset : table.datasets(row))
        details.push_back(datasetDetail(dataset));
    return details;
}

std::vector<RunDetail> modelDetails(const RunTable &table, Row row)
{
    std::vector<RunDetail> details;
    for (const LoggedModel &model : table.models(row))
        details.push_back(modelDetail(model));
    for (const PastModel &model : modelsFromHistory(table, row))
        details.push_back(pastModelDetail(model));
    return details;
}

RunDetails withRegisteredModels(RunDetails details, const QList<RegisteredModel> &models)
{
    for (const RegisteredModel &model : models) {
        for (const ModelVersion &version : model.versions)
            modelSection(details.sections).details.push_back(versionDetail(model, version));
    }
    return details;
}

} // namespace runloupe

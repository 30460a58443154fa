#include "runlinks.h"

#include <array>

namespace runloupe {

namespace {

constexpr auto NoDataset = QT_TRANSLATE_NOOP("runloupe::Visit", "%1 names the dataset %2, which is not in the store.");
constexpr qsizetype LongestDataset = 20 * 1024 * 1024; // MLflow allows 16 MB for the profile

bool isModelInput(const MetaFile &input)
{
    return input.text("source_type") == "MODEL" || input.text("source_type") == "RUN_INPUT";
}

QString modelStatus(const QByteArray &recorded)
{
    static const std::array<QString, 4> names { QStringLiteral("UNSPECIFIED"), QStringLiteral("PENDING"), QStringLiteral("READY"),
                                                QStringLiteral("FAILED") };
    bool isNumber = false;
    const uint number = recorded.toUInt(&isNumber);
    return isNumber && number < names.size() ? names[number] : QString::fromUtf8(recorded);
}

/// Ids become parts of paths, and must not lead elsewhere.
bool isName(const QByteArray &id)
{
    return !id.isEmpty() && !id.contains('/') && !id.contains('\\') && id != "." && id != "..";
}

} // namespace

QList<DatasetInput> RunLinks::datasets(const RunFolder &run)
{
    QList<DatasetInput> datasets;
    if (!run.has("inputs"))
        return datasets;
    for (const Path &folder : foldersIn(joined(run.path, "inputs"))) {
        const MetaFile input = MetaFile::read(folder, m_visit);
        input.noteDamage(folder, m_visit);
        if (!input.isAbsent() && !isModelInput(input))
            datasets << dataset(run, input);
    }
    return datasets;
}

DatasetInput RunLinks::dataset(const RunFolder &run, const MetaFile &input)
{
    const QByteArray id = input.text("source_id");
    const MetaFile none;
    const MetaFile &meta = isName(id) ? described(joined(joined(parentOf(run.path), "datasets"), id)) : none;
    if (meta.isAbsent())
        m_visit.note(NoDataset, run.path, QString::fromUtf8(id));
    DatasetInput dataset;
    dataset.name = meta.string("name");
    dataset.digest = meta.string("digest");
    dataset.context = input.map("tags").value(QStringLiteral("mlflow.data.context"));
    dataset.sourceType = meta.string("source_type");
    dataset.source = meta.string("source");
    dataset.schema = meta.string("schema");
    dataset.profile = meta.string("profile");
    return dataset;
}

QList<LoggedModel> RunLinks::models(const RunFolder &run)
{
    QList<LoggedModel> models;
    if (run.has("outputs")) {
        for (const Path &folder : foldersIn(joined(run.path, "outputs"))) { // its ids may repeat one another: the folder tells
            models << model(run, nameOf(folder), LoggedModel::Role::Output);
            models.last().step = MetaFile::read(folder, m_visit).number("step").value_or(0);
        }
    }
    if (run.has("inputs")) {
        for (const Path &folder : foldersIn(joined(run.path, "inputs"))) {
            if (const MetaFile input = MetaFile::read(folder, m_visit); isModelInput(input))
                models << model(run, input.text("source_id"), LoggedModel::Role::Input);
        }
    }
    return models;
}

LoggedModel RunLinks::model(const RunFolder &run, const QByteArray &id, LoggedModel::Role role)
{
    const MetaFile none;
    const MetaFile &meta = isName(id) ? described(joined(joined(parentOf(run.path), "models"), id)) : none;
    LoggedModel model;
    model.id = QString::fromUtf8(id);
    model.name = meta.string("name");
    model.type = meta.string("model_type");
    model.status = modelStatus(meta.text("status"));
    model.artifactLocation = meta.string("artifact_location");
    model.role = role;
    return model;
}

const MetaFile &RunLinks::described(const Path &folder)
{
    const auto known = m_described.constFind(folder);
    if (known != m_described.constEnd())
        return *known;
    const MetaFile meta = MetaFile::read(folder, m_visit, LongestDataset);
    meta.noteDamage(folder, m_visit);
    return *m_described.insert(folder, meta);
}

} // namespace runloupe

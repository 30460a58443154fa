#include "runinputs.h"

namespace runloupe {

namespace {

QString modelStatus(const Statement &row, int column)
{
    static const QStringList names { QStringLiteral("UNSPECIFIED"), QStringLiteral("PENDING"), QStringLiteral("READY"),
                                     QStringLiteral("FAILED") };
    const QString text = row.string(column);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? names.value(number, text) : text;
}

/// Follows the edges between runs, datasets and models.
class RunInputs {
public:
    RunInputs(Reading &reading, RunTableBuilder &builder)
        : m_reading(reading)
        , m_builder(builder)
    {
    }

    Result<void> read();

private:
    Result<void> readContexts();
    Result<void> readDatasets();
    Result<void> readModels();
    Result<void> readEdges();
    void add(const Statement &edge);
    void addDataset(const Statement &edge);
    void addModel(QByteArrayView runId, QByteArrayView modelId, LoggedModel::Role role, qint64 step);

    Reading &m_reading;
    RunTableBuilder &m_builder;
    QHash<QByteArray, QString> m_contexts; // by input
    QHash<QByteArray, DatasetInput> m_datasets;
    QHash<QByteArray, LoggedModel> m_models;
};

Result<void> RunInputs::read()
{
    if (!m_reading.schema().hasTable("inputs"))
        return {};
    using Step = std::pair<Result<void> (RunInputs::*)(), const char *>;
    for (const auto &[read, table] :
         { Step { &RunInputs::readContexts, "input_tags" }, Step { &RunInputs::readDatasets, "datasets" },
           Step { &RunInputs::readModels, "logged_models" }, Step { &RunInputs::readEdges, "inputs" } }) {
        if (!m_reading.schema().hasTable(table))
            continue;
        if (const Result<void> done = m_reading.tolerate((this->*read)(), table); !done)
            return done;
    }
    return {};
}

Result<void> RunInputs::readContexts()
{
    TableScan scan = m_reading.scan("input_tags", { "input_uuid", "name", "value" });
    while (scan.next()) {
        if (scan.row().text(2) == "mlflow.data.context")
            m_contexts.insert(scan.row().text(1).toByteArray(), scan.row().string(3));
    }
    return scan.finish();
}

Result<void> RunInputs::readDatasets()
{
    TableScan scan = m_reading.scan(
        "datasets",
        { "dataset_uuid", "name", "digest", "dataset_source_type", "dataset_source", "dataset_schema", "dataset_profile" });
    while (scan.next()) {
        const Statement &row = scan.row();
        m_datasets.insert(row.text(1).toByteArray(),
                          { row.string(2), row.string(3), {}, row.string(4), row.string(5), row.string(6), row.string(7) });
    }
    return scan.finish();
}

Result<void> RunInputs::readModels()
{
    TableScan scan = m_reading.scan("logged_models", { "model_id", "name", "model_type", "status", "artifact_location" });
    while (scan.next()) {
        const Statement &row = scan.row();
        const LoggedModel model { row.string(1), row.string(2), row.string(3), modelStatus(row, 4), row.string(5) };
        m_models.insert(row.text(1).toByteArray(), model);
    }
    return scan.finish();
}

Result<void> RunInputs::readEdges()
{
    TableScan scan
        = m_reading.scan("inputs", { "source_type", "source_id", "destination_type", "destination_id", "input_uuid", "step" });
    while (scan.next())
        add(scan.row());
    return scan.finish();
}

void RunInputs::add(const Statement &edge)
{
    const QByteArrayView from = edge.text(1);
    const QByteArrayView to = edge.text(3);
    if (from == "DATASET" && to == "RUN")
        addDataset(edge);
    else if (from == "RUN_OUTPUT" && to == "MODEL_OUTPUT")
        addModel(edge.text(2), edge.text(4), LoggedModel::Role::Output, edge.integer(6));
    else if (from == "RUN_INPUT" && to == "MODEL_INPUT")
        addModel(edge.text(2), edge.text(4), LoggedModel::Role::Input, edge.integer(6));
}

void RunInputs::addDataset(const Statement &edge)
{
    const Row run = m_builder.rowOf(edge.text(4));
    const auto dataset = m_datasets.constFind(edge.text(2).toByteArray());
    if (run == NoRow || dataset == m_datasets.constEnd())
        return; // an edge to nowhere
    DatasetInput input = *dataset;
    input.context = m_contexts.value(edge.text(5).toByteArray());
    m_builder.addDataset(run, input);
}

void RunInputs::addModel(QByteArrayView runId, QByteArrayView modelId, LoggedModel::Role role, qint64 step)
{
    const Row run = m_builder.rowOf(runId);
    const auto known = m_models.constFind(modelId.toByteArray());
    if (run == NoRow || known == m_models.constEnd())
        return;
    LoggedModel model = *known;
    model.role = role;
    model.step = step;
    m_builder.addModel(run, model);
}

} // namespace

Result<void> readRunInputs(Reading &reading, RunTableBuilder &builder)
{
    return RunInputs(reading, builder).read();
}

} // namespace runloupe

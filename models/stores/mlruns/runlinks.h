#pragma once

#include "runfolder.h"
#include "runs/dataset.h"

#include <QHash>

namespace runloupe {

/// Reads what runs point to: the datasets they were fed and the models they wrote or read. Describes each only once, for
/// thousands of runs share a dataset.
class RunLinks {
public:
    explicit RunLinks(Visit &visit)
        : m_visit(visit)
    {
    }

    QList<DatasetInput> datasets(const RunFolder &run);
    QList<LoggedModel> models(const RunFolder &run);

private:
    const MetaFile &described(const Path &folder);
    DatasetInput dataset(const RunFolder &run, const MetaFile &input);
    LoggedModel model(const RunFolder &run, const QByteArray &id, LoggedModel::Role role);

    Visit &m_visit;
    QHash<Path, MetaFile> m_described;
};

} // namespace runloupe

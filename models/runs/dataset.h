#pragma once

#include <QString>

namespace runloupe {

/// A dataset that a run logged as its input.
struct DatasetInput {
    QString name;
    QString digest;
    QString context; ///< `training`, `eval` …: the tag `mlflow.data.context` of the input
    QString sourceType;
    QString source; ///< JSON text
    QString schema; ///< JSON text
    QString profile; ///< JSON text
};

/// A model that a run of MLflow 3 logged or read.
struct LoggedModel {
    enum class Role { Output, Input };

    QString id; ///< `m-` and 32 hexadecimal digits
    QString name;
    QString type;
    QString status; ///< `READY`, `PENDING`, `FAILED`, `UNSPECIFIED`
    QString artifactLocation;
    Role role = Role::Output;
    qint64 step = 0;
};

} // namespace runloupe

#pragma once

#include "core/times.h"

#include <QList>
#include <QMap>
#include <QString>

namespace runloupe {

/// A text for each key, in the order of the keys: tags, params, aliases.
using TextMap = QMap<QString, QString>;

enum class Lifecycle { Active, Deleted };

/// Which of the active and the deleted are asked for.
enum class View { Active, Deleted, All };

/// `active` or `deleted`, as MLflow writes it.
QString lifecycleName(Lifecycle lifecycle);

bool isInView(Lifecycle lifecycle, View view);

/// A named heap of runs.
struct Experiment {
    QString id; ///< text, for file stores use numbers beyond 2^53
    QString name;
    Lifecycle lifecycle = Lifecycle::Active;
    QString artifactLocation; ///< as recorded, rarely true on this machine
    Time creationTime; ///< from MLflow 1.29 on
    Time lastUpdateTime;
    QString workspace; ///< empty where the store has none (before MLflow 3.10)
    TextMap tags;
    qint64 activeRuns = 0;
    qint64 deletedRuns = 0;
    bool isRecorded = true; ///< false for the group of runs whose experiment the store does not know
};

} // namespace runloupe

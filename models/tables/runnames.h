#pragma once

#include "runcolumn.h"

#include <QJsonObject>

namespace runloupe {

/// How runs are called where several are told apart: in legends, at cursors, in exported charts. A value.
struct RunNaming {
    enum class Mode {
        Params, ///< by the smallest set of params that tells them apart: `lr 0.01 · seed 3`
        RunName, ///< by the names that people or programs gave them
        Template, ///< by `pattern`
    };

    Mode mode = Mode::Params;
    QString pattern = {}; ///< see NameTemplate; kept in the other modes, for people come back to it

    /// To be kept; readable, so that a person can mend it.
    QJsonObject toJson() const;
    /// What cannot be understood counts as not said.
    static RunNaming fromJson(const QJsonObject &json);

    friend bool operator==(const RunNaming &, const RunNaming &) = default;
};

/// What each of these runs is called, on one line.
///
/// By params (see tellingParams()) is how people speak of runs, for names are mostly made up by programs. A run that has none of
/// the telling params, as one that stands alone, goes by its name. Runs that are called alike all the same get their names,
/// and where these are alike too the first characters of their ids, so that no two are called the same. Only a template may call
/// runs alike; one that cannot be understood leaves the names. Takes some 50 ms for 500 runs of 12,000 params. From any thread.
QStringList runNames(const SharedRunTable &table, const std::vector<Row> &rows, const RunNaming &naming,
                     const PlaceNames &places = {});

} // namespace runloupe

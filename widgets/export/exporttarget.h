#pragma once

#include <QStringList>

namespace runloupe {

/// What stands in the way of writing a file.
struct ExportTarget {
    enum class State {
        Free, ///< nothing does
        Taken, ///< there is such a file already; it may be replaced
        Impossible,
    };

    State state = State::Impossible;
    QString sentence {}; ///< what is to be said about it; empty where it is free
};

/// Looks at the place of a file. `stores` are the places of run stores, in which nothing is ever written. Touches the disk,
/// from any thread.
ExportTarget lookAt(const QString &path, const QStringList &stores);

/// Where files go: into `last`, as long as that is there, or else into the folder of a person's documents.
QString exportFolder(const QString &last);

/// A name for a file that says `title`, without what a file system or a shell could take amiss.
QString fileNameFor(const QString &title);

} // namespace runloupe

#pragma once

#include <QMap>
#include <QTemporaryDir>

namespace runloupe {

/// A folder made from readable text, gone with the object. A line is one of
///
///     0/a/params/lr = 0.1           a file without a newline at its end
///     0/a/metrics/loss              a file with the lines that follow, indented by four blanks
///         1000 0.5 0
///     0/a/artifacts/                an empty folder
///     0/b -> a                      a link
class StoreFolder {
public:
    explicit StoreFolder(const QString &text = {});

    QString path(const QString &name = {}) const { return name.isEmpty() ? m_folder.path() : m_folder.filePath(name); }

    void add(const QString &text);
    /// A named pipe that nobody writes to; false where there are no such things.
    bool makePipe(const QString &name) const;
    /// A file of any bytes.
    void write(const QString &name, const QByteArray &content) const;

    /// Every name below the folder with its size, time and content: equal before and after whatever leaves no trace.
    QMap<QString, QString> inventory() const;

private:
    QTemporaryDir m_folder;
};

/// The meta.yaml of an experiment in the folder `id`, as text for a StoreFolder.
QString experimentMeta(const QString &id, const QString &name);

/// The meta.yaml of a run in the folder `experiment`/`id`; `more` are further lines of it, indented and ended.
QString runMeta(const QString &id, const QString &experiment, const QString &more = {});

/// The experiment `0` with the run `a`, called `first` and finished.
extern const QString OneRun;

} // namespace runloupe

#pragma once

#include "runs/experiment.h"
#include "visit.h"

#include <QHash>

#include <optional>

namespace runloupe {

/// A meta.yaml: keys with their values, all kept as text, for `1e3` is a name and not a number; and maps of such one level
/// down. Of a key that comes twice the last value counts, as in MLflow. A default-constructed one is of an absent file.
class MetaFile {
public:
    /// What an MLflow of any age describes by such a file.
    enum class Kind { Experiment, Run, RegisteredModel, Unknown };

    /// Reads as far as the text makes sense: what a torn file holds before the tear is there.
    static MetaFile parse(const QByteArray &yaml);

    /// Reads `folder`/meta.yaml; an absent one is where there is nothing of that name. One that is torn and fresh is looked at
    /// again for a moment, for MLflow writes it in place. Notes nothing, for the file may be another program's.
    static MetaFile read(const Path &folder, Visit &visit, qsizetype most = MostBytes);

    bool isAbsent() const { return m_state == State::Absent; }
    /// Whether it holds all that was written.
    bool isWhole() const { return m_state == State::Whole; }
    /// Notes what is wrong with it, if anything is.
    void noteDamage(const Path &folder, Visit &visit) const;

    Kind kind() const;

    bool has(const QByteArray &key) const { return m_values.contains(key); }
    /// Null where there is no such key, and where its value is YAML's null.
    QByteArray text(const QByteArray &key) const { return m_values.value(key); }
    QString string(const QByteArray &key) const { return QString::fromUtf8(text(key)); }
    std::optional<qint64> number(const QByteArray &key) const;
    TextMap map(const QByteArray &key) const { return m_maps.value(key); }

private:
    friend class MetaHandler;
    enum class State { Absent, Unreadable, Torn, TooLong, Whole };
    static MetaFile parseAnyYaml(const QByteArray &yaml);
    static MetaFile unreadable(const QString &problem);
    bool hasLastKey() const;

    static constexpr qsizetype MostBytes = 1024 * 1024; // a thousand times what MLflow writes

    QHash<QByteArray, QByteArray> m_values;
    QHash<QByteArray, TextMap> m_maps;
    State m_state = State::Absent;
    QString m_problem; // the system's, where it is unreadable
};

} // namespace runloupe

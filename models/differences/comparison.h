#pragma once

#include "runs/runkey.h"
#include "samevalue.h"

#include <QStringList>

#include <vector>

namespace runloupe {

/// The parts in which runs are compared, in their order.
enum class ComparedKind {
    Attributes,
    Params,
    Metrics,
    SystemMetrics,
    Tags,
    SystemTags,
    Note,
    Datasets,
    Source,
    Environment,
    Models
};

/// What the texts of an entry stand for.
enum class ComparedType {
    Text,
    Whole, ///< whole numbers: steps, times
    Real, ///< numbers as metrics have them
};

/// What one or several runs have at an entry.
struct ComparedValue {
    QString text; ///< whole and exact
    QString shown; ///< for the eye, where that differs: a time, a name in place of an id
    int sameAs = 0; ///< the place of the first value that is the same, perhaps its own

    friend bool operator==(const ComparedValue &, const ComparedValue &) = default;
};

/// One thing that runs can have in common or not: a param, a metric's last value, a dataset.
struct ComparedEntry {
    static constexpr int None = -1;

    QString key; ///< as it was logged, or as MLflow names it: `lr`, `start_time`
    QString title; ///< for people, where that differs: `Created`
    ComparedType type = ComparedType::Text; ///< of all values
    bool isNumeric = true; ///< whether all values are numbers, be they logged as texts, and are shown as such
    std::vector<ComparedValue> values; ///< those that occur, each once, in the order of the runs
    std::vector<int> places; ///< for each run which of the values it has, or None
    std::vector<ComparedEntry> parts; ///< what more there is to say: the least value of a metric, the schema of a dataset

    friend bool operator==(const ComparedEntry &, const ComparedEntry &) = default;

    const QString &name() const { return title.isEmpty() ? key : title; }
    /// Null where the run has none, which is another thing than an empty text.
    const ComparedValue *value(std::size_t run) const;
    /// Whether two runs have the same, or none both.
    bool isSame(std::size_t run, std::size_t other) const;
    /// Whether the runs do not all have the same. One that lacks what others have differs from them.
    bool differs() const;
    bool differsAnywhere() const; ///< in itself or in a part
};

/// All entries of a kind. Never empty.
struct ComparedSection {
    ComparedKind kind;
    std::vector<ComparedEntry> entries;

    friend bool operator==(const ComparedSection &, const ComparedSection &) = default;
};

/// Some runs side by side. A value, and free to cross threads.
struct Comparison {
    std::vector<RunKey> runs;
    QStringList names; ///< what people call the runs
    std::vector<ComparedSection> sections;

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// `Params`, `System tags`.
QString sectionTitle(ComparedKind kind);
/// For scripts: `params`, `tags`. What the machine logged by itself goes by the same word as the rest.
QString sectionWord(ComparedKind kind);

/// Without the entries and parts that all runs have in common.
Comparison onlyDifferences(const Comparison &comparison);

} // namespace runloupe

#pragma once

#include "runs/runtable.h"

#include <optional>
#include <variant>

namespace runloupe {

/// What a name in a query stands for: `metrics.loss`, `status`, `dataset.name`.
struct Field {
    enum class Kind { Attribute, Param, Metric, Tag, Dataset };

    Kind kind = Kind::Attribute;
    QString key; ///< of an attribute, the canonical name: `start_time` for `Created`

    friend bool operator==(const Field &, const Field &) = default;
};

/// The kind that `metrics`, `metric`, `attr` … mean; case-sensitive, as in MLflow.
std::optional<Field::Kind> fieldKind(const QString &entity);

/// The name by which queries call a kind: `metrics`, `params`, `tags`, `attributes`, `dataset`.
QString entityName(Field::Kind kind);

/// The canonical name of an attribute or one of its aliases; nothing for what is none.
std::optional<QString> attributeKey(const QString &name);
QStringList attributeKeys();
QStringList datasetKeys();
/// The dataset's name, digest or context.
const QString &datasetText(const DatasetInput &dataset, const QString &key);

/// How long a run took is computed, not recorded.
struct Duration { };
using AttributeSource = std::variant<TextAttribute, TimeAttribute, Duration>;
/// Where the values of an attribute come from; `key` must be canonical.
AttributeSource attributeSource(const QString &key);

/// Whether the field's values are numbers (metrics, times and durations) and never text.
bool isNumeric(const Field &field);
/// Whether some of its values may be numbers: params and tags are texts, but many of them hold numbers.
bool mayHoldNumbers(const Field &field);

} // namespace runloupe

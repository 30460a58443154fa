#include "field.h"

namespace runloupe {

namespace {

const QHash<QString, Field::Kind> &entities()
{
    using Kind = Field::Kind;
    static const QHash<QString, Kind> kinds {
        { "metric", Kind::Metric },
        { "metrics", Kind::Metric },
        { "param", Kind::Param },
        { "params", Kind::Param },
        { "parameter", Kind::Param },
        { "parameters", Kind::Param },
        { "tag", Kind::Tag },
        { "tags", Kind::Tag },
        { "attribute", Kind::Attribute },
        { "attributes", Kind::Attribute },
        { "attr", Kind::Attribute },
        { "run", Kind::Attribute },
        { "dataset", Kind::Dataset },
        { "datasets", Kind::Dataset },
    };
    return kinds;
}

const QHash<QString, QString> &aliases()
{
    static const QHash<QString, QString> names {
        { "created", "start_time" }, { "Created", "start_time" }, { "run name", "run_name" },
        { "Run name", "run_name" },  { "Run Name", "run_name" },  { "user", "user_id" },
    };
    return names;
}

const QHash<QString, AttributeSource> &sources()
{
    static const QHash<QString, AttributeSource> all = [] {
        QHash<QString, AttributeSource> sources { { "duration", Duration() } };
        for (int i = 0; i < TextAttributeCount; ++i)
            sources.insert(attributeName(TextAttribute(i)), TextAttribute(i));
        for (int i = 0; i < TimeAttributeCount; ++i)
            sources.insert(attributeName(TimeAttribute(i)), TimeAttribute(i));
        return sources;
    }();
    return all;
}

} // namespace

std::optional<Field::Kind> fieldKind(const QString &entity)
{
    const auto kind = entities().constFind(entity);
    return kind == entities().constEnd() ? std::nullopt : std::optional(*kind);
}

QString entityName(Field::Kind kind)
{
    switch (kind) {
    case Field::Kind::Attribute:
        return QStringLiteral("attributes");
    case Field::Kind::Param:
        return QStringLiteral("params");
    case Field::Kind::Metric:
        return QStringLiteral("metrics");
    case Field::Kind::Tag:
        return QStringLiteral("tags");
    case Field::Kind::Dataset:
        break;
    }
    return QStringLiteral("dataset");
}

std::optional<QString> attributeKey(const QString &name)
{
    const QString key = aliases().value(name, name);
    return sources().contains(key) ? std::optional(key) : std::nullopt;
}

QStringList attributeKeys()
{
    QStringList keys = sources().keys();
    keys.sort();
    return keys;
}

QStringList datasetKeys()
{
    return { QStringLiteral("context"), QStringLiteral("digest"), QStringLiteral("name") };
}

const QString &datasetText(const DatasetInput &dataset, const QString &key)
{
    if (key == QLatin1String("name"))
        return dataset.name;
    return key == QLatin1String("digest") ? dataset.digest : dataset.context;
}

AttributeSource attributeSource(const QString &key)
{
    return sources().value(key);
}

bool isNumeric(const Field &field)
{
    if (field.kind == Field::Kind::Attribute)
        return !std::holds_alternative<TextAttribute>(attributeSource(field.key));
    return field.kind == Field::Kind::Metric;
}

bool mayHoldNumbers(const Field &field)
{
    return isNumeric(field) || field.kind == Field::Kind::Param || field.kind == Field::Kind::Tag;
}

} // namespace runloupe

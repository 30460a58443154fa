#include "fieldresolver.h"

#include <QCoreApplication>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::Filter", text);
}

std::variant<Field, QString> resolveAttribute(const QString &name)
{
    if (const std::optional<QString> key = attributeKey(name))
        return Field { Field::Kind::Attribute, *key };
    return tr("There is no attribute `%1`. Expected one of %2, or a key with its kind, such as `metrics.loss`.")
        .arg(name, attributeKeys().join(QLatin1String(", ")));
}

std::variant<Field, QString> resolveDataset(const QString &key)
{
    if (datasetKeys().contains(key))
        return Field { Field::Kind::Dataset, key };
    return tr("A dataset has no `%1`. Expected one of %2.").arg(key, datasetKeys().join(QLatin1String(", ")));
}

} // namespace

std::variant<Field, QString> resolveField(const Token &name)
{
    if (!name.isQualified)
        return resolveAttribute(name.text);
    const std::optional<Field::Kind> kind = fieldKind(name.text);
    if (!kind)
        return tr("There is no `%1`. Expected metrics, params, tags, attributes or dataset in front of the dot.").arg(name.text);
    if (*kind == Field::Kind::Attribute)
        return resolveAttribute(name.key);
    if (*kind == Field::Kind::Dataset)
        return resolveDataset(name.key);
    if (name.key.isEmpty())
        return tr("Expected a key after the dot. Put it in backticks where it has blanks or signs in it.");
    return Field { *kind, name.key };
}

} // namespace runloupe

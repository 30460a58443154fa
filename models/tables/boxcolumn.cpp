#include "boxcolumn.h"

#include "query/quote.h"

#include <algorithm>

namespace runloupe {

namespace {

using Names = QList<BoxField::Name>;

Names statusNames()
{
    Names names;
    for (const char *status : { "RUNNING", "SCHEDULED", "FINISHED", "FAILED", "KILLED" })
        names << BoxField::Name { statusWord(QLatin1String(status)), QLatin1String(status) };
    return names;
}

Names storeNames(const PlaceNames &places)
{
    Names names;
    for (auto store = places.stores.begin(); store != places.stores.end(); ++store)
        names << BoxField::Name { store.value(), store.key() };
    return names;
}

Names experimentNames(const PlaceNames &places)
{
    Names names;
    for (auto experiment = places.experiments.begin(); experiment != places.experiments.end(); ++experiment) {
        const BoxField::Name name { experiment.value(), experiment.key().second };
        if (!names.contains(name))
            names << name;
    }
    return names;
}

Names namesOf(const QString &attribute, const PlaceNames &places)
{
    Names names;
    if (attribute == attributeName(TextAttribute::Status))
        names = statusNames();
    else if (attribute == attributeName(TextAttribute::Store))
        names = storeNames(places);
    else if (attribute == attributeName(TextAttribute::ExperimentId))
        names = experimentNames(places);
    std::sort(names.begin(), names.end(), [](const BoxField::Name &a, const BoxField::Name &b) {
        return std::tie(a.shown, a.stored) < std::tie(b.shown, b.stored);
    });
    return names;
}

BoxField::Values valuesOf(const RunColumn &column, const Field &field)
{
    using Values = BoxField::Values;
    if (field.kind != Field::Kind::Attribute)
        return column.isNumeric() ? Values::Numbers : Values::Texts;
    const AttributeSource source = attributeSource(field.key);
    if (std::holds_alternative<TextAttribute>(source))
        return Values::Texts;
    return std::holds_alternative<TimeAttribute>(source) ? Values::Times : Values::Lengths;
}

} // namespace

std::optional<BoxField> boxFieldOf(const RunColumn &column, const PlaceNames &names)
{
    const std::optional<Field> field = fieldOf(column.key);
    if (!field)
        return std::nullopt;
    const bool isAttribute = field->kind == Field::Kind::Attribute;
    return BoxField { *field, valuesOf(column, *field), isAttribute ? namesOf(field->key, names) : Names() };
}

} // namespace runloupe

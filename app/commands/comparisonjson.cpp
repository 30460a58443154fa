#include "comparisonjson.h"

#include "core/numbers.h"
#include "differences/comparisonsheet.h"
#include "writers/jsonwriter.h"

namespace runloupe {

namespace {

void writeValue(const ComparedEntry &entry, std::size_t run, JsonWriter &json)
{
    const ComparedValue *const value = entry.value(run);
    if (!value)
        json.null();
    else if (entry.type == ComparedType::Whole)
        json.wholeNumber(value->text.toUtf8());
    else if (entry.type == ComparedType::Real)
        json.number(parseNumber(value->text.toUtf8()).value_or(0));
    else
        json.string(value->text);
}

void writeLine(const Comparison &comparison, const ComparedLine &line, JsonWriter &json)
{
    json.beginObject();
    json.key("section").string(sectionWord(line.kind));
    json.key("key").string(line.entry->key);
    json.key("part").stringOrNull(line.part ? line.part->key : QString());
    json.key("differs").boolean(line.told().differs());
    json.key("values").beginObject();
    for (std::size_t run = 0; run < comparison.runs.size(); ++run) {
        json.key(comparison.runs[run].id.toUtf8());
        writeValue(line.told(), run, json);
    }
    json.endObject();
    json.endObject();
}

} // namespace

void writeComparisonJson(const Comparison &comparison, Output &output)
{
    JsonWriter json(output);
    json.beginArray();
    for (const ComparedLine &line : linesOf(comparison))
        writeLine(comparison, line, json);
    json.endArray();
}

} // namespace runloupe

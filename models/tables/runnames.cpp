#include "runnames.h"

#include "core/numbers.h"
#include "nametemplate.h"
#include "paramcost.h"
#include "tellingparams.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

// The words of the kept text; part of its format, so never to be renamed.
constexpr QLatin1String ModeWord("by");
constexpr QLatin1String PatternWord("template");
constexpr std::array ModeWords { QLatin1String("params"), QLatin1String("name"), QLatin1String("template") }; // by mode

constexpr qsizetype IdCharacters = 8;

const QString &separator()
{
    static const QString separator = QStringLiteral(" · ");
    return separator;
}

template <typename TextOf>
QStringList textsOf(const std::vector<Row> &rows, TextOf textOf)
{
    QStringList texts;
    for (const Row row : rows)
        texts << textOf(row);
    return texts;
}

QStringList displayNames(const RunTable &table, const std::vector<Row> &rows)
{
    return textsOf(rows, [&](Row row) { return table.displayName(row); });
}

/// Numbers with few digits where that leaves all of them apart: `0.00093` for `0.00093046881305`.
QStringList shortTexts(const QStringList &texts)
{
    constexpr qsizetype ShortNumber = 7;
    const QSet<QString> different(texts.begin(), texts.end());
    for (const int digits : { 2, 3, 4, 5, 6 }) {
        QStringList shorter;
        for (const QString &text : texts) {
            const std::optional<double> number = text.size() > ShortNumber ? parseNumber(text.toUtf8()) : std::nullopt;
            shorter << (number ? shortNumber(*number, digits) : text);
        }
        if (QSet<QString>(shorter.begin(), shorter.end()).size() == different.size())
            return shorter;
    }
    return texts;
}

/// The last part of each key, where that is not the last part of another one too.
QStringList titlesOf(const std::vector<const TextColumn *> &params)
{
    QHash<QString, int> uses;
    for (const TextColumn *const param : params)
        ++uses[lastPart(param->key())];
    QStringList titles;
    for (const TextColumn *const param : params) {
        const QString part = lastPart(param->key());
        titles << (uses.value(part) == 1 ? part : param->key()).simplified();
    }
    return titles;
}

/// Empty for a run that has none of the params.
QStringList namesByParams(const SharedRunTable &table, const std::vector<Row> &rows)
{
    const std::vector<const TextColumn *> params = tellingParams(*table, rows);
    const QStringList titles = titlesOf(params);
    QList<QStringList> parts(qsizetype(rows.size()));
    for (std::size_t place = 0; place < params.size(); ++place) {
        const SharedCells cells = makeRunColumn(table, { ColumnKind::Param, params[place]->key() }).cells;
        const QStringList texts = shortTexts(textsOf(rows, [&](Row row) { return cells->text(row); }));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (params[place]->has(rows[i]))
                parts[qsizetype(i)] << (titles[qsizetype(place)] + u' ' + texts[qsizetype(i)]).trimmed();
        }
    }
    QStringList names;
    for (const QStringList &run : parts)
        names << run.join(separator());
    return names;
}

/// Adds to each name that is not the only one of its kind what tells it from the others.
template <typename TextOf>
void tellApart(QStringList &names, const std::vector<Row> &rows, TextOf textOf)
{
    QHash<QString, int> uses;
    for (const QString &name : names)
        ++uses[name];
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString more = uses.value(names[i]) > 1 ? textOf(rows[std::size_t(i)]) : QString();
        if (more.isEmpty() || more == names[i])
            continue;
        names[i] = names[i].isEmpty() ? more : names[i] + separator() + more;
    }
}

} // namespace

QJsonObject RunNaming::toJson() const
{
    return { { ModeWord, ModeWords[std::size_t(mode)] }, { PatternWord, pattern } };
}

RunNaming RunNaming::fromJson(const QJsonObject &json)
{
    const auto mode = std::find(ModeWords.begin(), ModeWords.end(), json[ModeWord].toString());
    return { mode == ModeWords.end() ? Mode::Params : Mode(mode - ModeWords.begin()), json[PatternWord].toString() };
}

QStringList runNames(const SharedRunTable &table, const std::vector<Row> &rows, const RunNaming &naming, const PlaceNames &places)
{
    const Result<NameTemplate> pattern = NameTemplate::parse(naming.pattern);
    if (naming.mode == RunNaming::Mode::Template && pattern && !naming.pattern.trimmed().isEmpty())
        return pattern->names(table, rows, places);
    const bool isByParams = naming.mode == RunNaming::Mode::Params;
    QStringList names = isByParams ? namesByParams(table, rows) : displayNames(*table, rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (names[qsizetype(i)].isEmpty())
            names[qsizetype(i)] = table->displayName(rows[i]);
    }
    const TextColumn &ids = table->attribute(TextAttribute::RunId);
    if (isByParams)
        tellApart(names, rows, [&](Row row) { return table->displayName(row); });
    tellApart(names, rows, [&](Row row) { return ids.string(row).left(IdCharacters); });
    tellApart(names, rows, [&](Row row) { return ids.string(row); });
    return names;
}

} // namespace runloupe

#include "completer.h"

#include "candidates.h"
#include "querycontext.h"

namespace runloupe {

namespace {

constexpr qsizetype MostCandidates = 200;
constexpr qsizetype MostValues = 2000; // looked through for those that match

/// Without quotes and letter case, in which nobody should have to agree with a completion.
QString bare(const QString &text)
{
    QString bare = text.toLower();
    for (const QChar quote : { u'`', u'\'', u'"' })
        bare.remove(quote);
    return bare;
}

/// Those that begin with `start`, then those whose key does, then those that have it anywhere.
QStringList matching(const QStringList &candidates, const QString &start)
{
    const QString wanted = bare(start);
    QStringList beginning;
    QStringList keyBeginning;
    QStringList holding;
    for (const QString &candidate : candidates) {
        const QString name = bare(candidate);
        if (name.startsWith(wanted))
            beginning << candidate;
        else if (name.sliced(name.indexOf(u'.') + 1).startsWith(wanted))
            keyBeginning << candidate;
        else if (name.contains(wanted))
            holding << candidate;
    }
    return (beginning + keyBeginning + holding).mid(0, MostCandidates);
}

QStringList candidatesFor(const QueryContext &context, const RunTable &table)
{
    using Wants = QueryContext::Wants;
    switch (context.wants) {
    case Wants::Field:
        return fieldCandidates(table) << QStringLiteral("not");
    case Wants::Comparator:
        return context.field ? comparatorCandidates(*context.field) : QStringList();
    case Wants::Value:
        return context.field ? valueCandidates(table, *context.field, MostValues) : QStringList();
    case Wants::Null:
        return { QStringLiteral("null"), QStringLiteral("not null") };
    case Wants::RangeAnd:
        return { QStringLiteral("and") };
    case Wants::Connective:
        return { QStringLiteral("and"), QStringLiteral("or") };
    case Wants::Bracket:
    case Wants::Comma:
        break;
    }
    return {};
}

} // namespace

Completion complete(const QString &text, qsizetype cursor, const RunTable &table)
{
    const QueryContext context = contextAt(text, cursor);
    const QStringList candidates = matching(candidatesFor(context, table), context.start);
    return { context.from, context.length, candidates };
}

} // namespace runloupe

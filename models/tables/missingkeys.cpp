#include "missingkeys.h"

#include "columnname.h"

#include <QCoreApplication>

namespace runloupe {

namespace {

constexpr qsizetype LongestName = 60; // characters

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::MissingKeys", text);
}

QList<ColumnKey> without(QList<ColumnKey> keys, const QList<ColumnKey> &others)
{
    keys.removeIf([&others](const ColumnKey &key) { return others.contains(key); });
    return keys;
}

QString namesOf(const QList<ColumnKey> &keys)
{
    QStringList names;
    for (const ColumnKey &key : keys) {
        const QString name = qualifiedName(key).simplified();
        names << (name.size() > LongestName ? name.left(LongestName - 1) + u'…' : name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

MissingKeys MissingKeys::since(const MissingKeys &before) const
{
    return { without(sorting, before.sorting), without(grouping, before.grouping) };
}

QString MissingKeys::lossText() const
{
    return sentences(tr("No run has %1 any more, so the table is no longer sorted by it."),
                     tr("No run has %1 any more, so it no longer says how runs are grouped."));
}

QString MissingKeys::absenceText() const
{
    return sentences(tr("No run here has %1, so the table is not sorted by it."),
                     tr("No run here has %1, so it does not say how these runs are grouped."));
}

QString MissingKeys::sentences(const QString &ofSorting, const QString &ofGrouping) const
{
    QStringList sentences;
    if (!sorting.isEmpty())
        sentences << ofSorting.arg(namesOf(sorting));
    if (!grouping.isEmpty())
        sentences << ofGrouping.arg(namesOf(grouping));
    return sentences.join(u' ');
}

} // namespace runloupe

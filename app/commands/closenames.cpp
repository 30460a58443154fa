#include "closenames.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace runloupe {

namespace {

/// How many letters have to be put in, left out or changed to make one of the other (Levenshtein).
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (std::size_t j = 0; j < std::size_t(b.size()); ++j) {
            const int changed = diagonal + (a[i] == b[qsizetype(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({ changed, row[j] + 1, diagonal + 1 });
        }
    }
    return row.back();
}

} // namespace

QStringList closeNames(const QString &name, const QStringList &known)
{
    constexpr qsizetype MostNames = 3;
    constexpr qsizetype LongestName = 200; // longer ones are no slips of the finger
    const qsizetype mostSlips = std::clamp<qsizetype>(name.size() / 3, 1, 3);
    QList<std::pair<int, QString>> close;
    for (const QString &candidate : known) {
        if (candidate.startsWith(name, Qt::CaseInsensitive) && name.size() > 1)
            close << std::pair(0, candidate);
        else if (qAbs(candidate.size() - name.size()) <= mostSlips && name.size() < LongestName) {
            if (const int slips = distance(name.toCaseFolded(), candidate.toCaseFolded()); slips <= mostSlips)
                close << std::pair(slips, candidate);
        }
    }
    std::stable_sort(close.begin(), close.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList names;
    for (const auto &[slips, candidate] : close.first(qMin(MostNames, close.size())))
        names << candidate;
    return names;
}

QString didYouMean(const QString &name, const QStringList &known)
{
    const QStringList names = closeNames(name, known);
    if (names.isEmpty())
        return {};
    return QLatin1Char(' ')
        + QCoreApplication::translate("runloupe::didYouMean", "Did you mean “%1”?").arg(names.join(QStringLiteral("” or “")));
}

} // namespace runloupe

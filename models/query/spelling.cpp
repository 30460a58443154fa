#include "spelling.h"

#include <array>

namespace runloupe {

namespace {

/// The usual ones before the others that mean the same.
constexpr std::array<Spelling, 11> Spellings { {
    { QLatin1String("="), Comparator::Equal },
    { QLatin1String("=="), Comparator::Equal },
    { QLatin1String("!="), Comparator::Equal, true },
    { QLatin1String("<>"), Comparator::Equal, true },
    { QLatin1String("<"), Comparator::Less },
    { QLatin1String("<="), Comparator::LessOrEqual },
    { QLatin1String(">"), Comparator::Greater },
    { QLatin1String(">="), Comparator::GreaterOrEqual },
    { QLatin1String("like"), Comparator::Like },
    { QLatin1String("ilike"), Comparator::ILike },
    { QLatin1String("rlike"), Comparator::RLike },
} };

} // namespace

const Spelling *spellingOf(const Token &token)
{
    for (const Spelling &spelling : Spellings) {
        if (token.isSymbol(spelling.text) || token.isWord(spelling.text))
            return &spelling;
    }
    return nullptr;
}

QString spellingOf(Comparator comparator, bool isNegated)
{
    for (const Spelling &spelling : Spellings) {
        if (spelling.comparator == comparator && spelling.isNegated == isNegated)
            return spelling.text;
    }
    return isNegated ? QLatin1String("not ") + spellingOf(comparator, false) : QString();
}

} // namespace runloupe

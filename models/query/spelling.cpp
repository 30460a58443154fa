#include "spelling.h"

#include <array>

namespace runloupe {

const Spelling *spellingOf(const Token &token)
{
    static const std::array<Spelling, 11> spellings { {
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
    for (const Spelling &spelling : spellings) {
        if (token.isSymbol(spelling.text) || token.isWord(spelling.text))
            return &spelling;
    }
    return nullptr;
}

} // namespace runloupe

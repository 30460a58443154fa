#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace runloupe {

/// The value of an enumeration that is called so; nothing where none is.
template <typename Enumeration, std::size_t count>
std::optional<Enumeration> called(const QString &word, const std::array<QLatin1String, count> &words)
{
    const auto place = std::find(words.begin(), words.end(), word);
    return place == words.end() ? std::nullopt : std::optional(Enumeration(place - words.begin()));
}

} // namespace runloupe

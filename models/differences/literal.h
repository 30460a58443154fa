#pragma once

#include <QString>

#include <vector>

namespace runloupe {

/// One value within a logged text, and where it stands: `optimizer.lr` with `0.1`.
struct LiteralPart {
    QString key;
    QString text; ///< numbers and words as they are written, texts without their quotes

    friend bool operator==(const LiteralPart &, const LiteralPart &) = default;
};

/// What a text holds that is a JSON object or list, or a dict, list or tuple as Python writes it: each value under a dotted
/// key that begins with `key`. Items of lists count from 0; a name with odd characters stands in brackets, `key["a.b"]`.
///
/// Empty for every other text, also where only a single letter is wrong, and for one that holds nothing: then the text as a
/// whole is the value.
std::vector<LiteralPart> partsOfLiteral(const QString &key, const QString &text);

} // namespace runloupe

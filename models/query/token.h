#pragma once

#include <QString>

namespace runloupe {

/// A word of a query as the lexer cuts it, before anybody asks what it means.
struct Token {
    enum class Kind {
        Name, ///< `loss`, `metrics.loss`, ``params.`a b` ``; also `AND`, `like` and the other words of the language
        Text, ///< between single or double quotes, or backticks
        Number,
        Symbol, ///< a comparator, a bracket or a comma
        Unclosed, ///< a quote without its partner; the rest of the query
        Unknown, ///< a character that means nothing here
        End,
    };

    Kind kind = Kind::End;
    qsizetype position = 0;
    qsizetype length = 0;
    QString text; ///< without quotes; of a qualified name, the part before the first dot
    QString key; ///< of a qualified name, the part behind the first dot, without quotes
    QChar quote; ///< of Text and Unclosed
    bool isQualified = false; ///< a name with a dot
    double number = 0;

    qsizetype end() const { return position + length; }
    bool isSymbol(QLatin1String symbol) const { return kind == Kind::Symbol && text == symbol; }
    /// Whether this is the given word of the language, in any letter case.
    bool isWord(QLatin1String word) const
    {
        return kind == Kind::Name && !isQualified && text.compare(word, Qt::CaseInsensitive) == 0;
    }
};

} // namespace runloupe

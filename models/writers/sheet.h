#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <vector>

namespace runloupe {

/// To which side of their column cells lean.
enum class Align { Left, Right };

/// A table to be written: what a terminal, a file and the clipboard have in common. Cells are made when they are asked for;
/// none is kept.
struct Sheet {
    /// What the exact texts of a column stand for.
    enum class Type {
        Text,
        Number, ///< as parseNumber() reads it; a whole one is a whole number
        Real, ///< a number, of which a whole one happens to be whole
    };

    struct Column {
        QString title;
        Align align = Align::Left;
        Type type = Type::Text;
        /// A cell as scripts want it: exact, UTF-8, null where the value is missing.
        std::function<QByteArray(std::size_t row)> exact;
        /// The same cell for people, where it differs.
        std::function<QString(std::size_t row)> brief {};
    };

    std::vector<Column> columns {};
    std::size_t rows = 0;
    QStringList remarks {}; ///< where it comes from, for formats that know comments
};

} // namespace runloupe

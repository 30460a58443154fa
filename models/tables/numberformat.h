#pragma once

#include <QString>

namespace runloupe {

/// How the numbers of a column are written for the eye. Whole and exact they stay in tooltips and copies.
struct NumberFormat {
    enum class Style {
        Automatic, ///< shortNumber(), whatever `digits` says
        Significant, ///< `digits` significant ones, scientific where it is shorter
        Fixed, ///< `digits` behind the point
        Percent, ///< a hundredfold, `digits` behind the point
        Scientific, ///< one digit before the point, `digits` behind it
    };

    Style style = Style::Automatic;
    int digits = 0;

    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;
};

/// `NaN`, `∞` and `-∞` go by their names in every format.
QString formatted(double value, const NumberFormat &format);

/// `fixed 2`, as it is kept in settings; and back, Automatic for what is not understood.
QString formatName(const NumberFormat &format);
NumberFormat formatOfName(const QString &name);

} // namespace runloupe

#include "latextext.h"

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

bool isBlankInTex(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

struct Escape {
    char16_t character;
    QLatin1String written;
};

/// The characters that TeX takes for its own, and signs of ours that it has in formulas only: pdflatex stops at them.
constexpr std::array Escapes {
    Escape { u'\\', QLatin1String("\\textbackslash{}") },
    Escape { u'~', QLatin1String("\\textasciitilde{}") },
    Escape { u'^', QLatin1String("\\textasciicircum{}") },
    Escape { u'`', QLatin1String("\\textasciigrave{}") },
    Escape { u'<', QLatin1String("\\textless{}") },
    Escape { u'>', QLatin1String("\\textgreater{}") },
    Escape { u'|', QLatin1String("\\textbar{}") },
    Escape { u'"', QLatin1String("\\char34{}") }, // a letter of its own in some languages' packages
    Escape { u'{', QLatin1String("\\{") },
    Escape { u'}', QLatin1String("\\}") },
    Escape { u'$', QLatin1String("\\$") },
    Escape { u'&', QLatin1String("\\&") },
    Escape { u'#', QLatin1String("\\#") },
    Escape { u'_', QLatin1String("\\_") },
    Escape { u'%', QLatin1String("\\%") },
    Escape { u'∞', QLatin1String("$\\infty$") },
    Escape { u'−', QLatin1String("$-$") },
    Escape { u'≠', QLatin1String("$\\neq$") },
    Escape { u'≤', QLatin1String("$\\leq$") },
    Escape { u'≥', QLatin1String("$\\geq$") },
    Escape { u'≈', QLatin1String("$\\approx$") },
};

/// Null for all other characters.
const Escape *escapeOf(QChar c)
{
    const auto escape
        = std::find_if(Escapes.begin(), Escapes.end(), [c](const Escape &candidate) { return c == QChar(candidate.character); });
    return escape == Escapes.end() ? nullptr : escape;
}

/// Two of these in a row become one sign.
bool isJoined(QChar c)
{
    return c == u'-' || c == u'\'' || c == u',';
}

/// `-2.5`, not `-2.5e3` or `nan`.
bool isDecimal(QStringView text)
{
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.sliced(1);
    const auto isDigitOrPoint = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigitOrPoint);
}

bool isInfinity(QStringView text)
{
    return text == u"∞" || text == u"infinity" || text == u"inf";
}

QString inMathMode(const QString &text)
{
    return u'$' + text + u'$';
}

/// `10^{-5}` for `e-05`; empty for what is no exponent.
QString powerOfTen(QStringView exponent)
{
    bool isNumber = false;
    const int power = exponent.toInt(&isNumber);
    return isNumber ? QStringLiteral("10^{%1}").arg(power) : QString();
}

QString decimalNumber(const QString &number)
{
    return number.front().isDigit() || number.front() == u'.' ? number : inMathMode(number);
}

} // namespace

QString latexText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    if (text.startsWith(u'[') || text.startsWith(u'*'))
        result += QLatin1String("{}"); // or the line break before it takes it for its own
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (const Escape *escape = escapeOf(c)) {
            result += escape->written;
            continue;
        }
        if (i > 0 && isJoined(c) && text[i - 1] == c)
            result += QLatin1String("{}");
        result += isBlankInTex(c) ? QChar(u' ') : c;
    }
    return result;
}

QString latexNumber(const QString &number)
{
    const QString text = number.trimmed().toLower();
    if (isDecimal(text))
        return decimalNumber(text);
    if (isInfinity(text))
        return inMathMode(QStringLiteral("\\infty"));
    if (text.startsWith(u'-') && isInfinity(QStringView(text).sliced(1)))
        return inMathMode(QStringLiteral("-\\infty"));
    const qsizetype e = text.indexOf(u'e');
    const QString power = e < 0 ? QString() : powerOfTen(QStringView(text).sliced(e + 1));
    if (power.isEmpty() || !isDecimal(QStringView(text).first(e)))
        return latexText(number);
    return inMathMode(text.first(e) + QLatin1String(" \\times ") + power);
}

} // namespace runloupe

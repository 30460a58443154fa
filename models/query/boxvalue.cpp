#include "boxvalue.h"

#include "lexer.h"
#include "timespan.h"

#include <algorithm>

namespace runloupe {

namespace {

Value number(qint64 number)
{
    return { QString::number(number), double(number), true };
}

/// Within what can be a time; what is beyond it has no text anyway.
qint64 milliseconds(const Value &value)
{
    return qint64(std::clamp(value.number, -1e15, 1e15));
}

/// A number as the language takes it.
std::optional<BoxValue> readNumber(const QString &text)
{
    const QList<Token> read = tokens(text);
    if (read.size() != 2 || read.first().kind != Token::Kind::Number)
        return std::nullopt;
    const Value value { read.first().text, read.first().number, true };
    return BoxValue { value, value, value };
}

} // namespace

std::optional<BoxValue> boxValueOf(BoxField::Values values, const QString &text)
{
    if (values == BoxField::Values::Times) {
        const std::optional<TimeSpan> date = spanOfDate(text);
        return date ? std::optional(BoxValue { number(date->least), number(date->most), number(date->most) }) : std::nullopt;
    }
    if (values == BoxField::Values::Lengths) {
        const std::optional<TimeSpan> length = spanOfLength(text);
        return length ? std::optional(BoxValue { number(length->least), number(length->most), number(length->least) })
                      : std::nullopt;
    }
    return readNumber(text);
}

QString textBeginningAt(BoxField::Values values, const Value &value)
{
    if (values == BoxField::Values::Times)
        return dateBeginningAt(milliseconds(value));
    return values == BoxField::Values::Lengths ? lengthText(milliseconds(value)) : value.text;
}

QString textEndingAt(BoxField::Values values, const Value &value)
{
    return values == BoxField::Values::Times ? dateEndingAt(milliseconds(value)) : textBeginningAt(values, value);
}

} // namespace runloupe

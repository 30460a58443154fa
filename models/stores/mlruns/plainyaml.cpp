#include "plainyaml.h"

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isPrintable(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

bool isKey(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return isLetterOrDigit(c) || c == '_'; });
}

bool isPlain(QByteArrayView text)
{
    return (isLetterOrDigit(text.front()) || text.front() == '/' || text.front() == '_') && text.back() != ' '
        && text.back() != ':' && !text.contains(": ") && !text.contains(" #");
}

bool isNull(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 3> words { "null", "Null", "NULL" };
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool isSimplyQuoted(QByteArrayView text)
{
    return text.size() >= 2 && text.front() == '\'' && text.indexOf('\'', 1) == text.size() - 1;
}

/// Takes `key: value` into `values`; false where it is anything else.
bool takeLine(QByteArrayView line, QHash<QByteArray, QByteArray> &values)
{
    const qsizetype colon = line.indexOf(": ");
    if (colon < 0 || !isPrintable(line) || !isKey(line.first(colon)))
        return false;
    const QByteArrayView value = line.sliced(colon + 2);
    if (value.isEmpty())
        return false;
    if (value == "[]" || value == "{}")
        return true;
    if (isSimplyQuoted(value))
        values.insert(line.first(colon).toByteArray(), QByteArray(value.data() + 1, value.size() - 2));
    else if (isPlain(value))
        values.insert(line.first(colon).toByteArray(), isNull(value) ? QByteArray() : value.toByteArray());
    else
        return false;
    return true;
}

} // namespace

std::optional<QHash<QByteArray, QByteArray>> readPlainYaml(QByteArrayView yaml)
{
    QHash<QByteArray, QByteArray> values;
    while (!yaml.isEmpty()) {
        const qsizetype end = yaml.indexOf('\n');
        if (end < 0 || !takeLine(yaml.first(end), values))
            return std::nullopt;
        yaml = yaml.sliced(end + 1);
    }
    return values;
}

} // namespace runloupe

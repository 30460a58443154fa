#include "arguments.h"

#include "closenames.h"

#include <QCoreApplication>

#include <algorithm>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::Arguments", text);
}

Error mistake(const QString &sentence)
{
    return Error(Error::Kind::Invalid, sentence);
}

bool looksLikeOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(QLatin1Char('-'));
}

Error unknownOption(const QString &name, const QList<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names << option.name;
    const QString guess = didYouMean(name, names);
    return mistake(tr("There is no option %1 here.").arg(name)
                   + (guess.isEmpty() ? tr(" The options are %1.").arg(names.join(QStringLiteral(", "))) : guess));
}

Result<void> checkValue(const Option &option, const QString &value)
{
    if (value.isEmpty() && !option.value.isEmpty() && !option.mayBeEmpty)
        return mistake(tr("%1 was given an empty value. Name one, or leave %1 out.").arg(option.name));
    if (option.choices.isEmpty() || option.choices.contains(value))
        return {};
    return mistake(tr("%1 cannot be “%2”; it is one of %3.").arg(option.name, value, option.choices.join(QStringLiteral(", "))));
}

using Words = QStringList::const_iterator;

/// The value of an option whose name stands at `word`, behind an equals sign or as the next word, on which `word` then stands.
Result<QString> valueOf(const Option &option, Words &word, Words end)
{
    const qsizetype equals = word->indexOf(QLatin1Char('='));
    if (option.value.isEmpty())
        return equals < 0 ? Result<QString>(QString()) : mistake(tr("%1 takes no value.").arg(option.name));
    if (equals >= 0)
        return word->mid(equals + 1);
    if (word + 1 == end || (word + 1)->startsWith(QLatin1String("--")))
        return mistake(
            tr("%1 needs a value: %1 %2. Write %1=VALUE for a value that begins with dashes.").arg(option.name, option.value));
    return *++word;
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const QList<Option> &options)
{
    Arguments arguments;
    for (Words word = words.begin(); word != words.end(); ++word) {
        if (*word == QLatin1String("--")) {
            arguments.m_others << QStringList(word + 1, words.end());
            break;
        }
        if (!looksLikeOption(*word)) {
            arguments.m_others << *word;
            continue;
        }
        const QString name = word->section(QLatin1Char('='), 0, 0);
        const auto option = std::find_if(options.begin(), options.end(), [&](const Option &known) { return known.name == name; });
        if (option == options.end())
            return unknownOption(name, options);
        const Result<QString> value = valueOf(*option, word, words.end());
        if (!value)
            return value.error();
        if (const Result<void> allowed = checkValue(*option, *value); !allowed)
            return allowed.error();
        arguments.m_values[name] << *value;
    }
    return arguments;
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const auto values = m_values.constFind(option);
    return values == m_values.constEnd() ? otherwise : values->last();
}

} // namespace runloupe

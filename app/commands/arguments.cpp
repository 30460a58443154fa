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

Result<void> checkChoice(const Option &option, const QString &value)
{
    if (option.choices.isEmpty() || option.choices.contains(value))
        return {};
    return mistake(tr("%1 cannot be “%2”; it is one of %3.").arg(option.name, value, option.choices.join(QStringLiteral(", "))));
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const QList<Option> &options)
{
    Arguments arguments;
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (*word == QLatin1String("--")) {
            arguments.m_others << QStringList(word + 1, words.end());
            break;
        }
        if (!looksLikeOption(*word)) {
            arguments.m_others << *word;
            continue;
        }
        const qsizetype equals = word->indexOf(QLatin1Char('='));
        const QString name = word->left(equals);
        const auto option = std::find_if(options.begin(), options.end(), [&](const Option &known) { return known.name == name; });
        if (option == options.end())
            return unknownOption(name, options);
        QString value;
        if (option->value.isEmpty() && equals >= 0)
            return mistake(tr("%1 takes no value.").arg(name));
        if (equals >= 0)
            value = word->mid(equals + 1);
        else if (!option->value.isEmpty()) {
            if (word + 1 == words.end() || (word + 1)->startsWith(QLatin1String("--")))
                return mistake(
                    tr("%1 needs a value: %1 %2. Write %1=VALUE for a value that begins with dashes.").arg(name, option->value));
            value = *++word;
        }
        if (const Result<void> allowed = checkChoice(*option, value); !allowed)
            return allowed.error();
        arguments.m_values[name] << value;
    }
    return arguments;
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const auto values = m_values.constFind(option);
    return values == m_values.constEnd() ? otherwise : values->last();
}

} // namespace runloupe

#include "complaints.h"

#include "textwidth.h"

#include <QCoreApplication>

#include <cstdio>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::Complaints", text);
}

/// One line, whatever a store's names hold; a terminal must not obey them.
void writeLine(const QString &prefix, const QString &sentence)
{
    std::fputs((terminalLine(prefix + sentence).simplified() + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

} // namespace

void complain(const Error &error)
{
    writeLine(QStringLiteral("runloupe: "), error.message());
}

void complain(const Warnings &warnings)
{
    constexpr qsizetype Most = 20;
    QStringList sentences = warnings.sentences();
    const qsizetype uncounted = warnings.count() - sentences.size();
    sentences.removeDuplicates();
    for (const QString &sentence : sentences.first(qMin(Most, sentences.size())))
        writeLine(tr("runloupe: warning: "), sentence);
    if (const qsizetype rest = qMax<qsizetype>(0, sentences.size() - Most) + uncounted; rest > 0)
        writeLine(tr("runloupe: warning: "), tr("There are %1 more warnings.").arg(rest));
}

} // namespace runloupe

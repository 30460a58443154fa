#pragma once

#include <QStringList>

namespace runloupe {

/// What the program was called with, behind its own name.
inline QStringList programWords(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

} // namespace runloupe

#pragma once

#include <QFile>
#include <QString>

/// The most memory that this process has held at once, by the account of the operating system; empty where it keeps none.
inline QString peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return QStringLiteral("%1 MB at most").arg(line.simplified().split(' ').value(1).toInt() / 1024);
    }
    return {};
}

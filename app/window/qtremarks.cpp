#include "qtremarks.h"

#include <QString>
#include <QtMessageHandler>

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

constexpr std::array<const char *, 2> IdleRemarks {
    "This plugin does not support propagateSizeHints()",
    "QStandardPaths: XDG_RUNTIME_DIR not set",
};

QtMessageHandler usualHandler = nullptr;

void passOn(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isIdle = std::any_of(IdleRemarks.begin(), IdleRemarks.end(),
                                    [&message](const char *remark) { return message.startsWith(QLatin1String(remark)); });
    if (!isIdle)
        usualHandler(type, context, message);
}

} // namespace

void muteIdleQtRemarks()
{
    usualHandler = qInstallMessageHandler(passOn);
}

} // namespace runloupe

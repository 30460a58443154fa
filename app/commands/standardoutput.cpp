#include "standardoutput.h"

#include "core/stop.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace runloupe {

namespace {

Error mishap(const std::error_code &code)
{
    if (code == std::errc::broken_pipe)
        return Stop::error();
    return Error(Error::Kind::Output,
                 QCoreApplication::translate("runloupe::Output", "Cannot write the answer: %1.")
                     .arg(QString::fromLocal8Bit(code.message().c_str())));
}

} // namespace

Output::Sink standardOutput()
{
    return [](QByteArrayView bytes) -> Result<void> {
        const auto size = std::size_t(bytes.size());
        if (std::fwrite(bytes.data(), 1, size, stdout) == size && std::fflush(stdout) == 0)
            return {};
        return mishap(std::error_code(errno, std::generic_category()));
    };
}

} // namespace runloupe

#include "runsclipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace runloupe {

namespace {

constexpr std::size_t CopiedAtOnce = 50'000; // cells; that many are written within a frame

void setClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString written(const TableSnapshot &snapshot, SheetFormat format, const Stop &stop)
{
    QByteArray bytes;
    Output output(Output::into(&bytes));
    writeSheet(sheetOf(snapshot, ExportScope::Selected, format, stop), format, output, Digits::Exact, stop);
    return output.finish() ? QString::fromUtf8(bytes) : QString();
}

} // namespace

RunsClipboard::RunsClipboard()
    : m_job([](const Result<QString> &text) {
        if (text)
            setClipboard(*text);
    })
{
}

void RunsClipboard::copySelected(TableSnapshot snapshot, SheetFormat format)
{
    m_job.cancel();
    const std::size_t cells = snapshot.selected.size() * std::size_t(snapshot.columns.size());
    if (snapshot.selected.empty())
        return;
    if (cells <= CopiedAtOnce)
        return setClipboard(written(snapshot, format, Stop::never()));
    m_job.start([snapshot = std::move(snapshot), format](const Stop &stop) -> Result<QString> {
        return written(snapshot, format, stop);
    });
}

} // namespace runloupe

#include "runsclipboard.h"

#include "common/loadingbar.h"

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

RunsClipboard::RunsClipboard(LoadingBar *bar)
    : m_bar(bar)
    , m_job([bar](const Result<QString> &text) {
        bar->stop();
        if (text)
            setClipboard(*text);
    })
{
    m_job.onProgress([bar](double fraction) { bar->setProgress(fraction); });
    QObject::connect(bar, &LoadingBar::cancelRequested, bar, [this] {
        m_job.cancel();
        m_bar->stop();
    });
}

void RunsClipboard::copySelected(TableSnapshot snapshot, SheetFormat format)
{
    m_job.cancel();
    m_bar->stop();
    const std::size_t cells = snapshot.selected.size() * std::size_t(snapshot.columns.size());
    if (snapshot.selected.empty())
        return;
    if (cells <= CopiedAtOnce)
        return setClipboard(written(snapshot, format, Stop::never()));
    m_bar->start();
    m_job.start([snapshot = std::move(snapshot), format](const Stop &stop) -> Result<QString> {
        return written(snapshot, format, stop);
    });
}

} // namespace runloupe

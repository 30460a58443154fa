#include "handbookwindow.h"

#include <QFile>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

static void initHandbookResource()
{
    Q_INIT_RESOURCE(handbook); // a static library's resources are linked only when somebody asks for them
}

namespace runloupe {

namespace {

/// Markdown's tables come with frames in frames; ours have room instead.
void calmTables(QTextDocument *document)
{
    constexpr int CellPadding = 4;
    for (QTextFrame *const frame : document->rootFrame()->childFrames()) {
        auto *const table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(CellPadding);
        table->setFormat(format);
    }
}

} // namespace

HandbookWindow::HandbookWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    constexpr QSize FirstSize { 760, 820 };
    constexpr int PageMargin = 24;
    setWindowTitle(tr("Handbook"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new QTextBrowser;
    page->setAccessibleName(tr("Handbook"));
    page->setFrameShape(QFrame::NoFrame);
    page->setOpenExternalLinks(true);
    page->document()->setDocumentMargin(PageMargin);
    initHandbookResource();
    QFile text(QStringLiteral(":/handbook/handbook.md"));
    if (text.open(QIODevice::ReadOnly))
        page->document()->setMarkdown(QString::fromUtf8(text.readAll()));
    calmTables(page->document());
    page->moveCursor(QTextCursor::Start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
    resize(FirstSize);
}

} // namespace runloupe

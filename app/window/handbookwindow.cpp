#include "handbookwindow.h"

#include "common/documentdress.h"

#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

static void initHandbookResource()
{
    Q_INIT_RESOURCE(handbook); // a static library's resources are linked only when somebody asks for them
}

namespace runloupe {

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

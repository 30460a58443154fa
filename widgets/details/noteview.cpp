#include "noteview.h"

#include "common/documentdress.h"

#include <QDesktopServices>
#include <QWheelEvent>

#include <cmath>

namespace runloupe {

namespace {

constexpr qsizetype LongestNote = 100'000; // characters; the layout of more would hold up the window

} // namespace

NoteView::NoteView(QWidget *parent)
    : QTextBrowser(parent)
{
    constexpr int Margin = 6;
    setAccessibleName(tr("Note"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(Margin);
    connect(this, &QTextBrowser::anchorClicked, this, &NoteView::openLink);
}

void NoteView::setNote(const QString &markdown)
{
    const QString shown = markdown.size() > LongestNote ? markdown.left(LongestNote) + QLatin1String("\n\n…") : markdown;
    constexpr QTextDocument::MarkdownFeatures Dialect(int(QTextDocument::MarkdownDialectGitHub)
                                                      | int(QTextDocument::MarkdownNoHTML));
    document()->setMarkdown(shown, Dialect);
    calmHeadings(document());
    calmTables(document());
    replaceImages(document());
}

int NoteView::heightFor(int width) const
{
    document()->setTextWidth(width);
    return int(std::ceil(document()->size().height()));
}

/// Not from the net, nor from this machine.
QVariant NoteView::loadResource(int, const QUrl &)
{
    return {};
}

void NoteView::openLink(const QUrl &link)
{
    static const QStringList Schemes { QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto") };
    if (Schemes.contains(link.scheme()))
        QDesktopServices::openUrl(link);
}

/// All of it is in view; it is the view around it that scrolls.
void NoteView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace runloupe

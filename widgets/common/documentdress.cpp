#include "documentdress.h"

#include <QCoreApplication>
#include <QPalette>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextTable>

#include <algorithm>
#include <vector>

namespace runloupe {

namespace {

struct Image {
    int position; // in the document
    QTextImageFormat format;
};

/// From the last to the first, so that the places of those still to come stay true when one is replaced.
std::vector<Image> imagesFromTheEnd(const QTextDocument *document)
{
    std::vector<Image> images;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto place = block.begin(); !place.atEnd(); ++place) {
            const QTextFragment fragment = place.fragment();
            for (int i = 0; i < fragment.length() && fragment.charFormat().isImageFormat(); ++i)
                images.push_back({ fragment.position() + i, fragment.charFormat().toImageFormat() });
        }
    }
    std::reverse(images.begin(), images.end());
    return images;
}

QTextCharFormat linkFormat(const QString &target)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(target);
    format.setForeground(QPalette().link());
    return format;
}

} // namespace

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

void calmHeadings(QTextDocument *document)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCharFormat format;
        format.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 1 : 0);
        format.setFontWeight(QFont::DemiBold);
        QTextCursor heading(block);
        heading.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        heading.mergeCharFormat(format);
    }
}

void replaceImages(QTextDocument *document)
{
    for (const Image &image : imagesFromTheEnd(document)) {
        const QString words = image.format.stringProperty(QTextFormat::ImageAltText);
        const QString named = words.isEmpty() ? image.format.name() : words;
        QTextCursor place(document);
        place.setPosition(image.position);
        place.deleteChar();
        place.insertText(QCoreApplication::translate("runloupe::replaceImages", "[image: %1]").arg(named),
                         linkFormat(image.format.name()));
    }
}

} // namespace runloupe

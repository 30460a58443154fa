#pragma once

class QTextDocument;

namespace runloupe {

// How a document made from Markdown is dressed to fit into the rest of the program.

/// Markdown's tables come with frames in frames; these get room instead.
void calmTables(QTextDocument *document);

/// Headings only a little larger than their text, for a narrow place.
void calmHeadings(QTextDocument *document);

/// Puts a link with an image's own words in the place of each image, so that nothing has to be loaded.
void replaceImages(QTextDocument *document);

} // namespace runloupe

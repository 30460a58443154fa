#pragma once

#include "runs/experiment.h"
#include "writers/sheet.h"

#include <QSet>

namespace runloupe {

/// Adds a column `tags.KEY` for each key that some row has, by key. `tagsOf(row)` must outlive the sheet.
template <typename TagsOf>
void addTagColumns(Sheet &sheet, TagsOf tagsOf)
{
    QSet<QString> met;
    for (std::size_t row = 0; row < sheet.rows; ++row) {
        for (const QString &key : tagsOf(row).keys())
            met << key;
    }
    QStringList keys(met.begin(), met.end());
    keys.sort();
    for (const QString &key : keys)
        sheet.columns.push_back({ .title = QStringLiteral("tags.") + key, .exact = [tagsOf, key](std::size_t row) {
                                     const TextMap &tags = tagsOf(row);
                                     const auto tag = tags.constFind(key);
                                     return tag == tags.constEnd() ? QByteArray() : QByteArray("") + tag->toUtf8();
                                 } });
}

} // namespace runloupe

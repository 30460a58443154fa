#pragma once

#include <QModelIndexList>

namespace runloupe {

class RunDetailsModel;

/// In which form details are copied.
enum class DetailsFormat {
    Plain, ///< a detail a line, its values set apart by tabs
    Markdown, ///< a table a section
};

/// Keys and values of these rows, one a line, as they stand in the model; of a section's row all that is in it.
QString rowsText(const RunDetailsModel &model, QModelIndexList rows);

/// All details of a section, those of metrics under the heads of their columns; a note as it was written.
QString sectionText(const RunDetailsModel &model, const QModelIndex &section, DetailsFormat format);

/// Who the run is, and every section under its title.
QString allText(const RunDetailsModel &model, DetailsFormat format);

} // namespace runloupe

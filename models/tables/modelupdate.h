#pragma once

namespace runloupe {

class RunTableModel;
struct TableContent;

/// What became of the runs of a model.
enum class ModelChange {
    SameTable,
    NewerTable, ///< one that people would call the same, only newer
    OtherTable,
};

/// Shows another content in the model, and keeps what can be kept: columns that stay are not taken out, and persistent
/// indexes follow their runs, also into a newer table. Other runs altogether are a reset. GUI thread.
ModelChange updateModel(RunTableModel *model, const TableContent &content);

} // namespace runloupe

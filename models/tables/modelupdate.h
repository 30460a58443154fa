#pragma once

namespace runloupe {

class RunTableModel;
struct TableContent;

/// Shows another content in the model, and keeps what can be kept: columns that stay are not taken out, and persistent
/// indexes follow their runs, also into a newer table. Other runs altogether are a reset. GUI thread.
void updateModel(RunTableModel *model, const TableContent &content);

} // namespace runloupe

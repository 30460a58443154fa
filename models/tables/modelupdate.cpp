#include "modelupdate.h"

#include "runs/samerun.h"
#include "runtablemodel.h"
#include "tablecontent.h"

#include <algorithm>

namespace runloupe {

namespace {

/// Whether people would say that it is the same table, only newer.
bool shareRuns(const RunTable &before, const RunTable &now)
{
    for (Row row = 0; row < before.size(); ++row) {
        if (sameRun(before, row, now) != NoRow)
            return true;
    }
    return false;
}

/// The columns of another table under the same keys, where it lacks one an empty column.
QList<RunColumn> translated(const QList<RunColumn> &columns, const TableContent &content)
{
    QList<RunColumn> result;
    for (const RunColumn &column : columns) {
        const auto same = std::find_if(content.columns.begin(), content.columns.end(),
                                       [&column](const RunColumn &candidate) { return candidate.key == column.key; });
        result << (same != content.columns.end() ? *same : RunColumn { column.key, column.title, emptyCells(content.table) });
    }
    return result;
}

} // namespace

ModelChange updateModel(RunTableModel *model, const TableContent &content)
{
    const SharedRunTable before = model->table();
    if (!before || (before != content.table && !shareRuns(*before, *content.table))) {
        model->reset(content.table, content.columns, content.arrangement);
        return ModelChange::OtherTable;
    }
    model->rearrange(content.table, translated(model->columns(), content), content.arrangement);
    model->setColumns(content.columns);
    return before == content.table ? ModelChange::SameTable : ModelChange::NewerTable;
}

} // namespace runloupe

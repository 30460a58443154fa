#pragma once

#include <QModelIndexList>

namespace runloupe {

class DifferencesModel;

enum class StepDirection { Forwards, Backwards };

/// The rows, in the order on screen, in which the text occurs, be it in the name or in what a run has, whatever the case: each
/// by the first of its cells that has it. None for the empty text.
QModelIndexList rowsWith(const DifferencesModel &model, const QString &text);

/// The entries in which runs differ, in themselves or in a part.
QModelIndexList differingRows(const DifferencesModel &model);

/// The one of `stops` that comes next after the row of `from`, round the end where it has to be; the first or the last one
/// where `from` is invalid. Invalid without any stops.
QModelIndex nextStop(const QModelIndexList &stops, const QModelIndex &from, StepDirection direction);

} // namespace runloupe

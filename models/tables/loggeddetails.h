#pragma once

#include "rundetails.h"
#include "runs/registeredmodel.h"

namespace runloupe {

/// The datasets that a run logged as its inputs: where each is from, and what it looks like, are its parts.
std::vector<RunDetail> datasetDetails(const RunTable &table, Row row);

/// The models that a run logged or read: those of MLflow 3, and those that older ones wrote down in a tag.
std::vector<RunDetail> modelDetails(const RunTable &table, Row row);

/// Tells also which registered models came of the run; `models` have only its versions.
RunDetails withRegisteredModels(RunDetails details, const QList<RegisteredModel> &models);

} // namespace runloupe

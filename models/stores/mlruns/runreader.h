#pragma once

#include "runlinks.h"
#include "runs/runtablebuilder.h"

namespace runloupe {

/// Adds runs with all that is in their folders to a table.
class RunReader {
public:
    RunReader(RunTableBuilder &builder, Visit &visit);

    void add(const ExperimentFolder &experiment, const RunFolder &run);

private:
    Row addAttributes(const ExperimentFolder &experiment, const RunFolder &run);
    void addParams(Row row, const RunFolder &run);
    void addTags(Row row, const RunFolder &run);
    void addMetrics(Row row, const RunFolder &run);

    RunTableBuilder &m_builder;
    Visit &m_visit;
    RunLinks m_links;
};

} // namespace runloupe

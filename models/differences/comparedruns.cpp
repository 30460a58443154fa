#include "comparedruns.h"

#include "attributeentries.h"
#include "datasetentries.h"
#include "keyentries.h"
#include "modelentries.h"

#include <array>

namespace runloupe {

namespace {

struct Part {
    ComparedKind kind;
    void (*addEntries)(const ComparedRuns &runs, EntriesMaker &entries);
};

constexpr std::array Parts {
    Part { ComparedKind::Attributes, addAttributes },
    Part { ComparedKind::Params, addParams },
    Part { ComparedKind::Metrics, addMetrics },
    Part { ComparedKind::SystemMetrics, addSystemMetrics },
    Part { ComparedKind::Tags, addTags },
    Part { ComparedKind::SystemTags, addSystemTags },
    Part { ComparedKind::Note, addNote },
    Part { ComparedKind::Datasets, addDatasets },
    Part { ComparedKind::Source, addSource },
    Part { ComparedKind::Environment, addEnvironment },
    Part { ComparedKind::Models, addModels },
};

} // namespace

Comparison compare(const ComparedRuns &runs, const Stop &stop)
{
    Comparison comparison;
    for (const Row row : runs.rows) {
        comparison.runs.push_back(runs.table->keyOf(row));
        comparison.names << runs.table->displayName(row);
    }
    for (const Part &part : Parts) {
        if (stop.isRequested())
            break;
        EntriesMaker entries(runs.rows.size());
        part.addEntries(runs, entries);
        if (ComparedSection section { part.kind, entries.take() }; !section.entries.empty())
            comparison.sections.push_back(std::move(section));
    }
    return comparison;
}

} // namespace runloupe

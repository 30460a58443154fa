#include "comparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

struct SectionName {
    const char *title;
    QLatin1String word;
};

/// In the order of ComparedKind.
constexpr std::array SectionNames {
    SectionName { QT_TRANSLATE_NOOP("runloupe::Comparison", "Attributes"), QLatin1String("attributes") },
    SectionName { QT_TRANSLATE_NOOP("runloupe::Comparison", "Params"), QLatin1String("params") },
    SectionName { QT_TRANSLATE_NOOP("runloupe::Comparison", "Metrics"), QLatin1String("metrics") },
    SectionName { QT_TRANSLATE_NOOP("runloupe::Comparison", "System metrics"), QLatin1String("metrics") },
    SectionName { QT_TRANSLATE_NOOP("runloupe::Comparison", "Tags"), QLatin1String("tags") },
    SectionName { QT_TRANSLATE_NOOP("runloupe::Comparison", "System tags"), QLatin1String("tags") },
    SectionName { QT_TRANSLATE_NOOP("runloupe::Comparison", "Note"), QLatin1String("note") },
    SectionName { QT_TRANSLATE_NOOP("runloupe::Comparison", "Datasets"), QLatin1String("datasets") },
    SectionName { QT_TRANSLATE_NOOP("runloupe::Comparison", "Source"), QLatin1String("source") },
    SectionName { QT_TRANSLATE_NOOP("runloupe::Comparison", "Environment"), QLatin1String("environment") },
    SectionName { QT_TRANSLATE_NOOP("runloupe::Comparison", "Models"), QLatin1String("models") },
};

} // namespace

const ComparedValue *ComparedEntry::value(std::size_t run) const
{
    return places[run] == None ? nullptr : &values[std::size_t(places[run])];
}

bool ComparedEntry::isSame(std::size_t run, std::size_t other) const
{
    const ComparedValue *const one = value(run);
    const ComparedValue *const two = value(other);
    return one && two ? one->sameAs == two->sameAs : one == two;
}

bool ComparedEntry::differs() const
{
    for (std::size_t run = 1; run < places.size(); ++run) {
        if (!isSame(0, run))
            return true;
    }
    return false;
}

bool ComparedEntry::differsAnywhere() const
{
    return differs() || std::any_of(parts.begin(), parts.end(), [](const ComparedEntry &part) { return part.differs(); });
}

QString sectionTitle(ComparedKind kind)
{
    return QCoreApplication::translate("runloupe::Comparison", SectionNames[std::size_t(kind)].title);
}

QString sectionWord(ComparedKind kind)
{
    return SectionNames[std::size_t(kind)].word;
}

Comparison onlyDifferences(const Comparison &comparison)
{
    Comparison differences = comparison;
    for (ComparedSection &section : differences.sections) {
        for (ComparedEntry &entry : section.entries)
            std::erase_if(entry.parts, [](const ComparedEntry &part) { return !part.differs(); });
        std::erase_if(section.entries, [](const ComparedEntry &entry) { return !entry.differsAnywhere(); });
    }
    std::erase_if(differences.sections, [](const ComparedSection &section) { return section.entries.empty(); });
    return differences;
}

} // namespace runloupe

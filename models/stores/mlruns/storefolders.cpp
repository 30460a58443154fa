#include "storefolders.h"

#include <algorithm>

namespace runloupe {

namespace {

constexpr auto NoMeta
    = QT_TRANSLATE_NOOP("runloupe::Visit", "The experiment in %1 has no meta.yaml, so that its name is not known.");
constexpr auto OtherId
    = QT_TRANSLATE_NOOP("runloupe::Visit", "The experiment in %1 calls itself %2; the name of its folder was taken as its id.");
constexpr auto Loose = QT_TRANSLATE_NOOP("runloupe::Visit", "The run in %1 lies outside of its experiment's folder.");
constexpr auto Trash = ".trash";
constexpr auto Registry = "models";
constexpr auto UsualRoot = "mlruns";

using Kind = MetaFile::Kind;

/// What the first folder inside `path` is whose meta.yaml says something.
Kind kindInside(const Path &path, Visit &visit)
{
    for (const Path &folder : foldersIn(path)) {
        if (const Kind kind = MetaFile::read(folder, visit).kind(); kind != Kind::Unknown)
            return kind;
    }
    return Kind::Unknown;
}

bool isNumber(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether a folder whose meta.yaml says nothing is one: it has an experiment's name and a torn file, or runs.
bool mayBeDamagedExperiment(const Path &folder, const MetaFile &meta, Visit &visit)
{
    return (isNumber(nameOf(folder)) && !meta.isWhole()) || kindInside(folder, visit) == Kind::Run;
}

/// Goes through the folders of a root and of its trash.
class StoreListing {
public:
    explicit StoreListing(Visit &visit)
        : m_visit(visit)
    {
    }

    void add(const Path &folder, Lifecycle lifecycle);
    StoreFolders finish();

private:
    void addExperiment(const Path &folder, const MetaFile &meta, bool isInTrash);
    void addFolderWithoutMeta(const Path &folder, bool isInTrash);
    void addInnerStore(const Path &folder);
    void placeStrayRuns();

    struct StrayRun {
        Path path;
        QByteArray experimentId;
        bool isInTrash = false;
    };

    Visit &m_visit;
    StoreFolders m_found;
    std::vector<StrayRun> m_strayRuns;
};

void StoreListing::add(const Path &folder, Lifecycle lifecycle)
{
    const bool isInTrash = lifecycle == Lifecycle::Deleted;
    const MetaFile meta = MetaFile::read(folder, m_visit);
    if (meta.isAbsent())
        return addFolderWithoutMeta(folder, isInTrash);
    const Kind kind = meta.kind();
    if (kind == Kind::Run)
        m_strayRuns.push_back({ folder, meta.text("experiment_id"), isInTrash });
    else if (kind == Kind::Experiment || mayBeDamagedExperiment(folder, meta, m_visit))
        addExperiment(folder, meta, isInTrash);
}

void StoreListing::addExperiment(const Path &folder, const MetaFile &meta, bool isInTrash)
{
    const QByteArray id = nameOf(folder);
    const QByteArray ownId = meta.text("experiment_id");
    meta.noteDamage(folder, m_visit);
    if (!ownId.isEmpty() && ownId != id)
        m_visit.note(OtherId, folder, QString::fromUtf8(ownId));
    const bool isSecond = std::any_of(m_found.experiments.begin(), m_found.experiments.end(),
                                      [&](const ExperimentFolder &other) { return other.id == id; });
    m_found.experiments.push_back({ id, folder, meta, isInTrash, !meta.isAbsent(), isSecond, {} });
    addInnerStore(joined(folder, UsualRoot));
}

void StoreListing::addFolderWithoutMeta(const Path &folder, bool isInTrash)
{
    const Kind inside = kindInside(folder, m_visit);
    if (inside == Kind::Run) {
        m_visit.note(NoMeta, folder);
        addExperiment(folder, {}, isInTrash);
    } else {
        addInnerStore(inside == Kind::Experiment ? folder : joined(folder, UsualRoot));
    }
}

void StoreListing::addInnerStore(const Path &folder)
{
    if (isFolder(folder) && kindInside(folder, m_visit) == Kind::Experiment)
        m_found.innerStores.push_back(folder);
}

/// Loose runs join the experiment that they name; one that is not there is made up for them.
void StoreListing::placeStrayRuns()
{
    for (const StrayRun &run : m_strayRuns) {
        auto home = std::find_if(m_found.experiments.begin(), m_found.experiments.end(),
                                 [&](const ExperimentFolder &experiment) { return experiment.id == run.experimentId; });
        if (home == m_found.experiments.end())
            home = m_found.experiments.insert(home, { run.experimentId, {}, {}, run.isInTrash, false, false, {} });
        home->strayRuns.push_back(run.path);
        m_visit.note(Loose, run.path);
    }
}

StoreFolders StoreListing::finish()
{
    placeStrayRuns();
    return std::move(m_found);
}

/// The folder around an experiment; its trash is a part of it.
Path rootAround(const Path &experiment)
{
    const Path parent = parentOf(experiment);
    return nameOf(parent) == Trash ? parentOf(parent) : parent;
}

/// Whether a folder in a root makes it one. Without a meta.yaml of its own it must at least be called like an experiment, for
/// the folder around an `mlruns` that lost its own is none.
bool isPartOfStore(const Path &folder, Visit &visit)
{
    const MetaFile meta = MetaFile::read(folder, visit);
    const bool isCalledLikeOne = isNumber(nameOf(folder));
    if (meta.isAbsent())
        return isCalledLikeOne && kindInside(folder, visit) == Kind::Run;
    return meta.kind() != Kind::Unknown || (isCalledLikeOne && mayBeDamagedExperiment(folder, meta, visit));
}

bool holdsStore(const Path &path, Visit &visit)
{
    const std::vector<Path> folders = foldersIn(path);
    const Path registry = joined(path, Registry);
    return std::any_of(folders.begin(), folders.end(), [&](const Path &folder) { return isPartOfStore(folder, visit); })
        || isFolder(joined(path, Trash)) || (isFolder(registry) && kindInside(registry, visit) == Kind::RegisteredModel);
}

} // namespace

std::optional<Path> findStoreRoot(const Path &path)
{
    Warnings unheard;
    Visit visit(path, Stop::never(), unheard, 0);
    switch (MetaFile::read(path, visit).kind()) {
    case Kind::Run:
        return MetaFile::read(parentOf(path), visit).kind() == Kind::Experiment ? rootAround(parentOf(path)) : parentOf(path);
    case Kind::Experiment:
        return rootAround(path);
    case Kind::RegisteredModel:
        return parentOf(parentOf(path));
    case Kind::Unknown:
        break;
    }
    if (nameOf(path) == Trash || (nameOf(path) == Registry && kindInside(path, visit) == Kind::RegisteredModel))
        return parentOf(path);
    if (holdsStore(path, visit))
        return path;
    const Path inner = joined(path, UsualRoot);
    return isFolder(inner) && holdsStore(inner, visit) ? std::optional(inner) : std::nullopt;
}

Result<StoreFolders> listStore(Visit &visit)
{
    const auto entries = listFolder(visit.root());
    if (!entries)
        return entries.error();
    StoreListing listing(visit);
    for (const FolderEntry &entry : *entries) {
        if (visit.stop().isRequested())
            return Stop::error();
        if (entry.kind == FolderEntry::Kind::Folder && entry.name != Registry && !entry.name.startsWith('.'))
            listing.add(joined(visit.root(), entry.name), Lifecycle::Active);
        else if (entry.kind == FolderEntry::Kind::Other && isNumber(entry.name))
            visit.noteUnreadable(joined(visit.root(), entry.name), whyNoFile(joined(visit.root(), entry.name)));
    }
    for (const Path &folder : foldersIn(joined(visit.root(), Trash)))
        listing.add(folder, Lifecycle::Deleted);
    return listing.finish();
}

} // namespace runloupe

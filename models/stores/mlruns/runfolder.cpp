#include "runfolder.h"

#include <QSet>

namespace runloupe {

namespace {

constexpr auto NoMeta = QT_TRANSLATE_NOOP("runloupe::Visit", "%1 looks like a run but has no meta.yaml; it was left out.");
constexpr auto OtherId
    = QT_TRANSLATE_NOOP("runloupe::Visit", "The run in %1 calls itself %2; the name of its folder was taken as its id.");
constexpr auto NoTime = QT_TRANSLATE_NOOP("runloupe::Visit", "The %2 of the run in %1 is no time; it was left out.");
constexpr auto OtherExperiment
    = QT_TRANSLATE_NOOP("runloupe::Visit", "The run in %1 says that it belongs to experiment %2; it is shown where it lies.");
constexpr auto NoFolder = QT_TRANSLATE_NOOP("runloupe::Visit", "%1 is no folder, so that it holds no values.");
constexpr auto IsTwice = QT_TRANSLATE_NOOP("runloupe::Visit", "The run in %1 is in this store twice; this copy was left out.");

bool isFolderOfValues(const QByteArray &name)
{
    return name == "metrics" || name == "params" || name == "tags";
}

/// Opens runs one by one; those that say they belong elsewhere wait until all others have been taken.
class RunWalk {
public:
    RunWalk(const std::function<void(const ExperimentFolder &, const RunFolder &)> &take, Visit &visit)
        : m_take(take)
        , m_visit(visit)
    {
    }

    void open(const ExperimentFolder &experiment, const Path &path);
    void takeMisplaced();

private:
    void take(const ExperimentFolder &experiment, const RunFolder &run);

    const std::function<void(const ExperimentFolder &, const RunFolder &)> &m_take;
    Visit &m_visit;
    QSet<QByteArray> m_seen;
    std::vector<std::pair<const ExperimentFolder *, RunFolder>> m_misplaced;
};

void RunWalk::open(const ExperimentFolder &experiment, const Path &path)
{
    const std::optional<RunFolder> run = RunFolder::open(path, m_visit);
    if (!run)
        return;
    const QByteArray home = run->meta.text("experiment_id");
    if (home.isEmpty() || home == experiment.id)
        take(experiment, *run);
    else
        m_misplaced.emplace_back(&experiment, *run);
}

void RunWalk::takeMisplaced()
{
    for (const auto &[experiment, run] : m_misplaced) {
        if (!m_seen.contains(run.id))
            m_visit.note(OtherExperiment, run.path, run.meta.string("experiment_id"));
        take(*experiment, run);
    }
}

void RunWalk::take(const ExperimentFolder &experiment, const RunFolder &run)
{
    if (m_seen.contains(run.id))
        return m_visit.note(IsTwice, run.path);
    m_seen.insert(run.id);
    m_take(experiment, run);
}

} // namespace

Lifecycle RunFolder::lifecycle() const
{
    return meta.text("lifecycle_stage") == "deleted" ? Lifecycle::Deleted : Lifecycle::Active;
}

Lifecycle RunFolder::lifecycleWithin(const ExperimentFolder &experiment) const
{
    return experiment.lifecycle() == Lifecycle::Deleted ? Lifecycle::Deleted : lifecycle();
}

std::optional<RunFolder> RunFolder::open(const Path &path, Visit &visit)
{
    const auto entries = listFolder(path);
    if (!entries) {
        visit.noteUnreadable(path, entries.error().message());
        return std::nullopt;
    }
    RunFolder run { nameOf(path), path, {}, {} };
    for (const FolderEntry &entry : *entries) {
        if (entry.kind == FolderEntry::Kind::Folder)
            run.folders << entry.name;
        if (entry.name == "meta.yaml")
            run.meta = MetaFile::read(path, visit);
        else if (entry.kind != FolderEntry::Kind::Folder && isFolderOfValues(entry.name))
            visit.note(NoFolder, joined(path, entry.name));
    }
    const bool looksLikeRun = run.has("metrics") || run.has("params");
    if (run.meta.isAbsent() && looksLikeRun)
        visit.note(NoMeta, path);
    const bool isRun = run.meta.kind() == MetaFile::Kind::Run || !run.meta.isWhole() || looksLikeRun;
    if (run.meta.isAbsent() || !isRun)
        return std::nullopt;
    run.meta.noteDamage(path, visit);
    for (const char *const time : { "start_time", "end_time" }) {
        if (!run.meta.text(time).isEmpty() && !run.meta.number(time))
            visit.note(NoTime, path, QString::fromLatin1(time));
    }
    if (const QByteArray ownId = run.meta.text("run_id"); !ownId.isEmpty() && ownId != run.id)
        visit.note(OtherId, path, QString::fromUtf8(ownId));
    return run;
}

bool isFinished(const MetaFile &run)
{
    static const QSet<QByteArray> ends { "FINISHED", "FAILED", "KILLED", "3", "4", "5" }; // words or MLflow's numbers
    return ends.contains(run.text("status"));
}

std::vector<ExperimentFolder> withRuns(const std::vector<ExperimentFolder> &experiments, const QStringList &runIds, Visit &visit)
{
    QSet<QByteArray> wanted;
    for (const QString &id : runIds)
        wanted << id.toUtf8();
    std::vector<ExperimentFolder> narrowed;
    for (const ExperimentFolder &experiment : experiments) {
        ExperimentFolder part = experiment;
        part.path.clear();
        part.strayRuns.clear();
        for (const Path &path : experiment.runCandidates(visit)) {
            if (wanted.contains(nameOf(path)))
                part.strayRuns.push_back(path);
        }
        if (!part.strayRuns.empty())
            narrowed.push_back(std::move(part));
    }
    return narrowed;
}

void forEachRun(const std::vector<ExperimentFolder> &experiments,
                const std::function<void(const ExperimentFolder &, const RunFolder &)> &take, Visit &visit)
{
    std::vector<std::pair<const ExperimentFolder *, Path>> candidates;
    for (const ExperimentFolder &experiment : experiments) {
        for (Path &path : experiment.runCandidates(visit))
            candidates.emplace_back(&experiment, std::move(path));
    }
    RunWalk walk(take, visit);
    for (std::size_t i = 0; i < candidates.size() && !visit.stop().isRequested(); ++i) {
        walk.open(*candidates[i].first, candidates[i].second);
        visit.stop().report(double(i + 1) / double(candidates.size()));
    }
    walk.takeMisplaced();
}

} // namespace runloupe

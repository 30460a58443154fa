#include "changereader.h"

#include "keyedfiles.h"
#include "metrictail.h"
#include "runfolder.h"
#include "storefolders.h"

#include <QHashFunctions>

namespace runloupe {

namespace {

std::size_t hashOf(const FileStamp &stamp, std::size_t seed)
{
    return qHashMulti(seed, stamp.bytes, stamp.changed);
}

/// Of what tells which experiments there are.
std::size_t hashOfRoots(const Path &root)
{
    std::size_t hash = 0;
    for (const Path &parent : { root, joined(root, ".trash") }) {
        for (const Path &folder : foldersIn(parent))
            hash = hashOf(stampOf(joined(folder, "meta.yaml")), qHashMulti(hash, folder));
    }
    return hash;
}

class ChangeReader {
public:
    /// `before`: null at the first look.
    ChangeReader(const MlrunsMark *before, Visit &visit)
        : m_before(before)
        , m_visit(visit)
        , m_now(std::make_shared<MlrunsMark>())
    {
    }

    Result<StoreChanges> read();

private:
    Result<void> findExperiments();
    void lookAt(const Path &run);
    bool compare(const Path &run, const RunFolderMark *before, RunFolderMark &now);
    bool readMetrics(const Path &run, const RunFolderMark *before, RunFolderMark &now);
    bool readMetric(const Path &run, const KeyedFile &file, const MetricFileMark &before, MetricFileMark &now);
    void noteLostRuns();

    const MlrunsMark *m_before;
    Visit &m_visit;
    std::shared_ptr<MlrunsMark> m_now;
    StoreChanges m_changes;
};

Result<StoreChanges> ChangeReader::read()
{
    if (const Result<void> found = findExperiments(); !found)
        return found.error();
    for (const ExperimentFolder &experiment : m_now->experiments) {
        for (const Path &run : experiment.runCandidates(m_visit)) {
            if (m_visit.stop().isRequested())
                return Stop::error();
            lookAt(run);
        }
    }
    noteLostRuns();
    m_changes.mark = m_now;
    return m_changes;
}

Result<void> ChangeReader::findExperiments()
{
    m_now->roots = hashOfRoots(m_visit.root());
    if (m_before && m_before->roots == m_now->roots) {
        m_now->experiments = m_before->experiments;
        return {};
    }
    Result<StoreFolders> folders = listStore(m_visit);
    if (!folders)
        return folders.error();
    m_now->experiments = std::move(folders->experiments);
    m_changes.areExperimentsChanged = m_before != nullptr;
    return {};
}

void ChangeReader::lookAt(const Path &run)
{
    const auto before = m_before ? m_before->runs.value(run) : nullptr;
    const FileStamp meta = stampOf(joined(run, "meta.yaml"));
    const bool isSameMeta = before && before->meta == meta;
    if (isSameMeta && !before->isGoing) {
        m_now->runs.insert(run, before);
        return;
    }
    const auto now = std::make_shared<RunFolderMark>();
    now->meta = meta;
    now->isGoing = isSameMeta ? before->isGoing : meta.exists() && !isFinished(MetaFile::read(run, m_visit));
    const bool isOther = compare(run, before.get(), *now);
    m_now->runs.insert(run, now);
    if (!m_before || (isSameMeta && !isOther))
        return;
    m_changes.runIds << QString::fromUtf8(nameOf(run));
    m_changes.areExperimentsChanged |= !isSameMeta;
}

/// Whether any value of the run is new. One that has just ended is looked at a last time.
bool ChangeReader::compare(const Path &run, const RunFolderMark *before, RunFolderMark &now)
{
    if (!now.isGoing && !(before && before->isGoing))
        return false;
    const auto add = [&now](const KeyedFile &file) { now.values = hashOf(stampOf(file.path), qHashMulti(now.values, file.key)); };
    for (const char *const folder : { "params", "tags" }) {
        if (isFolder(joined(run, folder)))
            forEachKeyedFile(joined(run, folder), add, m_visit);
    }
    const bool hasNewPoints = readMetrics(run, before, now);
    return hasNewPoints || !before || before->values != now.values;
}

bool ChangeReader::readMetrics(const Path &run, const RunFolderMark *before, RunFolderMark &now)
{
    const Path folder = joined(run, "metrics");
    bool hasNewPoints = false;
    const auto read = [&](const KeyedFile &file) {
        MetricFileMark &mark = now.metrics[file.path];
        mark.stamp = stampOf(file.path);
        if (before)
            hasNewPoints |= readMetric(run, file, before->metrics.value(file.path), mark);
    };
    if (isFolder(folder))
        forEachKeyedFile(folder, read, m_visit);
    for (auto file = before ? before->metrics.begin() : now.metrics.begin(); before && file != before->metrics.end(); ++file)
        m_changes.isRewritten |= !now.metrics.contains(file.key());
    return hasNewPoints;
}

bool ChangeReader::readMetric(const Path &run, const KeyedFile &file, const MetricFileMark &before, MetricFileMark &now)
{
    if (now.stamp == before.stamp) {
        now = before;
        return false;
    }
    const std::optional<MetricTail> tail = readMetricTail(file.path, before.read, before.lastLine);
    if (!tail || now.stamp.bytes <= before.stamp.bytes) {
        m_changes.isRewritten = true;
        return false;
    }
    now.read = tail->end;
    now.lastLine = tail->lastLine;
    now.points = before.points + tail->points.size();
    if (tail->points.empty())
        return false;
    Series points { QString::fromUtf8(nameOf(run)), QString::fromUtf8(file.key), {}, {}, {} };
    for (const MetricPoint &point : tail->points)
        points.append(point.step, point.timestamp, point.value);
    m_changes.tails << SeriesTail { std::move(points), before.points };
    return true;
}

void ChangeReader::noteLostRuns()
{
    if (!m_before)
        return;
    for (auto run = m_before->runs.begin(); run != m_before->runs.end(); ++run) {
        if (m_now->runs.contains(run.key()))
            continue;
        m_changes.runIds << QString::fromUtf8(nameOf(run.key()));
        m_changes.areExperimentsChanged = true;
    }
}

} // namespace

Result<StoreChanges> readMlrunsChanges(const MlrunsMark *mark, Visit &visit)
{
    return ChangeReader(mark, visit).read();
}

} // namespace runloupe

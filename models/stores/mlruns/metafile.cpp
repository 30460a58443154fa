#include "metafile.h"

#include "core/numbers.h"
#include "filereader.h"
#include "metahandler.h"
#include "plainyaml.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <cmath>
#include <sstream>

namespace runloupe {

namespace {

constexpr auto Torn = QT_TRANSLATE_NOOP("runloupe::Visit", "%1 is damaged or half written; what could be read of it is shown.");
constexpr auto TooLong
    = QT_TRANSLATE_NOOP("runloupe::Visit", "%1 is far longer than MLflow writes it; only its beginning was read.");

constexpr auto FileName = "meta.yaml";
constexpr int FreshSeconds = 3;

} // namespace

MetaFile MetaFile::parse(const QByteArray &yaml)
{
    if (const auto values = readPlainYaml(yaml)) {
        MetaFile meta;
        meta.m_values = *values;
        meta.m_state = meta.hasLastKey() ? State::Whole : State::Torn;
        return meta;
    }
    return parseAnyYaml(yaml);
}

MetaFile MetaFile::parseAnyYaml(const QByteArray &yaml)
{
    MetaFile meta;
    meta.m_state = State::Torn;
    MetaHandler handler(meta);
    try {
        std::istringstream text(yaml.toStdString());
        YAML::Parser(text).HandleNextDocument(handler);
        meta.m_state = meta.hasLastKey() ? State::Whole : State::Torn;
    } catch (const YAML::Exception &) {
        // what came before the damage has been taken
    }
    if (!meta.isWhole() && !yaml.endsWith('\n'))
        meta.m_values.remove(handler.lastKey()); // `start_time: 17954` may be the beginning of a longer number
    return meta;
}

MetaFile MetaFile::read(const Path &folder, Visit &visit, qsizetype most)
{
    const Path path = joined(folder, FileName);
    if (const QString problem = whyNoFile(path); !problem.isEmpty())
        return unreadable(problem);
    if (!isFile(path))
        return {};
    for (;;) {
        const Result<QByteArray> yaml = readFile(path, most);
        if (!yaml)
            return unreadable(yaml.error().message());
        MetaFile meta = parse(*yaml);
        if (yaml->size() == most) {
            meta.m_state = State::TooLong;
            return meta;
        }
        if (meta.isWhole() || !isFresh(path, FreshSeconds) || !visit.waitForWriter())
            return meta;
    }
}

MetaFile MetaFile::unreadable(const QString &problem)
{
    MetaFile meta;
    meta.m_state = State::Unreadable;
    meta.m_problem = problem;
    return meta;
}

void MetaFile::noteDamage(const Path &folder, Visit &visit) const
{
    if (m_state == State::Unreadable)
        visit.noteUnreadable(joined(folder, FileName), m_problem);
    else if (m_state == State::Torn)
        visit.note(Torn, joined(folder, FileName));
    else if (m_state == State::TooLong)
        visit.note(TooLong, joined(folder, FileName));
}

/// MLflow sorts the keys, so that the last one is missing in whatever has been cut.
bool MetaFile::hasLastKey() const
{
    switch (kind()) {
    case Kind::Run:
        return has("user_id");
    case Kind::Experiment:
        return has("name");
    case Kind::RegisteredModel:
    case Kind::Unknown:
        break;
    }
    return !m_values.isEmpty();
}

MetaFile::Kind MetaFile::kind() const
{
    if (has("model_id") && has("artifact_location"))
        return Kind::Unknown; // a logged model, which names its experiment too
    if (has("current_stage"))
        return Kind::Unknown; // a version of a registered model, which names its run too
    if (has("run_id") || has("run_uuid") || has("artifact_uri") || has("start_time"))
        return Kind::Run;
    if (has("experiment_id"))
        return Kind::Experiment;
    return has("name") && has("creation_timestamp") ? Kind::RegisteredModel : Kind::Unknown;
}

std::optional<qint64> MetaFile::number(const QByteArray &key) const
{
    const QByteArray value = text(key);
    if (const std::optional<qint64> whole = parseInteger(value))
        return whole;
    const std::optional<double> real = parseNumber(value);
    constexpr double Limit = 9e18;
    return real && std::abs(*real) < Limit ? std::optional(qint64(*real)) : std::nullopt;
}

} // namespace runloupe

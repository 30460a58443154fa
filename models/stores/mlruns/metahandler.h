#pragma once

#include "metafile.h"

#include <yaml-cpp/eventhandler.h>

#include <vector>

namespace runloupe {

/// Takes what the YAML parser meets and keeps the scalars of the first two levels. Aliases are never followed, so that a
/// few bytes cannot stand for gigabytes.
class MetaHandler : public YAML::EventHandler {
public:
    explicit MetaHandler(MetaFile &meta)
        : m_meta(meta)
    {
    }

    /// The top-level key whose value was met last; empty before the first.
    const QByteArray &lastKey() const { return m_lastKey; }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { take({}); }
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override { take({}); }
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override;
    void OnSequenceEnd() override { leave(); }
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override;
    void OnMapEnd() override { leave(); }

private:
    struct Level {
        bool isMap = false;
        bool expectsKey = true;
        QByteArray key = {};
    };

    void take(const QByteArray &text);
    void leave();
    void store(const QByteArray &text);

    MetaFile &m_meta;
    std::vector<Level> m_levels;
    QByteArray m_lastKey;
};

} // namespace runloupe

#include "metahandler.h"

namespace runloupe {

void MetaHandler::OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &value)
{
    take(QByteArray(value.data(), qsizetype(value.size())));
}

void MetaHandler::OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value)
{
    m_levels.push_back({ .isMap = false });
}

void MetaHandler::OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value)
{
    m_levels.push_back({ .isMap = true });
}

void MetaHandler::take(const QByteArray &text)
{
    if (m_levels.empty() || !m_levels.back().isMap)
        return;
    Level &level = m_levels.back();
    if (level.expectsKey)
        level.key = text;
    else
        store(text);
    level.expectsKey = !level.expectsKey;
}

/// A list or map has ended, and was a key or a value of the map around it.
void MetaHandler::leave()
{
    m_levels.pop_back();
    if (!m_levels.empty())
        m_levels.back().expectsKey = !m_levels.back().expectsKey;
}

void MetaHandler::store(const QByteArray &text)
{
    const Level &outer = m_levels.front();
    m_lastKey = outer.key;
    if (m_levels.size() == 1)
        m_meta.m_values.insert(outer.key, text);
    else if (m_levels.size() == 2 && outer.isMap && !outer.expectsKey)
        m_meta.m_maps[outer.key].insert(QString::fromUtf8(m_levels.back().key), QString::fromUtf8(text));
}

} // namespace runloupe

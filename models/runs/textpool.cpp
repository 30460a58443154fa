#include "textpool.h"

#include <algorithm>
#include <cstring>

namespace runloupe {

namespace {

constexpr std::size_t BlockBytes = 65536;

std::string_view view(QByteArrayView text)
{
    return { text.data(), std::size_t(text.size()) };
}

} // namespace

TextPool::TextPool()
{
    m_texts.emplace_back(); // NoText
}

TextId TextPool::intern(QByteArrayView text)
{
    if (const auto known = m_ids.find(view(text)); known != m_ids.end())
        return known->second;
    const TextId id = TextId(m_texts.size());
    m_texts.push_back(store(view(text)));
    m_ids.emplace(m_texts.back(), id);
    return id;
}

TextId TextPool::find(QByteArrayView text) const
{
    const auto known = m_ids.find(view(text));
    return known == m_ids.end() ? NoText : known->second;
}

std::string_view TextPool::store(std::string_view text)
{
    if (text.empty())
        return "";
    if (m_free < text.size()) {
        m_free = std::max(BlockBytes, text.size());
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_free));
        if (text.size() > BlockBytes) { // a block of its own; the half-filled one before it is given up
            m_free = 0;
            std::memcpy(m_blocks.back().get(), text.data(), text.size());
            return { m_blocks.back().get(), text.size() };
        }
    }
    char *const place = m_blocks.back().get() + (BlockBytes - m_free);
    std::memcpy(place, text.data(), text.size());
    m_free -= text.size();
    return { place, text.size() };
}

} // namespace runloupe

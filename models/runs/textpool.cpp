#include "textpool.h"

#include <QHashFunctions>

#include <algorithm>
#include <cstring>
#include <utility>

namespace runloupe {

namespace {

constexpr std::size_t BlockBytes = 65536;
constexpr std::size_t FirstSlots = 64;

std::string_view view(QByteArrayView text)
{
    return { text.data(), std::size_t(text.size()) };
}

quint32 hashOf(QByteArrayView text)
{
    return quint32(qHashBits(text.data(), std::size_t(text.size())));
}

} // namespace

TextPool::TextPool()
    : m_slots(FirstSlots)
{
    m_texts.emplace_back(); // NoText
}

TextId TextPool::intern(QByteArrayView text)
{
    const quint32 hash = hashOf(text);
    const std::size_t slot = slotOf(view(text), hash);
    if (m_slots[slot].id != NoText)
        return m_slots[slot].id;
    const TextId id = TextId(m_texts.size());
    m_texts.push_back(store(view(text)));
    m_slots[slot] = { hash, id };
    if (m_texts.size() * 2 > m_slots.size())
        grow();
    return id;
}

TextId TextPool::find(QByteArrayView text) const
{
    return m_slots[slotOf(view(text), hashOf(text))].id;
}

std::size_t TextPool::slotOf(std::string_view text, quint32 hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t place = hash & mask;
    while (m_slots[place].id != NoText && (m_slots[place].hash != hash || m_texts[m_slots[place].id] != text))
        place = (place + 1) & mask;
    return place;
}

void TextPool::grow()
{
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &slot : before) {
        if (slot.id == NoText)
            continue;
        std::size_t place = slot.hash & mask;
        while (m_slots[place].id != NoText)
            place = (place + 1) & mask;
        m_slots[place] = slot;
    }
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

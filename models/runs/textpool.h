#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <string_view>
#include <vector>

namespace runloupe {

/// Names a text of a TextPool; 0 is no text at all, which is not the empty text.
using TextId = quint32;
constexpr TextId NoText = 0;

/// Keeps each different text once, as UTF-8, and hands out small numbers for them. It only grows.
///
/// Comparing the bytes of two texts compares their code points, which is MLflow's order.
class TextPool {
public:
    TextPool();
    TextPool(const TextPool &) = delete;
    TextPool &operator=(const TextPool &) = delete;

    TextId intern(QByteArrayView text);

    /// The id of a text that is already there; NoText where it is not.
    TextId find(QByteArrayView text) const;

    /// Empty for NoText. Valid as long as the pool.
    QByteArrayView text(TextId id) const { return { m_texts[id].data(), qsizetype(m_texts[id].size()) }; }
    QString string(TextId id) const { return QString::fromUtf8(text(id)); }

    /// One more than the largest id handed out.
    std::size_t size() const { return m_texts.size(); }

private:
    /// A place in a hash table with open addresses: one look in memory mostly answers, where a tree of nodes takes three.
    struct Slot {
        quint32 hash = 0;
        TextId id = NoText;
    };

    std::string_view store(std::string_view text);
    /// Where the text is, or would have its place.
    std::size_t slotOf(std::string_view text, quint32 hash) const;
    void grow();

    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_free = 0; // bytes left in the last block
    std::vector<std::string_view> m_texts;
    std::vector<Slot> m_slots; // a power of two, at most half of them taken
};

} // namespace runloupe

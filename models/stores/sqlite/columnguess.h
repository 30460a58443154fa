#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace runloupe {

/// Finds the column of a key without hashing it, as long as keys follow one another as they did before – which is how programs
/// log.
class ColumnGuess {
public:
    /// `find(key)` is asked for the column of a key that was not foreseen.
    template <typename Find>
    int columnOf(QByteArrayView key, Find find)
    {
        if (m_last >= 0) {
            const int guess = m_follower[std::size_t(m_last)];
            if (guess >= 0 && QByteArrayView(m_keys[std::size_t(guess)]) == key)
                return m_last = guess;
        }
        return learn(key, find(key));
    }

private:
    int learn(QByteArrayView key, int column)
    {
        if (std::size_t(column) >= m_keys.size()) {
            m_keys.resize(std::size_t(column) + 1);
            m_follower.resize(std::size_t(column) + 1, -1);
        }
        m_keys[std::size_t(column)] = key.toByteArray();
        if (m_last >= 0)
            m_follower[std::size_t(m_last)] = column;
        return m_last = column;
    }

    std::vector<QByteArray> m_keys; // by column
    std::vector<int> m_follower; // the column that came after this one last time
    int m_last = -1;
};

} // namespace runloupe

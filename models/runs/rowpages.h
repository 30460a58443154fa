#pragma once

#include <cstddef>
#include <vector>

namespace runloupe {

/// Values by row, as one vector would hold them, but in pages: where no row of a page has a value there is no page. So a store
/// of many runs may have many thousand columns that few of the runs fill.
template <typename T>
class RowPages {
public:
    /// `missing` is the value of rows that nobody set.
    explicit RowPages(T missing)
        : m_missing(missing)
    {
    }

    T at(std::size_t row) const
    {
        const std::size_t page = row / PageSize - m_first; // wraps round, far beyond the last one, for pages before the first
        return page < m_pages.size() && !m_pages[page].empty() ? m_pages[page][row % PageSize] : m_missing;
    }

    void set(std::size_t row, T value)
    {
        std::vector<T> &page = pageFor(row / PageSize);
        if (page.empty())
            page.assign(PageSize, m_missing);
        page[row % PageSize] = value;
    }

private:
    static constexpr std::size_t PageSize = 256;

    /// There are places for pages from the first one with a value to the last one.
    std::vector<T> &pageFor(std::size_t page)
    {
        if (m_pages.empty())
            m_first = page;
        if (page < m_first) {
            m_pages.insert(m_pages.begin(), m_first - page, {});
            m_first = page;
        }
        if (page - m_first >= m_pages.size())
            m_pages.resize(page - m_first + 1);
        return m_pages[page - m_first];
    }

    T m_missing;
    std::size_t m_first = 0; // the page that stands first
    std::vector<std::vector<T>> m_pages;
};

} // namespace runloupe

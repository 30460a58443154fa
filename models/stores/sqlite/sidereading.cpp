#include "sidereading.h"

namespace runloupe {

SideReading::SideReading(Reading &reading, Work work)
    : m_reading(reading)
    , m_work(std::move(work))
    , m_told(std::async(std::launch::async, [this] { return run(); }))
{
}

SideReading::~SideReading()
{
    m_isStopped = true;
    if (m_told.valid())
        m_told.wait();
}

Result<void> SideReading::finish()
{
    constexpr std::chrono::milliseconds BetweenQuestions(20);
    while (m_told.wait_for(BetweenQuestions) != std::future_status::ready) {
        if (m_reading.stop().isRequested())
            m_isStopped = true;
    }
    const std::optional<Told> told = m_told.get();
    if (!told)
        return m_work(m_reading);
    m_reading.addDamagedTables(told->damagedTables);
    return told->result;
}

std::optional<SideReading::Told> SideReading::run() const
{
    Result<Reading> side = m_reading.another(Stop([this] { return m_isStopped.load(); }, {}));
    if (!side)
        return std::nullopt;
    Result<void> result = m_work(*side);
    return Told { std::move(result), side->damagedTables() };
}

} // namespace runloupe

#include "entrymaker.h"

#include "core/numbers.h"

#include <utility>

namespace runloupe {

EntriesMaker::EntriesMaker(std::size_t runs)
    : m_runs(runs)
{
}

EntriesMaker::~EntriesMaker() = default;

EntryMaker &EntriesMaker::at(const QString &key, Sameness sameness, const QString &title)
{
    EntryMaker *&maker = m_index[key];
    if (!maker)
        maker = m_entries.emplace_back(std::make_unique<EntryMaker>(key, title, sameness, m_runs)).get();
    return *maker;
}

bool EntriesMaker::has(const QString &key, std::size_t run) const
{
    const EntryMaker *const maker = m_index.value(key);
    return maker && maker->has(run);
}

QString EntriesMaker::freeKey(const QString &key, std::size_t run) const
{
    QString free = key;
    for (int number = 2; has(free, run); ++number)
        free = QStringLiteral("%1 #%2").arg(key).arg(number);
    return free;
}

std::vector<ComparedEntry> EntriesMaker::take()
{
    std::vector<ComparedEntry> entries;
    for (const auto &maker : m_entries) {
        if (ComparedEntry entry = maker->take(); !entry.values.empty())
            entries.push_back(std::move(entry));
    }
    return entries;
}

EntryMaker::EntryMaker(const QString &key, const QString &title, Sameness sameness, std::size_t runs)
    : m_sameness(sameness)
    , m_parts(runs)
{
    m_entry.key = key;
    m_entry.title = title;
    m_entry.places.assign(runs, ComparedEntry::None);
}

void EntryMaker::set(std::size_t run, const QString &text, const QString &shown, const QString &identity)
{
    m_entry.places[run] = placeOf(text, shown, identity);
}

void EntryMaker::setWhole(std::size_t run, qint64 number, const QString &shown)
{
    m_entry.type = ComparedType::Whole;
    set(run, QString::number(number), shown);
}

void EntryMaker::setReal(std::size_t run, double number)
{
    m_entry.type = ComparedType::Real;
    set(run, exactNumber(number));
}

int EntryMaker::placeOf(const QString &text, const QString &shown, const QString &identity)
{
    const int next = int(m_entry.values.size());
    const int place = m_places.value({ identity, shown }, next);
    if (place == next) {
        const QString same = comparable(identity, m_sameness);
        const int first = m_firstOfSame.value(same, next);
        m_firstOfSame.insert(same, first);
        m_places.insert({ identity, shown }, next);
        m_entry.values.push_back({ text, shown, first });
        m_entry.isNumeric = m_entry.isNumeric && shown.isEmpty() && parseNumber(text.toUtf8());
    }
    return place;
}

ComparedEntry EntryMaker::take()
{
    m_entry.parts = m_parts.take();
    return std::move(m_entry);
}

} // namespace runloupe

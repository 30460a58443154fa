#include "warnings.h"

namespace runloupe {

void Warnings::add(const QString &sentence)
{
    ++m_count;
    if (m_sentences.size() < Most)
        m_sentences << sentence;
}

void Warnings::add(const Warnings &other)
{
    m_count += other.m_count;
    m_sentences << other.m_sentences.first(qMin(other.m_sentences.size(), Most - m_sentences.size()));
}

} // namespace runloupe

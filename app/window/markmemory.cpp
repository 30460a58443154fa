#include "markmemory.h"

#include "runs/runselection.h"
#include "session/settings.h"

#include <QJsonDocument>

#include <chrono>

namespace runloupe {

MarkMemory::MarkMemory(Settings *settings, RunSelection *selection, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_selection(selection)
{
    using namespace std::chrono_literals;
    selection->setMarks(RunMarks::fromJson(QJsonDocument::fromJson(settings->runMarks()).object()));
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(300ms);
    connect(&m_keepSoon, &QTimer::timeout, this, &MarkMemory::keep);
    connect(selection, &RunSelection::marksChanged, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(selection, &RunSelection::ownColorsChanged, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(selection, &RunSelection::baselineChanged, &m_keepSoon, qOverload<>(&QTimer::start));
}

MarkMemory::~MarkMemory()
{
    if (m_keepSoon.isActive())
        keep();
}

void MarkMemory::keep()
{
    m_settings->setRunMarks(QJsonDocument(m_selection->marks().toJson()).toJson(QJsonDocument::Compact));
}

} // namespace runloupe

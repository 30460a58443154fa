#include "storeopening.h"

#include "filedialogs.h"
#include "samplestore.h"
#include "session/openstores.h"
#include "session/session.h"
#include "session/settings.h"

#include <QWidget>

namespace runloupe {

StoreOpening::StoreOpening(Session *session, Settings *settings, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_window(window)
{
    const OpenStores *const stores = session->stores();
    connect(stores, &OpenStores::opened, m_settings, &Settings::addRecentStore);
    connect(stores, &OpenStores::opened, this, &StoreOpening::accept);
    connect(stores, &OpenStores::failed, this, &StoreOpening::accept);
    connect(stores, &OpenStores::closed, this, [this](const QString &location) {
        if (location == m_awaited)
            m_awaited.clear();
    });
}

void StoreOpening::open(const QStringList &locations)
{
    QString first;
    for (const QString &location : locations) {
        const QString opened = m_session->stores()->open(location);
        first = first.isEmpty() ? opened : first;
    }
    if (!first.isEmpty())
        m_awaited = first;
}

void StoreOpening::openFiles()
{
    askForFiles(m_window, [this](const QStringList &files) { open(files); });
}

void StoreOpening::openFolder()
{
    askForFolder(m_window, [this](const QStringList &folders) { open(folders); });
}

void StoreOpening::openSample()
{
    open({ sampleStore() });
}

void StoreOpening::accept(const QString &location)
{
    if (location != m_awaited)
        return;
    m_awaited.clear();
    Q_EMIT arrived(location);
}

} // namespace runloupe

#include "viewshelf.h"

#include "session/settings.h"
#include "viewhistory.h"

namespace runloupe {

ViewShelf::ViewShelf(Settings *settings, ViewHistory *history, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_history(history)
{
    connect(settings, &Settings::savedViewsChanged, this, &ViewShelf::reread);
    connect(history, &ViewHistory::currentChanged, this, &ViewShelf::followHistory);
    reread();
}

QString ViewShelf::currentName() const
{
    const QString &name = m_history->current().name;
    return m_views.find(name) ? name : QString();
}

bool ViewShelf::isCurrentChanged() const
{
    const SavedView *const saved = m_views.find(m_history->current().name);
    return saved && *saved != m_history->current();
}

void ViewShelf::apply(const QString &name)
{
    if (const SavedView *const view = m_views.find(name))
        m_history->choose(*view, tr("View %1").arg(name));
}

void ViewShelf::applyUsual()
{
    m_history->choose({}, tr("Usual view"));
}

void ViewShelf::save(const QString &name)
{
    change([&](SavedViews &views) { views.save({ name, m_history->current().state }); });
    m_history->setName(name);
}

void ViewShelf::renameCurrent(const QString &name)
{
    const QString before = currentName();
    change([&](SavedViews &views) { views.rename(before, name); });
    m_history->setName(name);
}

void ViewShelf::removeCurrent()
{
    const QString name = currentName();
    change([&](SavedViews &views) { views.remove(name); });
    m_history->setName({});
}

void ViewShelf::adopt(SavedView view)
{
    change([&view](SavedViews &views) {
        const auto isAnother = [&] {
            const SavedView *const namesake = views.find(view.name);
            return namesake && *namesake != view;
        };
        const QString name = view.name;
        for (int number = 2; isAnother(); ++number)
            view.name = tr("%1 (%2)").arg(name).arg(number);
        views.save(view);
    });
    apply(view.name);
}

void ViewShelf::reread()
{
    m_views = SavedViews::fromJson(m_settings->savedViews());
    Q_EMIT changed();
}

/// Reads them anew first, for another window may have changed them.
void ViewShelf::change(const std::function<void(SavedViews &)> &change)
{
    SavedViews views = SavedViews::fromJson(m_settings->savedViews());
    change(views);
    m_settings->setSavedViews(views.toJson());
}

void ViewShelf::followHistory()
{
    m_settings->setCurrentView(m_history->current().name);
    Q_EMIT changed();
}

} // namespace runloupe

#pragma once

#include "savedviews.h"

#include <QObject>

#include <functional>

namespace runloupe {

class Settings;
class ViewHistory;

/// The views that people saved, as the settings keep them, and what one does with them in a window. GUI thread.
class ViewShelf : public QObject {
    Q_OBJECT

public:
    /// `history` says how the window is arranged. Both arguments outlive this.
    ViewShelf(Settings *settings, ViewHistory *history, QObject *parent);

    const SavedViews &views() const { return m_views; }
    /// Of the view that was applied last, however much was changed since; empty where there is none.
    QString currentName() const;
    /// Whether the window is arranged otherwise than that view says.
    bool isCurrentChanged() const;

    /// Does nothing where there is none of this name.
    void apply(const QString &name);
    /// Arranges all as it is for somebody new.
    void applyUsual();
    /// The present arrangement, under this name.
    void save(const QString &name);
    void renameCurrent(const QString &name);
    void removeCurrent();
    /// Adds a view that somebody else made, beside one of its name under another name, and applies it.
    void adopt(SavedView view);

    /// Another window may have changed them.
    void reread();

Q_SIGNALS:
    void changed(); ///< the views, or how the window is arranged

private:
    void change(const std::function<void(SavedViews &views)> &change);
    void followHistory();

    Settings *m_settings;
    ViewHistory *m_history;
    SavedViews m_views;
};

} // namespace runloupe

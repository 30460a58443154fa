#pragma once

#include "viewstate.h"

namespace runloupe {

/// An arrangement under the name that people gave it.
struct SavedView {
    QString name;
    ViewState state;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The views that people saved, in the order in which they are offered, each under a name of its own. A value.
class SavedViews {
public:
    const QList<SavedView> &all() const { return m_views; }
    QStringList names() const;
    /// Null where none has this name. Good until the views change.
    const SavedView *find(const QString &name) const;

    /// In the place of the one of this name, or behind all others.
    void save(const SavedView &view);
    /// Does nothing where there is none, or another one has the new name.
    void rename(const QString &name, const QString &newName);
    void remove(const QString &name);

    /// As text to be kept; readable, so that a person can mend it.
    QByteArray toJson() const;
    /// What cannot be understood counts as not said.
    static SavedViews fromJson(const QByteArray &json);

    friend bool operator==(const SavedViews &, const SavedViews &) = default;

private:
    QList<SavedView> m_views;
};

/// A view as a file for colleagues.
QByteArray viewToJson(const SavedView &view);
/// Nothing where the text is no view.
std::optional<SavedView> viewFromJson(const QByteArray &json);

} // namespace runloupe

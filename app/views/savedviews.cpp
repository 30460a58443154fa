#include "savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace runloupe {

namespace {

// The words of the kept text; part of its format, so never to be renamed.
constexpr QLatin1String NameWord("name");
constexpr QLatin1String ViewWord("view");

QJsonObject toObject(const SavedView &view)
{
    return { { NameWord, view.name }, { ViewWord, view.state.toJson() } };
}

std::optional<SavedView> fromObject(const QJsonObject &object)
{
    const QString name = object[NameWord].toString().trimmed();
    if (name.isEmpty() || !object[ViewWord].isObject())
        return std::nullopt;
    return SavedView { name, ViewState::fromJson(object[ViewWord].toObject()) };
}

} // namespace

QStringList SavedViews::names() const
{
    QStringList names;
    for (const SavedView &view : m_views)
        names << view.name;
    return names;
}

const SavedView *SavedViews::find(const QString &name) const
{
    const auto view = std::find_if(m_views.begin(), m_views.end(), [&](const SavedView &saved) { return saved.name == name; });
    return view == m_views.end() ? nullptr : &*view;
}

void SavedViews::save(const SavedView &view)
{
    if (const SavedView *const old = find(view.name))
        m_views[old - m_views.constData()] = view;
    else
        m_views << view;
}

void SavedViews::rename(const QString &name, const QString &newName)
{
    const SavedView *const view = find(name);
    if (view && !find(newName))
        m_views[view - m_views.constData()].name = newName;
}

void SavedViews::remove(const QString &name)
{
    m_views.removeIf([&name](const SavedView &view) { return view.name == name; });
}

QByteArray SavedViews::toJson() const
{
    QJsonArray array;
    for (const SavedView &view : m_views)
        array << toObject(view);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

SavedViews SavedViews::fromJson(const QByteArray &json)
{
    SavedViews views;
    for (const QJsonValue value : QJsonDocument::fromJson(json).array()) {
        if (const std::optional<SavedView> view = fromObject(value.toObject()))
            views.save(*view);
    }
    return views;
}

QByteArray viewToJson(const SavedView &view)
{
    return QJsonDocument(toObject(view)).toJson(QJsonDocument::Indented);
}

std::optional<SavedView> viewFromJson(const QByteArray &json)
{
    return fromObject(QJsonDocument::fromJson(json).object());
}

} // namespace runloupe

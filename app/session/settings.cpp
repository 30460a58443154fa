#include "settings.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

constexpr qsizetype MostRecentStores = 12;

// The keys of the settings file; part of its format, so never to be renamed.
constexpr QLatin1String RecentStoresKey("stores/recent");
constexpr QLatin1String ThemeKey("look/theme");
constexpr QLatin1String DeletedShownKey("experiments/deletedShown");
constexpr QLatin1String FilterHistoryKey("filter/history");
constexpr QLatin1String RunsLayoutKey("runs/layout");
constexpr QLatin1String CurvesLayoutKey("curves/layout");
constexpr QLatin1String SavedViewsKey("views/saved");
constexpr QLatin1String CurrentViewKey("views/current");
constexpr QLatin1String RunMarksKey("runs/marks");
constexpr QLatin1String ExportChoiceKey("export/choice");
constexpr QLatin1String ChartExportChoiceKey("export/charts");
constexpr QLatin1String WindowGeometryKey("window/geometry");
constexpr QLatin1String WindowStateKey("window/state");

constexpr std::array ThemeWords { QLatin1String("system"), QLatin1String("light"), QLatin1String("dark") }; // by ThemeChoice

} // namespace

Settings::Settings(Arrangement arrangement, QObject *parent)
    : QObject(parent)
    , m_arrangement(arrangement)
{
}

QStringList Settings::recentStores() const
{
    return QSettings().value(RecentStoresKey).toStringList();
}

void Settings::addRecentStore(const QString &location)
{
    QStringList stores = recentStores();
    stores.removeAll(location);
    stores.prepend(location);
    QSettings().setValue(RecentStoresKey, QStringList(stores.first(qMin(stores.size(), MostRecentStores))));
    Q_EMIT recentStoresChanged();
}

void Settings::clearRecentStores()
{
    QSettings().remove(RecentStoresKey);
    Q_EMIT recentStoresChanged();
}

ThemeChoice Settings::theme() const
{
    const auto word = std::find(ThemeWords.begin(), ThemeWords.end(), QSettings().value(ThemeKey).toString());
    return word == ThemeWords.end() ? ThemeChoice::System : ThemeChoice(word - ThemeWords.begin());
}

void Settings::setTheme(ThemeChoice theme)
{
    QSettings().setValue(ThemeKey, QString(ThemeWords[std::size_t(theme)]));
}

bool Settings::isDeletedShown() const
{
    return QSettings().value(DeletedShownKey, false).toBool();
}

void Settings::setDeletedShown(bool shown)
{
    setArrangement(DeletedShownKey, shown);
}

QStringList Settings::filterHistory() const
{
    return QSettings().value(FilterHistoryKey).toStringList();
}

void Settings::setFilterHistory(const QStringList &texts)
{
    setArrangement(FilterHistoryKey, texts);
}

QByteArray Settings::runsLayout() const
{
    return QSettings().value(RunsLayoutKey).toByteArray();
}

void Settings::setRunsLayout(const QByteArray &layout)
{
    setArrangement(RunsLayoutKey, layout);
}

QByteArray Settings::curvesLayout() const
{
    return QSettings().value(CurvesLayoutKey).toByteArray();
}

void Settings::setCurvesLayout(const QByteArray &layout)
{
    setArrangement(CurvesLayoutKey, layout);
}

QByteArray Settings::savedViews() const
{
    return QSettings().value(SavedViewsKey).toByteArray();
}

void Settings::setSavedViews(const QByteArray &views)
{
    QSettings().setValue(SavedViewsKey, views);
    Q_EMIT savedViewsChanged();
}

QString Settings::currentView() const
{
    return QSettings().value(CurrentViewKey).toString();
}

void Settings::setCurrentView(const QString &name)
{
    if (name != currentView())
        setArrangement(CurrentViewKey, name);
}

QByteArray Settings::runMarks() const
{
    return QSettings().value(RunMarksKey).toByteArray();
}

void Settings::setRunMarks(const QByteArray &marks)
{
    QSettings().setValue(RunMarksKey, marks);
}

QByteArray Settings::exportChoice() const
{
    return QSettings().value(ExportChoiceKey).toByteArray();
}

void Settings::setExportChoice(const QByteArray &choice)
{
    QSettings().setValue(ExportChoiceKey, choice);
}

QByteArray Settings::chartExportChoice() const
{
    return QSettings().value(ChartExportChoiceKey).toByteArray();
}

void Settings::setChartExportChoice(const QByteArray &choice)
{
    QSettings().setValue(ChartExportChoiceKey, choice);
}

QByteArray Settings::windowGeometry() const
{
    return QSettings().value(WindowGeometryKey).toByteArray();
}

QByteArray Settings::windowState() const
{
    return QSettings().value(WindowStateKey).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    setArrangement(WindowGeometryKey, geometry);
    setArrangement(WindowStateKey, state);
}

void Settings::setArrangement(QLatin1String key, const QVariant &value)
{
    if (m_arrangement == Arrangement::Kept)
        QSettings().setValue(key, value);
}

} // namespace runloupe

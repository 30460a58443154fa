#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>

namespace runloupe {

/// Whether the colours follow the desktop or the person.
enum class ThemeChoice { System, Light, Dark };

/// What the program remembers between two starts, under the names that the rest of it uses. Written at once; a damaged
/// file counts as an empty one. Holds no secret.
class Settings : public QObject {
    Q_OBJECT

public:
    /// Whether what is set of the arrangement of windows and views is written down. Of several windows only one may do so.
    enum class Arrangement { Kept, Borrowed };

    explicit Settings(Arrangement arrangement = Arrangement::Kept, QObject *parent = nullptr);

    /// Newest first.
    QStringList recentStores() const;
    void addRecentStore(const QString &location);
    void clearRecentStores();

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    bool isDeletedShown() const;
    void setDeletedShown(bool shown);

    /// The filters applied last, newest first.
    QStringList filterHistory() const;
    void setFilterHistory(const QStringList &texts);

    /// How the runs table is arranged, as it writes it down.
    QByteArray runsLayout() const;
    void setRunsLayout(const QByteArray &layout);
    QByteArray curvesLayout() const;
    void setCurvesLayout(const QByteArray &layout);

    /// The views that people saved, in each of several windows.
    QByteArray savedViews() const;
    void setSavedViews(const QByteArray &views);
    /// The name of the saved view that was applied last; may be empty, and there may be none of this name any more.
    QString currentView() const;
    void setCurrentView(const QString &name);

    /// What people marked runs with, of whatever store; of all windows.
    QByteArray runMarks() const;
    void setRunMarks(const QByteArray &marks);

    /// How runs were exported last.
    QByteArray exportChoice() const;
    void setExportChoice(const QByteArray &choice);

    /// How charts were.
    QByteArray chartExportChoice() const;
    void setChartExportChoice(const QByteArray &choice);

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

Q_SIGNALS:
    void recentStoresChanged();
    void savedViewsChanged();

private:
    void setArrangement(QLatin1String key, const QVariant &value);

    Arrangement m_arrangement;
};

} // namespace runloupe

#pragma once

#include "charts/curveplot.h"
#include "session/session.h"
#include "session/settings.h"
#include "theme/theme.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace runloupe {

/// A window of its own for each test, with settings of its own, and the hands and eyes of whoever uses it.
class WindowFixture {
protected:
    void setUpOnce();
    void setUp();
    void tearDown();
    void startAgain();

    void open(const QStringList &locations);
    void settle();
    QTreeView *tree(const char *accessibleName) const;
    QStringList runNames() const;
    int runCount() const;
    void selectRuns(const QStringList &names);
    std::size_t drawnPoints() const;
    /// Whether a label that is seen has this in its text: anywhere, or within `in`.
    bool isSaid(const QString &text, const QWidget *in = nullptr) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

inline void collectRows(const QAbstractItemModel *model, const QModelIndex &parent, int column, QStringList &texts)
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        texts << model->index(row, column, parent).data().toString();
        collectRows(model, model->index(row, 0, parent), column, texts);
    }
}

inline int columnOf(const QAbstractItemModel *model, const QString &title)
{
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == title)
            return column;
    }
    return -1;
}

inline void WindowFixture::setUpOnce()
{
    QCoreApplication::setApplicationName("runloupetest");
    QCoreApplication::setOrganizationName("runloupetest");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    applyTheme(*qApp, ColorScheme::Light);
}

inline void WindowFixture::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    m_settings = std::make_unique<Settings>();
    startAgain();
}

/// As another start of the program, with the settings of the one before.
inline void WindowFixture::startAgain()
{
    m_window.reset();
    m_session = std::make_unique<Session>();
    m_window = std::make_unique<MainWindow>(m_session.get(), m_settings.get());
    m_window->show();
}

inline void WindowFixture::tearDown()
{
    m_window.reset();
}

inline void WindowFixture::open(const QStringList &locations)
{
    m_window->openStores(locations);
    settle();
}

inline void WindowFixture::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20'000);
    QCoreApplication::processEvents();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20'000);
}

inline QTreeView *WindowFixture::tree(const char *accessibleName) const
{
    for (QTreeView *const view : m_window->findChildren<QTreeView *>()) {
        if (view->accessibleName() == QLatin1String(accessibleName))
            return view;
    }
    qFatal("there is no tree named %s", accessibleName);
}

inline QStringList WindowFixture::runNames() const
{
    QStringList names;
    const QAbstractItemModel *model = tree("Runs")->model();
    collectRows(model, {}, columnOf(model, "Name"), names);
    return names;
}

inline int WindowFixture::runCount() const
{
    return int(runNames().size());
}

inline void WindowFixture::selectRuns(const QStringList &names)
{
    QTreeView *const runs = tree("Runs");
    const int column = columnOf(runs->model(), "Name");
    Qt::KeyboardModifiers modifiers;
    for (const QString &name : names) {
        const QModelIndexList found = runs->model()->match(runs->model()->index(0, column), Qt::DisplayRole, name, 1,
                                                           Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
        QVERIFY2(!found.isEmpty(), qPrintable(name));
        runs->scrollTo(found.first());
        QTest::mouseClick(runs->viewport(), Qt::LeftButton, modifiers, runs->visualRect(found.first()).center());
        modifiers = Qt::ControlModifier;
    }
}

inline std::size_t WindowFixture::drawnPoints() const
{
    std::size_t points = 0;
    for (const CurvePlot *const plot : m_window->findChildren<CurvePlot *>())
        points += plot->isVisible() ? plot->pointCount() : 0;
    return points;
}

inline bool WindowFixture::isSaid(const QString &text, const QWidget *in) const
{
    const QList<QLabel *> labels = (in ? in : m_window.get())->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace runloupe

#include "session/settings.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace runloupe;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewPersonHasDefaults();
    void recentStoresAreNewestFirstOnceEachAndBounded();
    void choicesAreKept();
    void aDamagedFileCountsAsEmpty();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    QCoreApplication::setApplicationName("settingstest");
    QCoreApplication::setOrganizationName("settingstest");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
}

void TestSettings::aNewPersonHasDefaults()
{
    const Settings settings;
    QVERIFY(settings.recentStores().isEmpty());
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QVERIFY(!settings.isDeletedShown());
    QVERIFY(settings.windowGeometry().isEmpty());
}

void TestSettings::recentStoresAreNewestFirstOnceEachAndBounded()
{
    Settings settings;
    QSignalSpy changed(&settings, &Settings::recentStoresChanged);
    settings.addRecentStore("/a.db");
    settings.addRecentStore("/b, with a comma.db");
    settings.addRecentStore("/a.db");
    QCOMPARE(settings.recentStores(), (QStringList { "/a.db", "/b, with a comma.db" }));
    QCOMPARE(changed.count(), 3);
    for (int i = 0; i < 50; ++i)
        settings.addRecentStore(QString::number(i));
    QCOMPARE(settings.recentStores().size(), 12);
    QCOMPARE(settings.recentStores().first(), "49");
    settings.clearRecentStores();
    QVERIFY(settings.recentStores().isEmpty());
}

void TestSettings::choicesAreKept()
{
    {
        Settings settings;
        settings.setTheme(ThemeChoice::Dark);
        settings.setDeletedShown(true);
        settings.setWindow("geometry", "state");
    }
    const Settings settings;
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QVERIFY(settings.isDeletedShown());
    QCOMPARE(settings.windowGeometry(), "geometry");
    QCOMPARE(settings.windowState(), "state");
}

void TestSettings::aDamagedFileCountsAsEmpty()
{
    QFile file(QSettings().fileName());
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x00\xff[look\n=theme=\n\"\n", 18));
    file.close();
    Settings settings;
    QCOMPARE(settings.theme(), ThemeChoice::System);
    settings.setTheme(ThemeChoice::Light);
    QCOMPARE(settings.theme(), ThemeChoice::Light);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"

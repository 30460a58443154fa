#include "export/exporttarget.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace runloupe;

class TestExportTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void placesAreJudged_data();
    void placesAreJudged();
    void linksDoNotHideAStore();
    void foldersThatMayNotBeWrittenAreTold();
    void titlesBecomeFileNames_data();
    void titlesBecomeFileNames();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList stores() const { return { path("mlflow.db"), path("mlruns"), path("gone.db") }; }

    QTemporaryDir m_folder;
};

namespace {

void touch(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

void TestExportTarget::initTestCase()
{
    touch(path("mlflow.db"));
    touch(path("old.csv"));
    QVERIFY(QDir(m_folder.path()).mkpath("mlruns/0"));
}

void TestExportTarget::placesAreJudged_data()
{
    using State = ExportTarget::State;
    QTest::addColumn<QString>("name");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("a new file") << "new.csv" << State::Free << "";
    QTest::newRow("a file that is there") << "old.csv" << State::Taken << "old.csv is there already";
    QTest::newRow("no name") << "" << State::Impossible << "needs a name";
    QTest::newRow("no such folder") << "gone/runs.csv" << State::Impossible << "no folder";
    QTest::newRow("a folder") << "mlruns" << State::Impossible << "is a folder";
    QTest::newRow("the store itself") << "mlflow.db" << State::Impossible << "belongs to a store";
    QTest::newRow("a file of SQLite beside it") << "mlflow.db-wal" << State::Impossible << "belongs to a store";
    QTest::newRow("a file in a folder that is a store") << "mlruns/runs.csv" << State::Impossible << "belongs to a store";
    QTest::newRow("deep in it") << "mlruns/0/runs.csv" << State::Impossible << "belongs to a store";
    QTest::newRow("a file beside the store") << "mlflow.csv" << State::Free << "";
}

void TestExportTarget::placesAreJudged()
{
    QFETCH(QString, name);
    QFETCH(ExportTarget::State, state);
    QFETCH(QString, words);
    const ExportTarget target = lookAt(name.isEmpty() ? name : path(name), stores());
    QCOMPARE(target.state, state);
    QVERIFY2(target.sentence.contains(words), qPrintable(target.sentence));
    QCOMPARE(target.sentence.isEmpty(), state == ExportTarget::State::Free);
}

void TestExportTarget::linksDoNotHideAStore()
{
    QVERIFY(QFile::link(path("mlflow.db"), path("link.csv")));
    QCOMPARE(lookAt(path("link.csv"), stores()).state, ExportTarget::State::Impossible);
    QVERIFY(QFile::link(path("mlruns"), path("way")));
    QCOMPARE(lookAt(path("way/runs.csv"), stores()).state, ExportTarget::State::Impossible);
}

void TestExportTarget::foldersThatMayNotBeWrittenAreTold()
{
    QVERIFY(QDir(m_folder.path()).mkdir("closed"));
    QVERIFY(QFile::setPermissions(path("closed"), QFile::ReadOwner | QFile::ExeOwner));
    const bool isEverythingAllowed = QFileInfo(path("closed")).isWritable(); // for root it is
    const ExportTarget target = lookAt(path("closed/runs.csv"), {});
    QFile::setPermissions(path("closed"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (isEverythingAllowed)
        QSKIP("This person may write everywhere.");
    QCOMPARE(target.state, ExportTarget::State::Impossible);
    QVERIFY(target.sentence.contains("may not write"));
}

void TestExportTarget::titlesBecomeFileNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "digits"
                           << "digits";
    QTest::newRow("blanks and slashes") << "val/loss of digits"
                                        << "val-loss-of-digits";
    QTest::newRow("an option, a hidden file") << "-.rf"
                                              << "rf";
    QTest::newRow("a way out of the folder") << "../../etc"
                                             << "etc";
    QTest::newRow("other scripts") << QStringLiteral("精度 2") << QStringLiteral("精度-2");
    QTest::newRow("a line break") << "a\nb"
                                  << "a-b";
    QTest::newRow("very long") << QString(500, u'x') << QString(80, u'x');
}

void TestExportTarget::titlesBecomeFileNames()
{
    QFETCH(QString, title);
    QTEST(fileNameFor(title), "name");
}

QTEST_GUILESS_MAIN(TestExportTarget)
#include "tst_exporttarget.moc"

#include "writers/sheetfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace runloupe;

class TestSheetFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesTheWholeSheet();
    void keepsAFileThatIsThere();
    void replacesItWhereThatIsWished();
    void leavesNothingBehindWhenStopped();
    void saysInOneLineWhatIsWrong_data();
    void saysInOneLineWhatIsWrong();

private:
    QString path(const QString &name = QStringLiteral("runs.csv")) const { return m_folder->filePath(name); }
    QStringList filesThere() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Sheet threeRuns()
{
    return { .columns = { { .title = "run", .exact = [](std::size_t row) { return QByteArray::number(int(row)); } } },
             .rows = 3 };
}

Result<void> written(const QString &path, Existing existing = Existing::Keep, const Stop &stop = Stop::never())
{
    return writeSheetFile(threeRuns(), SheetFormat::Csv, Digits::Exact, path, existing, stop);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void fill(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

void TestSheetFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSheetFile::writesTheWholeSheet()
{
    QVERIFY(written(path()).has_value());
    QCOMPARE(contentOf(path()), QByteArray("run\r\n0\r\n1\r\n2\r\n"));
    QCOMPARE(filesThere(), QStringList { "runs.csv" });
}

void TestSheetFile::keepsAFileThatIsThere()
{
    fill(path(), "precious");
    const Result<void> result = written(path());
    QVERIFY(!result);
    QVERIFY(result.error().message().contains(QStringLiteral("already")));
    QCOMPARE(contentOf(path()), QByteArray("precious"));
}

void TestSheetFile::replacesItWhereThatIsWished()
{
    fill(path(), "precious");
    QVERIFY(written(path(), Existing::Replace).has_value());
    QCOMPARE(contentOf(path()), QByteArray("run\r\n0\r\n1\r\n2\r\n"));
}

void TestSheetFile::leavesNothingBehindWhenStopped()
{
    fill(path(), "precious");
    const Result<void> result = written(path(), Existing::Replace, Stop([] { return true; }, {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), Error::Kind::Stopped);
    QCOMPARE(contentOf(path()), QByteArray("precious"));
    QCOMPARE(filesThere(), QStringList { "runs.csv" });
}

void TestSheetFile::saysInOneLineWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no such folder") << "gone/runs.csv"
                                    << "there is no such folder";
    QTest::newRow("a folder of that name") << "folder"
                                           << "directory";
    QTest::newRow("a name too long") << QString(300, u'x') << "name too long";
}

void TestSheetFile::saysInOneLineWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    QVERIFY(QDir(m_folder->path()).mkdir("folder"));
    const Result<void> result = written(path(name), Existing::Replace);
    QVERIFY(!result);
    const QString message = result.error().message();
    QVERIFY2(message.contains(reason, Qt::CaseInsensitive), qPrintable(message));
    QVERIFY2(message.contains(path(name)), qPrintable(message));
    QVERIFY(!message.contains(u'\n'));
    QCOMPARE(filesThere(), QStringList { "folder" });
}

QTEST_GUILESS_MAIN(TestSheetFile)
#include "tst_sheetfile.moc"

#include "sourcetree.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

/// How files look from outside: names, sizes, first lines, layout.
class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void topLevelHasTheAgreedNamesOnly();
    void noFileIsTooLongToRead();
    void everyHeaderGuardsItself();
    void everySourceIncludesItsOwnHeaderFirst();
    void everySourceIsBuilt();
    void layoutIsThatOfClangFormat();
    void desktopEntryIsValid();
};

namespace {

QStringList codeFiles()
{
    return filesUnder({ "app", "models", "tests", "widgets" }, { ".h", ".cpp" });
}

/// The list of sources that a file belongs on: the nearest one on the way to the top.
QString buildFileFor(const QString &file)
{
    for (QString folder = QFileInfo(file).path(); folder != QLatin1String("."); folder = QFileInfo(folder).path()) {
        if (const QString list = folder + QLatin1String("/CMakeLists.txt"); exists(list))
            return list;
    }
    return {};
}

/// How `file` stands on the list: `core/error.cpp`, and `core/tst_job` for a test.
QString nameOnList(const QString &file, const QString &list)
{
    const QString name = file.mid(QFileInfo(list).path().size() + 1);
    return QFileInfo(file).fileName().startsWith(QLatin1String("tst_")) ? name.chopped(4) : name;
}

} // namespace

void TestFiles::topLevelHasTheAgreedNamesOnly()
{
    const QStringList agreed { "CMakeLists.txt", "CMakePresets.json", "LICENSE",   "README.md", "app",
                               "models",         "packaging",         "resources", "tests",     "widgets" };
    QStringList complaints;
    for (const QString &name : QDir(absolute({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (!agreed.contains(name) && !name.startsWith(QLatin1String("build")) && name != QLatin1String("CMakeUserPresets.json"))
            complaints << complaint(name, 1, QStringLiteral("is no agreed name for the top level"));
    }
    verifyNone(complaints);
}

void TestFiles::noFileIsTooLongToRead()
{
    constexpr int MostLines = 500;
    QStringList complaints;
    for (const QString &file : filesUnder({ "app", "models", "packaging", "tests", "widgets" },
                                          { ".h", ".cpp", ".txt", ".py", ".sh", "run", "test" })) {
        if (const qsizetype count = linesOf(file).size(); count > MostLines && !file.startsWith(QLatin1String("tests/data/")))
            complaints << complaint(file, MostLines, QStringLiteral("goes on to line %1").arg(count));
    }
    verifyNone(complaints);
}

void TestFiles::everyHeaderGuardsItself()
{
    QStringList complaints;
    for (const QString &file : codeFiles()) {
        if (file.endsWith(QLatin1String(".h")) && !linesOf(file).contains(QStringLiteral("#pragma once")))
            complaints << complaint(file, 1, QStringLiteral("lacks #pragma once"));
    }
    verifyNone(complaints);
}

void TestFiles::everySourceIncludesItsOwnHeaderFirst()
{
    QStringList complaints;
    for (const QString &file : codeFiles()) {
        const QString header = file.endsWith(QLatin1String(".cpp")) ? file.chopped(4) + QLatin1String(".h") : QString();
        if (header.isEmpty() || !exists(header))
            continue;
        const QList<Include> includes = includesOf(file);
        if (includes.isEmpty() || includes.first().name != QFileInfo(header).fileName())
            complaints << complaint(file, includes.isEmpty() ? 1 : includes.first().line,
                                    QStringLiteral("includes something before %1").arg(QFileInfo(header).fileName()));
    }
    verifyNone(complaints);
}

void TestFiles::everySourceIsBuilt()
{
    QStringList complaints;
    for (const QString &file : codeFiles()) {
        const QString list = buildFileFor(file);
        const bool isTestHelper = file.startsWith(QLatin1String("tests/")) && file.endsWith(QLatin1String(".h"));
        const QStringList words = linesOf(list).join(QLatin1Char(' ')).split(QRegularExpression(QStringLiteral("[\\s()]+")));
        if (!isTestHelper && !words.contains(nameOnList(file, list)))
            complaints << complaint(file, 1, QStringLiteral("stands in no list of %1").arg(list));
    }
    verifyNone(complaints);
}

void TestFiles::layoutIsThatOfClangFormat()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("clang-format"));
    if (program.isEmpty())
        QSKIP("clang-format is not installed.");
    QProcess version;
    version.start(program, { "--version" });
    QVERIFY(version.waitForFinished());
    if (!version.readAllStandardOutput().contains("version 14."))
        QSKIP("Other versions of clang-format than 14 lay some lines out differently.");

    QProcess check;
    check.setWorkingDirectory(absolute({}));
    check.start(program, QStringList { "--dry-run", "-Werror" } << codeFiles());
    QVERIFY(check.waitForFinished(-1));
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError().left(4000).constData());
}

void TestFiles::desktopEntryIsValid()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate"));
    if (program.isEmpty())
        QSKIP("desktop-file-validate is not installed.");
    QProcess check;
    check.start(program, { absolute(QStringLiteral("packaging/runloupe.desktop")) });
    QVERIFY(check.waitForFinished());
    QCOMPARE(QString::fromUtf8(check.readAllStandardOutput()), QString()); // hints too
    QCOMPARE(check.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"

#include "stores/packages.h"

#include <QTemporaryDir>
#include <QTest>

using namespace runloupe;

class TestPackages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requirementsAreNamesWithVersions_data();
    void requirementsAreNamesWithVersions();
    void condaListsPackagesInItsDependencies_data();
    void condaListsPackagesInItsDependencies();
    void filesBesideAModelAreRead_data();
    void filesBesideAModelAreRead();
};

namespace {

QString line(const TextMap &packages)
{
    QStringList words;
    for (auto package = packages.begin(); package != packages.end(); ++package)
        words << package.key() + ' ' + package.value();
    return words.join('|');
}

} // namespace

void TestPackages::requirementsAreNamesWithVersions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one version") << "numpy==1.26.4\n"
                                 << "numpy 1.26.4";
    QTest::newRow("names in their usual spelling") << "Scikit_Learn==1.3\nruamel.yaml==1"
                                                   << "ruamel-yaml 1|scikit-learn 1.3";
    QTest::newRow("a range") << "mlflow >= 2.0, < 3"
                             << "mlflow >=2.0,<3";
    QTest::newRow("any version") << "mlflow"
                                 << "mlflow ";
    QTest::newRow("extras, conditions and comments") << "torch[cuda]==2.1+cu118 ; python_version > '3.8' # fast"
                                                     << "torch 2.1+cu118";
    QTest::newRow("hashes") << "numpy==1.0 --hash=sha256:abc"
                            << "numpy 1.0";
    QTest::newRow("an address under a name") << "tool @ git+https://example.org/x.git@abc"
                                             << "tool @git+https://example.org/x.git@abc";
    QTest::newRow("line ends of Windows") << "a==1\r\nb==2\r\n"
                                          << "a 1|b 2";
    QTest::newRow("no packages")
        << "# a comment\n\n-r other.txt\n--index-url https://example.org\ngit+https://example.org/x.git\n./local"
        << "";
}

void TestPackages::requirementsAreNamesWithVersions()
{
    QFETCH(QString, text);
    QTEST(line(packagesOfRequirements(text)), "expected");
}

void TestPackages::condaListsPackagesInItsDependencies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as MLflow writes it")
        << "channels:\n- defaults\ndependencies:\n- python=3.11.7\n- scikit-learn=1.2.2\n- pip:\n"
           "  - mlflow\n  - cloudpickle==3.1.2\nname: mlflow-env\n"
        << "cloudpickle 3.1.2|mlflow |python 3.11.7|scikit-learn 1.2.2";
    QTest::newRow("dependencies first, quoted") << "dependencies:\n  - 'python=3.8'\n  - pip<=24\nchannels:\n  - conda-forge\n"
                                                << "pip <=24|python 3.8";
    QTest::newRow("none") << "channels:\n- defaults\n"
                          << "";
}

void TestPackages::condaListsPackagesInItsDependencies()
{
    QFETCH(QString, text);
    QTEST(line(packagesOfConda(text)), "expected");
}

void TestPackages::filesBesideAModelAreRead_data()
{
    QTest::addColumn<QStringList>("files"); // name and content
    QTest::addColumn<QString>("readFrom");
    QTest::addColumn<QString>("packages");
    const QString conda = "dependencies:\n- python=3.7\n- numpy=1.2\n";
    QTest::newRow("requirements before conda")
        << QStringList { "requirements.txt", "numpy==1.3", "conda.yaml", conda } << "requirements.txt"
        << "numpy 1.3|python 3.7";
    QTest::newRow("conda alone") << QStringList { "conda.yaml", conda } << "conda.yaml"
                                 << "numpy 1.2|python 3.7";
    QTest::newRow("Python by its own file") << QStringList { "conda.yaml", conda, "python_env.yaml",
                                                             "python: '3.8'\ndependencies:\n" }
                                            << "conda.yaml"
                                            << "numpy 1.2|python 3.8";
    QTest::newRow("nothing") << QStringList() << ""
                             << "";
}

void TestPackages::filesBesideAModelAreRead()
{
    QFETCH(QStringList, files);
    const QTemporaryDir folder;
    for (qsizetype i = 0; i < files.size(); i += 2) {
        QFile file(folder.filePath(files[i]));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(files[i + 1].toUtf8());
    }
    const RunEnvironment environment = packagesOf(folder.path());
    QTEST(environment.readFrom, "readFrom");
    QTEST(line(environment.packages), "packages");
}

QTEST_GUILESS_MAIN(TestPackages)
#include "tst_packages.moc"

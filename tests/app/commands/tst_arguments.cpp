#include "commands/arguments.h"
#include "commands/closenames.h"

#include <QTest>

using namespace runloupe;

namespace {

const QList<Option> options {
    { .name = QStringLiteral("--key"), .value = QStringLiteral("KEY"), .help = {}, .isRepeatable = true },
    { .name = QStringLiteral("--view"),
      .value = QStringLiteral("WHICH"),
      .help = {},
      .choices = { QStringLiteral("active"), QStringLiteral("all") } },
    { .name = QStringLiteral("--note"), .value = QStringLiteral("TEXT"), .help = {}, .mayBeEmpty = true },
    { .name = QStringLiteral("--quiet"), .value = {}, .help = {} },
};

} // namespace

class TestArguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreSorted_data();
    void wordsAreSorted();
    void mistakesAreExplained_data();
    void mistakesAreExplained();
    void theLastValueCounts();
    void closeNamesAreFound_data();
    void closeNamesAreFound();
};

void TestArguments::wordsAreSorted_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("options behind") << QStringList { "a.db", "--key", "loss" } << QStringList { "a.db" }
                                    << QStringList { "loss" };
    QTest::newRow("options in front") << QStringList { "--key", "loss", "a.db" } << QStringList { "a.db" }
                                      << QStringList { "loss" };
    QTest::newRow("an equals sign") << QStringList { "--key=a=b", "a.db" } << QStringList { "a.db" } << QStringList { "a=b" };
    QTest::newRow("an empty value, where it may be")
        << QStringList { "--note=", "a.db" } << QStringList { "a.db" } << QStringList {};
    QTest::newRow("repeated") << QStringList { "--key", "a", "--key=b" } << QStringList {} << QStringList { "a", "b" };
    QTest::newRow("a value with one dash") << QStringList { "--key", "-1" } << QStringList {} << QStringList { "-1" };
    QTest::newRow("a value with two") << QStringList { "--key=--odd" } << QStringList {} << QStringList { "--odd" };
    QTest::newRow("two dashes end the options")
        << QStringList { "--", "--key", "-x" } << QStringList { "--key", "-x" } << QStringList {};
    QTest::newRow("a flag takes no word") << QStringList { "--quiet", "a.db" } << QStringList { "a.db" } << QStringList {};
}

void TestArguments::wordsAreSorted()
{
    QFETCH(QStringList, words);
    const Result<Arguments> arguments = Arguments::parse(words, options);
    QVERIFY(arguments.has_value());
    QTEST(arguments->others(), "others");
    QTEST(arguments->values(QStringLiteral("--key")), "keys");
}

void TestArguments::mistakesAreExplained_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("explanation");
    QTest::newRow("a slip in an option") << QStringList { "--veiw", "all" } << QStringLiteral("Did you mean “--view”?");
    QTest::newRow("an option from elsewhere") << QStringList { "--colour" } << QStringLiteral("The options are --key,");
    QTest::newRow("a value that is no choice") << QStringList { "--view", "some" } << QStringLiteral("one of active, all");
    QTest::newRow("no value at the end") << QStringList { "--key" } << QStringLiteral("--key needs a value: --key KEY");
    QTest::newRow("an empty value") << QStringList { "--key=" } << QStringLiteral("--key was given an empty value");
    QTest::newRow("an option for a value") << QStringList { "--key", "--view", "all" } << QStringLiteral("--key needs a value");
    QTest::newRow("a value for a flag") << QStringList { "--quiet=1" } << QStringLiteral("--quiet takes no value");
}

void TestArguments::mistakesAreExplained()
{
    QFETCH(QStringList, words);
    QFETCH(QString, explanation);
    const Result<Arguments> arguments = Arguments::parse(words, options);
    QVERIFY(!arguments);
    QCOMPARE(arguments.error().kind(), Error::Kind::Invalid);
    QVERIFY2(arguments.error().message().contains(explanation), qPrintable(arguments.error().message()));
}

void TestArguments::theLastValueCounts()
{
    const Result<Arguments> arguments = Arguments::parse({ "--view=all", "--view=active" }, options);
    QVERIFY(arguments.has_value());
    QCOMPARE(arguments->value(QStringLiteral("--view"), {}), QStringLiteral("active"));
    QCOMPARE(arguments->value(QStringLiteral("--key"), QStringLiteral("none")), QStringLiteral("none"));
}

void TestArguments::closeNamesAreFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("close");
    QTest::newRow("a letter too few") << "baselne" << QStringList { "baseline" };
    QTest::newRow("another case") << "BASELINE" << QStringList { "baseline" };
    QTest::newRow("the beginning") << "my first" << QStringList { "My first try" };
    QTest::newRow("nothing like it") << "zebra" << QStringList {};
    QTest::newRow("nothing at all") << "" << QStringList {};
}

void TestArguments::closeNamesAreFound()
{
    QFETCH(QString, name);
    QTEST(closeNames(name, { QStringLiteral("Default"), QStringLiteral("baseline"), QStringLiteral("My first try") }), "close");
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"

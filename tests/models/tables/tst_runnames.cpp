#include "models/query/runtabletext.h"
#include "tables/runnames.h"

#include <QTest>

#include <numeric>

using namespace runloupe;
using Mode = RunNaming::Mode;

class TestRunNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void neverCallsTwoRunsTheSame();
    void isKept_data();
    void isKept();
    void toleratesWhatItDoesNotKnow();
};

namespace {

QStringList namesOf(const SharedRunTable &table, const RunNaming &naming)
{
    std::vector<Row> rows(table->size());
    std::iota(rows.begin(), rows.end(), Row(0));
    return runNames(table, rows, naming);
}

} // namespace

void TestRunNames::names_data()
{
    QTest::addColumn<QString>("runs");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("expected");
    const int byParams = int(Mode::Params);
    const int byName = int(Mode::RunName);
    const int byTemplate = int(Mode::Template);

    QTest::newRow("the params that differ, values as they were logged")
        << "a; params.lr 0.01; params.seed 3; params.opt sgd\nb; params.lr 1e-3; params.seed 3; params.opt sgd\n"
           "c; params.lr 0.01; params.seed 4; params.opt sgd"
        << byParams << "" << QStringList { "lr 0.01 · seed 3", "lr 1e-3 · seed 3", "lr 0.01 · seed 4" };
    QTest::newRow("a run alone goes by its name") << "a; run_name nice; params.lr 1" << byParams << "" << QStringList { "nice" };
    QTest::newRow("without params by name") << "a; run_name x\nb; run_name y" << byParams << "" << QStringList { "x", "y" };
    QTest::newRow("the name behind params that do not suffice")
        << "a; run_name x; params.lr 1\nb; run_name y; params.lr 1\nc; run_name z; params.lr 2" << byParams << ""
        << QStringList { "lr 1 · x", "lr 1 · y", "lr 2" };
    QTest::newRow("the id behind names that do not suffice")
        << "abc123456789; run_name x; params.lr 1\ndef123456789; run_name x; params.lr 1" << byParams << ""
        << QStringList { "x · abc12345", "x · def12345" };
    QTest::newRow("a run that has none of the params goes by its name")
        << "a; run_name x; params.lr 1\nb; run_name y" << byParams << "" << QStringList { "lr 1", "y" };
    QTest::newRow("what a run lacks is left out")
        << "a; params.lr 1; params.n 5\nb; params.lr 2; params.n 5\nc; params.n 6\nd; params.n 5" << byParams << ""
        << QStringList { "lr 1 · n 5", "lr 2 · n 5", "n 6", "n 5" };
    QTest::newRow("the last part of a key") << "a; params.train/optimizer.lr 1\nb; params.train/optimizer.lr 2" << byParams << ""
                                            << QStringList { "lr 1", "lr 2" };
    QTest::newRow("whole keys where their last parts are alike")
        << "a; params.g.lr 1; params.d.lr 1\nb; params.g.lr 1; params.d.lr 2\nc; params.g.lr 2; params.d.lr 1" << byParams << ""
        << QStringList { "g.lr 1 · d.lr 1", "g.lr 1 · d.lr 2", "g.lr 2 · d.lr 1" };
    QTest::newRow("as many digits as tell long numbers apart")
        << "a; params.lr 0.00012345678\nb; params.lr 0.00012399999\nc; params.lr 0.1" << byParams << ""
        << QStringList { "lr 0.000123", "lr 0.000124", "lr 0.1" };
    QTest::newRow("an empty text") << "a; params.opt \nb; params.opt x" << byParams << "" << QStringList { "opt", "opt x" };

    QTest::newRow("by name") << "a; run_name x; params.lr 1\nb; run_name y; params.lr 2" << byName << ""
                             << QStringList { "x", "y" };
    QTest::newRow("by id where there is no name")
        << "abcdefghij\nb; run_name y" << byName << "" << QStringList { "abcdefgh", "y" };
    QTest::newRow("equal names get ids") << "abc123456789; run_name x; params.lr 1\ndef123456789; run_name x; params.lr 2"
                                         << byName << "" << QStringList { "x · abc12345", "x · def12345" };

    QTest::newRow("by template") << "a; run_name x; params.lr 1\nb; run_name y" << byTemplate << "{run_name} lr={params.lr}"
                                 << QStringList { "x lr=1", "y lr=–" };
    QTest::newRow("a template may call them alike")
        << "a; run_name x\nb; run_name y" << byTemplate << "run" << QStringList { "run", "run" };
    QTest::newRow("a template that cannot be understood leaves the names")
        << "a; run_name x; params.lr 1\nb; run_name y; params.lr 2" << byTemplate << "{lr}" << QStringList { "x", "y" };
    QTest::newRow("an empty template too") << "a; run_name x\nb; run_name y" << byTemplate << " " << QStringList { "x", "y" };
}

void TestRunNames::names()
{
    QFETCH(QString, runs);
    QFETCH(int, mode);
    QFETCH(QString, pattern);
    QTEST(namesOf(tableFromText(runs), { Mode(mode), pattern }), "expected");
}

void TestRunNames::neverCallsTwoRunsTheSame()
{
    const SharedRunTable table = tableFromText("abcdefgh1; run_name x\nabcdefgh2; run_name x\n"
                                               "c; run_name x; params.lr 1\nd; run_name lr 1; params.a 1");
    for (const Mode mode : { Mode::Params, Mode::RunName }) {
        QStringList names = namesOf(table, { mode });
        QCOMPARE(names.size(), 4);
        QCOMPARE(names.removeDuplicates(), 0);
    }
}

void TestRunNames::isKept_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("by params") << int(Mode::Params) << "";
    QTest::newRow("by name, with a template for another day") << int(Mode::RunName) << "{run_id}";
    QTest::newRow("by template") << int(Mode::Template) << "{run_name} lr={params.lr}";
}

void TestRunNames::isKept()
{
    QFETCH(int, mode);
    QFETCH(QString, pattern);
    const RunNaming naming { Mode(mode), pattern };
    QCOMPARE(RunNaming::fromJson(naming.toJson()), naming);
}

void TestRunNames::toleratesWhatItDoesNotKnow()
{
    QCOMPARE(RunNaming::fromJson({}), RunNaming());
    QCOMPARE(RunNaming::fromJson({ { "by", "moon" }, { "template", 3 } }), RunNaming());
}

QTEST_APPLESS_MAIN(TestRunNames)
#include "tst_runnames.moc"

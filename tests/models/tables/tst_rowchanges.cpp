#include "tables/rowchanges.h"

#include <QTest>

using namespace runloupe;

class TestRowChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void leadToTheNewList();
};

namespace {

std::vector<int> placesOf(const QString &before, const QString &wanted)
{
    std::vector<int> places;
    for (const QChar letter : before)
        places.push_back(int(wanted.indexOf(letter)));
    return places;
}

QString stepsText(const std::vector<RowChange> &changes)
{
    QStringList texts;
    for (const RowChange &change : changes)
        texts << QStringLiteral("%1%2-%3")
                     .arg(change.kind == RowChange::Kind::Remove ? "-" : "+")
                     .arg(change.first)
                     .arg(change.last);
    return texts.join(QLatin1Char(' '));
}

QString applied(QString list, const QString &wanted, const std::vector<RowChange> &changes)
{
    for (const RowChange &change : changes) {
        const int length = change.last - change.first + 1;
        if (change.kind == RowChange::Kind::Remove)
            list.remove(change.first, length);
        else
            list.insert(change.first, wanted.mid(change.first, length));
    }
    return list;
}

} // namespace

void TestRowChanges::steps_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("steps");
    QTest::newRow("the same list asks for nothing") << "abc"
                                                    << "abc"
                                                    << "";
    QTest::newRow("two empty lists ask for nothing") << ""
                                                     << ""
                                                     << "";
    QTest::newRow("all that is new comes at once") << ""
                                                   << "abc"
                                                   << "+0-2";
    QTest::newRow("all that is gone goes at once") << "abc"
                                                   << ""
                                                   << "-0-2";
    QTest::newRow("one comes in the middle") << "ac"
                                             << "abc"
                                             << "+1-1";
    QTest::newRow("rows go from the end") << "abcde"
                                          << "bd"
                                          << "-4-4 -2-2 -0-0";
    QTest::newRow("a row is replaced") << "abc"
                                       << "axc"
                                       << "-1-1 +1-1";
    QTest::newRow("the last one moves to the front") << "abcd"
                                                     << "dabc"
                                                     << "-3-3 +0-0";
    QTest::newRow("the first one moves to the end") << "abcd"
                                                    << "bcda"
                                                    << "-0-0 +3-3";
    QTest::newRow("nothing is shared") << "ab"
                                       << "xyz"
                                       << "-0-1 +0-2";
}

void TestRowChanges::steps()
{
    QFETCH(QString, before);
    QFETCH(QString, wanted);
    const std::vector<RowChange> changes = rowChanges(placesOf(before, wanted), int(wanted.size()));
    QTEST(stepsText(changes), "steps");
    QCOMPARE(applied(before, wanted, changes), wanted);
}

void TestRowChanges::leadToTheNewList()
{
    QString wanted = QStringLiteral("abcde");
    do {
        for (const QString before : { "abcde", "ecxay", "b", "edcba" }) {
            const std::vector<RowChange> changes = rowChanges(placesOf(before, wanted), int(wanted.size()));
            QCOMPARE(applied(before, wanted, changes), wanted);
        }
    } while (std::next_permutation(wanted.begin(), wanted.end()));
}

QTEST_APPLESS_MAIN(TestRowChanges)
#include "tst_rowchanges.moc"

#include "writers/csvwriter.h"

#include <QTest>

using namespace runloupe;

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreQuotedWhereNeeded_data();
    void fieldsAreQuotedWhereNeeded();
    void recordsEndWithCarriageReturnAndLineFeed();
};

void TestCsvWriter::fieldsAreQuotedWhereNeeded_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain text") << QByteArray("adam") << QByteArray("adam");
    QTest::newRow("blanks around it") << QByteArray(" a ") << QByteArray(" a ");
    QTest::newRow("a comma") << QByteArray("1,5") << QByteArray("\"1,5\"");
    QTest::newRow("quotes are doubled") << QByteArray("say \"hi\"") << QByteArray("\"say \"\"hi\"\"\"");
    QTest::newRow("a line break stays") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("a lone carriage return") << QByteArray("a\rb") << QByteArray("\"a\rb\"");
    QTest::newRow("empty is a value") << QByteArray("") << QByteArray("\"\"");
    QTest::newRow("bytes that are not UTF-8") << QByteArray("a\xff") << QByteArray("a\xef\xbf\xbd");
    QTest::newRow("missing is nothing") << QByteArray() << QByteArray();
}

void TestCsvWriter::fieldsAreQuotedWhereNeeded()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, written);
    QByteArray bytes;
    Output output(Output::into(&bytes));
    CsvWriter(output).field(field);
    QVERIFY(output.finish().has_value());
    QCOMPARE(bytes, written);
}

void TestCsvWriter::recordsEndWithCarriageReturnAndLineFeed()
{
    QByteArray bytes;
    Output output(Output::into(&bytes));
    CsvWriter csv(output);
    for (int record = 0; record < 2; ++record) {
        csv.field("a");
        csv.field("b");
        csv.endRecord();
    }
    QVERIFY(output.finish().has_value());
    QCOMPARE(bytes, QByteArray("a,b\r\na,b\r\n"));
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"

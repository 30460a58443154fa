#include "commands/tablewriter.h"
#include "commands/textwidth.h"

#include <QTest>

using namespace runloupe;

class TestTableWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAligned();
    void widthsAreThoseOfATerminal_data();
    void widthsAreThoseOfATerminal();
    void textsAreFitted_data();
    void textsAreFitted();
};

void TestTableWriter::columnsAreAligned()
{
    QByteArray bytes;
    Output output(Output::into(&bytes));
    const QList<QStringList> lines { { "eager 鹿", "0.5", "x" }, { "b", "12.25", "" }, { "c", "", "" } };
    TableWriter table(output);
    table.addColumn(QStringLiteral("name"), Align::Left);
    table.addColumn(QStringLiteral("loss"), Align::Right);
    table.addColumn(QStringLiteral("note"), Align::Left);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            table.widen(std::size_t(i), line[i]);
    }
    table.head();
    for (const QStringList &line : lines) {
        for (const QString &cell : line)
            table.cell(cell);
        table.endLine();
    }
    QVERIFY(output.finish().has_value());
    QCOMPARE(QString::fromUtf8(bytes),
             QStringLiteral("name       loss  note\n"
                            "eager 鹿    0.5  x\n"
                            "b         12.25\n"
                            "c\n"));
}

void TestTableWriter::widthsAreThoseOfATerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("letters") << "loss" << 4;
    QTest::newRow("an accent of its own takes no room") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("Chinese takes two columns") << QStringLiteral("精度") << 4;
    QTest::newRow("so does an emoji") << QStringLiteral("🍷") << 2;
}

void TestTableWriter::widthsAreThoseOfATerminal()
{
    QFETCH(QString, text);
    QTEST(textWidth(text), "width");
}

void TestTableWriter::textsAreFitted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fitted");
    QTest::newRow("short enough") << "12345678"
                                  << "12345678";
    QTest::newRow("too long") << "123456789" << QStringLiteral("1234567…");
    QTest::newRow("line breaks are blanks") << "a\nb\tc"
                                            << "a b c";
    QTest::newRow("escapes do not reach the terminal") << QStringLiteral("\x1b[1mx") << " [1mx";
    QTest::newRow("nor does what turns the direction of the line") << QStringLiteral("\u202e\u2066ab\u202c\u2069c") << "abc";
    QTest::newRow("letters that are written from the right do") << QStringLiteral("עברית\u200f") << QStringLiteral("עברית\u200f");
    QTest::newRow("a separator of lines is a blank") << QStringLiteral("a\u2028b\u2029c") << "a b c";
    QTest::newRow("a wide character that would stick out") << QStringLiteral("精精精精精") << QStringLiteral("精精精…");
}

void TestTableWriter::textsAreFitted()
{
    QFETCH(QString, text);
    QTEST(fittedText(text, 8), "fitted");
}

QTEST_GUILESS_MAIN(TestTableWriter)
#include "tst_tablewriter.moc"

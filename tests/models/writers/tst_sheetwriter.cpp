#include "writers/sheetwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace runloupe;

class TestSheetWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatWritesTheSheet_data();
    void everyFormatWritesTheSheet();
    void hostileTextsStayInTheirCells_data();
    void hostileTextsStayInTheirCells();
    void jsonKeepsTypes_data();
    void jsonKeepsTypes();
    void peopleSeeAsManyDigitsAsTheyWant_data();
    void peopleSeeAsManyDigitsAsTheyWant();
    void longLatexTablesGoOverPages();
    void remarksCannotLeaveTheirComment();
    void emptySheetsAreWellFormed_data();
    void emptySheetsAreWellFormed();
    void stopsWhenTold();
    void stopsWhenTheOutputFails();
    void progressReachesTheEnd();
};

namespace {

/// A sheet of one column of texts; a null one is missing.
Sheet::Column column(const QString &title, Sheet::Type type, const QList<QByteArray> &cells)
{
    return { .title = title,
             .align = type == Sheet::Type::Real ? Align::Right : Align::Left,
             .type = type,
             .exact = [cells](std::size_t row) { return cells[qsizetype(row)]; } };
}

Sheet twoRuns()
{
    return { .columns
             = { column("name", Sheet::Type::Text, { "ada", "bob" }), column("loss", Sheet::Type::Real, { "-1e-05", {} }) },
             .rows = 2,
             .remarks = { "Runs of mlflow.db" } };
}

QByteArray written(const Sheet &sheet, SheetFormat format, Digits digits = Digits::Exact)
{
    QByteArray bytes;
    Output output(Output::into(&bytes));
    writeSheet(sheet, format, output, digits);
    return output.finish() ? bytes : QByteArray("failed");
}

/// One number as a sheet, which the screen shows with fewer digits.
Sheet oneNumber()
{
    Sheet sheet { .columns = { column("loss", Sheet::Type::Real, { "0.123456789" }) }, .rows = 1 };
    sheet.columns[0].brief = [](std::size_t) { return QStringLiteral("0.12346"); };
    return sheet;
}

} // namespace

void TestSheetWriter::everyFormatWritesTheSheet_data()
{
    QTest::addColumn<SheetFormat>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("CSV") << SheetFormat::Csv << QByteArray("name,loss\r\nada,-1e-05\r\nbob,\r\n");
    QTest::newRow("TSV") << SheetFormat::Tsv << QByteArray("name\tloss\nada\t-1e-05\nbob\t\n");
    QTest::newRow("JSON") << SheetFormat::Json
                          << QByteArray("[\n{\"name\": \"ada\", \"loss\": -1e-05},\n{\"name\": \"bob\", \"loss\": null}\n]\n");
    QTest::newRow("Markdown") << SheetFormat::Markdown
                              << QByteArray("| name | loss |\n| --- | ---: |\n| ada | -1e-05 |\n| bob |  |\n");
    QTest::newRow("LaTeX") << SheetFormat::Latex
                           << QByteArray("% Runs of mlflow.db\n"
                                         "% \\usepackage{booktabs}\n"
                                         "\\begin{tabular}{lr}\n"
                                         "\\toprule\n"
                                         "name & loss \\\\\n"
                                         "\\midrule\n"
                                         "ada & $-1 \\times 10^{-5}$ \\\\\n"
                                         "bob &  \\\\\n"
                                         "\\bottomrule\n"
                                         "\\end{tabular}\n");
}

void TestSheetWriter::everyFormatWritesTheSheet()
{
    QFETCH(SheetFormat, format);
    QTEST(written(twoRuns(), format), "text");
}

void TestSheetWriter::hostileTextsStayInTheirCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("tsv");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("latex");
    const auto row = [](const char *name, const QByteArray &cell) -> QTestData & { return QTest::newRow(name) << cell; };
    row("a comma", "1,5") << QByteArray("\"1,5\"") << QByteArray("1,5") << QByteArray("\"1,5\"") << QByteArray("1,5")
                          << QByteArray("1,5");
    row("line breaks", "a\r\nb") << QByteArray("\"a\r\nb\"") << QByteArray("a  b") << QByteArray("\"a\\r\\nb\"")
                                 << QByteArray("a<br>b") << QByteArray("a  b");
    row("a tab", "a\tb") << QByteArray("a\tb") << QByteArray("a b") << QByteArray("\"a\\tb\"") << QByteArray("a b")
                         << QByteArray("a b");
    row("quotes", "\"") << QByteArray("\"\"\"\"") << QByteArray("\"") << QByteArray("\"\\\"\"") << QByteArray("\"")
                        << QByteArray("\\char34{}");
    row("a pipe", "|") << QByteArray("|") << QByteArray("|") << QByteArray("\"|\"") << QByteArray("\\|")
                       << QByteArray("\\textbar{}");
    row("what a spreadsheet takes for a formula", "=1+1")
        << QByteArray("=1+1") << QByteArray("=1+1") << QByteArray("\"=1+1\"") << QByteArray("=1+1") << QByteArray("=1+1");
    row("the empty text", "") << QByteArray("\"\"") << QByteArray() << QByteArray("\"\"") << QByteArray() << QByteArray();
    row("a missing value", {}) << QByteArray() << QByteArray() << QByteArray("null") << QByteArray() << QByteArray();
    const QByteArray arabic = QByteArray("\xd8\xb9\xd8\xb1\xd8\xa8");
    row("writing from right to left", arabic) << arabic << arabic << '"' + arabic + '"' << arabic << arabic;
    const QByteArray broken = QByteArray("\xef\xbf\xbd");
    row("a byte that is not UTF-8", "\xff") << broken << broken << '"' + broken + '"' << broken << broken;
    const QByteArray large(8000, 'x');
    row("8,000 characters", large) << large << large << '"' + large + '"' << large << QByteArray(300, 'x') + "\\dots{}";
}

void TestSheetWriter::hostileTextsStayInTheirCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, tsv);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, latex);
    const Sheet sheet { .columns = { column("a", Sheet::Type::Text, { cell }), column("b", Sheet::Type::Text, { "end" }) },
                        .rows = 1 };
    QCOMPARE(written(sheet, SheetFormat::Csv), "a,b\r\n" + csv + ",end\r\n");
    QCOMPARE(written(sheet, SheetFormat::Tsv), "a\tb\n" + tsv + "\tend\n");
    QCOMPARE(written(sheet, SheetFormat::Json), "[\n{\"a\": " + json + ", \"b\": \"end\"}\n]\n");
    QCOMPARE(written(sheet, SheetFormat::Markdown), "| a | b |\n| --- | --- |\n| " + markdown + " | end |\n");
    QVERIFY(written(sheet, SheetFormat::Latex).contains("\\midrule\n" + latex + " & end \\\\\n"));
}

void TestSheetWriter::jsonKeepsTypes_data()
{
    QTest::addColumn<Sheet::Type>("type");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("a whole param stays whole") << Sheet::Type::Number << QByteArray("32") << QByteArray("32");
    QTest::newRow("however long") << Sheet::Type::Number << QByteArray("18446744073709551616")
                                  << QByteArray("18446744073709551616");
    QTest::newRow("JSON knows no leading zeros") << Sheet::Type::Number << QByteArray("007") << QByteArray("7.0");
    QTest::newRow("nor a plus sign") << Sheet::Type::Number << QByteArray("+5") << QByteArray("5.0");
    QTest::newRow("minus zero keeps its sign") << Sheet::Type::Number << QByteArray("-0") << QByteArray("-0.0");
    QTest::newRow("a fraction") << Sheet::Type::Number << QByteArray("1e-3") << QByteArray("0.001");
    QTest::newRow("blanks around it") << Sheet::Type::Number << QByteArray(" 2 ") << QByteArray("2.0");
    QTest::newRow("a metric that is whole by chance") << Sheet::Type::Real << QByteArray("3") << QByteArray("3.0");
    QTest::newRow("not a number") << Sheet::Type::Real << QByteArray("NaN") << QByteArray("\"NaN\"");
    QTest::newRow("a param that is not a number") << Sheet::Type::Number << QByteArray("nan") << QByteArray("\"NaN\"");
    QTest::newRow("infinity") << Sheet::Type::Real << QByteArray("-Infinity") << QByteArray("\"-Infinity\"");
    QTest::newRow("a text that looks like a number") << Sheet::Type::Text << QByteArray("1.0") << QByteArray("\"1.0\"");
}

void TestSheetWriter::jsonKeepsTypes()
{
    QFETCH(Sheet::Type, type);
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, json);
    const QByteArray bytes = written({ .columns = { column("a", type, { cell }) }, .rows = 1 }, SheetFormat::Json);
    QVERIFY(!QJsonDocument::fromJson(bytes).isNull());
    QCOMPARE(bytes, "[\n{\"a\": " + json + "}\n]\n");
}

void TestSheetWriter::peopleSeeAsManyDigitsAsTheyWant_data()
{
    QTest::addColumn<SheetFormat>("format");
    QTest::addColumn<bool>("isForPeople");
    QTest::newRow("CSV") << SheetFormat::Csv << false;
    QTest::newRow("TSV") << SheetFormat::Tsv << false;
    QTest::newRow("JSON") << SheetFormat::Json << false;
    QTest::newRow("Markdown") << SheetFormat::Markdown << true;
    QTest::newRow("LaTeX") << SheetFormat::Latex << true;
}

void TestSheetWriter::peopleSeeAsManyDigitsAsTheyWant()
{
    QFETCH(SheetFormat, format);
    QFETCH(bool, isForPeople);
    QVERIFY(written(oneNumber(), format, Digits::Exact).contains("0.123456789"));
    QCOMPARE(written(oneNumber(), format, Digits::Brief).contains("0.12346"), isForPeople);
}

void TestSheetWriter::longLatexTablesGoOverPages()
{
    const Sheet sheet { .columns = { { .title = "run", .exact = [](std::size_t row) { return QByteArray::number(int(row)); } } },
                        .rows = 41 };
    const QByteArray latex = written(sheet, SheetFormat::Latex);
    QVERIFY(
        latex.contains("% \\usepackage{longtable}\n\\begin{longtable}{l}\n\\toprule\nrun \\\\\n\\midrule\n\\endhead\n0 \\\\\n"));
    QVERIFY(latex.endsWith("40 \\\\\n\\bottomrule\n\\end{longtable}\n"));
}

void TestSheetWriter::remarksCannotLeaveTheirComment()
{
    Sheet sheet = twoRuns();
    sheet.remarks = { "Filter: run_name = 'a\n\\input{x}'" };
    QVERIFY(written(sheet, SheetFormat::Latex).startsWith("% Filter: run_name = 'a \\input{x}'\n% "));
}

void TestSheetWriter::emptySheetsAreWellFormed_data()
{
    QTest::addColumn<SheetFormat>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("CSV") << SheetFormat::Csv << QByteArray("name\r\n");
    QTest::newRow("TSV") << SheetFormat::Tsv << QByteArray("name\n");
    QTest::newRow("JSON") << SheetFormat::Json << QByteArray("[]\n");
    QTest::newRow("Markdown") << SheetFormat::Markdown << QByteArray("| name |\n| --- |\n");
    QTest::newRow("LaTeX") << SheetFormat::Latex
                           << QByteArray("% \\usepackage{booktabs}\n\\begin{tabular}{l}\n\\toprule\nname \\\\\n\\midrule\n"
                                         "\\bottomrule\n\\end{tabular}\n");
}

void TestSheetWriter::emptySheetsAreWellFormed()
{
    QFETCH(SheetFormat, format);
    QTEST(written({ .columns = { column("name", Sheet::Type::Text, {}) } }, format), "text");
}

void TestSheetWriter::stopsWhenTold()
{
    int asked = 0;
    const Sheet endless { .columns = { { .title = "a", .exact = [&asked](std::size_t) { return QByteArray::number(++asked); } } },
                          .rows = 1'000'000 };
    QByteArray bytes;
    Output output(Output::into(&bytes));
    writeSheet(endless, SheetFormat::Csv, output, Digits::Exact, Stop([&asked] { return asked == 3; }, {}));
    QCOMPARE(asked, 3);
}

void TestSheetWriter::stopsWhenTheOutputFails()
{
    int asked = 0;
    const Sheet endless { .columns = { { .title = "a",
                                         .exact =
                                             [&asked](std::size_t) {
                                                 ++asked;
                                                 return QByteArray(100'000, 'x');
                                             } } },
                          .rows = 1'000'000 };
    Output output([](QByteArrayView) -> Result<void> { return Error(Error::Kind::Output, QStringLiteral("Full.")); });
    writeSheet(endless, SheetFormat::Csv, output);
    QVERIFY(asked < 10);
    QVERIFY(!output.finish());
}

void TestSheetWriter::progressReachesTheEnd()
{
    double reached = 0;
    QByteArray bytes;
    Output output(Output::into(&bytes));
    writeSheet(twoRuns(), SheetFormat::Csv, output, Digits::Exact, Stop({}, [&reached](double fraction) { reached = fraction; }));
    QCOMPARE(reached, 1.0);
}

QTEST_GUILESS_MAIN(TestSheetWriter)
#include "tst_sheetwriter.moc"

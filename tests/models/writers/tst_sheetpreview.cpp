#include "writers/sheetpreview.h"

#include <QTest>

using namespace runloupe;

class TestSheetPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAllOfASmallSheet();
    void showsTheBeginningOfALargeOne();
    void cutsLongLines();
    void weighsWithoutWritingAll_data();
    void weighsWithoutWritingAll();
};

namespace {

Sheet numbered(std::size_t rows)
{
    return { .columns = { { .title = "run", .exact = [](std::size_t row) { return QByteArray::number(int(row)); } } },
             .rows = rows };
}

} // namespace

void TestSheetPreview::showsAllOfASmallSheet()
{
    const SheetPreview preview = previewOf(numbered(2), SheetFormat::Csv, Digits::Exact);
    QCOMPARE(preview.text, QStringLiteral("run\n0\n1"));
    QCOMPARE(preview.rows, std::size_t(2));
    QCOMPARE(preview.columns, std::size_t(1));
    QCOMPARE(preview.bytes, 11);
}

void TestSheetPreview::showsTheBeginningOfALargeOne()
{
    const SheetPreview preview = previewOf(numbered(100'000), SheetFormat::Latex, Digits::Exact);
    QVERIFY(preview.text.contains("\\begin{longtable}"));
    QVERIFY(preview.text.endsWith("11 \\\\"));
}

void TestSheetPreview::cutsLongLines()
{
    const Sheet sheet { .columns = { { .title = "note", .exact = [](std::size_t) { return QByteArray(8000, 'x'); } } },
                        .rows = 1 };
    const SheetPreview preview = previewOf(sheet, SheetFormat::Csv, Digits::Exact);
    QVERIFY(preview.text.size() < 1000);
    QVERIFY(preview.text.endsWith(QChar(u'…')));
    QCOMPARE(preview.bytes, 8008);
}

void TestSheetPreview::weighsWithoutWritingAll_data()
{
    QTest::addColumn<SheetFormat>("format");
    QTest::newRow("CSV") << SheetFormat::Csv;
    QTest::newRow("TSV") << SheetFormat::Tsv;
    QTest::newRow("JSON") << SheetFormat::Json;
    QTest::newRow("Markdown") << SheetFormat::Markdown;
    QTest::newRow("LaTeX") << SheetFormat::Latex;
}

void TestSheetPreview::weighsWithoutWritingAll()
{
    QFETCH(SheetFormat, format);
    QByteArray all;
    Output output(Output::into(&all));
    const Sheet sheet = numbered(10'000);
    writeSheet(sheet, format, output);
    QVERIFY(output.finish().has_value());
    const double bytes = double(previewOf(sheet, format, Digits::Exact).bytes);
    QVERIFY2(qAbs(bytes / double(all.size()) - 1) < 0.1, qPrintable(QStringLiteral("%1 of %2").arg(bytes).arg(all.size())));
}

QTEST_GUILESS_MAIN(TestSheetPreview)
#include "tst_sheetpreview.moc"

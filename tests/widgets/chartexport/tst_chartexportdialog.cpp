#include "chartexport/chartexportdialog.h"
#include "charts/curveplot.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace runloupe;

class TestChartExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void sizeCanBeSaidInPixels();
    void aChartThatHasGoneLeavesItsPlaceEmpty();
    void tellsWhatWentWrong();
    void choiceIsKept();
    void damagedChoiceCountsAsNotSaid_data();
    void damagedChoiceCountsAsNotSaid();

private:
    QList<ExportedChart> charts() const;
    std::unique_ptr<ChartExportDialog> dialogFor(const ChartExportChoice &choice);
    QString path(const QString &suffix) const { return m_folder->filePath("loss." + suffix); }
    bool write(ChartExportDialog &dialog);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CurvePlot> m_plot;
};

void TestChartExportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto series = std::make_shared<Series>();
    series->runId = "id";
    series->key = "loss";
    for (int i = 0; i < 10; ++i)
        series->append(i, i, 1.0 / (1 + i));
    m_plot = std::make_unique<CurvePlot>();
    m_plot->setCurves({ { { "s", "id" }, "run", Qt::blue, Qt::SolidLine, std::make_shared<CurvePoints>(series, CurveShape()) } });
}

QList<ExportedChart> TestChartExportDialog::charts() const
{
    const Curve curve = m_plot->curves().first();
    return { { { "loss", {}, m_plot.get(), { { "run", Qt::blue } } },
               { { "id", "run", "loss", XAxis::Step, curve.points } },
               { 2, 4 } } };
}

std::unique_ptr<ChartExportDialog> TestChartExportDialog::dialogFor(const ChartExportChoice &choice)
{
    ChartExportChoice here = choice;
    here.folder = m_folder->path();
    auto dialog = std::make_unique<ChartExportDialog>(charts(), 0, QStringList(), here);
    dialog->show();
    return dialog;
}

bool TestChartExportDialog::write(ChartExportDialog &dialog)
{
    auto *const button = dialog.findChild<QPushButton *>("chartExportButton");
    if (!QTest::qWaitFor([button] { return button->isEnabled(); }))
        return false;
    QSignalSpy exported(&dialog, &ChartExportDialog::exported);
    button->click();
    return QTest::qWaitFor([&] { return !exported.isEmpty(); }) && !dialog.isVisible();
}

void TestChartExportDialog::writesEveryFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<bool>("inView");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("SVG") << int(ChartFormat::Svg) << false << QByteArray("<?xml");
    QTest::newRow("PDF") << int(ChartFormat::Pdf) << false << QByteArray("%PDF");
    QTest::newRow("PNG") << int(ChartFormat::Png) << false << QByteArray("\x89PNG");
    QTest::newRow("a row a point") << int(ChartFormat::LongCsv) << false
                                   << QByteArray("run_id,run,metric,step,timestamp,x,value,smoothed\r\nid,run,loss,0,0,0,1,\r\n");
    QTest::newRow("a column a run") << int(ChartFormat::WideCsv) << false << QByteArray("step,run\r\n0,1\r\n1,0.5\r\n");
    QTest::newRow("only what is in view") << int(ChartFormat::WideCsv) << true
                                          << QByteArray("step,run\r\n2,0.3333333333333333\r\n");
}

void TestChartExportDialog::writesEveryFormat()
{
    QFETCH(int, format);
    QFETCH(bool, inView);
    QFETCH(QByteArray, beginning);
    const auto dialog = dialogFor({ .isOnlyInView = inView });
    dialog->findChild<QComboBox *>("chartFormat")->setCurrentIndex(format);
    QVERIFY(write(*dialog));
    QFile file(path(suffixOf(ChartFormat(format))));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(beginning));
}

void TestChartExportDialog::sizeCanBeSaidInPixels()
{
    const auto dialog = dialogFor({ .format = ChartFormat::Png });
    dialog->findChild<QComboBox *>("figureUnit")->setCurrentIndex(1);
    dialog->findChild<QDoubleSpinBox *>("figureWidth")->setValue(640);
    dialog->findChild<QDoubleSpinBox *>("figureHeight")->setValue(400);
    dialog->findChild<QDoubleSpinBox *>("figureDots")->setValue(96);
    QVERIFY(write(*dialog));
    QCOMPARE(QImage(path("png")).size(), QSize(640, 400));
}

void TestChartExportDialog::aChartThatHasGoneLeavesItsPlaceEmpty()
{
    const auto dialog = dialogFor({ .format = ChartFormat::Svg });
    m_plot.reset();
    QVERIFY(write(*dialog));
    QVERIFY(QFile::exists(path("svg")));
}

void TestChartExportDialog::tellsWhatWentWrong()
{
    const auto dialog = dialogFor({ .format = ChartFormat::Png, .size = { { 2000, 2000 }, 1200 } });
    auto *const button = dialog->findChild<QPushButton *>("chartExportButton");
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>("chartExportMishap")->text().contains("too large"));
    QVERIFY(!QFile::exists(path("png")));
}

void TestChartExportDialog::choiceIsKept()
{
    const ChartExportChoice choice { .format = ChartFormat::WideCsv,
                                     .style = { ColorScheme::Dark, "DejaVu Serif", 7.5, FigureLegendPlace::Right },
                                     .size = { { 85, 60.5 }, 600 },
                                     .isOnlyInView = true,
                                     .folder = "/some/where" };
    QCOMPARE(ChartExportChoice::fromJson(choice.toJson()), choice);
    const auto dialog = dialogFor(choice);
    QSignalSpy chosen(dialog.get(), &ChartExportDialog::chosen);
    QVERIFY(write(*dialog));
    ChartExportChoice expected = choice;
    expected.folder = m_folder->path();
    QCOMPARE(chosen.first().first().value<ChartExportChoice>(), expected);
}

void TestChartExportDialog::damagedChoiceCountsAsNotSaid_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a text") << QByteArray("{\"format\":\"s");
    QTest::newRow("words nobody knows") << QByteArray("{\"format\":\"bmp\",\"legend\":7,\"width\":\"wide\"}");
}

void TestChartExportDialog::damagedChoiceCountsAsNotSaid()
{
    QFETCH(QByteArray, json);
    QCOMPARE(ChartExportChoice::fromJson(json), ChartExportChoice());
}

QTEST_MAIN(TestChartExportDialog)
#include "tst_chartexportdialog.moc"

#include "export/exportdialog.h"

#include "models/query/runtabletext.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace runloupe;

class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesWhatIsShown();
    void writesOnlyWhatIsChosen();
    void suggestsAFileAndRemembersWhatWasChosen();
    void anotherFormatIsAnotherFile();
    void showsTheFirstLinesAndHowMuchItWillBe();
    void roundsNumbersForPeopleOnly();
    void asksBeforeAFileIsReplaced();
    void refusesPlacesInStores();
    void saysWhatWentWrongAndStays();
    void whatIsEmptyCannotBeChosen();
    void escapeEndsTheWritingFirst();
    void everyPartHasAName();
    void tabGoesFromTopToBottom();
    void aDamagedChoiceCountsAsNone_data();
    void aDamagedChoiceCountsAsNone();

private:
    void open(const ExportChoice &choice = {});
    template <typename T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void choose(const QString &text);
    void chooseFormat(const QString &name) { part<QComboBox>("exportFormat")->setCurrentText(name); }
    void pressExport();
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray contentOf(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    TableSnapshot m_snapshot;
    std::unique_ptr<ExportDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_exported;
};

namespace {

/// Cells that take their time, so that writing them can be interrupted.
class SlowCells : public CellSource {
public:
    using CellSource::CellSource;

    QString fullText(Row) const override
    {
        QThread::msleep(1);
        return {};
    }
    OrderKeys orderKeys(Qt::SortOrder) const override { return {}; }
};

} // namespace

void TestExportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_snapshot = {};
    m_snapshot.table
        = tableFromText("a; run_name ada; metrics.loss 0.123456789\nb; run_name bob; metrics.loss 2\nc; run_name cyd");
    for (const ColumnKey &key : { ColumnKey { ColumnKind::Attribute, "run_name" }, ColumnKey { ColumnKind::Metric, "loss" } })
        m_snapshot.columns << makeRunColumn(m_snapshot.table, key);
    m_snapshot.shown = { 1, 0 };
    m_snapshot.selected = { 0 };
}

void TestExportDialog::cleanup()
{
    m_dialog.reset();
}

void TestExportDialog::open(const ExportChoice &choice)
{
    ExportChoice here = choice;
    here.folder = m_folder->path();
    m_dialog = std::make_unique<ExportDialog>(m_snapshot, "digits runs", QStringList { path("mlflow.db") }, here);
    m_exported = std::make_unique<QSignalSpy>(m_dialog.get(), &ExportDialog::exported);
    m_dialog->show();
}

void TestExportDialog::choose(const QString &text)
{
    for (QRadioButton *const button : m_dialog->findChildren<QRadioButton *>()) {
        if (button->text().remove(u'&').startsWith(text))
            button->click();
    }
}

void TestExportDialog::pressExport()
{
    auto *const button = part<QPushButton>("exportButton");
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

QByteArray TestExportDialog::contentOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void TestExportDialog::writesWhatIsShown()
{
    open();
    pressExport();
    QTRY_COMPARE(m_exported->size(), 1);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_exported->first().at(0).toString(), path("digits-runs.csv"));
    QCOMPARE(m_exported->first().at(1).toString(), "2 runs written to " + path("digits-runs.csv") + ".");
    QCOMPARE(contentOf("digits-runs.csv"), QByteArray("run_name,metrics.loss\r\nbob,2\r\nada,0.123456789\r\n"));
}

void TestExportDialog::writesOnlyWhatIsChosen()
{
    open();
    choose("Selected");
    chooseFormat("TSV");
    pressExport();
    QTRY_COMPARE(m_exported->size(), 1);
    QCOMPARE(contentOf("digits-runs.tsv"), QByteArray("Name\tloss\nada\t0.123456789\n"));
}

void TestExportDialog::suggestsAFileAndRemembersWhatWasChosen()
{
    open({ .format = SheetFormat::Latex, .digits = Digits::Brief });
    QCOMPARE(part<QLineEdit>("exportFile")->text(), path("digits-runs.tex"));
    QVERIFY(part<QCheckBox>("exportRounded")->isChecked());
    ExportChoice kept;
    connect(m_dialog.get(), &ExportDialog::chosen, this, [&kept](const ExportChoice &choice) { kept = choice; });
    chooseFormat("Markdown");
    pressExport();
    QTRY_COMPARE(m_exported->size(), 1);
    QCOMPARE(kept.format, SheetFormat::Markdown);
    QCOMPARE(kept.folder, m_folder->path());
    QVERIFY(ExportChoice::fromJson(kept.toJson()) == kept);
}

void TestExportDialog::anotherFormatIsAnotherFile()
{
    open();
    part<QLineEdit>("exportFile")->setText(path("my.runs.csv"));
    chooseFormat("JSON");
    QCOMPARE(part<QLineEdit>("exportFile")->text(), path("my.runs.json"));
    part<QLineEdit>("exportFile")->setText(path("plain"));
    chooseFormat("CSV");
    QCOMPARE(part<QLineEdit>("exportFile")->text(), path("plain"));
}

void TestExportDialog::showsTheFirstLinesAndHowMuchItWillBe()
{
    open();
    QTRY_COMPARE(part<QPlainTextEdit>("exportPreview")->toPlainText(),
                 QStringLiteral("run_name,metrics.loss\nbob,2\nada,0.123456789"));
    QCOMPARE(part<QLabel>("exportSize")->text(), QStringLiteral("2 runs, 2 columns, about 47 bytes"));
    choose("Selected");
    QTRY_VERIFY(part<QLabel>("exportSize")->text().startsWith("1 run, "));
    choose("Everything");
    QTRY_VERIFY(part<QLabel>("exportSize")->text().startsWith("3 runs, "));
}

void TestExportDialog::roundsNumbersForPeopleOnly()
{
    open();
    QVERIFY(!part<QCheckBox>("exportRounded")->isVisible());
    chooseFormat("Markdown");
    QVERIFY(part<QCheckBox>("exportRounded")->isVisible());
    part<QCheckBox>("exportRounded")->click();
    QTRY_VERIFY(part<QPlainTextEdit>("exportPreview")->toPlainText().contains("| ada | 0.12346 |"));
    pressExport();
    QTRY_COMPARE(m_exported->size(), 1);
    QVERIFY(contentOf("digits-runs.md").contains("| ada | 0.12346 |"));
}

void TestExportDialog::asksBeforeAFileIsReplaced()
{
    QFile file(path("digits-runs.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    open();
    QTRY_COMPARE(part<QLabel>("exportFileRemark")->text(), QStringLiteral("digits-runs.csv is there already."));
    QVERIFY(!part<QPushButton>("exportButton")->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(contentOf("digits-runs.csv"), QByteArray());

    part<QCheckBox>("exportReplace")->click();
    pressExport();
    QTRY_COMPARE(m_exported->size(), 1);
    QVERIFY(contentOf("digits-runs.csv").startsWith("run_name"));
}

void TestExportDialog::refusesPlacesInStores()
{
    QFile store(path("mlflow.db"));
    QVERIFY(store.open(QIODevice::WriteOnly));
    open();
    part<QLineEdit>("exportFile")->setText(path("mlflow.db"));
    QTRY_VERIFY(part<QLabel>("exportFileRemark")->text().contains("store"));
    QVERIFY(!part<QPushButton>("exportButton")->isEnabled());
    QVERIFY(!part<QCheckBox>("exportReplace")->isVisible());
}

void TestExportDialog::saysWhatWentWrongAndStays()
{
    open();
    QTRY_VERIFY(part<QPushButton>("exportButton")->isEnabled());
    m_folder->remove(); // after the dialog looked
    pressExport();
    QTRY_VERIFY(part<QLabel>("exportMishap")->isVisible());
    QVERIFY2(part<QLabel>("exportMishap")->text().contains("no such folder"), qPrintable(part<QLabel>("exportMishap")->text()));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_exported->size(), 0);
    QVERIFY(part<QComboBox>("exportFormat")->isEnabled());
}

void TestExportDialog::whatIsEmptyCannotBeChosen()
{
    m_snapshot.selected.clear();
    open();
    for (const QRadioButton *const button : m_dialog->findChildren<QRadioButton *>())
        QCOMPARE(button->isEnabled(), !button->text().endsWith("(0)"));
}

void TestExportDialog::escapeEndsTheWritingFirst()
{
    m_snapshot.columns = { { { ColumnKind::Tag, "slow" }, "slow", std::make_shared<SlowCells>(m_snapshot.table) } };
    m_snapshot.shown.assign(100'000, 0);
    open({ .format = SheetFormat::Tsv });
    pressExport();
    QTRY_VERIFY(!part<QComboBox>("exportFormat")->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(part<QComboBox>("exportFormat")->isEnabled());
    QTRY_COMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_exported->size(), 0);
}

void TestExportDialog::everyPartHasAName()
{
    open();
    for (const QWidget *const widget : m_dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QLabel *>(widget) || !widget->isVisible())
            continue;
        QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestExportDialog::tabGoesFromTopToBottom()
{
    open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(part<QPushButton>("exportButton")->isEnabled());
    QStringList order;
    for (int i = 0; i < 7; ++i) {
        const QWidget *const focused = m_dialog->focusWidget();
        const auto *const button = qobject_cast<const QAbstractButton *>(focused);
        order << (button ? button->text().remove(u'&').section(u' ', 0, 0) : focused->objectName());
        QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
    }
    QCOMPARE(order, QStringList({ "Shown", "exportFormat", "exportFile", "Browse…", "exportPreview", "Cancel", "Export" }));
}

void TestExportDialog::aDamagedChoiceCountsAsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"format\": ");
    QTest::newRow("other types") << QByteArray("{\"format\": 7, \"rounded\": \"yes\", \"folder\": []}");
    QTest::newRow("an unknown format") << QByteArray("{\"format\": \"xlsx\"}");
}

void TestExportDialog::aDamagedChoiceCountsAsNone()
{
    QFETCH(QByteArray, json);
    QVERIFY(ExportChoice::fromJson(json) == ExportChoice());
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"

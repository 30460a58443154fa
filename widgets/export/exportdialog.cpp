#include "exportdialog.h"

#include "core/numbers.h"
#include "errorline.h"
#include "exportfileline.h"
#include "exportpreview.h"
#include "exportscopes.h"
#include "writers/sheetformats.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace runloupe {

namespace {

constexpr QSize FirstSize { 640, 560 };
constexpr int GroupGap = 8;
constexpr int Margin = 12;

QStringList suffixesOfSheets()
{
    QStringList suffixes;
    for (const SheetFormatName &format : sheetFormats())
        suffixes << format.suffix;
    return suffixes;
}

} // namespace

ExportDialog::ExportDialog(TableSnapshot snapshot, const QString &title, const QStringList &stores, const ExportChoice &choice,
                           QWidget *parent)
    : QDialog(parent)
    , m_snapshot(std::make_shared<const TableSnapshot>(std::move(snapshot)))
    , m_input(new QWidget)
    , m_scopes(new ExportScopes(*m_snapshot))
    , m_formats(new QComboBox)
    , m_hint(new QLabel)
    , m_rounded(new QCheckBox(tr("&Round numbers as the table does")))
    , m_file(new ExportFileLine)
    , m_preview(new ExportPreview)
    , m_mishap(new ErrorLine)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_export(new QPushButton(tr("&Export")))
    , m_writing([this](const Result<void> &written) { finishWriting(written); })
{
    buildLayout();
    m_formats->setCurrentIndex(m_formats->findData(int(choice.format)));
    m_rounded->setChecked(choice.digits == Digits::Brief);
    m_file->setStores(stores);
    m_file->setPath(
        QDir(exportFolder(choice.folder)).filePath(fileNameFor(title) + QLatin1Char('.') + sheetFormatName(format()).suffix));
    connectParts();
    showFormat();
    allowWhatIsPossible();
}

void ExportDialog::buildLayout()
{
    setWindowTitle(tr("Export runs"));
    setObjectName(QStringLiteral("exportDialog"));
    resize(FirstSize);
    m_mishap->setObjectName(QStringLiteral("exportMishap"));

    auto *form = new QFormLayout(m_input);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(GroupGap);
    form->addRow(tr("Runs"), m_scopes);
    form->addRow(tr("Format"), buildFormats());
    form->addRow(tr("File"), m_file);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(GroupGap);
    layout->addWidget(m_input);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_mishap);
    layout->addLayout(buildFoot());
    orderTabs();
}

/// From top to bottom, whatever was made first.
void ExportDialog::orderTabs()
{
    const QList<QWidget *> parts { m_scopes, m_formats, m_rounded, m_file, m_preview, m_cancel, m_export };
    for (qsizetype i = 1; i < parts.size(); ++i)
        setTabOrder(parts[i - 1], parts[i]);
    m_scopes->setFocus();
}

QLayout *ExportDialog::buildFormats()
{
    m_formats->setAccessibleName(tr("Format"));
    m_formats->setObjectName(QStringLiteral("exportFormat"));
    for (const SheetFormatName &format : sheetFormats())
        m_formats->addItem(format.name, int(format.format));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_rounded->setObjectName(QStringLiteral("exportRounded"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_formats);
    row->addWidget(m_rounded);
    row->addStretch();
    auto *layout = new QVBoxLayout;
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    return layout;
}

QLayout *ExportDialog::buildFoot()
{
    m_progress->setRange(0, Stop::ProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the buttons stay where they are
    m_progress->setSizePolicy(policy);
    m_progress->hide();
    m_export->setDefault(true);
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    m_cancel->setAutoDefault(false);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(GroupGap);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_export);
    return layout;
}

void ExportDialog::connectParts()
{
    connect(m_scopes, &ExportScopes::scopeChanged, this, &ExportDialog::showPreview);
    connect(m_formats, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_rounded, &QCheckBox::toggled, this, &ExportDialog::showPreview);
    connect(m_file, &ExportFileLine::readinessChanged, this, &ExportDialog::allowWhatIsPossible);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::startWriting);
    m_writing.onProgress([this](double fraction) { m_progress->setValue(int(fraction * m_progress->maximum())); });
}

SheetFormat ExportDialog::format() const
{
    return SheetFormat(m_formats->currentData().toInt());
}

Digits ExportDialog::digits() const
{
    return m_rounded->isChecked() ? Digits::Brief : Digits::Exact;
}

void ExportDialog::showFormat()
{
    const SheetFormatName &name = sheetFormatName(format());
    m_hint->setText(name.hint);
    m_rounded->setVisible(name.hasBriefNumbers);
    m_file->setSuffix(name.suffix, suffixesOfSheets());
    showPreview();
}

void ExportDialog::showPreview()
{
    m_preview->show(m_snapshot, m_scopes->scope(), format(), digits());
}

void ExportDialog::allowWhatIsPossible()
{
    const bool isWriting = m_writing.isRunning();
    m_input->setEnabled(!isWriting);
    m_export->setEnabled(!isWriting && m_file->isReady());
    m_progress->setVisible(isWriting);
}

void ExportDialog::startWriting()
{
    const QString path = m_file->path();
    Q_EMIT chosen({ .format = format(), .digits = digits(), .folder = QFileInfo(path).path() });
    m_mishap->hide();
    m_progress->setValue(0);
    m_writing.start([snapshot = m_snapshot, scope = m_scopes->scope(), format = format(), digits = digits(), path,
                     existing = m_file->existing()](const Stop &stop) -> Result<void> {
        const Sheet sheet = sheetOf(*snapshot, scope, format, stop);
        return writeSheetFile(sheet, format, digits, path, existing, stop);
    });
    allowWhatIsPossible();
}

void ExportDialog::finishWriting(const Result<void> &written)
{
    allowWhatIsPossible();
    if (!written)
        return m_mishap->showSentence(written.error().message());
    const std::size_t count = runCount(*m_snapshot, m_scopes->scope());
    const QString runs = count == 1 ? tr("1 run") : tr("%1 runs").arg(groupedNumber(qint64(count)));
    Q_EMIT exported(m_file->path(), tr("%1 written to %2.").arg(runs, m_file->path()));
    accept();
}

void ExportDialog::reject()
{
    if (!m_writing.isRunning())
        return QDialog::reject();
    m_writing.cancel();
    allowWhatIsPossible();
}

} // namespace runloupe

#include "chartexportdialog.h"

#include "chartexportform.h"
#include "chartpreview.h"
#include "export/errorline.h"
#include "export/exportfileline.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace runloupe {

namespace {

constexpr QSize FirstSize { 900, 520 };
constexpr int GroupGap = 8;
constexpr int Margin = 12;
constexpr int MillisecondsToRest = 120;

QStringList titlesOf(const QList<ExportedChart> &charts)
{
    QStringList titles;
    for (const ExportedChart &chart : charts)
        titles << chart.picture.title;
    return titles;
}

QStringList suffixes()
{
    QStringList all;
    for (int format = 0; format < ChartFormatCount; ++format)
        all << suffixOf(ChartFormat(format));
    return all;
}

/// Of several charts, that of the first counts: they are looked at side by side.
Sheet sheetOf(const QList<ExportedChart> &charts, const ChartExportChoice &choice)
{
    QList<SheetCurve> curves;
    for (const ExportedChart &chart : charts)
        curves << chart.curves;
    const std::optional<SheetRange> range
        = choice.isOnlyInView && !charts.isEmpty() ? std::optional(charts.first().inView) : std::nullopt;
    return choice.format == ChartFormat::WideCsv ? wideCurveSheet(curves, range) : longCurveSheet(curves, range);
}

} // namespace

ChartExportDialog::ChartExportDialog(const QList<ExportedChart> &charts, std::optional<qsizetype> current,
                                     const QStringList &stores, const ChartExportChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_charts(charts)
    , m_form(new ChartExportForm(titlesOf(charts), current, choice))
    , m_file(new ExportFileLine)
    , m_preview(new ChartPreview)
    , m_mishap(new ErrorLine)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_export(new QPushButton(tr("&Export")))
    , m_table([this](const Result<SheetPreview> &preview) {
        if (preview)
            m_preview->showText(preview->text);
    })
    , m_writing([this](const Result<void> &written) { finishWriting(written); })
{
    buildLayout();
    m_file->setStores(stores);
    m_file->setPath(QDir(exportFolder(choice.folder)).filePath(fileNameFor(title()) + u'.' + suffixOf(choice.format)));
    connectParts();
    allowWhatIsPossible();
}

void ChartExportDialog::buildLayout()
{
    setWindowTitle(tr("Export charts"));
    setObjectName(QStringLiteral("chartExportDialog"));
    resize(FirstSize);
    m_mishap->setObjectName(QStringLiteral("chartExportMishap"));
    auto *const choices = new QVBoxLayout;
    choices->addWidget(m_form);
    choices->addStretch();
    auto *const upper = new QHBoxLayout;
    upper->setSpacing(Margin);
    upper->addLayout(choices);
    upper->addWidget(m_preview, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(GroupGap);
    layout->addLayout(upper, 1);
    layout->addWidget(m_file);
    layout->addWidget(m_mishap);
    layout->addLayout(buildFoot());
}

QLayout *ChartExportDialog::buildFoot()
{
    m_export->setDefault(true);
    m_export->setObjectName(QStringLiteral("chartExportButton"));
    m_cancel->setAutoDefault(false);
    auto *const layout = new QHBoxLayout;
    layout->setSpacing(GroupGap);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_export);
    return layout;
}

void ChartExportDialog::connectParts()
{
    m_look.setSingleShot(true);
    m_look.setInterval(MillisecondsToRest);
    connect(&m_look, &QTimer::timeout, this, &ChartExportDialog::showPreview);
    connect(m_form, &ChartExportForm::changed, this, &ChartExportDialog::follow);
    connect(m_file, &ExportFileLine::readinessChanged, this, &ChartExportDialog::allowWhatIsPossible);
    connect(m_cancel, &QPushButton::clicked, this, &ChartExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ChartExportDialog::startWriting);
}

QList<ExportedChart> ChartExportDialog::wantedCharts() const
{
    const std::optional<qsizetype> chart = m_form->chart();
    return chart ? QList<ExportedChart> { m_charts[*chart] } : m_charts;
}

Figure ChartExportDialog::figure() const
{
    QList<FigureChart> pictures;
    for (const ExportedChart &chart : wantedCharts())
        pictures << chart.picture;
    return { pictures, m_form->choice().style };
}

QString ChartExportDialog::title() const
{
    const QList<ExportedChart> charts = wantedCharts();
    return charts.size() == 1 ? charts.first().picture.title : tr("charts");
}

void ChartExportDialog::follow()
{
    m_file->setSuffix(suffixOf(m_form->choice().format), suffixes());
    m_look.start();
}

void ChartExportDialog::showPreview()
{
    const ChartExportChoice choice = m_form->choice();
    m_table.cancel();
    if (!isPicture(choice.format)) {
        m_table.start([charts = wantedCharts(), choice](const Stop &) -> Result<SheetPreview> {
            return previewOf(sheetOf(charts, choice), SheetFormat::Csv, Digits::Exact);
        });
        return;
    }
    FigureSize size = choice.size;
    size.dotsPerInch *= m_preview->roomFor(size.millimetres).width() / double(size.pixels().width());
    m_preview->showPicture(figureImage(figure(), size));
}

void ChartExportDialog::allowWhatIsPossible()
{
    m_form->setEnabled(!m_writing.isRunning());
    m_file->setEnabled(!m_writing.isRunning());
    m_export->setEnabled(!m_writing.isRunning() && m_file->isReady());
}

void ChartExportDialog::startWriting()
{
    ChartExportChoice choice = m_form->choice();
    choice.folder = QFileInfo(m_file->path()).path();
    Q_EMIT chosen(choice);
    m_mishap->hide();
    const auto write = [this, path = m_file->path(), existing = m_file->existing()](auto content) {
        m_writing.start([path, existing, content](const Stop &stop) -> Result<void> {
            return writeWholeFile(path, existing, [&](QIODevice *file) { return content(file, stop); });
        });
    };
    if (!isPicture(choice.format)) {
        write([charts = wantedCharts(), choice](QIODevice *file, const Stop &stop) -> Result<void> {
            Output output(Output::into(file));
            writeSheet(sheetOf(charts, choice), SheetFormat::Csv, output, Digits::Exact, stop);
            return stop.isRequested() ? Stop::error() : output.finish();
        });
    } else if (const Result<QByteArray> bytes = figureFile(figure(), figureFormat(choice.format), choice.size, title()); !bytes) {
        return finishWriting(bytes.error());
    } else {
        write([bytes = *bytes](QIODevice *file, const Stop &) -> Result<void> {
            Output output(Output::into(file));
            output.write(bytes);
            return output.finish();
        });
    }
    allowWhatIsPossible();
}

void ChartExportDialog::finishWriting(const Result<void> &written)
{
    allowWhatIsPossible();
    if (!written) {
        m_mishap->showSentence(written.error().message());
        return;
    }
    const qsizetype count = wantedCharts().size();
    const QString charts = count == 1 ? title() : tr("%1 charts").arg(count);
    Q_EMIT exported(tr("%1 written to %2.").arg(charts, m_file->path()));
    accept();
}

void ChartExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_look.start();
}

void ChartExportDialog::reject()
{
    if (!m_writing.isRunning())
        return QDialog::reject();
    m_writing.cancel();
    allowWhatIsPossible();
}

} // namespace runloupe

#include "exportpreview.h"

#include "core/numbers.h"
#include "theme/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace runloupe {

namespace {

constexpr int VisibleLines = 10;

} // namespace

ExportPreview::ExportPreview(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_size(new QLabel)
    , m_job([this](const Result<SheetPreview> &preview) {
        if (preview)
            answer(*preview);
    })
{
    m_text->setAccessibleName(tr("Preview"));
    m_text->setObjectName(QStringLiteral("exportPreview"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(themeFont(TextSize::Small).pointSizeF());
    m_text->setFont(font);
    m_text->setMinimumHeight(VisibleLines * QFontMetrics(font).lineSpacing());
    m_size->setObjectName(QStringLiteral("exportSize"));
    m_size->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_size);
}

void ExportPreview::show(const std::shared_ptr<const TableSnapshot> &snapshot, ExportScope scope, SheetFormat format,
                         Digits digits)
{
    m_job.start([=](const Stop &stop) -> Result<SheetPreview> {
        const Sheet sheet = sheetOf(*snapshot, scope, format, stop);
        if (stop.isRequested())
            return Stop::error();
        return previewOf(sheet, format, digits);
    });
}

void ExportPreview::answer(const SheetPreview &preview)
{
    const QString runs = preview.rows == 1 ? tr("1 run") : tr("%1 runs").arg(groupedNumber(qint64(preview.rows)));
    const QString columns = preview.columns == 1 ? tr("1 column") : tr("%1 columns").arg(groupedNumber(qint64(preview.columns)));
    m_text->setPlainText(preview.text);
    m_size->setText(tr("%1, %2, about %3").arg(runs, columns, QLocale::c().formattedDataSize(preview.bytes, 1)));
}

} // namespace runloupe

#include "readingspanel.h"

#include "common/elidedlabel.h"
#include "curvechart.h"
#include "curveplot.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "writers/output.h"
#include "writers/sheetwriter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <numeric>

namespace runloupe {

namespace {

constexpr int MostRowsSeen = 6;

QToolButton *flatButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *const button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(themedIcon(icon));
    button->setIconSize({ 12, 12 });
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void setClipboard(const Sheet &sheet)
{
    QByteArray bytes;
    Output output(Output::into(&bytes));
    writeSheet(sheet, SheetFormat::Tsv, output);
    if (output.finish())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes));
}

} // namespace

ReadingsPanel::ReadingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(Qt::ElideMiddle, this))
    , m_table(new QTableView(this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(4);
    buildHeader();
    buildTable();
    m_update.setSingleShot(true);
    connect(&m_update, &QTimer::timeout, this, &ReadingsPanel::update);
    hide();
}

void ReadingsPanel::buildHeader()
{
    auto *const copyButton = flatButton(QStringLiteral("copy"), tr("Copy the table"), this);
    auto *const closeButton = flatButton(QStringLiteral("close"), tr("Close the table"), this);
    connect(copyButton, &QToolButton::clicked, this, &ReadingsPanel::copy);
    connect(closeButton, &QToolButton::clicked, this, &ReadingsPanel::close);
    QFont font = themeFont(TextSize::Base);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    auto *const header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(m_title, 1);
    header->addWidget(copyButton);
    header->addWidget(closeButton);
    static_cast<QVBoxLayout *>(layout())->addLayout(header);
}

void ReadingsPanel::buildTable()
{
    m_table->setAccessibleName(tr("Readings"));
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setFont(themeFont(TextSize::Small));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 4);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    layout()->addWidget(m_table);
    connect(m_table, &QTableView::entered, this,
            [this](const QModelIndex &index) { Q_EMIT runHovered(m_model.reading(index.row()).run); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT runClicked(m_model.reading(index.row()).run, QGuiApplication::keyboardModifiers());
    });
}

void ReadingsPanel::showChart(CurveChart *chart)
{
    if (chart != m_chart) {
        if (m_chart)
            disconnect(m_chart, nullptr, this, nullptr);
        m_chart = chart;
        connect(chart, &CurveChart::readingsChanged, this, [this] { m_update.start(0); });
        connect(chart, &QObject::destroyed, this, &ReadingsPanel::hide);
    }
    m_update.start(0);
}

void ReadingsPanel::update()
{
    const ReadingWish wish = m_chart ? m_chart->readingWish() : ReadingWish();
    setVisible(!wish.isEmpty());
    if (wish.isEmpty())
        return;
    const CurvePlot &plot = *m_chart->plot();
    m_model.setReadings(readingsOf(plot.curves(), wish), readingColumns(wish, plot.axes().x));
    m_title->setWholeText(titleText());
    m_table->resizeColumnsToContents();
    const int rows = std::min(MostRowsSeen, m_model.rowCount()) + 1; // and one for the bar below
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize());
}

QString ReadingsPanel::titleText() const
{
    const CurvePlot &plot = *m_chart->plot();
    const std::optional<AxisRange> stretch = m_chart->readingWish().stretch;
    if (!stretch)
        return m_chart->name();
    return tr("%1, %2 to %3").arg(m_chart->name(), plot.xText(stretch->low), plot.xText(stretch->high));
}

/// The selected rows, or all where none is.
void ReadingsPanel::copy() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        rows.resize(m_model.rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    setClipboard(m_model.sheet(rows));
}

void ReadingsPanel::close()
{
    if (m_chart) {
        m_chart->plot()->reader()->setStretch(std::nullopt);
        m_chart->plot()->setFocus();
    }
    hide();
}

bool ReadingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT runHovered(std::nullopt);
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return false;
    auto *const key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy))
        return copy(), true;
    if (key->key() == Qt::Key_Escape)
        return close(), true;
    return false;
}

} // namespace runloupe

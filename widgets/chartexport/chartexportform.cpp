#include "chartexportform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <array>

namespace runloupe {

namespace {

constexpr double MillimetresAPixel = 25.4 / 96; // as the web counts them

constexpr std::array<const char *, ChartFormatCount> Hints {
    QT_TRANSLATE_NOOP("runloupe::ChartExportForm", "Lines and letters, for editing and for the web."),
    QT_TRANSLATE_NOOP("runloupe::ChartExportForm", "Lines and letters on one page, for papers."),
    QT_TRANSLATE_NOOP("runloupe::ChartExportForm", "Dots: %1 × %2."),
    QT_TRANSLATE_NOOP("runloupe::ChartExportForm",
                      "A row a point: run, metric, step, time, x, value, smoothed value. All digits."),
    QT_TRANSLATE_NOOP("runloupe::ChartExportForm",
                      "A row an x, a column a run, and another one where it is smoothed. All digits."),
};

QWidget *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *const row = new QWidget;
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget *const widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return row;
}

} // namespace

ChartExportForm::ChartExportForm(const QStringList &titles, std::optional<qsizetype> current, const ChartExportChoice &choice,
                                 QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_charts(new QComboBox)
    , m_format(new QComboBox)
    , m_hint(new QLabel)
    , m_sizeRow(nullptr)
    , m_width(new QDoubleSpinBox)
    , m_height(new QDoubleSpinBox)
    , m_unit(new QComboBox)
    , m_dots(new QDoubleSpinBox)
    , m_scheme(new QComboBox)
    , m_lettersRow(nullptr)
    , m_ownFont(new QCheckBox(tr("O&wn font")))
    , m_font(new QFontComboBox)
    , m_points(new QDoubleSpinBox)
    , m_legend(new QComboBox)
    , m_inView(new QCheckBox(tr("&Only what is in view")))
{
    setUpCharts(titles, current);
    setUpSize();
    setUpLetters();
    buildLayout();
    show(choice);
    connectParts();
    showWhatCounts();
}

void ChartExportForm::setUpCharts(const QStringList &titles, std::optional<qsizetype> current)
{
    m_charts->setAccessibleName(tr("Charts"));
    m_charts->setObjectName(QStringLiteral("exportedCharts"));
    m_charts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_charts->setMinimumContentsLength(24);
    for (qsizetype place = 0; place < titles.size(); ++place)
        m_charts->addItem(titles[place], place);
    if (titles.size() > 1)
        m_charts->insertItem(0, tr("All %1 charts in sight").arg(titles.size()));
    m_charts->setCurrentIndex(current && titles.size() > 1 ? int(*current) + 1 : 0);
    m_format->setAccessibleName(tr("Format"));
    m_format->setObjectName(QStringLiteral("chartFormat"));
    m_format->addItems({ tr("SVG"), tr("PDF"), tr("PNG"), tr("CSV, a row a point"), tr("CSV, a column a run") }); // by format
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
}

void ChartExportForm::setUpSize()
{
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    m_width->setObjectName(QStringLiteral("figureWidth"));
    m_height->setObjectName(QStringLiteral("figureHeight"));
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setObjectName(QStringLiteral("figureUnit"));
    m_unit->addItem(tr("mm"), 1.0);
    m_unit->addItem(tr("px"), MillimetresAPixel);
    m_unit->setToolTip(tr("A px is 1/96 of an inch"));
    m_dots->setAccessibleName(tr("Dots per inch"));
    m_dots->setObjectName(QStringLiteral("figureDots"));
    m_dots->setRange(LeastFigureDots, MostFigureDots);
    m_dots->setDecimals(0);
    m_dots->setSingleStep(LeastFigureDots);
    m_dots->setToolTip(tr("96 for one dot a px, 192 for two; 300 and more for print"));
    m_scheme->setAccessibleName(tr("Colours"));
    m_scheme->setObjectName(QStringLiteral("figureColors"));
    m_scheme->addItems({ tr("Light"), tr("Dark") }); // by scheme
    m_sizeRow = rowOf({ m_width, new QLabel(QStringLiteral("×")), m_height, m_unit });
}

void ChartExportForm::setUpLetters()
{
    m_ownFont->setObjectName(QStringLiteral("figureOwnFont"));
    m_font->setAccessibleName(tr("Font"));
    m_font->setMaximumWidth(180);
    m_points->setAccessibleName(tr("Size of letters"));
    m_points->setObjectName(QStringLiteral("figurePoints"));
    m_points->setRange(LeastFigurePoints, MostFigurePoints);
    m_points->setDecimals(1);
    m_points->setSuffix(tr(" pt"));
    m_legend->setAccessibleName(tr("Legend"));
    m_legend->setObjectName(QStringLiteral("figureLegend"));
    m_legend->addItems({ tr("None"), tr("At the right"), tr("Below") }); // by place
    m_inView->setObjectName(QStringLiteral("onlyInView"));
    m_lettersRow = rowOf({ m_points, m_ownFont, m_font });
}

void ChartExportForm::buildLayout()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->addRow(tr("Charts"), m_charts);
    m_form->addRow(tr("Format"), m_format);
    m_form->addRow(QString(), m_hint);
    m_form->addRow(tr("Size"), m_sizeRow);
    m_form->addRow(tr("Dots per inch"), m_dots);
    m_form->addRow(tr("Letters"), m_lettersRow);
    m_form->addRow(tr("Colours"), m_scheme);
    m_form->addRow(tr("Legend"), m_legend);
    m_form->addRow(tr("Points"), m_inView);
}

void ChartExportForm::connectParts()
{
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ChartExportForm::showSize);
    for (QDoubleSpinBox *const side : { m_width, m_height })
        connect(side, &QDoubleSpinBox::valueChanged, this, &ChartExportForm::takeSize);
    for (QDoubleSpinBox *const box : { m_dots, m_points })
        connect(box, &QDoubleSpinBox::valueChanged, this, &ChartExportForm::showWhatCounts);
    for (QComboBox *const box : { m_charts, m_format, m_scheme, m_legend })
        connect(box, &QComboBox::currentIndexChanged, this, &ChartExportForm::showWhatCounts);
    for (QCheckBox *const box : { m_ownFont, m_inView })
        connect(box, &QCheckBox::toggled, this, &ChartExportForm::showWhatCounts);
    connect(m_font, &QFontComboBox::currentFontChanged, this, &ChartExportForm::showWhatCounts);
}

void ChartExportForm::show(const ChartExportChoice &choice)
{
    m_format->setCurrentIndex(int(choice.format));
    m_millimetres = choice.size.millimetres;
    m_dots->setValue(choice.size.dotsPerInch);
    m_scheme->setCurrentIndex(int(choice.style.scheme));
    m_ownFont->setChecked(!choice.style.family.isEmpty());
    if (!choice.style.family.isEmpty())
        m_font->setCurrentFont(QFont(choice.style.family));
    m_points->setValue(choice.style.points);
    m_legend->setCurrentIndex(int(choice.style.legend));
    m_inView->setChecked(choice.isOnlyInView);
    showSize();
}

double ChartExportForm::unit() const
{
    return m_unit->currentData().toDouble();
}

void ChartExportForm::showSize()
{
    const QSignalBlocker quietWidth(m_width);
    const QSignalBlocker quietHeight(m_height);
    for (QDoubleSpinBox *const side : { m_width, m_height }) {
        side->setDecimals(unit() == 1 ? 1 : 0);
        side->setSingleStep(unit() == 1 ? 5 : 10);
        side->setRange(LeastFigureMillimetres / unit(), MostFigureMillimetres / unit());
    }
    m_width->setValue(m_millimetres.width() / unit());
    m_height->setValue(m_millimetres.height() / unit());
}

void ChartExportForm::takeSize()
{
    m_millimetres = QSizeF(m_width->value(), m_height->value()) * unit();
    showWhatCounts();
}

void ChartExportForm::showWhatCounts()
{
    const ChartExportChoice wanted = choice();
    const QSize pixels = wanted.size.pixels();
    const QString hint = tr(Hints[std::size_t(wanted.format)]);
    m_hint->setText(wanted.format == ChartFormat::Png ? hint.arg(pixels.width()).arg(pixels.height()) : hint);
    for (QWidget *const field :
         std::initializer_list<QWidget *> { m_sizeRow, m_lettersRow, m_scheme, m_legend, m_dots, m_inView }) {
        const bool isOfPicture = field != m_inView;
        const bool counts = isPicture(wanted.format) == isOfPicture && (field != m_dots || wanted.format == ChartFormat::Png);
        field->setVisible(counts);
        m_form->labelForField(field)->setVisible(counts);
    }
    m_font->setEnabled(m_ownFont->isChecked());
    Q_EMIT changed();
}

ChartExportChoice ChartExportForm::choice() const
{
    return { .format = ChartFormat(m_format->currentIndex()),
             .style = { .scheme = ColorScheme(m_scheme->currentIndex()),
                        .family = m_ownFont->isChecked() ? m_font->currentFont().family() : QString(),
                        .points = m_points->value(),
                        .legend = FigureLegendPlace(m_legend->currentIndex()) },
             .size = { .millimetres = m_millimetres, .dotsPerInch = m_dots->value() },
             .isOnlyInView = m_inView->isChecked() };
}

std::optional<qsizetype> ChartExportForm::chart() const
{
    const QVariant place = m_charts->currentData();
    return place.isValid() ? std::optional(place.value<qsizetype>()) : std::nullopt;
}

} // namespace runloupe

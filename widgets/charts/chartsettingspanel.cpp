#include "chartsettingspanel.h"

#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScreen>

#include <algorithm>
#include <numeric>

namespace runloupe {

namespace {

constexpr std::array<const char *, ChartSettingsPanel::GroupCount> Titles {
    QT_TRANSLATE_NOOP("runloupe::ChartSettingsPanel", "X axis"),
    QT_TRANSLATE_NOOP("runloupe::ChartSettingsPanel", "Y axis"),
    QT_TRANSLATE_NOOP("runloupe::ChartSettingsPanel", "Smoothing"),
    QT_TRANSLATE_NOOP("runloupe::ChartSettingsPanel", "Groups and seeds"),
    QT_TRANSLATE_NOOP("runloupe::ChartSettingsPanel", "Marks and reading"),
    QT_TRANSLATE_NOOP("runloupe::ChartSettingsPanel", "Names of runs"),
};

constexpr int LeastWidth = 260;

} // namespace

ChartSettingsPanel::ChartSettingsPanel(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_form(new QFormLayout(this))
{
    setAccessibleName(tr("Settings of all charts"));
    setFrameShape(QFrame::StyledPanel);
    setMinimumWidth(LeastWidth);
    m_form->setContentsMargins(12, 4, 12, 12);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

QCheckBox *ChartSettingsPanel::addTick(Group group, const QString &text, const QString &name, const Show &show, const Take &take)
{
    auto *const box = new QCheckBox(text, this);
    box->setAccessibleName(name);
    addRow(group, {}, box, [box, show](const ChartOptions &options) { box->setChecked(show(options) != 0); });
    connect(box, &QCheckBox::toggled, this,
            [this, take](bool isTicked) { edit([&](ChartOptions &options) { take(options, int(isTicked)); }); });
    return box;
}

QComboBox *ChartSettingsPanel::addChoice(Group group, const QString &label, const QStringList &values, const Show &show,
                                         const Take &take)
{
    auto *const box = new QComboBox(this);
    box->addItems(values);
    addRow(group, label, box, [box, show](const ChartOptions &options) { box->setCurrentIndex(show(options)); });
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, take](int place) { edit([&](ChartOptions &options) { take(options, place); }); });
    return box;
}

void ChartSettingsPanel::addRow(Group group, const QString &label, QWidget *control,
                                std::function<void(const ChartOptions &)> show)
{
    show(m_options);
    m_show.push_back(std::move(show));
    insert(group, label, control);
}

void ChartSettingsPanel::insert(Group group, const QString &label, QWidget *control)
{
    int &rows = m_rows[std::size_t(group)];
    const int begin = std::accumulate(m_rows.begin(), m_rows.begin() + int(group), 0);
    if (rows == 0) {
        auto *const title = new QLabel(tr(Titles[std::size_t(group)]), this);
        QFont font = themeFont(TextSize::Base);
        font.setWeight(QFont::DemiBold);
        title->setFont(font);
        title->setContentsMargins(0, 8, 0, 0);
        m_form->insertRow(begin + rows++, title);
    }
    if (label.isEmpty())
        m_form->insertRow(begin + rows++, control);
    else
        m_form->insertRow(begin + rows++, label, control);
}

void ChartSettingsPanel::setOptions(const ChartOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    showOptions();
}

// What the controls say while they are set is what they are told.
void ChartSettingsPanel::showOptions()
{
    const ChartOptions options = m_options;
    for (const auto &show : m_show)
        show(options);
    m_options = options;
}

void ChartSettingsPanel::edit(const std::function<void(ChartOptions &)> &change)
{
    ChartOptions options = m_options;
    change(options);
    if (options == m_options)
        return;
    m_options = options;
    Q_EMIT optionsChanged();
}

void ChartSettingsPanel::openBelow(const QRect &anchor)
{
    const QRect screenRect = screen()->availableGeometry();
    QRect place(anchor.bottomLeft() + QPoint(0, 2), sizeHint());
    place.moveRight(std::min(place.right(), screenRect.right()));
    place.moveBottom(std::min(place.bottom(), screenRect.bottom()));
    setGeometry(place);
    show();
    setFocus();
}

} // namespace runloupe

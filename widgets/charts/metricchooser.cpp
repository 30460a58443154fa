#include "metricchooser.h"

#include "common/airydelegate.h"
#include "common/clearbutton.h"
#include "core/numbers.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace runloupe {

namespace {

constexpr int MostRows = 16; // then the list scrolls
constexpr int LeastWidth = 220;
constexpr int MostWidth = 480;

} // namespace

MetricChooser::MetricChooser(QWidget *parent)
    : QPushButton(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    setAccessibleName(tr("Metrics"));
    buildPopup();
    connect(m_search, &QLineEdit::textChanged, this, &MetricChooser::filterList);
    connect(m_list, &QListWidget::itemChanged, this, &MetricChooser::takeTicks);
    updateText();
}

void MetricChooser::buildPopup()
{
    m_search->setPlaceholderText(tr("Find a metric"));
    m_search->setAccessibleName(tr("Find a metric"));
    addClearButton(m_search);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Metrics to draw"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new AiryDelegate(m_list));
    m_list->setUniformItemSizes(true); // thousands are common
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *const page = new QWidget;
    auto *const layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addLayout(makeButtons());
    layout->addWidget(m_list);
    auto *const menu = new QMenu(this);
    auto *const action = new QWidgetAction(menu);
    action->setDefaultWidget(page);
    menu->addAction(action);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, m_search, [this] {
        m_search->clear();
        m_search->setFocus();
    });
}

void MetricChooser::setChoices(const QStringList &choices, const QStringList &chosen)
{
    const bool isNewList = choices != m_choices;
    if (!isNewList && chosen == m_chosen)
        return;
    m_choices = choices;
    m_chosen = chosen;
    if (isNewList)
        fillList();
    tickChosen();
    updateText();
}

void MetricChooser::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const QString &key : std::as_const(m_choices))
        (new QListWidgetItem(key, m_list))->setToolTip(key);
    fitList();
    filterList(m_search->text());
}

// As large as what is in it.
void MetricChooser::fitList()
{
    const int rows = std::clamp(m_list->count(), 1, MostRows);
    m_list->setFixedHeight(rows * std::max(1, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
    const auto longest = std::max_element(m_choices.begin(), m_choices.end(),
                                          [](const QString &a, const QString &b) { return a.size() < b.size(); });
    const int width = longest == m_choices.end() ? 0 : m_list->fontMetrics().horizontalAdvance(*longest);
    const int besideText = 48 + m_list->verticalScrollBar()->sizeHint().width(); // check box and margins
    m_list->setFixedWidth(std::clamp(width + besideText, LeastWidth, MostWidth));
}

void MetricChooser::tickChosen()
{
    const QSignalBlocker blocker(m_list);
    const QSet<QString> chosen(m_chosen.begin(), m_chosen.end());
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *const item = m_list->item(row);
        item->setCheckState(chosen.contains(item->text()) ? Qt::Checked : Qt::Unchecked);
    }
}

void MetricChooser::filterList(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *const item = m_list->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
    }
}

void MetricChooser::takeTicks()
{
    m_chosen.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            m_chosen << m_list->item(row)->text();
    }
    updateText();
    Q_EMIT chosenChanged();
}

QLayout *MetricChooser::makeButtons()
{
    auto *const all = new QToolButton;
    all->setText(tr("All"));
    all->setAccessibleName(tr("Draw all metrics"));
    auto *const none = new QToolButton;
    none->setText(tr("None"));
    none->setAccessibleName(tr("Draw no metric"));
    connect(all, &QToolButton::clicked, this, &MetricChooser::allRequested);
    connect(none, &QToolButton::clicked, this, &MetricChooser::noneRequested);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addStretch();
    return buttons;
}

void MetricChooser::updateText()
{
    setEnabled(!m_choices.isEmpty());
    if (m_choices.isEmpty())
        return setText(tr("Metrics"));
    const QSet<QString> chosen(m_chosen.begin(), m_chosen.end()); // perhaps of other runs
    const auto chosenHere
        = std::count_if(m_choices.begin(), m_choices.end(), [&chosen](const QString &key) { return chosen.contains(key); });
    setText(tr("Metrics: %1 of %2").arg(groupedNumber(chosenHere), groupedNumber(m_choices.size())));
}

// From the search field on into the list, to tick there with the space bar.
bool MetricChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return QPushButton::eventFilter(watched, event);
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden()) {
            m_list->setCurrentRow(row);
            m_list->setFocus();
            break;
        }
    }
    return true;
}

} // namespace runloupe

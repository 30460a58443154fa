#include "metriclist.h"

#include "common/airydelegate.h"
#include "common/clearbutton.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace runloupe {

namespace {

constexpr int MostRows = 16; // then the list scrolls
constexpr int LeastWidth = 220;
constexpr int MostWidth = 480;

} // namespace

MetricList::MetricList(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    buildLayout();
    m_list->setAccessibleName(accessibleName);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &MetricList::filterList);
    connect(m_list, &QListWidget::itemChanged, this, &MetricList::takeTicks);
}

void MetricList::buildLayout()
{
    m_search->setPlaceholderText(tr("Find a metric"));
    m_search->setAccessibleName(tr("Find a metric"));
    addClearButton(m_search);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new AiryDelegate(m_list));
    m_list->setUniformItemSizes(true); // thousands are common
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
}

void MetricList::setChoices(const QStringList &choices, const QStringList &chosen)
{
    const bool isNewList = choices != m_choices;
    if (!isNewList && chosen == m_chosen)
        return;
    m_choices = choices;
    m_chosen = chosen;
    if (isNewList)
        fillList();
    tickChosen();
}

void MetricList::beginSearch()
{
    m_search->clear();
    m_search->setFocus();
}

void MetricList::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const QString &key : std::as_const(m_choices))
        (new QListWidgetItem(key, m_list))->setToolTip(key);
    fitList();
    filterList(m_search->text());
}

// As large as what is in it.
void MetricList::fitList()
{
    const int rows = std::clamp(m_list->count(), 1, MostRows);
    m_list->setFixedHeight(rows * std::max(1, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
    const auto longest = std::max_element(m_choices.begin(), m_choices.end(),
                                          [](const QString &a, const QString &b) { return a.size() < b.size(); });
    const int width = longest == m_choices.end() ? 0 : m_list->fontMetrics().horizontalAdvance(*longest);
    const int besideText = 48 + m_list->verticalScrollBar()->sizeHint().width(); // check box and margins
    m_list->setFixedWidth(std::clamp(width + besideText, LeastWidth, MostWidth));
}

void MetricList::tickChosen()
{
    const QSignalBlocker blocker(m_list);
    const QSet<QString> chosen(m_chosen.begin(), m_chosen.end());
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *const item = m_list->item(row);
        item->setCheckState(chosen.contains(item->text()) ? Qt::Checked : Qt::Unchecked);
    }
}

void MetricList::filterList(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *const item = m_list->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
    }
}

void MetricList::takeTicks()
{
    m_chosen.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            m_chosen << m_list->item(row)->text();
    }
    Q_EMIT chosenChanged();
}

// From the search field on into the list, to tick there with the space bar.
bool MetricList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
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

#include "metricchooser.h"

#include "common/clearbutton.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace runloupe {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr QSize ListSize { 300, 320 };

} // namespace

MetricChooser::MetricChooser(QWidget *parent)
    : QToolButton(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    setAccessibleName(tr("Metrics"));
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_search->setPlaceholderText(tr("Find a metric"));
    m_search->setAccessibleName(tr("Find a metric"));
    addClearButton(m_search);
    m_list->setAccessibleName(tr("Metrics to draw"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumSize(ListSize);

    auto *const page = new QWidget;
    auto *const layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_search);
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
    connect(m_search, &QLineEdit::textChanged, this, &MetricChooser::filterList);
    connect(m_list, &QListWidget::itemChanged, this, &MetricChooser::takeTicks);
    updateText();
}

void MetricChooser::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    fillList();
}

void MetricChooser::setChosen(const QStringList &keys)
{
    if (keys == m_chosen)
        return;
    m_chosen = keys;
    fillList();
}

void MetricChooser::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Choice &choice : std::as_const(m_choices)) {
        const QString text = choice.remark.isEmpty() ? choice.key : tr("%1  (%2)").arg(choice.key, choice.remark);
        auto *const item = new QListWidgetItem(text, m_list);
        item->setData(KeyRole, choice.key);
        item->setCheckState(m_chosen.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
    }
    filterList(m_search->text());
    updateText();
}

void MetricChooser::filterList(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *const item = m_list->item(row);
        item->setHidden(!item->data(KeyRole).toString().contains(text, Qt::CaseInsensitive));
    }
}

void MetricChooser::takeTicks()
{
    m_chosen.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            m_chosen << m_list->item(row)->data(KeyRole).toString();
    }
    updateText();
    Q_EMIT chosenChanged();
}

void MetricChooser::updateText()
{
    setText(tr("Metrics: %1 of %2").arg(m_chosen.size()).arg(m_choices.size()));
    setEnabled(!m_choices.isEmpty());
}

} // namespace runloupe

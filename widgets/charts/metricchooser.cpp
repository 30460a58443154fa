#include "metricchooser.h"

#include "core/numbers.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace runloupe {

MetricChooser::MetricChooser(QWidget *parent)
    : QPushButton(parent)
    , m_list(new MetricList(tr("Metrics to draw")))
{
    setAccessibleName(tr("Metrics"));
    buildPopup();
    connect(m_list, &MetricList::chosenChanged, this, [this] {
        updateText();
        Q_EMIT chosenChanged();
    });
    updateText();
}

void MetricChooser::buildPopup()
{
    auto *const page = new QWidget;
    auto *const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeButtons());
    layout->addWidget(m_list);
    auto *const menu = new QMenu(this);
    auto *const action = new QWidgetAction(menu);
    action->setDefaultWidget(page);
    menu->addAction(action);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, m_list, &MetricList::beginSearch);
}

void MetricChooser::setChoices(const QStringList &choices, const QStringList &chosen)
{
    m_list->setChoices(choices, chosen);
    updateText();
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
    buttons->setContentsMargins(4, 0, 4, 0);
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addStretch();
    return buttons;
}

void MetricChooser::updateText()
{
    const QStringList &choices = m_list->choices();
    setEnabled(!choices.isEmpty());
    if (choices.isEmpty())
        return setText(tr("Metrics"));
    const QSet<QString> chosen(this->chosen().begin(), this->chosen().end()); // perhaps of other runs
    const auto chosenHere
        = std::count_if(choices.begin(), choices.end(), [&chosen](const QString &key) { return chosen.contains(key); });
    setText(tr("Metrics: %1 of %2").arg(groupedNumber(chosenHere), groupedNumber(choices.size())));
}

} // namespace runloupe

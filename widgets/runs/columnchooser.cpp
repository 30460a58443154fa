#include "columnchooser.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace runloupe {

ColumnChooser::ColumnChooser(QWidget *parent)
    : ColumnPopup(tr("Columns"), tr("Columns to show"), WholeKinds::Tickable, parent)
{
    buildFoot();
    m_change.setSingleShot(true);
    m_change.setInterval(0);
    connect(&m_change, &QTimer::timeout, this, [this] { Q_EMIT choiceChanged(m_choice); });
    connect(this, &ColumnPopup::ticked, this, [this](const ColumnKey &column, bool isTicked) {
        m_choice.set(column, isTicked);
        m_change.start();
    });
}

void ColumnChooser::open(const RunTable &table, const ColumnChoice &choice, const QRect &anchor)
{
    m_choice = choice;
    fill(availableColumns(table), choice.shown(table));
    QSet<ColumnKey> metrics;
    for (const ColumnKey &key : choice.histories())
        metrics << ColumnKey { key.kind, key.key };
    unfold(metrics);
    openBelow(anchor);
}

void ColumnChooser::buildFoot()
{
    auto *hint = new QLabel(tr("Alt+← and Alt+→ move a column"), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *usual = new QPushButton(tr("Usual columns"), this);
    usual->setToolTip(tr("Forget what was chosen here"));
    connect(usual, &QPushButton::clicked, this, [this] {
        m_choice.clear();
        Q_EMIT choiceChanged(m_choice);
        hide();
    });
    auto *foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(usual);
    content()->addLayout(foot);
}

bool ColumnChooser::holdsOthers(const ColumnKey &column) const
{
    return column.kind == ColumnKind::Metric && !column.isOfHistory();
}

/// What the metric's history comes down to.
QList<ColumnKey> ColumnChooser::columnsBelow(const ColumnKey &column) const
{
    return holdsOthers(column) ? m_choice.offeredHistories(column.key) : QList<ColumnKey>();
}

} // namespace runloupe

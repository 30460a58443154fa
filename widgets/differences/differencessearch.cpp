#include "differencessearch.h"

#include "core/numbers.h"
#include "differences/differencesmodel.h"
#include "differencesbar.h"
#include "differencestable.h"

#include <QLineEdit>

#include <algorithm>

namespace runloupe {

DifferencesSearch::DifferencesSearch(const DifferencesModel *model, DifferencesBar *bar, DifferencesTable *table)
    : QObject(bar)
    , m_model(model)
    , m_bar(bar)
    , m_table(table)
{
    connect(bar->search(), &QLineEdit::textChanged, this, &DifferencesSearch::showHits);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DifferencesSearch::showHits);
    connect(model, &QAbstractItemModel::modelReset, this, &DifferencesSearch::showHits);
    connect(table, &DifferencesTable::searchRequested, this, &DifferencesSearch::begin);
}

void DifferencesSearch::begin(const QString &begun)
{
    m_bar->search()->setFocus(Qt::ShortcutFocusReason);
    if (begun.isEmpty())
        m_bar->search()->selectAll();
    else
        m_bar->search()->setText(begun);
}

void DifferencesSearch::step(StepDirection direction)
{
    const QModelIndexList hits = rowsWith(*m_model, m_bar->search()->text());
    if (const QModelIndex hit = nextStop(hits, m_table->currentIndex(), direction); hit.isValid())
        m_table->goTo(hit);
}

void DifferencesSearch::end()
{
    if (m_bar->search()->text().isEmpty())
        m_table->setFocus();
    else
        m_bar->search()->clear();
}

/// Which of how many the current row is.
void DifferencesSearch::showHits()
{
    const QString text = m_bar->search()->text();
    if (text.isEmpty())
        return m_bar->setHits({});
    const QModelIndexList hits = rowsWith(*m_model, text);
    const auto row = [](const QModelIndex &cell) { return cell.siblingAtColumn(DifferencesModel::NameColumn); };
    const auto here = std::find_if(hits.begin(), hits.end(),
                                   [&](const QModelIndex &hit) { return row(hit) == row(m_table->currentIndex()); });
    const QString count = groupedNumber(hits.size());
    if (hits.isEmpty())
        m_bar->setHits(tr("not found"));
    else if (here == hits.end())
        m_bar->setHits(tr("%1 found").arg(count));
    else
        m_bar->setHits(tr("%1 of %2").arg(groupedNumber(here - hits.begin() + 1), count));
}

} // namespace runloupe

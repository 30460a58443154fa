#include "differencesbar.h"

#include "common/clearbutton.h"
#include "common/loadingbar.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace runloupe {

namespace {

constexpr int SearchWidth = 240; // pixels

} // namespace

DifferencesBar::DifferencesBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_hits(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_onlyDifferences(new QCheckBox(tr("Only what differs"), this))
    , m_note(new QLabel(this))
    , m_loading(new LoadingBar(tr("Reading histories"), tr("Cancel reading histories"), this))
{
    setUpSearch();
    setUpSteps();
    m_onlyDifferences->setChecked(true);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &DifferencesBar::onlyDifferencesToggled);
    buildLayout();
}

void DifferencesBar::setUpSearch()
{
    m_search->setPlaceholderText(tr("Find in the comparison"));
    m_search->setAccessibleName(tr("Find in the comparison"));
    m_search->setToolTip(tr("Return goes to the next place that has this text, Shift+Return back"));
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Find"));
    m_search->setMaximumWidth(SearchWidth);
    addClearButton(m_search);
    m_hits->setAccessibleName(tr("Places found"));
}

void DifferencesBar::setUpSteps()
{
    m_previous->setIcon(themedIcon(QStringLiteral("chevron-up")));
    m_previous->setAccessibleName(tr("Previous difference"));
    m_previous->setToolTip(tr("Previous difference (Shift+F7)"));
    m_next->setIcon(themedIcon(QStringLiteral("chevron-down")));
    m_next->setAccessibleName(tr("Next difference"));
    m_next->setToolTip(tr("Next difference (F7)"));
    connect(m_previous, &QToolButton::clicked, this, &DifferencesBar::previousDifferenceRequested);
    connect(m_next, &QToolButton::clicked, this, &DifferencesBar::nextDifferenceRequested);
}

void DifferencesBar::buildLayout()
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_hits);
    layout->addSpacing(4);
    layout->addWidget(m_onlyDifferences);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addStretch(1);
    layout->addWidget(m_note);
    layout->addWidget(m_loading);
}

void DifferencesBar::setHits(const QString &hits)
{
    m_hits->setText(hits);
    m_hits->setVisible(!hits.isEmpty());
}

void DifferencesBar::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace runloupe

#include "detailsview.h"

#include "common/clearbutton.h"
#include "common/messagebar.h"
#include "common/statepage.h"
#include "core/error.h"
#include "detailscopier.h"
#include "detailshead.h"
#include "detailsreading.h"
#include "detailstree.h"
#include "tables/loggeddetails.h"
#include "tables/rundetailsmodel.h"
#include "theme/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace runloupe {

namespace {

constexpr QSize UsualSize { 340, 480 };
constexpr int FoundPage = 0;
constexpr int NothingFoundPage = 1;

} // namespace

DetailsView::DetailsView(RunSelection *selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new RunDetailsModel(this))
    , m_reading(new DetailsReading(this))
    , m_head(new DetailsHead(this))
    , m_search(new QLineEdit(this))
    , m_message(new MessageBar(this))
    , m_tree(new DetailsTree(m_model, this))
    , m_nothingFound(new StatePage(this))
    , m_empty(new StatePage(this))
    , m_run(new QWidget(this))
    , m_found(new QStackedWidget(this))
    , m_pages(new QStackedLayout(this))
{
    setAccessibleName(tr("Details"));
    buildLayout();
    connectParts();
    m_refresh.setSingleShot(true);
    m_nothingFound->showEmpty(tr("Nothing here has this text."), {}, tr("Clear"));
    m_empty->showEmpty(tr("Choose a run to see all about it."));
}

DetailsView::~DetailsView() = default;

void DetailsView::buildLayout()
{
    m_search->setPlaceholderText(tr("Find in the details"));
    m_search->setAccessibleName(tr("Find in the details"));
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Find"));
    m_search->installEventFilter(this);
    addClearButton(m_search);
    auto *searchLine = new QHBoxLayout;
    searchLine->setContentsMargins(8, 0, 8, 4);
    searchLine->addWidget(m_search);
    m_found->addWidget(m_tree);
    m_found->addWidget(m_nothingFound);
    auto *layout = new QVBoxLayout(m_run);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(searchLine);
    layout->addWidget(m_message);
    layout->addWidget(m_found, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_run);
}

void DetailsView::connectParts()
{
    const auto refreshSoon = [this] { m_refresh.start(0); };
    connect(m_selection, &RunSelection::tableChanged, this, [this, refreshSoon] {
        m_reading->forgetRunning();
        refreshSoon();
    });
    connect(m_selection, &RunSelection::currentChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::selectedChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::colorsChanged, this, refreshSoon);
    connect(&m_refresh, &QTimer::timeout, this, &DetailsView::refresh);
    connect(m_reading, &DetailsReading::requested, m_message, &QWidget::hide);
    connect(m_reading, &DetailsReading::requested, this, &DetailsView::detailsRequested);
    connect(m_reading, &DetailsReading::cancelled, this, &DetailsView::loadingCancelled);
    connect(m_reading, &DetailsReading::readChanged, this, &DetailsView::showDetails);
    connect(m_search, &QLineEdit::textChanged, this, &DetailsView::search);
    connect(m_nothingFound, &StatePage::actionRequested, m_search, &QLineEdit::clear);
    connect(m_message, &MessageBar::actionRequested, m_reading, &DetailsReading::askAgain);
    connect(m_head, &DetailsHead::copyRequested, m_tree->copier(), &DetailsCopier::copyAll);
    connect(m_tree, &DetailsTree::searchRequested, this, &DetailsView::beginSearch);
    connect(m_tree, &DetailsTree::runRequested, this, &DetailsView::goTo);
}

void DetailsView::setPlaceNames(const PlaceNames &names)
{
    m_names = names;
}

bool DetailsView::isSettled() const
{
    return m_reading->isSettled() && !m_refresh.isActive();
}

QSize DetailsView::sizeHint() const
{
    return UsualSize;
}

void DetailsView::refresh()
{
    if (!isVisible())
        return;
    if (const Row row = m_selection->current(); row != NoRow)
        return showRun(row);
    m_reading->stop();
    m_pages->setCurrentWidget(m_empty);
}

void DetailsView::showRun(Row row)
{
    const RunDetails details = makeRunDetails(*m_selection->table(), row, m_names);
    if (details != m_details)
        m_message->hide(); // it was about another run, or what this one was
    m_details = details;
    m_head->showRun(m_details, m_selection->ink(row), remark());
    m_pages->setCurrentWidget(m_run);
    m_reading->follow(m_details);
    showDetails();
}

void DetailsView::showDetails()
{
    m_model->setDetails(withRegisteredModels(m_details, m_reading->read().models));
    m_model->setStatistics(m_reading->read().statistics);
    search(m_search->text());
}

/// A run that is looked at need not be among those that are selected.
QString DetailsView::remark() const
{
    const std::vector<Row> &selected = m_selection->selected();
    const bool isOneOfThem = std::find(selected.begin(), selected.end(), m_selection->current()) != selected.end();
    if (!selected.empty() && !isOneOfThem)
        return tr("Not among the selected runs");
    return selected.size() > 1 ? tr("The current one of %n selected runs", nullptr, int(selected.size())) : QString();
}

void DetailsView::addModels(const QString &store, const QString &runId, const QList<RegisteredModel> &models)
{
    m_reading->addModels(store, runId, models);
}

void DetailsView::addStatistics(const QString &store, const QString &runId, const MetricStatistics &statistics)
{
    m_reading->addStatistics(store, runId, statistics);
}

void DetailsView::finishLoading(const Warnings &warnings)
{
    if (m_reading->finish())
        m_message->showWarnings(warnings);
}

void DetailsView::failLoading(const Error &error)
{
    if (m_reading->fail())
        m_message->showError(error.within(tr("Not all about this run could be read.")), tr("Retry"));
}

void DetailsView::search(const QString &text)
{
    m_model->setSearch(text.trimmed());
    const bool isAnyFound = m_model->rowCount() > 0;
    m_found->setCurrentIndex(isAnyFound ? FoundPage : NothingFoundPage);
}

void DetailsView::beginSearch(const QString &begun)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (begun.isEmpty())
        m_search->selectAll();
    else
        m_search->setText(begun);
}

/// Down and Return go from the search to what was found.
bool DetailsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    m_tree->setFocus();
    return true;
}

/// Escape takes the search back, wherever it is pressed; a second one leaves it.
void DetailsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_search->text().isEmpty())
        m_tree->setFocus();
    else
        m_search->clear();
}

void DetailsView::goTo(Row row)
{
    m_selection->setSelected({ row });
    m_selection->setCurrent(row);
}

void DetailsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_refresh.start(0);
}

void DetailsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reading->stop();
}

} // namespace runloupe

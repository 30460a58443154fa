#include "detailsview.h"

#include "common/clearbutton.h"
#include "common/messagebar.h"
#include "common/statepage.h"
#include "core/error.h"
#include "detailshead.h"
#include "detailstree.h"
#include "tables/loggeddetails.h"
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
constexpr int RequestDelay = 80; // ms
constexpr int FoundPage = 0;
constexpr int NothingFoundPage = 1;

} // namespace

DetailsView::DetailsView(RunSelection *selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new RunDetailsModel(this))
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
    m_request.setSingleShot(true);
    m_empty->showEmpty(tr("Choose a run to see all about it."));
}

DetailsView::~DetailsView() = default;

void DetailsView::buildLayout()
{
    m_search->setPlaceholderText(tr("Find in the details"));
    m_search->setAccessibleName(tr("Find in the details"));
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
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
        m_cache.forgetRunning();
        refreshSoon();
    });
    connect(m_selection, &RunSelection::currentChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::selectedChanged, this, refreshSoon);
    connect(&m_refresh, &QTimer::timeout, this, &DetailsView::refresh);
    connect(&m_request, &QTimer::timeout, this, &DetailsView::request);
    connect(m_search, &QLineEdit::textChanged, this, &DetailsView::search);
    connect(m_nothingFound, &StatePage::actionRequested, m_search, &QLineEdit::clear);
    connect(m_message, &MessageBar::actionRequested, this, &DetailsView::request);
    connect(m_head, &DetailsHead::copyRequested, m_tree, &DetailsTree::copyAll);
    connect(m_tree, &DetailsTree::searchRequested, this, &DetailsView::beginSearch);
    connect(m_tree, &DetailsTree::runRequested, this, &DetailsView::goTo);
}

void DetailsView::setPlaceNames(const PlaceNames &names)
{
    m_names = names;
}

bool DetailsView::isSettled() const
{
    return !m_isAwaiting && !m_refresh.isActive() && !m_request.isActive();
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
    cancelRequest();
    m_pages->setCurrentWidget(m_empty);
}

void DetailsView::showRun(Row row)
{
    const RunDetails details = makeRunDetails(*m_selection->table(), row, m_names);
    m_head->showRun(details, remark());
    m_pages->setCurrentWidget(m_run);
    const std::optional<ReadDetails> known = m_cache.find(details);
    if (details == m_details && (known || m_isAwaiting || m_request.isActive()))
        return; // only the selection has changed
    cancelRequest();
    m_message->hide();
    m_details = details;
    m_read = known.value_or(ReadDetails());
    showDetails();
    if (!known)
        m_request.start(RequestDelay);
}

void DetailsView::showDetails()
{
    m_model->setDetails(withRegisteredModels(m_details, m_read.models));
    m_model->setStatistics(m_read.statistics);
    search(m_search->text());
}

void DetailsView::request()
{
    m_message->hide();
    m_isAwaiting = true;
    Q_EMIT detailsRequested(m_details.store, m_details.runId);
}

void DetailsView::cancelRequest()
{
    m_request.stop();
    if (std::exchange(m_isAwaiting, false))
        Q_EMIT loadingCancelled();
}

bool DetailsView::isAwaited(const QString &store, const QString &runId) const
{
    return m_isAwaiting && store == m_details.store && runId == m_details.runId;
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
    if (!isAwaited(store, runId))
        return;
    m_read.models = models;
    showDetails();
}

void DetailsView::addStatistics(const QString &store, const QString &runId, const MetricStatistics &statistics)
{
    if (!isAwaited(store, runId))
        return;
    m_read.statistics.insert(statistics);
    m_model->setStatistics(m_read.statistics);
}

void DetailsView::finishLoading(const Warnings &warnings)
{
    if (!std::exchange(m_isAwaiting, false))
        return;
    m_message->showWarnings(warnings);
    m_cache.insert(m_details, m_read);
}

void DetailsView::failLoading(const Error &error)
{
    if (std::exchange(m_isAwaiting, false))
        m_message->showError(error.within(tr("Not all about this run could be read.")), tr("Retry"));
}

void DetailsView::search(const QString &text)
{
    m_model->setSearch(text.trimmed());
    m_nothingFound->showEmpty(tr("Nothing here has this text."), {}, tr("Clear"));
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

/// Escape clears the search, Down and Return go on to what was found.
bool DetailsView::leaveSearch(Qt::Key key)
{
    if (key == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        m_tree->setFocus();
    else
        return false;
    return true;
}

bool DetailsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && leaveSearch(Qt::Key(static_cast<QKeyEvent *>(event)->key())))
        return true;
    return QWidget::eventFilter(watched, event);
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
    cancelRequest();
}

} // namespace runloupe

#include "differencesview.h"

#include "common/loadingbar.h"
#include "common/messagebar.h"
#include "common/statepage.h"
#include "core/error.h"
#include "differences/differencesmodel.h"
#include "differencesbar.h"
#include "differencesheader.h"
#include "differencesreading.h"
#include "differencessearch.h"
#include "differencestable.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace runloupe {

namespace {

constexpr QSize UsualSize { 640, 400 };

} // namespace

DifferencesView::DifferencesView(RunSelection *selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_columns(selection)
    , m_model(new DifferencesModel(this))
    , m_reading(new DifferencesReading(this))
    , m_bar(new DifferencesBar(this))
    , m_message(new MessageBar(this))
    , m_table(new DifferencesTable(m_model, selection, this))
    , m_search(new DifferencesSearch(m_model, m_bar, m_table))
    , m_page(new StatePage(this))
    , m_pages(new QStackedLayout)
    , m_job([this](const Result<SharedComparison> &comparison) {
        if (comparison)
            showComparison(*comparison);
    })
{
    setAccessibleName(tr("Differences"));
    buildLayout();
    connectSelection();
    connectParts();
    m_refresh.setSingleShot(true);
    showWhyEmpty();
}

DifferencesView::~DifferencesView() = default;

void DifferencesView::buildLayout()
{
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_table);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_message);
    layout->addLayout(m_pages, 1);
}

void DifferencesView::connectSelection()
{
    const auto refreshSoon = [this] { m_refresh.start(0); };
    connect(m_selection, &RunSelection::tableChanged, this, [this, refreshSoon] {
        m_reading->forget();
        refreshSoon();
    });
    connect(m_selection, &RunSelection::shownChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::selectedChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::marksChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::baselineChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::colorsChanged, m_table->runsHeader()->viewport(), qOverload<>(&QWidget::update));
    connect(&m_refresh, &QTimer::timeout, this, &DifferencesView::refresh);
}

void DifferencesView::connectParts()
{
    connect(m_reading, &DifferencesReading::requested, this, [this](const QList<RunKey> &runs) {
        m_message->hide();
        m_bar->loading()->start();
        Q_EMIT detailsRequested(runs);
    });
    connect(m_reading, &DifferencesReading::cancelled, m_bar->loading(), &LoadingBar::stop);
    connect(m_reading, &DifferencesReading::cancelled, this, &DifferencesView::loadingCancelled);
    connect(m_message, &MessageBar::actionRequested, m_reading, &DifferencesReading::askAgain);
    connect(m_bar->loading(), &LoadingBar::cancelRequested, this, &DifferencesView::cancelReading);
    connect(m_bar, &DifferencesBar::onlyDifferencesToggled, this, &DifferencesView::setOnlyDifferences);
    connect(m_bar, &DifferencesBar::nextDifferenceRequested, this, &DifferencesView::goToNextDifference);
    connect(m_bar, &DifferencesBar::previousDifferenceRequested, this, &DifferencesView::goToPreviousDifference);
    connect(m_table->runsHeader(), &DifferencesHeader::orderRequested, this, &DifferencesView::setOrder);
}

void DifferencesView::setPlaceNames(const PlaceNames &names)
{
    m_names = names;
}

bool DifferencesView::isSettled() const
{
    return !m_refresh.isActive() && !m_job.isRunning() && m_reading->isSettled();
}

QSize DifferencesView::sizeHint() const
{
    return UsualSize;
}

void DifferencesView::refresh()
{
    if (!isVisible())
        return;
    m_columns.choose();
    m_bar->setNote(m_columns.note());
    if (m_columns.rows().size() < 2) {
        m_job.cancel();
        m_reading->stop();
        return showWhyEmpty();
    }
    m_reading->follow(m_columns.runs());
    compareAnew();
}

/// What is shown stays until the new comparison is there.
void DifferencesView::compareAnew()
{
    if (m_pages->currentWidget() == m_page)
        m_page->showLoading(tr("Comparing runs"));
    const ComparedRuns runs { m_selection->table(), m_columns.rows(), m_names, m_reading->read() };
    m_job.start(
        [runs](const Stop &stop) -> Result<SharedComparison> { return std::make_shared<const Comparison>(compare(runs, stop)); });
}

void DifferencesView::showComparison(const SharedComparison &comparison)
{
    if (!m_model->comparison() || *m_model->comparison() != *comparison)
        m_model->setComparison(comparison);
    m_bar->show();
    m_pages->setCurrentWidget(m_table);
}

void DifferencesView::showWhyEmpty()
{
    m_model->setComparison(nullptr);
    m_message->hide();
    m_bar->hide();
    m_page->showEmpty(tr("Select two or more runs to see how they differ."));
    m_pages->setCurrentWidget(m_page);
}

void DifferencesView::addModels(const QString &store, const QString &runId, const QList<RegisteredModel> &models)
{
    m_reading->addModels({ store, runId }, models);
}

void DifferencesView::addStatistics(const QString &store, const QString &runId, const MetricStatistics &statistics)
{
    m_reading->addStatistics({ store, runId }, statistics);
}

void DifferencesView::addEnvironment(const QString &store, const QString &runId, const RunEnvironment &environment)
{
    m_reading->addEnvironment({ store, runId }, environment);
}

void DifferencesView::setProgress(double fraction)
{
    m_bar->loading()->setProgress(fraction);
}

void DifferencesView::finishLoading(const Warnings &warnings)
{
    if (!m_reading->finish())
        return;
    m_bar->loading()->stop();
    m_message->showWarnings(warnings);
    compareAnew();
}

void DifferencesView::failLoading(const Error &error)
{
    if (!m_reading->fail())
        return;
    m_bar->loading()->stop();
    m_message->showError(error.within(tr("Not all histories of these runs could be read.")), tr("Retry"));
    compareAnew();
}

void DifferencesView::cancelReading()
{
    m_reading->stop();
    m_message->showNote(tr("Reading was cancelled, so of some metrics only the last value is told."), tr("Read on"));
}

/// What stands first is what the others are held against, here and, where there is a baseline, everywhere.
void DifferencesView::setOrder(const std::vector<RunKey> &runs)
{
    m_columns.setOrder(runs);
    if (m_selection->baseline() != NoRow && !runs.empty())
        m_selection->setBaseline(m_selection->table()->rowOf(runs.front()));
    refresh();
}

void DifferencesView::setOnlyDifferences(bool on)
{
    m_model->setShown(on ? DifferencesModel::Shown::Differences : DifferencesModel::Shown::Everything);
}

void DifferencesView::goToNextDifference()
{
    m_table->goToDifference(StepDirection::Forwards);
}

void DifferencesView::goToPreviousDifference()
{
    m_table->goToDifference(StepDirection::Backwards);
}

/// Return steps through what is found, wherever it is pressed; Escape takes the search back, a second one leaves it.
void DifferencesView::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->modifiers().testFlag(Qt::ShiftModifier);
    const StepDirection direction = isBack ? StepDirection::Backwards : StepDirection::Forwards;
    switch (event->key()) {
    case Qt::Key_F7:
        return m_table->goToDifference(direction);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_search->step(direction);
    case Qt::Key_Escape:
        return m_search->end();
    default:
        QWidget::keyPressEvent(event);
    }
}

void DifferencesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_table->viewport()->update();
    QWidget::changeEvent(event);
}

void DifferencesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_refresh.start(0);
}

void DifferencesView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reading->stop();
}

} // namespace runloupe

#pragma once

#include "comparedcolumns.h"
#include "core/job.h"
#include "differences/comparedruns.h"
#include "differences/comparisonsheet.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace runloupe {

class DifferencesBar;
class DifferencesModel;
class DifferencesReading;
class DifferencesSearch;
class DifferencesTable;
class MessageBar;
class StatePage;

/// The compared runs of a selection side by side: what they differ in, and on demand what they have in common.
///
/// Opens no store: it says of which runs it wants to have the histories and registered models read, and is told what they
/// come down to. While it is out of sight it does nothing.
class DifferencesView : public QWidget {
    Q_OBJECT

public:
    /// `selection` outlives the view.
    explicit DifferencesView(RunSelection *selection, QWidget *parent = nullptr);
    ~DifferencesView() override;

    /// What stores and experiments are called. Takes effect with the next comparison.
    void setPlaceNames(const PlaceNames &names);
    /// Whether everything that was asked for has been answered and is shown.
    bool isSettled() const;

    QSize sizeHint() const override;

public Q_SLOTS:
    /// Goes to the one behind the current cell, or before it, round the end where it has to be.
    void goToNextDifference();
    void goToPreviousDifference();

    /// The registered models of a run asked for, with its versions only.
    void addModels(const QString &store, const QString &runId, const QList<RegisteredModel> &models);
    /// Of some metrics of a run asked for, as they are read.
    void addStatistics(const QString &store, const QString &runId, const MetricStatistics &statistics);
    /// In what a run asked for ran; not of one that logged no model.
    void addEnvironment(const QString &store, const QString &runId, const RunEnvironment &environment);
    void setProgress(double fraction); ///< between 0 and 1
    /// The last request is answered; what was not given, the store does not have.
    void finishLoading(const Warnings &warnings = {});
    /// The last request cannot be answered. Offers to ask for it again.
    void failLoading(const Error &error);

Q_SIGNALS:
    /// What the histories of these runs come down to, and what models are registered of them. Takes the place of the last
    /// request.
    void detailsRequested(const QList<RunKey> &runs);
    /// Nobody waits for the last request any more.
    void loadingCancelled();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectSelection();
    void connectParts();
    void refresh();
    void compareAnew();
    void showComparison(const SharedComparison &comparison);
    void showWhyEmpty();
    void cancelReading();
    void setOrder(const std::vector<RunKey> &runs);
    void setOnlyDifferences(bool on);

    RunSelection *m_selection;
    ComparedColumns m_columns;
    DifferencesModel *m_model;
    DifferencesReading *m_reading;
    DifferencesBar *m_bar;
    MessageBar *m_message;
    DifferencesTable *m_table;
    DifferencesSearch *m_search;
    StatePage *m_page;
    QStackedLayout *m_pages;

    PlaceNames m_names;
    QTimer m_refresh;
    Job<SharedComparison> m_job;
};

} // namespace runloupe

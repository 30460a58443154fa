#pragma once

#include "analysis/metricstatistics.h"
#include "core/warnings.h"
#include "runs/registeredmodel.h"
#include "runs/runselection.h"
#include "tables/rundetails.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedLayout;
class QStackedWidget;

namespace runloupe {

class DetailsHead;
class DetailsReading;
class DetailsTree;
class Error;
class MessageBar;
class RunDetailsModel;
class StatePage;

/// All about the selection's current run: searchable, and anything of it can be copied.
///
/// Opens no store: it says whose histories it wants to have read, and is told what they
/// come down to. While it is out of
/// sight it does nothing.
class DetailsView : public QWidget {
    Q_OBJECT

public:
    /// `selection` outlives the view.
    explicit DetailsView(RunSelection *selection, QWidget *parent = nullptr);
    ~DetailsView() override;

    /// What stores and experiments are called. Takes effect with the next run.
    void setPlaceNames(const PlaceNames &names);
    /// Whether everything that was asked for has been answered and is shown.
    bool isSettled() const;

    QSize sizeHint() const override;

public Q_SLOTS:
    /// The registered models of the run asked for, with its versions only.
    void addModels(const QString &store, const QString &runId, const QList<RegisteredModel> &models);
    /// Of some metrics of the run asked for, as they are read.
    void addStatistics(const QString &store, const QString &runId, const MetricStatistics &statistics);
    /// The last request is answered; what was not given, the store does not have.
    void finishLoading(const Warnings &warnings = {});
    /// The last request cannot be answered. Offers to ask for it again.
    void failLoading(const Error &error);

Q_SIGNALS:
    /// What its registered models are, and what the histories of its metrics come down to. Takes the place of the last
    /// request.
    void detailsRequested(const QString &store, const QString &runId);
    /// Nobody waits for the last request any more.
    void loadingCancelled();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void refresh();
    void showRun(Row row);
    void showDetails();
    QString remark() const;
    void search(const QString &text);
    void beginSearch(const QString &begun);
    void goTo(Row row);

    RunSelection *m_selection;
    RunDetailsModel *m_model;
    DetailsReading *m_reading;
    DetailsHead *m_head;
    QLineEdit *m_search;
    MessageBar *m_message;
    DetailsTree *m_tree;
    StatePage *m_nothingFound;
    StatePage *m_empty;
    QWidget *m_run;
    QStackedWidget *m_found;
    QStackedLayout *m_pages;

    PlaceNames m_names;
    RunDetails m_details; ///< as far as the table knows them
    QTimer m_refresh;
};

} // namespace runloupe

#pragma once

#include "core/warnings.h"
#include "runs/runselection.h"
#include "runs/series.h"
#include "runs/seriesrequest.h"

#include <QWidget>

namespace runloupe {

class Error;

/// The metrics of the compared runs as curves, one chart a metric.
///
/// Opens no store: it says what it wants to have read, and is given it piece by piece. Histories once given are kept, so
/// choosing other runs asks only for what is new.
class CurvesView : public QWidget {
    Q_OBJECT

public:
    /// `selection` belongs to the caller and outlives the view.
    explicit CurvesView(RunSelection *selection, QWidget *parent = nullptr);

    /// Whether everything that was asked for has been answered and drawn.
    bool isSettled() const;

public Q_SLOTS:
    /// One of the histories asked for, as soon as it is read.
    void addSeries(const QString &store, const SharedSeries &series);
    /// How much of the last request is answered, between 0 and 1.
    void setProgress(double fraction);
    /// The last request is answered; what was not given, the stores do not have.
    void finishLoading(const Warnings &warnings = {});
    /// The last request cannot be answered. Offers to ask for it again.
    void failLoading(const Error &error);

Q_SIGNALS:
    /// Takes the place of the last request: nobody waits for that one any more. One entry a store.
    void seriesWanted(const QList<SeriesRequest> &requests);
    /// Nobody waits for the last request any more.
    void loadingCancelled();

private:
    RunSelection *m_selection;
    bool m_isLoading = false;
};

} // namespace runloupe

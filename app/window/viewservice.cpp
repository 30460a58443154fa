#include "viewservice.h"

#include "charts/curvesview.h"
#include "details/detailsview.h"
#include "differences/differencesview.h"
#include "runs/runsview.h"
#include "session/detailsloader.h"
#include "session/openstores.h"
#include "session/runloader.h"
#include "session/seriesloader.h"
#include "session/session.h"
#include "session/statisticsloader.h"
#include "session/storefollower.h"
#include "storewords.h"

namespace runloupe {

void serve(CurvesView *curves, Session *session)
{
    SeriesLoader *const loader = session->series();
    QObject::connect(curves, &CurvesView::seriesRequested, session, &Session::loadSeries);
    QObject::connect(curves, &CurvesView::loadingCancelled, loader, &SeriesLoader::cancel);
    QObject::connect(curves, &CurvesView::cancelRunsRequested, session, &Session::cancelRuns);
    QObject::connect(session->runs(), &RunLoader::started, curves, [curves, session] {
        curves->setPlaceNames(placeNames(*session->stores()));
        if (!session->isReadingMore())
            curves->awaitRuns();
    });
    QObject::connect(session->stores(), &OpenStores::added, curves, [curves, session] {
        if (session->shownExperiments().isEmpty())
            curves->awaitRuns();
    });
    QObject::connect(session->follower(), &StoreFollower::seriesGrown, curves, &CurvesView::growSeries);
    QObject::connect(session->follower(), &StoreFollower::storeRewritten, curves, &CurvesView::forgetSeries);
    QObject::connect(loader, &SeriesLoader::seriesLoaded, curves, &CurvesView::addSeries);
    QObject::connect(loader, &SeriesLoader::progressed, curves, &CurvesView::setProgress);
    QObject::connect(loader, &SeriesLoader::finished, curves, &CurvesView::finishLoading);
    QObject::connect(loader, &SeriesLoader::failed, curves, &CurvesView::failLoading);
}

void serve(DetailsView *details, Session *session)
{
    DetailsLoader *const loader = session->details();
    QObject::connect(session->runs(), &RunLoader::started, details,
                     [details, session] { details->setPlaceNames(placeNames(*session->stores())); });
    QObject::connect(details, &DetailsView::detailsRequested, session, &Session::loadDetails);
    QObject::connect(details, &DetailsView::loadingCancelled, loader, &DetailsLoader::cancel);
    QObject::connect(loader, &DetailsLoader::modelsLoaded, details, &DetailsView::addModels);
    QObject::connect(loader, &DetailsLoader::statisticsLoaded, details, &DetailsView::addStatistics);
    QObject::connect(loader, &DetailsLoader::finished, details, &DetailsView::finishLoading);
    QObject::connect(loader, &DetailsLoader::failed, details, &DetailsView::failLoading);
}

void serve(DifferencesView *differences, Session *session)
{
    DetailsLoader *const loader = session->comparedDetails();
    QObject::connect(session->runs(), &RunLoader::started, differences,
                     [differences, session] { differences->setPlaceNames(placeNames(*session->stores())); });
    QObject::connect(differences, &DifferencesView::detailsRequested, session, &Session::loadComparedDetails);
    QObject::connect(differences, &DifferencesView::loadingCancelled, loader, &DetailsLoader::cancel);
    QObject::connect(loader, &DetailsLoader::modelsLoaded, differences, &DifferencesView::addModels);
    QObject::connect(loader, &DetailsLoader::statisticsLoaded, differences, &DifferencesView::addStatistics);
    QObject::connect(loader, &DetailsLoader::environmentLoaded, differences, &DifferencesView::addEnvironment);
    QObject::connect(loader, &DetailsLoader::progressed, differences, &DifferencesView::setProgress);
    QObject::connect(loader, &DetailsLoader::finished, differences, &DifferencesView::finishLoading);
    QObject::connect(loader, &DetailsLoader::failed, differences, &DifferencesView::failLoading);
}

void serve(RunsView *runs, Session *session)
{
    QObject::connect(runs, &RunsView::statisticsWished, session, &Session::loadStatistics);
    QObject::connect(session->statistics(), &StatisticsLoader::computed, runs, &RunsView::setStatistics);
}

} // namespace runloupe

#pragma once

namespace runloupe {

class CurvesView;
class DetailsView;
class DifferencesView;
class RunsView;
class Session;

/// From now on the session reads what the view asks for, and the view gets the answers. The session outlives the view.
void serve(CurvesView *curves, Session *session);
void serve(DetailsView *details, Session *session);
void serve(DifferencesView *differences, Session *session);
void serve(RunsView *runs, Session *session);

} // namespace runloupe

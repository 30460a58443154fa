#pragma once

#include "runs/runtable.h"

#include <QObject>

namespace runloupe {

class Session;
class StatusPanel;

/// Says in the status line what a session shows, what was odd in it, and what is being read.
class SessionStatus : public QObject {
    Q_OBJECT

public:
    /// Belongs to `panel`; `session` outlives it.
    SessionStatus(Session *session, StatusPanel *panel);

private:
    void showStore();
    void showReading(double fraction);
    void showReadingHistories(double fraction);
    void showHistoriesRead();
    void showFollowed();
    void cancel();
    void showRead(const SharedRunTable &table);
    void showFailure();
    void showCancelled();

    Session *m_session;
    StatusPanel *m_panel;
};

} // namespace runloupe

#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace runloupe {

/// A slim line that says that more is on its way to what is already on screen, and a button to wait no longer. Keeps its
/// place while it is hidden, so that nothing moves.
class LoadingBar : public QWidget {
    Q_OBJECT

public:
    /// The words for those who point at them or cannot see them: `Reading curves`, `Cancel reading curves`.
    LoadingBar(const QString &what, const QString &cancel, QWidget *parent = nullptr);

    /// Stays hidden for a moment, so that what is quick does not flicker.
    void start();
    /// Between 0 and 1; before the first call the bar only says that something is going on.
    void setProgress(double fraction);
    void stop();

Q_SIGNALS:
    void cancelRequested();

private:
    QProgressBar *m_progress;
    QTimer m_patience;
};

} // namespace runloupe

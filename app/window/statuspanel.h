#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace runloupe {

class Warnings;

/// The line at the foot of the window: what is open, how fresh it is, what is going on and how to stop it.
class StatusPanel : public QWidget {
    Q_OBJECT

public:
    explicit StatusPanel(QWidget *parent = nullptr);

    /// What is open, in a few words.
    void setStore(const QString &text);
    /// What was read just now; the age beside it counts from here.
    void setFresh();
    /// Whether all that is written from now on is shown at once; then the age is that of the last news.
    void setFollowed(bool isFollowed);
    /// Something new was read just now.
    void setNews();
    /// Nothing that is shown was read.
    void setNothingRead();
    /// Oddities met while reading; a click lists them.
    void setWarnings(const Warnings &warnings);

    void showProgress(const QString &what, double fraction);
    void hideProgress();

Q_SIGNALS:
    void cancelRequested();

private:
    void buildLayout();
    void showAge();

    QLabel *m_store;
    QLabel *m_age;
    QToolButton *m_warnings;
    QLabel *m_work;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QElapsedTimer m_sinceFresh;
    bool m_isFollowed = false;
    QElapsedTimer m_sinceNews; // of what is followed; invalid where there were none
};

} // namespace runloupe

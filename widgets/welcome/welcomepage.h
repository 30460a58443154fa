#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace runloupe {

/// What the window shows while no store is open: what can be opened, what was opened lately, and the sample.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Newest first; those that are not there any more are marked.
    void setRecentStores(const QStringList &locations);

Q_SIGNALS:
    void openFileRequested();
    void openFolderRequested();
    void openSampleRequested();
    void openRequested(const QString &location);

private:
    QWidget *buildHeading();
    QWidget *buildButtons();
    void setUpRecent();

    QLabel *m_recentTitle;
    QListWidget *m_recent;
};

} // namespace runloupe

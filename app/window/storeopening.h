#pragma once

#include <QObject>

namespace runloupe {

class Session;
class Settings;

/// The ways by which stores come into a window. What is opened stands beside what is open; the first of it is to be shown.
class StoreOpening : public QObject {
    Q_OBJECT

public:
    /// Belongs to `window`, which is also the dialogs' parent. `session` and `settings` outlive it.
    StoreOpening(Session *session, Settings *settings, QWidget *window);

    void open(const QStringList &locations);
    void openFiles(); ///< that the person chooses
    void openFolder(); ///< that the person chooses
    void openSample();

    /// Whether arrived() is still to come.
    bool isAwaiting() const { return !m_awaited.isEmpty(); }

Q_SIGNALS:
    /// The first of the stores that were opened last has been read, or cannot be.
    void arrived(const QString &location);

private:
    void accept(const QString &location);

    Session *m_session;
    Settings *m_settings;
    QWidget *m_window;
    QString m_awaited;
};

} // namespace runloupe

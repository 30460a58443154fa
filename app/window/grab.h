#pragma once

#include <QObject>
#include <QTimer>

namespace runloupe {

class MainWindow;

/// Waits until a window has drawn all that was asked for, saves its picture and ends the program with 0, or with 1 and a line
/// on standard error where the picture cannot be written.
class Grab : public QObject {
    Q_OBJECT

public:
    Grab(MainWindow *window, const QString &file, QObject *parent = nullptr);

private:
    void look();
    void save();

    MainWindow *m_window;
    QString m_file;
    QTimer m_timer;
    int m_quietLooks = 0;
};

} // namespace runloupe

#include "grab.h"

#include "mainwindow.h"

#include <QApplication>
#include <QTextStream>

namespace runloupe {

namespace {

constexpr int LookInterval = 20; // ms
constexpr int QuietLooks = 4; // in a row: what one job ends, the next may begin

} // namespace

Grab::Grab(MainWindow *window, const QString &file, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(file)
{
    connect(&m_timer, &QTimer::timeout, this, &Grab::look);
    m_timer.start(LookInterval);
}

void Grab::look()
{
    m_quietLooks = m_window->isSettled() ? m_quietLooks + 1 : 0;
    if (m_quietLooks == QuietLooks)
        save();
}

void Grab::save()
{
    m_timer.stop();
    const bool isSaved = m_window->grab().save(m_file);
    if (!isSaved)
        QTextStream(stderr) << tr("runloupe: The picture could not be written to %1. Check that the folder exists and may be "
                                  "written to, and that the name ends in .png or .jpg.")
                                   .arg(m_file)
                            << Qt::endl;
    QApplication::exit(isSaved ? 0 : 1);
}

} // namespace runloupe

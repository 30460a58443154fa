#include "storedrops.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace runloupe {

namespace {

QStringList locationsOf(const QMimeData &data)
{
    QStringList locations;
    for (const QUrl &url : data.urls())
        locations << (url.isLocalFile() ? url.toLocalFile() : url.toString());
    return locations;
}

} // namespace

StoreDrops::StoreDrops(QWidget *target)
    : QObject(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool StoreDrops::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *const drop = static_cast<QDropEvent *>(event); // entering is a kind of it
    if (!drop->mimeData()->hasUrls())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(locationsOf(*drop->mimeData()));
    return true;
}

} // namespace runloupe

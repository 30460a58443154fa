#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace runloupe {

/// Lets a person choose databases, or a folder; `chosen` is called with them, and not at all where they think better of it.
void askForFiles(QWidget *parent, const std::function<void(const QStringList &)> &chosen);
void askForFolder(QWidget *parent, const std::function<void(const QStringList &)> &chosen);

/// The same for the file of a view, to be read or to be written. `name` is offered for it, without its suffix.
void askForView(QWidget *parent, const std::function<void(const QString &)> &chosen);
void askWhereToPutView(QWidget *parent, const QString &name, const std::function<void(const QString &)> &chosen);

} // namespace runloupe

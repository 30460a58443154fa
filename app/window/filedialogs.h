#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace runloupe {

/// Lets a person choose databases, or a folder; `chosen` is called with them, and not at all where they think better of it.
void askForFiles(QWidget *parent, const std::function<void(const QStringList &)> &chosen);
void askForFolder(QWidget *parent, const std::function<void(const QStringList &)> &chosen);

} // namespace runloupe

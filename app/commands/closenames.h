#pragma once

#include <QStringList>

namespace runloupe {

/// The few of `known` that somebody may have meant by `name`: they begin with it, or differ by a slip or two. Best first.
QStringList closeNames(const QString &name, const QStringList &known);

/// ` Did you mean “a” or “b”?`, to be put behind a sentence; empty where nothing is close.
QString didYouMean(const QString &name, const QStringList &known);

} // namespace runloupe

#pragma once

#include "token.h"

#include <QList>

namespace runloupe {

/// Cuts a query into tokens; the last one is End. Never fails: what it cannot read becomes Unclosed or Unknown.
QList<Token> tokens(const QString &query);

/// Whether a key may stand behind the dot without quotes, in Runloupe and in MLflow alike.
bool isPlainKey(const QString &key);

} // namespace runloupe

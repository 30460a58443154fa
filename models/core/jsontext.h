#pragma once

#include <QString>

namespace runloupe {

/// A JSON object or list with line breaks and indentation for people, all else of it character by character: keys stay in
/// their order, numbers keep all their digits. Any other text is given back as it is.
QString readableJson(const QString &text);

} // namespace runloupe

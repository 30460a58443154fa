#pragma once

#include "field.h"
#include "token.h"

#include <variant>

namespace runloupe {

/// The field that a name means, or a sentence about why it means none. A name without a dot is an attribute.
std::variant<Field, QString> resolveField(const Token &name);

} // namespace runloupe

#pragma once

#include "field.h"

#include <QList>

namespace runloupe {

/// What has to be known of a column to understand the box below its head.
struct BoxField {
    /// As what people read the column's values.
    enum class Values { Texts, Numbers, Times, Lengths };

    /// What people call a value that is stored as something else: `Finished` for `FINISHED`.
    struct Name {
        QString shown;
        QString stored;

        friend bool operator==(const Name &, const Name &) = default;
    };

    Field field;
    Values values = Values::Texts;
    QList<Name> names = {}; ///< none where values are shown as they are

    friend bool operator==(const BoxField &, const BoxField &) = default;
};

} // namespace runloupe

#pragma once

#include "core/stop.h"
#include "core/warnings.h"
#include "folder.h"

namespace runloupe {

/// What one call of the store carries through its folders: the root that places are named from, where to note what is odd,
/// whether anybody still waits, and how much patience is left for files that are just being written.
class Visit {
public:
    static constexpr int UsualWaits = 10;

    Visit(const Path &root, const Stop &stop, Warnings &warnings, int waits = UsualWaits);

    const Path &root() const { return m_root; }
    const Stop &stop() const { return m_stop; }

    /// `sentence` is marked for translation with QT_TRANSLATE_NOOP("runloupe::Visit", …); `%1` in it becomes the place,
    /// `%2` and `%3` the details.
    void note(const char *sentence, const Path &place);
    void note(const char *sentence, const Path &place, const QString &detail);
    void note(const char *sentence, const Path &place, const QString &first, const QString &second);

    /// `problem` is what the system said.
    void noteUnreadable(const Path &place, const QString &problem);

    /// Waits a moment for another program to finish writing. False when it has waited enough for all of this call.
    bool waitForWriter();

private:
    QString named(const Path &place) const;

    Path m_root;
    Stop m_stop;
    Warnings &m_warnings;
    int m_waitsLeft;
};

} // namespace runloupe

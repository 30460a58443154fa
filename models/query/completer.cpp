#include "completer.h"

#include "lexer.h"
#include "quote.h"

namespace runloupe {

Completion complete(const QString &text, qsizetype cursor, const RunTable &table)
{
    Completion completion { cursor, 0, {} };
    for (const Token &token : tokens(text)) {
        if (token.position < cursor && cursor <= token.end()) {
            completion.from = token.position;
            completion.length = token.length;
        }
    }
    const QString start = text.sliced(completion.from, cursor - completion.from);
    const auto offer = [&](ColumnKind kind, const QString &key) {
        if (const QString name = queryName({ kind, key }); name.startsWith(start))
            completion.candidates << name;
    };
    for (const NumberColumn &column : table.metrics())
        offer(ColumnKind::Metric, column.key());
    for (const TextColumn &column : table.params())
        offer(ColumnKind::Param, column.key());
    for (const TextColumn &column : table.tags())
        offer(ColumnKind::Tag, column.key());
    return completion;
}

} // namespace runloupe

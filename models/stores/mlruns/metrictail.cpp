#include "metrictail.h"

#include "filereader.h"

#include <limits>

namespace runloupe {

std::optional<MetricTail> readMetricTail(const Path &path, qint64 from, const QByteArray &lastLine)
{
    const Result<QByteArray> read = readFile(path, std::numeric_limits<qsizetype>::max(), from - lastLine.size());
    if (!read || !read->startsWith(lastLine))
        return std::nullopt;
    MetricTail tail { {}, from, lastLine };
    qsizetype begin = lastLine.size();
    for (qsizetype end = read->indexOf('\n', begin); end >= 0; end = read->indexOf('\n', begin)) {
        if (const auto point = parseMetricLine(QByteArrayView(*read).sliced(begin, end - begin)))
            tail.points.push_back(*point);
        tail.lastLine = read->mid(begin, end + 1 - begin);
        begin = end + 1;
    }
    tail.end = from - lastLine.size() + begin;
    return tail;
}

} // namespace runloupe

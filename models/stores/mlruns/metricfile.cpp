#include "metricfile.h"

#include "core/numbers.h"
#include "filereader.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace runloupe {

namespace {

constexpr auto BadLine = QT_TRANSLATE_NOOP("runloupe::Visit", "%1: line %2 is no metric value and was skipped.");
constexpr auto BadLines
    = QT_TRANSLATE_NOOP("runloupe::Visit", "%1: %2 lines are no metric values and were skipped, the first is line %3.");
constexpr auto NoValue = QT_TRANSLATE_NOOP("runloupe::Visit", "%1 holds no value.");

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/// Takes the first word off `line`; empty at its end.
QByteArrayView takeWord(QByteArrayView &line)
{
    const char *begin = line.begin();
    while (begin != line.end() && isBlank(*begin))
        ++begin;
    const char *end = begin;
    while (end != line.end() && !isBlank(*end))
        ++end;
    line = QByteArrayView(end, line.end());
    return QByteArrayView(begin, end);
}

/// Whole numbers; as some loggers write them with a fraction, the part before it.
std::optional<qint64> wholeNumber(QByteArrayView word)
{
    qint64 value = 0;
    const auto [end, error] = std::from_chars(word.begin(), word.end(), value);
    if (error == std::errc() && end == word.end())
        return value;
    const std::optional<double> real = parseNumber(word);
    constexpr double Limit = 9e18;
    return real && std::abs(*real) < Limit ? std::optional(qint64(*real)) : std::nullopt;
}

/// What comes behind a line: the last one of a file that is being written may not be whole.
enum class LineEnd { Newline, EndOfFile };

/// Reads the lines of one file and keeps count of what was wrong with them.
class MetricLines {
public:
    MetricLines(const Path &path, const std::function<void(const MetricPoint &)> &sink)
        : m_path(path)
        , m_sink(sink)
    {
    }

    void take(QByteArrayView line, LineEnd end);
    void note(Visit &visit) const;

private:
    void takeBad();

    const Path &m_path;
    const std::function<void(const MetricPoint &)> &m_sink;
    qint64 m_lines = 0;
    qint64 m_points = 0;
    qint64 m_bad = 0;
    qint64 m_firstBad = 0;
    bool m_hadStep = false;
};

bool hasThreeWords(QByteArrayView line)
{
    takeWord(line);
    takeWord(line);
    return !takeWord(line).isEmpty();
}

void MetricLines::take(QByteArrayView line, LineEnd end)
{
    ++m_lines;
    if (line.trimmed().isEmpty())
        return;
    const std::optional<MetricPoint> point = parseMetricLine(line);
    if (!point
        || (end == LineEnd::EndOfFile && m_hadStep && !hasThreeWords(line))) // its step, or half of its value, is still to come
        return takeBad();
    ++m_points;
    m_hadStep = m_hadStep || (m_points == 1 && hasThreeWords(line));
    m_sink(*point);
}

void MetricLines::takeBad()
{
    if (m_bad++ == 0)
        m_firstBad = m_lines;
}

void MetricLines::note(Visit &visit) const
{
    if (m_bad == 1)
        visit.note(BadLine, m_path, QString::number(m_firstBad));
    else if (m_bad > 1)
        visit.note(BadLines, m_path, QString::number(m_bad), QString::number(m_firstBad));
    else if (m_points == 0)
        visit.note(NoValue, m_path);
}

} // namespace

bool isLater(const MetricPoint &a, const MetricPoint &b)
{
    if (a.step != b.step)
        return a.step > b.step;
    if (a.timestamp != b.timestamp)
        return a.timestamp > b.timestamp;
    return a.value > b.value || (std::isnan(b.value) && !std::isnan(a.value));
}

std::optional<MetricPoint> parseMetricLine(QByteArrayView line)
{
    const std::optional<qint64> timestamp = wholeNumber(takeWord(line));
    const std::optional<double> value = parseNumber(takeWord(line));
    const QByteArrayView stepWord = takeWord(line);
    const std::optional<qint64> step = stepWord.isEmpty() ? 0 : wholeNumber(stepWord);
    if (!timestamp || !value || !step)
        return std::nullopt;
    return MetricPoint { *step, *timestamp, *value };
}

void readMetricFile(const Path &path, const std::function<void(const MetricPoint &)> &sink, Visit &visit)
{
    FileReader file(path);
    if (!file.problem().isEmpty())
        return visit.noteUnreadable(path, file.problem());
    MetricLines lines(path, sink);
    std::array<char, 64 * 1024> buffer;
    qsizetype filled = 0;
    while (!visit.stop().isRequested()) {
        const qsizetype got = file.read(buffer.data() + filled, qsizetype(buffer.size()) - filled);
        if (got <= 0)
            break;
        filled += got;
        const char *line = buffer.data();
        const char *const end = buffer.data() + filled;
        while (const void *newline = std::memchr(line, '\n', std::size_t(end - line))) {
            lines.take(QByteArrayView(line, static_cast<const char *>(newline)), LineEnd::Newline);
            line = static_cast<const char *>(newline) + 1;
        }
        filled = end - line;
        if (filled == qsizetype(buffer.size()))
            filled = 0; // no line of ours is that long; its end will count as a bad one
        std::memmove(buffer.data(), line, std::size_t(filled));
    }
    if (filled > 0)
        lines.take(QByteArrayView(buffer.data(), filled), LineEnd::EndOfFile);
    lines.note(visit);
}

} // namespace runloupe

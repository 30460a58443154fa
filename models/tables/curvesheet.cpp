#include "curvesheet.h"

#include "core/numbers.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace runloupe {

namespace {

// As scripts call them; the same in every language.
constexpr std::array<const char *, XAxisCount> AxisNames { "step", "relative_time_s", "wall_time_ms", "order",
                                                           "x_metric" }; // by XAxis

QByteArray axisName(XAxis axis)
{
    return AxisNames[std::size_t(axis)];
}

QByteArray exact(double number)
{
    return exactNumber(number).toLatin1();
}

/// Steps are whole, also those that no double tells apart.
QByteArray xText(const SheetCurve &curve, std::size_t point)
{
    return curve.axis == XAxis::Step ? QByteArray::number(curve.points->step(point)) : exact(curve.points->x(point));
}

QByteArray smoothedText(const SheetCurve &curve, std::size_t point)
{
    return curve.points->isSmoothed() ? exact(curve.points->y(point)) : QByteArray();
}

bool isInside(const std::optional<SheetRange> &range, double x)
{
    return !range || (range->low <= x && x <= range->high);
}

struct Place {
    quint32 curve;
    quint32 point;
};

std::vector<Place> placesOf(const QList<SheetCurve> &curves, const std::optional<SheetRange> &range)
{
    std::vector<Place> places;
    for (qsizetype curve = 0; curve < curves.size(); ++curve) {
        const CurvePoints &points = *curves[curve].points;
        for (std::size_t point = 0; point < points.size(); ++point) {
            if (isInside(range, points.x(point)))
                places.push_back({ quint32(curve), quint32(point) });
        }
    }
    return places;
}

/// Where a point stands in a wide table.
struct Key {
    XAxis axis;
    double x;
    quint32 occurrence; ///< among the points of its run at this x

    friend auto operator<=>(const Key &, const Key &) = default;
};

struct KeyedPoint {
    Key key;
    quint32 point;
};

/// The points of a curve that have a place, in the order of their keys.
std::vector<KeyedPoint> keyedPoints(const SheetCurve &curve, const std::optional<SheetRange> &range)
{
    std::vector<KeyedPoint> keyed;
    for (std::size_t point = 0; point < curve.points->size(); ++point) {
        const double x = curve.points->x(point);
        if (!std::isnan(x) && isInside(range, x))
            keyed.push_back({ { curve.axis, x, 0 }, quint32(point) });
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.key.x < b.key.x; });
    for (std::size_t i = 1; i < keyed.size(); ++i) {
        if (keyed[i].key.x == keyed[i - 1].key.x)
            keyed[i].key.occurrence = keyed[i - 1].key.occurrence + 1;
    }
    return keyed;
}

/// A row of a wide table, with a point that says how its x is written.
struct WideRow {
    Key key;
    Place place;
};

class WideTable {
public:
    WideTable(const QList<SheetCurve> &curves, const std::optional<SheetRange> &range)
        : m_curves(curves)
    {
        for (qsizetype curve = 0; curve < curves.size(); ++curve) {
            m_points.push_back(keyedPoints(curves[curve], range));
            for (const KeyedPoint &point : m_points.back())
                m_rows.push_back({ point.key, { quint32(curve), point.point } });
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const WideRow &a, const WideRow &b) { return a.key < b.key; });
        const auto isSame = [](const WideRow &a, const WideRow &b) { return a.key == b.key; };
        m_rows.erase(std::unique(m_rows.begin(), m_rows.end(), isSame), m_rows.end());
    }

    std::size_t size() const { return m_rows.size(); }
    const QList<SheetCurve> &curves() const { return m_curves; }
    QByteArray axisText(std::size_t row) const { return axisName(m_rows[row].key.axis); }
    QByteArray xTextOf(std::size_t row) const
    {
        const auto [curve, point] = m_rows[row].place;
        return xText(m_curves[curve], point);
    }
    /// The point that a curve has in a row; nothing where it has none.
    std::optional<std::size_t> point(qsizetype curve, std::size_t row) const
    {
        const std::vector<KeyedPoint> &points = m_points[std::size_t(curve)];
        const Key &key = m_rows[row].key;
        const auto place
            = std::lower_bound(points.begin(), points.end(), key, [](const auto &point, const Key &k) { return point.key < k; });
        return place == points.end() || place->key != key ? std::nullopt : std::optional<std::size_t>(place->point);
    }

private:
    QList<SheetCurve> m_curves;
    std::vector<std::vector<KeyedPoint>> m_points; // by curve
    std::vector<WideRow> m_rows;
};

template <typename Attribute>
int differentOnes(const QList<SheetCurve> &curves, Attribute attribute)
{
    QSet<QString> different;
    for (const SheetCurve &curve : curves)
        different << attribute(curve);
    return int(different.size());
}

Sheet::Column numberColumn(const QString &title, Sheet::Type type, std::function<QByteArray(std::size_t)> cell)
{
    return { .title = title, .align = Align::Right, .type = type, .exact = std::move(cell) };
}

} // namespace

Sheet longCurveSheet(const QList<SheetCurve> &curves, const std::optional<SheetRange> &range)
{
    const auto places = std::make_shared<const std::vector<Place>>(placesOf(curves, range));
    const auto cell = [curves, places](auto textOf) {
        return [curves, places, textOf](std::size_t row) {
            const auto [curve, point] = (*places)[row];
            return QByteArray(textOf(curves[curve], point));
        };
    };
    using Type = Sheet::Type;
    Sheet sheet;
    sheet.rows = places->size();
    sheet.columns.push_back(
        { .title = QStringLiteral("run_id"), .exact = cell([](const SheetCurve &curve, auto) { return curve.runId.toUtf8(); }) });
    sheet.columns.push_back(
        { .title = QStringLiteral("run"), .exact = cell([](const SheetCurve &curve, auto) { return curve.run.toUtf8(); }) });
    sheet.columns.push_back({ .title = QStringLiteral("metric"),
                              .exact = cell([](const SheetCurve &curve, auto) { return curve.metric.toUtf8(); }) });
    const auto number = [&](const char *title, Type type, auto textOf) {
        sheet.columns.push_back(numberColumn(QString::fromLatin1(title), type, cell(textOf)));
    };
    number("step", Type::Number, [](const SheetCurve &curve, auto at) { return QByteArray::number(curve.points->step(at)); });
    number("timestamp", Type::Number,
           [](const SheetCurve &curve, auto at) { return QByteArray::number(curve.points->time(at)); });
    number("x", Type::Real, [](const SheetCurve &curve, auto at) { return xText(curve, at); });
    number("value", Type::Real, [](const SheetCurve &curve, auto at) { return exact(curve.points->logged(at)); });
    number("smoothed", Type::Real, [](const SheetCurve &curve, auto at) { return smoothedText(curve, at); });
    return sheet;
}

Sheet wideCurveSheet(const QList<SheetCurve> &curves, const std::optional<SheetRange> &range)
{
    using Type = Sheet::Type;
    const auto table = std::make_shared<const WideTable>(curves, range);
    const bool hasAxes = differentOnes(curves, [](const SheetCurve &curve) { return axisName(curve.axis); }) > 1;
    const bool hasMetrics = differentOnes(curves, [](const SheetCurve &curve) { return curve.metric; }) > 1;
    Sheet sheet;
    sheet.rows = table->size();
    if (hasAxes)
        sheet.columns.push_back({ .title = QStringLiteral("axis"), .exact = [table](auto row) { return table->axisText(row); } });
    const QString xName = hasAxes || curves.isEmpty() ? QStringLiteral("x") : QString::fromLatin1(axisName(curves.first().axis));
    sheet.columns.push_back(numberColumn(xName, Type::Real, [table](auto row) { return table->xTextOf(row); }));
    for (qsizetype place = 0; place < curves.size(); ++place) {
        const SheetCurve &curve = curves[place];
        const QString name = hasMetrics ? curve.metric + QStringLiteral(" · ") + curve.run : curve.run;
        const auto add = [&](const QString &title, auto textOf) {
            sheet.columns.push_back(numberColumn(title, Type::Real, [table, place, textOf](auto row) {
                const std::optional<std::size_t> point = table->point(place, row);
                return point ? textOf(table->curves()[place], *point) : QByteArray();
            }));
        };
        add(name, [](const SheetCurve &of, std::size_t at) { return exact(of.points->logged(at)); });
        if (curve.points->isSmoothed())
            add(name + QStringLiteral(" (smoothed)"), [](const SheetCurve &of, std::size_t at) { return smoothedText(of, at); });
    }
    return sheet;
}

} // namespace runloupe

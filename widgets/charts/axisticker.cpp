#include "axisticker.h"

#include "customplot.h"

namespace runloupe {

namespace {

class AxisTicker : public QCPAxisTicker {
public:
    explicit AxisTicker(std::function<AxisTicks(const AxisRange &)> ticksOf)
        : m_ticksOf(std::move(ticksOf))
    {
    }

    void generate(const QCPRange &range, const QLocale &, QChar, int, QVector<double> &ticks, QVector<double> *between,
                  QVector<QString> *labels) override
    {
        const AxisTicks found = m_ticksOf({ range.lower, range.upper });
        ticks.clear();
        QVector<QString> texts;
        for (const Tick &tick : found.ticks) {
            ticks << tick.position;
            texts << tick.label;
        }
        if (between)
            *between = QVector<double>(found.between.begin(), found.between.end());
        if (labels)
            *labels = texts;
    }

private:
    std::function<AxisTicks(const AxisRange &)> m_ticksOf;
};

} // namespace

QSharedPointer<QCPAxisTicker> makeAxisTicker(std::function<AxisTicks(const AxisRange &)> ticksOf)
{
    return QSharedPointer<AxisTicker>::create(std::move(ticksOf));
}

} // namespace runloupe

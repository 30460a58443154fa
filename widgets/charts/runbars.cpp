#include "runbars.h"

#include "core/numbers.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace runloupe {

namespace {

constexpr int Gap = 8;
constexpr int ThinnestBar = 2; // pixels: a value of 0 is seen too

/// What stands in place of a bar.
QString wordFor(double value)
{
    if (std::isnan(value))
        return RunBars::tr("not a number");
    return value > 0 ? RunBars::tr("infinite") : RunBars::tr("infinite, negative");
}

/// Name, bar and value of a run.
class BarDelegate : public QStyledItemDelegate {
public:
    explicit BarDelegate(RunBars *bars)
        : QStyledItemDelegate(bars)
        , m_bars(bars)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
        const QRect name(option.rect.left(), option.rect.top(), m_bars->nameWidth(), option.rect.height());
        const QRect value = option.rect.adjusted(option.rect.width() - m_bars->valueWidth(), 0, 0, 0);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
        painter->drawText(value, Qt::AlignRight | Qt::AlignVCenter, index.data(CurveLegendModel::ValueRole).toString());
        paintBar(painter, QRect(QPoint(name.right() + Gap, name.top()), QPoint(value.left() - Gap, name.bottom())), index);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 80, option.fontMetrics.height() + 6 };
    }

private:
    void paintBar(QPainter *painter, const QRect &room, const QModelIndex &index) const
    {
        const CurveLegendModel::Entry &entry = m_bars->entries().entries()[index.row()];
        const auto x = [&](double value) { return room.left() + int(std::lround(m_bars->range().part(value) * room.width())); };
        painter->setPen(Qt::NoPen);
        painter->fillRect(x(0), room.top(), 1, room.height(), themeColors().hairline);
        if (!entry.value)
            return;
        if (!std::isfinite(*entry.value)) {
            painter->setPen(themeColors().mutedText);
            painter->drawText(room.adjusted(Gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, wordFor(*entry.value));
            return;
        }
        const auto [left, right] = std::minmax({ x(0), x(*entry.value) });
        const QRect bar(left, room.top() + 3, std::max(right - left, ThinnestBar), room.height() - 6);
        painter->fillRect(bar, QBrush(entry.color));
    }

    RunBars *m_bars;
};

} // namespace

RunBars::RunBars(QWidget *parent)
    : CurveLegend(parent)
{
    setAccessibleName(tr("Bars"));
    setItemDelegate(new BarDelegate(this));
}

void RunBars::setEntries(const QList<CurveLegendModel::Entry> &entries)
{
    m_range = {};
    m_widestName = 0;
    m_valueWidth = 0;
    CurveLegend::setEntries(entries, LegendOrder::Value);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        m_widestName = std::max(m_widestName, fontMetrics().horizontalAdvance(index.data().toString()));
        m_valueWidth
            = std::max(m_valueWidth, fontMetrics().horizontalAdvance(index.data(CurveLegendModel::ValueRole).toString()));
    }
    for (const CurveLegendModel::Entry &entry : entries) {
        if (!entry.value || !std::isfinite(*entry.value))
            continue;
        m_range.least = std::min(m_range.least, *entry.value);
        m_range.greatest = std::max(m_range.greatest, *entry.value);
    }
    viewport()->update();
}

/// Halves, for the difference of two doubles may be none.
double RunBars::Range::part(double value) const
{
    const double span = greatest / 2 - least / 2;
    return span > 0 ? (value / 2 - least / 2) / span : 0;
}

// Long names leave the bars the most of the room.
int RunBars::nameWidth() const
{
    return std::min(m_widestName, viewport()->width() * 2 / 5);
}

} // namespace runloupe

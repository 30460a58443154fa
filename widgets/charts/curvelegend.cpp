#include "curvelegend.h"

#include "core/numbers.h"
#include "theme/theme.h"

#include <QCollator>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace runloupe {

namespace {

constexpr int SampleWidth = 18;
constexpr int Gap = 6;
constexpr int ValueDigits = 4;

using Entry = CurveLegendModel::Entry;

bool isHigher(const Entry &a, const Entry &b)
{
    const bool aHasPlace = a.value && !std::isnan(*a.value);
    const bool bHasPlace = b.value && !std::isnan(*b.value);
    if (aHasPlace && bHasPlace)
        return *a.value > *b.value;
    return aHasPlace > bHasPlace;
}

bool isNearer(const Entry &a, const Entry &b)
{
    if (a.distance && b.distance)
        return *a.distance < *b.distance;
    return a.distance.has_value() == b.distance.has_value() ? isHigher(a, b) : a.distance.has_value();
}

void sortEntries(QList<Entry> &entries, LegendOrder order)
{
    if (order != LegendOrder::Name)
        return std::stable_sort(entries.begin(), entries.end(), order == LegendOrder::Value ? isHigher : isNearer);
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const Entry &a, const Entry &b) { return collator.compare(a.name, b.name) < 0; });
}

QString numberText(const std::optional<double> &value)
{
    return value ? shortNumber(*value, ValueDigits) : QStringLiteral("–");
}

/// A sample of the line, the name, and the values at the right.
class LegendDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect row = option.rect.adjusted(Gap, 0, -Gap, 0);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
        const QColor color = index.data(Qt::DecorationRole).value<QColor>();
        painter->setPen(QPen(color, 2, Qt::PenStyle(index.data(CurveLegendModel::DashRole).toInt()), Qt::FlatCap));
        painter->drawLine(row.left(), row.center().y() + 1, row.left() + SampleWidth, row.center().y() + 1);

        const QString value = index.data(CurveLegendModel::ValueRole).toString();
        const QString logged = index.data(CurveLegendModel::LoggedRole).toString();
        const int valueWidth = option.fontMetrics.horizontalAdvance(value) + Gap;
        const int loggedWidth = logged.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(logged) + Gap;
        const QRect nameRect = row.adjusted(SampleWidth + Gap, 0, -valueWidth - loggedWidth, 0);
        painter->setFont(option.font);
        painter->setPen(themeColors().mutedText);
        painter->drawText(row.adjusted(0, 0, -valueWidth, 0), Qt::AlignRight | Qt::AlignVCenter, logged);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, value);
        painter->drawText(nameRect, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, nameRect.width()));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 80, option.fontMetrics.height() + 3 };
    }
};

} // namespace

void CurveLegendModel::setEntries(QList<Entry> entries, LegendOrder order)
{
    sortEntries(entries, order);
    if (entries == m_entries)
        return;
    if (entries.size() != m_entries.size()) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    m_entries = std::move(entries);
    Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
}

int CurveLegendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant CurveLegendModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Entry &entry = m_entries[index.row()];
    const QString value = numberText(entry.value);
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return entry.logged         ? tr("%1: %2, logged %3").arg(entry.name, value, numberText(entry.logged))
            : !entry.note.isEmpty() ? tr("%1: %2, %3").arg(entry.name, value, entry.noteInWords)
                                    : tr("%1: %2").arg(entry.name, value);
    case Qt::DecorationRole:
        return entry.color;
    case DashRole:
        return int(entry.dash);
    case ValueRole:
        return value;
    case LoggedRole:
        return entry.logged ? QStringLiteral("(%1)").arg(numberText(entry.logged)) : entry.note;
    default:
        return {};
    }
}

CurveLegend::CurveLegend(QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(tr("Legend"));
    setModel(&m_model);
    setItemDelegate(new LegendDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(themeFont(TextSize::Small));
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT runClicked(m_model.entries()[index.row()].run, QGuiApplication::keyboardModifiers());
    });
}

int CurveLegend::widthOfContent(int valuesARow) const
{
    const auto widthOf = [this](const QString &text) { return fontMetrics().horizontalAdvance(text) + Gap; };
    int widestName = 0;
    int widestValues = valuesARow * widthOf(QStringLiteral("-0.0000"));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        const QString logged = index.data(CurveLegendModel::LoggedRole).toString();
        widestName = std::max(widestName, widthOf(index.data().toString()));
        widestValues = std::max(
            widestValues, widthOf(index.data(CurveLegendModel::ValueRole).toString()) + (logged.isEmpty() ? 0 : widthOf(logged)));
    }
    return SampleWidth + 2 * Gap + widestName + widestValues + verticalScrollBar()->sizeHint().width();
}

void CurveLegend::setRaisedRun(const std::optional<RunKey> &run)
{
    const auto &entries = m_model.entries();
    const auto place = std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.run == run; });
    if (place == entries.end())
        clearSelection();
    else
        selectionModel()->select(m_model.index(int(place - entries.begin())), QItemSelectionModel::ClearAndSelect);
}

void CurveLegend::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    Q_EMIT runHovered(index.isValid() ? std::optional(m_model.entries()[index.row()].run) : std::nullopt);
}

void CurveLegend::leaveEvent(QEvent *event)
{
    Q_EMIT runHovered(std::nullopt);
    QListView::leaveEvent(event);
}

} // namespace runloupe

#include "xaxisbox.h"

#include "analysis/metricnames.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace runloupe {

namespace {

constexpr qsizetype MostWithoutSearch = 12;
constexpr int LettersShown = 12;

} // namespace

XAxisBox::XAxisBox(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("X axis"));
    view()->setAccessibleName(tr("X axis"));
    view()->setTextElideMode(Qt::ElideMiddle);
    setToolTip(tr("Automatic: by step, or by order where most points share their step with others.\n"
                  "Against a metric, each point stands where that metric was at its step."));
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(LettersShown);
    fill();
    connect(this, &QComboBox::currentIndexChanged, this, &XAxisBox::axisChanged);
}

void XAxisBox::setMetrics(const QStringList &metrics)
{
    QStringList sorted = metrics;
    std::stable_partition(sorted.begin(), sorted.end(), isEpoch);
    if (sorted == m_metrics)
        return;
    const std::optional<XAxis> axisBefore = axis();
    const QString metricBefore = metric();
    m_metrics = sorted;
    const QSignalBlocker quiet(this);
    fill();
    setAxis(axisBefore, metricBefore);
}

void XAxisBox::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("Automatic"));
    for (int axis = 0; axis < int(XAxis::Metric); ++axis)
        addItem(xAxisName(XAxis(axis)), axis);
    const QStringList metrics
        = m_foreign.isEmpty() || m_metrics.contains(m_foreign) ? m_metrics : QStringList(m_foreign) + m_metrics;
    if (!metrics.isEmpty())
        insertSeparator(count());
    for (const QString &metric : metrics)
        addItem(metric, metric);
    letSearch();
}

void XAxisBox::letSearch()
{
    const bool areMany = m_metrics.size() > MostWithoutSearch;
    if (areMany == isEditable())
        return;
    setEditable(areMany);
    if (!areMany)
        return;
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    lineEdit()->setAccessibleName(tr("Find an x axis"));
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { setEditText(itemText(currentIndex())); });
}

void XAxisBox::setAxis(std::optional<XAxis> axis, const QString &metric)
{
    const QSignalBlocker quiet(this);
    if (const QString foreign = axis == XAxis::Metric ? metric : QString(); foreign != m_foreign) {
        m_foreign = foreign;
        fill();
    }
    const int place = axis == XAxis::Metric ? findData(metric) : axis ? findData(int(*axis)) : 0;
    setCurrentIndex(std::max(place, 0));
}

std::optional<XAxis> XAxisBox::axis() const
{
    const QVariant chosen = currentData();
    if (!chosen.isValid())
        return std::nullopt;
    return chosen.typeId() == QMetaType::QString ? XAxis::Metric : XAxis(chosen.toInt());
}

QString XAxisBox::metric() const
{
    return axis() == XAxis::Metric ? currentData().toString() : QString();
}

} // namespace runloupe

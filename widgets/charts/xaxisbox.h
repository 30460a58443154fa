#pragma once

#include "analysis/xaxis.h"

#include <QComboBox>

#include <optional>

namespace runloupe {

/// A list of what curves can be drawn against: axes that every run has, and below them the metrics. Where these are many, one
/// types to find one.
class XAxisBox : public QComboBox {
    Q_OBJECT

public:
    explicit XAxisBox(QWidget *parent = nullptr);

    /// Those that the runs have, the likeliest first.
    void setMetrics(const QStringList &metrics);
    /// Shows this and tells nobody. `metric` counts for XAxis::Metric alone, and may be none that the runs have.
    void setAxis(std::optional<XAxis> axis, const QString &metric);

    std::optional<XAxis> axis() const; ///< nothing: left to the data
    QString metric() const; ///< empty where the axis is none

Q_SIGNALS:
    /// By people.
    void axisChanged();

private:
    void fill();
    void letSearch();

    QStringList m_metrics;
    QString m_foreign; // a chosen metric that is not among them
};

} // namespace runloupe

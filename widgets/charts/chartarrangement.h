#pragma once

#include "chartlayout.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace runloupe {

/// Which charts people want to see, and where: whatever they did not speak of, the metrics at hand decide. A value.
///
/// `available` are the metrics of the present runs, the likeliest to be looked at first.
struct ChartArrangement {
    std::optional<QStringList> metrics; ///< chosen by hand, perhaps none at all; nothing: all there are, but for the removed
    QStringList removed = {};
    QList<ChartLayout> combined = {}; ///< charts of several metrics, which have none of their own then
    QStringList order = {}; ///< charts by name that were moved, and those before them: these come first in their sections
    QMap<QString, bool> folded = {}; ///< sections by prefix, as people left them

    /// A choice of which these runs have nothing waits for others.
    QStringList shown(const QStringList &available) const;
    /// These of the available ones, and of all others what was said before.
    void show(const QStringList &keys, const QStringList &available);
    void showAll(const QStringList &available);
    void remove(const ChartLayout &chart, const QStringList &available);
    /// One chart for all of these, named by the first; the rest of what was combined with any of them is on its own again.
    void combine(const QStringList &keys, const QStringList &available);
    /// To another place in its section.
    void move(const QString &chart, qsizetype place, const QStringList &available);

    /// What the machine measured of itself is folded until somebody wants to see it.
    QList<ChartSection> sections(const QStringList &available) const;
    bool isFolded(const QString &prefix) const;

    /// To be kept; readable, so that a person can mend it.
    QJsonObject toJson() const;
    /// What cannot be understood counts as not said.
    static ChartArrangement fromJson(const QJsonObject &json);

    friend bool operator==(const ChartArrangement &, const ChartArrangement &) = default;

private:
    bool isChoiceMet(const QStringList &available) const;
    QList<ChartLayout> chartsOf(const QStringList &keys) const;
    void putInOrder(QList<ChartLayout> &charts) const;
};

/// Those charts that have a metric of such a name; nothing of a section without one. An empty text finds all.
QList<ChartSection> foundCharts(const QList<ChartSection> &sections, const QString &text);

} // namespace runloupe

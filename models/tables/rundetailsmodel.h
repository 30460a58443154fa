#pragma once

#include "analysis/metricstatistics.h"
#include "rundetails.h"

#include <QAbstractItemModel>

namespace runloupe {

/// The details of one run as a tree: sections, their details, and the parts of these. GUI thread.
///
/// A detail has its key and value; a metric has four values, its last from the run and the others from its history as soon
/// as that is known. A search leaves what it finds.
class RunDetailsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { KeyColumn, ValueColumn, LeastColumn, GreatestColumn, BestStepColumn, ColumnCount };

    enum Role {
        KindRole = Qt::UserRole, ///< the section's DetailKind, as an int
        ValueRole, ///< the whole value, exact; of a section, how many details it has
        RunRole, ///< the row of the run that the detail is about; NoRow for most
        WholeRole, ///< whether a long value is to be shown whole; can be set
        NonFiniteRole, ///< how many values of the metric's history are NaN or infinite
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setDetails(const RunDetails &details);
    const RunDetails &details() const { return m_details; }
    void setSearch(const QString &text);
    bool isSearching() const { return !m_search.isEmpty(); }

    /// What is known of the histories of the run's metrics, in the place of what was known before.
    void setStatistics(const MetricStatistics &statistics);

    bool isSection(const QModelIndex &index) const { return index.isValid() && !index.parent().isValid(); }
    /// Whether a row has a value for each of the columns.
    static bool isMetric(DetailKind kind) { return kind == DetailKind::Metrics || kind == DetailKind::SystemMetrics; }
    /// Invalid where there is no such section.
    QModelIndex indexOf(DetailKind kind) const;

    /// The texts of a row for copying: key and value; of a metric, also what is known of its history.
    QStringList exactTexts(const QModelIndex &index) const;
    /// The heads of the columns that exactTexts() has for this kind.
    static QStringList heads(DetailKind kind);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    /// Sections come first, then the details of all of them, then all parts; so the children of each stand together.
    struct Node {
        const RunDetail *detail = nullptr; ///< null for a section
        std::size_t section = 0;
        int parent = -1;
        int firstChild = 0;
        int childCount = 0;
        bool isWhole = false;
    };

    void rebuild();
    void addChildren(std::size_t parent, const std::vector<RunDetail> &details);
    const Node &node(const QModelIndex &index) const { return m_nodes[index.internalId()]; }
    DetailKind kind(const Node &node) const { return m_found.sections[node.section].kind; }
    QVariant sectionData(const Node &node, int column, int role) const;
    QVariant detailData(const Node &node, int column, int role) const;
    QString text(const Node &node, int column) const;
    QString toolTip(const Node &node) const;

    RunDetails m_details;
    RunDetails m_found; ///< what of it the search leaves
    QString m_search;
    MetricStatistics m_statistics;
    std::vector<Node> m_nodes;
};

} // namespace runloupe

#pragma once

#include "curve.h"
#include "legendorder.h"

#include <QAbstractListModel>
#include <QListView>

namespace runloupe {

/// The runs of a chart with a value each, in the order that people want; runs without a value last.
class CurveLegendModel : public QAbstractListModel {
    Q_OBJECT

public:
    struct Entry {
        RunKey run;
        QString name;
        QColor color;
        Qt::PenStyle dash = Qt::SolidLine;
        std::optional<double> value; ///< as drawn
        std::optional<double> logged; ///< beside a smoothed one
        QString note = {}; ///< stands in the place of a logged one
        QString noteInWords = {};
        std::optional<double> distance = {}; ///< of the line from where people point

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    enum Role { ValueRole = Qt::UserRole, LoggedRole, DashRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<Entry> entries, LegendOrder order = LegendOrder::Value);
    const QList<Entry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Entry> m_entries;
};

/// Which line is which run, and how high each is, with the logged value in brackets before a smoothed
/// one. Pointing at a run and clicking it mean the same as on its curve.
class CurveLegend : public QListView {
    Q_OBJECT

public:
    explicit CurveLegend(QWidget *parent = nullptr);

    void setEntries(const QList<CurveLegendModel::Entry> &entries, LegendOrder order) { m_model.setEntries(entries, order); }
    const CurveLegendModel &entries() const { return m_model; }
    /// So that no name is cut beside as many values a row, and a scroll bar.
    int widthOfContent(int valuesARow) const;
    void setRaisedRun(const std::optional<RunKey> &run);

Q_SIGNALS:
    void runHovered(const std::optional<RunKey> &run);
    void runClicked(const RunKey &run, Qt::KeyboardModifiers modifiers);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    CurveLegendModel m_model;
};

} // namespace runloupe

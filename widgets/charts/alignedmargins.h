#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

namespace runloupe {

class CurvePlot;

/// Plots that begin at the same x where they stand above one another: each has as much room for labels at its left as the one
/// with the widest needs.
class AlignedMargins : public QObject {
    Q_OBJECT

public:
    explicit AlignedMargins(QObject *parent = nullptr);

    /// For as long as it lives.
    void add(CurvePlot *plot);

private:
    void align();

    QList<CurvePlot *> m_plots;
    QTimer m_align; // one for many plots at once
    int m_width = 0;
};

} // namespace runloupe

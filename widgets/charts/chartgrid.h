#pragma once

#include <QScrollArea>

class QGridLayout;

namespace runloupe {

/// Charts side by side in as many columns as have room, filling the space; scrolls where there are too many.
class ChartGrid : public QScrollArea {
    Q_OBJECT

public:
    explicit ChartGrid(QWidget *parent = nullptr);

    /// In reading order. The grid becomes their parent and deletes nothing.
    void setCharts(const QList<QWidget *> &charts);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QList<QWidget *> m_charts;
    QGridLayout *m_layout;
    int m_columns = 0;
};

} // namespace runloupe

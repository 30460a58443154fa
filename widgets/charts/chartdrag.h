#pragma once

#include <QObject>
#include <QRect>

#include <vector>

class QWidget;

namespace runloupe {

/// A chart on its way to another place in its section: a line shows where it would come to stand.
class ChartDrag : public QObject {
    Q_OBJECT

public:
    /// Draws on `page`, which it belongs to.
    explicit ChartDrag(QWidget *page);

    /// `places` are those of the section's charts, of which the one at `dragged` is on its way. Points are on the page.
    void showAt(const QPoint &point, const std::vector<QRect> &places, int dragged);
    /// The place that it was shown at last.
    int drop();

private:
    QWidget *m_line;
    int m_place = 0;
};

} // namespace runloupe

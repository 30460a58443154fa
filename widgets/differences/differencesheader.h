#pragma once

#include "runs/runkey.h"

#include <QHeaderView>

namespace runloupe {

class DifferencesModel;
class RunSelection;

/// The heads of compared runs: each with the mark that its run has everywhere. Runs are dragged into another order.
class DifferencesHeader : public QHeaderView {
    Q_OBJECT

public:
    /// All of the arguments outlive this.
    DifferencesHeader(const DifferencesModel *model, const RunSelection *selection, QWidget *parent);

Q_SIGNALS:
    /// The columns still stand as before; a new comparison is to bring them into this order.
    void orderRequested(const std::vector<RunKey> &runs);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QIcon mark(const RunKey &run) const;
    std::vector<RunKey> runsAsTheyStand() const;
    void moveToFront(int section);
    void takeMoveBack();

    const DifferencesModel *m_model;
    const RunSelection *m_selection;
    bool m_isMoved = false;
};

} // namespace runloupe

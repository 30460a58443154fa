#pragma once

#include <QMenu>

namespace runloupe {

class WindowActions;

/// The views that people saved, and what one does with them.
class SavedViewsMenu : public QMenu {
    Q_OBJECT

public:
    /// `actions` outlive the menu.
    SavedViewsMenu(const WindowActions *actions, QWidget *parent);

private:
    void fill();

    const WindowActions *m_actions;
};

} // namespace runloupe

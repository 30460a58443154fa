#pragma once

#include <QToolButton>

namespace runloupe {

class ViewShelf;
class WindowActions;

/// Says which saved view the window shows, with a star where it was changed since, and opens the menu of all.
class ViewButton : public QToolButton {
    Q_OBJECT

public:
    /// The arguments outlive the button.
    ViewButton(const WindowActions *actions, const ViewShelf *shelf, QWidget *parent = nullptr);

private:
    void showName();

    const ViewShelf *m_shelf;
};

} // namespace runloupe

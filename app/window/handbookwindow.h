#pragma once

#include <QWidget>

namespace runloupe {

/// The handbook, in a window of its own so that it can stand beside the work.
class HandbookWindow : public QWidget {
    Q_OBJECT

public:
    explicit HandbookWindow(QWidget *parent);
};

} // namespace runloupe

#pragma once

#include "tables/runnames.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace runloupe {

/// How runs are called: a list of ways and, for one of them, a line for the template. What cannot be understood in it is told
/// below the line, and leaves the names as they are.
class NamingControl : public QWidget {
    Q_OBJECT

public:
    explicit NamingControl(QWidget *parent = nullptr);

    /// Shows it and tells nobody.
    void setNaming(const RunNaming &naming);

Q_SIGNALS:
    /// By people.
    void namingChanged(const RunNaming &naming);

private:
    void buildLayout();
    void take();
    void showState();

    RunNaming m_naming; // as understood last
    QComboBox *m_modes;
    QLineEdit *m_line;
    QLabel *m_mishap;
};

} // namespace runloupe

#pragma once

#include "runs/statistic.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace runloupe {

/// Asks for the number that a statistic of a metric needs, and says what it means while it is typed.
class StatisticDialog : public QDialog {
    Q_OBJECT

public:
    StatisticDialog(const QString &metric, Statistic::Kind kind, QWidget *parent);

Q_SIGNALS:
    void chosen(const Statistic &statistic);

private:
    void buildLayout();
    void showMeaning();
    std::optional<Statistic> statistic() const; ///< nothing while the number makes no sense

    Statistic::Kind m_kind;
    QLineEdit *m_number;
    QLabel *m_meaning;
    QPushButton *m_add;
};

} // namespace runloupe

#pragma once

#include "metriclist.h"

#include <QPushButton>

class QLayout;

namespace runloupe {

/// A button that opens a searchable list of metrics to tick, all or none of them at once.
class MetricChooser : public QPushButton {
    Q_OBJECT

public:
    explicit MetricChooser(QWidget *parent = nullptr);

    void setChoices(const QStringList &choices, const QStringList &chosen);
    /// In the order of the choices.
    const QStringList &chosen() const { return m_list->chosen(); }

Q_SIGNALS:
    /// By people.
    void chosenChanged();
    void allRequested(); ///< also those of runs to come
    void noneRequested();

private:
    void buildPopup();
    QLayout *makeButtons();
    void updateText();

    MetricList *m_list;
};

} // namespace runloupe

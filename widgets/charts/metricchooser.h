#pragma once

#include <QPushButton>

class QLayout;
class QLineEdit;
class QListWidget;

namespace runloupe {

/// A button that opens a searchable list of metrics to tick, all or none of them at once.
class MetricChooser : public QPushButton {
    Q_OBJECT

public:
    explicit MetricChooser(QWidget *parent = nullptr);

    void setChoices(const QStringList &choices, const QStringList &chosen);
    /// In the order of the choices.
    QStringList chosen() const { return m_chosen; }

Q_SIGNALS:
    /// By people.
    void chosenChanged();
    void allRequested(); ///< also those of runs to come
    void noneRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPopup();
    void fillList();
    void fitList();
    void tickChosen();
    void filterList(const QString &text);
    QLayout *makeButtons();
    void takeTicks();
    void updateText();

    QStringList m_choices;
    QStringList m_chosen;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace runloupe

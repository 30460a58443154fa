#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace runloupe {

/// A list of metrics to tick, with a line above it to search by. As large as what is in it; made for a menu.
class MetricList : public QWidget {
    Q_OBJECT

public:
    explicit MetricList(const QString &accessibleName, QWidget *parent = nullptr);

    void setChoices(const QStringList &choices, const QStringList &chosen);
    const QStringList &choices() const { return m_choices; }
    /// In the order of the choices.
    const QStringList &chosen() const { return m_chosen; }
    /// Empties the search and has it take the keyboard.
    void beginSearch();

Q_SIGNALS:
    /// By people.
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void fillList();
    void fitList();
    void tickChosen();
    void filterList(const QString &text);
    void takeTicks();

    QStringList m_choices;
    QStringList m_chosen;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace runloupe

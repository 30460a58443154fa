#pragma once

#include <QToolButton>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace runloupe {

/// A button that opens a searchable list of metrics to tick.
class MetricChooser : public QToolButton {
    Q_OBJECT

public:
    struct Choice {
        QString key;
        QString remark; ///< such as `logged once`; may be empty

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit MetricChooser(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    void setChosen(const QStringList &keys);
    /// In the order of the choices.
    QStringList chosen() const { return m_chosen; }

Q_SIGNALS:
    /// By the user.
    void chosenChanged();

private:
    void fillList();
    void filterList(const QString &text);
    void takeTicks();
    void updateText();

    QList<Choice> m_choices;
    QStringList m_chosen;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace runloupe

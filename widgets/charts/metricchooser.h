#pragma once

#include <QPushButton>

class QLineEdit;
class QListWidget;

namespace runloupe {

/// A button that opens a searchable list of metrics to tick.
class MetricChooser : public QPushButton {
    Q_OBJECT

public:
    struct Choice {
        QString key;
        QString remark; ///< such as `logged once`; may be empty

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit MetricChooser(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices, const QStringList &chosen);
    /// In the order of the choices.
    QStringList chosen() const { return m_chosen; }

Q_SIGNALS:
    /// By people.
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPopup();
    void fillList();
    void fitList();
    void tickChosen();
    void filterList(const QString &text);
    void takeTicks();
    void updateText();

    QList<Choice> m_choices;
    QStringList m_chosen;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace runloupe

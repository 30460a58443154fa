#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace runloupe {

/// Asks for a view's name, and says beside it when one has that name already.
class ViewNameDialog : public QDialog {
    Q_OBJECT

public:
    /// What a name that is taken means: the view of this name is replaced, or another name is needed.
    enum class Taken { IsReplaced, IsRefused };

    /// `accept` is what the button says. Ends when it is closed.
    ViewNameDialog(const QString &title, const QString &accept, const QStringList &takenNames, Taken taken, QWidget *parent);

    void setName(const QString &name);

Q_SIGNALS:
    void nameChosen(const QString &name); ///< without blanks at its ends, never empty

private:
    void buildLayout();
    void judge();

    QStringList m_takenNames;
    Taken m_taken;
    QString m_acceptText;
    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_accept;
};

} // namespace runloupe

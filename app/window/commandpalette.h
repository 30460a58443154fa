#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace runloupe {

/// Every action of the window in one list, to be found by a few letters of its name. Return does it, Escape thinks better.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /// The actions outlive the palette; those that are disabled at the moment are left out.
    CommandPalette(const QList<QAction *> &actions, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void fill(const QString &letters);
    void act();

    QList<QAction *> m_actions;
    QLineEdit *m_line;
    QTreeWidget *m_list;
};

/// How well `letters` find `name`: all of them in this order, best where they follow one another or begin words; negative
/// where they do not. Upper and lower case are the same.
int matchScore(const QString &letters, const QString &name);

} // namespace runloupe

#pragma once

#include "query/completer.h"

#include <QLineEdit>

namespace runloupe {

class CompletionPopup;

/// A line edit for the search language: suggests what may come next while one types, and what was asked before where it is
/// empty. Return applies, Escape takes back.
class FilterEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// The runs whose keys and values are suggested.
    void setTable(const SharedRunTable &table) { m_table = table; }
    /// Newest first; Down in the empty field offers them.
    void setHistory(const QStringList &texts) { m_history = texts; }
    void offerHistory();

    /// A button inside the field, with `text` as its name and tool tip.
    QAction *addButton(const QString &icon, const QString &text, ActionPosition position);

Q_SIGNALS:
    void applyRequested();
    void takeBackRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void suggest();
    void take(const QString &word);
    bool handlePopupKey(int key);
    bool handleKey(const QKeyEvent &event);

    CompletionPopup *m_popup;
    SharedRunTable m_table;
    QStringList m_history;
    Completion m_completion; // what the popup offers
};

} // namespace runloupe

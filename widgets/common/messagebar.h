#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace runloupe {

class Error;
class Warnings;

/// One line above content that stays: what went wrong with a part of it, and at most one thing to do about it. Hidden while
/// there is nothing to say.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// `action` is the button's text.
    void showError(const Error &error, const QString &action);
    void showNote(const QString &text, const QString &action) { showText(text, {}, action); }
    /// The first of them, how many more there are, and all of them in the tool tip. None at all hides the bar.
    void showWarnings(const Warnings &warnings);

Q_SIGNALS:
    void actionRequested();

private:
    void showText(const QString &text, const QString &toolTip, const QString &action);

    QLabel *m_text;
    QToolButton *m_action;
};

} // namespace runloupe

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace runloupe {

class Error;

/// Stands in a view where its data would be: nothing to show, on its way, or why it cannot be shown.
///
/// A title, a sentence below it, and at most one thing to do about it. A view keeps it beside its content in a
/// QStackedLayout and says which of the three it is; each call replaces what was there.
class StatePage : public QWidget {
    Q_OBJECT

public:
    explicit StatePage(QWidget *parent = nullptr);

    /// Nothing is wrong, there is just nothing here. `action` is the button's text; without it there is no button.
    void showEmpty(const QString &title, const QString &sentence = {}, const QString &action = {});
    /// `title` says what could not be done; the error says why and what to try.
    void showError(const QString &title, const Error &error, const QString &action = {});
    /// Content is coming. Stays blank for a moment, so that what is quick does not flicker.
    void showLoading(const QString &title);
    /// Between 0 and 1; before the first call the bar only says that something is going on.
    void setProgress(double fraction);

Q_SIGNALS:
    /// The button of an empty page or of an error was pressed.
    void actionRequested();
    /// Whoever waits wants to wait no longer.
    void cancelRequested();

private:
    void buildLayout();
    void showTexts(const QString &title, const QString &sentence, const QString &action);
    void showProgressParts(bool visible);
    void setColors();
    void changeEvent(QEvent *event) override;

    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_action;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTimer m_patience;
};

} // namespace runloupe

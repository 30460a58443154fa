#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace runloupe {

class LoadingBar;

/// What stands above a comparison: search, the way from difference to difference, and what is shown of how much.
class DifferencesBar : public QWidget {
    Q_OBJECT

public:
    explicit DifferencesBar(QWidget *parent = nullptr);

    QLineEdit *search() const { return m_search; }
    LoadingBar *loading() const { return m_loading; }

    /// `3 of 12` beside the search; empty while nothing is searched for.
    void setHits(const QString &hits);
    /// How many runs are compared, where it is not all of them.
    void setNote(const QString &note);

Q_SIGNALS:
    void onlyDifferencesToggled(bool on);
    void nextDifferenceRequested();
    void previousDifferenceRequested();

private:
    void setUpSearch();
    void setUpSteps();
    void buildLayout();

    QLineEdit *m_search;
    QLabel *m_hits;
    QToolButton *m_previous;
    QToolButton *m_next;
    QCheckBox *m_onlyDifferences;
    QLabel *m_note;
    LoadingBar *m_loading;
};

} // namespace runloupe

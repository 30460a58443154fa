#pragma once

#include <QWidget>

class QStackedLayout;

namespace runloupe {

class CurveCharts;
class Error;
class MessageBar;
class RunSelection;
class StatePage;
class Warnings;

/// The charts, or in their place a page that says why there are none; above charts that stay, a line that says what they lack.
class CurvesPages : public QWidget {
    Q_OBJECT

public:
    /// The charts become its children.
    CurvesPages(CurveCharts *charts, QWidget *parent);

    void showCharts();
    void showEmpty(const QString &title, const QString &sentence = {});
    /// Where no run has metrics: in words that the table of runs uses too.
    void showWhyNothing(const RunSelection &selection);
    void showNothingFound(const QString &text);
    void showRunsComing();

    /// What is drawn already stays in all of these.
    void showReading();
    void setProgress(double fraction); ///< between 0 and 1
    void showStopped();
    void showFailure(const Error &error);
    void showWarnings(const Warnings &warnings);

    /// What is shown, for those who cannot see it.
    QString description() const;

Q_SIGNALS:
    void cancelRequested(); ///< of the reading, of curves or of runs
    void readRequested(); ///< of what is missing
    void showHiddenRequested();
    void clearSearchRequested();
    void described(); ///< perhaps in other words than before

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Action { None, Read, ShowHidden, ClearSearch };

    void showAllHidden();
    void showWhyNoMetrics(const Warnings &warnings);
    void showPage(Action action);
    void act();
    bool hasCharts() const;

    CurveCharts *m_charts;
    StatePage *m_page;
    MessageBar *m_message;
    QStackedLayout *m_stack;
    Action m_action = Action::None; ///< what the page's button does
};

} // namespace runloupe

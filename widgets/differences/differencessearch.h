#pragma once

#include "differences/differencesteps.h"

#include <QObject>

namespace runloupe {

class DifferencesBar;
class DifferencesTable;

/// The search in a comparison: counts the places that have the text of the search line, and goes from one to the next.
class DifferencesSearch : public QObject {
    Q_OBJECT

public:
    /// All of the arguments outlive this.
    DifferencesSearch(const DifferencesModel *model, DifferencesBar *bar, DifferencesTable *table);

    /// With what somebody has typed already, or with what was searched for last.
    void begin(const QString &begun);
    void step(StepDirection direction);
    /// Takes the search back; where there is none, leaves its line.
    void end();

private:
    void showHits();

    const DifferencesModel *m_model;
    DifferencesBar *m_bar;
    DifferencesTable *m_table;
};

} // namespace runloupe

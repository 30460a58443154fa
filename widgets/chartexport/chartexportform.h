#pragma once

#include "chartexportchoice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QFormLayout;
class QLabel;

namespace runloupe {

/// What can be chosen of an export but the file: which charts, as what, and how that looks.
class ChartExportForm : public QWidget {
    Q_OBJECT

public:
    /// `titles` of the charts; `current` is the place of the one that is meant, or none for all.
    ChartExportForm(const QStringList &titles, std::optional<qsizetype> current, const ChartExportChoice &choice,
                    QWidget *parent = nullptr);

    /// Without the folder.
    ChartExportChoice choice() const;
    /// Which chart is wanted; nothing: all of them.
    std::optional<qsizetype> chart() const;

Q_SIGNALS:
    void changed();

private:
    void setUpCharts(const QStringList &titles, std::optional<qsizetype> current);
    void setUpSize();
    void setUpLetters();
    void buildLayout();
    void connectParts();
    void show(const ChartExportChoice &choice);
    void showSize();
    void takeSize();
    void showWhatCounts();
    double unit() const; ///< millimetres

    QFormLayout *m_form;
    QComboBox *m_charts;
    QComboBox *m_format;
    QLabel *m_hint;
    QWidget *m_sizeRow;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QComboBox *m_unit;
    QDoubleSpinBox *m_dots;
    QComboBox *m_scheme;
    QWidget *m_lettersRow;
    QCheckBox *m_ownFont;
    QFontComboBox *m_font;
    QDoubleSpinBox *m_points;
    QComboBox *m_legend;
    QCheckBox *m_inView;
    QSizeF m_millimetres;
};

} // namespace runloupe

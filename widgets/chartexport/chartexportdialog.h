#pragma once

#include "chartexportchoice.h"
#include "charts/exportedchart.h"
#include "core/job.h"
#include "writers/sheetpreview.h"

#include <QDialog>
#include <QTimer>

class QPushButton;

namespace runloupe {

class ChartExportForm;
class ChartPreview;
class ErrorLine;
class ExportFileLine;

/// Writes charts into a file, as a picture or as a table of their points, with a look at it beforehand.
///
/// Pictures are drawn by the plots on screen; a chart that goes meanwhile leaves its place empty. Files are written in the
/// background; the dialog closes when that has worked, and else says in a line what went wrong.
class ChartExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `current` is the place of the chart that is meant, or none for all. In `stores`, nothing is ever written.
    ChartExportDialog(const QList<ExportedChart> &charts, std::optional<qsizetype> current, const QStringList &stores,
                      const ChartExportChoice &choice, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// What people chose, to be kept; when they export.
    void chosen(const ChartExportChoice &choice);
    /// The file is there; a sentence that says so.
    void exported(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    QLayout *buildFoot();
    void connectParts();
    QList<ExportedChart> wantedCharts() const;
    Figure figure() const;
    QString title() const;
    void follow();
    void showPreview();
    void allowWhatIsPossible();
    void startWriting();
    void finishWriting(const Result<void> &written);

    QList<ExportedChart> m_charts;
    ChartExportForm *m_form;
    ExportFileLine *m_file;
    ChartPreview *m_preview;
    ErrorLine *m_mishap;
    QPushButton *m_cancel;
    QPushButton *m_export;
    QTimer m_look; // one preview for many changes at once
    Job<SheetPreview> m_table;
    Job<void> m_writing;
};

} // namespace runloupe

#pragma once

#include "core/job.h"
#include "exportchoice.h"
#include "tables/tableexport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace runloupe {

class ErrorLine;
class ExportFileLine;
class ExportPreview;
class ExportScopes;

/// Writes runs into a file: which of them, in which format, where; with a look at the first lines beforehand.
///
/// Takes the table as it stands when the dialog opens. Writes in the background; closes when that has worked, and else says
/// in a line what went wrong. Closing it while it writes only ends the writing, which leaves no file behind.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `title` says what the runs are, as a suggestion for the file's name. In `stores`, nothing is ever written.
    ExportDialog(TableSnapshot snapshot, const QString &title, const QStringList &stores, const ExportChoice &choice,
                 QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// What people chose, to be kept; when they export.
    void chosen(const ExportChoice &choice);
    /// The file is there; what is in it, in a sentence.
    void exported(const QString &path, const QString &sentence);

private:
    void buildLayout();
    QLayout *buildFormats();
    QLayout *buildFoot();
    void orderTabs();
    void connectParts();

    SheetFormat format() const;
    Digits digits() const;
    void showFormat();
    void showPreview();
    void allowWhatIsPossible();

    void startWriting();
    void finishWriting(const Result<void> &written);

    std::shared_ptr<const TableSnapshot> m_snapshot;
    QWidget *m_input; // all that one can choose
    ExportScopes *m_scopes;
    QComboBox *m_formats;
    QLabel *m_hint;
    QCheckBox *m_rounded;
    ExportFileLine *m_file;
    ExportPreview *m_preview;
    ErrorLine *m_mishap;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_export;
    Job<void> m_writing;
};

} // namespace runloupe

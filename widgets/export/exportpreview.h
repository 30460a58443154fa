#pragma once

#include "core/job.h"
#include "tables/tableexport.h"
#include "writers/sheetpreview.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace runloupe {

/// The first lines of a file before it is written, and how much it will be.
class ExportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);

    /// In the background, for finding the types of many columns takes a while; the newest wish wins.
    void show(const std::shared_ptr<const TableSnapshot> &snapshot, ExportScope scope, SheetFormat format, Digits digits);

private:
    void answer(const SheetPreview &preview);

    QPlainTextEdit *m_text;
    QLabel *m_size;
    Job<SheetPreview> m_job;
};

} // namespace runloupe

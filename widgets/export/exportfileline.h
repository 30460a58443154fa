#pragma once

#include "core/job.h"
#include "exporttarget.h"
#include "writers/sheetfile.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace runloupe {

/// Where the file goes: a line for its path, a button to look around, and below, what stands in the way. A file that is
/// there already is replaced only where a person says so.
class ExportFileLine : public QWidget {
    Q_OBJECT

public:
    explicit ExportFileLine(QWidget *parent = nullptr);

    /// The places of run stores.
    void setStores(const QStringList &stores);
    void setPath(const QString &path);
    /// Gives the file the ending of another format, where it has one of `known`.
    void setSuffix(const QString &suffix, const QStringList &known);

    QString path() const;
    Existing existing() const;
    /// Whether the file may be written, as far as can be told.
    bool isReady() const;

    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void readinessChanged();

private:
    void buildLayout();
    void look();
    void show(const ExportTarget &target);
    void browse();

    QLineEdit *m_line;
    QLabel *m_remark;
    QCheckBox *m_replace;
    QStringList m_stores;
    ExportTarget m_target;
    Job<ExportTarget> m_looking; // a folder may lie far away
};

} // namespace runloupe

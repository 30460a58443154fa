#pragma once

#include "runs/runinks.h"
#include "tables/rundetails.h"

#include <QWidget>

class QPainter;
class QToolButton;

namespace runloupe {

class ElidedLabel;
enum class DetailsFormat;

/// Who the run is: its name and mark, status and place, and its id to be copied.
class DetailsHead : public QWidget {
    Q_OBJECT

public:
    explicit DetailsHead(QWidget *parent = nullptr);

    /// `ink` is how charts draw the run, if they do. `remark` is a last line, such as that others are selected too; empty for
    /// none.
    void showRun(const RunDetails &details, const std::optional<RunInk> &ink, const QString &remark);

Q_SIGNALS:
    void copyRequested(DetailsFormat format); ///< of everything

private:
    QToolButton *makeButton(const QString &name);
    QToolButton *makeCopyMenu();
    void buildLayout();
    void setColors();
    void copyId() const;
    void paintInk(QPainter *painter) const;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

    QString m_status;
    std::optional<RunInk> m_ink;
    ElidedLabel *m_name;
    ElidedLabel *m_place;
    ElidedLabel *m_id;
    ElidedLabel *m_remark;
};

} // namespace runloupe

#pragma once

#include <QAbstractButton>

namespace runloupe {

/// The line over a section of charts: its name, how many there are, and whether they are folded away. Checked while they are
/// seen.
class SectionHead : public QAbstractButton {
    Q_OBJECT

public:
    explicit SectionHead(QWidget *parent);

    /// `count` tells, muted, how much there is of it.
    void setTexts(const QString &name, const QString &count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QSize sizeHint() const override;

private:
    QString m_count;
};

} // namespace runloupe

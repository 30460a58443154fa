#pragma once

#include <QLabel>

namespace runloupe {

/// One line of plain text that is cut with an ellipsis where there is no room for it; the whole of it is its tool tip then.
/// Never asks for more width than it is given.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode = Qt::ElideRight, QWidget *parent = nullptr);

    /// Line breaks become blanks.
    void setWholeText(const QString &text);
    const QString &wholeText() const { return m_text; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

private:
    void elide();
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    Qt::TextElideMode m_mode;
    QString m_text;
};

} // namespace runloupe

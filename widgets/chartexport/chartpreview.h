#pragma once

#include <QImage>
#include <QWidget>

namespace runloupe {

/// A picture, or the first lines of a text, as large as there is room.
class ChartPreview : public QWidget {
    Q_OBJECT

public:
    explicit ChartPreview(QWidget *parent = nullptr);

    void showPicture(const QImage &picture);
    void showText(const QString &text);
    /// The dots that a picture of this shape has room for.
    QSize roomFor(const QSizeF &shape) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
    QString m_text;
};

} // namespace runloupe

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace runloupe {

class ElidedLabel;

/// What stands over a chart: its title, a note on it, how many points it has, and the button of its menu. It is what one drags
/// a chart by; a double click wants to see the chart alone.
class ChartHead : public QWidget {
    Q_OBJECT

public:
    explicit ChartHead(QWidget *parent);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    void setCount(const QString &count);
    /// Where the menu is to open, on the screen.
    QPoint menuPlace() const;

Q_SIGNALS:
    void menuRequested(const QPoint &place);
    void aloneRequested();
    void dragged(const QPoint &place); ///< on the screen
    void dropped(const QPoint &place);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void buildLayout();

    ElidedLabel *m_title;
    ElidedLabel *m_note;
    QLabel *m_count;
    QToolButton *m_menu;
    QPoint m_pressed;
    bool m_isDragged = false;
};

} // namespace runloupe

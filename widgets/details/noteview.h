#pragma once

#include <QTextBrowser>

namespace runloupe {

/// A run's note, which is Markdown that anybody may have written: HTML in it stays text, nothing that it points to is ever
/// fetched, and a link opens in the desktop's browser only when it is activated.
///
/// As high as its text; whoever holds it scrolls.
class NoteView : public QTextBrowser {
    Q_OBJECT

public:
    explicit NoteView(QWidget *parent = nullptr);

    void setNote(const QString &markdown);
    /// In pixels, at this width.
    int heightFor(int width) const;

    QVariant loadResource(int type, const QUrl &name) override;

private:
    static void openLink(const QUrl &link);
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace runloupe

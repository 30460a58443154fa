#pragma once

#include <QListView>
#include <QStringListModel>

namespace runloupe {

/// A list of words below a line edit. It never takes the focus: the line edit passes the keys on that are meant for it.
class CompletionPopup : public QListView {
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *edit);

    /// Shows the words with their left edge at `x` of the line edit, or hides where there are none. No word is chosen yet,
    /// so that Return still means what it means without the list.
    void offer(const QStringList &words, int x);

    /// Moves to the next word or, with -1, to the one before; round and round.
    void move(int by);
    /// The chosen word; the empty text where none is.
    QString chosen() const;
    QString first() const;

Q_SIGNALS:
    void clickedOn(const QString &word);

private:
    QWidget *m_edit;
    QStringListModel m_words;
};

} // namespace runloupe

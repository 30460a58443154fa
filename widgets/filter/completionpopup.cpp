#include "completionpopup.h"

#include "common/airydelegate.h"

#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace runloupe {

namespace {

constexpr int MostVisibleWords = 10;
constexpr int LeastWidth = 160;
constexpr int MostWidth = 480;

} // namespace

CompletionPopup::CompletionPopup(QWidget *edit)
    : QListView(edit)
    , m_edit(edit)
{
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Suggestions"));
    setModel(&m_words);
    setUniformItemSizes(true);
    setItemDelegate(new AiryDelegate(this));
    setObjectName(QStringLiteral("popup")); // gets an edge from the style sheet
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT clickedOn(index.data().toString()); });
}

void CompletionPopup::offer(const QStringList &words, int x)
{
    m_words.setStringList(words);
    setCurrentIndex({});
    if (words.isEmpty()) {
        hide();
        return;
    }
    const int rows = int(std::min<qsizetype>(words.size(), MostVisibleWords));
    const int width = std::clamp(sizeHintForColumn(0) + verticalScrollBar()->sizeHint().width() + 8, LeastWidth, MostWidth);
    QRect place(m_edit->mapToGlobal(QPoint(x, m_edit->height())), QSize(width, rows * sizeHintForRow(0) + 2 * frameWidth()));
    place.moveRight(std::min(place.right(), m_edit->screen()->availableGeometry().right()));
    setGeometry(place);
    show();
}

void CompletionPopup::move(int by)
{
    const int count = m_words.rowCount();
    const int from = currentIndex().isValid() ? currentIndex().row() : by > 0 ? -1 : 0;
    setCurrentIndex(m_words.index((from + by + count) % count, 0));
}

QString CompletionPopup::chosen() const
{
    return currentIndex().data().toString();
}

QString CompletionPopup::first() const
{
    return m_words.index(0, 0).data().toString();
}

} // namespace runloupe

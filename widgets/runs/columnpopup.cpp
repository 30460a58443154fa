#include "columnpopup.h"

#include "common/airydelegate.h"
#include "common/clearbutton.h"
#include "tables/columnname.h"
#include "tables/runcolumn.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr QSize PopupSize(300, 420);

ColumnKey keyOf(const QTreeWidgetItem *item)
{
    return item->data(0, KeyRole).value<ColumnKey>();
}

/// A kind of columns is none.
bool isColumn(const QTreeWidgetItem *item)
{
    return item && item->data(0, KeyRole).isValid();
}

/// Whether all of the words are in the item's title.
bool hasWords(const QTreeWidgetItem *item, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [item](const QString &word) { return item->text(0).contains(word, Qt::CaseInsensitive); });
}

} // namespace

ColumnPopup::ColumnPopup(const QString &name, const QString &listName, WholeKinds wholeKinds, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_wholeKinds(wholeKinds)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_nothing(new QLabel(this))
    , m_content(new QVBoxLayout(this))
{
    setAccessibleName(name);
    m_list->setAccessibleName(listName);
    buildLayout();
    connect(m_search, &QLineEdit::textChanged, this, &ColumnPopup::find);
    connect(m_list, &QTreeWidget::itemChanged, this, &ColumnPopup::noteTick);
    connect(m_list, &QTreeWidget::itemExpanded, this, &ColumnPopup::addColumnsBelow);
}

void ColumnPopup::buildLayout()
{
    setFrameShape(QFrame::StyledPanel);
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(tr("Find a column"));
    addClearButton(m_search);
    m_search->installEventFilter(this);
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(16);
    m_list->setItemDelegate(new AiryDelegate(m_list));
    m_list->installEventFilter(this);
    m_content->setContentsMargins(8, 8, 8, 8);
    m_content->setSpacing(8);
    m_content->addWidget(m_search);
    m_content->addWidget(m_list);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    m_content->addWidget(m_nothing, 1);
}

void ColumnPopup::fill(const QList<ColumnKey> &columns, const QList<ColumnKey> &ticked)
{
    static constexpr std::array<const char *, ColumnKindCount> Titles {
        QT_TR_NOOP("Attributes"), QT_TR_NOOP("Params"),   QT_TR_NOOP("Metrics"),
        QT_TR_NOOP("Tags"),       QT_TR_NOOP("Datasets"), QT_TR_NOOP("Models"),
    };
    const QSignalBlocker quiet(m_list);
    m_ticked = { ticked.begin(), ticked.end() };
    m_list->clear();
    std::array<QTreeWidgetItem *, Titles.size()> kinds {};
    for (const ColumnKey &key : columns) {
        QTreeWidgetItem *&kind = kinds[std::size_t(key.kind)];
        if (!kind)
            kind = new QTreeWidgetItem(m_list, { tr(Titles[std::size_t(key.kind)]) });
        kind->addChild(newItem(key));
    }
    for (QTreeWidgetItem *const kind : kinds) {
        if (!kind)
            continue;
        kind->setExpanded(true);
        if (m_wholeKinds == WholeKinds::Tickable)
            kind->setFlags(kind->flags() | Qt::ItemIsAutoTristate | Qt::ItemIsUserCheckable);
    }
}

QTreeWidgetItem *ColumnPopup::newItem(const ColumnKey &column) const
{
    auto *item = new QTreeWidgetItem({ columnTitle(column) });
    item->setData(0, KeyRole, QVariant::fromValue(column));
    item->setToolTip(0, qualifiedName(column));
    item->setCheckState(0, m_ticked.contains(column) ? Qt::Checked : Qt::Unchecked);
    if (holdsOthers(column))
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    return item;
}

bool ColumnPopup::holdsOthers(const ColumnKey &) const
{
    return false;
}

QList<ColumnKey> ColumnPopup::columnsBelow(const ColumnKey &) const
{
    return {};
}

/// Made when they are wanted, for there may be ten thousand metrics.
void ColumnPopup::addColumnsBelow(QTreeWidgetItem *item)
{
    if (!isColumn(item) || item->childCount() > 0)
        return;
    const QSignalBlocker quiet(m_list);
    for (const ColumnKey &column : columnsBelow(keyOf(item)))
        item->addChild(newItem(column));
}

void ColumnPopup::unfold(const QSet<ColumnKey> &columns)
{
    for (int kind = 0; kind < m_list->topLevelItemCount() && !columns.isEmpty(); ++kind) {
        QTreeWidgetItem *group = m_list->topLevelItem(kind);
        for (int place = 0; place < group->childCount(); ++place) {
            if (columns.contains(keyOf(group->child(place))))
                group->child(place)->setExpanded(true);
        }
    }
}

void ColumnPopup::openBelow(const QRect &anchor)
{
    m_search->clear();
    const QRect screenRect = screen()->availableGeometry();
    QRect place(anchor.bottomLeft() + QPoint(0, 2), PopupSize.expandedTo(minimumSizeHint()));
    place.moveRight(std::min(place.right(), screenRect.right()));
    place.moveBottom(std::min(place.bottom(), screenRect.bottom()));
    setGeometry(place);
    show();
    m_search->setFocus();
}

void ColumnPopup::noteTick(const QTreeWidgetItem *item)
{
    if (!isColumn(item))
        return; // a kind: its columns say it themselves
    const bool isTicked = item->checkState(0) == Qt::Checked;
    if (isTicked)
        m_ticked.insert(keyOf(item));
    else
        m_ticked.remove(keyOf(item));
    Q_EMIT ticked(keyOf(item), isTicked);
}

void ColumnPopup::find(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    bool isAnythingFound = false;
    for (int kind = 0; kind < m_list->topLevelItemCount(); ++kind) {
        QTreeWidgetItem *group = m_list->topLevelItem(kind);
        bool isAnyFound = false;
        for (int place = 0; place < group->childCount(); ++place)
            isAnyFound = showIfFound(group->child(place), words) || isAnyFound;
        group->setHidden(!isAnyFound);
        isAnythingFound = isAnythingFound || isAnyFound;
        const QSignalBlocker quiet(m_list);
        if (m_wholeKinds == WholeKinds::Tickable) // a tick there would reach columns that are out of sight
            group->setFlags(group->flags().setFlag(Qt::ItemIsUserCheckable, words.isEmpty()));
    }
    m_nothing->setText(tr("No column is called “%1”.").arg(text));
    m_nothing->setHidden(isAnythingFound || words.isEmpty());
    m_list->setHidden(!m_nothing->isHidden());
}

/// Of a column named by the first of several words the others may name one that stands below it.
bool ColumnPopup::showIfFound(QTreeWidgetItem *item, const QStringList &words)
{
    const bool isFound = hasWords(item, words);
    if (!isFound && words.size() > 1 && holdsOthers(keyOf(item)) && hasWords(item, words.first(1)))
        addColumnsBelow(item);
    bool isAnyChildFound = false;
    for (int place = 0; place < item->childCount(); ++place) {
        const bool isChildFound = isFound || hasWords(item->child(place), words);
        item->child(place)->setHidden(!isChildFound);
        isAnyChildFound = isAnyChildFound || (isChildFound && !isFound);
    }
    if (isAnyChildFound)
        item->setExpanded(true);
    item->setHidden(!isFound && !isAnyChildFound);
    return isFound || isAnyChildFound;
}

/// With Alt, Left and Right move the current column, for a mouse is not at everybody's hand.
bool ColumnPopup::moveByKey(const QKeyEvent &event)
{
    const bool isMove = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (!isMove || event.modifiers() != Qt::AltModifier)
        return false;
    if (const QTreeWidgetItem *item = m_list->currentItem(); isColumn(item))
        Q_EMIT moveRequested(keyOf(item), event.key() == Qt::Key_Left ? -1 : +1);
    return true;
}

/// Down goes from the search box into the list.
bool ColumnPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == m_list)
        return moveByKey(key);
    if (key.key() != Qt::Key_Down)
        return false;
    m_list->setFocus();
    QTreeWidgetItemIterator visible(m_list, QTreeWidgetItemIterator::NotHidden);
    while (*visible && !isColumn(*visible))
        ++visible;
    if (*visible)
        m_list->setCurrentItem(*visible);
    return true;
}

} // namespace runloupe

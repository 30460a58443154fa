#include "columnchooser.h"

#include "common/airydelegate.h"
#include "common/clearbutton.h"
#include "tables/columnname.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSet>
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

bool isMetric(const QTreeWidgetItem *item)
{
    return isColumn(item) && keyOf(item).kind == ColumnKind::Metric && !keyOf(item).isOfHistory();
}

QTreeWidgetItem *newItem(const ColumnKey &key)
{
    auto *item = new QTreeWidgetItem({ columnTitle(key) });
    item->setData(0, KeyRole, QVariant::fromValue(key));
    item->setToolTip(0, qualifiedName(key));
    if (isMetric(item))
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator); // below it is what its history comes down to
    return item;
}

void setTicked(QTreeWidgetItem *item, bool ticked)
{
    item->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
}

/// Whether all of the words are in the item's title.
bool hasWords(const QTreeWidgetItem *item, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [item](const QString &word) { return item->text(0).contains(word, Qt::CaseInsensitive); });
}

} // namespace

ColumnChooser::ColumnChooser(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    buildLayout();
    m_change.setSingleShot(true);
    m_change.setInterval(0);
    connect(&m_change, &QTimer::timeout, this, [this] { Q_EMIT choiceChanged(m_choice); });
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::find);
    connect(m_list, &QTreeWidget::itemChanged, this, &ColumnChooser::noteTick);
    connect(m_list, &QTreeWidget::itemExpanded, this, &ColumnChooser::addHistories);
}

void ColumnChooser::open(const RunTable &table, const ColumnChoice &choice, const QRect &anchor)
{
    m_choice = choice;
    m_search->clear();
    fill(table);
    tick(table);
    showChosenHistories();
    const QRect screenRect = screen()->availableGeometry();
    QRect place(anchor.bottomLeft() + QPoint(0, 2), PopupSize);
    place.moveRight(std::min(place.right(), screenRect.right()));
    place.moveBottom(std::min(place.bottom(), screenRect.bottom()));
    setGeometry(place);
    show();
    m_search->setFocus();
}

void ColumnChooser::buildLayout()
{
    setAccessibleName(tr("Columns"));
    setFrameShape(QFrame::StyledPanel);
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(tr("Find a column"));
    addClearButton(m_search);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Columns to show"));
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(16);
    m_list->setItemDelegate(new AiryDelegate(m_list));
    m_list->installEventFilter(this);
    auto *hint = new QLabel(tr("Alt+← and Alt+→ move a column"), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *usual = new QPushButton(tr("Usual columns"), this);
    usual->setToolTip(tr("Forget what was chosen here"));
    connect(usual, &QPushButton::clicked, this, [this] {
        m_choice.clear();
        Q_EMIT choiceChanged(m_choice);
        hide();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    auto *foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(usual);
    layout->addLayout(foot);
}

void ColumnChooser::fill(const RunTable &table)
{
    static constexpr std::array<const char *, ColumnKindCount> Titles {
        QT_TR_NOOP("Attributes"), QT_TR_NOOP("Params"),   QT_TR_NOOP("Metrics"),
        QT_TR_NOOP("Tags"),       QT_TR_NOOP("Datasets"), QT_TR_NOOP("Models"),
    };
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    std::array<QList<QTreeWidgetItem *>, Titles.size()> items;
    for (const ColumnKey &key : availableColumns(table)) {
        items[std::size_t(key.kind)] << newItem(key);
    }
    for (std::size_t kind = 0; kind < Titles.size(); ++kind) {
        if (items[kind].isEmpty())
            continue;
        auto *group = new QTreeWidgetItem(m_list, { tr(Titles[kind]) });
        group->setFlags(group->flags() | Qt::ItemIsAutoTristate | Qt::ItemIsUserCheckable);
        group->addChildren(items[kind]);
        group->setExpanded(true);
    }
}

void ColumnChooser::tick(const RunTable &table)
{
    const QSignalBlocker quiet(m_list);
    const QList<ColumnKey> shown = m_choice.shown(table);
    const QSet<ColumnKey> isShown(shown.begin(), shown.end());
    for (int kind = 0; kind < m_list->topLevelItemCount(); ++kind) {
        QTreeWidgetItem *group = m_list->topLevelItem(kind);
        for (int place = 0; place < group->childCount(); ++place)
            setTicked(group->child(place), isShown.contains(keyOf(group->child(place))));
    }
}

/// Made when they are wanted, for there may be ten thousand metrics.
void ColumnChooser::addHistories(QTreeWidgetItem *metric)
{
    if (!isMetric(metric) || metric->childCount() > 0)
        return;
    const QSignalBlocker quiet(m_list);
    for (const ColumnKey &key : m_choice.offeredHistories(keyOf(metric).key)) {
        QTreeWidgetItem *item = newItem(key);
        setTicked(item, m_choice.spoken().contains(key));
        metric->addChild(item);
    }
}

void ColumnChooser::showChosenHistories()
{
    QSet<ColumnKey> metrics;
    for (const ColumnKey &key : m_choice.histories())
        metrics << ColumnKey { key.kind, key.key };
    for (int kind = 0; kind < m_list->topLevelItemCount() && !metrics.isEmpty(); ++kind) {
        QTreeWidgetItem *group = m_list->topLevelItem(kind);
        for (int place = 0; place < group->childCount(); ++place) {
            if (metrics.contains(keyOf(group->child(place))))
                group->child(place)->setExpanded(true);
        }
    }
}

void ColumnChooser::find(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (int kind = 0; kind < m_list->topLevelItemCount(); ++kind) {
        QTreeWidgetItem *group = m_list->topLevelItem(kind);
        bool isAnyFound = false;
        for (int place = 0; place < group->childCount(); ++place)
            isAnyFound = showIfFound(group->child(place), words) || isAnyFound;
        group->setHidden(!isAnyFound);
        // a tick there would reach columns that are out of sight
        const QSignalBlocker quiet(m_list);
        group->setFlags(group->flags().setFlag(Qt::ItemIsUserCheckable, words.isEmpty()));
    }
}

/// Of a metric named by the first of several words the others may name what its history comes down to.
bool ColumnChooser::showIfFound(QTreeWidgetItem *item, const QStringList &words)
{
    const bool isFound = hasWords(item, words);
    if (!isFound && words.size() > 1 && isMetric(item) && hasWords(item, words.first(1)))
        addHistories(item);
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

void ColumnChooser::noteTick(const QTreeWidgetItem *item)
{
    if (!isColumn(item))
        return; // a kind: its columns say it themselves
    m_choice.set(keyOf(item), item->checkState(0) == Qt::Checked);
    m_change.start();
}

/// With Alt, Left and Right move the current column, for a mouse is not at everybody's hand.
bool ColumnChooser::moveByKey(const QKeyEvent &event)
{
    const bool isMove = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (!isMove || event.modifiers() != Qt::AltModifier)
        return false;
    const QTreeWidgetItem *item = m_list->currentItem();
    if (isColumn(item))
        Q_EMIT moveRequested(keyOf(item), event.key() == Qt::Key_Left ? -1 : +1);
    return true;
}

/// Down goes from the search box into the list.
bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
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

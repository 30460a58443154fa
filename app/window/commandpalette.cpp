#include "commandpalette.h"

#include "common/airydelegate.h"
#include "theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace runloupe {

namespace {

constexpr QSize PaletteSize { 460, 340 };

QString plainName(const QAction *action)
{
    QString name = action->text();
    return name.remove(QLatin1Char('&'));
}

} // namespace

int matchScore(const QString &letters, const QString &name)
{
    constexpr int Neighbour = 3;
    constexpr int WordStart = 2;
    constexpr int Whole = 1000; // before any scattered letters
    const qsizetype whole = letters.trimmed().isEmpty() ? -1 : name.indexOf(letters.trimmed(), 0, Qt::CaseInsensitive);
    if (whole >= 0)
        return Whole + (whole == 0 || name[whole - 1].isSpace() ? WordStart : 0);
    int score = 0;
    qsizetype place = -1;
    for (const QChar letter : letters) {
        if (letter.isSpace())
            continue;
        const qsizetype next = name.indexOf(letter, place + 1, Qt::CaseInsensitive);
        if (next < 0)
            return -1;
        const bool isWordStart = next == 0 || name[next - 1].isSpace();
        score += 1 + (next == place + 1 ? Neighbour : 0) + (isWordStart ? WordStart : 0);
        place = next;
    }
    return score;
}

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_line(new QLineEdit)
    , m_list(new QTreeWidget)
{
    std::copy_if(actions.begin(), actions.end(), std::back_inserter(m_actions),
                 [](const QAction *action) { return action->isEnabled() && !action->isSeparator(); });
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    setAccessibleName(tr("Commands"));
    buildLayout();
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::act);
    fill({});
}

void CommandPalette::buildLayout()
{
    m_line->setPlaceholderText(tr("Find a command"));
    m_line->setAccessibleName(tr("Find a command"));
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new AiryDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    setFocusProxy(m_line);
    m_line->setFocus();
    resize(PaletteSize);
    if (const QWidget *const window = parentWidget())
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 8)));
}

/// Best matches first, otherwise in the order of the menus.
void CommandPalette::fill(const QString &letters)
{
    std::vector<std::pair<int, QAction *>> found;
    for (QAction *const action : std::as_const(m_actions)) {
        if (const int score = matchScore(letters, plainName(action)); score >= 0)
            found.emplace_back(score, action);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_list->clear();
    for (const auto &[score, action] : found) {
        auto *item = new QTreeWidgetItem(m_list, { plainName(action), action->shortcut().toString(QKeySequence::NativeText) });
        item->setForeground(1, themeColors().mutedText);
        item->setData(0, Qt::UserRole, QVariant::fromValue(action));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandPalette::act()
{
    const QTreeWidgetItem *const item = m_list->currentItem();
    auto *const action = item ? item->data(0, Qt::UserRole).value<QAction *>() : nullptr;
    close();
    if (action)
        action->trigger();
}

/// The line keeps the focus; the keys that move in a list move in the list.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *const press = static_cast<QKeyEvent *>(event);
    switch (press->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace runloupe

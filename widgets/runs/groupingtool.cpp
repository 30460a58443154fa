#include "groupingtool.h"

#include "groupingchooser.h"
#include "tables/runcolumn.h"
#include "theme/icons.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace runloupe {

namespace {

using Mode = RunGrouping::Mode;

constexpr int UngroupIcon = 12; // pixels; it is the lesser of the two buttons
constexpr qsizetype MostNamed = 2; // columns; more would push the other tools away
constexpr qsizetype LongestName = 30; // characters

QString namesOf(const QList<ColumnKey> &keys)
{
    QStringList names;
    for (const ColumnKey &key : keys.first(qMin(keys.size(), MostNamed))) {
        const QString name = columnTitle(key).simplified();
        names << (name.size() > LongestName ? name.left(LongestName) + QStringLiteral("…") : name);
    }
    const QString text = names.join(QLatin1String(", "));
    return keys.size() > MostNamed ? GroupingTool::tr("%1 and %2 more").arg(text).arg(keys.size() - MostNamed) : text;
}

QString wordsFor(const RunGrouping &grouping)
{
    switch (grouping.mode) {
    case Mode::By:
        return GroupingTool::tr("Grouped by %1").arg(namesOf(grouping.keys));
    case Mode::AllParamsExcept:
        return grouping.keys.isEmpty() ? GroupingTool::tr("Grouped by all params")
                                       : GroupingTool::tr("Grouped by all params except %1").arg(namesOf(grouping.keys));
    case Mode::None:
        break;
    }
    return GroupingTool::tr("Group by");
}

} // namespace

GroupingTool::GroupingTool(QWidget *parent)
    : QWidget(parent)
    , m_choose(new QToolButton(this))
    , m_ungroup(new QToolButton(this))
    , m_chooser(new GroupingChooser(this))
{
    m_choose->setIcon(themedIcon(QStringLiteral("group")));
    m_choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choose->setAutoRaise(true);
    m_choose->setToolTip(tr("Choose what runs are grouped by"));
    m_ungroup->setIcon(themedIcon(QStringLiteral("close")));
    m_ungroup->setAutoRaise(true);
    m_ungroup->setIconSize({ UngroupIcon, UngroupIcon });
    m_ungroup->setToolTip(tr("Ungroup the runs"));
    m_ungroup->setAccessibleName(tr("Ungroup"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_choose);
    layout->addWidget(m_ungroup);
    setFocusProxy(m_choose);
    showGrouping({});
    connect(m_choose, &QToolButton::clicked, this, &GroupingTool::chooserRequested);
    connect(m_ungroup, &QToolButton::clicked, this, [this] { Q_EMIT groupingChanged({}); });
    connect(m_chooser, &GroupingChooser::groupingChanged, this, &GroupingTool::groupingChanged);
}

void GroupingTool::showGrouping(const RunGrouping &grouping)
{
    m_grouping = grouping;
    showWords();
    m_ungroup->setVisible(grouping.mode != Mode::None);
}

void GroupingTool::setApplied(bool isApplied)
{
    m_isApplied = isApplied;
    showWords();
}

void GroupingTool::showWords()
{
    const bool isAbsent = m_grouping.mode != Mode::None && !m_isApplied;
    const QString words = isAbsent ? tr("%1 (not in these runs)").arg(wordsFor(m_grouping)) : wordsFor(m_grouping);
    m_choose->setText(QString(words).replace(u'&', QLatin1String("&&")));
    m_choose->setAccessibleName(words);
}

void GroupingTool::openChooser(const RunTable &table, const RunGrouping &grouping)
{
    m_chooser->open(table, grouping, QRect(m_choose->mapToGlobal(QPoint(0, 0)), m_choose->size()));
}

} // namespace runloupe

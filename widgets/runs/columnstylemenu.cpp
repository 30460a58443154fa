#include "columnstylemenu.h"

#include "tables/groupfigure.h"

#include <QActionGroup>
#include <QMenu>

#include <array>

namespace runloupe {

namespace {

using Style = NumberFormat::Style;

struct NamedFormat {
    NumberFormat format;
    const char *name;
};

constexpr std::array Formats {
    NamedFormat { {}, QT_TRANSLATE_NOOP("runloupe::ColumnStyleMenu", "&Automatic") },
    NamedFormat { { Style::Significant, 3 }, QT_TRANSLATE_NOOP("runloupe::ColumnStyleMenu", "&3 significant digits") },
    NamedFormat { { Style::Significant, 8 }, QT_TRANSLATE_NOOP("runloupe::ColumnStyleMenu", "&8 significant digits") },
    NamedFormat { { Style::Fixed, 0 }, QT_TRANSLATE_NOOP("runloupe::ColumnStyleMenu", "&Whole numbers") },
    NamedFormat { { Style::Fixed, 2 }, QT_TRANSLATE_NOOP("runloupe::ColumnStyleMenu", "&2 decimals") },
    NamedFormat { { Style::Fixed, 4 }, QT_TRANSLATE_NOOP("runloupe::ColumnStyleMenu", "&4 decimals") },
    NamedFormat { { Style::Percent, 1 }, QT_TRANSLATE_NOOP("runloupe::ColumnStyleMenu", "&Percent") },
    NamedFormat { { Style::Scientific, 3 }, QT_TRANSLATE_NOOP("runloupe::ColumnStyleMenu", "&Scientific") },
};

} // namespace

ColumnStyleMenu::ColumnStyleMenu(const RunColumn &column, QMenu *menu)
    : QObject(menu)
    , m_style(column.style)
    , m_key(column.key)
    , m_better(column.better)
{
    addFormats(menu->addMenu(tr("&Number format")));
    if (m_key.kind == ColumnKind::Metric)
        addDirections(menu->addMenu(tr("&Good values")));
    if (column.groups)
        addFigures(menu->addMenu(tr("In &groups")));
    addShade(menu);
}

void ColumnStyleMenu::addFormats(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const auto &[format, name] : Formats) {
        ColumnStyle style = m_style;
        style.format = format;
        group->addAction(addChoice(menu, tr(name), style, m_style.format == format));
    }
}

void ColumnStyleMenu::addDirections(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto add = [this, menu, group](const QString &text, Better better) {
        ColumnStyle style = m_style;
        style.better = better;
        group->addAction(addChoice(menu, text, style, m_better == better));
    };
    add(tr("&High values"), Better::Higher);
    add(tr("&Low values"), Better::Lower);
    add(tr("&Neither"), Better::Unknown);
}

void ColumnStyleMenu::addFigures(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const GroupFigure present = m_style.figure.value_or(usualFigure(m_key));
    for (const GroupFigure figure :
         { GroupFigure::MeanAndDeviation, GroupFigure::Range, GroupFigure::Mean, GroupFigure::Deviation, GroupFigure::Least,
           GroupFigure::Greatest, GroupFigure::Median, GroupFigure::Count }) {
        ColumnStyle style = m_style;
        style.figure = figure == usualFigure(m_key) ? std::nullopt : std::optional(figure);
        group->addAction(addChoice(menu, figureTitle(figure), style, figure == present));
    }
}

void ColumnStyleMenu::addShade(QMenu *menu)
{
    ColumnStyle style = m_style;
    style.isShaded = !m_style.isShaded;
    addChoice(menu, tr("Sh&ade by value"), style, m_style.isShaded);
}

QAction *ColumnStyleMenu::addChoice(QMenu *menu, const QString &text, const ColumnStyle &style, bool isSo)
{
    QAction *const action = menu->addAction(text, this, [this, style] { Q_EMIT styleRequested(style); });
    action->setCheckable(true);
    action->setChecked(isSo);
    return action;
}

} // namespace runloupe

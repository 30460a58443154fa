#include "differencesheader.h"

#include "common/linemark.h"
#include "differences/differencesmodel.h"
#include "runs/runselection.h"
#include "tables/runcolors.h"
#include "theme/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace runloupe {

namespace {

constexpr int FirstRun = DifferencesModel::FirstRunColumn;
constexpr int MarkHeight = 12; // pixels
constexpr int MarkGap = 4; // behind the mark
constexpr int TextMargins = 24; // around the text and the mark together

} // namespace

DifferencesHeader::DifferencesHeader(const DifferencesModel *model, const RunSelection *selection, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
    , m_selection(selection)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSectionsMovable(true);
    setFirstSectionMovable(false); // the names
    setHighlightSections(false);
    setStretchLastSection(false);
    setIconSize({ LineMarkLength + MarkGap, MarkHeight });
    setAccessibleName(tr("Compared runs"));
    connect(this, &QHeaderView::sectionMoved, this, [this] { m_isMoved = true; });
}

void DifferencesHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const SharedComparison &comparison = m_model->comparison();
    if (section < FirstRun || !comparison)
        return;
    option->icon = mark(comparison->runs[std::size_t(section - FirstRun)]);
    const int room = sectionSize(section) - iconSize().width() - TextMargins; // Qt cuts the text as if there were no icon
    option->text = fontMetrics().elidedText(m_model->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, room);
}

/// Runs that no chart draws have no colour.
QIcon DifferencesHeader::mark(const RunKey &run) const
{
    const SharedRunTable &table = m_selection->table();
    const Row row = table ? table->rowOf(run) : NoRow;
    const std::optional<RunInk> ink = row == NoRow ? std::nullopt : m_selection->ink(row);
    QPixmap pixmap(iconSize() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintLineMark(&painter, QRect(QPoint(), iconSize()),
                  ink ? runColor(ink->color, colorScheme() == ColorScheme::Dark) : QColor(),
                  Qt::PenStyle(Qt::SolidLine + (ink ? ink->dash : 0)));
    return QIcon(pixmap);
}

QSize DifferencesHeader::sectionSizeFromContents(int section) const
{
    QSize size = QHeaderView::sectionSizeFromContents(section);
    size.setHeight(std::max(size.height(), fontMetrics().height() + 8));
    return size;
}

void DifferencesHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    if (!std::exchange(m_isMoved, false))
        return;
    const std::vector<RunKey> runs = runsAsTheyStand();
    takeMoveBack();
    Q_EMIT orderRequested(runs);
}

void DifferencesHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int section = logicalIndexAt(event->pos());
    if (section <= FirstRun)
        return;
    QMenu menu(this);
    menu.addAction(tr("Hold the others against this run"), this, [this, section] { moveToFront(section); });
    menu.exec(event->globalPos());
}

std::vector<RunKey> DifferencesHeader::runsAsTheyStand() const
{
    std::vector<RunKey> runs;
    for (int place = FirstRun; place < count(); ++place)
        runs.push_back(m_model->comparison()->runs[std::size_t(logicalIndex(place) - FirstRun)]);
    return runs;
}

void DifferencesHeader::moveToFront(int section)
{
    std::vector<RunKey> runs = runsAsTheyStand();
    const auto run = runs.begin() + (section - FirstRun);
    std::rotate(runs.begin(), run, run + 1);
    Q_EMIT orderRequested(runs);
}

void DifferencesHeader::takeMoveBack()
{
    const QSignalBlocker blocker(this);
    for (int section = 0; section < count(); ++section)
        moveSection(visualIndex(section), section);
    viewport()->update();
}

} // namespace runloupe

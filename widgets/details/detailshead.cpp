#include "detailshead.h"

#include "common/elidedlabel.h"
#include "common/linemark.h"
#include "common/statusdot.h"
#include "tables/detailstext.h"
#include "tables/runcolors.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace runloupe {

namespace {

constexpr int DotSpace = StatusDotSize + 6; // the dot and the gap behind it
constexpr int MarkSpace = LineMarkLength + 6; // likewise

} // namespace

DetailsHead::DetailsHead(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(Qt::ElideRight, this))
    , m_place(new ElidedLabel(Qt::ElideRight, this))
    , m_id(new ElidedLabel(Qt::ElideRight, this))
    , m_remark(new ElidedLabel(Qt::ElideRight, this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_name->setFont(bold);
    m_id->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_place->setContentsMargins(DotSpace, 0, 0, 0);
    buildLayout();
    setColors();
}

void DetailsHead::showRun(const RunDetails &details, const std::optional<RunInk> &ink, const QString &remark)
{
    m_ink = ink;
    m_name->setContentsMargins(ink ? MarkSpace : 0, 0, 0, 0);
    m_status = details.status;
    m_name->setWholeText(details.name);
    QStringList words { statusWord(details.status), details.experiment, details.storeName };
    words.removeAll(QString());
    m_place->setWholeText(words.join(QStringLiteral(" · ")));
    m_id->setWholeText(details.runId);
    m_remark->setWholeText(remark);
    m_remark->setVisible(!remark.isEmpty());
    update();
}

QToolButton *DetailsHead::makeButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(QStringLiteral("copy")));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    return button;
}

QToolButton *DetailsHead::makeCopyMenu()
{
    QToolButton *const button = makeButton(tr("Copy all about the run"));
    auto *menu = new QMenu(button);
    menu->addAction(tr("Copy all"), this, [this] { Q_EMIT copyRequested(DetailsFormat::Plain); });
    menu->addAction(tr("Copy all as Markdown"), this, [this] { Q_EMIT copyRequested(DetailsFormat::Markdown); });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void DetailsHead::buildLayout()
{
    QToolButton *const copyId = makeButton(tr("Copy the run id"));
    connect(copyId, &QToolButton::clicked, this, &DetailsHead::copyId);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 8, 4, 4);
    layout->setHorizontalSpacing(4);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(makeCopyMenu(), 0, 1);
    layout->addWidget(m_place, 1, 0, 1, 2);
    layout->addWidget(m_id, 2, 0);
    layout->addWidget(copyId, 2, 1);
    layout->addWidget(m_remark, 3, 0, 1, 2);
}

void DetailsHead::setColors()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColors().mutedText);
    for (ElidedLabel *const label : { m_place, m_id, m_remark })
        label->setPalette(muted);
}

void DetailsHead::copyId() const
{
    QGuiApplication::clipboard()->setText(m_id->wholeText());
}

void DetailsHead::paintInk(QPainter *painter) const
{
    const QRect place(m_name->pos(), QSize(LineMarkLength, m_name->height()));
    paintLineMark(painter, place, runColor(m_ink->color, colorScheme() == ColorScheme::Dark),
                  Qt::PenStyle(Qt::SolidLine + m_ink->dash));
}

void DetailsHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_ink)
        paintInk(&painter);
    const QRect line = m_place->geometry();
    paintStatusDot(&painter, QPointF(line.left() + StatusDotSize / 2.0, line.center().y() + 0.5), m_status.toUtf8());
}

void DetailsHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        setColors();
    QWidget::changeEvent(event);
}

} // namespace runloupe

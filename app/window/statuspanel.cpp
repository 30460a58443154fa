#include "statuspanel.h"

#include "core/times.h"
#include "core/warnings.h"
#include "theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace runloupe {

namespace {

constexpr int GroupGap = 16;
constexpr int ProgressWidth = 140;
constexpr int AgeInterval = 1000; // ms

QLabel *mutedLabel()
{
    auto *label = new QLabel;
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// `just now`, `5 s ago`.
QString agoText(qint64 age)
{
    constexpr qint64 Minute = 60'000;
    if (age < 2000)
        return StatusPanel::tr("just now");
    if (age < Minute)
        return StatusPanel::tr("%1 s ago").arg(age / 1000);
    return StatusPanel::tr("%1 ago").arg(durationText(age / Minute * Minute));
}

} // namespace

StatusPanel::StatusPanel(QWidget *parent)
    : QWidget(parent)
    , m_store(new QLabel)
    , m_age(mutedLabel())
    , m_warnings(new QToolButton)
    , m_work(mutedLabel())
    , m_progress(new QProgressBar)
    , m_cancel(new QToolButton)
{
    buildLayout();
    connect(m_cancel, &QToolButton::clicked, this, &StatusPanel::cancelRequested);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &StatusPanel::showAge);
    timer->start(AgeInterval);
    hideProgress();
}

void StatusPanel::buildLayout()
{
    m_store->setAccessibleDescription(tr("Store")); // a name would be read instead of the text
    m_age->setAccessibleDescription(tr("Age of what is shown"));
    m_warnings->setIcon(themedIcon(QStringLiteral("warning")));
    m_warnings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_warnings->setPopupMode(QToolButton::InstantPopup);
    m_warnings->setMenu(new QMenu(m_warnings));
    m_warnings->hide();
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(ProgressWidth);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel reading"));
    QSizePolicy always = m_cancel->sizePolicy(); // or all above the line would jump when it comes and goes
    always.setRetainSizeWhenHidden(true);
    m_cancel->setSizePolicy(always);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(GroupGap);
    layout->addWidget(m_store);
    layout->addWidget(m_age);
    layout->addWidget(m_warnings);
    layout->addStretch();
    layout->addWidget(m_work);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
}

void StatusPanel::setStore(const QString &text)
{
    m_store->setText(text);
    m_age->setVisible(!text.isEmpty());
}

void StatusPanel::setFresh()
{
    m_sinceFresh.start();
    m_sinceNews.invalidate();
    showAge();
}

void StatusPanel::setFollowed(bool isFollowed)
{
    m_isFollowed = isFollowed;
    showAge();
}

void StatusPanel::setNews()
{
    m_sinceNews.start();
    m_sinceFresh.start();
    showAge();
}

void StatusPanel::setNothingRead()
{
    m_sinceFresh.invalidate();
    m_age->clear();
    setWarnings({});
}

void StatusPanel::setWarnings(const Warnings &warnings)
{
    m_warnings->setVisible(!warnings.isEmpty());
    const int count = int(warnings.count());
    m_warnings->setText(count == 1 ? tr("1 warning") : tr("%n warnings", nullptr, count));
    QMenu *const menu = m_warnings->menu();
    menu->clear();
    for (const QString &sentence : warnings.sentences().first(qMin(warnings.sentences().size(), qsizetype(20))))
        menu->addAction(QString(sentence).replace(QLatin1Char('&'), QLatin1String("&&")));
    if (warnings.count() > menu->actions().size())
        menu->addAction(tr("and %n more", nullptr, int(warnings.count() - menu->actions().size())))->setEnabled(false);
}

void StatusPanel::showProgress(const QString &what, double fraction)
{
    m_work->setText(what);
    m_progress->setValue(int(fraction * m_progress->maximum()));
    for (QWidget *const part :
         { static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel) })
        part->show();
}

void StatusPanel::hideProgress()
{
    for (QWidget *const part :
         { static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel) })
        part->hide();
}

void StatusPanel::showAge()
{
    if (!m_sinceFresh.isValid())
        return;
    if (!m_isFollowed)
        m_age->setText(tr("read %1").arg(agoText(m_sinceFresh.elapsed())));
    else if (!m_sinceNews.isValid())
        m_age->setText(tr("up to date"));
    else
        m_age->setText(tr("up to date, changed %1").arg(agoText(m_sinceNews.elapsed())));
}

} // namespace runloupe

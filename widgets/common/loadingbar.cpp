#include "loadingbar.h"

#include "theme/icons.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace runloupe {

namespace {

constexpr int LeastBarWidth = 16;
constexpr int BarWidth = 96;
constexpr int PatienceMs = 250;
constexpr int ProgressSteps = 1000;

} // namespace

LoadingBar::LoadingBar(const QString &what, const QString &cancel, QWidget *parent)
    : QWidget(parent)
    , m_progress(new QProgressBar(this))
{
    m_progress->setAccessibleName(what);
    m_progress->setToolTip(what);
    m_progress->setTextVisible(false);
    m_progress->setMinimumWidth(LeastBarWidth);
    m_progress->setMaximumWidth(BarWidth);
    auto *const button = new QToolButton(this);
    button->setIcon(themedIcon(QStringLiteral("close")));
    button->setIconSize({ 12, 12 });
    button->setToolTip(cancel);
    button->setAccessibleName(cancel);
    connect(button, &QToolButton::clicked, this, &LoadingBar::cancelRequested);

    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_progress);
    layout->addWidget(button);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
}

void LoadingBar::start()
{
    m_progress->setRange(0, 0);
    if (isHidden())
        m_patience.start();
}

void LoadingBar::setProgress(double fraction)
{
    m_progress->setRange(0, ProgressSteps);
    m_progress->setValue(int(fraction * ProgressSteps));
}

void LoadingBar::stop()
{
    m_patience.stop();
    hide();
}

} // namespace runloupe

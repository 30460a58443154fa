#include "welcomepage.h"

#include "theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace runloupe {

namespace {

constexpr int ColumnWidth = 520;
constexpr int Gap = 24;
constexpr int RecentHeight = 220;

QLabel *mutedLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recentTitle(new QLabel(tr("Recent stores")))
    , m_recent(new QListWidget)
{
    auto *column = new QWidget;
    column->setFixedWidth(ColumnWidth);
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1, 0, 0, 0); // as a list before its texts
    texts->setSpacing(Gap);
    texts->addWidget(buildHeading());
    texts->addWidget(buildButtons());
    texts->addWidget(m_recentTitle);
    auto *content = new QVBoxLayout(column);
    content->setContentsMargins(0, 0, 0, 0);
    content->addLayout(texts);
    content->addWidget(m_recent);
    setUpRecent();

    auto *row = new QHBoxLayout; // not an alignment: that would ask wrapped text for no more than one line's height
    row->addStretch();
    row->addWidget(column);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
}

QWidget *WelcomePage::buildHeading()
{
    auto *heading = new QWidget;
    auto *title = new QLabel(tr("Runloupe"));
    title->setFont(themeFont(TextSize::Title));
    auto *layout = new QVBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(mutedLabel(tr("Open an MLflow database or an mlruns folder, of any version, where it lies. "
                                    "It is only read, never changed. Dropping it here works too.")));
    return heading;
}

QWidget *WelcomePage::buildButtons()
{
    auto *buttons = new QWidget;
    auto *file = new QPushButton(tr("Open file…"));
    auto *folder = new QPushButton(tr("Open folder…"));
    auto *sample = new QPushButton(tr("Open the sample store"));
    file->setDefault(true);
    connect(file, &QPushButton::clicked, this, &WelcomePage::openFileRequested);
    connect(folder, &QPushButton::clicked, this, &WelcomePage::openFolderRequested);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::openSampleRequested);

    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(file);
    layout->addWidget(folder);
    layout->addWidget(sample);
    layout->addStretch();
    return buttons;
}

void WelcomePage::setUpRecent()
{
    m_recent->setAccessibleName(tr("Recent stores"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setFixedHeight(RecentHeight);
    m_recent->viewport()->setAutoFillBackground(false);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT openRequested(item->toolTip()); });
    connect(m_recent, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT openRequested(item->toolTip()); });
}

void WelcomePage::setRecentStores(const QStringList &locations)
{
    m_recent->clear();
    for (const QString &location : locations) {
        const bool isThere = QFileInfo::exists(location);
        const QString shown = QDir::toNativeSeparators(location);
        auto *item = new QListWidgetItem(isThere ? shown : tr("%1 (missing)").arg(shown), m_recent);
        item->setToolTip(location);
        if (!isThere)
            item->setForeground(themeColors().mutedText);
    }
    const bool isEmpty = locations.isEmpty();
    m_recentTitle->setHidden(isEmpty);
    m_recent->setHidden(isEmpty);
}

} // namespace runloupe

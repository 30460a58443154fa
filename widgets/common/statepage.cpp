#include "statepage.h"

#include "core/error.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace runloupe {

namespace {

constexpr int TextWidth = 440; // pixels: about 65 characters a line
constexpr int PatienceMs = 250;
constexpr int ProgressSteps = 1000;

QLabel *centredLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMaximumWidth(TextWidth);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setTextFormat(Qt::PlainText); // sentences quote what stands in files
    return label;
}

} // namespace

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_title(centredLabel(this))
    , m_sentence(centredLabel(this))
    , m_action(new QPushButton(tr("Try again"), this)) // even a hidden button has a name
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    buildLayout();
    setColors();
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { showProgressParts(true); });
    connect(m_action, &QPushButton::clicked, this, &StatePage::actionRequested);
    connect(m_cancel, &QPushButton::clicked, this, &StatePage::cancelRequested);
    showTexts({}, {}, {});
}

void StatePage::showEmpty(const QString &title, const QString &sentence, const QString &action)
{
    showTexts(title, sentence, action);
}

void StatePage::showError(const QString &title, const Error &error, const QString &action)
{
    showTexts(title, error.message(), action);
    m_sentence->setToolTip(error.detail());
}

void StatePage::showLoading(const QString &title)
{
    showTexts(title, {}, {});
    m_title->hide();
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(title);
    m_patience.start();
}

void StatePage::setProgress(double fraction)
{
    m_progress->setRange(0, ProgressSteps);
    m_progress->setValue(int(fraction * ProgressSteps));
}

void StatePage::buildLayout()
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_title->setFont(font);
    m_progress->setFixedWidth(TextWidth / 2);
    m_progress->setTextVisible(false);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(3); // a little above the middle, where the eye looks first

    // Between two stretches, for an aligned label is given the height that its text has over the whole width.
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, TextWidth);
    layout->addStretch(1);
}

void StatePage::showTexts(const QString &title, const QString &sentence, const QString &action)
{
    m_patience.stop();
    showProgressParts(false);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setToolTip({});
    m_sentence->setVisible(!sentence.isEmpty());
    if (!action.isEmpty())
        m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void StatePage::showProgressParts(bool visible)
{
    if (visible)
        m_title->show();
    m_progress->setVisible(visible);
    m_cancel->setVisible(visible);
}

void StatePage::setColors()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColors().mutedText);
    m_sentence->setPalette(muted);
}

void StatePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        setColors();
    QWidget::changeEvent(event);
}

} // namespace runloupe

#include "messagebar.h"

#include "core/error.h"
#include "core/warnings.h"
#include "theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace runloupe {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_action(new QToolButton)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    connect(m_action, &QToolButton::clicked, this, &MessageBar::actionRequested);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    m_action->setText(tr("Retry")); // even a hidden button has a name
    m_action->hide();
    hide();
}

void MessageBar::showError(const Error &error, const QString &action)
{
    showText(error.message(), error.detail(), action);
}

void MessageBar::showWarnings(const Warnings &warnings)
{
    if (warnings.isEmpty())
        return hide();
    QString text = warnings.sentences().first();
    if (warnings.count() > 1)
        text += QLatin1Char(' ') + tr("And %n more.", nullptr, int(warnings.count() - 1));
    showText(text, warnings.sentences().join(QLatin1Char('\n')), {});
}

void MessageBar::showText(const QString &text, const QString &toolTip, const QString &action)
{
    m_text->setText(text);
    m_text->setToolTip(toolTip);
    if (!action.isEmpty())
        m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
}

} // namespace runloupe

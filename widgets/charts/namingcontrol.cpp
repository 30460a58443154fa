#include "namingcontrol.h"

#include "tables/nametemplate.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace runloupe {

NamingControl::NamingControl(QWidget *parent)
    : QWidget(parent)
    , m_modes(new QComboBox(this))
    , m_line(new QLineEdit(this))
    , m_mishap(new QLabel(this))
{
    buildLayout();
    connect(m_modes, &QComboBox::currentIndexChanged, this, &NamingControl::take);
    connect(m_line, &QLineEdit::textChanged, this, &NamingControl::take);
    showState();
}

void NamingControl::buildLayout()
{
    m_modes->setAccessibleName(tr("Names of runs"));
    m_modes->addItems({ tr("Params that tell them apart"), tr("Run names"), tr("A template") }); // by mode
    m_modes->setToolTip(tr("Names follow where params do not suffice"));
    m_line->setAccessibleName(tr("Template of names"));
    m_line->setPlaceholderText(QStringLiteral("{run_name} lr={params.lr}"));
    m_line->setToolTip(
        tr("{run_name} {run_id} {experiment} {params.lr} {metrics.loss} {tags.team} {attributes.status}; {{ for a brace"));
    m_mishap->setObjectName(QStringLiteral("namingMishap"));
    m_mishap->setTextFormat(Qt::PlainText);
    m_mishap->setWordWrap(true);
    m_mishap->setFont(themeFont(TextSize::Small));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget *const widget : std::initializer_list<QWidget *> { m_modes, m_line, m_mishap })
        layout->addWidget(widget);
    setFocusProxy(m_modes);
}

void NamingControl::setNaming(const RunNaming &naming)
{
    if (naming == m_naming)
        return; // the line may hold what is not understood yet
    const QSignalBlocker quietModes(m_modes);
    const QSignalBlocker quietLine(m_line);
    m_naming = naming;
    m_modes->setCurrentIndex(int(naming.mode));
    m_line->setText(naming.pattern);
    showState();
}

void NamingControl::take()
{
    showState();
    RunNaming naming { RunNaming::Mode(m_modes->currentIndex()), m_naming.pattern };
    if (NameTemplate::parse(m_line->text()))
        naming.pattern = m_line->text();
    if (naming == m_naming)
        return;
    m_naming = naming;
    Q_EMIT namingChanged(naming);
}

void NamingControl::showState()
{
    const bool isTemplate = m_modes->currentIndex() == int(RunNaming::Mode::Template);
    const Result<NameTemplate> parsed = NameTemplate::parse(m_line->text());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, themeColors().errorText);
    m_mishap->setPalette(colors);
    m_mishap->setText(parsed ? QString() : parsed.error().message());
    m_line->setVisible(isTemplate);
    m_mishap->setVisible(isTemplate && !parsed);
    if (window()->windowType() == Qt::Popup)
        window()->adjustSize();
}

} // namespace runloupe

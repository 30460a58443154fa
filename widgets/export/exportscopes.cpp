#include "exportscopes.h"

#include "core/numbers.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace runloupe {

ExportScopes::ExportScopes(const TableSnapshot &snapshot, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    const bool isPartial = snapshot.table && snapshot.table->isPartial();
    QStringList texts { tr("&Shown in the table"), tr("Se&lected"),
                        isPartial ? tr("Every&thing that has been read so far") : tr("Every&thing") };
    if (snapshot.arrangement.groups())
        texts << tr("&Groups, with figures of their metrics");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (int i = 0; i < int(texts.size()); ++i) {
        const std::size_t count = runCount(snapshot, ExportScope(i));
        auto *button = new QRadioButton(QStringLiteral("%1 (%2)").arg(texts[i], groupedNumber(qint64(count))));
        button->setEnabled(count > 0);
        m_buttons->addButton(button, i);
        layout->addWidget(button);
    }
    m_buttons->button(int(ExportScope::Shown))->setChecked(true);
    setFocusProxy(m_buttons->button(int(ExportScope::Shown)));
    connect(m_buttons, &QButtonGroup::idClicked, this, &ExportScopes::scopeChanged);
}

ExportScope ExportScopes::scope() const
{
    return ExportScope(m_buttons->checkedId());
}

} // namespace runloupe

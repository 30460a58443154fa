#include "clearbutton.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace runloupe {

void addClearButton(QLineEdit *line)
{
    const QList<QToolButton *> others = line->findChildren<QToolButton *>(); // icons that do something else
    line->setClearButtonEnabled(true);
    for (QToolButton *const button : line->findChildren<QToolButton *>()) {
        if (!others.contains(button))
            button->setAccessibleName(QCoreApplication::translate("runloupe::addClearButton", "Clear"));
    }
}

} // namespace runloupe

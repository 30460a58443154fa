#include "clearbutton.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace runloupe {

void addClearButton(QLineEdit *line)
{
    line->setClearButtonEnabled(true);
    if (auto *button = line->findChild<QToolButton *>())
        button->setAccessibleName(QCoreApplication::translate("runloupe::addClearButton", "Clear"));
}

} // namespace runloupe

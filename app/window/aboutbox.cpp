#include "aboutbox.h"

#include "theme/icons.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::aboutBox", text);
}

} // namespace

void showAbout(QWidget *parent)
{
    constexpr int IconSize = 64;
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Runloupe"));
    box->setIconPixmap(programIcon().pixmap(IconSize));
    box->setText(tr("Runloupe %1").arg(QStringLiteral(RUNLOUPE_VERSION)));
    box->setInformativeText(tr("A loupe for training runs: opens MLflow's stores where they lie, and only reads them.\n\n"
                               "Free software under the GNU General Public License, version 3 or later.\n"
                               "Built with Qt %1; runs with Qt %2.")
                                .arg(QStringLiteral(QT_VERSION_STR), QString::fromLatin1(qVersion())));
    box->open();
}

} // namespace runloupe

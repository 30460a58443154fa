#include "filedialogs.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::filedialogs", text);
}

void show(QFileDialog *dialog, const std::function<void(const QStringList &)> &chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog->parent(), chosen);
    dialog->open();
}

} // namespace

void askForFiles(QWidget *parent, const std::function<void(const QStringList &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, tr("Open run stores"));
    dialog->setObjectName(QStringLiteral("openFileDialog"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({ tr("Databases (*.db *.sqlite *.sqlite3 *.db3)"), tr("All files (*)") });
    show(dialog, chosen);
}

void askForFolder(QWidget *parent, const std::function<void(const QStringList &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, tr("Open an mlruns folder"));
    dialog->setObjectName(QStringLiteral("openFolderDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    show(dialog, chosen);
}

} // namespace runloupe

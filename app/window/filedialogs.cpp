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

QFileDialog *viewDialog(QWidget *parent, const QString &title)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("viewFileDialog"));
    dialog->setNameFilters({ tr("Views (*.json)"), tr("All files (*)") });
    dialog->setDefaultSuffix(QStringLiteral("json"));
    return dialog;
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

void askForView(QWidget *parent, const std::function<void(const QString &)> &chosen)
{
    QFileDialog *const dialog = viewDialog(parent, tr("Import a view"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    show(dialog, [chosen](const QStringList &paths) { chosen(paths.first()); });
}

void askWhereToPutView(QWidget *parent, const QString &name, const std::function<void(const QString &)> &chosen)
{
    QFileDialog *const dialog = viewDialog(parent, tr("Export the view"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name + QLatin1String(".json"));
    show(dialog, [chosen](const QStringList &paths) { chosen(paths.first()); });
}

} // namespace runloupe

#include "savedviewactions.h"

#include "export/exporttarget.h"
#include "filedialogs.h"
#include "session/openstores.h"
#include "viewnamedialog.h"
#include "views/viewfile.h"
#include "views/viewshelf.h"
#include "windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QMessageBox>
#include <QPushButton>

namespace runloupe {

namespace {

constexpr int LastKey = 9; // Ctrl+1 to Ctrl+9

/// As the text of an action, in which a single & marks the next letter.
QString asText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

SavedViewActions::SavedViewActions(WindowActions *actions, ViewShelf *shelf, const OpenStores *stores, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_shelf(shelf)
    , m_stores(stores)
    , m_window(window)
{
    actions->savedViews->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    connectActions();
    connect(shelf, &ViewShelf::changed, this, &SavedViewActions::followShelf);
    followShelf();
}

void SavedViewActions::connectActions()
{
    connect(m_actions->savedViews, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_shelf->apply(action->data().toString());
        followShelf(); // the click has checked it, or not
    });
    connect(m_actions->saveView, &QAction::triggered, this, [this] { m_shelf->save(m_shelf->currentName()); });
    connect(m_actions->saveViewAs, &QAction::triggered, this, &SavedViewActions::askNameToSave);
    connect(m_actions->renameView, &QAction::triggered, this, &SavedViewActions::askNewName);
    connect(m_actions->deleteView, &QAction::triggered, this, &SavedViewActions::askWhetherToDelete);
    connect(m_actions->importView, &QAction::triggered, this,
            [this] { askForView(m_window, [this](const QString &path) { importFrom(path); }); });
    connect(m_actions->exportView, &QAction::triggered, this, [this] {
        askWhereToPutView(m_window, fileNameFor(m_shelf->currentName()), [this](const QString &path) { exportTo(path); });
    });
    connect(m_actions->usualView, &QAction::triggered, m_shelf, &ViewShelf::applyUsual);
}

void SavedViewActions::followShelf()
{
    const QString current = m_shelf->currentName();
    const bool isChanged = m_shelf->isCurrentChanged();
    if (const QStringList names = m_shelf->views().names(); names != m_offered)
        offerViews(names);
    for (QAction *const action : m_actions->savedViews->actions())
        action->setChecked(action->data().toString() == current);
    for (QAction *const action : { m_actions->renameView, m_actions->deleteView, m_actions->exportView })
        action->setEnabled(!current.isEmpty());
    m_actions->saveView->setEnabled(isChanged);
    m_actions->saveView->setText(current.isEmpty() ? tr("&Save changes to the view")
                                                   : tr("&Save changes to “%1”").arg(asText(current)));
}

void SavedViewActions::offerViews(const QStringList &names)
{
    QActionGroup *const group = m_actions->savedViews;
    for (QAction *const old : group->actions()) {
        group->removeAction(old);
        old->deleteLater(); // it may be the one that was just clicked
    }
    for (const QString &name : names) {
        auto *const action = new QAction(asText(name), group);
        action->setCheckable(true);
        action->setData(name);
        if (const int key = int(group->actions().size()); key <= LastKey)
            action->setShortcut(tr("Ctrl+%1").arg(key));
        m_window->addAction(action);
    }
    m_offered = names;
}

void SavedViewActions::askNameToSave()
{
    auto *dialog = new ViewNameDialog(tr("Save view"), tr("&Save"), m_offered, ViewNameDialog::Taken::IsReplaced, m_window);
    connect(dialog, &ViewNameDialog::nameChosen, m_shelf, &ViewShelf::save);
    dialog->open();
}

void SavedViewActions::askNewName()
{
    auto *dialog = new ViewNameDialog(tr("Rename view"), tr("&Rename"), m_offered, ViewNameDialog::Taken::IsRefused, m_window);
    dialog->setName(m_shelf->currentName());
    connect(dialog, &ViewNameDialog::nameChosen, m_shelf, &ViewShelf::renameCurrent);
    dialog->open();
}

void SavedViewActions::askWhetherToDelete()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete view"),
                                tr("The view “%1” will be gone. The window stays as it is.").arg(m_shelf->currentName()),
                                QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    connect(box->addButton(tr("&Delete"), QMessageBox::AcceptRole), &QPushButton::clicked, m_shelf, &ViewShelf::removeCurrent);
    box->setEscapeButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    box->open();
}

void SavedViewActions::importFrom(const QString &path)
{
    const Result<SavedView> view = readViewFile(path);
    if (view)
        m_shelf->adopt(*view);
    else
        Q_EMIT told(view.error().message());
}

void SavedViewActions::exportTo(const QString &path)
{
    const SavedView *const view = m_shelf->views().find(m_shelf->currentName());
    if (!view)
        return;
    const ExportTarget target = lookAt(path, m_stores->locations());
    const Result<void> written = target.state == ExportTarget::State::Impossible ? Error(Error::Kind::Output, target.sentence)
                                                                                 : writeViewFile(*view, path);
    Q_EMIT told(written ? tr("The view was written to %1.").arg(path) : written.error().message());
}

} // namespace runloupe

#include "runexport.h"

#include "export/exportdialog.h"
#include "filter/filterbar.h"
#include "runs/runsview.h"
#include "runspane.h"
#include "session/openstores.h"
#include "session/session.h"
#include "session/settings.h"
#include "storewords.h"
#include "windowactions.h"

#include <QAction>
#include <QFileInfo>

namespace runloupe {

RunExport::RunExport(WindowActions *actions, Session *session, RunsPane *pane, Settings *settings, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_pane(pane)
    , m_settings(settings)
    , m_window(window)
{
    connect(actions->exportRuns, &QAction::triggered, this, &RunExport::openDialog);
    for (const QAction *const action : actions->copyAs)
        connect(action, &QAction::triggered, this,
                [this, format = SheetFormat(action->data().toInt())] { m_pane->runs()->copySelected(format, remarks()); });
}

void RunExport::openDialog()
{
    TableSnapshot snapshot = m_pane->runs()->snapshot();
    snapshot.remarks = remarks();
    auto *dialog = new ExportDialog(std::move(snapshot), title(), m_session->stores()->locations(),
                                    ExportChoice::fromJson(m_settings->exportChoice()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this,
            [this](const ExportChoice &choice) { m_settings->setExportChoice(choice.toJson()); });
    connect(dialog, &ExportDialog::exported, this, [this](const QString &, const QString &sentence) { Q_EMIT done(sentence); });
    dialog->open();
}

/// What the runs are: those of an experiment, or of a store.
QString RunExport::title() const
{
    const QList<ExperimentChoice> &shown = m_session->shownExperiments();
    if (shown.isEmpty())
        return tr("runs");
    const ExperimentChoice &first = shown.first();
    const SharedStore store = m_session->stores()->store(first.location);
    if (store && shown.size() == 1 && first.experimentIds.size() == 1) {
        const std::pair place { store->uri(), first.experimentIds.first() };
        if (const QString name = placeNames(*m_session->stores()).experiments.value(place); !name.isEmpty())
            return tr("%1 runs").arg(name);
    }
    return tr("%1 runs").arg(QFileInfo(first.location).completeBaseName());
}

QStringList RunExport::remarks() const
{
    QStringList remarks;
    for (const ExperimentChoice &choice : m_session->shownExperiments())
        remarks << tr("Store: %1").arg(choice.location);
    remarks.removeDuplicates();
    if (const QString filter = m_pane->filter()->appliedText(); !filter.isEmpty())
        remarks << tr("Filter: %1").arg(filter);
    return remarks;
}

} // namespace runloupe

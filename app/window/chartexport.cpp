#include "chartexport.h"

#include "chartexport/chartexportdialog.h"
#include "charts/curvechart.h"
#include "charts/curvesview.h"
#include "session/openstores.h"
#include "session/session.h"
#include "session/settings.h"
#include "windowactions.h"

#include <QAction>

namespace runloupe {

namespace {

constexpr double MillimetresAPixel = 25.4 / 96;
constexpr double DotsOfCopies = 192; // two a pixel, so that it is crisp on slides

} // namespace

ChartExport::ChartExport(WindowActions *actions, Session *session, CurvesView *curves, Settings *settings, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_curves(curves)
    , m_settings(settings)
    , m_window(window)
{
    connect(actions->exportCharts, &QAction::triggered, this, &ChartExport::openDialog);
    connect(actions->copyChart, &QAction::triggered, this, &ChartExport::copy);
}

QList<ExportedChart> ChartExport::charts() const
{
    QList<ExportedChart> charts;
    for (const CurveChart *const chart : m_curves->charts()) {
        charts << exportedChart(*chart);
        if (charts.last().curves.isEmpty())
            charts.removeLast();
    }
    return charts;
}

std::optional<qsizetype> ChartExport::current(const QList<ExportedChart> &charts) const
{
    const CurveChart *const chart = m_curves->currentChart();
    for (qsizetype place = 0; chart && place < charts.size(); ++place) {
        if (charts[place].picture.plot == chart->plot())
            return place;
    }
    return std::nullopt;
}

void ChartExport::openDialog()
{
    const QList<ExportedChart> exported = charts();
    if (exported.isEmpty())
        return Q_EMIT done(tr("There is no chart to export."));
    auto *const dialog = new ChartExportDialog(exported, current(exported), m_session->stores()->locations(),
                                               ChartExportChoice::fromJson(m_settings->chartExportChoice()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChartExportDialog::chosen, this,
            [this](const ChartExportChoice &choice) { m_settings->setChartExportChoice(choice.toJson()); });
    connect(dialog, &ChartExportDialog::exported, this, &ChartExport::done);
    dialog->open();
}

/// As large as on screen, in the colours of the screen.
void ChartExport::copy()
{
    const QList<ExportedChart> exported = charts();
    if (exported.isEmpty())
        return Q_EMIT done(tr("There is no chart to copy."));
    const std::optional<qsizetype> place = current(exported);
    QList<FigureChart> pictures;
    for (const ExportedChart &chart : place ? exported.mid(*place, 1) : exported)
        pictures << chart.picture;
    const QSize size = place ? m_curves->currentChart()->size() : m_curves->size();
    const FigureStyle style { .scheme = colorScheme(),
                              .points = themeFont(TextSize::Small).pointSizeF(),
                              .legend = place ? FigureLegendPlace::Right : FigureLegendPlace::Below };
    const QString title = pictures.size() == 1 ? pictures.first().title : tr("%1 charts").arg(pictures.size());
    copyFigure({ pictures, style }, { QSizeF(size) * MillimetresAPixel, DotsOfCopies }, title);
    Q_EMIT done(tr("%1 copied as a picture.").arg(title));
}

} // namespace runloupe

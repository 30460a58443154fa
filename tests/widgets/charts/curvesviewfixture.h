#pragma once

#include "charts/curvechart.h"
#include "charts/curveplot.h"
#include "charts/curvesview.h"
#include "core/error.h"
#include "runs/runtablebuilder.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace runloupe {

/// Answers what a view asks for, as stores would: `loss` has 20 points, `once` one.
class Answerer : public QObject {
public:
    explicit Answerer(CurvesView *view)
        : m_view(view)
    {
        connect(view, &CurvesView::seriesRequested, this, [this](const QList<SeriesRequest> &requests) {
            m_asked << requests;
            QMetaObject::invokeMethod(
                this, [this, requests] { answer(requests); }, Qt::QueuedConnection);
        });
    }

    QList<QList<SeriesRequest>> m_asked;
    bool m_isSilent = false;
    std::optional<Error> m_error;
    Warnings m_warnings;

private:
    void answer(const QList<SeriesRequest> &requests)
    {
        if (m_isSilent)
            return;
        if (m_error)
            return m_view->failLoading(*m_error);
        for (const SeriesRequest &request : requests) {
            for (const QString &runId : request.runIds) {
                for (const QString &key : request.keys)
                    m_view->addSeries(request.store, series(runId, key));
            }
        }
        m_view->finishLoading(m_warnings);
    }

    static SharedSeries series(const QString &runId, const QString &key)
    {
        auto series = std::make_shared<Series>();
        series->runId = runId;
        series->key = key;
        for (int i = 0; i < (key == "once" ? 1 : 20); ++i)
            series->append(i, 1'700'000'000'000 + i, 1.0 / (1 + i));
        return series;
    }

    CurvesView *m_view;
};

inline SharedRunTable tableOf(int runs, const QByteArrayList &keys)
{
    RunTableBuilder builder;
    builder.beginStore("store.db");
    for (int i = 0; i < runs; ++i) {
        const QByteArray id = "run" + QByteArray::number(i);
        RunRecord run;
        run.id = id;
        run.name = id;
        run.endTime = 1;
        const Row row = builder.add(run);
        for (const QByteArray &key : keys)
            builder.setMetric(row, builder.metricColumn(key), 0.05);
    }
    return builder.finish();
}

inline void show(CurvesView &view)
{
    view.resize(800, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

inline QString allTexts(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

/// The button with this text; null where none is to be seen.
inline QAbstractButton *visibleButton(const QWidget &widget, const QString &text)
{
    for (QAbstractButton *const button : widget.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace runloupe

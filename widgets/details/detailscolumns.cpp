#include "detailscolumns.h"

#include "tables/rundetailsmodel.h"

#include <QFontMetrics>

#include <algorithm>

namespace runloupe {

namespace {

using Model = RunDetailsModel;

constexpr int KeySpace = 22; // pixels, around a key
constexpr int PartIndentation = 24; // what a part begins further in
constexpr int NumberSpace = 8; // around a number
constexpr int LeastKeyWidth = 96;
constexpr int MostKeyPercent = 42; // of the width
constexpr int MeasuredKeys = 300; // of each section

/// Of what is below `parent`, and below that.
int widestKey(const Model &model, const QFontMetrics &metrics, const QModelIndex &parent)
{
    int widest = 0;
    for (int row = 0; row < std::min(MeasuredKeys, model.rowCount(parent)); ++row) {
        const QModelIndex index = model.index(row, Model::KeyColumn, parent);
        widest = std::max(widest, metrics.horizontalAdvance(index.data().toString()));
        if (model.hasChildren(index))
            widest = std::max(widest, widestKey(model, metrics, index) + PartIndentation);
    }
    return widest;
}

int widestKey(const Model &model, const QFontMetrics &metrics)
{
    int widest = 0;
    for (int section = 0; section < model.rowCount(); ++section)
        widest = std::max(widest, widestKey(model, metrics, model.index(section, Model::KeyColumn)));
    return widest + KeySpace;
}

int countOfNumbers(const Model &model, int fitting)
{
    const bool hasMetrics = model.indexOf(DetailKind::Metrics).isValid() || model.indexOf(DetailKind::SystemMetrics).isValid();
    if (!hasMetrics || fitting < Model::GreatestColumn)
        return Model::ValueColumn;
    return std::min<int>(fitting, Model::BestStepColumn);
}

} // namespace

DetailsColumns DetailsColumns::fitting(const RunDetailsModel &model, const QFontMetrics &metrics, int width)
{
    const int number = metrics.horizontalAdvance(QStringLiteral("-0.000888")) + NumberSpace;
    const int numbers = countOfNumbers(model, (width - LeastKeyWidth) / number);
    const int room = std::max(LeastKeyWidth, width * MostKeyPercent / 100);
    const int key = std::clamp(widestKey(model, metrics), LeastKeyWidth, room);
    if (numbers == 1)
        return { key, width - key, 1 };
    return { std::min(key, width - numbers * number), number, numbers };
}

} // namespace runloupe

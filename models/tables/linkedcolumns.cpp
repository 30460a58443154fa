#include "linkedcolumns.h"

#include "textcells.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

/// A text of something linked with a run, as a column.
template <typename Linked>
struct LinkedColumn {
    QLatin1String key;
    const char *title;
    QString (*text)(const Linked &);
};

constexpr std::array DatasetColumns {
    LinkedColumn<DatasetInput> { QLatin1String("name"), QT_TRANSLATE_NOOP("runloupe::LinkedColumns", "Dataset"),
                                 [](const DatasetInput &dataset) { return dataset.name; } },
    LinkedColumn<DatasetInput> { QLatin1String("digest"), QT_TRANSLATE_NOOP("runloupe::LinkedColumns", "Dataset digest"),
                                 [](const DatasetInput &dataset) { return dataset.digest; } },
    LinkedColumn<DatasetInput> { QLatin1String("context"), QT_TRANSLATE_NOOP("runloupe::LinkedColumns", "Dataset context"),
                                 [](const DatasetInput &dataset) { return dataset.context; } },
};

constexpr std::array ModelColumns {
    LinkedColumn<LoggedModel> { QLatin1String("name"), QT_TRANSLATE_NOOP("runloupe::LinkedColumns", "Model"),
                                [](const LoggedModel &model) { return model.name.isEmpty() ? model.id : model.name; } },
    LinkedColumn<LoggedModel> { QLatin1String("type"), QT_TRANSLATE_NOOP("runloupe::LinkedColumns", "Model type"),
                                [](const LoggedModel &model) { return model.type; } },
    LinkedColumn<LoggedModel> { QLatin1String("status"), QT_TRANSLATE_NOOP("runloupe::LinkedColumns", "Model status"),
                                [](const LoggedModel &model) { return model.status; } },
};

template <typename Columns>
QStringList keysOf(const Columns &columns)
{
    QStringList keys;
    for (const auto &column : columns)
        keys << column.key;
    return keys;
}

/// Null where there is none.
template <typename Columns>
auto columnOf(const Columns &columns, const QString &key) -> const typename Columns::value_type *
{
    const auto column = std::find_if(columns.begin(), columns.end(), [&key](const auto &one) { return one.key == key; });
    return column == columns.end() ? nullptr : &*column;
}

template <typename Columns>
QString titleOf(const Columns &columns, const QString &key)
{
    const auto *const column = columnOf(columns, key);
    return column ? QCoreApplication::translate("runloupe::LinkedColumns", column->title) : QString();
}

void addDifferent(QStringList &texts, const QString &text)
{
    if (!text.isEmpty() && !texts.contains(text))
        texts << text;
}

} // namespace

QStringList datasetColumnKeys()
{
    return keysOf(DatasetColumns);
}

QStringList modelColumnKeys()
{
    return keysOf(ModelColumns);
}

QString datasetColumnTitle(const QString &key)
{
    return titleOf(DatasetColumns, key);
}

QString modelColumnTitle(const QString &key)
{
    return titleOf(ModelColumns, key);
}

SharedCells datasetCells(const SharedRunTable &table, const QString &key)
{
    const auto *const column = columnOf(DatasetColumns, key);
    if (!column || !table->hasDatasets())
        return emptyCells(table);
    return wordCells(table, [&table, column](Row row) {
        QStringList texts;
        for (const DatasetInput &dataset : table->datasets(row))
            addDifferent(texts, column->text(dataset));
        return texts.join(QLatin1String(", "));
    });
}

SharedCells modelCells(const SharedRunTable &table, const QString &key)
{
    const auto *const column = columnOf(ModelColumns, key);
    if (!column || !table->hasModels())
        return emptyCells(table);
    return wordCells(table, [&table, column](Row row) {
        QStringList texts;
        for (const LoggedModel &model : table->models(row)) {
            if (model.role == LoggedModel::Role::Output) // those that it read are told in its details
                addDifferent(texts, column->text(model));
        }
        return texts.join(QLatin1String(", "));
    });
}

} // namespace runloupe

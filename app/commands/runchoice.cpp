#include "runchoice.h"

#include "closenames.h"
#include "core/numbers.h"
#include "runstatistics.h"

#include <QCoreApplication>

#include <algorithm>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::RunChoice", text);
}

QStringList idsOf(const QList<Experiment> &experiments, const QString &name)
{
    QStringList byId;
    QStringList byName;
    for (const Experiment &experiment : experiments) {
        if (experiment.id == name)
            byId << experiment.id;
        if (experiment.name == name)
            byName << experiment.id;
    }
    return byId.isEmpty() ? byName : byId;
}

Error unknownExperiment(const Store &store, const QList<Experiment> &experiments, const QString &name)
{
    QStringList known;
    for (const Experiment &experiment : experiments)
        known << experiment.name << experiment.id;
    known.removeDuplicates();
    const QString guess = didYouMean(name, known);
    return Error(Error::Kind::NotFound,
                 tr("There is no experiment “%1” in %2.").arg(name, store.uri())
                     + (guess.isEmpty() ? tr(" “runloupe experiments STORE --view all” lists them.") : guess));
}

Result<Filter> filterOf(const QString &text)
{
    auto parsed = Filter::parse(text);
    if (const auto *problem = std::get_if<QueryProblem>(&parsed))
        return Error(Error::Kind::Invalid,
                     tr("The filter has a mistake at character %1: %2").arg(problem->position + 1).arg(problem->message));
    return std::get<Filter>(std::move(parsed));
}

Result<std::size_t> limitOf(const QString &text)
{
    const std::optional<qint64> limit = parseInteger(text.toUtf8());
    if (!limit || *limit < 0)
        return Error(Error::Kind::Invalid, tr("--limit cannot be “%1”; it is a whole number, 0 or more.").arg(text));
    return std::size_t(*limit);
}

} // namespace

Result<QStringList> experimentIds(const Store &store, const QStringList &names)
{
    QStringList ids;
    if (names.isEmpty())
        return ids;
    const Result<Listing<Experiment>> experiments = store.experiments(View::All, Stop::never());
    if (!experiments)
        return experiments.error();
    for (const QString &name : names) {
        const QStringList found = idsOf(experiments->items, name);
        if (found.isEmpty())
            return unknownExperiment(store, experiments->items, name);
        ids << found;
    }
    ids.removeDuplicates();
    return ids;
}

Result<RunQuery> RunQuery::parse(const Arguments &arguments)
{
    RunQuery query;
    const Result<Filter> filter = filterOf(arguments.value(QStringLiteral("--filter"), {}));
    if (!filter)
        return filter.error();
    const Result<RunOrder> order = orderOf(arguments.values(QStringLiteral("--order-by")));
    if (!order)
        return order.error();
    query.m_filter = *filter;
    query.m_order = *order;
    if (arguments.has(QStringLiteral("--limit"))) {
        const Result<std::size_t> limit = limitOf(arguments.value(QStringLiteral("--limit"), {}));
        if (!limit)
            return limit.error();
        query.m_limit = *limit;
    }
    return query;
}

std::size_t RunQuery::newest() const
{
    const bool isAnyOfAll = m_filter.isEmpty() && m_order.isUsual();
    return isAnyOfAll && m_limit != NoLimit ? m_limit : 0;
}

Result<std::vector<Row>> RunQuery::rows(const RunTable &table, const QList<RunColumn> &statistics) const
{
    Result<std::vector<Row>> matching = m_filter.matching(table, Stop::never());
    if (!matching)
        return matching;
    std::vector<Row> &rows = *matching;
    m_order.sort(table, rows,
                 [&statistics](const RunOrder::Key &key) { return columnOf(statistics, key).cells->orderKeys(key.direction); });
    rows.resize(std::min(rows.size(), m_limit));
    return matching;
}

} // namespace runloupe

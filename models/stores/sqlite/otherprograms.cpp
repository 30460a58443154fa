#include "otherprograms.h"

#include <QDir>
#include <QFileInfo>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::notARunStore", text);
}

/// A program and two tables that give its databases away.
struct Program {
    const char *firstTable;
    const char *secondTable;
    const char *description;
};

constexpr Program programs[] = {
    { "studies", "trials", QT_TRANSLATE_NOOP("runloupe::notARunStore", "a study of Optuna") },
    { "run", "run_tag", QT_TRANSLATE_NOOP("runloupe::notARunStore", "the index of an Aim repository") },
    { "dag_run", "task_instance", QT_TRANSLATE_NOOP("runloupe::notARunStore", "the database of Airflow") },
    { "slices", "dashboards", QT_TRANSLATE_NOOP("runloupe::notARunStore", "the database of Superset") },
    { "MLMDEnv", "Execution", QT_TRANSLATE_NOOP("runloupe::notARunStore", "a database of ML Metadata (TFX)") },
    { "django_migrations", "django_migrations", QT_TRANSLATE_NOOP("runloupe::notARunStore", "the database of a Django program") },
    { "StringIds", "TARGET_INFO_SYSTEM_ENV", QT_TRANSLATE_NOOP("runloupe::notARunStore", "a profile of Nsight Systems") },
    { "moz_places", "moz_bookmarks", QT_TRANSLATE_NOOP("runloupe::notARunStore", "the history of Firefox") },
};

Error loginDatabase(const QString &path)
{
    const QString store = QFileInfo(path).dir().filePath(QStringLiteral("mlflow.db"));
    const QString advice = QFileInfo::exists(store) && store != path
        ? tr("Open %1 instead.").arg(store)
        : tr("Open the database that the server was started with, often mlflow.db.");
    return Error(Error::Kind::NotAStore,
                 tr("%1 is the login database of an MLflow server, not its run store.").arg(path) + QLatin1Char(' ') + advice);
}

QString firstTables(const Schema &schema)
{
    constexpr qsizetype Named = 3;
    QStringList names;
    for (const QByteArray &table : schema.tables().first(qMin(Named, schema.tables().size())))
        names << QString::fromUtf8(table).simplified().left(40);
    return names.join(QStringLiteral(", ")) + (schema.tables().size() > Named ? QStringLiteral(", …") : QString());
}

QString whatItIs(const Schema &schema)
{
    for (const Program &program : programs) {
        if (schema.hasTable(program.firstTable) && schema.hasTable(program.secondTable))
            return tr(program.description);
    }
    if (schema.tables().isEmpty())
        return tr("a database without any table");
    return tr("a database of another program (tables %1)").arg(firstTables(schema));
}

} // namespace

Error notARunStore(const QString &path, const Schema &schema)
{
    if (schema.hasTable("users") && schema.hasTable("experiment_permissions"))
        return loginDatabase(path);
    if (schema.isLikeMlflow())
        return Error(
            Error::Kind::Damaged,
            tr("%1 is a run store of MLflow, but it is damaged: the table of its runs is lost. Look for a backup.").arg(path));
    return Error(Error::Kind::NotAStore,
                 tr("%1 is %2, not a run store. Open an MLflow database or an mlruns folder.").arg(path, whatItIs(schema)));
}

} // namespace runloupe

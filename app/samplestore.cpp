#include "samplestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace runloupe {

QString sampleStore()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString installed = QDir::cleanPath(program.filePath(QStringLiteral("../share/runloupe/sample/mlflow.db")));
    return QFileInfo::exists(installed) ? installed : QStringLiteral(RUNLOUPE_SOURCE_SAMPLE);
}

} // namespace runloupe

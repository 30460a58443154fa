#include "exportchoice.h"

#include "writers/sheetformats.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace runloupe {

namespace {

// The names in the kept text; part of its format, so never to be renamed.
constexpr QLatin1String FormatName("format");
constexpr QLatin1String RoundedName("rounded");
constexpr QLatin1String FolderName("folder");

} // namespace

QByteArray ExportChoice::toJson() const
{
    const QJsonObject object { { FormatName, sheetFormatName(format).suffix },
                               { RoundedName, digits == Digits::Brief },
                               { FolderName, folder } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ExportChoice ExportChoice::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return { .format = sheetFormatOf(object.value(FormatName).toString()),
             .digits = object.value(RoundedName).toBool() ? Digits::Brief : Digits::Exact,
             .folder = object.value(FolderName).toString() };
}

} // namespace runloupe

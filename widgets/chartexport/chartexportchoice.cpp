#include "chartexportchoice.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

// The names in the kept text; part of its format, so never to be renamed.
constexpr QLatin1String FormatName("format");
constexpr QLatin1String DarkName("dark");
constexpr QLatin1String FamilyName("font");
constexpr QLatin1String PointsName("points");
constexpr QLatin1String LegendName("legend");
constexpr QLatin1String WidthName("width");
constexpr QLatin1String HeightName("height");
constexpr QLatin1String DotsName("dpi");
constexpr QLatin1String InViewName("inView");
constexpr QLatin1String FolderName("folder");
constexpr std::array FormatWords { QLatin1String("svg"), QLatin1String("pdf"), QLatin1String("png"), QLatin1String("long csv"),
                                   QLatin1String("wide csv") }; // by format
constexpr std::array LegendWords { QLatin1String("none"), QLatin1String("right"), QLatin1String("below") }; // by place

template <typename Enumeration, std::size_t count>
Enumeration called(const QJsonValue &word, const std::array<QLatin1String, count> &words, Enumeration otherwise)
{
    const auto place = std::find(words.begin(), words.end(), word.toString());
    return place == words.end() ? otherwise : Enumeration(place - words.begin());
}

double numberIn(const QJsonValue &number, double least, double most, double otherwise)
{
    return number.isDouble() ? std::clamp(number.toDouble(), least, most) : otherwise;
}

} // namespace

QByteArray ChartExportChoice::toJson() const
{
    const QJsonObject object { { FormatName, FormatWords[std::size_t(format)] },
                               { DarkName, style.scheme == ColorScheme::Dark },
                               { FamilyName, style.family },
                               { PointsName, style.points },
                               { LegendName, LegendWords[std::size_t(style.legend)] },
                               { WidthName, size.millimetres.width() },
                               { HeightName, size.millimetres.height() },
                               { DotsName, size.dotsPerInch },
                               { InViewName, isOnlyInView },
                               { FolderName, folder } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ChartExportChoice ChartExportChoice::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ChartExportChoice choice;
    choice.format = called(object[FormatName], FormatWords, choice.format);
    choice.style.scheme = object[DarkName].toBool() ? ColorScheme::Dark : ColorScheme::Light;
    choice.style.family = object[FamilyName].toString();
    choice.style.points = numberIn(object[PointsName], LeastFigurePoints, MostFigurePoints, choice.style.points);
    choice.style.legend = called(object[LegendName], LegendWords, choice.style.legend);
    const auto side = [&object](QLatin1String name, double otherwise) {
        return numberIn(object[name], LeastFigureMillimetres, MostFigureMillimetres, otherwise);
    };
    choice.size.millimetres
        = { side(WidthName, choice.size.millimetres.width()), side(HeightName, choice.size.millimetres.height()) };
    choice.size.dotsPerInch = numberIn(object[DotsName], LeastFigureDots, MostFigureDots, choice.size.dotsPerInch);
    choice.isOnlyInView = object[InViewName].toBool();
    choice.folder = object[FolderName].toString();
    return choice;
}

bool isPicture(ChartFormat format)
{
    return format <= ChartFormat::Png;
}

FigureFormat figureFormat(ChartFormat format)
{
    return FigureFormat(format);
}

QString suffixOf(ChartFormat format)
{
    return isPicture(format) ? QString(FormatWords[std::size_t(format)]) : QStringLiteral("csv");
}

} // namespace runloupe

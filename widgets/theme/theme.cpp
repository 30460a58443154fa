#include "theme.h"

#include "palettes.h"

#include <QApplication>
#include <QFile>
#include <QStyleFactory>

static void initStyleResource()
{
    Q_INIT_RESOURCE(style); // a static library's resources are linked only when somebody asks for them
}

namespace runloupe {

namespace {

ColorScheme s_scheme = ColorScheme::Light;
ThemeColors s_colors = colors(ColorScheme::Light);
std::optional<QFont> s_font; // borrowed; else the system's

/// Qt's style sheets have no variables: `@hairline` and its like stand for the theme's colours.
QString styleSheet()
{
    initStyleResource();
    QFile file(QStringLiteral(":/style/runloupe.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    sheet.replace(QStringLiteral("@accent"), s_colors.accent.name());
    sheet.replace(QStringLiteral("@hairline"), s_colors.hairline.name());
    sheet.replace(QStringLiteral("@handle"), s_colors.handle.name());
    sheet.replace(QStringLiteral("@scheme"), s_scheme == ColorScheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    sheet.replace(QStringLiteral("@error"), s_colors.errorText.name());
    sheet.replace(QStringLiteral("@muted"), s_colors.mutedText.name());
    return sheet;
}

} // namespace

void applyTheme(QApplication &application, ColorScheme scheme)
{
    s_scheme = scheme;
    s_colors = colors(scheme);
    if (application.styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette(scheme));
    application.setStyleSheet(styleSheet());
}

ColorScheme colorScheme()
{
    return s_scheme;
}

const ThemeColors &themeColors()
{
    return s_colors;
}

BorrowedTheme::BorrowedTheme(ColorScheme scheme, const QFont &base)
    : m_schemeBefore(s_scheme)
    , m_fontBefore(s_font)
{
    s_scheme = scheme;
    s_colors = colors(scheme);
    s_font = base;
}

BorrowedTheme::~BorrowedTheme()
{
    s_scheme = m_schemeBefore;
    s_colors = colors(m_schemeBefore);
    s_font = m_fontBefore;
}

QFont themeFont(TextSize size)
{
    QFont font = s_font.value_or(QApplication::font());
    if (size == TextSize::Small)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    if (size == TextSize::Title)
        font.setPointSizeF(font.pointSizeF() * 1.45);
    return font;
}

} // namespace runloupe

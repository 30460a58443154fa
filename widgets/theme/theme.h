#pragma once

#include <QColor>
#include <QFont>

#include <optional>

class QApplication;

namespace runloupe {

/// How the program is dressed.
enum class ColorScheme { Light, Dark };

/// Dresses the whole program: Fusion with a palette of our own and the style sheet. May be called again at any time;
/// every widget gets its palette change event and repaints. GUI thread only, like all of this file.
void applyTheme(QApplication &application, ColorScheme scheme);

/// What was applied last; light before that.
ColorScheme colorScheme();

/// What the palette roles of Qt have no word for; they change with applyTheme().
struct ThemeColors {
    QColor accent; ///< the one colour of the program: links, sliders, the focused field's edge
    QColor hairline; ///< separators and edges
    QColor grid; ///< lines behind data, fainter than a hairline
    QColor handle; ///< what scroll bars are dragged by
    QColor mutedText; ///< hints, units, counts; still readable (WCAG AA)
    QColor errorText;
    QColor errorBackground;
    QColor warningText;
    QColor successText;
    QColor better; ///< a value on the good side of another; told from `worse` with any colour vision
    QColor worse;
};
const ThemeColors &themeColors();

/// The three sizes of type: `base` is the system's own.
enum class TextSize { Small, Base, Title };
QFont themeFont(TextSize size);

/// For as long as it lives, all of the above answers for another scheme and base font: what paints by the theme can so paint
/// for paper. Tells no widget, and lives too shortly for one to ask.
class BorrowedTheme {
public:
    BorrowedTheme(ColorScheme scheme, const QFont &base);
    ~BorrowedTheme();

private:
    Q_DISABLE_COPY_MOVE(BorrowedTheme)

    ColorScheme m_schemeBefore;
    std::optional<QFont> m_fontBefore;
};

} // namespace runloupe

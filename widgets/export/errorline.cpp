#include "errorline.h"

#include "theme/theme.h"

namespace runloupe {

ErrorLine::ErrorLine(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, themeColors().errorText);
    setPalette(colors);
    hide();
}

void ErrorLine::showSentence(const QString &sentence)
{
    setText(sentence);
    show();
}

} // namespace runloupe

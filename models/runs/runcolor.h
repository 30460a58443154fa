#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace runloupe {

/// In which colour a run is drawn, whatever the ground: a place in the cycle, or a colour of its own.
struct RunColor {
    static constexpr int HueCount = 7; ///< of the cycle

    int hue = 0; ///< the place in the cycle, where the run has no colour of its own
    std::optional<quint32> rgb = {}; ///< 0xrrggbb

    friend bool operator==(const RunColor &, const RunColor &) = default;
};

/// `3` for a place in the cycle, `#d55e00` for another colour, as it is kept in settings; and back.
QString colorName(const RunColor &color);
std::optional<RunColor> colorOfName(const QString &name);

/// As MLflow writes a colour into the tag `mlflow.runColor`: `#d55e00`. Nothing for what is no such text.
std::optional<quint32> rgbOfHex(QByteArrayView text);

} // namespace runloupe

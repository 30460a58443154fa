#pragma once

#include "theme/theme.h"

#include <QObject>

class QDBusVariant;

namespace runloupe {

/// Whether the desktop is light or dark, and when that changes. Where no desktop portal answers, the palette that Qt was
/// given by the platform tells.
class SystemColorScheme : public QObject {
    Q_OBJECT

public:
    /// To be made before the program dresses itself, while the palette is still the platform's.
    explicit SystemColorScheme(QObject *parent = nullptr);

    ColorScheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void acceptSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();

    ColorScheme m_scheme;
};

} // namespace runloupe

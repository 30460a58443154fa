#include "systemcolorscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

namespace runloupe {

namespace {

// The settings portal of freedesktop.org: https://flatpak.github.io/xdg-desktop-portal/
constexpr QLatin1String Service("org.freedesktop.portal.Desktop");
constexpr QLatin1String Path("/org/freedesktop/portal/desktop");
constexpr QLatin1String Interface("org.freedesktop.portal.Settings");
constexpr QLatin1String AppearanceGroup("org.freedesktop.appearance");
constexpr QLatin1String ColorSchemeKey("color-scheme");

ColorScheme schemeOfPalette()
{
    constexpr int MiddleGrey = 128;
    return QGuiApplication::palette().window().color().lightness() < MiddleGrey ? ColorScheme::Dark : ColorScheme::Light;
}

/// `Read` answers with a variant in a variant.
QDBusVariant unwrapped(const QDBusVariant &value)
{
    return value.variant().canConvert<QDBusVariant>() ? value.variant().value<QDBusVariant>() : value;
}

} // namespace

SystemColorScheme::SystemColorScheme(QObject *parent)
    : QObject(parent)
    , m_scheme(schemeOfPalette())
{
    askPortal();
}

void SystemColorScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Interface, QStringLiteral("SettingChanged"), this,
                SLOT(acceptSetting(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
    question << QString(AppearanceGroup) << QString(ColorSchemeKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            acceptSetting(AppearanceGroup, ColorSchemeKey, reply.value());
        watcher->deleteLater();
    });
}

void SystemColorScheme::acceptSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    constexpr uint PreferDark = 1; // 0: no preference, 2: light
    if (group != AppearanceGroup || key != ColorSchemeKey)
        return;
    const ColorScheme scheme = unwrapped(value).variant().toUInt() == PreferDark ? ColorScheme::Dark : ColorScheme::Light;
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed();
}

} // namespace runloupe

#include "icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

static void loadIcons()
{
    Q_INIT_RESOURCE(icons); // lies in a static library, which the linker leaves out unless it is asked for
}

namespace runloupe {

namespace {

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

/// Draws the shape of another icon in the colour of the text around it.
class InkEngine : public QIconEngine {
public:
    explicit InkEngine(const QIcon &shape)
        : m_shape(shape)
    {
    }

    QIconEngine *clone() const override { return new InkEngine(*this); }
    bool isNull() override { return m_shape.isNull(); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(rect, drawn);
    }

    /// `size` is in device pixels.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn = m_shape.pixmap(size, 1.0, QIcon::Normal, state);
        QPainter painter(&drawn);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawn.rect(), inkFor(mode));
        return drawn;
    }

private:
    QIcon m_shape;
};

/// The desktop's name for what one of our icons means; empty where desktops have none.
QString desktopName(const QString &name)
{
    static const QHash<QString, QString> names {
        { QStringLiteral("clear"), QStringLiteral("edit-clear-symbolic") },
        { QStringLiteral("close"), QStringLiteral("window-close-symbolic") },
        { QStringLiteral("copy"), QStringLiteral("edit-copy-symbolic") },
        { QStringLiteral("error"), QStringLiteral("dialog-error-symbolic") },
        { QStringLiteral("folder"), QStringLiteral("folder-symbolic") },
        { QStringLiteral("info"), QStringLiteral("dialog-information-symbolic") },
        { QStringLiteral("open-file"), QStringLiteral("document-open-symbolic") },
        { QStringLiteral("open-folder"), QStringLiteral("folder-open-symbolic") },
        { QStringLiteral("refresh"), QStringLiteral("view-refresh-symbolic") },
        { QStringLiteral("reset-zoom"), QStringLiteral("zoom-fit-best-symbolic") },
        { QStringLiteral("search"), QStringLiteral("edit-find-symbolic") },
        { QStringLiteral("server"), QStringLiteral("network-server-symbolic") },
        { QStringLiteral("warning"), QStringLiteral("dialog-warning-symbolic") },
    };
    return names.value(name);
}

} // namespace

QIcon themedIcon(const QString &name)
{
    loadIcons();
    const QIcon own(QStringLiteral(":/icons/%1.svg").arg(name));
    Q_ASSERT_X(!own.pixmap(16).isNull(), "themedIcon", "no such file in resources/icons");
    return QIcon(new InkEngine(QIcon::fromTheme(desktopName(name), own)));
}

QIcon programIcon()
{
    loadIcons();
    return QIcon(QStringLiteral(":/icons/runloupe.svg"));
}

} // namespace runloupe

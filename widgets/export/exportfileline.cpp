#include "exportfileline.h"

#include "theme/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace runloupe {

ExportFileLine::ExportFileLine(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_remark(new QLabel)
    , m_replace(new QCheckBox(tr("&Replace it")))
    , m_looking([this](const Result<ExportTarget> &target) {
        if (target)
            show(*target);
    })
{
    buildLayout();
    connect(m_line, &QLineEdit::textChanged, this, &ExportFileLine::look);
    connect(m_replace, &QCheckBox::toggled, this, &ExportFileLine::readinessChanged);
}

void ExportFileLine::setStores(const QStringList &stores)
{
    m_stores = stores;
}

void ExportFileLine::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

void ExportFileLine::setSuffix(const QString &suffix, const QStringList &known)
{
    const QFileInfo file(path());
    if (known.contains(file.suffix()))
        setPath(file.dir().filePath(file.completeBaseName() + QLatin1Char('.') + suffix));
}

QString ExportFileLine::path() const
{
    QString path = QDir::fromNativeSeparators(m_line->text().trimmed());
    if (path.startsWith(QLatin1String("~/")))
        path.replace(0, 1, QDir::homePath());
    return path.isEmpty() ? path : QDir::home().absoluteFilePath(path);
}

Existing ExportFileLine::existing() const
{
    return m_replace->isChecked() ? Existing::Replace : Existing::Keep;
}

bool ExportFileLine::isReady() const
{
    if (m_looking.isRunning())
        return false;
    return m_target.state == ExportTarget::State::Free
        || (m_target.state == ExportTarget::State::Taken && m_replace->isChecked());
}

void ExportFileLine::buildLayout()
{
    m_line->setAccessibleName(tr("File"));
    m_line->setObjectName(QStringLiteral("exportFile"));
    m_remark->setObjectName(QStringLiteral("exportFileRemark"));
    m_remark->setTextFormat(Qt::PlainText);
    m_replace->setObjectName(QStringLiteral("exportReplace"));
    m_replace->hide();
    auto *browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ExportFileLine::browse);

    auto *lineRow = new QHBoxLayout;
    lineRow->addWidget(m_line, 1);
    lineRow->addWidget(browseButton);
    auto *remarkRow = new QHBoxLayout;
    remarkRow->addWidget(m_remark);
    remarkRow->addWidget(m_replace);
    remarkRow->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(lineRow);
    layout->addLayout(remarkRow);
    setTabOrder(browseButton, m_replace);
    setFocusProxy(m_line);
}

void ExportFileLine::look()
{
    m_looking.start([path = path(), stores = m_stores](const Stop &) -> Result<ExportTarget> { return lookAt(path, stores); });
    m_replace->setChecked(false); // it was said of another file
    Q_EMIT readinessChanged();
}

void ExportFileLine::show(const ExportTarget &target)
{
    m_target = target;
    const bool isTaken = target.state == ExportTarget::State::Taken;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, isTaken ? themeColors().warningText : themeColors().errorText);
    m_remark->setPalette(colors);
    m_remark->setText(target.sentence);
    m_replace->setVisible(isTaken);
    Q_EMIT readinessChanged();
}

void ExportFileLine::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), QFileInfo(path()).path());
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // asked for beside the line, in any case
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportFileLine::setPath);
    dialog->open();
}

} // namespace runloupe

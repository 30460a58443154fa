#include "detailstext.h"

#include "rundetailsmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace runloupe {

namespace {

using Model = RunDetailsModel;

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::detailsText", text);
}

DetailKind kindOf(const QModelIndex &index)
{
    return DetailKind(index.data(Model::KindRole).toInt());
}

/// The rows that lead from its section down to it: sorted by them, all stand as in the tree.
std::vector<int> pathOf(const QModelIndex &index)
{
    std::vector<int> path;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        path.insert(path.begin(), at.row());
    return path;
}

/// Tabs and line breaks would be taken for the next cell or line.
QString plainLine(QStringList cells)
{
    for (QString &cell : cells)
        cell = cell.simplified();
    return cells.join(QLatin1Char('\t'));
}

QString markdownLine(QStringList cells)
{
    for (QString &cell : cells) {
        cell = cell.simplified();
        cell.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        cell.replace(QLatin1Char('|'), QLatin1String("\\|"));
        cell.replace(QLatin1Char('<'), QLatin1String("&lt;"));
    }
    return QStringLiteral("| %1 |").arg(cells.join(QLatin1String(" | ")));
}

/// The section's rows with those below them, whose keys then name both.
QList<QStringList> rowsOf(const Model &model, const QModelIndex &section)
{
    QList<QStringList> rows;
    for (int row = 0; row < model.rowCount(section); ++row) {
        const QModelIndex detail = model.index(row, Model::KeyColumn, section);
        rows << model.exactTexts(detail);
        for (int part = 0; part < model.rowCount(detail); ++part) {
            QStringList texts = model.exactTexts(model.index(part, Model::KeyColumn, detail));
            texts.first().prepend(rows.last().first() + QLatin1String(", "));
            rows << texts;
        }
    }
    return rows;
}

QString plainTable(const Model &model, const QModelIndex &section)
{
    QStringList lines;
    if (Model::isMetric(kindOf(section)))
        lines << plainLine(Model::heads(kindOf(section)));
    for (const QStringList &cells : rowsOf(model, section))
        lines << plainLine(cells);
    return lines.join(QLatin1Char('\n'));
}

QString markdownTable(const Model &model, const QModelIndex &section)
{
    const QStringList heads = Model::heads(kindOf(section));
    QStringList rules(heads.size(), Model::isMetric(kindOf(section)) ? QStringLiteral("--:") : QStringLiteral("---"));
    rules.first() = QStringLiteral("---");
    QStringList lines { markdownLine(heads), markdownLine(rules) };
    for (const QStringList &cells : rowsOf(model, section))
        lines << markdownLine(cells);
    return lines.join(QLatin1Char('\n'));
}

QString headText(const RunDetails &details, DetailsFormat format)
{
    const QList<QStringList> rows { { tr("Run id"), details.runId },
                                    { tr("Status"), statusWord(details.status) },
                                    { tr("Experiment"), details.experiment },
                                    { tr("Store"), details.storeName } };
    QStringList lines { format == DetailsFormat::Markdown ? QStringLiteral("# %1\n").arg(details.name) : details.name };
    for (const QStringList &row : rows)
        lines << (format == DetailsFormat::Markdown ? QStringLiteral("- %1").arg(row.join(QLatin1String(": "))) : plainLine(row));
    return lines.join(QLatin1Char('\n'));
}

QString titleText(const QModelIndex &section, DetailsFormat format)
{
    const QString title = section.data().toString();
    return format == DetailsFormat::Markdown ? QStringLiteral("## %1\n").arg(title) : title;
}

} // namespace

QString rowsText(const RunDetailsModel &model, QModelIndexList rows)
{
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return pathOf(a) < pathOf(b); });
    QStringList lines;
    int wholeSection = -1; // one that was copied as such; its rows are in it
    for (const QModelIndex &row : std::as_const(rows)) {
        const int section = pathOf(row).front();
        if (section == wholeSection)
            continue;
        if (model.isSection(row)) {
            wholeSection = section;
            lines << sectionText(model, row, DetailsFormat::Plain);
        } else {
            lines << plainLine(model.exactTexts(row).mid(0, 2));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString sectionText(const RunDetailsModel &model, const QModelIndex &section, DetailsFormat format)
{
    if (kindOf(section) == DetailKind::Note)
        return model.index(0, Model::KeyColumn, section).data(Model::ValueRole).toString();
    return format == DetailsFormat::Markdown ? markdownTable(model, section) : plainTable(model, section);
}

QString allText(const RunDetailsModel &model, DetailsFormat format)
{
    QStringList parts { headText(model.details(), format) };
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex section = model.index(row, Model::KeyColumn);
        parts << titleText(section, format) + QLatin1Char('\n') + sectionText(model, section, format);
    }
    return parts.join(QLatin1String("\n\n")) + QLatin1Char('\n');
}

} // namespace runloupe

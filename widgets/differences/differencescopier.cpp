#include "differencescopier.h"

#include "differences/differencesmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTreeView>

#include <numeric>
#include <set>

namespace runloupe {

namespace {

using Model = DifferencesModel;

void setClipboard(const Sheet &sheet, SheetFormat format)
{
    QByteArray bytes;
    Output output(Output::into(&bytes));
    writeSheet(sheet, format, output);
    if (output.finish())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes));
}

/// Those of the rows that have a line, sections left out.
std::vector<ComparedLine> linesOf(const Model &model, const QModelIndexList &rows)
{
    std::vector<ComparedLine> lines;
    for (const QModelIndex &row : rows) {
        if (!Model::isSection(row))
            lines.push_back(model.line(row));
    }
    return lines;
}

/// The rows of the selection in the order on screen.
QModelIndexList selectedRows(const Model &model, const QItemSelectionModel &selection)
{
    QModelIndexList rows = model.rows();
    rows.removeIf([&selection](const QModelIndex &row) {
        for (int column = 0; column < row.model()->columnCount(); ++column) {
            if (selection.isSelected(row.siblingAtColumn(column)))
                return false;
        }
        return true;
    });
    return rows;
}

std::vector<std::size_t> allRuns(const Model &model)
{
    std::vector<std::size_t> runs(model.comparison()->runs.size());
    std::iota(runs.begin(), runs.end(), std::size_t(0));
    return runs;
}

/// The runs that have a selected cell; all of them where only names are selected.
std::vector<std::size_t> selectedRuns(const Model &model, const QModelIndexList &cells)
{
    std::set<std::size_t> runs;
    for (const QModelIndex &cell : cells) {
        if (cell.column() >= Model::FirstRunColumn)
            runs.insert(std::size_t(cell.column() - Model::FirstRunColumn));
    }
    return runs.empty() ? allRuns(model) : std::vector<std::size_t>(runs.begin(), runs.end());
}

} // namespace

DifferencesCopier::DifferencesCopier(const DifferencesModel *model, QTreeView *tree)
    : QObject(tree)
    , m_model(model)
    , m_tree(tree)
{
}

void DifferencesCopier::copySelected() const
{
    const QModelIndexList cells = m_tree->selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        return;
    if (cells.size() == 1)
        return QGuiApplication::clipboard()->setText(cells.first().data(Model::ValueRole).toString());
    const std::vector<ComparedLine> lines = linesOf(*m_model, selectedRows(*m_model, *m_tree->selectionModel()));
    setClipboard(readableComparisonSheet(m_model->comparison(), lines, selectedRuns(*m_model, cells)), SheetFormat::Tsv);
}

void DifferencesCopier::copyAll(SheetFormat format) const
{
    if (!m_model->comparison())
        return;
    setClipboard(readableComparisonSheet(m_model->comparison(), linesOf(*m_model, m_model->rows()), allRuns(*m_model)), format);
}

void DifferencesCopier::addTo(QMenu *menu) const
{
    menu->addAction(tr("Copy"), this, &DifferencesCopier::copySelected)->setShortcut(QKeySequence::Copy);
    menu->addSeparator();
    menu->addAction(tr("Copy all as table"), this, [this] { copyAll(SheetFormat::Tsv); });
    menu->addAction(tr("Copy all as Markdown"), this, [this] { copyAll(SheetFormat::Markdown); });
    menu->addAction(tr("Copy all as LaTeX"), this, [this] { copyAll(SheetFormat::Latex); });
}

} // namespace runloupe

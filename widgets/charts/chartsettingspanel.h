#pragma once

#include "chartoptions.h"

#include <QFrame>

#include <array>
#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace runloupe {

/// What is chosen for all charts at once and too seldom to stand in the tool bar, as a form in groups. Pops up.
///
/// A row is one line: it names its group, its label, and the path of members that leads to what it edits. A group shows as
/// soon as it has a row.
class ChartSettingsPanel : public QFrame {
    Q_OBJECT

public:
    enum class Group { XAxis, YAxis, Smoothing, Groups, Marks, Names };
    static constexpr std::size_t GroupCount = 6;

    explicit ChartSettingsPanel(QWidget *parent);

    const ChartOptions &options() const { return m_options; }
    /// Shows these and tells nobody.
    void setOptions(const ChartOptions &options);
    /// Opens at `anchor`, a rectangle on the screen.
    void openBelow(const QRect &anchor);

    /// A box to tick, for a member that has two values, a bool or an enumeration. `name` is for the ear, where the text needs
    /// its group to be understood.
    template <auto... path>
    QCheckBox *addTick(Group group, const QString &text, const QString &name);
    /// A list to choose from, for a member that is an enumeration; `values` are the names of its values, from the first on.
    template <auto... path>
    QComboBox *addChoice(Group group, const QString &label, const QStringList &values);
    /// Any other control. `show` makes it tell the options; the caller lets it call edit().
    void addRow(Group group, const QString &label, QWidget *control, std::function<void(const ChartOptions &)> show);
    /// Takes a change that people made, and tells of it.
    void edit(const std::function<void(ChartOptions &)> &change);

Q_SIGNALS:
    /// By people.
    void optionsChanged();

private:
    using Show = std::function<int(const ChartOptions &)>;
    using Take = std::function<void(ChartOptions &, int)>;

    QCheckBox *addTick(Group group, const QString &text, const QString &name, const Show &show, const Take &take);
    QComboBox *addChoice(Group group, const QString &label, const QStringList &values, const Show &show, const Take &take);
    void insert(Group group, const QString &label, QWidget *control);
    void showOptions();

    ChartOptions m_options;
    QFormLayout *m_form;
    std::array<int, GroupCount> m_rows {}; // of each group, its title counted
    std::vector<std::function<void(const ChartOptions &)>> m_show;
};

/// The member of the options at the end of a path of members.
template <auto... path, typename Options>
auto &optionAt(Options &options)
{
    return (options.*....*path);
}

template <auto... path>
QCheckBox *ChartSettingsPanel::addTick(Group group, const QString &text, const QString &name)
{
    using Value = std::decay_t<decltype(optionAt<path...>(m_options))>;
    return addTick(
        group, text, name, [](const ChartOptions &options) { return int(optionAt<path...>(options)); },
        [](ChartOptions &options, int value) { optionAt<path...>(options) = Value(value); });
}

template <auto... path>
QComboBox *ChartSettingsPanel::addChoice(Group group, const QString &label, const QStringList &values)
{
    using Value = std::decay_t<decltype(optionAt<path...>(m_options))>;
    return addChoice(
        group, label, values, [](const ChartOptions &options) { return int(optionAt<path...>(options)); },
        [](ChartOptions &options, int value) { optionAt<path...>(options) = Value(value); });
}

} // namespace runloupe

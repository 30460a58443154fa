#include "groupsettings.h"

#include "chartsettingspanel.h"
#include "grouptexts.h"

#include <QCheckBox>
#include <QComboBox>

namespace runloupe {

void addGroupSettings(ChartSettingsPanel &panel)
{
    using Group = ChartSettingsPanel::Group;
    panel.addTick<&ChartOptions::groups, &GroupDrawing::followsTable>(
        Group::Groups, ChartSettingsPanel::tr("One line for each group of the table"),
        ChartSettingsPanel::tr("One line for each group of the table"));
    panel.addChoice<&ChartOptions::groups, &GroupDrawing::middle>(Group::Groups, ChartSettingsPanel::tr("Line"),
                                                                  groupMiddleNames());
    panel.addChoice<&ChartOptions::groups, &GroupDrawing::band>(Group::Groups, ChartSettingsPanel::tr("Band"), groupBandNames());
    panel.addTick<&ChartOptions::groups, &GroupDrawing::showsRuns>(
        Group::Groups, ChartSettingsPanel::tr("Show the runs behind"),
        ChartSettingsPanel::tr("Show the runs behind the lines of groups"));
}

} // namespace runloupe

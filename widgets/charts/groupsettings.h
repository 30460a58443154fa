#pragma once

namespace runloupe {

class ChartSettingsPanel;

/// Gives the panel its controls for the lines of groups.
void addGroupSettings(ChartSettingsPanel &panel);

} // namespace runloupe

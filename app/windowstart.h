#pragma once

namespace runloupe {

/// Opens the window on the stores that the arguments name, and stays until it is closed; gives the program's exit status.
int runWindow(int argc, char **argv);

} // namespace runloupe

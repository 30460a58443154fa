#pragma once

namespace runloupe {

/// Whether the program's arguments ask for something that needs no window: a command (or a bare word where no store is, which
/// can only be a slip in one), `--help` or `--version`.
///
/// A store whose path happens to be a command's word is opened in the window when nothing but options stands behind it.
bool isCommandLine(int argc, char **argv);

/// Does what they ask for, without a display; gives the program's exit status: 0 done, 1 could not, 2 wrong usage.
int runCommandLine(int argc, char **argv);

} // namespace runloupe

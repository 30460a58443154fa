#include "commands/commandline.h"
#include "windowstart.h"

// A command must work where there is no display, and must not pay for one: which of the two it is, is decided before
// any of Qt's applications is made.
int main(int argc, char **argv)
{
    return runloupe::isCommandLine(argc, argv) ? runloupe::runCommandLine(argc, argv) : runloupe::runWindow(argc, argv);
}

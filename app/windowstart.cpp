#include "windowstart.h"

#include <QApplication>
#include <QMainWindow>

namespace runloupe {

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.show();
    return application.exec();
}

} // namespace runloupe

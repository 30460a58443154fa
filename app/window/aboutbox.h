#pragma once

class QWidget;

namespace runloupe {

/// Says what the program is, under which licence, and what it is built with, as a bug report needs it.
void showAbout(QWidget *parent);

} // namespace runloupe

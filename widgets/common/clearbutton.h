#pragma once

class QLineEdit;

namespace runloupe {

/// Gives a line Qt's clear button, and the button the name that it comes without.
void addClearButton(QLineEdit *line);

} // namespace runloupe

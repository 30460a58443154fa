#pragma once

#include <QLabel>

namespace runloupe {

/// A line, or a few, in the colour of errors. Hidden until there is something to say.
class ErrorLine : public QLabel {
    Q_OBJECT

public:
    explicit ErrorLine(QWidget *parent = nullptr);

    /// Plain text, in whole sentences.
    void showSentence(const QString &sentence);
};

} // namespace runloupe

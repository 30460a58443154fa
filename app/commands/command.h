#pragma once

#include "arguments.h"
#include "output.h"
#include "stores/store.h"

namespace runloupe {

enum class Format { Table, Json, Csv };

/// What a command is asked: an opened store and checked options.
struct Request {
    SharedStore store;
    Arguments arguments;
    Format format = Format::Table;
    View view = View::Active;
};

/// One headless command: everything that is known about it.
struct Command {
    QString word;
    QString summary;
    QList<Option> options; ///< besides `--format` and `--help`
    QStringList examples; ///< what follows the program's name
    QList<Format> formats { Format::Table, Format::Json, Format::Csv };
    /// Writes the answer; gives what was odd on the way.
    Result<Warnings> (*run)(const Request &request, Output &output) = nullptr;
};

const QList<Command> &commands();

/// Its option, for the commands that know it.
Option viewOption();

} // namespace runloupe

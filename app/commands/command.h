#pragma once

#include "arguments.h"
#include "stores/store.h"
#include "writers/output.h"

namespace runloupe {

enum class Format { Table, Json, Csv, Markdown };

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
    QList<Option> options; ///< of its own; see optionsOf()
    QStringList examples; ///< what follows the program's name
    QList<Format> formats { Format::Table, Format::Json, Format::Csv }; ///< in which it can answer; the first is the default
    /// Writes the answer; gives what was odd on the way.
    Result<Warnings> (*run)(const Request &request, Output &output) = nullptr;
};

const QList<Command> &commands();

/// As it is called on the command line: `json`.
QString formatName(Format format);

/// All options that a command understands, `--help` aside.
QList<Option> optionsOf(const Command &command);

/// For the commands that know it.
Option viewOption();

} // namespace runloupe

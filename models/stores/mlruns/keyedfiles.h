#pragma once

#include "runs/experiment.h"
#include "visit.h"

#include <functional>

namespace runloupe {

/// A file that stands for a key: of a metric, a param, a tag or an alias.
struct KeyedFile {
    QByteArray key; ///< UTF-8; `val/loss` lies in the folder `val`
    Path path;
};

/// Calls `take` for each key in the order of the names. Passes over what file managers and shares leave behind; what cannot be
/// read is noted.
void forEachKeyedFile(const Path &folder, const std::function<void(const KeyedFile &)> &take, Visit &visit);

/// The content of the file of a param or tag, to the byte. Null where it cannot be read, which is noted.
QByteArray readKeyedText(const KeyedFile &file, Visit &visit);

/// All keys of a folder, which need not exist, with their texts.
TextMap readKeyedTexts(const Path &folder, Visit &visit);

} // namespace runloupe

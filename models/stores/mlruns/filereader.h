#pragma once

#include "folder.h"

#include <fstream>

namespace runloupe {

/// A file read from its beginning in pieces, without a buffer in between. Open it only where isFile() or a listing said
/// so, for opening a pipe would wait for its writer.
class FileReader {
public:
    explicit FileReader(const Path &path);

    /// Why it could not be opened, in the system's words; empty where it could.
    const QString &problem() const { return m_problem; }

    /// The next read begins there, counted from the beginning of the file.
    void seek(qint64 place);
    /// Fills `buffer` as far as there are bytes; 0 at the end, and where reading fails.
    qsizetype read(char *buffer, qsizetype size);

private:
    std::filebuf m_file;
    QString m_problem;
};

/// The first `most` bytes of a file behind `from`, or all of a shorter one. The error's message is the system's.
Result<QByteArray> readFile(const Path &path, qsizetype most, qint64 from = 0);

} // namespace runloupe

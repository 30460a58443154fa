#include "filereader.h"

#include <array>
#include <cerrno>
#include <filesystem>

namespace runloupe {

FileReader::FileReader(const Path &path)
{
    m_file.pubsetbuf(nullptr, 0);
#ifdef Q_OS_WIN
    const bool isOpen = m_file.open(std::filesystem::path(displayed(path).toStdU16String()), std::ios::in | std::ios::binary);
#else
    const bool isOpen = m_file.open(path.constData(), std::ios::in | std::ios::binary);
#endif
    if (!isOpen)
        m_problem = qt_error_string(errno);
}

void FileReader::seek(qint64 place)
{
    m_file.pubseekpos(place, std::ios::in);
}

qsizetype FileReader::read(char *buffer, qsizetype size)
{
    try {
        return qsizetype(m_file.sgetn(buffer, size));
    } catch (const std::ios_base::failure &) { // libstdc++ throws where the system's read() fails
        return 0;
    }
}

Result<QByteArray> readFile(const Path &path, qsizetype most, qint64 from)
{
    FileReader file(path);
    if (!file.problem().isEmpty())
        return Error(Error::Kind::NotPermitted, file.problem(), displayed(path));
    if (from > 0)
        file.seek(from);
    std::array<char, 16 * 1024> piece;
    QByteArray content("");
    while (content.size() < most) {
        const qsizetype got = file.read(piece.data(), qMin(qsizetype(piece.size()), most - content.size()));
        if (got <= 0)
            break;
        content.append(piece.data(), got);
        if (got < qsizetype(piece.size()))
            break;
    }
    return content;
}

} // namespace runloupe

#include "keyedfiles.h"

#include "filereader.h"

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

constexpr auto LinkedFolder
    = QT_TRANSLATE_NOOP("runloupe::Visit", "%1 is a link to a folder, where a value should be; it was left out.");
constexpr auto EmptyFolder
    = QT_TRANSLATE_NOOP("runloupe::Visit", "%1 is an empty folder, where a value should be; it was left out.");
constexpr auto TooDeep = QT_TRANSLATE_NOOP("runloupe::Visit", "%1 lies too deep; it was left out.");
constexpr auto CutOff = QT_TRANSLATE_NOOP("runloupe::Visit", "%1 is too long for a value; only its beginning was read.");

constexpr int DeepestKey = 100; // folders; MLflow's longest key has 250 characters
constexpr qsizetype LongestText = 16 * 1024 * 1024; // two thousand times what MLflow allows

/// What no logger has written: traces of file managers, network shares and version control.
bool isLitter(const QByteArray &name)
{
    static const std::array<QByteArray, 5> names { ".DS_Store", "desktop.ini", "Thumbs.db", ".gitkeep", ".gitignore" };
    return std::find(names.begin(), names.end(), name) != names.end() || name.startsWith(".nfs") || name.startsWith("._")
        || name.endsWith(".tmp");
}

class KeyWalk {
public:
    KeyWalk(const std::function<void(const KeyedFile &)> &take, Visit &visit)
        : m_take(take)
        , m_visit(visit)
    {
    }

    void walk(const Path &folder, const QByteArray &prefix, int depth);

private:
    void enter(const FolderEntry &entry, const KeyedFile &file, int depth);

    const std::function<void(const KeyedFile &)> &m_take;
    Visit &m_visit;
};

void KeyWalk::walk(const Path &folder, const QByteArray &prefix, int depth)
{
    const auto entries = listFolder(folder);
    if (!entries)
        return m_visit.noteUnreadable(folder, entries.error().message());
    if (entries->empty() && depth > 0)
        return m_visit.note(EmptyFolder, folder);
    for (const FolderEntry &entry : *entries) {
        if (m_visit.stop().isRequested())
            return;
        if (!isLitter(entry.name))
            enter(entry, { prefix + entry.name, joined(folder, entry.name) }, depth);
    }
}

void KeyWalk::enter(const FolderEntry &entry, const KeyedFile &file, int depth)
{
    if (entry.kind == FolderEntry::Kind::File)
        m_take(file);
    else if (entry.kind == FolderEntry::Kind::Other)
        m_visit.noteUnreadable(file.path, whyNoFile(file.path));
    else if (entry.isLink) // may lead in a circle; MLflow does not follow it either
        m_visit.note(LinkedFolder, file.path);
    else if (depth == DeepestKey)
        m_visit.note(TooDeep, file.path);
    else
        walk(file.path, file.key + '/', depth + 1);
}

} // namespace

void forEachKeyedFile(const Path &folder, const std::function<void(const KeyedFile &)> &take, Visit &visit)
{
    KeyWalk(take, visit).walk(folder, {}, 0);
}

QByteArray readKeyedText(const KeyedFile &file, Visit &visit)
{
    const Result<QByteArray> text = readFile(file.path, LongestText);
    if (!text) {
        visit.noteUnreadable(file.path, text.error().message());
        return {};
    }
    if (text->size() == LongestText)
        visit.note(CutOff, file.path);
    return *text;
}

TextMap readKeyedTexts(const Path &folder, Visit &visit)
{
    TextMap texts;
    if (!isFolder(folder))
        return texts;
    const auto take = [&](const KeyedFile &file) {
        if (const QByteArray text = readKeyedText(file, visit); !text.isNull())
            texts.insert(QString::fromUtf8(file.key), QString::fromUtf8(text));
    };
    forEachKeyedFile(folder, take, visit);
    return texts;
}

} // namespace runloupe

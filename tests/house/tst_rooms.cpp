#include "sourcetree.h"

#include <QDir>
#include <QLibraryInfo>
#include <QTest>

#include <algorithm>

/// Who may know whom: the includes of every file, against the map of the house.
class TestRooms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileLiesInARoom();
    void arrowsPointOneWay();
    void qtModulesStayInTheirRooms();
    void qtHeadersAreInTheirShortForm();
    void foreignHeadersStayAtHome();
};

namespace {

struct Room {
    QString folder;
    QStringList knows; ///< other rooms; a folder's name stands for all rooms in it
    QStringList qtModules;
};

const QStringList Calculating { "QtCore" };
const QStringList Showing { "QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport" };

/// The map. The first that fits is meant: `widgets` stands for each room in it that has no line of its own.
const QList<Room> Rooms {
    { "models/core", {}, { "QtCore", "QtConcurrent" } },
    { "models/runs", { "models/core" }, Calculating },
    { "models/writers", { "models/core", "models/runs" }, Calculating },
    { "models/query", { "models/core", "models/runs" }, Calculating },
    { "models/analysis", { "models/core", "models/runs" }, Calculating },
    { "models/stores", { "models/core", "models/runs", "models/query" }, { "QtCore", "QtSql", "QtNetwork" } },
    { "models/statistics", { "models/core", "models/runs", "models/analysis", "models/stores" }, Calculating },
    { "models/tables",
      { "models/core", "models/runs", "models/writers", "models/query", "models/analysis" },
      { "QtCore", "QtGui" } }, // for QColor
    { "models/differences",
      { "models/core", "models/runs", "models/writers", "models/query", "models/analysis", "models/tables" },
      { "QtCore", "QtGui" } },
    { "models/report",
      { "models/core", "models/runs", "models/writers", "models/analysis", "models/stores" },
      { "QtCore", "QtGui" } },
    { "widgets/theme", {}, Showing },
    { "widgets/common", { "models/core", "widgets/theme" }, Showing },
    { "widgets/chartexport", // a dialog on what the charts show
      { "models/core", "models/writers", "models/tables", "widgets/theme", "widgets/charts", "widgets/export" },
      Showing },
    { "widgets", // no view knows another, and none opens a store
      { "models/core", "models/runs", "models/writers", "models/query", "models/analysis", "models/tables", "models/differences",
        "widgets/theme", "widgets/common" },
      Showing },
    { "app/commands", { "models" }, Calculating }, // no display is needed where no widget is known
    { "app", { "models", "widgets", "app" }, Showing + QStringList { "QtDBus" } }, // the desktop is asked for its colours
};

/// A library's headers and the one folder that knows it.
struct Foreigner {
    QString header; ///< a name, or the start of one that ends in a slash
    QString home;
    QStringList fileEndings; ///< of the files that may include it
};

const QList<Foreigner> Foreigners {
    { "qcustomplot.h", "widgets/charts", { "/customplot.h" } }, // 7700 lines, and Qt keywords in them
    { "customplot.h", "widgets/charts", { ".cpp" } },
    { "sqlite3.h", "models/stores", { ".cpp", ".h" } },
    { "yaml-cpp/", "models/stores", { ".cpp", ".h" } },
};

bool isIn(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + QLatin1Char('/'));
}

const Room *roomRules(const QString &file)
{
    const auto room = std::find_if(Rooms.begin(), Rooms.end(), [&](const Room &rules) { return isIn(file, rules.folder); });
    return room == Rooms.end() ? nullptr : &*room;
}

bool mayKnow(const Room &room, const QString &ownFolder, const QString &other)
{
    return isIn(other, ownFolder)
        || std::any_of(room.knows.begin(), room.knows.end(), [&](const QString &known) { return isIn(other, known); });
}

QStringList sourceFiles()
{
    return filesUnder({ "models", "widgets", "app" }, { ".h", ".cpp" });
}

/// `QtGui` for `QColor`; empty for what is no header of Qt.
QString moduleOf(const QString &header)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &module : headers.entryList({ "Qt*" }, QDir::Dirs)) {
        if (QFileInfo(headers.filePath(module + QLatin1Char('/') + header)).isFile())
            return module;
    }
    return {};
}

/// Asks `objection(file, include)` of every include of the program; what it says is a complaint.
template <typename Objection>
void verifyIncludes(Objection objection)
{
    QStringList complaints;
    for (const QString &file : sourceFiles()) {
        for (const Include &include : includesOf(file)) {
            if (const QString text = objection(file, include); !text.isEmpty())
                complaints << complaint(file, include.line, text);
        }
    }
    verifyNone(complaints);
}

} // namespace

void TestRooms::everyFileLiesInARoom()
{
    QStringList complaints;
    for (const QString &file : sourceFiles()) {
        if (!roomRules(file))
            complaints << complaint(file, 1, QStringLiteral("%1 is no room of this house").arg(roomOf(file)));
    }
    verifyNone(complaints);
}

void TestRooms::arrowsPointOneWay()
{
    verifyIncludes([](const QString &file, const Include &include) -> QString {
        if (include.form == Include::Form::Angled)
            return {};
        const QString target = resolved(include, file);
        if (target.isEmpty())
            return QStringLiteral("\"%1\" is no file of ours").arg(include.name);
        const Room *room = roomRules(file);
        if (room && !mayKnow(*room, roomOf(file), target))
            return QStringLiteral("%1 may not know %2").arg(roomOf(file), roomOf(target));
        return {};
    });
}

void TestRooms::qtModulesStayInTheirRooms()
{
    QCOMPARE(moduleOf(QStringLiteral("QColor")), QStringLiteral("QtGui")); // else Qt's headers are not where it says
    verifyIncludes([](const QString &file, const Include &include) -> QString {
        const Room *room = roomRules(file);
        const QString module = include.form == Include::Form::Angled ? moduleOf(include.name) : QString();
        if (!room || module.isEmpty() || room->qtModules.contains(module))
            return {};
        return QStringLiteral("%1 may not know %2 of %3").arg(roomOf(file), include.name, module);
    });
}

void TestRooms::qtHeadersAreInTheirShortForm()
{
    verifyIncludes([](const QString &, const Include &include) -> QString {
        const bool isLong = include.name.startsWith(QLatin1String("Qt")) && include.name.contains(QLatin1Char('/'));
        return isLong ? QStringLiteral("<%1> compiles even where its module is not linked").arg(include.name) : QString();
    });
}

void TestRooms::foreignHeadersStayAtHome()
{
    verifyIncludes([](const QString &file, const Include &include) -> QString {
        for (const Foreigner &foreigner : Foreigners) {
            const bool isMeant = foreigner.header.endsWith(QLatin1Char('/')) ? include.name.startsWith(foreigner.header)
                                                                             : include.name == foreigner.header;
            const auto isAllowed = [&](const QString &ending) { return file.endsWith(ending); };
            if (isMeant
                && !(isIn(file, foreigner.home)
                     && std::any_of(foreigner.fileEndings.begin(), foreigner.fileEndings.end(), isAllowed)))
                return QStringLiteral("%1 belongs in %2/*%3 only")
                    .arg(include.name, foreigner.home, foreigner.fileEndings.join(QStringLiteral(", *")));
        }
        return {};
    });
}

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_rules.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace stowage::test {

namespace {

struct Layer {
    QString folder;
    QStringList uses; // its own folder, and the standard library, need no mention
    QStringList qtModules;
    QStringList libraries;
};

// The arrows of ARCHITECTURE.md. What stands behind a layer is not seen through it, but for the values of base and
// domain: so nothing above the operations knows that there is a store.
const QList<Layer> &layers()
{
    static const QStringList values{u"models/base"_s, u"models/domain"_s};
    static const QStringList screen{u"Core"_s, u"Gui"_s, u"Widgets"_s, u"Charts"_s, u"PrintSupport"_s, u"Svg"_s};
    static const QList<Layer> all{
        {u"models/base"_s, {}, {u"Core"_s}, {u"tl"_s, u"openssl"_s}},
        {u"models/domain"_s, {u"models/base"_s}, {u"Core"_s}, {}},
        {u"models/store"_s, values, {u"Core"_s, u"Sql"_s}, {u"sqlite"_s, u"postgresql"_s, u"files"_s}},
        {u"models/operations"_s,
         values + QStringList{u"models/store"_s},
         {u"Core"_s},
         {u"argon2"_s, u"minizip"_s, u"xlsxwriter"_s}},
        {u"models/api"_s, values, {u"Core"_s}, {u"rapidjson"_s}},
        {u"models/sync"_s, values + QStringList{u"models/operations"_s, u"models/api"_s}, {u"Core"_s}, {}},
        {u"models/tables"_s, values + QStringList{u"models/operations"_s}, {u"Core"_s}, {}},
        {u"app/platform"_s,
         {u"models/base"_s},
         {u"Core"_s, u"Network"_s},
         {u"keychain"_s, u"openssl"_s, u"files"_s, u"posix"_s}},
        {u"views"_s,
         values + QStringList{u"models/tables"_s, u"models/operations"_s, u"app/platform"_s},
         screen,
         {u"zint"_s, u"zxing"_s}},
        {u"app/desktop"_s,
         values
             + QStringList{u"views"_s, u"models/tables"_s, u"models/operations"_s, u"models/api"_s, u"models/sync"_s,
                           u"app/platform"_s},
         screen + QStringList{u"DBus"_s},
         {u"files"_s, u"posix"_s}},
        {u"app/server"_s,
         values + QStringList{u"models/operations"_s, u"models/api"_s, u"app/platform"_s},
         {u"Core"_s, u"Network"_s},
         {u"boost"_s, u"files"_s, u"posix"_s}},
        {u"app/cli"_s,
         values + QStringList{u"models/operations"_s, u"models/api"_s, u"models/sync"_s, u"app/platform"_s},
         {u"Core"_s},
         {u"files"_s, u"posix"_s}},
    };
    return all;
}

struct Library {
    QString name;
    QRegularExpression headers;
};

const QList<Library> &libraries()
{
    static const QList<Library> all{
        {u"tl"_s, QRegularExpression(u"^tl/"_s)},
        {u"openssl"_s, QRegularExpression(u"^openssl/"_s)},
        {u"sqlite"_s, QRegularExpression(u"^sqlite3\\.h$"_s)},
        {u"postgresql"_s, QRegularExpression(u"^libpq-fe\\.h$"_s)},
        {u"argon2"_s, QRegularExpression(u"^argon2\\.h$"_s)},
        {u"minizip"_s, QRegularExpression(u"^minizip/"_s)},
        {u"xlsxwriter"_s, QRegularExpression(u"^xlsxwriter(\\.h$|/)"_s)},
        {u"rapidjson"_s, QRegularExpression(u"^rapidjson/"_s)},
        {u"keychain"_s, QRegularExpression(u"^qt6keychain/"_s)},
        {u"zint"_s, QRegularExpression(u"^zint\\.h$"_s)},
        {u"zxing"_s, QRegularExpression(u"^ZXing/"_s)},
        {u"boost"_s, QRegularExpression(u"^boost/"_s)},
        {u"files"_s, QRegularExpression(u"^(unistd|fcntl)\\.h$"_s)}, // to sync and lock them
        {u"posix"_s, QRegularExpression(u"^(sys/[a-z]+|pwd|signal|termios|poll)\\.h$"_s)},
        {u"std"_s, QRegularExpression(u"^[a-z_]+$"_s)},
    };
    return all;
}

QString folderOf(const QString &path)
{
    return path.startsWith(u"views/"_s) ? u"views"_s : path.section(u'/', 0, 1);
}

const Layer *layerOf(const QString &path)
{
    for (const Layer &layer : layers()) {
        if (layer.folder == folderOf(path))
            return &layer;
    }
    return nullptr;
}

QString at(const QString &path, qsizetype line)
{
    return u"%1:%2 "_s.arg(path).arg(line);
}

bool isCode(const QString &path)
{
    return path.endsWith(u".cpp"_s) || path.endsWith(u".h"_s);
}

QString projectIncludeFault(const Layer &layer, const QString &included)
{
    static const QRegularExpression generated(u"^[a-z0-9_]+\\.moc$"_s);
    if (generated.match(included).hasMatch())
        return {};
    const Layer *target = layerOf(included);
    if (!target)
        return u"includes \"%1\", which is in no layer: write it from the root"_s.arg(included);
    if (target->folder != layer.folder && !layer.uses.contains(target->folder))
        return u"includes \"%1\": %2 may not use %3"_s.arg(included, layer.folder, target->folder);
    return {};
}

QString foreignIncludeFault(const Layer &layer, const QString &included, const QtHeaders &qtHeaders)
{
    const QString header = included.section(u'/', -1);
    const QString folder = included.contains(u'/') ? included.section(u'/', 0, 0) : QString();
    if (folder.isEmpty() && qtHeaders.value(included) == included.mid(2))
        return u"includes all of <%1>: name the class"_s.arg(included);
    if (const auto module = qtHeaders.constFind(header);
        module != qtHeaders.cend() && (folder.isEmpty() || folder == u"Qt"_s + *module)) {
        if (layer.qtModules.contains(*module))
            return {};
        return u"includes <%1>: %2 may not use Qt %3"_s.arg(included, layer.folder, *module);
    }
    for (const Library &library : libraries()) {
        if (!library.headers.match(included).hasMatch())
            continue;
        if (library.name == u"std"_s || layer.libraries.contains(library.name))
            return {};
        return u"includes <%1>: %2 may not use %3"_s.arg(included, layer.folder, library.name);
    }
    return u"includes <%1>, which belongs to no library that the rules know"_s.arg(included);
}

// The code alone: comments and the insides of literals become spaces, so that words in them are not taken for calls.
QString codeOf(const QString &text)
{
    static const QRegularExpression silent(
        uR"re((?<raw>R"(?<mark>[^()\s]*)\(.*?\)\k<mark>")|//[^\n]*|/\*.*?\*/|"(\\.|[^"\\\n])*"|(?<![0-9])'(\\.|[^'\\\n])+')re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code = text;
    auto matches = silent.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (code[i] != u'\n')
                code[i] = u' ';
        }
    }
    return code;
}

QStringList wordFaults(const QString &path, const QString &code, const QRegularExpression &words, const QString &reason)
{
    QStringList faults;
    auto matches = words.globalMatch(code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto line = QStringView(code).left(match.capturedStart()).count(u'\n') + 1;
        faults << at(path, line) + u"has \"%1\": %2"_s.arg(match.captured().trimmed(), reason);
    }
    return faults;
}

} // namespace

QtHeaders installedQtHeaders()
{
    QtHeaders headers;
    const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QStringList modules = root.entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString &module : modules) {
        const QStringList names = QDir(root.filePath(module)).entryList(QDir::Files);
        for (const QString &name : names)
            headers.insert(name, module.mid(2));
    }
    return headers;
}

QStringList includeFaults(const QString &path, const QString &text, const QtHeaders &qtHeaders)
{
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>))re"_s);
    if (!isCode(path))
        return {};
    const Layer *layer = layerOf(path);
    if (!layer)
        return {at(path, 1) + u"is in no layer"_s};
    QStringList faults;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = include.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString fault = match.capturedLength(1) > 0 ? projectIncludeFault(*layer, match.captured(1))
                                                          : foreignIncludeFault(*layer, match.captured(2), qtHeaders);
        if (!fault.isEmpty())
            faults << at(path, i + 1) + fault;
    }
    return faults;
}

// models/ takes time and chance from its seams and runs where it is called, so that the whole of it can be simulated;
// the database worker alone owns a thread.
QStringList seamFaults(const QString &path, const QString &text)
{
    static const QRegularExpression words(
        uR"re(\b(?:QDateTime::current\w*|QDate::currentDate|QTime::currentTime|QElapsedTimer|QDeadlineTimer|QTimer|)re"
        uR"re(QBasicTimer|startTimer|QThread\w*|QtConcurrent|QUuid::createUuid\w*|QRandomGenerator\w*|)re"
        uR"re(system_clock|steady_clock|high_resolution_clock|clock_gettime|gettimeofday|this_thread|)re"
        uR"re(std::(?:j?thread|async|random_device|mt19937\w*)|random_device|s?rand(?=\s*\())\b)re"_s);
    if (!isCode(path) || !path.startsWith(u"models/"_s) || path.startsWith(u"models/store/database_worker."_s))
        return {};
    return wordFaults(path, codeOf(text), words, u"models take time, chance and threads from their seams"_s);
}

QStringList translationFaults(const QString &path, const QString &text)
{
    static const QRegularExpression words(
        uR"re((?:\b(?:tr|trUtf8)\s*\(|QCoreApplication::translate\b|\bqtTrId\b))re"_s);
    if (!isCode(path) || !path.startsWith(u"models/"_s))
        return {};
    return wordFaults(path, codeOf(text), words, u"models give keys, and leave the words to views and programs"_s);
}

QStringList licenceFaults(const QString &path, const QString &text)
{
    static const QString spdx = u"SPDX-License-Identifier: GPL-3.0-or-later"_s;
    static const QRegularExpression hashed(u"(^|/)(CMakeLists\\.txt|[^/]+\\.(cmake|sh|py))$"_s);
    QString comment;
    if (isCode(path))
        comment = u"// "_s;
    else if (path.endsWith(u".sql"_s))
        comment = u"-- "_s;
    else if (text.startsWith(u"#!"_s) || hashed.match(path).hasMatch())
        comment = u"# "_s;
    else
        return {};
    const QString first = text.section(u'\n', 0, 0);
    const QString line = first.startsWith(u"#!"_s) ? text.section(u'\n', 1, 1) : first;
    if (line == comment + spdx)
        return {};
    return {at(path, 1) + u"does not begin with \"%1\""_s.arg(comment + spdx)};
}

QStringList leftoverFaults(const QString &path, const QString &text)
{
    // In halves, so that this file itself stays clean. In quotes it may be ISO 4217's code for no currency.
    static const QRegularExpression words(u"\\b(TO"
                                          "DO|FIX"
                                          "ME|(?<!\")X"
                                          "XX(?!\")|QS"
                                          "KIP)\\b"_s);
    return wordFaults(path, text, words, u"finish it, or file it as an issue"_s);
}

QStringList folderFaults(const QStringList &topLevelFolders)
{
    static const QStringList known{u"app"_s,          u"models"_s, u"views"_s,     u"resources"_s,
                                   u"translations"_s, u"tests"_s,  u"packaging"_s, u"build"_s};
    QStringList faults;
    for (const QString &folder : topLevelFolders) {
        if (!folder.startsWith(u'.') && !known.contains(folder))
            faults << u"%1/ has no place at the top level"_s.arg(folder);
    }
    return faults;
}

} // namespace stowage::test

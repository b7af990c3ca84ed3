// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "models/base/result.h"
#include "views/shell/pages.h"

#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>

namespace stowage {

namespace {

constexpr int wrongUsage = 2;

QString pageNames()
{
    QStringList names;
    for (const PageInfo &info : allPages())
        names << QString::fromLatin1(info.name);
    return names.join(", "_L1);
}

// Whose words there are.
QString languageNames()
{
    QStringList names = QDir(u":/i18n"_s).entryList({u"stowage_*.qm"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name = name.section(u'_', 1).section(u'.', 0, 0);
    return names.join(", "_L1);
}

// Other locales give the forms of numbers and dates; Qt takes an unknown one for that of the C language.
bool isLocale(const QString &name)
{
    return name.isEmpty() || name == "xx"_L1 || name == "C"_L1 || QLocale(name).language() != QLocale::C;
}

// Qt would put the path that the program was called by, or nothing, into the first line.
QString helpText(const QCommandLineParser &parser)
{
    return u"Usage: stowage [OPTIONS]\n"_s + parser.helpText().section(u'\n', 1);
}

CommandLine refuse(const QString &message)
{
    return {std::nullopt, u"stowage: "_s + message + u"\nTry 'stowage --help'.\n"_s, wrongUsage};
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Warehouse management, at the desk and on the store floor."_s);
    const QCommandLineOption database(
        u"db"_s, u"The company's data: a file, or postgresql://user@host/name. Default: the one of last time."_s,
        u"DB"_s);
    const QCommandLineOption demo(u"demo"_s, u"Open the demo company; it is made on first use."_s);
    const QCommandLineOption page(u"page"_s, u"Begin with this page: %1."_s.arg(pageNames()), u"NAME"_s);
    const QCommandLineOption theme(u"theme"_s, u"light, dark, contrast or system."_s, u"NAME"_s);
    const QCommandLineOption locale(u"locale"_s, u"Language and formats, such as ms or de_DE."_s, u"LOCALE"_s);
    const QCommandLineOption screenshot(u"screenshot"_s, u"Draw the page when its data has come, save it, end."_s,
                                        u"FILE.png"_s);
    const QCommandLineOption size(u"size"_s, u"Size of the window, such as 1440x900."_s, u"WxH"_s);
    const QCommandLineOption tour(u"tour"_s, u"Draw every page, light and dark, into a folder, end."_s, u"DIR"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"This text."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"The version."_s);
    parser.addOptions({database, demo, page, theme, locale, screenshot, size, tour, help, version});

    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help))
        return {std::nullopt, helpText(parser), 0};
    if (parser.isSet(version))
        return {std::nullopt, u"stowage %1\n"_s.arg(QStringLiteral(STOWAGE_VERSION)), 0};
    if (const QStringList loose = parser.positionalArguments(); !loose.isEmpty())
        return refuse(u"%1: name the company's data with --db."_s.arg(loose.first()));

    Options options;
    options.database = parser.value(database);
    options.demo = parser.isSet(demo);
    if (options.demo && !options.database.isEmpty())
        return refuse(u"--demo and --db exclude each other."_s);
    if (parser.isSet(page)) {
        options.page = pageFromName(parser.value(page));
        if (!options.page)
            return refuse(u"there is no page “%1”; there are: %2."_s.arg(parser.value(page), pageNames()));
    }
    options.theme = parser.value(theme);
    static const QStringList themes{u""_s, u"light"_s, u"dark"_s, u"contrast"_s, u"system"_s};
    if (!themes.contains(options.theme))
        return refuse(u"there is no theme “%1”; there are light, dark, contrast and system."_s.arg(options.theme));
    options.locale = parser.value(locale);
    if (!isLocale(options.locale)) {
        return refuse(
            u"there is no locale “%1”; there are the languages %2, and locales such as de_DE, in English with "
            "their own numbers and dates."_s.arg(options.locale, languageNames()));
    }
    options.screenshot = parser.value(screenshot);
    options.tour = parser.value(tour);
    if (parser.isSet(size)) {
        static const QRegularExpression form(u"^(\\d{3,5})x(\\d{3,5})$"_s);
        const auto match = form.match(parser.value(size));
        if (!match.hasMatch())
            return refuse(u"“%1” is no size; write it like 1440x900."_s.arg(parser.value(size)));
        options.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    return {options, {}, 0};
}

} // namespace stowage

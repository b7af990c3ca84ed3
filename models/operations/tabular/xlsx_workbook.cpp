// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/xlsx_workbook.h"

#include "models/operations/tabular/table_limits.h"
#include "models/operations/tabular/xlsx_text.h"

#include <QDir>

#include <algorithm>

namespace stowage::table {

namespace {

struct Relation {
    QString type; // the last word of its address: "worksheet"
    QString target;
};
using Relations = QHash<QString, Relation>; // by id

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString relationsPart(const QString &part)
{
    return folderOf(part) + u"_rels/"_s + part.mid(folderOf(part).size()) + u".rels"_s;
}

// The part that a target names, seen from a folder of the package.
QString resolved(const QString &folder, const QString &target)
{
    return target.startsWith(u'/') ? QDir::cleanPath(target.mid(1)) : QDir::cleanPath(folder + target);
}

Result<Relations> readRelations(ZipReader &package, const QString &part)
{
    Relations relations;
    if (!package.contains(relationsPart(part)))
        return relations;
    STOWAGE_LET(xml, XmlPart::open(package, relationsPart(part)));
    while (xml->next()) {
        if (!xml->isStart(u"Relationship"))
            continue;
        const QXmlStreamAttributes attributes = xml->attributes();
        if (attributes.value("TargetMode"_L1) == "External"_L1)
            continue;
        const QString type = attributes.value("Type"_L1).toString();
        relations.insert(
            attributes.value("Id"_L1).toString(),
            {type.mid(type.lastIndexOf(u'/') + 1), resolved(folderOf(part), attributes.value("Target"_L1).toString())});
    }
    STOWAGE_TRY(xml->done());
    return relations;
}

QString targetOf(const Relations &relations, QStringView type)
{
    const auto found =
        std::find_if(relations.begin(), relations.end(), [&](const Relation &each) { return each.type == type; });
    return found == relations.end() ? QString() : found->target;
}

QString relationId(const QXmlStreamAttributes &attributes)
{
    // Its namespace has two spellings, of the transitional and of the strict form.
    const auto found = std::find_if(attributes.begin(), attributes.end(), [](const QXmlStreamAttribute &attribute) {
        return attribute.name() == "id"_L1 && attribute.namespaceUri().endsWith("/relationships"_L1);
    });
    return found == attributes.end() ? QString() : found->value().toString();
}

bool isTrue(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1;
}

// Numbers that stand for a built-in format: dates and times of the West, then of East Asia. 46 is a span of hours.
bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || format == 45 || format == 47
           || (format >= 50 && format <= 58);
}

// [h] counts hours beyond the day, where [Magenta] is a colour.
bool isElapsed(QStringView code)
{
    const auto isUnit = [](QChar c) {
        return QStringView(u"hms").contains(c.toLower());
    };
    return !code.isEmpty() && std::all_of(code.begin(), code.end(), isUnit);
}

} // namespace

Result<XlsxSheet> XlsxWorkbook::sheet(const QString &name) const
{
    const auto fits = [&](const XlsxSheet &sheet) {
        return name.isEmpty() ? sheet.visible : sheet.name == name;
    };
    const auto found = std::find_if(sheets.begin(), sheets.end(), fits);
    if (found != sheets.end())
        return *found;
    if (name.isEmpty())
        return sheets.first();
    return fail(Error::Code::NotFound, u"xlsx.no_such_sheet"_s, {{u"sheet"_s, name}});
}

Result<XlsxWorkbook> readWorkbook(ZipReader &package)
{
    STOWAGE_LET(roots, readRelations(package, {}));
    QString part = targetOf(roots, u"officeDocument");
    if (part.isEmpty())
        part = u"xl/workbook.xml"_s;
    if (!package.contains(part) || !part.endsWith(".xml"_L1, Qt::CaseInsensitive))
        return fail(Error::Code::Invalid, u"xlsx.no_workbook"_s);
    STOWAGE_LET(relations, readRelations(package, part));

    XlsxWorkbook workbook;
    workbook.textsPart = targetOf(relations, u"sharedStrings");
    workbook.stylesPart = targetOf(relations, u"styles");
    STOWAGE_LET(xml, XmlPart::open(package, part));
    while (xml->next()) {
        const QXmlStreamAttributes attributes = xml->attributes();
        if (xml->isStart(u"workbookPr")) {
            workbook.from1904 = isTrue(attributes.value("date1904"_L1));
        } else if (xml->isStart(u"sheet")) {
            const Relation relation = relations.value(relationId(attributes));
            const QStringView state = attributes.value("state"_L1);
            if (relation.type == "worksheet"_L1) // not a chart's sheet
                workbook.sheets << XlsxSheet{attributes.value("name"_L1).toString(), relation.target,
                                             state.isEmpty() || state == "visible"_L1};
        }
    }
    STOWAGE_TRY(xml->done());
    if (workbook.sheets.isEmpty())
        return fail(Error::Code::Invalid, u"xlsx.no_sheets"_s);
    return workbook;
}

Result<std::vector<bool>> readDateStyles(ZipReader &package, const XlsxWorkbook &workbook)
{
    std::vector<bool> dates;
    if (!package.contains(workbook.stylesPart))
        return dates;
    QHash<int, bool> ownFormats;
    bool inCellFormats = false;
    STOWAGE_LET(xml, XmlPart::open(package, workbook.stylesPart));
    while (xml->next()) {
        const QXmlStreamAttributes attributes = xml->attributes();
        const int format = attributes.value("numFmtId"_L1).toInt();
        if (xml->isStart(u"numFmt"))
            ownFormats.insert(format, isDateFormat(attributes.value("formatCode"_L1)));
        else if (xml->isStart(u"cellXfs"))
            inCellFormats = true;
        else if (xml->isEnd(u"cellXfs"))
            inCellFormats = false;
        else if (inCellFormats && xml->isStart(u"xf"))
            dates.push_back(ownFormats.contains(format) ? ownFormats.value(format) : isBuiltInDate(format));
    }
    STOWAGE_TRY(xml->done());
    return dates;
}

Result<std::vector<QString>> readSharedTexts(ZipReader &package, const XlsxWorkbook &workbook)
{
    std::vector<QString> texts;
    if (!package.contains(workbook.textsPart))
        return texts;
    STOWAGE_LET(xml, XmlPart::open(package, workbook.textsPart));
    while (xml->next()) {
        if (!xml->isStart(u"si"))
            continue;
        if (texts.size() == sharedTextsMax) {
            return fail(Error::Code::Invalid, u"xlsx.too_many_texts"_s,
                        {{u"limit"_s, QString::number(sharedTextsMax)}});
        }
        QString text;
        if (!readRichText(*xml, u"si", text))
            break;
        texts.push_back(std::move(text));
    }
    STOWAGE_TRY(xml->done());
    return texts;
}

bool readRichText(XmlPart &part, QStringView element, QString &text)
{
    text.resize(0);
    QString run;
    bool phonetic = false;
    while (part.next()) {
        if (part.isEnd(element)) {
            text = decodeEscapes(text);
            return true;
        }
        if (part.isStart(u"rPh"))
            phonetic = true;
        else if (part.isEnd(u"rPh"))
            phonetic = false;
        else if (part.isStart(u"t") && !phonetic) {
            if (!part.readText(run))
                return false;
            text += run;
        }
    }
    return false;
}

bool isDateFormat(QStringView code)
{
    if (code.compare("General"_L1, Qt::CaseInsensitive) == 0)
        return false;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const char16_t c = code[at].toLower().unicode();
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++at; // the next character is shown, or its width, or repeated
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', at + 1);
            const QStringView inside = end < 0 ? QStringView() : code.mid(at + 1, end - at - 1);
            if (end < 0)
                return false;
            if (c == u'[' && isElapsed(inside))
                return false;
            at = end;
        } else if (c == u';') {
            return false; // only the first form, of positive numbers, can be a date's
        } else if (c == u'd' || c == u'm' || c == u'y' || c == u'h' || c == u's') {
            return true;
        }
    }
    return false;
}

} // namespace stowage::table

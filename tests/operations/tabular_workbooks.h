// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QFile>
#include <QList>
#include <QTemporaryDir>

#include <minizip/zip.h>

namespace stowage::test {

enum class Packing { Deflated, Stored };

// A zip file of the given parts, in their order.
inline QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &parts, Packing packing = Packing::Deflated)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"parts.zip"_s);
    const zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (const auto &[name, content] : parts) {
        zipOpenNewFileInZip(zip, name.toUtf8().constData(), nullptr, nullptr, 0, nullptr, 0, nullptr,
                            packing == Packing::Deflated ? Z_DEFLATED : 0, Z_DEFAULT_COMPRESSION);
        zipWriteInFileInZip(zip, content.constData(), static_cast<unsigned>(content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A workbook written by hand, for what no spreadsheet program writes on demand.
struct Workbook {
    QByteArray rows; // of its sheet "Stock": <row>…</row>
    QByteArray texts; // shared: <si>…</si>
    QByteArray formats; // <numFmt …/>
    QByteArray styles; // <xf …/>
    QByteArray properties = "<workbookPr/>";
    QByteArray sheets = "<sheet name=\"Stock\" sheetId=\"1\" r:id=\"rId1\"/>";
    QByteArray moreRelations;
    QByteArray prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    QList<std::pair<QString, QByteArray>> moreParts;

    QList<std::pair<QString, QByteArray>> parts() const
    {
        const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const QByteArray relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const QByteArray relation = "<Relationship Id=\"%1\" Type=\"" + relationships + "/%2\" Target=\"%3\"/>";
        const auto relationOf = [&](const char *id, const char *type, const char *target) {
            QByteArray text = relation;
            return text.replace("%1", id).replace("%2", type).replace("%3", target);
        };
        const QByteArray package =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        return QList<std::pair<QString, QByteArray>>{
                   {u"_rels/.rels"_s,
                    package + relationOf("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
                   {u"xl/workbook.xml"_s, "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relationships + "\">"
                                              + properties + "<sheets>" + sheets + "</sheets></workbook>"},
                   {u"xl/_rels/workbook.xml.rels"_s, package + relationOf("rId1", "worksheet", "worksheets/sheet1.xml")
                                                         + relationOf("rId2", "sharedStrings", "sharedStrings.xml")
                                                         + relationOf("rId3", "styles", "/xl/styles.xml")
                                                         + moreRelations + "</Relationships>"},
                   {u"xl/sharedStrings.xml"_s, "<sst xmlns=\"" + main + "\">" + texts + "</sst>"},
                   {u"xl/styles.xml"_s, "<styleSheet xmlns=\"" + main + "\"><numFmts>" + formats
                                            + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                                            + styles + "</cellXfs></styleSheet>"},
                   {u"xl/worksheets/sheet1.xml"_s,
                    prolog + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"}}
               + moreParts;
    }
    QByteArray bytes(Packing packing = Packing::Deflated) const { return zipOf(parts(), packing); }
};

} // namespace stowage::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/tabular/xml_part.h"

#include <vector>

namespace stowage::table {

struct XlsxSheet {
    QString name;
    QString part;
    bool visible = true;
};

// What the rows of any of its sheets need to be understood.
struct XlsxWorkbook {
    QList<XlsxSheet> sheets; // at least one
    bool from1904 = false; // days are counted from 1904-01-01
    QString textsPart; // empty where there is none
    QString stylesPart;

    // By name, or the first visible one for an empty name. Errors: xlsx.no_such_sheet{sheet}.
    Result<XlsxSheet> sheet(const QString &name) const;
};

// Errors: those of XmlPart, and xlsx.no_workbook, xlsx.no_sheets.
Result<XlsxWorkbook> readWorkbook(ZipReader &package);

// Of each cell format, in the order that cells name them: whether it shows the number as a date or a time of day.
// Errors: those of XmlPart.
Result<std::vector<bool>> readDateStyles(ZipReader &package, const XlsxWorkbook &workbook);

// The texts that cells name by number. Errors: those of XmlPart, and xlsx.too_many_texts{limit}.
Result<std::vector<QString>> readSharedTexts(ZipReader &package, const XlsxWorkbook &workbook);

// Reads a rich or plain text (<si>, <is>) up to its end, without the phonetic guide. False at the part's failure.
bool readRichText(XmlPart &part, QStringView element, QString &text);

// "yyyy-mm-dd" shows a date; "0.00" and "[h]:mm", a span of hours, do not.
bool isDateFormat(QStringView code);

} // namespace stowage::table

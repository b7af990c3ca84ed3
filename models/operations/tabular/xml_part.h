// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/tabular/zip_reader.h"

#include <QXmlStreamReader>

namespace stowage::table {

class PartDevice;

// One XML part of a workbook file, token by token. A document type is refused: with it would come entities.
class XmlPart {
public:
    // The zip outlives the part and reads nothing else meanwhile. Errors: zip.damaged{entry}.
    static Result<std::unique_ptr<XmlPart>> open(ZipReader &zip, const QString &name);
    ~XmlPart();
    Q_DISABLE_COPY_MOVE(XmlPart)

    // The next token; false at the end or at a failure, which done() tells apart.
    bool next();
    // Errors: xlsx.damaged{part, reason}, xlsx.doctype{part}, cell.too_long{limit}, zip.damaged{entry}.
    Done done();

    bool isStart(QStringView name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool isEnd(QStringView name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    // Sets `text` to the characters up to the end of the element just begun; false at a failure.
    bool readText(QString &text);
    Error damaged(const QString &reason) const;
    double progress() const; // 0 to 1

private:
    XmlPart(ZipReader &zip, const QString &name);

    QString m_name;
    std::unique_ptr<PartDevice> m_device;
    QXmlStreamReader m_xml;
    bool m_doctype = false;
    bool m_textTooLong = false;
};

} // namespace stowage::table

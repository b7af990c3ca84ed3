// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/xml_part.h"

#include "models/operations/tabular/table_limits.h"

#include <QIODevice>

namespace stowage::table {

// Between zip and XML: XML keeps the text between two tags in memory, so its length is watched before it gets there.
class PartDevice : public QIODevice {
    Q_OBJECT

public:
    explicit PartDevice(ZipReader &zip) : m_zip(zip) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    bool runTooLong() const { return m_run > partRunBytesMax; }
    // Whether the part came out as it went in.
    bool isSound() { return !m_failed && m_zip.end(); }
    double progress() const
    {
        const qint64 size = m_zip.unpackedSize();
        return size > 0 ? static_cast<double>(m_read) / static_cast<double>(size) : 1.0;
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (runTooLong() || m_failed)
            return -1;
        const qint64 count = m_zip.read(data, maxSize);
        m_failed = count < 0;
        if (count <= 0)
            return -1;
        m_read += count;
        const qsizetype lastTag = QByteArrayView(data, count).lastIndexOf('<');
        m_run = lastTag < 0 ? m_run + count : count - lastTag;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ZipReader &m_zip;
    qint64 m_run = 0; // bytes since the last tag began
    qint64 m_read = 0;
    bool m_failed = false;
};

Result<std::unique_ptr<XmlPart>> XmlPart::open(ZipReader &zip, const QString &name)
{
    STOWAGE_TRY(zip.begin(name));
    return std::unique_ptr<XmlPart>(new XmlPart(zip, name));
}

XmlPart::XmlPart(ZipReader &zip, const QString &name) : m_name(name), m_device(std::make_unique<PartDevice>(zip))
{
    m_xml.setDevice(m_device.get());
}

XmlPart::~XmlPart() = default;

bool XmlPart::next()
{
    if (m_doctype || m_textTooLong || m_xml.atEnd())
        return false;
    m_doctype = m_xml.readNext() == QXmlStreamReader::DTD;
    return !m_doctype && !m_xml.atEnd();
}

bool XmlPart::readText(QString &text)
{
    text.resize(0);
    for (int depth = 1; depth > 0;) {
        if (!next())
            return false;
        if (m_xml.isStartElement())
            ++depth;
        else if (m_xml.isEndElement())
            --depth;
        else if (m_xml.isCharacters() && depth == 1)
            text += m_xml.text();
        m_textTooLong = text.size() > cellBytesMax;
    }
    return true;
}

Done XmlPart::done()
{
    if (m_doctype)
        return fail(Error::Code::Invalid, u"xlsx.doctype"_s, {{u"part"_s, m_name}});
    if (m_textTooLong || m_device->runTooLong())
        return fail(Error::Code::Invalid, u"cell.too_long"_s, {{u"limit"_s, QString::number(cellBytesMax)}});
    if (m_xml.atEnd() && !m_device->isSound())
        return fail(Error::Code::Invalid, u"zip.damaged"_s, {{u"entry"_s, m_name}});
    if (m_xml.hasError())
        return fail(damaged(m_xml.errorString()));
    return {};
}

Error XmlPart::damaged(const QString &reason) const
{
    return {Error::Code::Invalid, u"xlsx.damaged"_s, {{u"part"_s, m_name}, {u"reason"_s, reason}}};
}

double XmlPart::progress() const
{
    return m_device->progress();
}

} // namespace stowage::table

#include "xml_part.moc"

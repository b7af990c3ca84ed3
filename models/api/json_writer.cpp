// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/json_writer.h"

namespace stowage {

void JsonWriter::beforeValue()
{
    if (m_needsComma && !m_afterKey)
        m_buffer += ',';
    m_needsComma = true;
    m_afterKey = false;
    if (m_buffer.size() >= flushAt)
        flush();
}

bool JsonWriter::flush()
{
    if (!m_buffer.isEmpty() && m_out.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.resize(0);
    return !m_failed;
}

JsonWriter &JsonWriter::beginObject()
{
    beforeValue();
    m_buffer += '{';
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_buffer += '}';
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    beforeValue();
    m_buffer += '[';
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_buffer += ']';
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::key(const char *name)
{
    if (m_needsComma)
        m_buffer += ',';
    m_buffer.append('"').append(name).append("\":");
    m_needsComma = true;
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::key(const QString &name)
{
    if (m_needsComma)
        m_buffer += ',';
    appendText(name);
    m_buffer += ':';
    m_needsComma = true;
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::value(const JsonValue &value)
{
    switch (value.kind) {
    case JsonValue::Kind::Null:
        return null();
    case JsonValue::Kind::Truth:
        return this->value(value.truth);
    case JsonValue::Kind::Number:
        number(value.text);
        return *this;
    case JsonValue::Kind::Text:
        return this->value(value.text);
    case JsonValue::Kind::Array:
        beginArray();
        for (const JsonValue &element : value.children)
            this->value(element);
        return endArray();
    case JsonValue::Kind::Object:
        beginObject();
        for (const JsonValue &member : value.children)
            key(member.name).value(member);
        return endObject();
    }
    Q_UNREACHABLE();
}

JsonWriter &JsonWriter::value(const QString &text)
{
    beforeValue();
    appendText(text);
    return *this;
}

JsonWriter &JsonWriter::value(bool truth)
{
    beforeValue();
    m_buffer += truth ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::value(std::int64_t number)
{
    beforeValue();
    m_buffer += QByteArray::number(static_cast<qint64>(number));
    return *this;
}

JsonWriter &JsonWriter::value(Quantity quantity)
{
    number(quantity.toString());
    return *this;
}

JsonWriter &JsonWriter::value(UnitCost cost, const Currency &currency)
{
    number(cost.toString(currency.decimals));
    return *this;
}

JsonWriter &JsonWriter::value(Money amount, const Currency &currency)
{
    number(currency.format(amount));
    return *this;
}

JsonWriter &JsonWriter::null()
{
    beforeValue();
    m_buffer += "null";
    return *this;
}

JsonWriter &JsonWriter::raw(const QByteArray &json)
{
    beforeValue();
    m_buffer += json;
    return *this;
}

void JsonWriter::number(const QString &digits)
{
    beforeValue();
    m_buffer += digits.toLatin1();
}

void JsonWriter::appendText(const QString &text)
{
    m_buffer += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            m_buffer += "\\\"";
            break;
        case '\\':
            m_buffer += "\\\\";
            break;
        case '\n':
            m_buffer += "\\n";
            break;
        case '\r':
            m_buffer += "\\r";
            break;
        case '\t':
            m_buffer += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                m_buffer += "\\u" + QByteArray::number(static_cast<int>(c), 16).rightJustified(4, '0');
            else
                m_buffer += c;
        }
    }
    m_buffer += '"';
}

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/json_value.h"

#include "models/api/json_writer.h"

#include <QBuffer>
#include <QSet>
#include <QStringDecoder>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <optional>

namespace stowage {

namespace {

constexpr qsizetype nameShown = 60; // in messages
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

// Where a byte stands, for people: lines and characters from 1.
QList<ErrorArg> placeOf(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(lineStart)).size() + 1;
    return {{u"line"_s, QString::number(before.count('\n') + 1)}, {u"column"_s, QString::number(column)}};
}

tl::unexpected<Error> refuse(const QByteArray &bytes, qsizetype offset, const QString &key,
                             const QList<ErrorArg> &args = {})
{
    return fail(Error::Code::Invalid, key, args + placeOf(bytes, offset));
}

// A list whose elements are taken one by one; without `element` none is.
struct List {
    QString name;
    std::function<Done(const JsonValue &value, qsizetype index)> element;
};

// Puts the values together as the parser finds them.
class TreeBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TreeBuilder> {
public:
    TreeBuilder(const QByteArray &bytes, const rapidjson::MemoryStream &stream, const List &list)
        : m_bytes(bytes),
          m_stream(stream),
          m_list(list)
    {
    }

    bool Null() { return leaf({.kind = JsonValue::Kind::Null}); }
    bool Bool(bool truth) { return leaf({.kind = JsonValue::Kind::Truth, .truth = truth}); }
    bool RawNumber(const char *digits, rapidjson::SizeType length, bool)
    {
        return leaf({.kind = JsonValue::Kind::Number, .text = QString::fromLatin1(digits, qsizetype(length))});
    }
    bool String(const char *utf8, rapidjson::SizeType length, bool)
    {
        const auto text = decoded(utf8, length);
        return text && leaf({.kind = JsonValue::Kind::Text, .text = *text});
    }
    bool Key(const char *utf8, rapidjson::SizeType length, bool)
    {
        const auto name = decoded(utf8, length);
        if (!name)
            return false;
        if (m_open.back().names.contains(*name))
            return stop(u"json.name_twice"_s, {{u"name"_s, name->left(nameShown)}});
        m_open.back().names.insert(*name);
        m_name = *name;
        return true;
    }
    bool StartObject() { return open(JsonValue::Kind::Object); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(JsonValue::Kind::Array); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    const std::optional<Error> &error() const { return m_error; }
    JsonValue takeRoot() { return std::move(m_root); }

private:
    // A container that has not ended. Its parent gets no other child meanwhile, so the pointer stays good.
    struct Open {
        JsonValue *value;
        QSet<QString> names;
    };

    bool stop(const QString &key, const QList<ErrorArg> &args = {})
    {
        m_error = refuse(m_bytes, offset(), key, args).value();
        return false;
    }

    qsizetype offset() const { return static_cast<qsizetype>(m_stream.Tell()); }

    std::optional<QString> decoded(const char *utf8, rapidjson::SizeType length)
    {
        // Half a pair of \u escapes passes the parser, and is no UTF-8.
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        QString text = decoder(QByteArrayView(utf8, qsizetype(length)));
        if (decoder.hasError()) {
            stop(u"json.escape_invalid"_s);
            return std::nullopt;
        }
        if (text.contains(QChar(u'\0'))) {
            stop(u"json.nul"_s);
            return std::nullopt;
        }
        return text;
    }

    // Nothing is written over several lines but containers, and those are known by where they begin.
    int line()
    {
        m_line += static_cast<int>(std::count(m_bytes.begin() + m_counted, m_bytes.begin() + offset(), '\n'));
        m_counted = offset();
        return m_line;
    }

    bool add(JsonValue value)
    {
        if (++m_count > json::valuesMax)
            return stop(u"json.too_many"_s, {{u"max"_s, QString::number(json::valuesMax)}});
        value.line = line();
        value.name = std::move(m_name);
        m_name.clear();
        if (m_open.empty())
            m_root = std::move(value);
        else
            m_open.back().value->children.push_back(std::move(value));
        return true;
    }

    bool open(JsonValue::Kind kind)
    {
        if (static_cast<int>(m_open.size()) == json::depthMax)
            return stop(u"json.too_deep"_s, {{u"max"_s, QString::number(json::depthMax)}});
        if (!add({.kind = kind}))
            return false;
        m_open.push_back({m_open.empty() ? &m_root : &m_open.back().value->children.back(), {}});
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return handOver();
    }

    bool leaf(JsonValue value) { return add(std::move(value)) && handOver(); }

    // The value just ended, where it is an element of the list.
    bool handOver()
    {
        const bool inList = m_list.element && !m_open.empty() && m_open.back().value->kind == JsonValue::Kind::Array
                            && (m_open.size() == 1 || (m_open.size() == 2 && m_open.back().value->name == m_list.name));
        if (!inList)
            return true;
        std::vector<JsonValue> &elements = m_open.back().value->children;
        const Done done = m_list.element(elements.back(), m_handedOver++);
        elements.pop_back();
        m_count = 0;
        if (!done)
            m_error = done.error();
        return done.has_value();
    }

    const QByteArray &m_bytes;
    const rapidjson::MemoryStream &m_stream;
    const List &m_list;
    qsizetype m_handedOver = 0;
    JsonValue m_root;
    std::vector<Open> m_open;
    QString m_name;
    std::optional<Error> m_error;
    int m_count = 0;
    int m_line = 1;
    qsizetype m_counted = 0;
};

QString keyOf(rapidjson::ParseErrorCode code, char found)
{
    using namespace rapidjson;
    switch (code) {
    case kParseErrorDocumentEmpty:
        return u"json.empty"_s;
    case kParseErrorDocumentRootNotSingular:
        return u"json.more_after"_s;
    case kParseErrorObjectMissName:
        return u"json.name_missing"_s;
    case kParseErrorObjectMissColon:
        return u"json.colon_missing"_s;
    case kParseErrorObjectMissCommaOrCurlyBracket:
        return u"json.object_open"_s;
    case kParseErrorArrayMissCommaOrSquareBracket:
        return u"json.array_open"_s;
    case kParseErrorStringMissQuotationMark:
        return u"json.text_open"_s;
    case kParseErrorStringInvalidEncoding:
        return u"json.encoding"_s;
    case kParseErrorStringEscapeInvalid:
        return static_cast<unsigned char>(found) < 0x20 ? u"json.control_sign"_s : u"json.escape_invalid"_s;
    case kParseErrorStringUnicodeEscapeInvalidHex:
    case kParseErrorStringUnicodeSurrogateInvalid:
        return u"json.escape_invalid"_s;
    case kParseErrorNumberTooBig:
        return u"json.number_too_large"_s;
    case kParseErrorNumberMissFraction:
    case kParseErrorNumberMissExponent:
        return u"json.number_invalid"_s;
    default:
        return u"json.value_invalid"_s;
    }
}

Result<JsonValue> readTree(const QByteArray &bytes, qsizetype bytesMax, const List &list)
{
    if (bytes.size() > bytesMax)
        return fail(Error::Code::Invalid, u"json.too_large"_s, {{u"max"_s, QString::number(bytesMax >> 20)}});
    const QByteArray text = bytes.startsWith(byteOrderMark) ? bytes.mid(3) : bytes;
    // The parser would take it for the end.
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0)
        return refuse(text, nul, u"json.nul"_s);

    rapidjson::MemoryStream stream(text.constData(), static_cast<std::size_t>(text.size()));
    rapidjson::Reader reader;
    TreeBuilder builder(text, stream, list);
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag;
    if (reader.Parse<flags>(stream, builder))
        return builder.takeRoot();
    if (builder.error())
        return fail(*builder.error());
    const auto offset = static_cast<qsizetype>(reader.GetErrorOffset());
    const QString key = keyOf(reader.GetParseErrorCode(), offset < text.size() ? text[offset] : ' ');
    return refuse(text, offset, key);
}

} // namespace

const JsonValue *JsonValue::member(QStringView wanted) const
{
    const auto found = std::ranges::find_if(
        children, [&](const JsonValue &child) { return kind == Kind::Object && child.name == wanted; });
    return found == children.end() ? nullptr : &*found;
}

JsonValue *JsonValue::member(QStringView wanted)
{
    return const_cast<JsonValue *>(std::as_const(*this).member(wanted));
}

QByteArray jsonText(const JsonValue &value)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    JsonWriter(buffer).value(value);
    return buffer.data();
}

bool mergeJson(JsonValue &into, const JsonValue &from)
{
    using Kind = JsonValue::Kind;
    if (into.kind != Kind::Object || from.kind != Kind::Object) {
        if (jsonText(into) == jsonText(from))
            return false;
        const QString name = into.name;
        into = from;
        into.name = name;
        return true;
    }
    bool changed = false;
    for (const JsonValue &member : from.children) {
        if (JsonValue *known = into.member(member.name)) {
            changed = mergeJson(*known, member) || changed;
            continue;
        }
        into.children.push_back(member);
        changed = true;
    }
    return changed;
}

Result<JsonValue> readJson(const QByteArray &bytes)
{
    return readTree(bytes, json::bytesMax, {});
}

Result<JsonValue> readJsonList(const QByteArray &bytes, const QString &name,
                               const std::function<Done(const JsonValue &value, qsizetype index)> &element)
{
    return readTree(bytes, json::listBytesMax, {name, element});
}

} // namespace stowage

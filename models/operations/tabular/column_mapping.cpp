// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/column_mapping.h"

#include "models/operations/tabular/table_reader.h"

#include <algorithm>
#include <array>

namespace stowage {

namespace {

const QString customPrefix = u"custom."_s;

// "Item Code", "item_code" and "itemCode" are all "itemcode".
QString plainHeading(const QString &heading)
{
    QString letters;
    const auto characters = heading.normalized(QString::NormalizationForm_KC).toCaseFolded().toUcs4();
    for (const uint c : characters) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            letters += QChar::fromUcs4(c);
    }
    return letters;
}

QString withoutBrackets(const QString &heading)
{
    const qsizetype opening = heading.lastIndexOf(u'(');
    return opening > 0 && heading.endsWith(u')') ? heading.left(opening) : heading;
}

bool isCustom(const QString &name)
{
    return name.size() > customPrefix.size() && name.startsWith(customPrefix, Qt::CaseInsensitive);
}

QString customName(const QString &name)
{
    return customPrefix + name.mid(customPrefix.size()).trimmed();
}

Error mappingProblem(const QString &key, QList<ErrorArg> args)
{
    return {Error::Code::Invalid, key, std::move(args)};
}

// How a heading may fit a field, the best first.
enum class Fit { Name, PlainName, Synonym, WithoutBrackets };
constexpr std::array fits{Fit::Name, Fit::PlainName, Fit::Synonym, Fit::WithoutBrackets};

class Mapper {
public:
    Mapper(const QStringList &header, const QList<Field> &fields) : m_header(header), m_fields(fields)
    {
        m_taken.fill(false, header.size());
        for (const QString &heading : header) {
            m_plain << plainHeading(heading);
            m_bare << plainHeading(withoutBrackets(heading));
        }
        for (const Field &field : fields) {
            QStringList names;
            for (const QString &synonym : field.synonyms)
                names << plainHeading(synonym);
            m_names << plainHeading(field.name);
            m_synonyms << names;
        }
    }

    void choose(const FieldHeading &chosen);
    void takeCustomColumns();
    void match(Fit fit);
    ColumnMapping finish();

private:
    void take(const QString &field, const QList<qsizetype> &columns);
    bool fitsHeading(qsizetype field, qsizetype column, Fit fit) const;
    QList<qsizetype> columnsNamed(const QString &heading) const;

    const QStringList &m_header;
    const QList<Field> &m_fields;
    QStringList m_plain;
    QStringList m_bare;
    QStringList m_names;
    QList<QStringList> m_synonyms;
    QList<bool> m_taken;
    ColumnMapping m_mapping;
};

// Two columns for one field are a problem; the first is shown all the same.
void Mapper::take(const QString &field, const QList<qsizetype> &columns)
{
    QStringList headings;
    for (const qsizetype column : columns) {
        m_taken[column] = true;
        headings << m_header[column];
    }
    const bool known = m_mapping.columns.contains(field);
    if (known)
        headings.prepend(m_header[m_mapping.columns[field]]);
    else
        m_mapping.columns.insert(field, columns.first());
    if (headings.size() > 1) {
        m_mapping.problems << mappingProblem(u"mapping.duplicate"_s,
                                             {{u"field"_s, field}, {u"headings"_s, headings.join(u", "_s)}});
    }
}

QList<qsizetype> Mapper::columnsNamed(const QString &heading) const
{
    QList<qsizetype> same;
    QList<qsizetype> similar;
    for (qsizetype column = 0; column < m_header.size(); ++column) {
        if (m_header[column] == heading.simplified())
            same << column;
        else if (m_plain[column] == plainHeading(heading) && !m_plain[column].isEmpty())
            similar << column;
    }
    return same.isEmpty() ? similar : same;
}

void Mapper::choose(const FieldHeading &chosen)
{
    const auto isField = [&](const Field &field) {
        return field.name == chosen.field;
    };
    if (!isCustom(chosen.field) && std::none_of(m_fields.begin(), m_fields.end(), isField)) {
        m_mapping.problems << mappingProblem(u"mapping.no_such_field"_s, {{u"field"_s, chosen.field}});
        return;
    }
    const QList<qsizetype> columns = columnsNamed(chosen.heading);
    if (columns.isEmpty()) {
        m_mapping.problems << mappingProblem(u"mapping.no_such_heading"_s,
                                             {{u"field"_s, chosen.field}, {u"heading"_s, chosen.heading}});
        return;
    }
    take(isCustom(chosen.field) ? customName(chosen.field) : chosen.field, columns);
}

void Mapper::takeCustomColumns()
{
    for (qsizetype column = 0; column < m_header.size(); ++column) {
        if (!m_taken[column] && isCustom(m_header[column]))
            take(customName(m_header[column]), {column});
    }
}

bool Mapper::fitsHeading(qsizetype field, qsizetype column, Fit fit) const
{
    const QString &name = m_names[field];
    switch (fit) {
    case Fit::Name:
        return m_header[column] == m_fields[field].name;
    case Fit::PlainName:
        return m_plain[column] == name;
    case Fit::Synonym:
        return m_synonyms[field].contains(m_plain[column]);
    case Fit::WithoutBrackets:
        return m_bare[column] == name || m_synonyms[field].contains(m_bare[column]);
    }
    Q_UNREACHABLE();
}

void Mapper::match(Fit fit)
{
    for (qsizetype field = 0; field < m_fields.size(); ++field) {
        if (m_mapping.columns.contains(m_fields[field].name))
            continue;
        QList<qsizetype> found;
        for (qsizetype column = 0; column < m_header.size(); ++column) {
            if (!m_taken[column] && !m_plain[column].isEmpty() && fitsHeading(field, column, fit))
                found << column;
        }
        if (!found.isEmpty())
            take(m_fields[field].name, found);
    }
}

ColumnMapping Mapper::finish()
{
    for (const Field &field : m_fields) {
        if (field.required && !m_mapping.columns.contains(field.name))
            m_mapping.problems << mappingProblem(u"mapping.missing"_s, {{u"field"_s, field.name}});
    }
    for (qsizetype column = 0; column < m_header.size(); ++column) {
        if (!m_taken[column]) {
            m_mapping.unknown << mappingProblem(
                u"mapping.unknown"_s, {{u"heading"_s, m_header[column]}, {u"column"_s, columnLetters(column)}});
        }
    }
    return std::move(m_mapping);
}

} // namespace

Result<FieldHeading> FieldHeading::parse(QStringView text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString field = text.left(std::max<qsizetype>(equals, 0)).trimmed().toString();
    const QString heading = equals < 0 ? QString() : text.mid(equals + 1).trimmed().toString();
    if (field.isEmpty() || heading.isEmpty())
        return fail(Error::Code::Invalid, u"mapping.bad_pair"_s, {{u"text"_s, text.toString()}});
    return FieldHeading{field, heading};
}

QStringList ColumnMapping::customNames() const
{
    QList<std::pair<qsizetype, QString>> found;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        if (it.key().startsWith(customPrefix))
            found << std::pair(it.value(), it.key().mid(customPrefix.size()));
    }
    std::sort(found.begin(), found.end());
    QStringList names;
    for (const auto &[column, name] : std::as_const(found))
        names << name;
    return names;
}

ColumnMapping mapColumns(const QStringList &header, const QList<Field> &fields, const QList<FieldHeading> &chosen)
{
    Mapper mapper(header, fields);
    for (const FieldHeading &choice : chosen)
        mapper.choose(choice);
    mapper.takeCustomColumns();
    for (const Fit fit : fits)
        mapper.match(fit);
    return mapper.finish();
}

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/custom_tab.h"

#include "views/shell/format.h"
#include "views/shell/on_result.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/form.h"
#include "views/widgets/section.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace stowage {

namespace {

// A person's sign for a decimal is the locale's; a number's text in the item is the machine's.
QString shownText(const CustomField &field, const QByteArray &value, const QLocale &locale)
{
    QString text = plainText(value);
    if (field.type == CustomFieldType::Number)
        text.replace(u'.', locale.decimalPoint());
    return text;
}

QByteArray valueOf(const CustomField &field, const QString &canonical)
{
    const bool bare = field.type == CustomFieldType::Number || field.type == CustomFieldType::Boolean;
    return bare ? canonical.toUtf8() : jsonText(canonical);
}

} // namespace

CustomTab::CustomTab(Warehouse &warehouse, QWidget *parent)
    : ItemTab(parent),
      m_warehouse(warehouse),
      m_section(new Section({}, this)),
      m_nothing(
          new QLabel(tr("The company has no fields of its own yet. Add some under Item fields, such as a warranty or "
                        "an origin, and they stand here for every item."),
                     this))
{
    m_nothing->setProperty("role", u"hint"_s);
    m_nothing->setWordWrap(true);
    body()->addWidget(m_nothing);
    body()->addWidget(m_section);
    body()->addStretch(1);
    m_section->hide();
    connect(&m_warehouse, &Warehouse::catalogChanged, this, &CustomTab::load);
    load();
}

void CustomTab::load()
{
    onResult(this, m_warehouse.customFields(), [this](const Result<QList<CustomField>> &fields) {
        if (!fields)
            return; // what is stored stays as it is
        QList<CustomField> known;
        for (const Entry &entry : std::as_const(m_entries))
            known << entry.field;
        if (*fields == known)
            return;
        Item typed;
        typed.customFields = m_shown;
        writeTo(typed);
        m_shown = typed.customFields;
        build(*fields);
        showValues();
    });
}

void CustomTab::build(const QList<CustomField> &fields)
{
    delete m_form;
    m_entries.clear();
    m_form = new Form(2, m_section);
    for (const CustomField &field : fields) {
        const Entry entry{field, makeEdit(field)};
        // A label is the company's own word: an ampersand in it is one.
        m_form->addField(QString(field.label).replace(u'&', u"&&"_s), entry.edit);
        m_entries << entry;
    }
    m_section->body()->addWidget(m_form);
    m_section->setVisible(!fields.isEmpty());
    m_nothing->setVisible(fields.isEmpty());
}

QWidget *CustomTab::makeEdit(const CustomField &field)
{
    if (field.type == CustomFieldType::Date) {
        auto *day = new DayEdit([this] { return m_warehouse.company().calendar.dayOf(m_warehouse.now()); }, m_form);
        connect(day, &DayEdit::valueEdited, this, [this, day] { touched(day); });
        return day;
    }
    if (field.type == CustomFieldType::List || field.type == CustomFieldType::Boolean) {
        auto *box = new QComboBox(m_form);
        box->addItem(QString(), QString());
        if (field.type == CustomFieldType::Boolean) {
            box->addItem(tr("Yes"), u"true"_s);
            box->addItem(tr("No"), u"false"_s);
        }
        for (const QString &choice : field.choices)
            box->addItem(choice, choice);
        watch(box);
        return box;
    }
    auto *line = new QLineEdit(m_form);
    watch(line);
    return line;
}

void CustomTab::showItem(const Item &item)
{
    m_shown = item.customFields;
    showValues();
}

void CustomTab::showValues()
{
    const QList<JsonMember> members = jsonMembers(m_shown);
    for (const Entry &entry : std::as_const(m_entries)) {
        const auto member = std::find_if(members.begin(), members.end(),
                                         [&](const JsonMember &one) { return one.name == entry.field.name; });
        const QString text = member == members.end() ? QString() : shownText(entry.field, member->value, locale());
        if (auto *day = qobject_cast<DayEdit *>(entry.edit)) {
            day->setValue(QDate::fromString(text, Qt::ISODate));
        } else if (auto *box = qobject_cast<QComboBox *>(entry.edit)) {
            if (box->findData(text) < 0)
                box->addItem(text, text); // a choice that is no longer offered
            box->setCurrentIndex(box->findData(text));
        } else {
            static_cast<QLineEdit *>(entry.edit)->setText(text);
        }
    }
}

QString CustomTab::typedIn(const Entry &entry) const
{
    if (const auto *day = qobject_cast<const DayEdit *>(entry.edit))
        return day->value().isValid() ? day->value().toString(Qt::ISODate) : day->text().trimmed();
    if (const auto *box = qobject_cast<const QComboBox *>(entry.edit))
        return box->currentData().toString();
    const QString text = static_cast<const QLineEdit *>(entry.edit)->text().trimmed();
    return entry.field.type == CustomFieldType::Number ? toMachineNumber(text, locale()) : text;
}

void CustomTab::writeTo(Item &item) const
{
    QList<JsonMember> members = jsonMembers(m_shown);
    for (const Entry &entry : m_entries) {
        const auto found = std::find_if(members.cbegin(), members.cend(),
                                        [&](const JsonMember &one) { return one.name == entry.field.name; });
        const bool isThere = found != members.cend();
        const qsizetype at = found - members.cbegin();
        const QString text = typedIn(entry);
        if (isThere && shownText(entry.field, found->value, QLocale::c()) == text)
            continue; // untouched: digit for digit as it came
        const auto canonical = checkCustomValue(entry.field, text);
        if (text.isEmpty()) {
            if (isThere)
                members.removeAt(at);
        } else if (canonical) {
            const JsonMember member{entry.field.name, valueOf(entry.field, *canonical)};
            if (isThere)
                members[at] = member;
            else
                members << member;
        }
    }
    item.customFields = jsonObject(members);
}

QList<Error> CustomTab::unreadable() const
{
    QList<Error> errors;
    for (const Entry &entry : m_entries) {
        const QString text = typedIn(entry);
        if (text.isEmpty())
            continue;
        if (const auto canonical = checkCustomValue(entry.field, text); !canonical)
            errors << canonical.error();
    }
    return errors;
}

void CustomTab::clearMarks()
{
    for (const Entry &entry : std::as_const(m_entries))
        m_form->setError(entry.edit, {});
}

bool CustomTab::mark(const Error &error)
{
    if (!error.key.startsWith("custom."_L1))
        return false;
    const QString name = error.arg(u"name");
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.field.name != name && entry.field.label != name)
            continue;
        m_form->setError(entry.edit, fieldErrorText(error));
        return true;
    }
    return false;
}

QWidget *CustomTab::fieldNamed(const QString &name) const
{
    for (const Entry &entry : m_entries) {
        if (entry.field.name == name)
            return entry.edit;
    }
    return nullptr;
}

} // namespace stowage

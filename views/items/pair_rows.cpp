// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/pair_rows.h"

#include "models/base/result.h"
#include "views/widgets/field_state.h"
#include "views/widgets/line_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int textShare = 3; // of the width, to the value's
constexpr int valueShare = 2;

} // namespace

PairRows::PairRows(const Words &words, std::function<QLineEdit *(QWidget *parent)> makeValue, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_makeValue(std::move(makeValue)),
      m_head(new QWidget(this)),
      m_empty(new QLabel(words.empty, this)),
      m_list(new LineList(words.add, this))
{
    auto *text = new QLabel(words.text, m_head);
    auto *value = new QLabel(words.value, m_head);
    for (QLabel *label : {text, value})
        label->setProperty("role", u"fieldLabel"_s);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(text, textShare);
    head->addWidget(value, valueShare);
    head->addSpacing(head->spacing() + ListLine::removeWidth);
    m_empty->setProperty("role", u"hint"_s);
    m_empty->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    connect(m_list, &LineList::addAsked, this, [this] {
        addRow();
        Q_EMIT edited();
    });
    connect(m_list, &LineList::lineRemoved, this, [this](int at) {
        m_rows.removeAt(at);
        showHead();
        Q_EMIT edited();
    });
    showHead();
}

QPushButton *PairRows::addButton() const
{
    return m_list->addButton();
}

void PairRows::addRow()
{
    Row row;
    row.line = m_list->addLine();
    row.text = new QLineEdit(row.line);
    row.value = m_makeValue(row.line);
    row.value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row.note = new QLabel(row.line);
    row.note->setWordWrap(true);
    row.note->hide();
    row.line->addField(row.text, textShare);
    row.line->addField(row.value, valueShare);
    row.line->addBelow(row.note);
    m_rows << row;
    nameRow(row);
    connect(row.text, &QLineEdit::textChanged, this, [this, row] { nameRow(row); });
    connect(row.text, &QLineEdit::textEdited, this, &PairRows::edited);
    connect(row.value, &QLineEdit::textEdited, this, &PairRows::edited);
    showHead();
}

void PairRows::nameRow(const Row &row)
{
    const QString which = row.text->text();
    row.text->setAccessibleName(m_words.text);
    //: a field's name and the line that it is of: "Pack of, 4006381333931"
    row.value->setAccessibleName(which.isEmpty() ? m_words.value : tr("%1, %2").arg(m_words.value, which));
    row.line->setRemoveText(m_words.remove.arg(which));
}

void PairRows::setCount(int count)
{
    m_list->cutTo(count);
    m_rows.resize(m_list->count());
    while (m_rows.size() < count)
        addRow();
    clearNotes();
    showHead();
}

void PairRows::showHead()
{
    m_head->setVisible(!m_rows.isEmpty());
    m_empty->setVisible(m_rows.isEmpty());
}

void PairRows::setError(int row, QWidget *field, const QString &sentence)
{
    QLabel *note = m_rows.at(row).note;
    markField(field, sentence);
    setStyleProperty(note, "role", u"error"_s);
    note->setText(sentence);
    note->setVisible(!sentence.isEmpty());
}

void PairRows::setWarning(int row, const QString &sentence)
{
    QLabel *note = m_rows.at(row).note;
    setStyleProperty(note, "role", u"warning"_s);
    note->setText(sentence);
    note->setVisible(!sentence.isEmpty());
}

void PairRows::clearNotes()
{
    for (int row = 0; row < count(); ++row) {
        setError(row, m_rows.at(row).text, {});
        setError(row, m_rows.at(row).value, {});
    }
}

} // namespace stowage

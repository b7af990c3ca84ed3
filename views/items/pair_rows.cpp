// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/pair_rows.h"

#include "models/base/result.h"
#include "views/widgets/field_state.h"
#include "views/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int removeWidth = 36;

QHBoxLayout *lineLayout(QWidget *first, QWidget *second, QWidget *third)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(first, 3);
    line->addWidget(second, 2);
    line->addWidget(third);
    return line;
}

} // namespace

PairRows::PairRows(const Words &words, std::function<QLineEdit *(QWidget *parent)> makeValue, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_makeValue(std::move(makeValue)),
      m_head(new QWidget(this)),
      m_empty(new QLabel(words.empty, this)),
      m_lines(new QWidget(this)),
      m_add(new QPushButton(words.add, this))
{
    auto *text = new QLabel(words.text, m_head);
    auto *value = new QLabel(words.value, m_head);
    auto *gap = new QWidget(m_head);
    gap->setFixedWidth(removeWidth);
    for (QLabel *label : {text, value})
        label->setProperty("role", u"fieldLabel"_s);
    m_head->setLayout(lineLayout(text, value, gap));
    m_empty->setProperty("role", u"hint"_s);
    m_empty->setWordWrap(true);
    m_add->setIcon(icon(u"plus"_s));
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_empty);
    column->addWidget(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.last().text->setFocus();
        Q_EMIT edited();
    });
    showHead();
}

void PairRows::addRow()
{
    Row row;
    row.box = new QWidget(m_lines);
    row.text = new QLineEdit(row.box);
    row.value = m_makeValue(row.box);
    row.value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row.remove = new QToolButton(row.box);
    row.remove->setIcon(icon(u"trash-2"_s, IconTint::Muted));
    row.remove->setFixedWidth(removeWidth);
    row.remove->setFocusPolicy(Qt::StrongFocus);
    row.note = new QLabel(row.box);
    row.note->setWordWrap(true);
    row.note->hide();
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(lineLayout(row.text, row.value, row.remove));
    column->addWidget(row.note);
    m_lines->layout()->addWidget(row.box);
    m_rows << row;
    nameRow(row);
    connect(row.text, &QLineEdit::textChanged, this, [this, row] { nameRow(row); });
    connect(row.text, &QLineEdit::textEdited, this, &PairRows::edited);
    connect(row.value, &QLineEdit::textEdited, this, &PairRows::edited);
    connect(row.remove, &QToolButton::clicked, this, [this, box = row.box] { removeRow(box); });
    showHead();
}

void PairRows::nameRow(const Row &row)
{
    const QString which = row.text->text();
    row.text->setAccessibleName(m_words.text);
    //: a field's name and the line that it is of: "Pack of, 4006381333931"
    row.value->setAccessibleName(which.isEmpty() ? m_words.value : tr("%1, %2").arg(m_words.value, which));
    row.remove->setAccessibleName(m_words.remove.arg(which));
    row.remove->setToolTip(m_words.remove.arg(which));
}

void PairRows::removeRow(QWidget *box)
{
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_rows.at(at).box != box)
            continue;
        m_rows.removeAt(at);
        box->hide();
        box->deleteLater(); // its own button asked for it
        if (m_rows.isEmpty())
            m_add->setFocus();
        else
            m_rows.at(std::min(at, m_rows.size() - 1)).text->setFocus();
        break;
    }
    showHead();
    Q_EMIT edited();
}

void PairRows::setCount(int count)
{
    while (m_rows.size() > count) {
        const Row row = m_rows.takeLast();
        row.box->hide();
        row.box->deleteLater();
    }
    while (m_rows.size() < count)
        addRow();
    clearNotes();
    showHead();
}

void PairRows::showHead()
{
    m_head->setVisible(!m_rows.isEmpty());
    m_lines->setVisible(!m_rows.isEmpty());
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

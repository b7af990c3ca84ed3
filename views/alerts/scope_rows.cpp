// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/scope_rows.h"

#include "models/base/result.h"
#include "views/widgets/choice_picker.h"
#include "views/widgets/field_state.h"
#include "views/widgets/line_list.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stowage {

ScopeRows::ScopeRows(const Words &words, const MakePicker &make, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_make(make),
      m_hint(new QLabel(words.hint, this)),
      m_list(new LineList(words.add, this))
{
    m_hint->setProperty("role", u"hint"_s);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_hint);
    column->addWidget(m_list);
    connect(m_list, &LineList::addAsked, this, &ScopeRows::addRow);
    connect(m_list, &LineList::lineRemoved, this, [this](int at) {
        m_pickers.removeAt(at);
        Q_EMIT edited();
    });
}

QPushButton *ScopeRows::addButton() const
{
    return m_list->addButton();
}

QList<RowId> ScopeRows::ids() const
{
    QList<RowId> ids;
    for (const ChoicePicker *picker : m_pickers) {
        const RowId id = picker->choiceId();
        if (id != 0 && !ids.contains(id))
            ids << id;
    }
    return ids;
}

void ScopeRows::setIds(const QList<RowId> &ids)
{
    const int count = static_cast<int>(ids.size());
    m_list->cutTo(count);
    m_pickers.resize(m_list->count());
    while (m_pickers.size() < count)
        addRow();
    for (int at = 0; at < count; ++at)
        m_pickers.at(at)->setChoiceId(ids.at(at));
    setError({});
}

bool ScopeRows::isRight() const
{
    return std::ranges::all_of(m_pickers, &ChoicePicker::isRight);
}

void ScopeRows::setError(const QString &sentence)
{
    for (ChoicePicker *picker : std::as_const(m_pickers))
        markField(picker, picker->isRight() ? QString() : sentence);
    setStyleProperty(m_hint, "role", sentence.isEmpty() ? u"hint"_s : u"error"_s);
    m_hint->setText(sentence.isEmpty() ? m_words.hint : sentence);
}

void ScopeRows::addRow()
{
    ListLine *line = m_list->addLine();
    line->setRemoveText(m_words.remove);
    ChoicePicker *picker = m_make(line);
    picker->setAccessibleName(m_words.field);
    line->addField(picker);
    m_pickers << picker;
    connect(picker, &ChoicePicker::choiceChanged, this, &ScopeRows::edited);
    connect(picker, &ChoicePicker::textEdited, this, &ScopeRows::edited);
}

} // namespace stowage

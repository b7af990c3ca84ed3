// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/home_rows.h"

#include "views/widgets/field_state.h"
#include "views/widgets/line_list.h"
#include "views/widgets/location_picker.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace stowage {

HomeRows::HomeRows(Warehouse &warehouse, QWidget *parent)
    : QWidget(parent),
      m_warehouse(warehouse),
      m_hint(new QLabel(hintText(), this)),
      m_list(new LineList(tr("Add a &place"), this))
{
    m_hint->setProperty("role", u"hint"_s);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_hint);
    column->addWidget(m_list);
    connect(m_list, &LineList::addAsked, this, &HomeRows::addRow);
    connect(m_list, &LineList::lineRemoved, this, [this](int at) {
        m_places.removeAt(at);
        Q_EMIT edited();
    });
}

QPushButton *HomeRows::addButton() const
{
    return m_list->addButton();
}

QList<RowId> HomeRows::homes() const
{
    QList<RowId> ids;
    for (const LocationPicker *place : m_places) {
        const RowId id = place->locationId();
        if (id != 0 && !ids.contains(id))
            ids << id;
    }
    return ids;
}

void HomeRows::setHomes(const QList<RowId> &ids)
{
    const int count = static_cast<int>(ids.size());
    m_list->cutTo(count);
    m_places.resize(m_list->count());
    while (m_places.size() < count)
        addRow();
    for (int at = 0; at < count; ++at)
        m_places.at(at)->setLocationId(ids.at(at));
}

bool HomeRows::isRight() const
{
    return std::ranges::all_of(m_places, &LocationPicker::isRight);
}

void HomeRows::setError(const QString &sentence)
{
    for (LocationPicker *place : std::as_const(m_places)) {
        const bool wrong = !place->isRight() || (isRight() && place == m_places.last());
        markField(place, wrong ? sentence : QString());
    }
    setStyleProperty(m_hint, "role", sentence.isEmpty() ? u"hint"_s : u"error"_s);
    m_hint->setText(sentence.isEmpty() ? hintText() : sentence);
}

QString HomeRows::hintText()
{
    return tr("Where it belongs. The first place at a site is its home there.");
}

void HomeRows::addRow()
{
    ListLine *line = m_list->addLine();
    line->setRemoveText(tr("Remove this place"));
    auto *place = new LocationPicker(m_warehouse, line);
    place->setAccepts([](const Location &location) { return location.type != LocationType::Transit; });
    place->setAccessibleName(tr("Place where it belongs"));
    line->addField(place);
    m_places << place;
    connect(place, &LocationPicker::choiceChanged, this, &HomeRows::edited);
    connect(place, &LocationPicker::textEdited, this, &HomeRows::edited);
}

} // namespace stowage

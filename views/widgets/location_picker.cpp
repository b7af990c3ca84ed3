// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/location_picker.h"

#include "models/operations/warehouse.h"
#include "views/shell/format.h"
#include "views/shell/on_result.h"

namespace stowage {

namespace {

QString iconOf(LocationType type)
{
    switch (type) {
    case LocationType::Site:
        return u"building"_s;
    case LocationType::Warehouse:
        return u"warehouse"_s;
    case LocationType::Store:
        return u"store"_s;
    case LocationType::Zone:
    case LocationType::Aisle:
    case LocationType::Bin:
        return u"map-pin"_s;
    case LocationType::Transit:
        return u"truck"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

LocationPicker::LocationPicker(Warehouse &warehouse, QWidget *parent)
    : ChoicePicker(parent),
      m_warehouse(warehouse),
      m_accepts([](const Location &location) { return location.active && location.type != LocationType::Transit; })
{
    setPlaceholderText(tr("Location"));
    connect(&m_warehouse, &Warehouse::catalogChanged, this, &LocationPicker::load);
    load();
}

void LocationPicker::setAccepts(Accepts accepts)
{
    m_accepts = std::move(accepts);
    fill();
}

std::optional<Location> LocationPicker::location() const
{
    for (const Location &location : m_locations) {
        if (location.id == locationId() && location.id != 0)
            return location;
    }
    return std::nullopt;
}

std::optional<Location> LocationPicker::byCode(const QString &code) const
{
    for (const Location &location : m_locations) {
        if (m_accepts(location) && location.code.compare(code, Qt::CaseInsensitive) == 0)
            return location;
    }
    return std::nullopt;
}

void LocationPicker::load()
{
    onResult(this, m_warehouse.locations(), [this](const Result<QList<Location>> &locations) {
        if (!locations)
            return; // keeps what it had
        m_locations = *locations;
        m_loaded = true;
        fill();
        Q_EMIT loaded();
    });
}

void LocationPicker::fill()
{
    QList<Choice> choices;
    for (const Location &location : std::as_const(m_locations)) {
        if (!m_accepts(location))
            continue;
        const QString path = location.path == location.code ? locationTypeText(location.type) : location.path;
        choices << Choice{location.id, location.code, location.name, path, iconOf(location.type)};
    }
    setChoices(choices);
}

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/location.h"
#include "views/widgets/choice_picker.h"

#include <functional>

namespace stowage {

class Warehouse;

// Chooses a location that is in use; In transit only where asked for. It follows changes of the catalog.
class LocationPicker final : public ChoicePicker {
    Q_OBJECT

public:
    using Accepts = std::function<bool(const Location &)>;

    explicit LocationPicker(Warehouse &warehouse, QWidget *parent = nullptr);

    // Which locations are offered, in place of "in use and not In transit".
    void setAccepts(Accepts accepts);
    RowId locationId() const { return choiceId(); }
    void setLocationId(RowId id) { setChoiceId(id); }
    // What is chosen, or nothing.
    std::optional<Location> location() const;
    // The one with this code, for scans of location labels; nothing when there is none on offer.
    std::optional<Location> byCode(const QString &code) const;
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded();

private:
    void load();
    void fill();

    Warehouse &m_warehouse; // outlives every view
    Accepts m_accepts;
    QList<Location> m_locations;
    bool m_loaded = false;
};

} // namespace stowage

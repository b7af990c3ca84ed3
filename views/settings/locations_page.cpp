// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/locations_page.h"

#include "views/shell/format.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/form.h"
#include "views/widgets/location_picker.h"
#include "views/widgets/page_header.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace stowage {

namespace {

constexpr int codeLengthMax = 100;
constexpr int nameLengthMax = 200;

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
        return u"layers"_s;
    case LocationType::Bin:
        return u"map-pin"_s;
    case LocationType::Transit:
        return u"truck"_s;
    }
    Q_UNREACHABLE();
}

// What one makes most often inside a location.
LocationType typeInside(LocationType outer)
{
    switch (outer) {
    case LocationType::Zone:
        return LocationType::Aisle;
    case LocationType::Aisle:
    case LocationType::Bin:
        return LocationType::Bin;
    default:
        return LocationType::Zone;
    }
}

} // namespace

LocationsPage::LocationsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : CatalogPage<Location>(
          tr("Locations"), {tr("Code"), tr("Name"), tr("Kind")},
          {actions::newLocation, actions::editLocation, &actions::deleteLocation, ImportKind::Locations}, warehouse,
          navigator, prompts, parent)
{
    header()->setSubtitle(tr("Drag a location into another, or choose where it lies."));
    masterDetail()->emptyState()->setTexts(
        tr("No locations yet"), tr("A location is where stock is kept: a warehouse, a shop, a shelf in it."));
    buildForm();
    connect(&m_warehouse, &Warehouse::catalogChanged, this, [this] {
        if (m_pending == 0)
            reload();
    });
    reload();
}

void LocationsPage::buildForm()
{
    m_code = new QLineEdit(this);
    m_code->setMaxLength(codeLengthMax);
    m_name = new QLineEdit(this);
    m_name->setMaxLength(nameLengthMax);
    m_type = new QComboBox(this);
    for (const LocationType type : {LocationType::Warehouse, LocationType::Store, LocationType::Site,
                                    LocationType::Zone, LocationType::Aisle, LocationType::Bin})
        m_type->addItem(locationTypeText(type), static_cast<int>(type));
    m_parent = new LocationPicker(m_warehouse, this);
    m_parent->setPlaceholderText(tr("Lies in nothing"));
    offerParents();
    m_negative = new QCheckBox(tr("Stock may go &below zero"), this);
    m_active = new QCheckBox(tr("In &use"), this);
    form()->addField(tr("&Code"), m_code);
    form()->addField(tr("&Kind"), m_type);
    form()->addField(tr("Na&me"), m_name, {}, 2);
    form()->addField(tr("Lies &in"), m_parent, {}, 2);
    form()->addWide(m_negative);
    form()->addWide(m_active);
    connect(m_code, &QLineEdit::textEdited, this, &LocationsPage::formChanged);
    connect(m_name, &QLineEdit::textEdited, this, &LocationsPage::formChanged);
    connect(m_type, &QComboBox::activated, this, &LocationsPage::typeChanged);
    connect(m_parent, &LocationPicker::choiceChanged, this, &LocationsPage::formChanged);
    connect(m_negative, &QCheckBox::clicked, this, &LocationsPage::formChanged);
    connect(m_active, &QCheckBox::clicked, this, &LocationsPage::formChanged);
}

// A location cannot lie in itself, nor in a closed one or on the way.
void LocationsPage::offerParents()
{
    m_parent->setAccepts([inner = original()](const Location &location) {
        const bool inItself = inner.id != 0 && (location.id == inner.id || location.path.startsWith(inner.path + u'/'));
        return location.active && location.type != LocationType::Transit && !inItself;
    });
}

LocationType LocationsPage::type() const
{
    return static_cast<LocationType>(m_type->currentData().toInt());
}

void LocationsPage::typeChanged()
{
    const bool top = isTopLevel(type());
    m_parent->setEnabled(!top);
    if (top)
        m_parent->setLocationId(0);
    formChanged();
}

Location LocationsPage::begun() const
{
    Location location;
    const Location *outer = find(masterDetail()->current());
    if (outer && outer->type != LocationType::Transit) {
        location.parentId = outer->id;
        location.type = typeInside(outer->type);
    }
    return location;
}

TreeNode LocationsPage::nodeOf(const Location &location) const
{
    const bool transit = location.type == LocationType::Transit;
    QString kind = locationTypeText(location.type);
    if (!location.active)
        //: %1 is the kind of a location
        kind = tr("%1, not in use").arg(kind);
    else if (location.allowNegative)
        kind = tr("%1, may go below zero").arg(kind);
    return {.id = location.id,
            .parentId = location.parentId,
            .cells = {location.code, location.name, kind},
            .icon = iconOf(location.type),
            .hint = transit ? tr("What has left one location and not arrived at another. It cannot be changed.")
                            : location.path,
            .muted = !location.active,
            .movable = !transit && !isTopLevel(location.type),
            .canHold = !transit};
}

QString LocationsPage::nameOf(const Location &location) const
{
    return location.id == 0 && location.code.isEmpty() ? tr("New location") : location.code;
}

void LocationsPage::showValue(const Location &location)
{
    m_code->setText(location.code);
    m_name->setText(location.name);
    // The transit place has a kind of its own, which nobody can choose.
    const int transit = m_type->findData(static_cast<int>(LocationType::Transit));
    if (transit >= 0 && location.type != LocationType::Transit)
        m_type->removeItem(transit);
    else if (transit < 0 && location.type == LocationType::Transit)
        m_type->addItem(locationTypeText(location.type), static_cast<int>(location.type));
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(location.type)));
    offerParents();
    m_parent->setLocationId(location.parentId);
    m_parent->setEnabled(!isTopLevel(location.type));
    m_negative->setChecked(location.allowNegative);
    m_active->setChecked(location.active);
}

Location LocationsPage::typed(const Location &base) const
{
    Location location = base;
    location.code = m_code->text().trimmed();
    location.name = m_name->text().trimmed();
    location.type = type();
    location.parentId = m_parent->locationId();
    location.allowNegative = m_negative->isChecked();
    location.active = m_active->isChecked();
    return location;
}

bool LocationsPage::check()
{
    form()->clearErrors();
    if (m_code->text().trimmed().isEmpty())
        form()->setError(m_code, tr("Type a code that no other location has. It is what labels and scans carry."));
    if (m_name->text().trimmed().isEmpty())
        form()->setError(m_name, tr("Type what people call this place."));
    if (!m_parent->isRight())
        form()->setError(m_parent, tr("No location is called this. Choose one from the list."));
    else if (!isTopLevel(type()) && m_parent->locationId() == 0)
        form()->setError(m_parent, tr("A %1 lies inside another location. Choose it.").arg(m_type->currentText()));
    form()->focusFirstError();
    return !form()->hasErrors();
}

QWidget *LocationsPage::fieldOf(const QString &errorKey) const
{
    if (errorKey.startsWith(u"location.code"_s))
        return m_code;
    if (errorKey.startsWith(u"location.name"_s))
        return m_name;
    if (errorKey.startsWith(u"location.parent"_s) || errorKey == u"location.cycle"_s
        || errorKey == u"location.must_be_top"_s)
        return m_parent;
    return nullptr;
}

QWidget *LocationsPage::firstField() const
{
    return m_code;
}

void LocationsPage::move(RowId id, RowId newParentId)
{
    const Location *location = find(id);
    if (location && newParentId == 0 && !isTopLevel(location->type))
        return m_prompts.notify(
            tr("A %1 lies inside another location. Drop it on one.").arg(locationTypeText(location->type)));
    CatalogPage<Location>::move(id, newParentId);
}

} // namespace stowage

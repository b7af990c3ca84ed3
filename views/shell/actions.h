// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people.h"

#include <QtGlobal>

#include <optional>
#include <span>

class QAction;
class QWidget;

namespace stowage {

// One thing that can be done, declared once: menus, buttons, the palette, the key list and the handbook read it here.
struct ActionSpec {
    const char *id; // "items.new": the page's name first, "app" for the window's own
    const char *text; // with access key
    const char *icon; // resources/icons, "" for none
    const char *shortcut; // portable, "" for none
    std::optional<Right> right = std::nullopt; // what the person must be allowed to do; none for everyone
};

namespace actions {

// The window's own.
inline constexpr ActionSpec palette{"app.palette", QT_TRANSLATE_NOOP("Action", "&Command palette…"), "command",
                                    "Ctrl+K"};
inline constexpr ActionSpec globalSearch{"app.search", QT_TRANSLATE_NOOP("Action", "Search every&where"), "search",
                                         "Ctrl+Shift+F"};
inline constexpr ActionSpec findOnPage{"app.find", QT_TRANSLATE_NOOP("Action", "&Find on this page"), "search",
                                       "Ctrl+F"};
inline constexpr ActionSpec back{"app.back", QT_TRANSLATE_NOOP("Action", "&Back"), "arrow-left", "Alt+Left"};
inline constexpr ActionSpec forward{"app.forward", QT_TRANSLATE_NOOP("Action", "F&orward"), "arrow-right", "Alt+Right"};
inline constexpr ActionSpec collapseNavigation{"app.navigation", QT_TRANSLATE_NOOP("Action", "&Narrow navigation"),
                                               "panel-left", "Ctrl+B"};
inline constexpr ActionSpec refresh{"app.refresh", QT_TRANSLATE_NOOP("Action", "&Refresh"), "refresh-cw", "F5"};
inline constexpr ActionSpec keyList{"app.keys", QT_TRANSLATE_NOOP("Action", "&Keyboard shortcuts"), "keyboard",
                                    "Ctrl+/"};
inline constexpr ActionSpec help{"app.help", QT_TRANSLATE_NOOP("Action", "&Handbook"), "circle-help", "F1"};
inline constexpr ActionSpec about{"app.about", QT_TRANSLATE_NOOP("Action", "&About Stowage"), "info", ""};
inline constexpr ActionSpec fullScreen{"app.fullscreen", QT_TRANSLATE_NOOP("Action", "F&ull screen"), "maximize",
                                       "F11"};
inline constexpr ActionSpec themeSystem{"app.theme.system", QT_TRANSLATE_NOOP("Action", "Theme: as the &system"),
                                        "monitor", ""};
inline constexpr ActionSpec themeLight{"app.theme.light", QT_TRANSLATE_NOOP("Action", "Theme: &light"), "sun", ""};
inline constexpr ActionSpec themeDark{"app.theme.dark", QT_TRANSLATE_NOOP("Action", "Theme: &dark"), "moon", ""};
inline constexpr ActionSpec themeContrast{"app.theme.contrast", QT_TRANSLATE_NOOP("Action", "Theme: high &contrast"),
                                          "contrast", ""};
inline constexpr ActionSpec compact{"app.compact", QT_TRANSLATE_NOOP("Action", "Co&mpact rows"), "rows-3", ""};
inline constexpr ActionSpec undo{"app.undo", QT_TRANSLATE_NOOP("Action", "&Undo"), "undo-2", "Ctrl+Z"};
inline constexpr ActionSpec menu{"app.menu", QT_TRANSLATE_NOOP("Action", "Open the &menu"), "menu", "F10"};
inline constexpr ActionSpec nextArea{"app.area", QT_TRANSLATE_NOOP("Action", "&Next area"), "square-dashed", "F6"};
inline constexpr ActionSpec openCompany{"app.open", QT_TRANSLATE_NOOP("Action", "Open an&other company…"),
                                        "folder-open", ""};
inline constexpr ActionSpec demoCompany{"app.demo", QT_TRANSLATE_NOOP("Action", "Open the &demo company"),
                                        "flask-conical", ""};
inline constexpr ActionSpec quit{"app.quit", QT_TRANSLATE_NOOP("Action", "&Quit"), "log-out", "Ctrl+Q"};

inline constexpr ActionSpec lock{"app.lock", QT_TRANSLATE_NOOP("Action", "Loc&k, or switch user"), "lock",
                                 "Ctrl+Alt+L"};
inline constexpr ActionSpec ownSecret{"app.secret", QT_TRANSLATE_NOOP("Action", "Change my PIN or pass&word…"),
                                      "key-round", ""};

// Pages, in the order of the navigation.
inline constexpr ActionSpec goHome{"go.home", QT_TRANSLATE_NOOP("Action", "Ho&me"), "house", "Alt+1"};
inline constexpr ActionSpec goItems{"go.items", QT_TRANSLATE_NOOP("Action", "&Items"), "package", "Alt+2"};
inline constexpr ActionSpec goStock{"go.stock", QT_TRANSLATE_NOOP("Action", "&Stock"), "boxes", "Alt+3"};
inline constexpr ActionSpec goMovements{"go.movements", QT_TRANSLATE_NOOP("Action", "Mo&vements"), "arrow-left-right",
                                        "Alt+4"};
inline constexpr ActionSpec goReservations{"go.reservations", QT_TRANSLATE_NOOP("Action", "Reservatio&ns"), "bookmark",
                                           "Ctrl+Shift+R"};
inline constexpr ActionSpec goExpiry{"go.expiry", QT_TRANSLATE_NOOP("Action", "Expir&y"), "calendar-clock",
                                     "Ctrl+Shift+Y"};
inline constexpr ActionSpec goReceive{"go.receive", QT_TRANSLATE_NOOP("Action", "&Receive"), "package-plus", "Alt+5",
                                      Right::Receive};
inline constexpr ActionSpec goIssue{"go.issue", QT_TRANSLATE_NOOP("Action", "Iss&ue"), "package-minus", "Alt+6",
                                    Right::Issue};
inline constexpr ActionSpec goAdjust{"go.adjust", QT_TRANSLATE_NOOP("Action", "Ad&just stock"), "sliders-horizontal",
                                     "Ctrl+Shift+J", Right::Adjust};
inline constexpr ActionSpec goAdjustments{"go.adjustments", QT_TRANSLATE_NOOP("Action", "Adjust&ments"),
                                          "clipboard-list", ""};
inline constexpr ActionSpec goApprovals{"go.approvals", QT_TRANSLATE_NOOP("Action", "App&rovals"), "stamp",
                                        "Ctrl+Shift+P"};
inline constexpr ActionSpec goAlerts{"go.alerts", QT_TRANSLATE_NOOP("Action", "Aler&ts"), "bell", "Ctrl+Shift+L"};
inline constexpr ActionSpec goAlertRules{"go.alert_rules", QT_TRANSLATE_NOOP("Action", "Alert rules"), "bell", "",
                                         Right::ManageAlerts};
inline constexpr ActionSpec goImport{"go.import", QT_TRANSLATE_NOOP("Action", "Im&port"), "file-up", "Alt+7",
                                     Right::Import};
inline constexpr ActionSpec goLocations{"go.locations", QT_TRANSLATE_NOOP("Action", "&Locations"), "warehouse",
                                        "Alt+8"};
inline constexpr ActionSpec goCategories{"go.categories", QT_TRANSLATE_NOOP("Action", "Cate&gories"), "tags", "Alt+9"};
inline constexpr ActionSpec goSuppliers{"go.suppliers", QT_TRANSLATE_NOOP("Action", "Suppli&ers"), "truck", "Alt+0"};
inline constexpr ActionSpec goFields{"go.fields", QT_TRANSLATE_NOOP("Action", "Item fiel&ds"), "text-cursor-input", ""};
inline constexpr ActionSpec goPeople{"go.people", QT_TRANSLATE_NOOP("Action", "Peopl&e"), "users", "",
                                     Right::ManagePeople};
inline constexpr ActionSpec goRoles{"go.roles", QT_TRANSLATE_NOOP("Action", "R&oles"), "shield-check", "",
                                    Right::ManagePeople};
inline constexpr ActionSpec goReasons{"go.reasons", QT_TRANSLATE_NOOP("Action", "Reaso&ns and limits"), "scale", "",
                                      Right::ManageCompany};
inline constexpr ActionSpec goSettings{"go.settings", QT_TRANSLATE_NOOP("Action", "Se&ttings"), "settings", "Ctrl+,"};

// Items.
inline constexpr ActionSpec newItem{"items.new", QT_TRANSLATE_NOOP("Action", "&New item"), "plus", "Ctrl+N",
                                    Right::EditCatalog};
inline constexpr ActionSpec editItem{"items.edit", QT_TRANSLATE_NOOP("Action", "&Edit item"), "pencil", "Ctrl+E",
                                     Right::EditCatalog};
inline constexpr ActionSpec duplicateItem{"items.duplicate", QT_TRANSLATE_NOOP("Action", "&Duplicate item"), "copy",
                                          "Ctrl+D", Right::EditCatalog};
inline constexpr ActionSpec deleteItem{"items.delete", QT_TRANSLATE_NOOP("Action", "De&lete item"), "trash-2", "Del",
                                       Right::EditCatalog};
inline constexpr ActionSpec makeVariants{"items.variants", QT_TRANSLATE_NOOP("Action", "Make &variants"), "layers", "",
                                         Right::EditCatalog};
inline constexpr ActionSpec itemStock{"items.stock", QT_TRANSLATE_NOOP("Action", "Show its &stock"), "boxes", ""};
inline constexpr ActionSpec itemMovements{"items.movements", QT_TRANSLATE_NOOP("Action", "Show its &movements"),
                                          "arrow-left-right", ""};
inline constexpr ActionSpec receiveItem{"items.receive", QT_TRANSLATE_NOOP("Action", "&Receive this item"),
                                        "package-plus", "Ctrl+R", Right::Receive};
inline constexpr ActionSpec issueItem{"items.issue", QT_TRANSLATE_NOOP("Action", "&Issue this item"), "package-minus",
                                      "Ctrl+I", Right::Issue};

// Lists in general.
inline constexpr ActionSpec copyRows{"list.copy", QT_TRANSLATE_NOOP("Action", "&Copy"), "copy", "Ctrl+C"};
inline constexpr ActionSpec copyWithHeaders{"list.copy_headers", QT_TRANSLATE_NOOP("Action", "Copy with &headers"),
                                            "copy", "Ctrl+Shift+C"};
inline constexpr ActionSpec clearFilters{"list.clear", QT_TRANSLATE_NOOP("Action", "Clear &filters"), "filter-x",
                                         "Ctrl+Shift+X"};
inline constexpr ActionSpec exportRows{"list.export", QT_TRANSLATE_NOOP("Action", "E&xport…"), "download",
                                       "Ctrl+Shift+E"};
inline constexpr ActionSpec exportCounts{"stock.export", QT_TRANSLATE_NOOP("Action", "E&xport as count sheet…"),
                                         "download", "Ctrl+Shift+E"};
inline constexpr ActionSpec resetColumns{"list.reset", QT_TRANSLATE_NOOP("Action", "Reset c&olumns"), "rotate-ccw", ""};

// Documents and movements.
inline constexpr ActionSpec openDocument{"movements.document", QT_TRANSLATE_NOOP("Action", "&Open document"),
                                         "file-text", "Ctrl+O"};
inline constexpr ActionSpec reverseDocument{"movements.reverse", QT_TRANSLATE_NOOP("Action", "&Reverse document"),
                                            "undo-2", "", Right::Reverse};

// Reservations, and what expires.
inline constexpr ActionSpec newReservation{"reservations.new", QT_TRANSLATE_NOOP("Action", "&New reservation"), "plus",
                                           "Ctrl+N", Right::Reserve};
inline constexpr ActionSpec reserveStock{"reservations.reserve", QT_TRANSLATE_NOOP("Action", "&Reserve"), "bookmark",
                                         "Ctrl+Return", Right::Reserve};
inline constexpr ActionSpec releaseStock{"reservations.release", QT_TRANSLATE_NOOP("Action", "Re&lease"), "bookmark-x",
                                         "Del", Right::Reserve};
inline constexpr ActionSpec issueReserved{"reservations.issue", QT_TRANSLATE_NOOP("Action", "Issue w&hat is held"),
                                          "package-minus", "Ctrl+I", Right::Issue};
inline constexpr ActionSpec writeOff{"expiry.write_off", QT_TRANSLATE_NOOP("Action", "&Write off"), "trash-2", "Del",
                                     Right::Adjust};

// Receive and Issue.
inline constexpr ActionSpec postReceipt{"receive.post", QT_TRANSLATE_NOOP("Action", "&Post receipt"), "check",
                                        "Ctrl+Return", Right::Receive};
inline constexpr ActionSpec postIssue{"issue.post", QT_TRANSLATE_NOOP("Action", "&Post issue"), "check", "Ctrl+Return",
                                      Right::Issue};
inline constexpr ActionSpec postAdjustment{"adjust.post", QT_TRANSLATE_NOOP("Action", "&Post adjustment"), "check",
                                           "Ctrl+Return", Right::Adjust};
inline constexpr ActionSpec addLine{"line.add", QT_TRANSLATE_NOOP("Action", "&Add line"), "plus", "Ctrl+N"};
inline constexpr ActionSpec removeLine{"line.remove", QT_TRANSLATE_NOOP("Action", "Re&move line"), "trash-2",
                                       "Ctrl+Del"};
inline constexpr ActionSpec lineMore{"line.more", QT_TRANSLATE_NOOP("Action", "One more"), "plus", "Ctrl++"};
inline constexpr ActionSpec lineLess{"line.less", QT_TRANSLATE_NOOP("Action", "One less"), "minus", "Ctrl+-"};
inline constexpr ActionSpec undoLine{"line.undo", QT_TRANSLATE_NOOP("Action", "&Undo"), "undo-2", ""};
inline constexpr ActionSpec redoLine{"line.redo", QT_TRANSLATE_NOOP("Action", "Red&o"), "redo-2", "Ctrl+Shift+Z"};
inline constexpr ActionSpec discardDraft{"line.discard", QT_TRANSLATE_NOOP("Action", "Discard &draft"), "x", ""};

// Adjustments and approvals.
inline constexpr ActionSpec newAdjustment{"adjustments.new", QT_TRANSLATE_NOOP("Action", "&New adjustment"), "plus",
                                          "Ctrl+N", Right::Adjust};
inline constexpr ActionSpec openAdjustment{"adjustments.open", QT_TRANSLATE_NOOP("Action", "&Open adjustment"),
                                           "file-text", "Ctrl+O"};
inline constexpr ActionSpec editAdjustment{"adjustments.edit", QT_TRANSLATE_NOOP("Action", "&Edit draft"), "pencil",
                                           "Ctrl+E", Right::Adjust};
inline constexpr ActionSpec withdrawAdjustment{"adjustments.withdraw", QT_TRANSLATE_NOOP("Action", "&Back to draft"),
                                               "undo-2", "", Right::Adjust};
inline constexpr ActionSpec removeAdjustment{"adjustments.remove", QT_TRANSLATE_NOOP("Action", "Re&move draft"),
                                             "trash-2", "Del", Right::Adjust};
inline constexpr ActionSpec reverseAdjustment{"adjustments.reverse", QT_TRANSLATE_NOOP("Action", "&Reverse adjustment"),
                                              "undo-2", "", Right::Reverse};
inline constexpr ActionSpec approve{"approvals.approve", QT_TRANSLATE_NOOP("Action", "A&pprove"), "check",
                                    "Ctrl+Return"};
inline constexpr ActionSpec reject{"approvals.reject", QT_TRANSLATE_NOOP("Action", "Re&ject"), "x", ""};
inline constexpr ActionSpec approveAs{"approvals.as", QT_TRANSLATE_NOOP("Action", "Approve as somebody &else…"),
                                      "key-round", "Ctrl+Shift+Return"};

// Alerts and their rules.
inline constexpr ActionSpec openAlert{"alerts.open", QT_TRANSLATE_NOOP("Action", "&Open alert"), "info", "Ctrl+O"};
inline constexpr ActionSpec acknowledgeAlert{"alerts.acknowledge", QT_TRANSLATE_NOOP("Action", "Mark as &seen"), "eye",
                                             "Ctrl+Return"};
inline constexpr ActionSpec snoozeHour{"alerts.hour", QT_TRANSLATE_NOOP("Action", "Silent for an &hour"), "bell-off",
                                       ""};
inline constexpr ActionSpec snoozeDay{"alerts.day", QT_TRANSLATE_NOOP("Action", "Silent until to&morrow"), "bell-off",
                                      ""};
inline constexpr ActionSpec wakeAlert{"alerts.wake", QT_TRANSLATE_NOOP("Action", "No longer s&ilent"), "bell", ""};
inline constexpr ActionSpec alertStock{"alerts.stock", QT_TRANSLATE_NOOP("Action", "Show its s&tock"), "boxes", ""};
inline constexpr ActionSpec openAlertRules{"alerts.rules", QT_TRANSLATE_NOOP("Action", "Alert r&ules"), "settings", "",
                                           Right::ManageAlerts};
inline constexpr ActionSpec newAlertRule{"alert_rules.new", QT_TRANSLATE_NOOP("Action", "&New alert rule"), "plus",
                                         "Ctrl+N", Right::ManageAlerts};
inline constexpr ActionSpec editAlertRule{"alert_rules.edit", QT_TRANSLATE_NOOP("Action", "&Edit alert rule"), "pencil",
                                          "Ctrl+E", Right::ManageAlerts};
inline constexpr ActionSpec deleteAlertRule{"alert_rules.delete", QT_TRANSLATE_NOOP("Action", "De&lete alert rule"),
                                            "trash-2", "Del", Right::ManageAlerts};

// Forms.
inline constexpr ActionSpec saveForm{"form.save", QT_TRANSLATE_NOOP("Action", "&Save"), "check", "Ctrl+S"};
inline constexpr ActionSpec revertForm{"form.revert", QT_TRANSLATE_NOOP("Action", "Re&vert"), "undo-2", ""};

// Import.
inline constexpr ActionSpec openImportFile{"import.open", QT_TRANSLATE_NOOP("Action", "&Open file"), "folder-open",
                                           "Ctrl+O", Right::Import};
inline constexpr ActionSpec pasteImport{"import.paste", QT_TRANSLATE_NOOP("Action", "&Paste cells"), "clipboard-paste",
                                        "Ctrl+V", Right::Import};
inline constexpr ActionSpec runImport{"import.run", QT_TRANSLATE_NOOP("Action", "&Import"), "check", "Ctrl+Return",
                                      Right::Import};
inline constexpr ActionSpec saveRejected{"import.rejected", QT_TRANSLATE_NOOP("Action", "&Save rejected rows"),
                                         "download", ""};

inline constexpr ActionSpec checkImport{"import.check", QT_TRANSLATE_NOOP("Action", "&Check"), "arrow-right",
                                        "Ctrl+Return", Right::Import};
inline constexpr ActionSpec importBack{"import.back", QT_TRANSLATE_NOOP("Action", "&Back"), "arrow-left", ""};
inline constexpr ActionSpec reverseImport{"import.reverse", QT_TRANSLATE_NOOP("Action", "Ta&ke back"), "undo-2", "",
                                          Right::Import};
inline constexpr ActionSpec importMovements{"import.movements", QT_TRANSLATE_NOOP("Action", "Show &movements"),
                                            "arrow-left-right", ""};

// Locations, categories, suppliers.
inline constexpr ActionSpec newLocation{"locations.new", QT_TRANSLATE_NOOP("Action", "&New location"), "plus", "Ctrl+N",
                                        Right::EditCatalog};
inline constexpr ActionSpec editLocation{"locations.edit", QT_TRANSLATE_NOOP("Action", "&Edit location"), "pencil",
                                         "Ctrl+E", Right::EditCatalog};
inline constexpr ActionSpec deleteLocation{"locations.delete", QT_TRANSLATE_NOOP("Action", "De&lete location"),
                                           "trash-2", "Del", Right::EditCatalog};
inline constexpr ActionSpec newCategory{"categories.new", QT_TRANSLATE_NOOP("Action", "&New category"), "plus",
                                        "Ctrl+N", Right::EditCatalog};
inline constexpr ActionSpec editCategory{"categories.edit", QT_TRANSLATE_NOOP("Action", "&Edit category"), "pencil",
                                         "Ctrl+E", Right::EditCatalog};
inline constexpr ActionSpec deleteCategory{"categories.delete", QT_TRANSLATE_NOOP("Action", "De&lete category"),
                                           "trash-2", "Del", Right::EditCatalog};
inline constexpr ActionSpec newSupplier{"suppliers.new", QT_TRANSLATE_NOOP("Action", "&New supplier"), "plus", "Ctrl+N",
                                        Right::EditCatalog};
inline constexpr ActionSpec editSupplier{"suppliers.edit", QT_TRANSLATE_NOOP("Action", "&Edit supplier"), "pencil",
                                         "Ctrl+E", Right::EditCatalog};
inline constexpr ActionSpec deleteSupplier{"suppliers.delete", QT_TRANSLATE_NOOP("Action", "De&lete supplier"),
                                           "trash-2", "Del", Right::EditCatalog};

// Settings.
inline constexpr ActionSpec newField{"fields.new", QT_TRANSLATE_NOOP("Action", "&New field"), "plus", "Ctrl+N",
                                     Right::EditCatalog};
inline constexpr ActionSpec editField{"fields.edit", QT_TRANSLATE_NOOP("Action", "&Edit field"), "pencil", "Ctrl+E",
                                      Right::EditCatalog};
inline constexpr ActionSpec moveFieldUp{"fields.up", QT_TRANSLATE_NOOP("Action", "Move &up"), "arrow-up", "Alt+Up",
                                        Right::EditCatalog};
inline constexpr ActionSpec moveFieldDown{"fields.down", QT_TRANSLATE_NOOP("Action", "Move &down"), "arrow-down",
                                          "Alt+Down", Right::EditCatalog};

// People.
inline constexpr ActionSpec newUser{"people.new", QT_TRANSLATE_NOOP("Action", "&New person"), "plus", "Ctrl+N",
                                    Right::ManagePeople};
inline constexpr ActionSpec editUser{"people.edit", QT_TRANSLATE_NOOP("Action", "&Edit person"), "pencil", "Ctrl+E",
                                     Right::ManagePeople};

// Roles.
inline constexpr ActionSpec newRole{"roles.new", QT_TRANSLATE_NOOP("Action", "&New role"), "plus", "Ctrl+N",
                                    Right::ManagePeople};
inline constexpr ActionSpec editRole{"roles.edit", QT_TRANSLATE_NOOP("Action", "&Edit role"), "pencil", "Ctrl+E",
                                     Right::ManagePeople};
inline constexpr ActionSpec deleteRole{"roles.delete", QT_TRANSLATE_NOOP("Action", "De&lete role"), "trash-2", "Del",
                                       Right::ManagePeople};

// Reasons.
inline constexpr ActionSpec newReason{"reasons.new", QT_TRANSLATE_NOOP("Action", "&New reason"), "plus", "Ctrl+N",
                                      Right::ManageCompany};
inline constexpr ActionSpec editReason{"reasons.edit", QT_TRANSLATE_NOOP("Action", "&Edit reason"), "pencil", "Ctrl+E",
                                       Right::ManageCompany};
inline constexpr ActionSpec editLimits{"reasons.limits", QT_TRANSLATE_NOOP("Action", "Approval &limits…"), "stamp",
                                       "Ctrl+L", Right::ManageCompany};

} // namespace actions

// All of them, in the order of the key list.
std::span<const ActionSpec *const> allActions();

// The action of a spec, owned by `owner`: translated text, icon, shortcut, and the id as object name. A page's action
// (any id but "app." and "go.") answers to its shortcut while the focus is within `owner`.
QAction *addAction(QWidget *owner, const ActionSpec &spec);

// Takes those actions in `root` out of sight, with their buttons and keys, that `actor` has no right to.
void hideForbidden(QWidget *root, const Actor &actor);

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alert.h"
#include "models/domain/company.h"
#include "models/domain/listing.h"
#include "models/domain/people.h"
#include "models/operations/adjust/adjustments.h"
#include "models/operations/export/export_kind.h"
#include "models/operations/pick/picking.h"
#include "models/operations/requests.h"
#include "models/operations/reserve/reservations.h"
#include "models/operations/transfer/transfers.h"
#include "models/store/database_worker.h"
#include "models/store/store_lock.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace stowage {

template <typename T>
using Future = QFuture<Result<T>>;

// The company's data as screens use it: every call returns at once, the work is done on the one writer or on a reader
// thread, and the answer comes through onResult (views/shell/on_result.h). Signals tell what changed, with ids.
// Closing waits for what was already given to the writer.
class Warehouse final : public QObject {
    Q_OBJECT

public:
    // Opens, migrates and locks the store. `clock` and `rng` outlive the warehouse.
    static Result<std::unique_ptr<Warehouse>> open(const StoreUrl &url, const Clock &clock, Rng &rng);
    ~Warehouse() override;

    const Company &company() const { return m_company; }
    const StoreUrl &url() const { return m_url; }
    Instant now() const { return m_clock.now(); }
    QByteArray newUuid() { return makeUuid(m_clock, m_rng); }
    // Who is at work. What an actor may not do is refused with right.missing.<right>, and nothing is done.
    void setActor(const Actor &actor);
    const Actor &actor() const { return m_actor; }

    // Lists. A page is `PageIndex::pageSize` rows from an anchor on; without one, the first rows.
    Future<PageIndex> itemIndex(const ItemFilter &filter, ItemSort sort, bool descending);
    Future<QList<ItemRow>> itemPage(const ItemFilter &filter, ItemSort sort, bool descending,
                                    const std::optional<PageAnchor> &from);
    Future<PageIndex> stockIndex(const StockFilter &filter, StockSort sort, bool descending);
    Future<QList<StockRow>> stockPage(const StockFilter &filter, StockSort sort, bool descending,
                                      const std::optional<PageAnchor> &from);
    Future<StockTotals> stockTotals(const StockFilter &filter);
    Future<PageIndex> movementIndex(const MovementFilter &filter);
    Future<QList<MovementRow>> movementPage(const MovementFilter &filter, const std::optional<PageAnchor> &from);
    Future<Dashboard> dashboard(QDate from, QDate to);

    // Finding one thing. suggestItems: best first, exact code or barcode, then prefix, then anywhere.
    // itemForScan: the one item whose barcode or code this is; item.unknown_barcode{code} otherwise.
    Future<QList<ItemHit>> suggestItems(const QString &text, int limit = 50);
    Future<ItemHit> itemForScan(const QString &code);
    Future<Item> item(RowId id);
    Future<QList<ItemHit>> itemsOf(const QList<RowId> &ids); // each once, in no order; those that are gone are left out
    Future<QList<DatedCost>> costHistory(RowId itemId);
    Future<QByteArray> image(const QByteArray &hash);
    Future<QByteArray> thumbnail(const QByteArray &hash); // PNG, at most 96 × 96
    Future<QList<StockRow>> stockOf(RowId itemId);
    Future<QList<QString>> lotsOf(RowId itemId, RowId locationId); // with stock there, first to expire first
    Future<DocumentView> document(RowId id);
    Future<DocumentView> documentByNumber(const QString &number);

    // The small tables, whole.
    Future<QList<Category>> categories();
    Future<QList<Location>> locations();
    Future<QList<Supplier>> suppliers();
    Future<QList<Unit>> units();
    Future<QList<CustomField>> customFields();
    Future<QList<Reason>> reasons();

    // Master data. id 0 is new; the answer is what was stored. Errors name the field: item.code.taken{code},
    // item.barcode.taken{code, item}, item.changed_meanwhile{code}, location.in_use{code}, category.cycle{code}, …
    Future<Item> saveItem(const Item &item);
    Future<QList<Item>> createVariants(RowId parentId, const QList<Item> &variants); // all or none
    Future<void> removeItem(RowId id); // only one that never moved
    // Then add it to the item and save. `thumbnail` is a PNG of at most 96 × 96.
    Future<ItemImage> storeImage(const QByteArray &bytes, const QByteArray &thumbnail);
    Future<Category> saveCategory(const Category &category);
    Future<void> removeCategory(RowId id);
    Future<Location> saveLocation(const Location &location);
    Future<void> removeLocation(RowId id);
    Future<Supplier> saveSupplier(const Supplier &supplier);
    Future<void> removeSupplier(RowId id);
    Future<CustomField> saveCustomField(const CustomField &field);

    // People. Errors: those of People. The first user who is saved is at work from then on. Whoever is at work may
    // change their own secret.
    Future<QList<User>> users();
    Future<QList<Role>> roles();
    Future<User> saveUser(const User &user);
    Future<void> setOwnSecret(const NewSecret &secret);
    Future<Role> saveRole(const Role &role, bool isNew);
    Future<void> removeRole(const QString &code);
    Future<Actor> signIn(const QString &login, const QString &secret);

    // Corrections of stock, written and then posted or asked for. Errors: those of Adjustments. Submitting saves first;
    // a retry with the same uuid posts nothing twice.
    Future<PageIndex> adjustmentIndex(const AdjustmentFilter &filter);
    Future<QList<AdjustmentRow>> adjustmentPage(const AdjustmentFilter &filter, const std::optional<PageAnchor> &from);
    Future<Adjustment> adjustment(RowId id);
    Future<AdjustmentEffect> adjustmentEffect(const Adjustment &adjustment);
    Future<Adjustment> saveAdjustment(const Adjustment &adjustment);
    Future<AdjustmentDone> submitAdjustment(const Adjustment &adjustment);
    Future<AdjustmentDone> decideAdjustment(RowId approvalId, bool approve, const QString &notes);
    // As somebody else who is at this machine for a moment: whoever is at work stays at work. Errors: signin's, too.
    Future<AdjustmentDone> decideAdjustmentAs(const QString &login, const QString &secret, RowId approvalId,
                                              bool approve, const QString &notes);
    Future<QList<Approval>> approvalsOf(ApprovalSubject subject, RowId subjectId); // in the order they were asked
    Future<Adjustment> withdrawAdjustment(RowId id);
    Future<void> removeAdjustment(RowId id);
    Future<QList<WaitingApproval>> waitingApprovals();
    Future<QList<AdjustmentLimit>> adjustmentLimits();
    Future<void> saveAdjustmentLimits(const QList<AdjustmentLimit> &limits);
    // Errors: reason.code_taken{code}, reason.built_in{code} (only its use changes), reason.name_missing.
    Future<Reason> saveReason(const Reason &reason, bool isNew);

    // Transfers. Errors: those of Transfers. What is done to one is asked of `step`, which runs on the writer:
    //     warehouse.changeTransfer([request, lines](Transfers &all) { return all.receive(request, lines); });
    using TransferWork = std::function<Result<TransferDone>(Transfers &)>;
    Future<PageIndex> transferIndex(const TransferFilter &filter);
    Future<QList<TransferRow>> transferPage(const TransferFilter &filter, const std::optional<PageAnchor> &from);
    Future<PageIndex> transitIndex(const TransitFilter &filter);
    Future<QList<InTransitRow>> transitPage(const TransitFilter &filter, const std::optional<PageAnchor> &from);
    Future<TransitTotals> transitTotals(const TransitFilter &filter);
    Future<Transfer> transfer(RowId id);
    Future<TransferView> transferView(RowId id); // with its history and what was asked
    Future<TransferEffect> transferEffect(const Transfer &draft);
    Future<Transfer> saveTransfer(const Transfer &transfer);
    Future<TransferDone> changeTransfer(const TransferWork &step);
    // As somebody else who is at this machine for a moment: whoever is at work stays at work. Errors: signin's, too.
    Future<TransferDone> changeTransferAs(const QString &login, const QString &secret, const TransferWork &step);
    Future<QList<TransferRule>> transferRules(); // empty: the program's own
    Future<void> saveTransferRules(const QList<TransferRule> &rules);

    // Stock that is promised. Errors: those of Reservations. What was held for longer than it might be is given back
    // when the company is opened, and whenever somebody reserves the same item.
    Future<PageIndex> reservationIndex(const ReservationFilter &filter);
    Future<QList<ReservationRow>> reservationPage(const ReservationFilter &filter,
                                                  const std::optional<PageAnchor> &from);
    Future<Reservation> reserve(const Reservation &asked);
    Future<Reservation> release(const QByteArray &uuid, std::optional<Quantity> quantity = {});
    Future<int> releaseOverdue();
    // What an issue would pick, and lots that expire.
    Future<PickProposal> pickProposal(const PickRequest &request);
    Future<PageIndex> expiryIndex(const ExpiryFilter &filter);
    Future<QList<ExpiryRow>> expiryPage(const ExpiryFilter &filter, const std::optional<PageAnchor> &from);

    // What stock warns of. Errors: those of AlertRules. alertsToTell: open ones whose moment to be told has come since.
    Future<PageIndex> alertIndex(const AlertFilter &filter);
    Future<QList<AlertRow>> alertPage(const AlertFilter &filter, const std::optional<PageAnchor> &from);
    Future<AlertRow> alert(RowId id);
    Future<AlertCounts> alertCounts();
    Future<QList<AlertRow>> alertsToTell(Instant since, int limit);
    Future<void> acknowledgeAlerts(const QList<RowId> &ids);
    Future<void> snoozeAlerts(const QList<RowId> &ids, Instant until); // 0 wakes them
    Future<QList<AlertRule>> alertRules();
    Future<AlertRule> saveAlertRule(const AlertRule &rule);
    Future<void> removeAlertRule(RowId id); // with all that it raised

    // The ledger. An issue is picked (see postPicked).
    Future<PostedDocument> post(const DocumentRequest &request);
    Future<PostedDocument> reverse(RowId documentId, const QString &notes);
    Future<VerifyReport> verify();

    // For operations with answers of their own (imports, exports): `work` runs on the writer or a reader thread.
    template <typename T>
    Future<T> onWriter(std::function<Result<T>(Connection &)> work)
    {
        return m_writer->enqueue<T>(std::move(work));
    }
    template <typename T>
    Future<T> onReader(std::function<Result<T>(Connection &)> work)
    {
        return idleReader().enqueue<T>(std::move(work));
    }
    // Who posts, for work given to onWriter.
    PostingContext posting() const { return {m_company, m_clock, m_rng, m_actor.login()}; }
    // After a bulk change made through onWriter: everything on screen is asked for again.
    void announceEverythingChanged();

Q_SIGNALS:
    void stockChanged(const QList<stowage::RowId> &itemIds); // empty: any
    void itemsChanged(const QList<stowage::RowId> &ids); // empty: any
    void catalogChanged(); // categories, locations, suppliers, units, fields
    void peopleChanged(); // users, roles
    void papersChanged(); // adjustments, transfers, reservations, what waits for approval, limits, reasons
    void alertsChanged(); // rules, and what people did about alerts; stock and items change them, too
    void actorChanged(); // somebody else is at work, or may do other things

private:
    Warehouse(StoreUrl url, const Clock &clock, Rng &rng);
    DatabaseWorker &idleReader();
    // Calls `told` in this object's thread when the work has succeeded.
    template <typename T>
    Future<T> telling(Future<T> future, std::function<void(const Result<T> &)> told);
    template <typename T>
    Future<T> inWriterTransaction(std::function<Result<T>(Connection &)> work);
    Future<AdjustmentDone> tellingAdjustment(Future<AdjustmentDone> done);
    Future<TransferDone> tellingTransfer(Future<TransferDone> done);
    // The same, if whoever is at work may: there, or somewhere where no place is meant (0).
    template <typename T>
    Future<T> inWriterTransaction(Right right, const QList<RowId> &locationIds,
                                  std::function<Result<T>(Connection &)> work);

    StoreUrl m_url;
    const Clock &m_clock;
    Rng &m_rng;
    Company m_company;
    Actor m_actor;
    StoreLock m_lock;
    // Readers end before the writer, who closes the file.
    std::unique_ptr<DatabaseWorker> m_writer;
    std::vector<std::unique_ptr<DatabaseWorker>> m_readers;
};

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/transfer_gates.h"
#include "models/domain/waiting.h"
#include "models/operations/ledger/poster.h"
#include "models/store/approval_store.h"
#include "models/store/transfer_listing.h"
#include "models/store/transfer_rule_store.h"
#include "models/store/transfer_store.h"

#include <map>

namespace stowage {

// What is asked of a transfer that is there. The uuid is made once, before the first try: asking the same again changes
// nothing and answers with the transfer as it is.
struct TransferRequest {
    QByteArray uuid;
    RowId transferId = 0;
    int version = 0; // that the asker has seen
    QString notes;
    Instant at = 0; // when goods moved; 0 is now
};

struct ShipLine {
    RowId lineId = 0;
    Quantity quantity;
};

struct ReceiveLine {
    RowId lineId = 0;
    Quantity quantity; // of what is in transit
    Quantity found; // that came besides
    RowId locationId = 0; // the bin it goes to; the transfer's destination where it is 0
};

struct ResolveLine {
    RowId lineId = 0;
    Quantity quantity;
    ShortageOutcome outcome = ShortageOutcome::StillComing;
    RowId locationId = 0; // the bin that damaged goods are put into; where it is 0 they are written off
};

// What a draft would do when it ships.
struct TransferLineEffect {
    Quantity before, after; // at its source
    Quantity beforeThere, afterThere; // at the destination, once all of it has come
    Money value; // by moving average
    bool operator==(const TransferLineEffect &) const = default;
};

struct TransferEffect {
    QList<TransferLineEffect> lines; // of one item, each after the one before
    Money value;
    QStringList asks; // the roles whose yes it needs before it ships
    QList<Error> problems; // what submitting refuses, each with its line
};

enum class TransferDecision { Approve, Reject };

struct TransferDone {
    Transfer transfer; // as it is now
    QList<PostedDocument> documents;
    bool alreadyDone = false; // this uuid was known: nothing was changed now

    QList<RowId> itemIds() const; // whose stock changed
};

// Transfers as papers, and what they post, within one transaction that the caller opened: one step each. After an error
// the caller rolls back.
//
// Errors of every step: transfer.missing, transfer.changed{number} (by somebody else since it was read),
// transfer.state.<state>{number, step, state}, right.missing.<right>, and those of posting (see Poster).
//
// Where a company knows users, what is lost, damaged or found is a claim until somebody else has agreed to it: nothing
// of it is posted, and what changes the goods it speaks of makes it void.
class Transfers {
public:
    Transfers(Connection &db, const PostingContext &context, const Actor &actor)
        : m_db(db),
          m_context(context),
          m_actor(actor),
          m_store(db),
          m_rules(db),
          m_approvals(db)
    {
    }

    // A new one (id 0; the same uuid again is a retry), or a draft with other texts or lines. Errors:
    // document.location_missing, document.same_location, line.item_missing, line.item_unknown{item},
    // line.item_not_stocked{item}, line.quantity_zero{item}, line.quantity_negative{item, quantity},
    // line.location_unknown{location}, line.location_is_transit{location}, transfer.not_yours{number, user}.
    Result<Transfer> save(Transfer draft);
    // What it would do. Nothing is kept of it.
    Result<TransferEffect> effect(const Transfer &draft);

    // Asks for the yes that it needs before it ships; where there are no users, it is approved at once. Errors besides:
    // document.no_lines, and all that shipping would refuse but for the stock.
    Result<TransferDone> submit(const TransferRequest &request);
    // Says yes or no to what was asked, by submit(), complete(), or a claim. The last yes approves or completes it, or
    // posts what was claimed; a no before it ships rejects it, any other no leaves it as it is. Errors besides:
    // transfer.approval_unknown{number}, approval.notes_missing (a no needs its reason), those of mayDecide().
    Result<TransferDone> decide(const TransferRequest &request, RowId approvalId, TransferDecision decision);
    // A draft again: whatever was said of it is void.
    Result<TransferDone> reopen(const TransferRequest &request);
    Result<TransferDone> cancel(const TransferRequest &request);

    // Without lines, all that was requested. Errors besides: transfer.line_unknown{number}, transfer.over_shipped{item,
    // requested, wanted}, transfer.nothing{number}.
    Result<TransferDone> ship(const TransferRequest &request, const QList<ShipLine> &lines = {},
                              const Shipping &shipping = {});
    // Without lines, all that is in transit. Errors besides: transfer.line_unknown{number},
    // transfer.over_received{item, wanted, inTransit, over} (it may be given as found), transfer.nothing{number}. What
    // is found waits for a yes.
    Result<TransferDone> receive(const TransferRequest &request, const QList<ReceiveLine> &lines = {});
    // What is lost or written off as damaged waits for a yes. Errors besides: transfer.line_unknown{number},
    // transfer.not_in_transit{item, wanted, inTransit}, transfer.claimed{item, wanted, inTransit, claimed},
    // transfer.nothing{number}.
    Result<TransferDone> resolve(const TransferRequest &request, const QList<ResolveLine> &lines);
    // Sends back what is in transit.
    Result<TransferDone> recall(const TransferRequest &request);
    // Reverses a receipt, a loss or what was found. Errors besides: transfer.document_unknown{number}.
    Result<TransferDone> takeBack(const TransferRequest &request, RowId documentId);
    // Asks for the yes to what arrived; where there are no users, it is completed at once. Errors besides:
    // transfer.in_transit{number, quantity}, transfer.asked{number}, transfer.claim_waits{number}.
    Result<TransferDone> complete(const TransferRequest &request);

    // What waits for somebody's yes, oldest first.
    Result<QList<WaitingApproval>> waiting();

private:
    // A step that is under way.
    struct Work {
        Transfer transfer;
        const TransferRequest &request;
        Poster poster;
        QList<PostedDocument> documents;
        Instant at = 0;
    };
    struct Figures {
        TransferLine *line = nullptr;
        Quantity quantity;
        RowId locationId = 0;
        QString reason;
    };

    Result<std::optional<TransferDone>> doneBefore(const QByteArray &stepUuid);
    Result<TransferDone> step(TransferStep step, const TransferRequest &request,
                              const std::function<Done(Work &)> &work);
    Done checkDraft(const Transfer &draft);
    Done checkDraftLine(const TransferLine &line, int number, LedgerFacts &facts);
    Done checkPlace(RowId id, int line, LedgerFacts &facts);
    Result<Transfer> create(Transfer draft);

    Done checkWriter(const Transfer &transfer) const;
    Done checkLines(const Transfer &transfer, Instant at);
    Result<TransferLineEffect> lineEffect(const Transfer &draft, const TransferLine &line, LedgerFacts &facts,
                                          std::map<std::pair<RowId, RowId>, Quantity> &moved);
    Result<TransferRoute> routeOf(const Transfer &transfer);
    Result<QList<TransferGate>> gates(const Transfer &transfer, TransferPhase phase, Money value);
    Result<Approval> ask(const Transfer &transfer, const QString &role, const QByteArray &hash, const QString &asker);
    Done askAll(const Transfer &transfer, const QList<TransferGate> &gates);
    Done stopAsking(RowId transferId);
    Done stopAskingOfChanged(const Work &work);
    Result<bool> isAsked(RowId transferId);
    Result<ApprovalQuestion> question(const Transfer &transfer, TransferPhase phase, const QString &role,
                                      const QList<TransferClaim> &claims);
    Done decideGate(const Work &work, Approval asked, const ApprovalQuestion &question, bool approves);
    Done decidePhase(Work &work, const Approval &asked, TransferPhase phase, bool approves);

    Result<Money> valueOf(const Transfer &transfer, const QList<TransferClaim> &claims) const;
    // Asks for a yes to them; false where nobody else could say it, and they are to be posted at once.
    Result<bool> claim(Work &work, const QList<TransferClaim> &claims);
    Done decideClaims(Work &work, const Approval &asked, const QList<TransferClaim> &claims, bool approves);
    Done postClaims(Work &work, const QList<TransferClaim> &claims);
    Done checkUnclaimed(const Work &work, const TransferLine &line, Quantity wanted,
                        const QList<TransferClaim> &claims);

    DocumentRequest shipment(const Transfer &transfer, Instant at) const;
    DocumentRequest document(const Work &work, DocumentKind kind);
    Done post(Work &work, const DocumentRequest &request);
    Result<QString> codeOf(RowId itemId);
    Result<TransferLine *> lineOf(Work &work, RowId lineId);
    Done setShipped(Work &work, const QList<ShipLine> &lines);
    Done postShipment(Work &work);
    Done keepCosts(Work &work);
    Done receiveLine(Work &work, const ReceiveLine &asked, QList<Figures> &arriving, QList<TransferClaim> &found);
    Done resolveLine(Work &work, const ResolveLine &asked, QList<Figures> &arriving, QList<TransferClaim> &lost);
    Done checkFound(Work &work, const TransferLine &line, Quantity found);
    Done postArrivals(Work &work, DocumentKind kind, const QList<Figures> &lines);
    Done postFound(Work &work, const QList<Figures> &lines);
    Done giveBack(Work &work, const TransferDocument &document);
    static void giveBackLine(Work &work, const Movement &movement, const QString &lot, TransferStep step);

    Connection &m_db;
    PostingContext m_context;
    Actor m_actor;
    TransferStore m_store;
    TransferRuleStore m_rules;
    ApprovalStore m_approvals;
};

} // namespace stowage

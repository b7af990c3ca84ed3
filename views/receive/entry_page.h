// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/receive/draft.h"
#include "views/receive/entry_model.h"
#include "views/receive/reason_lookup.h"
#include "views/receive/stock_lookup.h"
#include "views/receive/unit_lookup.h"
#include "views/shell/page.h"

#include <QPointer>
#include <QTimer>

class QLabel;

namespace stowage {

class DraftBanner;
class EntryHead;
class EntryRow;
class EntryTable;
class PageHeader;
class ProblemList;
class Prompts;
class UnknownCode;
struct ActionSpec;

// Receive, Issue and Adjust: a document typed or scanned line by line, posted whole. What is typed is on disk two
// seconds later at most, so neither a crash nor a refusal by the ledger loses it.
class EntryPage : public Page {
    Q_OBJECT

public:
    ~EntryPage() override;

    void show(const PageTarget &target) override;
    QWidget *searchField() override;
    bool handleScan(const QString &code) override;
    QList<QAction *> pageActions() const override { return m_actions; }
    QAction *undoAction() const override { return m_undo; }
    bool isSettled() const override
    {
        return !m_posting && m_lookups == 0 && !m_stock.isWaiting() && !m_reasons.isWaiting()
               && !m_effectTimer->isActive();
    }

    EntryModel &model() { return m_model; }
    EntryHead *head() const { return m_head; }
    EntryRow *row() const { return m_row; }
    EntryTable *table() const { return m_table; }
    void saveDraft(); // now, rather than in a moment

protected:
    EntryPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, DocumentKind kind, QWidget *parent);

    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    void buildPage();
    QWidget *buildTotals();
    QWidget *buildApproval();
    bool isReceipt() const { return m_kind == DocumentKind::Receipt; }
    bool isCorrection() const { return m_kind == DocumentKind::Adjustment; }
    QString title() const;
    const ActionSpec &postSpec() const;

    Entry currentEntry() const;
    void showEntry(const Entry &entry, const TypedLine &typed);
    void restoreDraft();
    void draftLater();
    void typedAgain();
    void discard();
    void startAnew();

    void addLine(const EntryLine &line);
    void addStarted(const StartLine &start);
    void takeScan(const ItemHit &hit);
    void offerUnknown(const QString &code);
    bool takeTypedLine();
    void removeSelected();
    void stepCurrent(int steps);
    void placeChanged(RowId locationId);

    void post();
    void give(const Entry &entry, bool changed);
    void submit(const Entry &entry, bool changed);
    void submitted(const Adjustment &adjustment);
    void goOnWith(RowId adjustmentId);
    void goOnWith(const Adjustment &adjustment);
    void askEffect();
    void showEffect(const Result<AdjustmentEffect> &effect);
    void showPostText();
    void posted(const PostedDocument &document);
    void postedBefore(const PostedDocument &document);
    void refused(const Error &error);
    void undoPosting(RowId documentId, const QString &number);
    void setPosting(bool posting);

    void refresh();
    void showTotals();
    void showProblems();

    Warehouse &m_warehouse; // all three outlive every page: see app/desktop
    Navigator &m_navigator;
    Prompts &m_prompts;
    DocumentKind m_kind;
    StockLookup m_stock;
    UnitLookup m_units;
    ReasonLookup m_reasons;
    EntryModel m_model;
    DraftFile m_draftFile;
    QByteArray m_uuid; // of the document being typed
    std::optional<Entry> m_tried; // what was given to the ledger under this uuid
    QString m_refusal; // of the whole document, by the ledger
    bool m_posting = false;
    bool m_restoring = false;
    int m_lookups = 0; // items and effects asked for that have not come
    int m_effectNumber = 0; // of the last one asked for
    RowId m_adjustmentId = 0; // the stored draft that is gone on with
    int m_version = 0; // of that draft
    QPointer<UnknownCode> m_unknown; // the window's; made for the first unknown code

    QTimer *m_draftTimer; // owned by this widget, as is what follows
    QTimer *m_effectTimer;
    QList<QAction *> m_actions;
    QAction *m_post;
    QAction *m_add;
    QAction *m_undo;
    QAction *m_discard;
    PageHeader *m_header;
    QWidget *m_content;
    DraftBanner *m_banner;
    EntryHead *m_head;
    EntryRow *m_row;
    EntryTable *m_table;
    ProblemList *m_problems;
    QLabel *m_lineCount;
    QLabel *m_quantity;
    QLabel *m_value;
    QWidget *m_approval;
    QLabel *m_approvalText;
};

class ReceivePage final : public EntryPage {
    Q_OBJECT

public:
    ReceivePage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr)
        : EntryPage(warehouse, navigator, prompts, DocumentKind::Receipt, parent)
    {
    }
};

class AdjustPage final : public EntryPage {
    Q_OBJECT

public:
    AdjustPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr)
        : EntryPage(warehouse, navigator, prompts, DocumentKind::Adjustment, parent)
    {
    }
};

class IssuePage final : public EntryPage {
    Q_OBJECT

public:
    IssuePage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr)
        : EntryPage(warehouse, navigator, prompts, DocumentKind::Issue, parent)
    {
    }
};

} // namespace stowage

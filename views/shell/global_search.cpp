// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/global_search.h"

#include "models/operations/warehouse.h"
#include "views/shell/format.h"
#include "views/shell/on_result.h"
#include "views/widgets/icons.h"

#include <QAction>

namespace stowage {

namespace {

constexpr int hitsMax = 12;

// What a line of the list stands for.
struct Target {
    enum Kind { Item, Document } kind = Item;
    RowId id = 0;
};

// "RCV-2024-0001": worth a look among the documents.
bool mayBeDocumentNumber(const QString &text)
{
    return text.contains(u'-') && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

GlobalSearch::GlobalSearch(Warehouse &warehouse, Navigator &navigator, QWidget *parent)
    : SuggestEdit(parent),
      m_warehouse(warehouse),
      m_navigator(navigator)
{
    setObjectName(u"globalSearch"_s);
    setPlaceholderText(tr("Search items, barcodes, documents"));
    setAccessibleName(tr("Search the company"));
    setToolTip(tr("Search items and documents (Ctrl+Shift+F)"));
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, IconTint::Muted), QLineEdit::LeadingPosition);
}

void GlobalSearch::ask(const QString &text)
{
    if (text.isEmpty()) {
        offer({});
        return;
    }
    onResult(this, m_warehouse.suggestItems(text, hitsMax), [this, text](const Result<QList<ItemHit>> &hits) {
        const QList<ItemHit> items = hits.value_or(QList<ItemHit>());
        if (!mayBeDocumentNumber(text)) {
            offerItems(items, {});
            return;
        }
        onResult(this, m_warehouse.documentByNumber(text), [this, items](const Result<DocumentView> &found) {
            QList<Suggestion> documents;
            if (found) {
                const Document &document = found->document;
                documents << Suggestion{document.number, documentKindText(document.kind), document.reference,
                                        u"file-text"_s, QVariant::fromValue(Target{Target::Document, document.id})};
            }
            offerItems(items, documents);
        });
    });
}

void GlobalSearch::offerItems(const QList<ItemHit> &hits, const QList<Suggestion> &first)
{
    QList<Suggestion> suggestions = first;
    for (const ItemHit &hit : hits) {
        suggestions << Suggestion{hit.name.isEmpty() ? hit.code : hit.name, hit.code, hit.barcode, u"package"_s,
                                  QVariant::fromValue(Target{Target::Item, hit.id})};
    }
    offer(suggestions);
}

void GlobalSearch::take(const Suggestion &suggestion)
{
    const auto target = suggestion.data.value<Target>();
    clear();
    if (target.kind == Target::Document)
        m_navigator.go(PageId::Movements, DocumentCard{target.id});
    else
        m_navigator.go(PageId::Items, ItemCard{target.id});
}

QString GlobalSearch::emptyText(const QString &text) const
{
    return tr("Nothing matches “%1”. Items are found by code, name, barcode and description; documents by their whole "
              "number.")
        .arg(text);
}

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/movements/document_panel.h"

#include "models/tables/document_lines.h"
#include "views/shell/actions.h"
#include "views/shell/format.h"
#include "views/shell/on_result.h"
#include "views/shell/prompts.h"
#include "views/widgets/action_button.h"
#include "views/widgets/cell_text.h"
#include "views/widgets/fact_grid.h"
#include "views/widgets/field_state.h"
#include "views/widgets/icons.h"
#include "views/widgets/paged_list.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace stowage {

DocumentPanel::DocumentPanel(Warehouse &warehouse, Prompts &prompts, Settings &settings, QWidget *parent)
    : QFrame(parent),
      m_warehouse(warehouse),
      m_prompts(prompts),
      m_lines(new DocumentLines(warehouse.actor(), this)),
      m_title(new QLabel(this)),
      m_kind(new QLabel(this)),
      m_facts(new FactGrid(this)),
      m_reason(new QLineEdit(this)),
      m_foot(new QWidget(this)),
      m_reverse(stowage::addAction(this, actions::reverseDocument))
{
    setProperty("role", u"card"_s);
    setAccessibleName(tr("Document"));
    const Company &company = warehouse.company();
    m_list = new PagedList(*m_lines, {locale(), company.currency, company.calendar}, settings, prompts,
                           {.name = u"document_lines"_s,
                            .title = tr("Lines of the document"),
                            .emptyIcon = u"file-text"_s,
                            .emptyTitle = tr("No lines"),
                            .emptyText = {}},
                           this);
    m_list->setProperty("role", QString()); // the panel is the card
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    buildHead();
    column->addWidget(m_list, 1);
    buildFoot();
    connect(m_reverse, &QAction::triggered, this, &DocumentPanel::reverse);
    connect(m_list->view(), &PagedTableView::opened, this, [this](const QModelIndex &index) {
        if (const MovementRow *row = m_lines->row(index.row()))
            Q_EMIT itemAsked(row->itemId);
    });
    connect(&m_warehouse, &Warehouse::stockChanged, this, [this] {
        if (m_id != 0)
            openDocument(m_id); // it may have been reversed
    });
}

DocumentPanel::~DocumentPanel()
{
    delete m_list; // before the table that it looks at
}

void DocumentPanel::buildHead()
{
    m_title->setProperty("role", u"sectionTitle"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_kind->setProperty("role", u"badge"_s);
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"x"_s));
    close->setToolTip(tr("Close the document (Esc)"));
    close->setAccessibleName(tr("Close the document"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &DocumentPanel::closed);
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &DocumentPanel::closed);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 8, 4);
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_kind, 0, Qt::AlignVCenter);
    head->addStretch();
    head->addWidget(close);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(head);
    column->addWidget(m_facts);
}

void DocumentPanel::buildFoot()
{
    m_reason->setPlaceholderText(tr("Why it is reversed"));
    m_reason->setAccessibleName(tr("Why it is reversed"));
    m_reason->setMaxLength(500);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(16, 8, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_reason, 1);
    row->addWidget(new ActionButton(m_reverse, ActionButton::Danger, m_foot));
    layout()->addWidget(m_foot);
}

void DocumentPanel::openDocument(RowId id)
{
    const bool another = id != m_id;
    m_id = id;
    m_loading = true;
    onResult(this, m_warehouse.document(id), [this, id, another](const Result<DocumentView> &view) {
        if (id != m_id)
            return;
        m_loading = false;
        if (!view) {
            m_prompts.showError(this, view.error());
            Q_EMIT closed();
            return;
        }
        if (another)
            m_reason->clear();
        showDocument(*view);
    });
}

// One sentence for what a single line settled; for several the sum, and each stands with its line.
void DocumentPanel::addSettlement(const QList<MovementRow> &lines)
{
    const Company &company = m_warehouse.company();
    Money difference;
    int count = 0;
    QString sentence;
    for (const MovementRow &line : lines) {
        if (!line.settlement)
            continue;
        difference += line.settlement->difference;
        sentence = settlementText(*line.settlement, {locale(), company.currency, company.calendar});
        ++count;
    }
    if (count > 1) {
        //: %1 is an amount
        sentence = tr("Settlement of negative stock: %1 over %Ln line(s).", nullptr, count)
                       .arg(formatAmount(difference, company.currency, locale()));
    }
    m_facts->addFact(tr("Settlement"), sentence);
}

void DocumentPanel::addLink(const QString &name, const QString &number, RowId id)
{
    if (id != 0)
        m_facts->addLink(name, number, [this, id] { openDocument(id); });
}

void DocumentPanel::showDocument(const DocumentView &view)
{
    m_shown = view;
    const Document &document = view.document;
    const Calendar &calendar = m_warehouse.company().calendar;
    m_title->setText(document.number);
    m_kind->setText(documentKindText(document.kind));
    setStyleProperty(m_kind, "tone", document.reversedById != 0 ? u"warning"_s : u"quiet"_s);
    m_facts->clear();
    m_facts->addFact(tr("Effective"), formatInstant(document.effectiveAt, calendar, locale()));
    m_facts->addFact(tr("Posted"), formatInstant(document.postedAt, calendar, locale()));
    m_facts->addFact(tr("By"), document.user);
    m_facts->addFact(tr("From"), view.toLocationCode.isEmpty() ? QString() : view.locationCode);
    m_facts->addFact(tr("To"), view.toLocationCode);
    m_facts->addFact(tr("Location"), view.toLocationCode.isEmpty() ? view.locationCode : QString());
    m_facts->addFact(tr("Reference"), document.reference);
    m_facts->addFact(tr("Reason"), document.reason);
    m_facts->addFact(tr("Notes"), document.notes);
    addSettlement(view.lines);
    addLink(tr("Reverses"), view.reversesNumber, document.reversesId);
    addLink(tr("Reversed by"), view.reversedByNumber, document.reversedById);
    m_lines->setLines(view.lines);
    const bool canReverse = document.reversedById == 0 && document.kind != DocumentKind::Reversal;
    m_reverse->setEnabled(canReverse);
    m_foot->setVisible(canReverse);
}

void DocumentPanel::reverse()
{
    if (!m_reverse->isEnabled())
        return;
    m_prompts.confirm(this, tr("Reverse %1?").arg(m_shown.document.number),
                      tr("A new document takes back its %Ln line(s) at their original cost. Both stay in the books.",
                         nullptr, static_cast<int>(m_shown.lines.size())),
                      tr("Reverse"), [this] { reverseNow(); });
}

void DocumentPanel::reverseNow()
{
    m_reverse->setEnabled(false);
    const QString number = m_shown.document.number;
    onResult(this, m_warehouse.reverse(m_id, m_reason->text().trimmed()),
             [this, number](const Result<PostedDocument> &posted) {
                 if (!posted) {
                     m_reverse->setEnabled(true);
                     m_prompts.showError(this, posted.error());
                     return;
                 }
                 m_prompts.notify(tr("%1 is reversed by %2.").arg(number, posted->number));
                 openDocument(m_id);
             });
}

bool DocumentPanel::isSettled() const
{
    return !m_loading && (m_id == 0 || m_list->isSettled());
}

} // namespace stowage

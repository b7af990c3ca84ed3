// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/start_step.h"

#include "models/base/on_result.h"
#include "models/operations/import/importer.h"
#include "views/import/import_words.h"
#include "views/shell/format.h"
#include "views/widgets/action_button.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/section.h"

#include <QAction>
#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>

namespace stowage {

namespace {

constexpr ImportKind kinds[] = {ImportKind::Items,     ImportKind::Movements, ImportKind::Counts,
                                ImportKind::Locations, ImportKind::Suppliers, ImportKind::Categories};

// With access keys that this step has no other use for.
QString keyedText(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Items:
        return StartStep::tr("&Items");
    case ImportKind::Movements:
        return StartStep::tr("Mo&vements");
    case ImportKind::Counts:
        return StartStep::tr("&Counts");
    case ImportKind::Locations:
        return StartStep::tr("&Locations");
    case ImportKind::Suppliers:
        return StartStep::tr("&Suppliers");
    case ImportKind::Categories:
        return StartStep::tr("Cat&egories");
    }
    Q_UNREACHABLE();
}

QString localFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

StartStep::StartStep(Warehouse &warehouse, QAction *open, QAction *paste, QAction *reverse, QAction *showMovements,
                     QWidget *parent)
    : QWidget(parent),
      m_warehouse(warehouse),
      m_reverse(reverse),
      m_showMovements(showMovements)
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(buildKinds());
    column->addWidget(buildSource(open, paste));
    column->addWidget(buildRecords(reverse, showMovements), 1);
    setKind(ImportKind::Items);
    reload();
}

QWidget *StartStep::buildKinds()
{
    auto *section = new Section(tr("What does the file hold?"), this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    m_kinds = new QButtonGroup(this);
    constexpr int columns = 3;
    for (int i = 0; i < std::ssize(kinds); ++i) {
        auto *button = new QRadioButton(keyedText(kinds[i]), section);
        button->setAccessibleDescription(importKindHint(kinds[i]));
        auto *hint = new QLabel(importKindHint(kinds[i]), section);
        hint->setProperty("role", u"hint"_s);
        hint->setWordWrap(true);
        hint->setIndent(26);
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        cell->addWidget(button);
        cell->addWidget(hint);
        cell->addStretch();
        grid->addLayout(cell, i / columns, i % columns);
        grid->setColumnStretch(i % columns, 1);
        m_kinds->addButton(button, static_cast<int>(kinds[i]));
    }
    section->body()->addLayout(grid);
    return section;
}

QWidget *StartStep::buildSource(QAction *open, QAction *paste)
{
    auto *section = new Section({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new IconLabel(u"file-spreadsheet"_s, 28, IconTint::Accent, section));
    auto *text =
        new QLabel(tr("Open a CSV, TSV or Excel file, or items as JSON; drop it here, or paste cells that you copied. "
                      "Nothing is stored before you have seen what will happen."),
                   section);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    row->addWidget(new ActionButton(paste, ActionButton::Plain, section));
    row->addWidget(new ActionButton(open, ActionButton::Primary, section));
    section->body()->addLayout(row);
    return section;
}

QWidget *StartStep::buildRecords(QAction *reverse, QAction *showMovements)
{
    auto *section = new Section(tr("Earlier imports"), this);
    section->setFlush(true);
    auto *buttons = new QWidget(section);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new ActionButton(showMovements, ActionButton::Plain, buttons));
    row->addWidget(new ActionButton(reverse, ActionButton::Plain, buttons));
    section->addToHeader(buttons);
    m_model = new QStandardItemModel(this);
    m_table = new QTableView(section);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Earlier imports"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_nothing = new QLabel(tr("Nothing was imported yet."), section);
    m_nothing->setProperty("role", u"hint"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    section->body()->addWidget(m_table, 1);
    section->body()->addWidget(m_nothing, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &StartStep::followCurrent);
    fillRecords();
    return section;
}

ImportKind StartStep::kind() const
{
    return static_cast<ImportKind>(m_kinds->checkedId());
}

void StartStep::setKind(ImportKind kind)
{
    m_kinds->button(static_cast<int>(kind))->setChecked(true);
}

void StartStep::reload()
{
    ++m_pending;
    const auto records = m_warehouse.onReader<QList<ImportRecord>>(
        [posting = m_warehouse.posting()](Connection &db) { return Importer(db, posting).imports(); });
    onResult(this, records, [this](const Result<QList<ImportRecord>> &answer) {
        --m_pending;
        if (!answer)
            return; // keeps what it had
        m_records = *answer;
        fillRecords();
    });
}

void StartStep::fillRecords()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Number"), tr("When"), tr("Rows of"), tr("File"), tr("New"), tr("Updated"),
                                        tr("Unchanged"), tr("Rejected"), tr("State")});
    constexpr int firstNumber = 4;
    constexpr int lastNumber = 7;
    const auto number = [this](std::int64_t count) {
        return locale().toString(qlonglong(count));
    };
    for (const ImportRecord &record : std::as_const(m_records)) {
        const auto kind = importKindFromName(record.kind);
        QList<QStandardItem *> row;
        for (const QString &text :
             {record.number, formatInstant(record.createdAt, m_warehouse.company().calendar, locale()),
              kind ? importKindText(*kind) : record.kind, record.fileName, number(record.added), number(record.updated),
              number(record.unchanged), number(record.rejected),
              record.reversedAt
                  //: %1 is a day and time
                  ? tr("Taken back on %1")
                        .arg(formatInstant(*record.reversedAt, m_warehouse.company().calendar, locale()))
                  : tr("In the books")})
            row << new QStandardItem(text);
        for (int column = firstNumber; column <= lastNumber; ++column)
            row[column]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow(row);
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool right = column >= firstNumber && column <= lastNumber;
        m_model->horizontalHeaderItem(column)->setTextAlignment((right ? Qt::AlignRight : Qt::AlignLeft)
                                                                | Qt::AlignVCenter);
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_table->setVisible(!m_records.isEmpty());
    m_nothing->setVisible(m_records.isEmpty());
    followCurrent();
}

const ImportRecord *StartStep::currentRecord() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_records.size() ? &m_records[row] : nullptr;
}

void StartStep::followCurrent()
{
    const ImportRecord *record = currentRecord();
    m_reverse->setEnabled(record && !record->reversedAt);
    m_showMovements->setEnabled(record && record->documents > 0);
}

void StartStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartStep::dropEvent(QDropEvent *event)
{
    const QString path = localFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(path);
}

} // namespace stowage

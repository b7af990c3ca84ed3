// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/reading_step.h"

#include "app/platform/error_text.h"
#include "models/base/on_result.h"
#include "models/operations/tabular/table_reader.h"
#include "views/import/import_words.h"
#include "views/shell/prompts.h"
#include "views/widgets/field_state.h"
#include "views/widgets/form.h"
#include "views/widgets/section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>

namespace stowage {

namespace {

constexpr int samplesMax = 3;
constexpr int skipMax = 1000;
constexpr int nameLengthMax = 60;

// The two lines of a column's drop-down that are no field.
QString keepMark()
{
    return u"\u0001keep"_s;
}

QString leaveMark()
{
    return u"\u0001leave"_s;
}

void prepare(QTableView *table, const QString &name)
{
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

ReadingStep::ReadingStep(Warehouse &warehouse, Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_warehouse(warehouse),
      m_prompts(prompts),
      m_saved(warehouse)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *side = new QWidget(this);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(16);
    sideColumn->addWidget(buildFormat());
    sideColumn->addWidget(buildSaved());
    sideColumn->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(side);
    scroll->setFixedWidth(fontMetrics().averageCharWidth() * 42);
    row->addWidget(scroll);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(16);
    splitter->addWidget(buildColumns());
    splitter->addWidget(buildPreview());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    row->addWidget(splitter, 1);
}

QWidget *ReadingStep::buildFormat()
{
    auto *section = new Section(tr("How the file is read"), this);
    m_format = new Form(2, section);
    m_separator = new QComboBox(section);
    m_separator->addItem(tr("Comma  ,"), QChar(u','));
    m_separator->addItem(tr("Semicolon  ;"), QChar(u';'));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_separator->addItem(tr("Bar  |"), QChar(u'|'));
    m_encoding = new QComboBox(section);
    m_encoding->addItem(u"UTF-8"_s, static_cast<int>(TableFormat::Encoding::Utf8));
    m_encoding->addItem(u"UTF-16 LE"_s, static_cast<int>(TableFormat::Encoding::Utf16Le));
    m_encoding->addItem(u"UTF-16 BE"_s, static_cast<int>(TableFormat::Encoding::Utf16Be));
    m_encoding->addItem(u"Windows-1252"_s, static_cast<int>(TableFormat::Encoding::Windows1252));
    m_decimal = new QComboBox(section);
    m_decimal->addItem(tr("Point  1.5"), QChar(u'.'));
    m_decimal->addItem(tr("Comma  1,5"), QChar(u','));
    m_dates = new QComboBox(section);
    m_dates->addItem(tr("Year first  2024-01-31"), static_cast<int>(TableFormat::DateOrder::YearFirst));
    m_dates->addItem(tr("Day first  31/01/2024"), static_cast<int>(TableFormat::DateOrder::DayMonthYear));
    m_dates->addItem(tr("Month first  01/31/2024"), static_cast<int>(TableFormat::DateOrder::MonthDayYear));
    m_sheet = new QComboBox(section);
    m_skip = new QSpinBox(section);
    m_skip->setRange(0, skipMax);
    m_header = new QCheckBox(tr("&First line names the columns"), section);
    m_format->addField(tr("Sh&eet"), m_sheet, {}, 2);
    m_format->addField(tr("Se&parator"), m_separator);
    m_format->addField(tr("E&ncoding"), m_encoding);
    m_format->addField(tr("&Decimal sign"), m_decimal);
    m_format->addField(tr("Lines to &skip"), m_skip);
    m_format->addField(tr("Da&tes"), m_dates, {}, 2);
    m_format->addWide(m_header);
    m_problem = new QLabel(section);
    m_problem->setProperty("role", u"error"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    section->body()->addWidget(m_format);
    section->body()->addWidget(m_problem);
    for (QComboBox *box : {m_separator, m_encoding, m_decimal, m_dates, m_sheet})
        connect(box, &QComboBox::activated, this, &ReadingStep::formatEdited);
    connect(m_skip, &QSpinBox::valueChanged, this, &ReadingStep::formatEdited);
    connect(m_header, &QCheckBox::clicked, this, &ReadingStep::formatEdited);
    return section;
}

QWidget *ReadingStep::buildSaved()
{
    auto *section = new Section(tr("For the next file like this"), this);
    auto *form = new Form(1, section);
    m_savedBox = new QComboBox(section);
    m_savedName = new QLineEdit(section);
    m_savedName->setMaxLength(nameLengthMax);
    m_saveButton = new QPushButton(tr("&Keep"), section);
    m_saveButton->setAutoDefault(false);
    m_saveButton->setEnabled(false);
    form->addField(tr("&Use what was kept as"), m_savedBox);
    form->addField(tr("Keep these choices &as"), m_savedName);
    section->body()->addWidget(form);
    section->body()->addSpacing(8);
    section->body()->addWidget(m_saveButton, 0, Qt::AlignLeft);
    connect(m_savedName, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_saveButton->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_saveButton, &QPushButton::clicked, this, [this] { saveMapping(m_savedName->text().trimmed()); });
    connect(m_savedBox, &QComboBox::activated, this, [this] { useSaved(m_savedBox->currentData().toString()); });
    return section;
}

QWidget *ReadingStep::buildColumns()
{
    auto *section = new Section(tr("What each column is"), this);
    section->setFlush(true);
    m_missing = new QLabel(section);
    m_missing->setWordWrap(true);
    m_missing->setContentsMargins(16, 0, 16, 6);
    section->body()->addWidget(m_missing);
    m_columnModel = new QStandardItemModel(this);
    m_columns = new QTableView(section);
    m_columns->setModel(m_columnModel);
    prepare(m_columns, tr("Columns of the file"));
    m_columns->verticalHeader()->hide();
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->verticalHeader()->setDefaultSectionSize(QComboBox().sizeHint().height() + 8);
    section->body()->addWidget(m_columns, 1);
    return section;
}

QWidget *ReadingStep::buildPreview()
{
    m_previewSection = new Section(tr("The first rows"), this);
    m_previewSection->setFlush(true);
    m_rowModel = new QStandardItemModel(this);
    m_rows = new QTableView(m_previewSection);
    m_rows->setModel(m_rowModel);
    prepare(m_rows, tr("The first rows"));
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_previewSection->body()->addWidget(m_rows, 1);
    return m_previewSection;
}

void ReadingStep::begin(ImportKind kind, const ImportInput &input)
{
    m_kind = kind;
    m_input = input;
    m_preview.reset();
    m_savedName->clear();
    Q_EMIT completeChanged(false);
    if (kind != ImportKind::Items) {
        m_customFields.clear();
        return read(std::nullopt);
    }
    ++m_pending;
    onResult(this, m_warehouse.customFields(), [this](const Result<QList<CustomField>> &fields) {
        --m_pending;
        m_customFields.clear();
        for (const CustomField &field : fields.value_or(QList<CustomField>()))
            m_customFields << field.name;
        read(std::nullopt);
    });
}

void ReadingStep::read(const std::optional<TableFormat> &format)
{
    ++m_pending;
    const int generation = ++m_generation;
    const bool guessed = !format;
    onResult(this, readPreview(m_warehouse, m_input, format),
             [this, generation, guessed](const Result<ImportPreview> &preview) {
                 --m_pending;
                 if (generation != m_generation)
                     return;
                 m_problem->setVisible(!preview);
                 if (preview)
                     return showPreview(*preview, guessed);
                 m_problem->setText(errorText(preview.error()));
                 m_preview.reset();
                 m_rowModel->clear();
                 m_columnModel->clear();
                 Q_EMIT completeChanged(false);
             });
}

void ReadingStep::showPreview(const ImportPreview &preview, bool firstTime)
{
    const bool sameColumns = m_preview && m_preview->header == preview.header;
    m_preview = preview;
    showFormat();
    showRows();
    if (!sameColumns) {
        m_choices = ColumnChoices(m_kind, preview.header, m_customFields);
        const auto fitting = m_saved.fitting(m_kind, preview.header);
        fillSaved(fitting ? fitting->name : QString());
        if (fitting && firstTime) {
            m_choices.apply(fitting->mapping, fitting->leftOut);
            if (fitting->format != preview.format)
                read(fitting->format);
        }
    }
    showColumns();
}

void ReadingStep::setFormat(const TableFormat &format)
{
    read(format);
}

void ReadingStep::showFormat()
{
    m_filling = true;
    const TableFormat &format = m_preview->format;
    const bool text = format.kind == TableFormat::Kind::Delimited;
    if (m_separator->findData(format.separator) < 0)
        m_separator->addItem(QString(format.separator), format.separator);
    m_separator->setCurrentIndex(m_separator->findData(format.separator));
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(format.encoding)));
    m_decimal->setCurrentIndex(m_decimal->findData(format.decimalSign));
    m_dates->setCurrentIndex(m_dates->findData(static_cast<int>(format.dateOrder)));
    m_skip->setValue(format.skipLines);
    m_header->setChecked(format.hasHeader);
    m_sheet->clear();
    m_sheet->addItems(m_preview->sheets);
    if (!format.sheet.isEmpty())
        m_sheet->setCurrentText(format.sheet);
    m_sheet->parentWidget()->setVisible(!text);
    m_separator->parentWidget()->setVisible(text);
    m_encoding->parentWidget()->setVisible(text);
    m_filling = false;
}

TableFormat ReadingStep::chosenFormat() const
{
    TableFormat format = m_preview ? m_preview->format : TableFormat();
    format.separator = m_separator->currentData().toChar();
    format.encoding = static_cast<TableFormat::Encoding>(m_encoding->currentData().toInt());
    format.decimalSign = m_decimal->currentData().toChar();
    format.dateOrder = static_cast<TableFormat::DateOrder>(m_dates->currentData().toInt());
    format.skipLines = m_skip->value();
    format.hasHeader = m_header->isChecked();
    if (format.kind == TableFormat::Kind::Xlsx)
        format.sheet = m_sheet->currentText();
    return format;
}

void ReadingStep::formatEdited()
{
    if (!m_filling)
        read(chosenFormat());
}

void ReadingStep::showRows()
{
    m_rowModel->clear();
    m_rowModel->setHorizontalHeaderLabels(m_preview->header);
    QStringList lines;
    for (const Row &row : std::as_const(m_preview->rows)) {
        QList<QStandardItem *> cells;
        for (const QString &cell : row.cells)
            cells << new QStandardItem(cell);
        m_rowModel->appendRow(cells);
        lines << locale().toString(row.line);
    }
    m_rowModel->setVerticalHeaderLabels(lines);
    m_rows->resizeColumnsToContents();
    constexpr int widthMax = 260;
    for (int column = 0; column < m_rowModel->columnCount(); ++column)
        m_rows->setColumnWidth(column, std::min(widthMax, m_rows->columnWidth(column)));
    m_previewSection->setTitle(tr("The first rows of %1").arg(m_input.name()));
}

QString ReadingStep::samplesOf(int column) const
{
    QStringList samples;
    for (const Row &row : m_preview->rows) {
        const QString cell = row.cells.value(column).simplified();
        if (!cell.isEmpty() && !samples.contains(cell))
            samples << cell;
        if (samples.size() == samplesMax)
            break;
    }
    return samples.join(u"   "_s);
}

void ReadingStep::showColumns()
{
    m_columnModel->clear();
    m_columnModel->setHorizontalHeaderLabels({tr("Column"), tr("Heading"), tr("Becomes"), tr("For example")});
    const QStringList &header = m_choices.header();
    for (int column = 0; column < header.size(); ++column) {
        m_columnModel->appendRow({new QStandardItem(columnLetters(column)), new QStandardItem(header[column]),
                                  new QStandardItem, new QStandardItem(samplesOf(column))});
        auto *box = new QComboBox;
        box->setAccessibleName(tr("What column %1 becomes").arg(header[column]));
        // A wheel turned over the list must not change a choice.
        box->setFocusPolicy(Qt::StrongFocus);
        box->setEnabled(!header[column].isEmpty());
        auto *cell = new QWidget; // keeps the boxes of neighbouring rows apart
        auto *inCell = new QHBoxLayout(cell);
        inCell->setContentsMargins(4, 0, 4, 0);
        inCell->addWidget(box);
        m_columns->setIndexWidget(m_columnModel->index(column, 2), cell); // owns both
        fillChoices(box, column);
        connect(box, &QComboBox::activated, this, [this, column, box] { takeChoice(column, box); });
    }
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_columns->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Interactive);
    m_columns->setColumnWidth(2, fontMetrics().averageCharWidth() * 34);
    m_columns->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    showMissing();
}

QComboBox *ReadingStep::choiceBox(int column) const
{
    return m_columns->indexWidget(m_columnModel->index(column, 2))->findChild<QComboBox *>();
}

void ReadingStep::fillChoices(QComboBox *box, int column)
{
    const ColumnChoices::Choice &choice = m_choices.at(column);
    box->clear();
    if (m_choices.otherwise() == ColumnChoices::Fate::Keep)
        box->addItem(tr("Keep as it is"), keepMark());
    box->addItem(tr("Leave out"), leaveMark());
    box->insertSeparator(box->count());
    const QStringList missing = m_choices.missing();
    for (const QString &field : m_choices.fields())
        //: a field that the file must have
        box->addItem(missing.contains(field) ? tr("%1 (needed)").arg(importFieldText(field)) : importFieldText(field),
                     field);
    const QString wanted = choice.fate == ColumnChoices::Fate::Field  ? choice.field
                           : choice.fate == ColumnChoices::Fate::Keep ? keepMark()
                                                                      : leaveMark();
    box->setCurrentIndex(box->findData(wanted));
}

void ReadingStep::takeChoice(int column, QComboBox *box)
{
    const QString wanted = box->currentData().toString();
    if (wanted == keepMark())
        m_choices.choose(column, {.fate = ColumnChoices::Fate::Keep, .field = {}});
    else if (wanted == leaveMark())
        m_choices.choose(column, {.fate = ColumnChoices::Fate::Leave, .field = {}});
    else
        m_choices.choose(column, {.fate = ColumnChoices::Fate::Field, .field = wanted});
    for (int other = 0; other < m_columnModel->rowCount(); ++other)
        fillChoices(choiceBox(other), other);
    showMissing();
}

void ReadingStep::showMissing()
{
    QStringList words;
    const QStringList missing = m_choices.missing();
    for (const QString &field : missing)
        words << importFieldText(field);
    setStyleProperty(m_missing, "role", missing.isEmpty() ? u"success"_s : u"error"_s);
    //: %1 is a list of fields
    m_missing->setText(missing.isEmpty() ? tr("Everything that is needed has a column.")
                                         : tr("Still needed: %1. Choose its column below.").arg(words.join(u", "_s)));
    Q_EMIT completeChanged(isComplete());
}

bool ReadingStep::isComplete() const
{
    return m_preview && m_choices.missing().isEmpty() && !m_choices.mapping().isEmpty();
}

ImportRequest ReadingStep::request() const
{
    ImportRequest request;
    request.kind = m_kind;
    request.path = m_input.path;
    request.pasted = m_input.pasted;
    request.format = m_preview->format;
    request.mapping = m_choices.mapping();
    request.onlyMapped = true;
    request.leftOut = m_choices.leftOut();
    return request;
}

void ReadingStep::fillSaved(const QString &current)
{
    m_savedBox->clear();
    m_savedBox->addItem(tr("As the headings say"));
    const QList<SavedMapping> all = m_saved.load();
    for (const SavedMapping &saved : all) {
        if (saved.kind == m_kind)
            m_savedBox->addItem(saved.name, saved.name);
    }
    m_savedBox->setCurrentIndex(current.isEmpty() ? 0 : std::max(0, m_savedBox->findData(current)));
    m_savedBox->setEnabled(m_savedBox->count() > 1);
}

void ReadingStep::useSaved(const QString &name)
{
    m_choices = ColumnChoices(m_kind, m_choices.header(), m_customFields);
    TableFormat format = chosenFormat();
    const QList<SavedMapping> all = m_saved.load();
    for (const SavedMapping &saved : all) {
        if (saved.kind != m_kind || saved.name != name)
            continue;
        m_choices.apply(saved.mapping, saved.leftOut);
        format = saved.format;
    }
    showColumns();
    if (m_preview && format != m_preview->format && format.kind == m_preview->format.kind)
        read(format);
}

void ReadingStep::saveMapping(const QString &name)
{
    if (!m_preview || name.isEmpty())
        return;
    const QString failure = m_saved.save({.name = name,
                                          .kind = m_kind,
                                          .format = m_preview->format,
                                          .header = m_choices.header(),
                                          .mapping = m_choices.mapping(),
                                          .leftOut = m_choices.leftOut()});
    if (!failure.isEmpty())
        return m_prompts.notify(tr("The choices could not be kept: %1").arg(failure));
    fillSaved(name);
    m_savedName->clear();
    m_prompts.notify(tr("The next file with these headings is read the same way."));
}

} // namespace stowage

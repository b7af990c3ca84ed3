// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/import/column_choices.h"
#include "views/import/import_preview.h"
#include "views/import/saved_mappings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStandardItemModel;
class QTableView;

namespace stowage {

class Form;
class Prompts;
class Section;

// The second step: how the file is read, shown as it changes, and what becomes of each column.
class ReadingStep final : public QWidget {
    Q_OBJECT

public:
    ReadingStep(Warehouse &warehouse, Prompts &prompts, QWidget *parent = nullptr);

    // Begins with a file of this kind; the format is guessed, the columns are found by their headings.
    void begin(ImportKind kind, const ImportInput &input);
    const std::optional<ImportPreview> &preview() const { return m_preview; }
    const ColumnChoices &choices() const { return m_choices; }
    ImportRequest request() const;
    // Whether every required field has a column.
    bool isComplete() const;
    bool isSettled() const { return m_pending == 0; }

    QTableView *columnTable() const { return m_columns; }
    QTableView *previewTable() const { return m_rows; }
    QComboBox *choiceBox(int column) const;
    void setFormat(const TableFormat &format); // as if chosen
    void saveMapping(const QString &name);

Q_SIGNALS:
    void completeChanged(bool complete);

private:
    QWidget *buildFormat();
    QWidget *buildColumns();
    QWidget *buildPreview();
    QWidget *buildSaved();
    void read(const std::optional<TableFormat> &format);
    void showPreview(const ImportPreview &preview, bool firstTime);
    void showFormat();
    void showRows();
    void showColumns();
    void fillChoices(QComboBox *box, int column);
    void takeChoice(int column, QComboBox *box);
    void showMissing();
    TableFormat chosenFormat() const;
    void formatEdited();
    void fillSaved(const QString &current);
    void useSaved(const QString &name); // empty: as the headings say
    QString samplesOf(int column) const;

    Warehouse &m_warehouse; // both outlive every view
    Prompts &m_prompts;
    SavedMappings m_saved;
    ImportKind m_kind = ImportKind::Items;
    ImportInput m_input;
    std::optional<ImportPreview> m_preview;
    QStringList m_customFields;
    ColumnChoices m_choices;
    int m_pending = 0;
    int m_generation = 0; // of the newest reading: an older answer is not shown
    bool m_filling = false;

    Form *m_format; // owned by this widget, as is what follows
    QComboBox *m_separator;
    QComboBox *m_encoding;
    QComboBox *m_decimal;
    QComboBox *m_dates;
    QComboBox *m_sheet;
    QSpinBox *m_skip;
    QCheckBox *m_header;
    QComboBox *m_savedBox;
    QLineEdit *m_savedName;
    QPushButton *m_saveButton;
    QLabel *m_problem;
    QLabel *m_missing;
    QStandardItemModel *m_columnModel;
    QTableView *m_columns;
    QStandardItemModel *m_rowModel;
    QTableView *m_rows;
    Section *m_previewSection;
};

} // namespace stowage

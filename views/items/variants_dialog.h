// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/variants.h"
#include "models/operations/warehouse.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace stowage {

class PairRows;

// The matrix of an item's variants: what they differ in, the pattern of their codes, and what will come of it, all of
// which is then made in one step or not at all.
class VariantsDialog final : public QDialog {
    Q_OBJECT

public:
    VariantsDialog(Warehouse &warehouse, const Item &parent, QWidget *owner = nullptr);

    PairRows *attributes() const { return m_attributes; }
    QLineEdit *patternField() const { return m_pattern; }
    QTableWidget *preview() const { return m_preview; }
    QPushButton *createButton() const { return m_create; }
    QString problem() const;

Q_SIGNALS:
    void created(const QList<stowage::Item> &variants);

private:
    void buildLayout(const Item &parent);
    QList<MatrixAttribute> typed() const;
    void attributesEdited();
    void showPreview();
    QList<Item> chosen() const;
    void showCount();
    void create();

    Warehouse &m_warehouse; // outlives every view
    const Item m_parent;
    PairRows *m_attributes; // owned by this widget, as is what follows
    QLineEdit *m_pattern;
    QTableWidget *m_preview;
    QLabel *m_problem;
    QPushButton *m_create;
    QList<Item> m_variants; // as the preview shows them
    bool m_patternIsOurs = true;
    bool m_filling = false;
};

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/cell_text.h"
#include "views/widgets/icons.h"

#include <QStyledItemDelegate>

namespace stowage {

// Paints one cell of a list: the row's background, a bar in place of what is not here yet, icon and text on one line,
// and the ring of the cell that the keys act on. What a type of value looks like is said by those below.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int padding = 8;

    CellDelegate(CellKind kind, CellFormat format, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString displayText(const QVariant &value, const QLocale &locale) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // Shows the cell's note.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    CellKind kind() const { return m_kind; }

    // Whether a list is looked at row by row: the row that the pointer is in has a background of its own.
    static void setHoveredRow(QWidget *view, int row);

protected:
    struct Look {
        QString icon;
        IconTint tint = IconTint::Text; // of icon and text
        bool bold = false;
    };
    virtual Look look(const QModelIndex &index, const QVariant &value) const;
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const QRect &area) const;

    const CellFormat &format() const { return m_format; }

private:
    CellKind m_kind;
    CellFormat m_format;
};

// The delegate for a kind of cell.
CellDelegate *makeCellDelegate(CellKind kind, const CellFormat &format, QObject *parent);

} // namespace stowage

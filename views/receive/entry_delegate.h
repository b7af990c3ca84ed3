// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStyledItemDelegate>

#include <functional>

namespace stowage {

struct Currency;
class EntryModel;
class ReasonLookup;
class UnitLookup;

// Edits one value of a line in the field that its kind has everywhere, and marks the lines that cannot post.
class EntryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    EntryDelegate(const EntryModel &model, const UnitLookup &units, const ReasonLookup &reasons,
                  std::function<QDate()> today, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Currency &m_currency; // the company's
    bool m_signed; // quantities may be less than 0
    const UnitLookup &m_units; // both are the page's
    const ReasonLookup &m_reasons;
    std::function<QDate()> m_today;
};

} // namespace stowage

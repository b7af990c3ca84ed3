// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QVariant>

class QStandardItemModel;

namespace stowage {

// One line of what is offered: two texts, one at the far end, an icon, and what it stands for.
struct Suggestion {
    QString title;
    QString detail; // below the title, muted
    QString note; // at the far end: a barcode, a shortcut
    QString icon;
    QVariant data;
};

// Lines of suggestions with a current one. It never takes the focus: the field it serves keeps the keys.
class SuggestionView final : public QListView {
    Q_OBJECT

public:
    explicit SuggestionView(QWidget *parent = nullptr);

    void setSuggestions(const QList<Suggestion> &suggestions);
    Suggestion at(int row) const { return m_suggestions.value(row); }
    int count() const { return static_cast<int>(m_suggestions.size()); }
    int current() const { return currentIndex().row(); }
    void setCurrent(int row);
    void moveBy(int rows); // stops at both ends
    int heightOf(int rowsMax) const;

Q_SIGNALS:
    void chosen(int row); // by a click
    void currentRowChanged(int row);

private:
    QList<Suggestion> m_suggestions;
    QStandardItemModel *m_model; // owned by this widget
};

} // namespace stowage

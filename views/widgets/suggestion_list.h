// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVariant>

class QLabel;
class QListView;
class QStandardItemModel;

namespace stowage {

// One line of a list that opens below a field.
struct Suggestion {
    QString title;
    QString detail; // below the title, muted
    QString note; // at the far end: a stock, a shortcut
    QString icon;
    QVariant data;
};

// The list below a field. It floats over the window's content and never takes the focus: the field keeps the keys.
class SuggestionList final : public QFrame {
    Q_OBJECT

public:
    explicit SuggestionList(QWidget *window);

    void setSuggestions(const QList<Suggestion> &suggestions);
    void setFooter(const QString &text);
    int count() const;
    int current() const;
    void setCurrent(int row);
    void moveBy(int rows); // stops at both ends
    Suggestion at(int row) const;
    // Below the field, or above where there is more room; as wide as the field or `minimumWidth`.
    void openAt(const QWidget *field, int minimumWidth = 420);

Q_SIGNALS:
    void chosen(int row);
    void currentChanged(int row);

private:
    QList<Suggestion> m_suggestions;
    QStandardItemModel *m_model; // owned by this widget
    QListView *m_view; // owned by this widget
    QLabel *m_footer; // owned by this widget
};

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace stowage {

class ChoicePicker;
class LineList;

// What a rule is limited to: categories or locations, one below the other. No line limits nothing.
class ScopeRows final : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString hint; // what no line means
        QString add; // with access key
        QString remove;
        QString field;
    };
    using MakePicker = std::function<ChoicePicker *(QWidget *parent)>;

    ScopeRows(const Words &words, const MakePicker &make, QWidget *parent = nullptr);

    QList<RowId> ids() const; // each once, of the lines that name one
    void setIds(const QList<RowId> &ids);
    // Whether every line is empty or names one.
    bool isRight() const;
    // Marks the lines that name nothing; empty takes it away.
    void setError(const QString &sentence);
    ChoicePicker *picker(int row) const { return m_pickers.at(row); }
    QPushButton *addButton() const;

Q_SIGNALS:
    void edited();

private:
    void addRow();

    const Words m_words;
    const MakePicker m_make;
    QLabel *m_hint; // owned by this widget, as is what follows
    LineList *m_list;
    QList<ChoicePicker *> m_pickers;
};

} // namespace stowage

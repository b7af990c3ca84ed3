// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "views/widgets/suggest_edit.h"

namespace stowage {

// Chooses one of a list that is held whole: a location, a category, a supplier. An empty line is no choice.
class ChoicePicker : public SuggestEdit {
    Q_OBJECT

public:
    struct Choice {
        RowId id = 0;
        QString code;
        QString name;
        QString detail; // where it lies: a path
        QString icon;
    };

    explicit ChoicePicker(QWidget *parent = nullptr);

    // Keeps the choice by its id. The list may come after setChoiceId.
    void setChoices(const QList<Choice> &choices);
    const QList<Choice> &choices() const { return m_choices; }
    RowId choiceId() const { return m_id; }
    void setChoiceId(RowId id); // without a signal; 0 empties
    // Whether the text is empty or names a choice.
    bool isRight() const { return m_id != 0 || text().trimmed().isEmpty(); }

Q_SIGNALS:
    void choiceChanged(stowage::RowId id); // by the person; 0 when the line was emptied or no longer names one

protected:
    void ask(const QString &text) override;
    void take(const Suggestion &suggestion) override;
    void edited() override;
    std::function<void()> rememberTaken() override;
    QString emptyText(const QString &text) const override;

private:
    void showChoice();

    QList<Choice> m_choices;
    RowId m_id = 0;
};

} // namespace stowage

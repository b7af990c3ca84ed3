// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/first_steps.h"

#include "models/base/result.h"
#include "views/home/choice_card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace stowage {

FirstSteps::FirstSteps(Navigator &navigator, QWidget *parent) : QWidget(parent), m_navigator(navigator)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 24, 0, 0);
    column->setSpacing(20);
    auto *question = new QLabel(tr("How do you want to begin?"), this);
    question->setProperty("role", u"sectionTitle"_s);
    column->addWidget(question);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    addChoice(row, u"package"_s, tr("&Add items"),
              tr("Describe what you keep: code, name, unit and the lowest stock you want to have. Good for a few."),
              PageId::Items, ItemEditorFor{});
    addChoice(row, u"file-up"_s, tr("&Import a spreadsheet"),
              tr("Bring items, locations, suppliers and past movements from CSV or Excel. You see what will happen "
                 "before anything is stored."),
              PageId::Import, {});
    addChoice(row, u"package-plus"_s, tr("&Receive goods"),
              tr("Book what just arrived, by keyboard or scanner. The ledger begins with this receipt."),
              PageId::Receive, {});
    column->addLayout(row);
    column->addStretch(1);
}

void FirstSteps::addChoice(QBoxLayout *row, const QString &iconName, const QString &title, const QString &text,
                           PageId page, const PageTarget &target)
{
    auto *card = new ChoiceCard(iconName, title, text, this);
    row->addWidget(card, 1);
    connect(card, &ChoiceCard::clicked, this, [this, page, target] { m_navigator.go(page, target); });
}

} // namespace stowage

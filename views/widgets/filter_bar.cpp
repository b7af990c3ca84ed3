// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filter_bar.h"

#include "models/base/result.h"
#include "views/widgets/flow_layout.h"
#include "views/widgets/form.h"
#include "views/widgets/icons.h"
#include "views/widgets/popover.h"
#include "views/widgets/search_field.h"
#include "views/widgets/tab_order.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int moreWidth = 460;

QToolButton *filterButton(const QString &text, const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("role", u"filter"_s);
    button->setText(text);
    button->setIcon(icon(iconName, IconTint::Muted));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(iconBesideWords);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FilterBar::FilterBar(const QString &searchHint, QWidget *parent)
    : QWidget(parent),
      m_flow(new FlowLayout(this)),
      m_search(new SearchField(searchHint, this)),
      m_moreButton(filterButton(tr("More filters"), u"chevron-down"_s, this)),
      m_clear(filterButton(tr("Clear filters"), u"x"_s, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_moreButton->hide();
    m_clear->hide();
    m_clear->setToolTip(tr("Show everything again (Ctrl+Shift+X)"));
    m_flow->addWidget(m_search);
    m_flow->addWidget(m_moreButton);
    m_flow->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clearAsked);
}

void FilterBar::addField(const QString &name, QWidget *field, int letters)
{
    field->setParent(this);
    field->setAccessibleName(name);
    field->setToolTip(name);
    field->setFixedWidth(fontMetrics().averageCharWidth() * letters);
    place(field);
}

QToolButton *FilterBar::addToggle(const QString &text, const QString &iconName)
{
    QToolButton *toggle = filterButton(text, iconName, this);
    toggle->setCheckable(true);
    place(toggle);
    return toggle;
}

// Before the buttons at the end, on screen and for the Tab key.
void FilterBar::place(QWidget *widget)
{
    m_flow->removeWidget(m_moreButton);
    m_flow->removeWidget(m_clear);
    for (QWidget *each : {widget, static_cast<QWidget *>(m_moreButton), static_cast<QWidget *>(m_clear)})
        m_flow->addWidget(each);
    tabInOrder(*m_flow);
}

Form *FilterBar::more()
{
    if (m_form)
        return m_form;
    m_moreButton->show();
    m_popover = new Popover(m_moreButton, tr("More filters"));
    m_form = new Form(2, m_popover);
    m_form->setMinimumWidth(moreWidth);
    m_popover->body()->addWidget(m_form);
    auto *done = new QPushButton(tr("Done"), m_popover);
    connect(done, &QPushButton::clicked, m_popover, &Popover::close);
    m_popover->body()->addWidget(done, 0, Qt::AlignRight);
    return m_form;
}

void FilterBar::setChips(const QList<Chip> &chips)
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was just clicked
    }
    m_chips.clear();
    m_flow->removeWidget(m_clear);
    for (const Chip &chip : chips) {
        QToolButton *button = filterButton(chip.text, u"x"_s, this);
        //: %1 is a filter: "Supplier: Acme"
        button->setAccessibleName(tr("Remove the filter %1").arg(chip.text));
        button->setToolTip(tr("Remove this filter"));
        button->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        connect(button, &QToolButton::clicked, this, chip.remove);
        m_flow->addWidget(button);
        button->show();
        m_chips << button;
    }
    m_flow->addWidget(m_clear);
    tabInOrder(*m_flow);
    m_moreButton->setText(chips.isEmpty() ? tr("More filters")
                                          : tr("More filters (%Ln)", nullptr, static_cast<int>(chips.size())));
}

void FilterBar::setClearable(bool clearable)
{
    m_clear->setVisible(clearable);
}

} // namespace stowage

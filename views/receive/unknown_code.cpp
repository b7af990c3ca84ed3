// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receive/unknown_code.h"

#include "models/base/result.h"
#include "views/widgets/icon_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace stowage {

UnknownCode::UnknownCode(QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    setProperty("role", u"banner"_s);
    setProperty("tone", u"warning"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(new IconLabel(u"scan-barcode"_s, 18, IconTint::Warning, this));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    row->addWidget(m_text, 1);
    auto *create = new QPushButton(tr("&Create item"), this);
    auto *attach = new QPushButton(tr("Attac&h to an item"), this);
    auto *ignore = new QPushButton(tr("I&gnore"), this);
    for (QPushButton *button : {create, attach, ignore}) {
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, &UnknownCode::hide);
    }
    connect(create, &QPushButton::clicked, this, [this] { Q_EMIT createRequested(m_code); });
    connect(attach, &QPushButton::clicked, this, [this] { Q_EMIT attachRequested(m_code); });
    hide();
}

void UnknownCode::showCode(const QString &code)
{
    m_code = code;
    m_text->setText(tr("No item has the code %1.").arg(code));
    setAccessibleName(m_text->text());
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receive/reason_box.h"

#include "models/base/result.h"
#include "views/receive/reason_lookup.h"

#include <QSignalBlocker>

namespace stowage {

ReasonBox::ReasonBox(const ReasonLookup &reasons, QWidget *parent) : QComboBox(parent), m_reasons(reasons)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    fill();
    connect(&m_reasons, &ReasonLookup::reasonsKnown, this, &ReasonBox::fill);
    connect(this, &QComboBox::currentIndexChanged, this, &ReasonBox::reasonChanged);
}

void ReasonBox::setNoneText(const QString &text)
{
    m_none = text;
    setItemText(0, text);
}

void ReasonBox::fill()
{
    const QString kept = reason();
    const QSignalBlocker quiet(this);
    clear();
    addItem(m_none, QString());
    for (const Reason &reason : m_reasons.all()) {
        if (reason.active)
            addItem(m_reasons.name(reason.code), reason.code);
    }
    setReason(kept);
}

void ReasonBox::setReason(const QString &code)
{
    const QSignalBlocker quiet(this);
    if (findData(code) < 0)
        addItem(m_reasons.name(code), code);
    setCurrentIndex(findData(code));
}

} // namespace stowage

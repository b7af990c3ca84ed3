// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/figure.h"

#include "models/base/result.h"
#include "views/widgets/field_state.h"

#include <QLabel>
#include <QVBoxLayout>

namespace stowage {

Figure::Figure(const QString &title, QWidget *parent) : QWidget(parent), m_name(title), m_figure(new QLabel(this))
{
    auto *label = new QLabel(title, this);
    label->setProperty("role", u"hint"_s);
    m_figure->setProperty("role", u"sectionTitle"_s);
    m_figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(m_figure);
    setFigure(QString(u'–'));
}

void Figure::setFigure(const QString &text, bool wrong)
{
    m_figure->setText(text);
    //: a figure as it is read out: what it is, the number
    m_figure->setAccessibleName(tr("%1: %2").arg(m_name, text));
    setStyleProperty(m_figure, "tone", wrong ? u"danger"_s : QString());
}

void Figure::setNote(const QString &note)
{
    m_figure->setToolTip(note);
    m_figure->setAccessibleDescription(note);
}

QString Figure::figure() const
{
    return m_figure->text();
}

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/home_rows.h"

#include "views/widgets/field_state.h"
#include "views/widgets/icons.h"
#include "views/widgets/location_picker.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stowage {

HomeRows::HomeRows(Warehouse &warehouse, QWidget *parent)
    : QWidget(parent),
      m_warehouse(warehouse),
      m_hint(new QLabel(hintText(), this)),
      m_lines(new QWidget(this)),
      m_add(new QPushButton(tr("Add a &place"), this))
{
    m_hint->setProperty("role", u"hint"_s);
    m_hint->setWordWrap(true);
    m_add->setIcon(icon(u"plus"_s));
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_hint);
    column->addWidget(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.last().place->setFocus();
    });
}

QList<RowId> HomeRows::homes() const
{
    QList<RowId> ids;
    for (const Row &row : m_rows) {
        const RowId id = row.place->locationId();
        if (id != 0 && !ids.contains(id))
            ids << id;
    }
    return ids;
}

void HomeRows::setHomes(const QList<RowId> &ids)
{
    while (m_rows.size() > ids.size()) {
        QWidget *box = m_rows.takeLast().box;
        box->hide();
        box->deleteLater();
    }
    while (m_rows.size() < ids.size())
        addRow();
    for (qsizetype at = 0; at < ids.size(); ++at)
        m_rows.at(at).place->setLocationId(ids.at(at));
}

bool HomeRows::isRight() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.place->isRight(); });
}

void HomeRows::setError(const QString &sentence)
{
    for (const Row &row : std::as_const(m_rows)) {
        const bool wrong = !row.place->isRight() || (isRight() && row.box == m_rows.last().box);
        markField(row.place, wrong ? sentence : QString());
    }
    setStyleProperty(m_hint, "role", sentence.isEmpty() ? u"hint"_s : u"error"_s);
    m_hint->setText(sentence.isEmpty() ? hintText() : sentence);
}

QString HomeRows::hintText()
{
    return tr("Where it belongs. The first place at a site is its home there.");
}

void HomeRows::addRow()
{
    Row row;
    row.box = new QWidget(m_lines);
    row.place = new LocationPicker(m_warehouse, row.box);
    row.place->setAccepts([](const Location &location) { return location.type != LocationType::Transit; });
    row.place->setAccessibleName(tr("Place where it belongs"));
    auto *remove = new QToolButton(row.box);
    remove->setIcon(icon(u"trash-2"_s, IconTint::Muted));
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setAccessibleName(tr("Remove this place"));
    remove->setToolTip(remove->accessibleName());
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(row.place, 1);
    line->addWidget(remove);
    m_lines->layout()->addWidget(row.box);
    m_rows << row;
    connect(row.place, &LocationPicker::choiceChanged, this, &HomeRows::edited);
    connect(row.place, &LocationPicker::textEdited, this, &HomeRows::edited);
    connect(remove, &QToolButton::clicked, this, [this, box = row.box] { removeRow(box); });
}

void HomeRows::removeRow(QWidget *box)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &one) { return one.box == box; });
    if (row == m_rows.end())
        return;
    m_rows.erase(row);
    box->hide();
    box->deleteLater(); // its own button asked for it
    if (m_rows.isEmpty())
        m_add->setFocus();
    else
        m_rows.last().place->setFocus();
    Q_EMIT edited();
}

} // namespace stowage

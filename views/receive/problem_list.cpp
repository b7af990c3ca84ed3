// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receive/problem_list.h"

#include "models/base/result.h"
#include "views/widgets/field_state.h"
#include "views/widgets/icon_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace stowage {

namespace {

constexpr qsizetype shownMax = 3;

} // namespace

ProblemList::ProblemList(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 8, 12, 8);
    m_column->setSpacing(6);
    setProperty("role", u"banner"_s);
    setAccessibleName(tr("Problems"));
    hide();
}

void ProblemList::setProblems(const QList<Problem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const bool blocking = std::any_of(problems.begin(), problems.end(), [](const Problem &p) { return p.blocking; });
    setStyleProperty(this, "tone", blocking ? u"danger"_s : u"warning"_s);
    for (qsizetype i = 0; i < std::min(shownMax, problems.size()); ++i)
        addRow(problems[i]);
    if (problems.size() > shownMax)
        m_column->addWidget(new QLabel(tr("%n more", nullptr, static_cast<int>(problems.size() - shownMax)), this));
    setVisible(!problems.isEmpty());
    if (!problems.isEmpty()) {
        setAccessibleDescription(problems.first().text);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ProblemList::addRow(const Problem &problem)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(problem.blocking ? u"circle-alert"_s : u"triangle-alert"_s, 16,
                                 problem.blocking ? IconTint::Danger : IconTint::Warning, line),
                   0, Qt::AlignTop);
    const QString text = problem.text.toHtmlEscaped();
    auto *label = new QLabel(line);
    label->setWordWrap(true);
    if (problem.row < 0)
        label->setText(text);
    else
        //: %1 is the number of a line of a document, %2 what is wrong with it
        label->setText(tr("<a href=\"line\">Line %1</a>: %2").arg(problem.row + 1).arg(text));
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    connect(label, &QLabel::linkActivated, this, [this, at = problem.row] { Q_EMIT activated(at); });
    row->addWidget(label, 1);
    m_column->addWidget(line);
}

} // namespace stowage

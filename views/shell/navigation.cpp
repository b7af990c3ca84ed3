// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/navigation.h"

#include "models/base/result.h"
#include "views/shell/action_text.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int wideWidthMin = 208;
constexpr int narrowWidth = 60;

} // namespace

Navigation::Navigation(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 16, 10, 10);
    column->setSpacing(2);
    setFixedWidth(wideWidthMin);
}

void Navigation::startGroup(const QString &title)
{
    auto *label = new QLabel(title, this);
    label->setProperty("role", u"navTitle"_s);
    if (!m_buttons.isEmpty())
        layout()->addItem(new QSpacerItem(0, 10, QSizePolicy::Minimum, QSizePolicy::Fixed));
    layout()->addWidget(label);
    m_titles << label;
}

void Navigation::addPage(PageId page, QAction *action)
{
    QToolButton *button = makeButton(action);
    button->setCheckable(true);
    m_pages.insert(page, button);
}

void Navigation::addAtEnd(QAction *action)
{
    makeButton(action);
}

void Navigation::finish()
{
    static_cast<QVBoxLayout *>(layout())->addStretch();
}

QToolButton *Navigation::makeButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setProperty("role", u"nav"_s);
    button->setProperty("words", plainText(action));
    button->setAccessibleName(plainText(action));
    button->setIcon(action->icon());
    button->setIconSize({20, 20});
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(m_buttons.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    button->installEventFilter(this);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    //: %1 is a page, %2 its keys
    button->setToolTip(keys.isEmpty() ? plainText(action) : tr("%1 (%2)").arg(plainText(action), keys));
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    layout()->addWidget(button);
    m_buttons << button;
    dress(button);
    return button;
}

void Navigation::dress(QToolButton *button) const
{
    button->setToolButtonStyle(m_narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    // A space keeps the words off the icon in every style.
    button->setText(u"  "_s + button->property("words").toString());
}

void Navigation::setCurrent(PageId page)
{
    for (auto entry = m_pages.cbegin(); entry != m_pages.cend(); ++entry) {
        const bool current = entry.key() == page;
        entry.value()->setChecked(current);
        if (current)
            setFocusProxy(entry.value());
        entry.value()->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void Navigation::setNarrow(bool narrow)
{
    m_narrow = narrow;
    for (QToolButton *button : std::as_const(m_buttons))
        dress(button);
    for (QLabel *title : std::as_const(m_titles))
        title->setVisible(!narrow);
    fit();
}

// As wide as its words need: with large text, or in a language with long ones.
void Navigation::fit()
{
    setFixedWidth(m_narrow ? std::max(narrowWidth, layout()->sizeHint().width())
                           : std::max(wideWidthMin, layout()->sizeHint().width()));
}

bool Navigation::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const qsizetype at = m_buttons.indexOf(static_cast<QToolButton *>(watched));
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        m_buttons[std::max<qsizetype>(at - 1, 0)]->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Down:
        m_buttons[std::min(at + 1, m_buttons.size() - 1)]->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Home:
        m_buttons.first()->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_End:
        m_buttons.last()->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_buttons[at]->click();
        return true;
    default:
        return false;
    }
}

} // namespace stowage

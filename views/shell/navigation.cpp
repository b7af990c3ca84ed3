// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/navigation.h"

#include "models/base/result.h"
#include "views/shell/action_text.h"
#include "views/widgets/field_state.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int wideWidthMin = 208;
constexpr int narrowWidth = 60;

} // namespace

Navigation::Navigation(QWidget *parent) : QFrame(parent), m_scroll(new QScrollArea(this))
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    auto *pages = new QWidget(m_scroll);
    m_column = new QVBoxLayout(pages);
    m_column->setContentsMargins(10, 12, 10, 0);
    m_column->setSpacing(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(pages);
    m_scroll->viewport()->setAutoFillBackground(false);
    pages->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    auto *end = new QVBoxLayout;
    end->setContentsMargins(10, 4, 10, 10);
    end->setSpacing(2);
    column->addLayout(end);
    setFixedWidth(wideWidthMin);
}

void Navigation::startGroup(const QString &title)
{
    auto *label = new QLabel(title, this);
    label->setProperty("role", u"navTitle"_s);
    if (!m_buttons.isEmpty())
        m_column->addItem(new QSpacerItem(0, 8, QSizePolicy::Minimum, QSizePolicy::Fixed));
    m_column->addWidget(label);
    m_titles << label;
}

void Navigation::addPage(PageId page, QAction *action)
{
    QToolButton *button = makeButton(action, m_column);
    button->setCheckable(true);
    m_pages.insert(page, button);
}

void Navigation::setBadge(PageId page, int count)
{
    QToolButton *button = m_pages.value(page);
    if (!button)
        return; // whoever is at work has no way there
    QLabel *&badge = m_badges[button];
    if (!badge) {
        badge = new QLabel(button);
        badge->setProperty("role", u"badge"_s);
        setStyleProperty(badge, "tone", u"warning"_s);
        badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    badge->setText(locale().toString(count));
    badge->setVisible(count > 0);
    const QString words = button->property("words").toString();
    //: %1 is a page, %n what waits there
    button->setAccessibleName(count > 0 ? tr("%1, %n waiting", nullptr, count).arg(words) : words);
    placeBadge(button);
}

// At the far end beside words, in the upper corner of an icon alone.
void Navigation::placeBadge(const QToolButton *button) const
{
    QLabel *badge = m_badges.value(const_cast<QToolButton *>(button));
    if (!badge)
        return;
    badge->adjustSize();
    QRect place(QPoint(), badge->size());
    place.moveCenter(button->rect().center());
    place.moveRight(button->rect().right() - (m_narrow ? 0 : 8));
    if (m_narrow)
        place.moveTop(0);
    badge->setGeometry(QStyle::visualRect(layoutDirection(), button->rect(), place));
}

void Navigation::addAtEnd(QAction *action)
{
    makeButton(action, m_atEnd ? static_cast<QBoxLayout *>(layout()->itemAt(1)->layout()) : m_column);
}

void Navigation::finish()
{
    m_column->addStretch();
    m_atEnd = true;
}

QToolButton *Navigation::makeButton(QAction *action, QBoxLayout *column)
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
    column->addWidget(button);
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
        if (current) {
            setFocusProxy(entry.value());
            m_scroll->ensureWidgetVisible(entry.value(), 0, 8);
        }
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

int Navigation::widthNeeded() const
{
    const bool scrolls = m_scroll->verticalScrollBar()->isVisible();
    return std::max(m_column->sizeHint().width(), layout()->itemAt(1)->sizeHint().width())
           + (scrolls ? m_scroll->verticalScrollBar()->sizeHint().width() : 0);
}

// As wide as its words need: with large text, or in a language with long ones.
void Navigation::fit()
{
    setFixedWidth(std::max(m_narrow ? narrowWidth : wideWidthMin, widthNeeded()));
}

bool Navigation::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return handled;
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placeBadge(static_cast<QToolButton *>(watched));
    if (event->type() == QEvent::FocusIn)
        m_scroll->ensureWidgetVisible(static_cast<QToolButton *>(watched), 0, 8);
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

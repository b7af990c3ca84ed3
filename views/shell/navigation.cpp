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

void Navigation::startGroup(const QString &name, const QString &title)
{
    if (!m_groups.isEmpty())
        m_column->addItem(new QSpacerItem(0, 8, QSizePolicy::Minimum, QSizePolicy::Fixed));
    auto *button = new QToolButton(this);
    button->setProperty("role", u"navTitle"_s);
    button->setText(title);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({14, 14});
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_column->addWidget(button);
    addStop(button);
    m_groups << Group{name, button, {}, false};
    connect(button, &QToolButton::clicked, this, [this, at = m_groups.size() - 1] {
        showGroup(m_groups[at], !m_groups[at].folded);
        Q_EMIT foldingChanged();
    });
    showGroup(m_groups.last(), false);
}

void Navigation::showGroup(Group &group, bool folded)
{
    group.folded = folded;
    group.title->setIcon(icon(folded ? u"chevron-right"_s : u"chevron-down"_s, IconTint::Muted));
    //: %1 is a group of pages
    group.title->setAccessibleName(folded ? tr("Unfold %1").arg(group.title->text())
                                          : tr("Fold %1 away").arg(group.title->text()));
    group.title->setVisible(!m_narrow);
    for (QToolButton *page : std::as_const(group.pages))
        page->setVisible(m_narrow || !folded);
}

void Navigation::setFolded(const QStringList &names)
{
    for (Group &group : m_groups)
        showGroup(group, names.contains(group.name) && !group.pages.contains(m_current));
}

QStringList Navigation::folded() const
{
    QStringList names;
    for (const Group &group : m_groups) {
        if (group.folded)
            names << group.name;
    }
    return names;
}

void Navigation::addPage(PageId page, QAction *action)
{
    QToolButton *button = makeButton(action, m_column);
    button->setCheckable(true);
    m_pages.insert(page, button);
    if (!m_groups.isEmpty())
        m_groups.last().pages << button;
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
    m_ends << makeButton(action, m_atEnd ? static_cast<QBoxLayout *>(layout()->itemAt(1)->layout()) : m_column);
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
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    //: %1 is a page, %2 its keys
    button->setToolTip(keys.isEmpty() ? plainText(action) : tr("%1 (%2)").arg(plainText(action), keys));
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    column->addWidget(button);
    addStop(button);
    dress(button);
    return button;
}

void Navigation::addStop(QToolButton *button)
{
    button->setFocusPolicy(m_buttons.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    button->installEventFilter(this);
    m_buttons << button;
}

void Navigation::dress(QToolButton *button) const
{
    button->setToolButtonStyle(m_narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    // A space keeps the words off the icon in every style.
    button->setText(u"  "_s + button->property("words").toString());
}

void Navigation::setCurrent(PageId page)
{
    m_current = m_pages.value(page);
    for (Group &group : m_groups) {
        if (group.folded && group.pages.contains(m_current))
            showGroup(group, false);
    }
    for (QToolButton *button : std::as_const(m_buttons)) {
        const bool current = button == m_current;
        if (button->isCheckable())
            button->setChecked(current);
        button->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (m_current) {
        setFocusProxy(m_current);
        m_scroll->ensureWidgetVisible(m_current, 0, 8);
    }
}

void Navigation::setNarrow(bool narrow)
{
    m_narrow = narrow;
    for (Group &group : m_groups) {
        showGroup(group, group.folded);
        for (QToolButton *page : std::as_const(group.pages))
            dress(page);
    }
    for (QToolButton *button : std::as_const(m_ends))
        dress(button);
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
    if (event->type() == QEvent::LayoutRequest && m_current)
        m_scroll->ensureWidgetVisible(m_current, 0, 8);
    return handled;
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placeBadge(static_cast<QToolButton *>(watched));
    if (event->type() == QEvent::FocusIn)
        m_scroll->ensureWidgetVisible(static_cast<QToolButton *>(watched), 0, 8);
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *button = static_cast<QToolButton *>(watched);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        moveFocus(button, -1);
        return true;
    case Qt::Key_Down:
        moveFocus(button, 1);
        return true;
    case Qt::Key_Home:
        m_buttons.first()->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_End:
        m_buttons.last()->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        button->click();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void Navigation::moveFocus(QToolButton *from, int by)
{
    for (qsizetype at = m_buttons.indexOf(from) + by; at >= 0 && at < m_buttons.size(); at += by) {
        if (m_buttons[at]->isVisible())
            return m_buttons[at]->setFocus(Qt::TabFocusReason);
    }
}

} // namespace stowage

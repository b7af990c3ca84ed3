// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/command_palette.h"

#include "models/base/result.h"
#include "views/shell/action_text.h"
#include "views/shell/palette_match.h"
#include "views/widgets/icons.h"
#include "views/widgets/suggestion_view.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace stowage {

namespace {

constexpr int widthMax = 620;
constexpr int rowsShown = 10;
constexpr int recentBonus = 20;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window),
      m_edit(new QLineEdit(this)),
      m_view(new SuggestionView(this))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Command palette"));
    hide();
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    m_edit->setAccessibleName(tr("What do you want to do?"));
    m_edit->addAction(icon(u"command"_s, IconTint::Muted), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    window->installEventFilter(this);
    auto *hint = new QLabel(tr("↑ ↓ to choose, Enter to run, Esc to close"), this);
    hint->setProperty("role", u"hint"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 8);
    column->setSpacing(6);
    column->addWidget(m_edit);
    column->addWidget(m_view);
    column->addWidget(hint);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_view, &SuggestionView::chosen, this, &CommandPalette::run);
    connect(m_view, &SuggestionView::currentRowChanged, this, [this](int row) {
        m_edit->setAccessibleDescription(row < 0 ? tr("Nothing fits") : m_view->at(row).title);
    });
}

void CommandPalette::open(const QList<QAction *> &actions, const QStringList &recent)
{
    m_actions.clear();
    for (QAction *action : actions)
        m_actions << action;
    m_recent = recent;
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_edit->clear();
    fill();
    show();
    raise();
    place();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

QStringList CommandPalette::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < m_view->count(); ++row)
        ids << m_view->at(row).data.toString();
    return ids;
}

void CommandPalette::fill()
{
    struct Hit {
        int score;
        QAction *action;
    };
    std::vector<Hit> hits;
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        if (!action || !action->isEnabled() || action->objectName() == "app.palette"_L1)
            continue;
        const auto score = paletteScore(m_edit->text(), plainText(action) + u' ' + groupText(action->objectName()));
        if (!score)
            continue;
        const qsizetype place = m_recent.indexOf(action->objectName());
        const int recency = place < 0 ? 0 : recentBonus - static_cast<int>(place);
        hits.push_back({*score + std::max(0, recency), action});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.score > b.score; });
    QList<Suggestion> suggestions;
    for (const Hit &hit : hits) {
        suggestions << Suggestion{plainText(hit.action),
                                  {},
                                  hit.action->shortcut().toString(QKeySequence::NativeText),
                                  hit.action->property("iconName").toString(),
                                  hit.action->objectName()};
    }
    m_view->setSuggestions(suggestions);
}

void CommandPalette::run(int row)
{
    const QString id = m_view->at(row).data.toString();
    dismiss();
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        if (!action || action->objectName() != id)
            continue;
        Q_EMIT used(id);
        action->trigger();
        return;
    }
}

void CommandPalette::dismiss()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::place()
{
    const QWidget *host = parentWidget();
    const int width = std::min(widthMax, host->width() - 32);
    m_view->setFixedHeight(std::max(m_view->heightOf(rowsShown), m_view->fontMetrics().height() + 14) + 4);
    const int height = std::min(sizeHint().height(), host->height() - 40);
    setGeometry((host->width() - width) / 2, std::min(96, (host->height() - height) / 4), width, height);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_edit)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
        return QFrame::eventFilter(watched, event);
    }
    const bool press = event->type() == QEvent::KeyPress;
    if (!press && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (press)
            m_view->moveBy(key->key() == Qt::Key_Down ? 1 : -1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (press)
            m_view->moveBy(key->key() == Qt::Key_PageDown ? rowsShown : -rowsShown);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (press && m_view->current() >= 0)
            run(m_view->current());
        break;
    case Qt::Key_Escape:
        if (press)
            dismiss();
        break;
    default:
        return QFrame::eventFilter(watched, event);
    }
    event->accept();
    return true;
}

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/scanner.h"

#include "views/shell/focus_snapshot.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <chrono>

namespace stowage {

namespace {

constexpr char16_t groupSeparator = 0x1D; // ends a field of variable length in GS1 codes

qint64 windowSystemTime(const QKeyEvent &event)
{
    if (event.timestamp() != 0)
        return static_cast<qint64>(event.timestamp());
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

bool isEnd(const QKeyEvent &event)
{
    const bool plain =
        !(event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return plain && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab);
}

bool isModifier(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

// The sign a scanner sent with this key; null for any other key.
QChar scannedSign(const QKeyEvent &event)
{
    if (event.text().size() != 1 || event.isAutoRepeat())
        return {};
    const QChar sign = event.text().front();
    if (sign == QChar(groupSeparator))
        return sign;
    const auto commands = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // AltGr arrives as Ctrl+Alt on some systems and still types a sign.
    const bool command = commands != 0 && commands != (Qt::ControlModifier | Qt::AltModifier);
    return command || !sign.isPrint() ? QChar() : sign;
}

} // namespace

Scanner::Scanner(QObject *parent) : QObject(parent), m_keyTime(windowSystemTime)
{
    qApp->installEventFilter(this);
}

Scanner::~Scanner() = default;

bool Scanner::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Accepting keeps Enter from becoming a shortcut; it then comes as a key press, which is taken below.
        auto *key = static_cast<QKeyEvent *>(event);
        if (!isEnd(*key) || !m_detector.wouldEnd(m_keyTime(*key)))
            return false;
        event->accept();
        return true;
    }
    case QEvent::KeyPress:
        return isFirstDelivery(watched, event) && keyPressed(*static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        return m_swallowRelease && isEnd(*static_cast<QKeyEvent *>(event));
    default:
        return false;
    }
}

bool Scanner::isFirstDelivery(QObject *watched, const QEvent *event)
{
    const bool window = watched->isWindowType();
    // A chart's scene gets the keys of its view, which has counted them.
    if (!window && !watched->isWidgetType())
        return false;
    const bool seen =
        event == m_lastEvent && !window
        && (!m_lastWatched || m_lastWatched->isWindowType()
            || (watched != m_lastWatched
                && static_cast<QWidget *>(watched)->isAncestorOf(static_cast<QWidget *>(m_lastWatched.data()))));
    m_lastEvent = event;
    // Kept where the key came in: what follows is the same key on its way up.
    if (!seen)
        m_lastWatched = watched;
    return !seen;
}

bool Scanner::keyPressed(const QKeyEvent &event)
{
    m_swallowRelease = false;
    if (isModifier(event))
        return false;
    const qint64 now = m_keyTime(event);
    if (isEnd(event))
        return takeEnd(now);
    const QChar sign = scannedSign(event);
    if (sign.isNull()) {
        m_detector.reset();
        return false;
    }
    if (m_detector.key(sign, now))
        m_restore = rememberField(QApplication::focusWidget());
    return false;
}

bool Scanner::takeEnd(qint64 atMs)
{
    if (m_detector.trailsScan(atMs)) {
        m_swallowRelease = true;
        return true;
    }
    const ScanDetector::End end = m_detector.end(atMs);
    if (end == ScanDetector::End::None)
        return false;
    m_swallowRelease = true;
    if (m_restore)
        m_restore();
    m_restore = {};
    if (end == ScanDetector::End::Scan)
        Q_EMIT scanned(m_detector.code());
    return true;
}

} // namespace stowage

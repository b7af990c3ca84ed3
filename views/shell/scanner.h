// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/scan_detector.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QKeyEvent;

namespace stowage {

// Sees every key of the application before the focused field does, and takes the Enter or Tab that ends a scan: no
// default button is pressed, the focus stays, and the field gets back what it held.
class Scanner final : public QObject {
    Q_OBJECT

public:
    // When a key was pressed, in milliseconds. By default the window system's own time, so that keys which waited
    // behind a busy moment are not taken for fast ones.
    using KeyTime = std::function<qint64(const QKeyEvent &)>;

    explicit Scanner(QObject *parent = nullptr);
    ~Scanner() override;

    void setKeyTime(KeyTime keyTime) { m_keyTime = std::move(keyTime); }
    void setRules(const ScanRules &rules) { m_detector.setRules(rules); }

Q_SIGNALS:
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isFirstDelivery(QObject *watched, const QEvent *event);
    bool keyPressed(const QKeyEvent &event);
    bool takeEnd(qint64 atMs);

    KeyTime m_keyTime;
    ScanDetector m_detector;
    std::function<void()> m_restore;
    // One key is delivered to its window, then to the field, then to its parents: it counts once.
    const QEvent *m_lastEvent = nullptr;
    QPointer<QObject> m_lastWatched;
    bool m_swallowRelease = false;
};

} // namespace stowage

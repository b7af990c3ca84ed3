// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/prompts.h"
#include "views/shell/toasts.h"

namespace stowage {

// Prompts of a real window: toasts at its bottom, panels at its top, dialogs that open without a loop of their own.
class WindowPrompts final : public Prompts {
public:
    explicit WindowPrompts(QWidget *window);

    Toasts &toasts() { return *m_toasts; }

    void notify(const QString &message, std::function<void()> undo = {}) override;
    std::unique_ptr<WorkNotice> showWork(const QString &what, std::function<void()> cancel) override;
    void showError(QWidget *parent, const Error &error) override;
    void confirm(QWidget *parent, const QString &question, const QString &consequence, const QString &verb,
                 std::function<void()> accepted) override;
    void openFile(QWidget *parent, const QString &title, const QString &filter,
                  std::function<void(const QString &path)> chosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                  std::function<void(const QString &path)> chosen) override;

private:
    QWidget *m_window; // outlives this object
    Toasts *m_toasts; // owned by the window
};

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace stowage {

// Work that is shown to the person, for as long as this object lives.
class WorkNotice {
public:
    WorkNotice() = default;
    virtual ~WorkNotice() = default;
    virtual void setFraction(double fraction) = 0; // 0 to 1
    Q_DISABLE_COPY_MOVE(WorkNotice)
};

// Everything that speaks to the person outside a page's own fields. Nothing here blocks: answers come through calls.
// Tests put their own in its place.
class Prompts {
public:
    Prompts() = default;
    virtual ~Prompts() = default;

    // What was done, for a few seconds, with an Undo button where `undo` is given. Announced to screen readers.
    virtual void notify(const QString &message, std::function<void()> undo = {}) = 0;
    // What goes on behind the screen, how far it is, and a Cancel button.
    virtual std::unique_ptr<WorkNotice> showWork(const QString &what, std::function<void()> cancel) = 0;
    // What went wrong, why and what to do: error_text.h's sentence; the key only under Details.
    virtual void showError(QWidget *parent, const Error &error) = 0;
    // Only for what cannot be undone. The button carries `verb`, never "Yes".
    virtual void confirm(QWidget *parent, const QString &question, const QString &consequence, const QString &verb,
                         std::function<void()> accepted) = 0;
    // File choosing; an empty path is a person who changed their mind.
    virtual void openFile(QWidget *parent, const QString &title, const QString &filter,
                          std::function<void(const QString &path)> chosen) = 0;
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                          std::function<void(const QString &path)> chosen) = 0;
    Q_DISABLE_COPY_MOVE(Prompts)
};

} // namespace stowage

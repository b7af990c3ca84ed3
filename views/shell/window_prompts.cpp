// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/window_prompts.h"

#include "app/platform/error_text.h"
#include "views/shell/notice_panel.h"
#include "views/shell/toast.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>

namespace stowage {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

QString titleOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Invalid:
        return Words::tr("This cannot be saved yet");
    case Error::Code::NotFound:
        return Words::tr("It is not there");
    case Error::Code::Conflict:
        return Words::tr("This does not fit with what is there");
    case Error::Code::Refused:
        return Words::tr("This is not allowed");
    case Error::Code::Cancelled:
        return Words::tr("Stopped");
    case Error::Code::Storage:
        return Words::tr("It could not be stored");
    case Error::Code::Corrupt:
        return Words::tr("The data is damaged");
    case Error::Code::Network:
        return Words::tr("The connection failed");
    }
    Q_UNREACHABLE();
}

class WorkToast final : public WorkNotice {
public:
    WorkToast(Toasts &toasts, const QString &what, std::function<void()> cancel)
        : m_toast(toasts.addWork(what, std::move(cancel)))
    {
    }
    ~WorkToast() override
    {
        if (m_toast)
            m_toast->finish();
    }
    void setFraction(double fraction) override
    {
        if (m_toast)
            m_toast->setFraction(fraction);
    }

private:
    QPointer<Toast> m_toast; // owned by the window
};

void openDialog(QFileDialog *dialog, std::function<void(const QString &)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, chosen = std::move(chosen)](int result) {
        const QStringList files = dialog->selectedFiles();
        chosen(result == QDialog::Accepted && !files.isEmpty() ? files.first() : QString());
    });
    dialog->open();
}

} // namespace

WindowPrompts::WindowPrompts(QWidget *window) : m_window(window), m_toasts(new Toasts(window))
{
}

void WindowPrompts::notify(const QString &message, std::function<void()> undo)
{
    m_toasts->add(message, std::move(undo));
}

std::unique_ptr<WorkNotice> WindowPrompts::showWork(const QString &what, std::function<void()> cancel)
{
    return std::make_unique<WorkToast>(*m_toasts, what, std::move(cancel));
}

void WindowPrompts::showError(QWidget *parent, const Error &error)
{
    QWidget *window = parent ? parent->window() : m_window;
    // One at a time: the newest failure is the one to mend.
    const auto panels = window->findChildren<NoticePanel *>(u"errorPanel"_s, Qt::FindDirectChildrenOnly);
    for (NoticePanel *old : panels)
        old->close();
    auto *panel = new NoticePanel(NoticePanel::Tone::Danger, titleOf(error.code), errorText(error), window);
    panel->setObjectName(u"errorPanel"_s);
    panel->setDetails(error.toString());
    panel->announce();
}

void WindowPrompts::confirm(QWidget *parent, const QString &question, const QString &consequence, const QString &verb,
                            std::function<void()> accepted)
{
    auto *box = new QMessageBox(parent ? parent->window() : m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::NoIcon);
    box->setWindowTitle(QCoreApplication::applicationName());
    box->setText(u"<b>"_s + question.toHtmlEscaped() + u"</b>"_s);
    box->setInformativeText(consequence);
    QPushButton *act = box->addButton(verb, QMessageBox::AcceptRole);
    act->setProperty("kind", u"danger"_s);
    // Enter and Esc both leave everything as it is.
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(act, &QPushButton::clicked, box, [accepted = std::move(accepted)] { accepted(); });
    box->open();
}

void WindowPrompts::openFile(QWidget *parent, const QString &title, const QString &filter,
                             std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(parent ? parent->window() : m_window, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openDialog(dialog, std::move(chosen));
}

void WindowPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                             std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(parent ? parent->window() : m_window, title, QString(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(suggested);
    // A name that is typed without an ending gets the one of the kind that is chosen.
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &kind) {
        static const QRegularExpression ending(u"\\*\\.(\\w+)"_s);
        dialog->setDefaultSuffix(ending.match(kind).captured(1));
    });
    openDialog(dialog, std::move(chosen));
}

} // namespace stowage

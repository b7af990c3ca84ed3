// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/requests.h"
#include "views/shell/window_prompts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace stowage {

class ChoicePicker;
class Form;

// The first start: the demo company, an import, or an empty company; or a file that is there already. Nothing here
// needs a network or an account.
class WelcomeWindow final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomeWindow(QWidget *parent = nullptr);

    // While something long is made: what, and how far it is. `total` 0 is unknown.
    void showProgress(const QString &what, std::int64_t done, std::int64_t total);
    void showChoices();
    void showError(const Error &error) { m_prompts.showError(this, error); }
    void showCompanyForm(bool thenImport);

Q_SIGNALS:
    void demoChosen();
    void companyChosen(const stowage::NewCompany &company, bool thenImport);
    void openChosen(const QString &path);
    void cancelled(); // while something is made

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *choicesPage();
    QWidget *formPage();
    QWidget *progressPage();
    void submit();
    void chooseFile();

    WindowPrompts m_prompts;
    QStackedWidget *m_stack; // owned by this widget, as all below
    Form *m_form;
    QLabel *m_formTitle;
    QLineEdit *m_name;
    ChoicePicker *m_currency;
    ChoicePicker *m_zone;
    QPushButton *m_create;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    bool m_thenImport = false;
};

} // namespace stowage

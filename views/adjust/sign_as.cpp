// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/adjust/sign_as.h"

#include "app/platform/error_text.h"
#include "views/shell/on_result.h"
#include "views/widgets/form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stowage {

SignAs::SignAs(Warehouse &warehouse, const QString &what, QWidget *parent)
    : QDialog(parent),
      m_warehouse(warehouse),
      m_form(new Form(1, this)),
      m_people(new QComboBox(this)),
      m_secret(new QLineEdit(this)),
      m_submit(new QPushButton(tr("A&pprove"), this))
{
    setWindowTitle(tr("Approve as somebody else"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QLabel(what, this);
    text->setWordWrap(true);
    m_secret->setEchoMode(QLineEdit::Password);
    m_form->addField(tr("&Who approves"), m_people);
    m_form->addField(tr("Their P&IN or password"), m_secret);
    m_submit->setProperty("kind", u"primary"_s);
    m_submit->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    setTabOrder(cancel, m_submit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(16);
    column->addWidget(text);
    column->addWidget(m_form);
    column->addLayout(buttons);
    setMinimumWidth(400);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &SignAs::submit);
    ++m_pending;
    onResult(this, m_warehouse.users(), [this](const Result<QList<User>> &users) {
        --m_pending;
        if (users)
            showPeople(*users);
        else
            m_form->setError(m_people, errorText(users.error()));
    });
}

void SignAs::showPeople(const QList<User> &users)
{
    for (const User &user : users) {
        const bool another = user.login != m_warehouse.actor().login();
        if (user.active && another && user.secret != SecretKind::None)
            m_people->addItem(user.name, user.login);
    }
    m_submit->setEnabled(m_people->count() > 0);
    if (m_people->count() == 0)
        m_form->setError(m_people, tr("Nobody else can sign in here."));
    m_people->setFocus(Qt::OtherFocusReason);
}

void SignAs::submit()
{
    if (m_pending > 0 || m_people->count() == 0)
        return;
    m_form->clearErrors();
    m_submit->setEnabled(false);
    ++m_pending;
    Q_EMIT signedAs(m_people->currentData().toString(), m_secret->text());
}

void SignAs::answer(const Done &done)
{
    --m_pending;
    m_submit->setEnabled(true);
    m_secret->clear();
    if (done)
        return accept();
    m_form->setError(m_secret, errorText(done.error()));
    m_form->focusFirstError();
}

} // namespace stowage

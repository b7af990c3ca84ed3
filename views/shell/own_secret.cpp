// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/own_secret.h"

#include "app/platform/error_text.h"
#include "views/shell/on_result.h"
#include "views/widgets/form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int formWidth = 340;

} // namespace

OwnSecret::OwnSecret(Warehouse &warehouse, QWidget *parent)
    : QDialog(parent),
      m_warehouse(warehouse),
      m_form(new Form(1, this)),
      m_kind(new QComboBox(this)),
      m_secret(new QLineEdit(this)),
      m_again(new QLineEdit(this)),
      m_save(new QPushButton(tr("&Change"), this))
{
    setWindowTitle(tr("Change my PIN or password"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_kind->addItem(tr("PIN"), static_cast<int>(SecretKind::Pin));
    m_kind->addItem(tr("Password"), static_cast<int>(SecretKind::Password));
    for (QLineEdit *field : {m_secret, m_again})
        field->setEchoMode(QLineEdit::Password);
    m_form->setFixedWidth(formWidth);
    m_form->addField(tr("Sign in &with"), m_kind);
    m_form->addField(tr("&New one"), m_secret);
    m_form->addField(tr("The &same again"), m_again);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    setTabOrder(cancel, m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(16);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize); // grows with what is said below a field
    showHint();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OwnSecret::showHint);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &OwnSecret::submit);
}

void OwnSecret::showHint()
{
    const auto kind = static_cast<SecretKind>(m_kind->currentData().toInt());
    m_form->setHint(m_secret, kind == SecretKind::Pin ? tr("4 to 12 digits") : tr("At least 8 characters"));
}

void OwnSecret::submit()
{
    m_form->clearErrors();
    if (m_secret->text() != m_again->text()) {
        m_form->setError(m_again, tr("This is not the same. Type it once more."));
        m_again->clear();
        m_form->focusFirstError();
        return;
    }
    m_save->setEnabled(false);
    const auto kind = static_cast<SecretKind>(m_kind->currentData().toInt());
    onResult(this, m_warehouse.setOwnSecret({kind, m_secret->text()}), [this](const Done &done) {
        m_save->setEnabled(true);
        if (done) {
            Q_EMIT changed();
            accept();
            return;
        }
        m_form->setError(m_secret, errorText(done.error()));
        m_form->focusFirstError();
    });
}

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/sign_in.h"

#include "app/platform/error_text.h"
#include "views/shell/on_result.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/icons.h"
#include "views/widgets/section.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stowage {

namespace {

constexpr int cardWidth = 400;
constexpr int inset = 24;
constexpr int rowHeight = 40; // for fingers
constexpr int rowsShown = 6;
enum Data { Login = Qt::UserRole, HasPin };

} // namespace

SignIn::SignIn(Warehouse &warehouse, QWidget *parent)
    : QWidget(parent),
      m_warehouse(warehouse),
      m_people(new QListWidget(this)),
      m_secretLabel(new QLabel(this)),
      m_secret(new QLineEdit(this)),
      m_problem(new QLabel(this)),
      m_submit(new QPushButton(tr("Sign &in"), this))
{
    setObjectName(u"signIn"_s);
    auto *title = new QLabel(tr("Who is working?"), this);
    title->setProperty("role", u"pageTitle"_s);
    auto *company = new QLabel(warehouse.company().name, this);
    company->setProperty("role", u"hint"_s);
    company->setTextFormat(Qt::PlainText);
    company->setWordWrap(true);
    m_people->setAccessibleName(tr("People"));
    m_people->setIconSize({20, 20});
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_secretLabel->setProperty("role", u"fieldLabel"_s);
    m_secretLabel->setBuddy(m_secret);
    m_secret->setEchoMode(QLineEdit::Password);
    m_problem->setProperty("role", u"error"_s);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing() * 2); // nothing moves when it comes
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_submit->setProperty("kind", u"primary"_s);
    m_submit->setAutoDefault(false);

    auto *card = new Section({}, this);
    card->setFixedWidth(cardWidth);
    card->body()->setContentsMargins(inset, inset, inset, inset);
    card->body()->setSpacing(8);
    card->body()->addWidget(new IconLabel(u"lock"_s, 28, IconTint::Accent, card));
    card->body()->addWidget(title);
    card->body()->addWidget(company);
    card->body()->addSpacing(4);
    card->body()->addWidget(m_people);
    card->body()->addWidget(m_secretLabel);
    card->body()->addWidget(m_secret);
    card->body()->addWidget(m_problem);
    card->body()->addWidget(m_submit, 0, Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(m_people, &QListWidget::currentRowChanged, this, &SignIn::personChosen);
    connect(m_people, &QListWidget::itemActivated, m_secret, qOverload<>(&QWidget::setFocus));
    connect(m_people, &QListWidget::itemClicked, m_secret, qOverload<>(&QWidget::setFocus));
    connect(m_secret, &QLineEdit::returnPressed, this, &SignIn::submit);
    connect(m_submit, &QPushButton::clicked, this, &SignIn::submit);
}

void SignIn::ask(const QString &login)
{
    m_wanted = login;
    m_secret->clear();
    m_problem->clear();
    ++m_pending;
    onResult(this, m_warehouse.users(), [this](const Result<QList<User>> &users) {
        --m_pending;
        if (users)
            showPeople(*users);
        else
            m_problem->setText(errorText(users.error()));
    });
}

void SignIn::showPeople(const QList<User> &users)
{
    m_people->clear();
    int wanted = 0;
    for (const User &user : users) {
        if (!user.active || user.secret == SecretKind::None)
            continue;
        auto *row = new QListWidgetItem(icon(u"user"_s, IconTint::Muted), user.name, m_people);
        row->setData(Login, user.login);
        row->setData(HasPin, user.secret == SecretKind::Pin);
        row->setSizeHint({0, rowHeight});
        if (user.login == m_wanted)
            wanted = m_people->count() - 1;
    }
    const int rows = std::clamp(m_people->count(), 1, rowsShown);
    m_people->setFixedHeight(rows * rowHeight + 2 * m_people->frameWidth() + 2);
    m_people->setCurrentRow(wanted);
    m_secret->setFocus(Qt::OtherFocusReason);
}

QString SignIn::chosenLogin() const
{
    const QListWidgetItem *row = m_people->currentItem();
    return row ? row->data(Login).toString() : QString();
}

void SignIn::personChosen()
{
    const QListWidgetItem *row = m_people->currentItem();
    const bool hasPin = row && row->data(HasPin).toBool();
    m_secretLabel->setText(hasPin ? tr("&PIN") : tr("&Password"));
    m_secret->setAccessibleName(hasPin ? tr("PIN") : tr("Password"));
    m_secret->setInputMethodHints(hasPin ? Qt::ImhDigitsOnly | Qt::ImhSensitiveData : Qt::ImhSensitiveData);
    m_secret->clear();
    m_problem->clear();
}

void SignIn::submit()
{
    if (m_pending > 0)
        return;
    m_problem->clear();
    m_submit->setEnabled(false);
    ++m_pending;
    onResult(this, m_warehouse.signIn(chosenLogin(), m_secret->text()), [this](const Result<Actor> &actor) {
        --m_pending;
        m_submit->setEnabled(true);
        m_secret->clear();
        if (actor)
            Q_EMIT signedIn();
        else
            refused(actor.error());
    });
}

void SignIn::refused(const Error &error)
{
    m_problem->setText(errorText(error));
    QAccessibleEvent told(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
    m_secret->setFocus(Qt::OtherFocusReason);
}

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/welcome_window.h"

#include "views/home/choice_card.h"
#include "views/widgets/choice_picker.h"
#include "views/widgets/form.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/section.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int contentWidth = 900;
constexpr int formWidth = 520;

// Every currency, with its name in the language of the screen where the system knows one.
QList<ChoicePicker::Choice> currencies()
{
    QMap<QString, QString> names;
    const auto all = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    for (const QLocale &locale : all) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (!names.contains(code) || locale.language() == QLocale().language())
            names.insert(code, locale.currencySymbol(QLocale::CurrencyDisplayName));
    }
    QList<ChoicePicker::Choice> choices;
    const auto known = Currency::all();
    for (const Currency &currency : known) {
        choices << ChoicePicker::Choice{
            choices.size() + 1, currency.code, names.value(currency.code), {}, u"banknote"_s};
    }
    return choices;
}

QList<ChoicePicker::Choice> zones()
{
    QList<ChoicePicker::Choice> choices;
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        choices << ChoicePicker::Choice{choices.size() + 1, QString::fromUtf8(id), {}, {}, u"clock"_s};
    return choices;
}

void chooseByCode(ChoicePicker *picker, const QString &code)
{
    for (const ChoicePicker::Choice &choice : picker->choices()) {
        if (choice.code == code)
            picker->setChoiceId(choice.id);
    }
}

QString codeOf(const ChoicePicker *picker)
{
    return picker->choiceId() == 0 ? QString()
                                   : picker->choices().value(static_cast<qsizetype>(picker->choiceId() - 1)).code;
}

QWidget *centred(QWidget *content, int width)
{
    content->setMaximumWidth(width);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(32, 24, 32, 24);
    row->addStretch();
    row->addWidget(content, 1);
    row->addStretch();
    row->setStretchFactor(content, 1000);
    return page;
}

} // namespace

WelcomeWindow::WelcomeWindow(QWidget *parent)
    : QWidget(parent),
      m_prompts(this),
      m_stack(new QStackedWidget(this)),
      m_form(new Form(2)),
      m_formTitle(new QLabel),
      m_name(new QLineEdit),
      m_currency(new ChoicePicker),
      m_zone(new ChoicePicker),
      m_create(new QPushButton),
      m_progressText(new QLabel),
      m_progress(new QProgressBar)
{
    setWindowTitle(tr("Welcome to Stowage"));
    resize(1000, 640);
    setMinimumSize(640, 480);
    m_stack->addWidget(choicesPage());
    m_stack->addWidget(formPage());
    m_stack->addWidget(progressPage());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

QWidget *WelcomeWindow::choicesPage()
{
    auto *content = new QWidget;
    auto *mark = new IconLabel(u"warehouse"_s, 44, IconTint::Accent);
    auto *title = new QLabel(tr("Welcome to Stowage"));
    title->setProperty("role", u"welcomeTitle"_s);
    auto *subtitle =
        new QLabel(tr("Know what you have, where it lies and what it cost. Everything stays on this machine."));
    subtitle->setProperty("role", u"hint"_s);
    auto *demo = new ChoiceCard(u"flask-conical"_s, tr("Open the &demo company"),
                                tr("A year of a wholesaler with two shops, to look around in. It has a database of its "
                                   "own and never mixes with yours."));
    auto *import = new ChoiceCard(u"file-spreadsheet"_s, tr("&Import a spreadsheet"),
                                  tr("Bring your items from CSV or Excel. You see what will happen before anything is "
                                     "written."));
    auto *empty = new ChoiceCard(u"sparkles"_s, tr("Start &empty"),
                                 tr("Name the company, choose currency and time zone, and begin with the first item."));
    connect(demo, &QAbstractButton::clicked, this, &WelcomeWindow::demoChosen);
    connect(import, &QAbstractButton::clicked, this, [this] { showCompanyForm(true); });
    connect(empty, &QAbstractButton::clicked, this, [this] { showCompanyForm(false); });
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    for (ChoiceCard *card : {demo, import, empty})
        cards->addWidget(card);
    auto *open = new QPushButton(tr("Open a company &file that is there already…"));
    open->setProperty("kind", u"link"_s);
    connect(open, &QPushButton::clicked, this, &WelcomeWindow::chooseFile);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addStretch(2);
    column->addWidget(mark);
    column->addSpacing(8);
    column->addWidget(title);
    column->addWidget(subtitle);
    column->addSpacing(24);
    column->addLayout(cards);
    column->addSpacing(16);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addStretch(3);
    return centred(content, contentWidth);
}

QWidget *WelcomeWindow::formPage()
{
    m_formTitle->setProperty("role", u"pageTitle"_s);
    m_form->addField(tr("&Company"), m_name, tr("As it stands on your papers."), 2);
    m_form->addField(tr("C&urrency"), m_currency, tr("All costs and values are kept in it."));
    m_form->addField(tr("&Time zone"), m_zone, tr("Says when a day begins and ends."));
    m_name->setMaxLength(200);
    m_create->setText(tr("C&reate company"));
    m_create->setProperty("kind", u"primary"_s);
    auto *back = new QPushButton(tr("&Back"));
    connect(back, &QPushButton::clicked, this, &WelcomeWindow::showChoices);
    connect(m_create, &QPushButton::clicked, this, &WelcomeWindow::submit);
    connect(m_name, &QLineEdit::returnPressed, this, &WelcomeWindow::submit);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_create);
    auto *note = new QLabel(tr("Currency and time zone hold for the whole ledger and stay as they are."));
    note->setProperty("role", u"hint"_s);
    note->setWordWrap(true);

    auto *card = new Section;
    card->body()->setSpacing(16);
    card->body()->addWidget(m_formTitle);
    card->body()->addWidget(m_form);
    card->body()->addWidget(note);
    card->body()->addLayout(buttons);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addStretch(2);
    column->addWidget(card);
    column->addStretch(3);
    return centred(content, formWidth);
}

QWidget *WelcomeWindow::progressPage()
{
    m_progressText->setProperty("role", u"sectionTitle"_s);
    m_progressText->setAlignment(Qt::AlignCenter);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &WelcomeWindow::cancelled);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    column->addWidget(cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return centred(content, formWidth);
}

void WelcomeWindow::showChoices()
{
    m_stack->setCurrentIndex(0);
}

void WelcomeWindow::showCompanyForm(bool thenImport)
{
    m_thenImport = thenImport;
    m_formTitle->setText(thenImport ? tr("Whose items are they?") : tr("Start a company"));
    if (m_currency->choices().isEmpty()) {
        m_currency->setChoices(currencies());
        m_zone->setChoices(zones());
        chooseByCode(m_currency, QLocale().currencySymbol(QLocale::CurrencyIsoCode));
        chooseByCode(m_zone, QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    }
    m_form->clearErrors();
    m_stack->setCurrentIndex(1);
    m_name->setFocus(Qt::OtherFocusReason);
}

void WelcomeWindow::showProgress(const QString &what, std::int64_t done, std::int64_t total)
{
    m_progressText->setText(what);
    // In thousandths: what is counted may be more than an int holds.
    m_progress->setRange(0, total == 0 ? 0 : 1000);
    m_progress->setValue(total == 0 ? 0 : static_cast<int>(done * 1000 / total));
    m_stack->setCurrentIndex(2);
}

void WelcomeWindow::submit()
{
    m_form->clearErrors();
    if (m_name->text().trimmed().isEmpty())
        m_form->setError(m_name, tr("The company needs a name."));
    if (m_currency->choiceId() == 0)
        m_form->setError(m_currency, tr("Choose one of the list."));
    if (m_zone->choiceId() == 0)
        m_form->setError(m_zone, tr("Choose one of the list."));
    if (m_form->hasErrors()) {
        m_form->focusFirstError();
        return;
    }
    NewCompany company;
    company.name = m_name->text().trimmed();
    company.currency = codeOf(m_currency);
    company.timezone = codeOf(m_zone);
    Q_EMIT companyChosen(company, m_thenImport);
}

void WelcomeWindow::chooseFile()
{
    m_prompts.openFile(this, tr("Open a company"), tr("Stowage companies (*.stowage)"), [this](const QString &path) {
        if (!path.isEmpty())
            Q_EMIT openChosen(path);
    });
}

void WelcomeWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stack->currentIndex() == 1)
        showChoices();
    else
        QWidget::keyPressEvent(event);
}

} // namespace stowage

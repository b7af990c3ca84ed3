// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/preferences_page.h"

#include "app/platform/error_text.h"
#include "app/platform/settings.h"
#include "models/operations/warehouse.h"
#include "views/shell/format.h"
#include "views/shell/on_result.h"
#include "views/shell/theme.h"
#include "views/widgets/field_state.h"
#include "views/widgets/form.h"
#include "views/widgets/page_header.h"
#include "views/widgets/section.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int lockMinutesMax = 240;
constexpr int contentWidthMax = 860;
constexpr int differencesShown = 5;

QLabel *selectable(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    return label;
}

} // namespace

PreferencesPage::PreferencesPage(Warehouse &warehouse, Settings &settings, Theme &theme, QWidget *parent)
    : Page(parent),
      m_warehouse(warehouse),
      m_settings(settings),
      m_theme(theme),
      m_themeChoice(new QComboBox),
      m_density(new QComboBox),
      m_language(new QComboBox),
      m_gap(new QSpinBox),
      m_length(new QSpinBox),
      m_lastScan(new QLabel),
      m_check(new QPushButton),
      m_checked(new QLabel)
{
    auto *content = new QWidget;
    content->setMaximumWidth(contentWidthMax);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    auto *header = new PageHeader(tr("Settings"));
    header->setSubtitle(tr("Yours on this machine. Every choice holds at once."));
    column->addWidget(header);
    column->addWidget(appearance());
    column->addWidget(scanning());
    if (m_warehouse.actor().userId() != 0)
        column->addWidget(signingIn());
    column->addWidget(company());
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    setFocusProxy(m_themeChoice);
    connect(&m_theme, &Theme::changed, this, &PreferencesPage::followTheme);
}

void PreferencesPage::show(const PageTarget &)
{
    followTheme();
}

QWidget *PreferencesPage::appearance()
{
    m_themeChoice->addItem(tr("As the system"), u"system"_s);
    m_themeChoice->addItem(tr("Light"), u"light"_s);
    m_themeChoice->addItem(tr("Dark"), u"dark"_s);
    m_themeChoice->addItem(tr("High contrast"), u"contrast"_s);
    m_density->addItem(tr("Comfortable"), false);
    m_density->addItem(tr("Compact"), true);
    m_language->addItem(tr("As the system"), QString());
    // Each language under its own name: whoever cannot read the others finds theirs.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Bahasa Melayu"_s, u"ms"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.locale())));
    followTheme();
    connect(m_themeChoice, &QComboBox::activated, this, [this] {
        const QString name = m_themeChoice->currentData().toString();
        m_settings.setTheme(name);
        m_theme.setChoice(themeFromName(name));
    });
    connect(m_density, &QComboBox::activated, this, [this] {
        const bool compact = m_density->currentData().toBool();
        m_settings.setCompact(compact);
        m_theme.setDensity(compact ? Density::Compact : Density::Comfortable);
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_settings.setLocale(m_language->currentData().toString());
        Q_EMIT languageChanged();
    });
    auto *form = new Form(3);
    form->addField(tr("&Theme"), m_themeChoice);
    form->addField(tr("&Rows"), m_density);
    form->addField(tr("&Language"), m_language, tr("Dates and numbers follow it."));
    auto *section = new Section(tr("Appearance"));
    section->body()->addWidget(form);
    return section;
}

QWidget *PreferencesPage::scanning()
{
    m_gap->setRange(5, 200);
    m_gap->setSuffix(tr(" ms"));
    m_gap->setValue(m_settings.scanGapMs());
    m_length->setRange(3, 20);
    m_length->setValue(m_settings.scanLengthMin());
    connect(m_gap, &QSpinBox::valueChanged, this, [this](int ms) {
        m_settings.setScanGapMs(ms);
        Q_EMIT scanRulesChanged();
    });
    connect(m_length, &QSpinBox::valueChanged, this, [this](int length) {
        m_settings.setScanLengthMin(length);
        Q_EMIT scanRulesChanged();
    });
    m_lastScan->setText(tr("Scan anything now: it is shown here."));
    m_lastScan->setWordWrap(true);
    auto *form = new Form(3);
    form->addField(tr("&Pace of a scanner"), m_gap, tr("From key to key, on average. Raise it for a slow scanner."));
    form->addField(tr("&Shortest code"), m_length, tr("Fewer signs count as typed."));
    auto *section = new Section(tr("Scanner"));
    section->body()->addWidget(form);
    section->body()->addSpacing(8);
    section->body()->addWidget(m_lastScan);
    return section;
}

QWidget *PreferencesPage::signingIn()
{
    auto *minutes = new QSpinBox;
    minutes->setRange(0, lockMinutesMax);
    minutes->setSpecialValueText(tr("Never"));
    minutes->setValue(m_settings.lockAfterMinutes());
    connect(minutes, &QSpinBox::valueChanged, this, [this](int chosen) {
        m_settings.setLockAfterMinutes(chosen);
        Q_EMIT lockRulesChanged();
    });
    auto *form = new Form(3);
    form->addField(tr("Loc&k after minutes without work"), minutes, tr("Then the window asks who is working."));
    auto *section = new Section(tr("Signing in"));
    section->body()->addWidget(form);
    return section;
}

QWidget *PreferencesPage::company()
{
    const Company &company = m_warehouse.company();
    auto *form = new Form(3);
    form->addField(tr("Company"), selectable(company.name));
    form->addField(tr("Currency"), selectable(company.currency.code));
    form->addField(tr("Time zone"), selectable(QString::fromUtf8(company.calendar.zone().id())));
    form->addField(tr("Data"), selectable(m_warehouse.url().toString()), {}, 3);
    m_check->setText(tr("&Check the books"));
    m_check->setAutoDefault(false);
    m_checked->setText(tr("Computes every balance anew and compares."));
    m_checked->setProperty("role", u"hint"_s);
    m_checked->setWordWrap(true);
    connect(m_check, &QPushButton::clicked, this, &PreferencesPage::checkBooks);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_check, 0, Qt::AlignTop);
    row->addWidget(m_checked, 1);
    auto *section = new Section(tr("Company"));
    section->body()->addWidget(form);
    section->body()->addSpacing(8);
    section->body()->addLayout(row);
    return section;
}

void PreferencesPage::followTheme()
{
    static constexpr ThemeChoice order[] = {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
                                            ThemeChoice::HighContrast};
    const auto *at = std::find(std::begin(order), std::end(order), m_theme.choice());
    m_themeChoice->setCurrentIndex(static_cast<int>(at - std::begin(order)));
    m_density->setCurrentIndex(m_theme.density() == Density::Compact ? 1 : 0);
}

bool PreferencesPage::handleScan(const QString &code)
{
    //: %1 is a scanned code, %n its length
    m_lastScan->setText(
        tr("Read: <b>%1</b> (%n sign(s)).", nullptr, static_cast<int>(code.size())).arg(code.toHtmlEscaped()) + u' '
        + tr("If these are not the signs under the bars, set the scanner to this computer's keyboard."));
    return true;
}

void PreferencesPage::checkBooks()
{
    m_check->setEnabled(false);
    setStyleProperty(m_checked, "role", u"hint"_s);
    m_checked->setText(tr("Checking…"));
    onResult(this, m_warehouse.verify(), [this](const Result<VerifyReport> &report) {
        m_check->setEnabled(true);
        if (!report) {
            setStyleProperty(m_checked, "role", u"error"_s);
            m_checked->setText(errorText(report.error()));
            return;
        }
        if (report->differenceCount == 0) {
            setStyleProperty(m_checked, "role", u"success"_s);
            //: %1 and %2 are numbers
            m_checked->setText(tr("Everything agrees: %1 movements of %2 documents.")
                                   .arg(locale().toString(static_cast<qlonglong>(report->movements)),
                                        locale().toString(static_cast<qlonglong>(report->documents))));
            return;
        }
        QStringList lines{
            tr("%n figure(s) differ from the ledger:", nullptr, static_cast<int>(report->differenceCount))};
        for (const Error &difference : report->differences.mid(0, differencesShown))
            lines << errorText(difference);
        setStyleProperty(m_checked, "role", u"error"_s);
        m_checked->setText(lines.join(u'\n'));
    });
}

} // namespace stowage

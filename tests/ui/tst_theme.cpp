// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/result.h"
#include "tests/support/suite.h"
#include "views/home/tile.h"
#include "views/shell/theme.h"
#include "views/widgets/choice_picker.h"
#include "views/widgets/icons.h"
#include "views/widgets/quantity_edit.h"
#include "views/widgets/tokens.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFontInfo>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <cmath>

Q_DECLARE_METATYPE(stowage::Density)

using namespace stowage;

namespace {

// WCAG 2.2, "contrast ratio".
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

const Tokens &theme(const QString &name)
{
    return name == "light"_L1 ? lightTokens() : name == "dark"_L1 ? darkTokens() : highContrastTokens();
}

constexpr double forText = 4.5;
constexpr double forParts = 3.0;

struct Pair {
    const char *front;
    const char *back;
    double least;
};

constexpr Pair pairs[] = {
    {"text", "window", forText},         {"text", "surface", forText},         {"text", "raised", forText},
    {"text", "sunken", forText},         {"text", "hover", forText},           {"text", "pressed", forText},
    {"text", "selected", forText},       {"text", "dangerSoft", forText},      {"text", "warningSoft", forText},
    {"text", "successSoft", forText},    {"text", "infoSoft", forText},        {"muted", "window", forText},
    {"muted", "surface", forText},       {"muted", "raised", forText},         {"muted", "sunken", forText},
    {"muted", "hover", forText},         {"muted", "selected", forText},       {"link", "surface", forText},
    {"link", "window", forText},         {"link", "raised", forText},          {"link", "hover", forText},
    {"onAccent", "accent", forText},     {"onAccent", "accentHover", forText}, {"success", "successSoft", forText},
    {"warning", "warningSoft", forText}, {"danger", "dangerSoft", forText},    {"info", "infoSoft", forText},
    {"success", "surface", forText},     {"warning", "surface", forText},      {"danger", "surface", forText},
    {"success", "window", forText},      {"warning", "window", forText},       {"danger", "window", forText},
    {"success", "selected", forText},    {"warning", "selected", forText},     {"danger", "selected", forText},
    {"window", "text", forText}, // toasts
    {"control", "surface", forParts},    {"control", "window", forParts},      {"control", "raised", forParts},
    {"control", "sunken", forParts},     {"focus", "surface", forParts},       {"focus", "window", forParts},
    {"focus", "sunken", forParts},       {"focus", "raised", forParts},        {"focus", "selected", forParts},
    {"accent", "surface", forParts},     {"accent", "window", forParts},       {"danger", "dangerSoft", forParts},
};

template <typename Button>
QWidget *buttonOf(const char *property = nullptr, const QString &value = {})
{
    auto *button = new Button;
    button->setText(u"Words"_s);
    button->setFocusPolicy(Qt::StrongFocus);
    if (property)
        button->setProperty(property, value);
    return button;
}

struct Focusable {
    const char *name;
    QWidget *(*make)();
};

const Focusable focusable[] = {
    {"button",
     [] {
         return buttonOf<QPushButton>();
     }},
    {"primary button",
     [] {
         return buttonOf<QPushButton>("kind", u"primary"_s);
     }},
    {"danger button",
     [] {
         return buttonOf<QPushButton>("kind", u"danger"_s);
     }},
    {"link",
     [] {
         return buttonOf<QPushButton>("kind", u"link"_s);
     }},
    {"quiet button",
     [] {
         return buttonOf<QPushButton>("kind", u"quiet"_s);
     }},
    {"tool button",
     [] {
         return buttonOf<QToolButton>();
     }},
    {"filter",
     [] {
         return buttonOf<QToolButton>("role", u"filter"_s);
     }},
    {"navigation",
     [] {
         return buttonOf<QToolButton>("role", u"nav"_s);
     }},
    {"status",
     [] {
         return buttonOf<QToolButton>("role", u"status"_s);
     }},
    {"check box",
     [] {
         return buttonOf<QCheckBox>();
     }},
    {"radio button",
     [] {
         return buttonOf<QRadioButton>();
     }},
    {"tile",
     []() -> QWidget * {
         return new Tile(u"Low stock"_s, u"package"_s);
     }},
    {"line edit",
     []() -> QWidget * {
         return new QLineEdit;
     }},
    {"text",
     []() -> QWidget * {
         return new QPlainTextEdit;
     }},
    {"combo box",
     []() -> QWidget * {
         return new QComboBox;
     }},
    {"spin box",
     []() -> QWidget * {
         return new QSpinBox;
     }},
    {"picker",
     []() -> QWidget * {
         return new ChoicePicker;
     }},
    {"table",
     []() -> QWidget * {
         return new QTableWidget(3, 3);
     }},
    {"list",
     []() -> QWidget * {
         return new QListWidget;
     }},
    {"tabs",
     []() -> QWidget * {
         auto *tabs = new QTabBar;
         tabs->addTab(u"First"_s);
         tabs->addTab(u"Second"_s);
         return tabs;
     }},
};

QColor named(const Tokens &tokens, const char *name)
{
    for (const NamedColor &candidate : namedColors()) {
        if (qstrcmp(candidate.name, name) == 0)
            return tokens.*candidate.color;
    }
    qFatal("no colour is called %s", name);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsEnough_data();
    void contrastIsEnough();
    void chartsAreSeenAndToldApart_data();
    void chartsAreSeenAndToldApart();
    void styleSheetIsFilled_data();
    void styleSheetIsFilled();
    void paletteTellsItsTheme_data();
    void paletteTellsItsTheme();
    void iconsFollowTheTheme();
    void digitsAreTabular();
    void densitySetsRowHeights();
    void fieldsStandInOneRow_data();
    void fieldsStandInOneRow();
    void cornersBelongToTheTheme_data();
    void cornersBelongToTheTheme();
    void focusIsSeen_data();
    void focusIsSeen();
    void systemIsFollowedWhileRunning();

private:
    void themes()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"light", "dark", "contrast"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
};

void TestTheme::contrastIsEnough_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("index");
    for (const auto *name : {"light", "dark", "contrast"}) {
        for (size_t index = 0; index < std::size(pairs); ++index) {
            QTest::addRow("%s: %s on %s", name, pairs[index].front, pairs[index].back)
                << QString::fromLatin1(name) << static_cast<int>(index);
        }
    }
}

void TestTheme::contrastIsEnough()
{
    QFETCH(QString, name);
    QFETCH(int, index);
    const Pair &pair = pairs[index];
    const double measured = contrast(named(theme(name), pair.front), named(theme(name), pair.back));
    QVERIFY2(measured >= pair.least, qPrintable(u"%1 of %2"_s.arg(measured).arg(pair.least)));
}

void TestTheme::chartsAreSeenAndToldApart_data()
{
    themes();
}

void TestTheme::chartsAreSeenAndToldApart()
{
    QFETCH(QString, name);
    const Tokens &tokens = theme(name);
    for (const QColor &color : tokens.series)
        QVERIFY2(contrast(color, tokens.surface) >= forParts, qPrintable(color.name()));
}

void TestTheme::styleSheetIsFilled_data()
{
    themes();
}

void TestTheme::styleSheetIsFilled()
{
    QFETCH(QString, name);
    for (const Density density : {Density::Comfortable, Density::Compact}) {
        const QString sheet = Theme::styleSheet(theme(name), density);
        QVERIFY(sheet.size() > 1000);
        QVERIFY2(!sheet.contains(u'@'), "a name has no value");
        static const QRegularExpression empty(u":\\s*;"_s);
        QVERIFY2(!sheet.contains(empty), "a name has an empty value");
    }
}

void TestTheme::paletteTellsItsTheme_data()
{
    themes();
}

void TestTheme::paletteTellsItsTheme()
{
    QFETCH(QString, name);
    QPalette palette = paletteOf(theme(name));
    QCOMPARE(&tokensOf(palette), &theme(name));
    palette.setColor(QPalette::Window, Qt::transparent); // as a stylesheet makes it
    QCOMPARE(&tokensOf(palette), &theme(name));
}

void TestTheme::iconsFollowTheTheme()
{
    Theme dress(*qApp);
    const auto darkest = [] {
        const QImage image = icon(u"package"_s).pixmap(32, 32).toImage();
        int lowest = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 200)
                    lowest = std::min(lowest, image.pixelColor(x, y).lightness());
            }
        }
        return lowest;
    };
    dress.setChoice(ThemeChoice::Light);
    QVERIFY(darkest() < 80);
    dress.setChoice(ThemeChoice::Dark);
    QVERIFY(darkest() > 150);
    dress.setChoice(ThemeChoice::Light);
}

void TestTheme::digitsAreTabular()
{
    Theme dress(*qApp);
    QCOMPARE(QFontInfo(QApplication::font()).family(), u"Stowage Sans"_s);
    for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
        QFont font = QApplication::font();
        font.setWeight(weight);
        const QFontMetricsF metrics(font);
        for (char16_t digit = u'1'; digit <= u'9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
    }
}

void TestTheme::densitySetsRowHeights()
{
    Theme dress(*qApp);
    QTableWidget table(3, 2);
    table.show();
    QCOMPARE(table.rowHeight(0), StowageStyle::rowHeight(Density::Comfortable));
    dress.setDensity(Density::Compact);
    QCOMPARE(table.rowHeight(0), StowageStyle::rowHeight(Density::Compact));
    dress.setDensity(Density::Comfortable);
}

void TestTheme::fieldsStandInOneRow_data()
{
    QTest::addColumn<Density>("density");
    QTest::newRow("comfortable") << Density::Comfortable;
    QTest::newRow("compact") << Density::Compact;
}

void TestTheme::fieldsStandInOneRow()
{
    QFETCH(Density, density);
    Theme dress(*qApp);
    dress.setDensity(density);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    const QList<QWidget *> fields{
        new QLineEdit, new QComboBox,     editable,         new QSpinBox,     new QDoubleSpinBox,
        new QDateEdit, new QDateTimeEdit, new ChoicePicker, new QuantityEdit, new QPushButton(u"Save"_s)};
    for (QWidget *field : fields)
        row->addWidget(field, 0, Qt::AlignTop);
    window.show();
    const auto measured = [](const QWidget *field) {
        return u"%1: %2"_s.arg(QString::fromLatin1(field->metaObject()->className())).arg(field->height());
    };
    for (const QWidget *field : fields)
        QVERIFY2(field->height() == StowageStyle::fieldHeight(density), qPrintable(measured(field)));
    // The focus ring is wider, the field is not.
    for (QWidget *field : fields) {
        field->setFocus();
        QCoreApplication::processEvents();
        QVERIFY2(field->height() == StowageStyle::fieldHeight(density), qPrintable(measured(field)));
    }
    dress.setDensity(Density::Comfortable);
}

void TestTheme::cornersBelongToTheTheme_data()
{
    themes();
}

// Between the headers, and between the scroll bars, where no content reaches.
void TestTheme::cornersBelongToTheTheme()
{
    QFETCH(QString, name);
    Theme dress(*qApp);
    dress.setChoice(themeFromName(name));
    const Tokens &tokens = theme(name);
    for (const bool selectable : {true, false}) {
        QTableWidget table(60, 60);
        table.setCornerButtonEnabled(selectable);
        table.resize(400, 300);
        table.show();
        const QImage image = table.grab().toImage();
        const int inside = table.verticalHeader()->width() / 2;
        QCOMPARE(image.pixelColor(inside, table.horizontalHeader()->height() / 2), tokens.sunken);
        QCOMPARE(image.pixelColor(table.width() - 8, table.height() - 8), tokens.surface);
    }
    dress.setChoice(ThemeChoice::Light);
}

void TestTheme::focusIsSeen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("index");
    for (const auto *name : {"light", "dark", "contrast"}) {
        for (int index = 0; index < static_cast<int>(std::size(focusable)); ++index)
            QTest::addRow("%s: %s", name, focusable[index].name) << QString::fromLatin1(name) << index;
    }
}

// What changes when the focus comes is at least a line along one side of the control, at 3:1 to what was there before.
void TestTheme::focusIsSeen()
{
    QFETCH(QString, name);
    QFETCH(int, index);
    Theme dress(*qApp);
    dress.setChoice(themeFromName(name));
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *other = new QLineEdit;
    column->addWidget(other);
    QWidget *control = focusable[index].make();
    column->addWidget(control);
    window.resize(360, 240);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus(Qt::TabFocusReason);
    const QImage before = control->grab().toImage();
    control->setFocus(Qt::TabFocusReason);
    QVERIFY(control->hasFocus());
    const QImage after = control->grab().toImage();
    QCOMPARE(after.size(), before.size());
    int changed = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x)
            changed += contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= forParts ? 1 : 0;
    }
    QVERIFY2(changed >= 40, qPrintable(u"%1 points"_s.arg(changed)));
    dress.setChoice(ThemeChoice::Light);
}

void TestTheme::systemIsFollowedWhileRunning()
{
    Theme dress(*qApp);
    dress.setChoice(ThemeChoice::System);
    dress.setSystemDark(true);
    QCOMPARE(&tokensOf(QApplication::palette()), &darkTokens());
    dress.setSystemDark(false);
    QCOMPARE(&tokensOf(QApplication::palette()), &lightTokens());
    dress.setChoice(ThemeChoice::Dark);
    dress.setSystemDark(false);
    QCOMPARE(&tokensOf(QApplication::palette()), &darkTokens());
    dress.setChoice(ThemeChoice::Light);
}

STOWAGE_SUITE(TestTheme)
#include "tst_theme.moc"

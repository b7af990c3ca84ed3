// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/languages.h"
#include "app/desktop/pages.h"
#include "tests/support/suite.h"
#include "tests/ui/shell_fixture.h"
#include "views/items/variants_dialog.h"
#include "views/shell/actions.h"
#include "views/shell/command_palette.h"
#include "views/shell/navigation.h"
#include "views/shell/notice_panel.h"
#include "views/shell/pages.h"
#include "views/shell/sign_in.h"
#include "views/shell/welcome_window.h"
#include "views/widgets/popover.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextEdit>

Q_DECLARE_METATYPE(stowage::PageId)
Q_DECLARE_METATYPE(stowage::PageTarget)

using namespace stowage;
using namespace stowage::test;

namespace {

bool isInside(const QWidget *widget, const char *className)
{
    for (const QWidget *at = widget->parentWidget(); at; at = at->parentWidget()) {
        if (at->inherits(className))
            return true;
    }
    return false;
}

// What a person operates; not the parts that Qt builds such a control from.
bool isControl(const QWidget *widget)
{
    const bool part = widget->inherits("QTableCornerButton") || isInside(widget, "QAbstractSpinBox")
                      || isInside(widget, "QComboBox") || isInside(widget, "QLineEdit")
                      || isInside(widget, "QCalendarWidget") || isInside(widget, "QTabBar")
                      || widget->inherits("QHeaderView");
    if (part)
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
           || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
           || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTextEdit *>(widget)
           || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTabBar *>(widget);
}

QList<QWidget *> controlsOf(QWidget *window)
{
    QList<QWidget *> controls;
    const auto all = window->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->window() == window && widget->isVisible() && isControl(widget))
            controls << widget;
    }
    return controls;
}

QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at && path.size() < 4; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()));
    QString text;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        text = line->placeholderText();
    return path.join(u'/') + u" “"_s + text + u'”';
}

QStringList unnamed(QWidget *window)
{
    QStringList faults;
    for (QWidget *control : controlsOf(window)) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(control);
        QString name = accessible ? accessible->text(QAccessible::Name) : QString();
        // A combo box tells its current text as its name and hides what it is for.
        if (qobject_cast<QComboBox *>(control) && control->accessibleName().isEmpty())
            name.clear();
        if (name.trimmed().isEmpty())
            faults << describe(control);
    }
    return faults;
}

QStringList withoutRole(QWidget *window)
{
    QStringList faults;
    for (QWidget *control : controlsOf(window)) {
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(control);
        if (!accessible || accessible->role() == QAccessible::NoRole || accessible->role() == QAccessible::Client)
            faults << describe(control);
    }
    return faults;
}

QStringList sharedAccessKeys(QWidget *window)
{
    QHash<QString, QString> owners;
    QStringList faults;
    const auto claim = [&](const QString &text, const QWidget *owner) {
        const QString keys = QKeySequence::mnemonic(text).toString();
        if (keys.isEmpty())
            return;
        if (owners.contains(keys))
            faults << keys + u": "_s + owners.value(keys) + u" and "_s + describe(owner);
        owners.insert(keys, describe(owner));
    };
    const auto all = window->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->window() != window || !widget->isVisible() || !widget->isEnabled())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            claim(button->text(), button);
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            claim(label->text(), label);
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            claim(group->title(), group);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                claim(tabs->tabText(tab), tabs);
        }
    }
    return faults;
}

// One of a group that the arrows move in, so that Tab may stop at another of it.
bool isInGroup(const QWidget *control)
{
    const auto *button = qobject_cast<const QAbstractButton *>(control);
    return (button && (button->group() || button->autoExclusive())) || isInside(control, "stowage::Navigation");
}

// The stops of one round of Tab.
QList<QWidget *> tabStops(QWidget *window)
{
    QList<QWidget *> stops;
    window->setFocus();
    for (int presses = 0; presses < 400; ++presses) {
        QWidget *focused = QApplication::focusWidget() ? QApplication::focusWidget() : window;
        QTest::keyClick(focused, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (!now || now->window() != window || stops.contains(now))
            break;
        stops << now;
    }
    return stops;
}

// The controls that Tab never reaches.
QStringList unreached(QWidget *window)
{
    const QList<QWidget *> seen = tabStops(window);
    QStringList faults;
    for (QWidget *control : controlsOf(window)) {
        const bool proxied = control->focusProxy() && seen.contains(control->focusProxy());
        if (control->isEnabled() && !seen.contains(control) && !proxied && !isInGroup(control))
            faults << describe(control);
    }
    return faults;
}

// Stops that lie before the one they follow: to its left in one line, or above it in one column. Those that have the
// same parent's parent belong together; how whole areas of a page follow each other is the page's own matter.
QStringList againstReadingOrder(QWidget *window)
{
    QStringList faults;
    const QList<QWidget *> stops = tabStops(window);
    const auto area = [](const QWidget *widget) {
        const QWidget *parent = widget->parentWidget();
        return parent ? parent->parentWidget() : nullptr;
    };
    for (qsizetype at = 1; at < stops.size(); ++at) {
        const QWidget *before = stops[at - 1];
        const QWidget *now = stops[at];
        if (area(before) != area(now) && before->parentWidget() != now->parentWidget())
            continue;
        const QRect a(before->mapTo(window, QPoint()), before->size());
        const QRect b(now->mapTo(window, QPoint()), now->size());
        const bool sameLine = a.top() <= b.bottom() && b.top() <= a.bottom();
        const bool sameColumn = a.left() <= b.right() && b.left() <= a.right();
        if ((sameLine && b.right() < a.left()) || (sameColumn && b.bottom() < a.top()))
            faults << describe(before) + u" → "_s + describe(now);
    }
    return faults;
}

QStringList tooSmall(QWidget *window)
{
    QStringList faults;
    for (const QWidget *control : controlsOf(window)) {
        const bool view = qobject_cast<const QAbstractItemView *>(control);
        if (!view && (control->width() < 24 || control->height() < 24))
            faults << u"%1: %2 × %3"_s.arg(describe(control)).arg(control->width()).arg(control->height());
    }
    return faults;
}

} // namespace

// Every page of the real window, for those who do not see it or do not use a mouse.
class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void controlsHaveNames_data() { addPages(); }
    void controlsHaveNames();
    void accessKeysAreUnique_data() { addPages(); }
    void accessKeysAreUnique();
    void tabReachesEveryControl_data() { addPages(); }
    void tabReachesEveryControl();
    void targetsAreLargeEnough_data() { addPages(); }
    void targetsAreLargeEnough();
    void tabFollowsReadingOrder_data() { addPages(); }
    void tabFollowsReadingOrder();
    void surfacesAreAccessible_data();
    void surfacesAreAccessible();
    void dialogsAreAccessible_data();
    void dialogsAreAccessible();
    void paletteReachesEveryAction();
    void welcomeIsAccessible();
    void signInIsAccessible();
    void paletteIsAccessible();
    void accessKeysAreUniqueInMalay(); // last: its window takes the focus

private:
    void addPages();
    bool open();
    static QString list(const QStringList &faults) { return u'\n' + faults.join(u'\n'); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenCompany> m_company;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestAccessibility::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QAccessible::setActive(true);
    m_folder = std::make_unique<QTemporaryDir>();
    m_company = std::make_unique<OpenCompany>();
    must(m_company->warehouse
             ->saveUser({.login = u"olga"_s,
                         .name = u"Olga"_s,
                         .roles = {{administratorRole()}},
                         .newSecret = NewSecret{SecretKind::Pin, u"2580"_s}})
             .result());
    QTRY_COMPARE(m_company->warehouse->actor().login(), u"olga"_s);
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_theme = std::make_unique<Theme>(*qApp);
    m_window = std::make_unique<MainWindow>(*m_company->warehouse, *m_settings, *m_theme,
                                            pageFactory(*m_company->warehouse, *m_settings, *m_theme));
    m_window->resize(1280, 800);
    m_window->go(PageId::Home);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAccessibility::cleanupTestCase()
{
    m_window.reset();
    m_theme.reset();
    m_company.reset();
}

void TestAccessibility::addPages()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<PageTarget>("target");
    for (const PageInfo &info : allPages())
        QTest::newRow(info.name) << info.id << PageTarget();
    QTest::newRow("a new item") << PageId::Items << PageTarget(ItemEditorFor{});
    QTest::newRow("an item's card") << PageId::Stock << PageTarget(ItemCard{m_company->itemId});
}

bool TestAccessibility::open()
{
    QFETCH(PageId, page);
    QFETCH(PageTarget, target);
    m_window->go(page, target);
    return QTest::qWaitFor([this] { return m_window->isSettled(); });
}

void TestAccessibility::controlsHaveNames()
{
    QVERIFY(open());
    for (const QStringList &faults : {unnamed(m_window.get()), withoutRole(m_window.get())})
        QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

void TestAccessibility::accessKeysAreUnique()
{
    QVERIFY(open());
    const QStringList faults = sharedAccessKeys(m_window.get());
    QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

// A translation gives the letters anew, and words of another length.
void TestAccessibility::accessKeysAreUniqueInMalay()
{
    Languages languages;
    languages.use(u"ms"_s);
    {
        MainWindow window(*m_company->warehouse, *m_settings, *m_theme,
                          pageFactory(*m_company->warehouse, *m_settings, *m_theme));
        window.resize(1280, 800);
        window.show();
        QStringList faults;
        for (const PageInfo &info : allPages()) {
            window.go(info.id);
            QVERIFY2(QTest::qWaitFor([&] { return window.isSettled(); }), info.name);
            for (const QString &fault : sharedAccessKeys(&window))
                faults << QLatin1StringView(info.name) + u": "_s + fault;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
    }
    languages.use(u"en_GB"_s);
}

void TestAccessibility::tabReachesEveryControl()
{
    QVERIFY(open());
    const QStringList faults = unreached(m_window.get());
    QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

void TestAccessibility::targetsAreLargeEnough()
{
    QVERIFY(open());
    const QStringList faults = tooSmall(m_window.get());
    QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

void TestAccessibility::tabFollowsReadingOrder()
{
    QVERIFY(open());
    const QStringList faults = againstReadingOrder(m_window.get());
    QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

// What stands over the pages, without being a window of its own.
void TestAccessibility::surfacesAreAccessible_data()
{
    QTest::addColumn<QString>("surface");
    for (const auto *surface : {"unknown code", "attach", "error", "help", "about", "sync", "columns", "more filters"})
        QTest::newRow(surface) << QString::fromLatin1(surface);
}

void TestAccessibility::surfacesAreAccessible()
{
    QFETCH(QString, surface);
    m_window->go(PageId::Items, ItemFilter{});
    QVERIFY(QTest::qWaitFor([this] { return m_window->isSettled(); }));
    const auto click = [this](const QString &name) {
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && (button->text().trimmed() == name || button->accessibleName() == name)) {
                button->click();
                return true;
            }
        }
        return false;
    };
    const auto panels = [this] {
        return m_window->findChildren<NoticePanel *>(Qt::FindDirectChildrenOnly);
    };
    if (surface == "unknown code"_L1 || surface == "attach"_L1) {
        m_window->handleScan(u"9990001112223"_s);
        QTRY_VERIFY(!panels().isEmpty());
        if (surface == "attach"_L1)
            QVERIFY(click(u"Attach to item"_s));
    } else if (surface == "error"_L1) {
        m_window->prompts().showError(m_window.get(), {Error::Code::Conflict, u"item.code.taken"_s, {}});
    } else if (surface == "help"_L1 || surface == "about"_L1) {
        m_window->findChild<QAction *>(u"app."_s + surface)->trigger();
    } else if (surface == "sync"_L1) {
        QVERIFY(click(u"Not connected to a server"_s));
    } else {
        QVERIFY(click(surface == "columns"_L1 ? u"Columns"_s : u"More filters"_s));
    }
    QCoreApplication::processEvents();
    const QList<QStringList> all{unnamed(m_window.get()), withoutRole(m_window.get()), sharedAccessKeys(m_window.get()),
                                 tooSmall(m_window.get())};
    const auto open = panels();
    for (NoticePanel *panel : open)
        panel->close();
    if (surface == "help"_L1)
        m_window->findChild<QAction *>(u"app.help"_s)->trigger();
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    const auto popovers = m_window->findChildren<Popover *>();
    for (Popover *popover : popovers)
        popover->close();
    for (const QStringList &faults : all)
        QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

void TestAccessibility::dialogsAreAccessible_data()
{
    QTest::addColumn<QString>("dialog");
    for (const auto *dialog : {"keys", "question", "variants", "own secret"})
        QTest::newRow(dialog) << QString::fromLatin1(dialog);
}

void TestAccessibility::dialogsAreAccessible()
{
    QFETCH(QString, dialog);
    if (dialog == "own secret"_L1) {
        m_window->findChild<QAction *>(u"app.secret"_s)->trigger();
    } else if (dialog == "keys"_L1) {
        m_window->findChild<QAction *>(u"app.keys"_s)->trigger();
    } else if (dialog == "question"_L1) {
        m_window->prompts().confirm(m_window.get(), u"Discard 12 lines?"_s, u"They cannot be brought back."_s,
                                    u"Discard"_s, [] { });
    } else {
        const Item item = *m_company->warehouse->item(m_company->itemId).result();
        (new VariantsDialog(*m_company->warehouse, item, m_window.get()))->open();
    }
    const auto dialogs = m_window->findChildren<QDialog *>();
    QCOMPARE(dialogs.size(), 1);
    QDialog *shown = dialogs.first();
    // A window counts as active while the one it belongs to is; the keys go to the application's active one.
    shown->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), shown);
    const QList<QStringList> all{unnamed(shown),  withoutRole(shown), sharedAccessKeys(shown),
                                 tooSmall(shown), unreached(shown),   againstReadingOrder(shown)};
    const bool titled = !shown->windowTitle().isEmpty();
    delete shown;
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(titled);
    for (const QStringList &faults : all)
        QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

// Whatever can be done at all is in the palette of some page, and so has a way by keys.
void TestAccessibility::paletteReachesEveryAction()
{
    QSet<QString> reached;
    for (const PageInfo &info : allPages()) {
        m_window->go(info.id);
        QVERIFY(QTest::qWaitFor([this] { return m_window->isSettled(); }));
        const auto commands = m_window->commands();
        for (const QAction *command : commands)
            reached << command->objectName();
    }
    QStringList faults;
    for (const ActionSpec *spec : allActions()) {
        if (!reached.contains(QString::fromLatin1(spec->id)))
            faults << QString::fromLatin1(spec->id);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

void TestAccessibility::welcomeIsAccessible()
{
    WelcomeWindow welcome;
    welcome.show();
    QVERIFY(QTest::qWaitForWindowActive(&welcome));
    for (const bool form : {false, true}) {
        if (form)
            welcome.showCompanyForm(false);
        for (const QStringList &faults : {unnamed(&welcome), sharedAccessKeys(&welcome), unreached(&welcome)})
            QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
    }
    welcome.close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAccessibility::signInIsAccessible()
{
    SignIn signIn(*m_company->warehouse);
    signIn.ask();
    signIn.show();
    QVERIFY(QTest::qWaitForWindowActive(&signIn));
    QVERIFY(QTest::qWaitFor([&] { return signIn.isSettled(); }));
    for (const QStringList &faults : {unnamed(&signIn), withoutRole(&signIn), sharedAccessKeys(&signIn),
                                      unreached(&signIn), againstReadingOrder(&signIn)})
        QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
    signIn.close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAccessibility::paletteIsAccessible()
{
    m_window->go(PageId::Stock);
    m_window->openPalette();
    QStringList faults = unnamed(m_window.get());
    QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
    m_window->palette().hide();
}

STOWAGE_SUITE(TestAccessibility)
#include "tst_accessibility.moc"

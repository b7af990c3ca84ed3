// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace stowage::test {

namespace {

constexpr int settleMs = 60'000;
constexpr Instant middleOfJanuary = 1'705'300'200'000; // 2024-01-15T06:30:00Z

QChar accessKeyOf(const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : key.toString().back().toLower();
}

// Whether the widget is part of the page as it is shown, and not of another one's insides.
bool isOperable(const QWidget *widget, const QWidget &page)
{
    if (!widget->isVisibleTo(&page) || widget->focusPolicy() == Qt::NoFocus)
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || widget->inherits("QAbstractItemView")
        || widget->inherits("QPlainTextEdit");
}

} // namespace

PageFixture::PageFixture() : clock(middleOfJanuary), m_settings(m_folder.filePath(u"settings.ini"_s))
{
    const StoreUrl url = newStoreUrl(StoreUrl::Engine::Sqlite, m_folder.path());
    must(Session::create(url, {.uid = {}, .name = u"Test"_s}, clock, rng, u"ana"_s)).reset();
    m_warehouse = must(Warehouse::open(url, clock, rng));
    m_warehouse->setUser(u"ana"_s);
}

PageFixture::~PageFixture() = default;

Item PageFixture::item(const QString &code, const QString &name, const std::function<void(Item &)> &more)
{
    Item item;
    item.code = code;
    item.name = name;
    if (more)
        more(item);
    return settled(m_warehouse->saveItem(item));
}

RowId PageFixture::location(const QString &code, RowId parent, LocationType type)
{
    Location location;
    location.code = code;
    location.name = code;
    location.parentId = parent;
    location.type = type;
    return settled(m_warehouse->saveLocation(location)).id;
}

PostedDocument PageFixture::post(DocumentKind kind, RowId locationId, const QList<DocumentLine> &lines,
                                 const QString &reference)
{
    DocumentRequest request;
    request.uuid = m_warehouse->newUuid();
    request.kind = kind;
    request.locationId = locationId;
    request.reference = reference;
    request.lines = lines;
    clock.advance(60'000);
    return settled(m_warehouse->post(request));
}

void PageFixture::open(Page &page, const PageTarget &target)
{
    page.resize(1280, 800);
    static_cast<QWidget &>(page).show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.show(target);
    settle(page);
}

void PageFixture::settle(const Page &page)
{
    QVERIFY(QTest::qWaitFor([&] { return page.isSettled(); }, settleMs));
    QTest::qWait(30); // what came is painted, and a painted row may ask for more
    QVERIFY(QTest::qWaitFor([&] { return page.isSettled(); }, settleMs));
}

void PageFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    QTest::qWait(5);
}

void PageFixture::type(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
    QTest::qWait(5);
}

QStringList PageFixture::namelessControls(const QWidget &page)
{
    QStringList nameless;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!isOperable(widget, page))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        // An empty combo box is named by its current text in Qt 6.4, whatever it was given.
        const QString name = interface ? interface->text(QAccessible::Name) : QString();
        if (name.isEmpty() && widget->accessibleName().isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

QStringList PageFixture::sharedAccessKeys(const QWidget &page)
{
    QHash<QChar, QString> owners;
    QStringList shared;
    const auto take = [&](const QString &text) {
        const QChar key = accessKeyOf(text);
        if (key.isNull())
            return;
        if (owners.contains(key))
            shared << owners.value(key) + u" / "_s + text;
        owners.insert(key, text);
    };
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisibleTo(&page))
            take(label->text());
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&page))
            take(button->text());
    }
    return shared;
}

} // namespace stowage::test

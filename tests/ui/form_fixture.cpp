// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/form_fixture.h"

#include <QAction>
#include <QApplication>

namespace stowage::test {

namespace {

constexpr int settleMs = 20'000;
constexpr Instant start = 1'705'300'200'000; // 2024-01-15, in the afternoon of Kuala Lumpur

} // namespace

FormFixture::FormFixture() : clock(start)
{
    const StoreUrl url = newStoreUrl(StoreUrl::Engine::Sqlite, m_folder.path());
    must(Session::create(url, {.uid = {}, .name = u"Test"_s}, clock, rng, u"ana"_s).map([](const auto &) { }));
    m_warehouse = must(Warehouse::open(url, clock, rng));
    m_warehouse->setUser(u"ana"_s);
}

FormFixture::~FormFixture() = default;

Item FormFixture::item(const QString &code, const QString &name, const std::function<void(Item &)> &more)
{
    Item item;
    item.code = code;
    item.name = name;
    if (more)
        more(item);
    return answerOf(m_warehouse->saveItem(item));
}

RowId FormFixture::location(const QString &code, RowId parent, LocationType type)
{
    Location location;
    location.code = code;
    location.name = code;
    location.parentId = parent;
    location.type = type;
    return answerOf(m_warehouse->saveLocation(location)).id;
}

PostedDocument FormFixture::post(DocumentKind kind, RowId locationId, const QList<DocumentLine> &lines)
{
    DocumentRequest request;
    request.uuid = m_warehouse->newUuid();
    request.kind = kind;
    request.locationId = locationId;
    request.lines = lines;
    return answerOf(m_warehouse->post(request));
}

void FormFixture::open(Page &page, const PageTarget &target)
{
    page.resize(1280, 800);
    static_cast<QWidget &>(page).show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.show(target);
    settle(page);
}

void FormFixture::settle(const Page &page)
{
    QVERIFY(QTest::qWaitFor([&] { return page.isSettled(); }, settleMs));
    QTest::qWait(20); // what came is shown, and may ask for more
    QVERIFY(QTest::qWaitFor([&] { return page.isSettled(); }, settleMs));
}

void FormFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    QTest::qWait(5);
}

void FormFixture::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
    QTest::qWait(5);
}

void FormFixture::run(const Page &page, const QString &id)
{
    const QList<QAction *> actions = page.pageActions();
    for (QAction *action : actions) {
        if (action->objectName() == id && action->isEnabled())
            action->trigger();
    }
    settle(page);
}

} // namespace stowage::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_fixture.h"

#include <QAction>
#include <QApplication>

namespace stowage::test {

namespace {

constexpr int settleMs = 60'000;
constexpr Instant middleOfJanuary = 1'705'300'200'000; // 2024-01-15, in the afternoon of Kuala Lumpur

} // namespace

PageFixture::PageFixture() : clock(middleOfJanuary), m_settings(m_folder.filePath(u"settings.ini"_s))
{
    const StoreUrl url = newStoreUrl(StoreUrl::Engine::Sqlite, m_folder.path());
    must(Session::create(url, {.uid = {}, .name = u"Test"_s}, clock, rng, u"ana"_s)).reset();
    m_warehouse = must(Warehouse::open(url, clock, rng));
    m_warehouse->setActor(Actor::ofMachine(u"ana"_s));
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
    for (const QChar c : text) {
        QVERIFY(QApplication::focusWidget()); // a key may move it
        QTest::keyClicks(QApplication::focusWidget(), c);
    }
    QTest::qWait(5);
}

void PageFixture::run(const Page &page, const QString &id)
{
    const QList<QAction *> actions = page.pageActions();
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](const QAction *action) { return action->objectName() == id; });
    QVERIFY2(found != actions.end(), qPrintable(id));
    (*found)->trigger();
    settle(page);
}

} // namespace stowage::test

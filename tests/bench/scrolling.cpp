// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/bench_store.h"

#include "app/platform/settings.h"
#include "views/items/items_page.h"
#include "views/movements/movements_page.h"
#include "views/shell/prompts.h"
#include "views/stock/stock_page.h"
#include "views/widgets/paged_list.h"
#include "views/widgets/paged_table_view.h"

#include <QApplication>
#include <QScrollBar>
#include <QThread>

#include <algorithm>

namespace stowage::bench {

namespace {

class Nowhere final : public Navigator {
public:
    void go(PageId, const PageTarget &) override { }
};

// Their arguments are the interface's. clazy:excludeall=function-args-by-ref
class Silence final : public Prompts {
public:
    void notify(const QString &, std::function<void()>) override { }
    std::unique_ptr<WorkNotice> showWork(const QString &, std::function<void()>) override
    {
        class Unseen final : public WorkNotice {
            void setFraction(double) override { }
        };
        return std::make_unique<Unseen>();
    }
    void showError(QWidget *, const Error &error) override { qFatal("%s", qPrintable(error.toString())); }
    void confirm(QWidget *, const QString &, const QString &, const QString &, std::function<void()>) override { }
    void openFile(QWidget *, const QString &, const QString &, std::function<void(const QString &)>) override { }
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  std::function<void(const QString &)>) override
    {
    }
};

// The longest time in which the thread of the windows did not look at its events, in milliseconds.
class Stalls {
public:
    void turn()
    {
        m_worst = std::max(m_worst, milliseconds([] { QCoreApplication::processEvents(); }));
    }
    void turnFor(int ms)
    {
        const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(ms);
        while (std::chrono::steady_clock::now() < until) {
            turn();
            QThread::usleep(200);
        }
    }
    double worst() const { return m_worst; }

private:
    double m_worst = 0;
};

template <typename ListPage>
Row scrolled(const QString &name, ListPage &page)
{
    page.resize(1280, 800);
    static_cast<QWidget &>(page).show();
    page.show(PageTarget());
    const PagedTable &table = page.list()->view()->table();
    // Turned by hand, here and in Stalls: the time of each turn is what is measured.
    while (!page.isSettled() || !table.isCountExact())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);

    QScrollBar &bar = *page.list()->view()->verticalScrollBar();
    const qint64 rows = table.total();
    Stalls stalls;
    constexpr int wheelTurns = 200, jumps = 400;
    for (int i = 0; i < wheelTurns; ++i) { // as a wheel does, three rows at a time
        bar.setValue(bar.value() + 3 * bar.singleStep());
        stalls.turnFor(5);
    }
    for (int i = 0; i <= jumps; ++i) { // then the handle, from the first row to the last
        bar.setValue(static_cast<int>(static_cast<qint64>(bar.maximum()) * i / jumps));
        stalls.turnFor(5);
    }
    stalls.turnFor(500);
    page.hide();
    return {u"worst stall while scrolling %1"_s.arg(name), u"%L1 rows"_s.arg(rows), stalls.worst(), 0, u"ms"_s, 50};
}

} // namespace

std::vector<Row> scrolling(const Options &options)
{
    StoreUrl url;
    url.path = largeCompany(options);
    static const SystemClock clock;
    static SystemRng rng;
    const auto warehouse = must(Warehouse::open(url, clock, rng));
    Settings settings(options.folder + u"/settings.ini"_s);
    Nowhere navigator;
    Silence prompts;
    std::vector<Row> rows;
    {
        ItemsPage page(*warehouse, navigator, prompts, settings);
        rows.push_back(scrolled(u"items"_s, page));
    }
    {
        StockPage page(*warehouse, navigator, prompts, settings);
        rows.push_back(scrolled(u"stock"_s, page));
    }
    {
        MovementsPage page(*warehouse, navigator, prompts, settings);
        rows.push_back(scrolled(u"movements"_s, page));
    }
    return rows;
}

} // namespace stowage::bench

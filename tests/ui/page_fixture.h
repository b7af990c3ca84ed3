// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/settings.h"
#include "models/operations/warehouse.h"
#include "tests/support/ledger_fixture.h"
#include "views/shell/navigator.h"
#include "views/shell/page.h"
#include "views/shell/prompts.h"

#include <QElapsedTimer>
#include <QTest>

namespace stowage::test {

// Where a page wanted to go.
class FakeNavigator final : public Navigator {
public:
    struct Step {
        PageId page = PageId::Home;
        PageTarget target;
    };
    QList<Step> steps;

    void go(PageId page, const PageTarget &target) override { steps << Step{page, target}; }
    template <typename Target>
    std::optional<Target> lastTarget() const
    {
        const auto *target = steps.isEmpty() ? nullptr : std::get_if<Target>(&steps.last().target);
        return target ? std::optional(*target) : std::nullopt;
    }
};

// What a page said, and the answers of a person who agrees.
// Their arguments are the interface's. clazy:excludeall=function-args-by-ref
class FakePrompts final : public Prompts {
public:
    QStringList notices;
    QList<Error> errors;
    QStringList questions;
    std::function<void()> undo; // of the last notice
    QString file; // that the person chooses
    QStringList works; // that were shown
    QList<double> fractions; // that they came to
    int worksShown = 0; // now
    std::function<void()> cancel; // of the last one

    void notify(const QString &message, std::function<void()> undoIt) override
    {
        notices << message;
        undo = std::move(undoIt);
    }
    std::unique_ptr<WorkNotice> showWork(const QString &what, std::function<void()> cancelIt) override
    {
        works << what;
        cancel = std::move(cancelIt);
        return std::make_unique<FakeWork>(*this);
    }
    void showError(QWidget *, const Error &error) override { errors << error; }
    void confirm(QWidget *, const QString &question, const QString &, const QString &,
                 std::function<void()> accepted) override
    {
        questions << question;
        accepted();
    }
    void openFile(QWidget *, const QString &, const QString &, std::function<void(const QString &)> chosen) override
    {
        chosen(file);
    }
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  std::function<void(const QString &)> chosen) override
    {
        chosen(file);
    }

private:
    class FakeWork final : public WorkNotice {
    public:
        explicit FakeWork(FakePrompts &prompts) : m_prompts(prompts) { ++m_prompts.worksShown; }
        ~FakeWork() override { --m_prompts.worksShown; }
        void setFraction(double fraction) override { m_prompts.fractions << fraction; }

    private:
        FakePrompts &m_prompts;
    };
};

// Waits for an answer; the end of the program where it is an error.
template <typename T>
T settled(const QFuture<Result<T>> &future)
{
    QElapsedTimer waited;
    waited.start();
    while (!future.isFinished() && waited.elapsed() < 60'000)
        QTest::qWait(2);
    return must(Result<T>(future.result()));
}

// A company with an open warehouse, and all that a page is given.
class PageFixture {
public:
    PageFixture();
    ~PageFixture();
    Q_DISABLE_COPY_MOVE(PageFixture)

    FixedClock clock;
    SeededRng rng;
    FakeNavigator navigator;
    FakePrompts prompts;
    Warehouse &warehouse() { return *m_warehouse; }
    Settings &settings() { return m_settings; }
    QString folder() const { return m_folder.path(); }

    Item item(const QString &code, const QString &name, const std::function<void(Item &)> &more = {});
    RowId location(const QString &code, RowId parent = 0, LocationType type = LocationType::Warehouse);
    PostedDocument post(DocumentKind kind, RowId locationId, const QList<DocumentLine> &lines,
                        const QString &reference = {});

    // Shows the page in a window of a desk's size, with the focus in it, and waits for its data.
    void open(Page &page, const PageTarget &target = {});
    void settle(const Page &page);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    // Triggers the page's action with this id, where it can be triggered.
    void run(const Page &page, const QString &id);

private:
    QTemporaryDir m_folder{fastFolder()};
    Settings m_settings;
    std::unique_ptr<Warehouse> m_warehouse;
};

} // namespace stowage::test

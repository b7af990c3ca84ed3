// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "tests/support/ledger_fixture.h"
#include "views/shell/navigator.h"
#include "views/shell/page.h"
#include "views/shell/prompts.h"

#include <QElapsedTimer>
#include <QTest>

namespace stowage::test {

// Where a page wanted to go.
class RecordedSteps final : public Navigator {
public:
    struct Step {
        PageId page = PageId::Home;
        PageTarget target;
    };
    QList<Step> steps;

    void go(PageId page, const PageTarget &target) override { steps << Step{page, target}; }
};

// What a page said, and the answers of a person who agrees.
class AgreeingPrompts final : public Prompts {
public:
    QStringList notices;
    QList<Error> errors;
    QStringList questions;
    std::function<void()> undo; // of the last notice
    QString file; // that the person chooses

    void notify(const QString &message, std::function<void()> undoIt) override
    {
        notices << message;
        undo = std::move(undoIt);
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
};

// The value of an answer once it has come; the end of the program where it is an error.
template <typename T>
auto answerOf(const QFuture<Result<T>> &future)
{
    QElapsedTimer waited;
    waited.start();
    while (!future.isFinished() && waited.elapsed() < 30'000)
        QTest::qWait(2);
    return must(Result<T>(future.result()));
}

// A company with an open warehouse, and all that a page of forms is given.
class FormFixture {
public:
    FormFixture();
    ~FormFixture();
    Q_DISABLE_COPY_MOVE(FormFixture)

    FixedClock clock;
    SeededRng rng;
    RecordedSteps navigator;
    AgreeingPrompts prompts;
    Warehouse &warehouse() { return *m_warehouse; }
    QString folder() const { return m_folder.path(); }

    Item item(const QString &code, const QString &name, const std::function<void(Item &)> &more = {});
    RowId location(const QString &code, RowId parent = 0, LocationType type = LocationType::Warehouse);
    PostedDocument post(DocumentKind kind, RowId locationId, const QList<DocumentLine> &lines);

    // Shows the page in a window of a desk's size, with the focus in it, and waits for its data.
    void open(Page &page, const PageTarget &target = {});
    static void settle(const Page &page);
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const QString &text);
    // Triggers the page's action with this id, where it can be triggered.
    static void run(const Page &page, const QString &id);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Warehouse> m_warehouse;
};

} // namespace stowage::test

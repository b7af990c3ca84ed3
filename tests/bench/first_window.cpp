// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program up to the moment at which its first page can be used: its window is drawn with the rows that
// came first. ARGUMENTS… FILE: the program's own, then the file that appears at that moment.
#include "app/desktop/desktop.h"
#include "models/tables/paged_table.h"
#include "views/shell/main_window.h"
#include "views/shell/page.h"

#include <QApplication>
#include <QFile>

#include <unistd.h>

namespace {

// Lists that show something else first, a card's or an editor's, have not begun.
bool isUsable(const stowage::Page &page)
{
    const auto tables = page.findChildren<stowage::PagedTable *>();
    return tables.isEmpty()
               ? page.isSettled()
               : std::any_of(tables.begin(), tables.end(), [](auto *table) { return table->hasStarted(); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString file = arguments.takeLast();
    const auto line = stowage::readCommandLine(arguments);
    if (!line.options)
        return line.status;
    stowage::Desktop desktop(app, *line.options);
    if (const auto status = desktop.start())
        return *status;
    if (!desktop.window())
        return 1; // it could not be opened, and the welcome says why
    const auto isThere = [&] {
        const auto pages = desktop.window()->findChildren<stowage::Page *>();
        return std::any_of(pages.begin(), pages.end(),
                           [](const stowage::Page *page) { return page->isVisible() && isUsable(*page); });
    };
    // No loop of the application's own: each turn is looked at, and the first that shows rows ends it.
    while (!isThere())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    desktop.window()->repaint();
    QFile mark(file);
    if (!mark.open(QFile::WriteOnly))
        return 1;
    ::_exit(0); // how it ends is not measured
}

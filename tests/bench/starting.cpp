// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/bench_store.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stowage::bench {

namespace {

struct Run {
    double took = 0; // ms
    double memory = 0; // MB at the highest
};

bool isRunning(pid_t child)
{
    siginfo_t ended{};
    return ::waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOHANG | WNOWAIT) == 0 && ended.si_pid == 0;
}

// A program from its start to the moment at which the file `mark` appears, offscreen.
Run run(const QString &program, const QStringList &arguments, const QByteArray &mark)
{
    std::vector<QByteArray> texts{program.toUtf8()};
    texts.reserve(static_cast<std::size_t>(arguments.size()) + 1);
    for (const QString &argument : arguments)
        texts.push_back(argument.toUtf8());
    std::vector<char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);

    ::unlink(mark.constData());
    Run result;
    pid_t child = 0;
    result.took = milliseconds([&] {
        child = ::fork();
        if (child == 0) {
            ::execv(pointers.front(), pointers.data());
            ::_exit(127);
        }
        while (::access(mark.constData(), F_OK) != 0 && isRunning(child))
            ::usleep(200);
    });
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("%s ended with an error", pointers.front());
    result.memory = static_cast<double>(usage.ru_maxrss) / 1024;
    return result;
}

Run median(const QString &program, const QStringList &arguments, const QByteArray &mark)
{
    run(program, arguments, mark); // warm: both from the page cache
    std::vector<Run> runs;
    runs.reserve(7);
    for (int i = 0; i < 7; ++i)
        runs.push_back(run(program, arguments, mark));
    std::ranges::sort(runs, {}, &Run::took);
    return runs[runs.size() / 2];
}

} // namespace

std::vector<Row> starting(const Options &options)
{
    const QString bin = QCoreApplication::applicationDirPath();
    const QString path = largeCompany(options);
    const QString size = u"%L1 items, %L2 movements"_s.arg(options.largeItems).arg(options.movements);
    const QByteArray mark = (options.folder + u"/start.png"_s).toUtf8();
    qputenv("XDG_CONFIG_HOME", options.folder.toUtf8()); // not the person's own settings
    const Run empty = median(bin + u"/stowage_empty_window"_s, {QString::fromUtf8(mark)}, mark);
    std::vector<Row> rows;
    const auto start = [&](const QString &page, const QString &name, double bar) {
        const Run ours =
            median(bin + u"/stowage_first_window"_s,
                   {u"--db"_s, path, u"--page"_s, page, u"--size"_s, u"1280x800"_s, QString::fromUtf8(mark)}, mark);
        rows.push_back({name, size, ours.took - empty.took, 0, u"ms"_s, bar});
        rows.push_back({u"memory with page “%1” open"_s.arg(page), size, ours.memory, 0, u"MB"_s, 200});
    };
    start(u"items"_s, u"start to the first rows of items, over an empty window"_s, 150);
    start(u"stock"_s, u"start to the first rows of stock, over an empty window"_s, 150);
    start(u"home"_s, u"start to every figure of home, over an empty window"_s, 0);
    return rows;
}

} // namespace stowage::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secret_input.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace stowage::cli {

namespace {

// The terminal shows nothing of what is typed for as long as this lives.
class Hidden {
public:
    Hidden() : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~Hidden()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Hidden)

    bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before{};
    bool m_isTerminal;
};

} // namespace

QString readSecret(const Shell &shell, SecretKind kind)
{
    const Hidden hidden;
    if (hidden.isTerminal()) {
        shell.err << (kind == SecretKind::Pin ? "PIN: " : "Password: ");
        shell.err.flush();
    }
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly))
        return {};
    QByteArray line = input.readLine();
    if (hidden.isTerminal())
        shell.err << '\n';
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace stowage::cli

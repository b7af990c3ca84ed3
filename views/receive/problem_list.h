// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace stowage {

// What stands between a document and its posting, in sentences; each leads to its line. Hidden while there is nothing.
class ProblemList final : public QFrame {
    Q_OBJECT

public:
    struct Problem {
        int row = -1; // the line; −1 for the whole document
        QString text;
        bool blocking = true;
        bool operator==(const Problem &) const = default;
    };

    explicit ProblemList(QWidget *parent = nullptr);

    void setProblems(const QList<Problem> &problems);
    const QList<Problem> &problems() const { return m_problems; }

Q_SIGNALS:
    void activated(int row);

private:
    void addRow(const Problem &problem);

    QList<Problem> m_problems;
    QVBoxLayout *m_column;
};

} // namespace stowage

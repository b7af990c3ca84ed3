// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace stowage {

// A number with what it is: "On hand" above "1,250 pcs".
class Figure final : public QWidget {
    Q_OBJECT

public:
    explicit Figure(const QString &title, QWidget *parent = nullptr);

    void setFigure(const QString &text, bool wrong = false); // wrong: below zero
    // A sentence that explains the figure, for pointer and screen reader; empty for none.
    void setNote(const QString &note);
    QString figure() const;

private:
    QString m_name;
    QLabel *m_figure; // owned by this widget
};

} // namespace stowage

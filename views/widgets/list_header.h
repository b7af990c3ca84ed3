// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace stowage {

// The header of a list whose leading columns stay in sight: it paints them again over what has been scrolled below
// them, and a click there is a click on them.
// It draws the sort's arrow itself, at the far end of the title.
class ListHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit ListHeader(QWidget *parent = nullptr);

    // Logical columns with their left edges on screen, from the near edge on; empty when nothing is covered.
    struct Frozen {
        int column = 0;
        int left = 0;
        int width = 0;
    };
    void setFrozen(const QList<Frozen> &frozen);

Q_SIGNALS:
    void frozenClicked(int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int frozenAt(int x) const; // -1 where none is

    QList<Frozen> m_frozen;
    int m_pressed = -1;
};

} // namespace stowage

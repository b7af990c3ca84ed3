// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace stowage {

// A card with a title, controls beside it, and a body. Without a title it is a plain card.
class Section final : public QFrame {
    Q_OBJECT

public:
    explicit Section(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void addToHeader(QWidget *widget); // at the far end
    QVBoxLayout *body() const { return m_body; }
    // Lists reach the card's edges; forms keep their distance.
    void setFlush(bool flush);

private:
    QLabel *m_title; // owned by this widget
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};

} // namespace stowage

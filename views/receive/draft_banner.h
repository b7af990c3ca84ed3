// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace stowage {

// Says that what stands in the form was typed before, and offers to drop it.
class DraftBanner final : public QFrame {
    Q_OBJECT

public:
    explicit DraftBanner(QWidget *parent = nullptr);

    void showText(const QString &text);

Q_SIGNALS:
    void discardRequested();

private:
    QLabel *m_text;
};

} // namespace stowage

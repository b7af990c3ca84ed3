// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace stowage {

// A code was scanned that no item has. It asks without stopping anything: the next scan works.
class UnknownCode final : public QFrame {
    Q_OBJECT

public:
    explicit UnknownCode(QWidget *parent = nullptr);

    void showCode(const QString &code);

Q_SIGNALS:
    void createRequested(const QString &code);
    void attachRequested(const QString &code);

private:
    QString m_code;
    QLabel *m_text;
};

} // namespace stowage

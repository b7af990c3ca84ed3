// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace stowage {

// A large button with an icon, what it does and why one would.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT

public:
    // An "&" in the title is its access key.
    ChoiceCard(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont titleFont() const;

    QString m_icon;
    QString m_text;
};

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace stowage {

// One figure of Home: a button that opens the rows behind it.
class Tile final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Tone { Plain, Good, Warning, Danger };

    // `title` names the figure; an "&" in it is its access key.
    Tile(const QString &title, const QString &iconName, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &caption, Tone tone = Tone::Plain);
    const QString &figure() const { return m_figure; }
    // How large the figure is, in percent of the text around it; as large as the tile's width lets it be.
    int figurePercent() const { return m_figurePercent; }
    int fittingPercent() const;
    void setFigurePercent(int percent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    // A caption that does not fit into one line takes more.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont figureFont(int percent) const;
    int figureWidth(int percent) const;
    QFont titleFont(int width) const;
    QFont captionFont() const;
    int captionHeight(int width) const;
    int heightAbove() const; // of what stands over the caption

    QString m_icon;
    QString m_figure;
    QString m_caption;
    Tone m_tone = Tone::Plain;
    int m_figurePercent;
};

} // namespace stowage

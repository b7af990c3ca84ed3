// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace stowage {

enum class Density { Comfortable, Compact };

// Fusion, with marks, arrows, fields and focus frames in the theme's colours and the measures of the chosen density.
// Tables get their row height from here as long as nobody sets another.
class StowageStyle final : public QProxyStyle {
    Q_OBJECT

public:
    StowageStyle();

    void setDensity(Density density) { m_density = density; }
    static int rowHeight(Density density) { return density == Density::Compact ? 28 : 36; }
    // Of every field and button, edges included: they stand in one row.
    static int fieldHeight(Density density) { return density == Density::Compact ? 28 : 34; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    Density m_density = Density::Comfortable;
};

} // namespace stowage

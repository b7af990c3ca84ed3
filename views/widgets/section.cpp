// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/section.h"

#include "models/base/result.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStylePainter>

#include <algorithm>

namespace stowage {

namespace {

constexpr int inset = 16;

// A name that is longer than its place ends in dots, and is told whole where the mouse rests on it.
class Title final : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override
    {
        const QSize whole = QLabel::minimumSizeHint();
        return {std::min(whole.width(), fontMetrics().averageCharWidth() * signsMin), whole.height()};
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip)
            setToolTip(isCut() ? text() : QString());
        return QLabel::event(event);
    }
    void paintEvent(QPaintEvent *event) override
    {
        if (!isCut())
            return QLabel::paintEvent(event);
        QStylePainter painter(this);
        painter.drawItemText(contentsRect(), int(alignment()) | Qt::TextSingleLine, palette(), isEnabled(),
                             fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()),
                             foregroundRole());
    }

private:
    static constexpr int signsMin = 16;

    bool isCut() const { return fontMetrics().horizontalAdvance(text()) > contentsRect().width(); }
};

} // namespace

Section::Section(const QString &title, QWidget *parent)
    : QFrame(parent),
      m_title(new Title(this)),
      m_header(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    setProperty("role", u"card"_s);
    m_title->setProperty("role", u"sectionTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_header->setContentsMargins(inset, 12, inset, 0);
    m_header->addWidget(m_title);
    m_header->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_header);
    column->addLayout(m_body, 1);
    setFlush(false);
    setTitle(title);
}

void Section::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    if (title.isEmpty() && m_header->count() == 2)
        m_header->setContentsMargins(0, 0, 0, 0);
    else
        m_header->setContentsMargins(inset, 12, inset, 0);
}

void Section::addToHeader(QWidget *widget)
{
    m_header->addWidget(widget);
    setTitle(m_title->text());
}

void Section::setFlush(bool flush)
{
    m_body->setContentsMargins(flush ? 1 : inset, flush ? 8 : 12, flush ? 1 : inset, flush ? 1 : inset);
}

} // namespace stowage

#include "section.moc"

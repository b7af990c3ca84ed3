// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/help_panel.h"

#include "models/base/result.h"
#include "views/shell/key_list.h"
#include "views/widgets/icons.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>

namespace stowage {

namespace {

QString readChapter(const QString &language, const QString &name)
{
    QFile file(u":/manual/%1/%2.md"_s.arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString handbookChapter(const QString &name, const QLocale &locale)
{
    for (const QString &language : {locale.name(), locale.name().section(u'_', 0, 0), u"en"_s}) {
        if (const QString text = readChapter(language, name); !text.isEmpty())
            return text;
    }
    return {};
}

HelpPanel::HelpPanel(QWidget *parent) : QFrame(parent), m_text(new QTextBrowser(this))
{
    setObjectName(u"helpPanel"_s);
    setMinimumWidth(300);
    auto *title = new QLabel(tr("Handbook"), this);
    title->setProperty("role", u"sectionTitle"_s);
    auto *contents = new QToolButton(this);
    contents->setIcon(icon(u"list"_s, IconTint::Muted));
    contents->setAccessibleName(tr("Contents"));
    contents->setToolTip(tr("Contents"));
    auto *closeButton = new QToolButton(this);
    closeButton->setIcon(icon(u"x"_s, IconTint::Muted));
    closeButton->setAccessibleName(tr("Close the handbook"));
    closeButton->setToolTip(tr("Close the handbook (Esc)"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 8, 4);
    row->addWidget(title, 1);
    row->addWidget(contents);
    row->addWidget(closeButton);
    m_text->setAccessibleName(tr("Handbook"));
    m_text->setOpenLinks(false);
    setFocusProxy(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_text);
    connect(contents, &QToolButton::clicked, this, [this] { showChapter(u"index"_s); });
    connect(closeButton, &QToolButton::clicked, this, &HelpPanel::closed);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HelpPanel::closed);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative())
            showChapter(link.path().section(u'.', 0, 0));
        else
            QDesktopServices::openUrl(link);
    });
}

void HelpPanel::showChapter(const QString &name)
{
    const QString text = handbookChapter(name, locale());
    if (text.isEmpty())
        return;
    m_chapter = name;
    m_text->document()->setMarkdown(text, QTextDocument::MarkdownDialectGitHub);
    if (name == "keys"_L1) {
        QTextCursor end(m_text->document());
        end.movePosition(QTextCursor::End);
        end.insertHtml(keyListHtml());
    }
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace stowage

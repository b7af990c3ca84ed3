// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/key_list.h"

#include "models/base/result.h"
#include "views/shell/action_text.h"
#include "views/shell/actions.h"
#include "views/widgets/icons.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeySequence>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <memory>

namespace stowage {

namespace {

// Keys that fields and lists understand by themselves.
struct FieldKey {
    const char *keys;
    const char *text;
};

constexpr FieldKey fieldKeys[] = {
    {"Up, Down", QT_TRANSLATE_NOOP("KeyList", "In a number: one more or less. In a day: one day on or back")},
    {"Alt+Down", QT_TRANSLATE_NOOP("KeyList", "In a day: open the calendar")},
    {"Enter", QT_TRANSLATE_NOOP("KeyList", "In a picker: take the marked line. In a list: open the row")},
    {"F2", QT_TRANSLATE_NOOP("KeyList", "In a list: edit the cell")},
    {"Esc", QT_TRANSLATE_NOOP("KeyList", "Close what is open, clear the search, leave a cell as it was")},
};

QString rowHtml(const QString &text, const QString &keys)
{
    return u"<tr><td style=\"padding: 3px 24px 3px 0\">%1</td><td style=\"padding: 3px 0\"><b>%2</b></td></tr>"_s.arg(
        text.toHtmlEscaped(), keys.toHtmlEscaped());
}

QString groupHtml(const QString &title, const QString &rows)
{
    return rows.isEmpty() ? QString() : u"<h3>%1</h3><table>%2</table>"_s.arg(title.toHtmlEscaped(), rows);
}

} // namespace

QString keyListHtml()
{
    QString html;
    QString group;
    QString rows;
    for (const ActionSpec *spec : allActions()) {
        const QString own = groupText(QString::fromLatin1(spec->id));
        if (own != group) {
            html += groupHtml(group, rows);
            rows.clear();
            group = own;
        }
        const auto keys = QKeySequence::fromString(QString::fromLatin1(spec->shortcut), QKeySequence::PortableText);
        if (!keys.isEmpty()) {
            rows += rowHtml(withoutAccessKey(QCoreApplication::translate("Action", spec->text)),
                            keys.toString(QKeySequence::NativeText));
        }
    }
    html += groupHtml(group, rows);
    rows.clear();
    for (const FieldKey &key : fieldKeys)
        rows += rowHtml(QCoreApplication::translate("KeyList", key.text), QString::fromLatin1(key.keys));
    return html + groupHtml(QCoreApplication::translate("KeyList", "Fields and lists"), rows);
}

KeyList::KeyList(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 640);
    auto *text = new QTextBrowser(this);
    text->setHtml(keyListHtml());
    text->setAccessibleName(tr("Keyboard shortcuts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *printButton = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    printButton->setIcon(icon(u"printer"_s));
    printButton->setAutoDefault(false);
    connect(printButton, &QPushButton::clicked, this, &KeyList::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(buttons);
}

void KeyList::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(windowTitle());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [printer] {
        QTextDocument document;
        document.setHtml(u"<h1>%1</h1>%2"_s.arg(tr("Keyboard shortcuts"), keyListHtml()));
        document.print(printer.get());
    });
    dialog->open();
}

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/item.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace stowage {

class Form;
class NumberEdit;

// One part of the item editor: it shows some fields of an item, writes them back, and marks what is wrong with them.
class ItemTab : public QScrollArea {
    Q_OBJECT

public:
    explicit ItemTab(QWidget *parent = nullptr);

    virtual void showItem(const Item &item) = 0;
    virtual void writeTo(Item &item) const = 0;
    // What keeps the fields from being read at all: a number that is none.
    virtual QList<Error> unreadable() const { return {}; }

    virtual void clearMarks();
    // Whether the error is of a field here; it is then marked.
    virtual bool mark(const Error &error);
    void focusFirstMark();
    bool hasMarks() const;
    // Whether the person has been in the field of this error: what is still empty is not wrong yet.
    bool wasTouched(const Error &error) const;
    void forgetTouches() { m_touched.clear(); }

Q_SIGNALS:
    void edited();

protected:
    static constexpr int widthMax = 860;

    QVBoxLayout *body() const { return m_body; }
    // Lists want it; lines of text fields are read better when they are not too long.
    void useWholeWidth();
    // Errors whose key begins so belong to this field of this form.
    void bind(const QString &key, QWidget *field, Form *form);
    void watch(QLineEdit *line);
    void watch(QComboBox *box);
    void watch(QCheckBox *box);
    void touched(const QWidget *field);
    // number.invalid and its like, with the field's key before it: item.weight.number.invalid.
    void addUnreadable(QList<Error> &errors, const QString &key, const NumberEdit *edit) const;
    QWidget *fieldOf(const Error &error) const;

private:
    struct Binding {
        QString key;
        QWidget *field = nullptr;
        Form *form = nullptr;
    };
    const Binding *bindingOf(const Error &error) const;

    QVBoxLayout *m_body; // owned by this widget
    QList<Binding> m_bindings;
    QSet<const QWidget *> m_touched;
};

// The sentence for an error of a field: that of number.invalid for item.weight.number.invalid.
QString fieldErrorText(const Error &error);

} // namespace stowage

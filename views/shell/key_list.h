// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace stowage {

// Every action that has keys, by where it belongs, as a document: for the key list, its print and the handbook.
QString keyListHtml();

// The key list in a window of its own beside the work; it prints.
class KeyList final : public QDialog {
    Q_OBJECT

public:
    explicit KeyList(QWidget *parent = nullptr);

private:
    void print();
};

} // namespace stowage

// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt program with a window can do: what the start of Stowage is measured against.
#include <QApplication>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    QTimer::singleShot(0, &window, [&] {
        window.grab().save(QApplication::arguments().value(1));
        QApplication::quit();
    });
    return QApplication::exec();
}

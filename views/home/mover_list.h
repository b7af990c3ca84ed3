// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listing.h"

#include <QTableView>

class QStandardItemModel;

namespace stowage {

// What moved most in the period; a row opens its movements.
class MoverList final : public QTableView {
    Q_OBJECT

public:
    explicit MoverList(QWidget *parent = nullptr);

    void setMovers(const QList<TopMover> &movers);
    QSize sizeHint() const override;

Q_SIGNALS:
    void itemActivated(stowage::RowId itemId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    QList<TopMover> m_movers;
    QStandardItemModel *m_model; // owned by this widget
};

} // namespace stowage

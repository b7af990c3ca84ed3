// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/variants_dialog.h"

#include "app/platform/error_text.h"
#include "views/items/pair_rows.h"
#include "views/shell/on_result.h"
#include "views/widgets/field_state.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int codeColumn = 0, nameColumn = 1;

} // namespace

VariantsDialog::VariantsDialog(Warehouse &warehouse, const Item &parent, QWidget *owner)
    : QDialog(owner),
      m_warehouse(warehouse),
      m_parent(parent),
      m_attributes(new PairRows(
          {.text = tr("They differ in"),
           .value = tr("Values, with commas between them"),
           .add = tr("&Add an attribute"),
           .remove = tr("Remove the attribute %1"),
           .empty = tr("Name what the variants differ in, such as colour or size.")},
          [](QWidget *row) { return new QLineEdit(row); }, this)),
      m_pattern(new QLineEdit(this)),
      m_preview(new QTableWidget(0, 2, this)),
      m_problem(new QLabel(this)),
      m_create(new QPushButton(this))
{
    setWindowTitle(tr("Variants of %1").arg(parent.code));
    buildLayout(parent);
    connect(m_attributes, &PairRows::edited, this, &VariantsDialog::attributesEdited);
    connect(m_pattern, &QLineEdit::textEdited, this, [this] {
        m_patternIsOurs = false;
        showPreview();
    });
    connect(m_preview, &QTableWidget::itemChanged, this, [this] {
        if (!m_filling)
            showCount();
    });
    connect(m_create, &QPushButton::clicked, this, &VariantsDialog::create);
    m_attributes->setCount(2);
    m_attributes->text(0)->setText(tr("colour"));
    m_attributes->text(1)->setText(tr("size"));
    m_attributes->value(0)->setPlaceholderText(tr("Red, Blue"));
    m_attributes->value(1)->setPlaceholderText(tr("Small=S, Medium=M"));
    m_pattern->setText(defaultVariantPattern(typed()));
    m_attributes->value(0)->setFocus();
    showPreview();
}

void VariantsDialog::buildLayout(const Item &parent)
{
    auto *about = new QLabel(tr("Every combination becomes an item of its own, with the prices, supplier and limits of "
                                "%1 and its own stock. Write Medium=M to have M in the code.")
                                 .arg(parent.code),
                             this);
    about->setWordWrap(true);
    about->setProperty("role", u"hint"_s);
    auto *patternLabel = new QLabel(tr("&Pattern of the codes"), this);
    patternLabel->setProperty("role", u"fieldLabel"_s);
    patternLabel->setBuddy(m_pattern);
    m_pattern->setAccessibleName(tr("Pattern of the codes"));
    m_preview->setAccessibleName(tr("Variants to be made"));
    m_preview->setHorizontalHeaderLabels({tr("Code"), tr("Name")});
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_preview->setColumnWidth(codeColumn, fontMetrics().averageCharWidth() * 36);
    m_preview->verticalHeader()->hide();
    m_preview->setShowGrid(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problem->setWordWrap(true);
    m_problem->setProperty("role", u"error"_s);
    m_create->setProperty("kind", u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_create->setAutoDefault(false); // a scan's Enter must not make items
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(about);
    column->addWidget(m_attributes);
    column->addWidget(patternLabel);
    column->addWidget(m_pattern);
    column->addWidget(m_preview, 1);
    column->addLayout(buttons);
    resize(720, 640);
}

QList<MatrixAttribute> VariantsDialog::typed() const
{
    QList<MatrixAttribute> attributes;
    for (int row = 0; row < m_attributes->count(); ++row)
        attributes << MatrixAttribute{m_attributes->text(row)->text(), m_attributes->value(row)->text().split(u',')};
    return attributes;
}

void VariantsDialog::attributesEdited()
{
    if (m_patternIsOurs)
        m_pattern->setText(defaultVariantPattern(typed()));
    showPreview();
}

void VariantsDialog::showPreview()
{
    const auto variants = matrixVariants(m_parent, typed(), m_pattern->text());
    m_variants = variants.value_or(QList<Item>());
    {
        const QScopedValueRollback filling(m_filling, true);
        m_preview->setRowCount(static_cast<int>(m_variants.size()));
        for (int row = 0; row < m_preview->rowCount(); ++row) {
            auto *code = new QTableWidgetItem(m_variants.at(row).code);
            code->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            code->setCheckState(Qt::Checked);
            m_preview->setItem(row, codeColumn, code);
            m_preview->setItem(row, nameColumn, new QTableWidgetItem(m_variants.at(row).name));
        }
    }
    m_problem->setText(variants ? QString() : errorText(variants.error()));
    const bool ofPattern = !variants && variants.error().key.startsWith("variants.pattern"_L1);
    markField(m_pattern, ofPattern ? m_problem->text() : QString());
    showCount();
}

QList<Item> VariantsDialog::chosen() const
{
    QList<Item> variants;
    for (int row = 0; row < m_preview->rowCount(); ++row) {
        if (m_preview->item(row, codeColumn)->checkState() == Qt::Checked)
            variants << m_variants.at(row);
    }
    return variants;
}

void VariantsDialog::showCount()
{
    const int count = static_cast<int>(chosen().size());
    m_create->setText(count == 0 ? tr("&Create variants") : tr("&Create %Ln variant(s)", nullptr, count));
    m_create->setEnabled(count > 0);
}

QString VariantsDialog::problem() const
{
    return m_problem->text();
}

void VariantsDialog::create()
{
    m_create->setEnabled(false);
    onResult(this, m_warehouse.createVariants(m_parent.id, chosen()), [this](const Result<QList<Item>> &variants) {
        if (!variants) {
            m_problem->setText(errorText(variants.error()));
            showCount();
            return;
        }
        Q_EMIT created(*variants);
        accept();
    });
}

} // namespace stowage

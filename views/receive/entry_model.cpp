// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receive/entry_model.h"

#include "app/platform/error_text.h"
#include "views/shell/format.h"

#include <QUndoCommand>

#include <algorithm>

namespace stowage {

class LinesCommand final : public QUndoCommand {
public:
    LinesCommand(EntryModel &model, QList<EntryLine> after, const QString &what, int freshRow)
        : QUndoCommand(what),
          m_model(model),
          m_before(model.m_entry.lines),
          m_after(std::move(after)),
          m_freshBefore(model.m_freshRow),
          m_freshAfter(freshRow)
    {
    }

    void undo() override { m_model.replace(m_before, m_freshBefore); }
    void redo() override { m_model.replace(m_after, m_freshAfter); }

private:
    EntryModel &m_model; // owns the stack that owns this
    QList<EntryLine> m_before;
    QList<EntryLine> m_after;
    int m_freshBefore;
    int m_freshAfter;
};

namespace {

constexpr int undoStepsMax = 200;

Qt::Alignment alignmentOf(EntryModel::Column column)
{
    switch (column) {
    case EntryModel::Number:
    case EntryModel::Amount:
    case EntryModel::Cost:
    case EntryModel::Value:
    case EntryModel::Balance:
        return Qt::AlignRight | Qt::AlignVCenter;
    default:
        return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

} // namespace

EntryModel::EntryModel(DocumentKind kind, StockLookup &stock, const ReasonLookup &reasons, const Company &company,
                       QObject *parent)
    : QAbstractTableModel(parent),
      m_stock(stock),
      m_reasons(reasons),
      m_company(company),
      m_entry{.kind = kind}
{
    m_undo.setUndoLimit(undoStepsMax);
    connect(&m_stock, &StockLookup::stockKnown, this, &EntryModel::rework);
    connect(&m_reasons, &ReasonLookup::reasonsKnown, this, &EntryModel::rework);
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entry.lines.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const auto column = static_cast<Column>(index.column());
    const EntryLine &line = m_entry.lines[row];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(line, row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case Qt::ToolTipRole:
    case ProblemRole:
        return problem(row);
    case BlockingRole:
        return !m_errors[row].isEmpty() || !m_findings.value(row).isEmpty()
               || (!m_allowNegative && !shortage(row).isEmpty());
    case FreshRole:
        return row == m_freshRow;
    case InheritedRole:
        return column == Reason && line.reason.isEmpty() && m_entry.kind == DocumentKind::Adjustment;
    case ReasonRole:
        return line.reason;
    default:
        return {};
    }
}

QVariant EntryModel::text(const EntryLine &line, int row, Column column) const
{
    switch (column) {
    case Number:
        return m_locale.toString(row + 1);
    case Code:
        return line.code;
    case Name:
        return line.name;
    case Amount:
        return m_entry.kind == DocumentKind::Adjustment ? formatSigned(line.quantity, m_locale)
                                                        : formatQuantity(line.quantity, m_locale);
    case Unit:
        return line.unit;
    case Cost:
        return line.unitCost ? formatUnitCost(*line.unitCost, m_company.currency, m_locale) : QString();
    case Value:
        return valueText(line, row);
    case Balance:
        if (!m_stock.isKnown(line.itemId))
            return QString(u'…');
        return tr("%1 → %2", "on hand before and after")
            .arg(formatQuantity(balance(row).before, m_locale), formatQuantity(balance(row).after, m_locale));
    case Reason:
        if (m_entry.kind == DocumentKind::Issue)
            return line.reason;
        return m_reasons.name(line.reason.isEmpty() ? m_entry.reason : line.reason);
    case Lot:
        return line.lot;
    case Expires:
        return formatDay(line.expires, m_locale);
    case Notes:
        return line.notes;
    case ColumnCount:
        break;
    }
    return {};
}

QString EntryModel::valueText(const EntryLine &line, int row) const
{
    if (m_entry.kind == DocumentKind::Adjustment) {
        if (!m_effect || !m_findings.value(row).isEmpty())
            return {};
        return formatAmount(m_effect->lines.value(row).value, m_company.currency, m_locale);
    }
    const auto value = valueOf(line, estimate(line.itemId), m_company.currency);
    return value ? formatAmount(*value, m_company.currency, m_locale) : QString();
}

// The ledger's own figures where it was asked.
EntryBalance EntryModel::balance(int row) const
{
    if (!m_effect || row >= m_effect->lines.size() || !m_findings.value(row).isEmpty())
        return m_balances[row];
    return {m_effect->lines[row].before, m_effect->lines[row].after};
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Number:
        //: heading of the column with the numbers of lines
        return tr("Line");
    case Code:
        return tr("Item");
    case Name:
        return tr("Name");
    case Amount:
        return tr("Quantity");
    case Unit:
        return tr("Unit");
    case Cost:
        return tr("Unit cost");
    case Value:
        return tr("Value");
    case Balance:
        return tr("On hand");
    case Reason:
        return m_entry.kind == DocumentKind::Issue ? tr("Why this lot") : tr("Reason");
    case Lot:
        return tr("Lot or serial");
    case Expires:
        return tr("Expires");
    case Notes:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!index.isValid())
        return flags;
    const EntryLine &line = m_entry.lines[index.row()];
    const bool inLots = line.lotTracking != LotTracking::None;
    switch (static_cast<Column>(index.column())) {
    case Cost:
        // What leaves costs what the stock there costs.
        return line.quantity.isPositive() ? flags | Qt::ItemIsEditable : flags;
    case Reason:
        return inLots || m_entry.kind != DocumentKind::Issue ? flags | Qt::ItemIsEditable : flags;
    case Amount:
    case Notes:
        return flags | Qt::ItemIsEditable;
    case Lot:
    case Expires:
        return inLots ? flags | Qt::ItemIsEditable : flags;
    default:
        return flags;
    }
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    QList<EntryLine> lines = m_entry.lines;
    if (!edit(lines[index.row()], static_cast<Column>(index.column()), value))
        return false;
    if (lines != m_entry.lines)
        apply(std::move(lines), tr("Change line %1").arg(index.row() + 1), index.row());
    return true;
}

bool EntryModel::edit(EntryLine &line, Column column, const QVariant &value)
{
    const auto accept = [this](auto &target, const auto &parsed) {
        if (!parsed)
            Q_EMIT textRefused(errorText(parsed.error()));
        else
            target = *parsed;
        return parsed.has_value();
    };
    const QString typed = value.toString().trimmed();
    switch (column) {
    case Amount: {
        if (value.userType() == qMetaTypeId<Quantity>()) {
            line.quantity = value.value<Quantity>();
            return true;
        }
        return accept(line.quantity, Quantity::fromString(toMachineNumber(typed, m_locale)));
    }
    case Cost:
        line.unitCost.reset();
        if (value.userType() == qMetaTypeId<UnitCost>())
            line.unitCost = value.value<UnitCost>();
        else if (!typed.isEmpty())
            return accept(line.unitCost, UnitCost::fromString(toMachineNumber(typed, m_locale)));
        return true;
    case Reason:
        line.reason = typed;
        return true;
    case Lot:
        line.lot = typed;
        return true;
    case Expires:
        line.expires = value.toDate();
        return true;
    case Notes:
        line.notes = typed;
        return true;
    default:
        return false;
    }
}

void EntryModel::restore(const QList<EntryLine> &lines)
{
    m_undo.clear();
    replace(lines, -1);
}

void EntryModel::setPlace(RowId locationId, bool allowNegative)
{
    m_entry.locationId = locationId;
    m_allowNegative = allowNegative;
    rework();
}

void EntryModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    rework();
}

void EntryModel::setReason(const QString &code)
{
    m_entry.reason = code;
    rework();
}

void EntryModel::setEffect(const std::optional<AdjustmentEffect> &effect)
{
    m_effect = effect;
    m_findings.clear();
    m_findings.resize(rowCount());
    for (const Error &problem : effect ? effect->problems : QList<Error>()) {
        const int row = problem.arg(u"line").toInt() - 1;
        if (row < 0 || row >= rowCount())
            continue;
        const QString text = errorText(m_reasons.named(problem));
        m_findings[row] += m_findings[row].isEmpty() ? text : u' ' + text;
    }
    rework();
}

int EntryModel::scan(const ItemHit &hit)
{
    Entry changed = m_entry;
    ItemHit counted = hit;
    if (m_entry.kind == DocumentKind::Adjustment && m_reasons.direction(m_entry.reason) < 0)
        counted.packFactor = -hit.packFactor;
    const int row = addScan(changed, counted);
    if (row < 0)
        return row;
    m_stock.rememberCost(hit.id, hit.costPrice);
    apply(std::move(changed.lines), tr("Scan %1").arg(hit.code), row);
    return row;
}

bool EntryModel::append(const EntryLine &line)
{
    if (m_entry.lines.size() >= entryLinesMax)
        return false;
    QList<EntryLine> lines = m_entry.lines;
    lines.append(line);
    const int row = static_cast<int>(lines.size()) - 1;
    apply(std::move(lines), tr("Add line %1").arg(row + 1), row);
    return true;
}

void EntryModel::step(int row, int steps)
{
    if (row < 0 || row >= rowCount())
        return;
    QList<EntryLine> lines = m_entry.lines;
    stepQuantity(lines[row], steps, m_entry.kind == DocumentKind::Adjustment);
    if (lines != m_entry.lines)
        apply(std::move(lines), tr("Change line %1").arg(row + 1), row);
}

void EntryModel::removeRows(QList<int> rows)
{
    QList<EntryLine> lines = m_entry.lines;
    std::sort(rows.begin(), rows.end(), std::greater());
    for (const int row : std::as_const(rows))
        lines.removeAt(row);
    apply(std::move(lines), tr("Remove %n line(s)", nullptr, static_cast<int>(rows.size())), -1);
}

void EntryModel::apply(QList<EntryLine> lines, const QString &what, int freshRow)
{
    m_undo.push(new LinesCommand(*this, std::move(lines), what, freshRow));
}

void EntryModel::replace(const QList<EntryLine> &lines, int freshRow)
{
    const QList<EntryLine> before = m_entry.lines;
    const auto common = std::min(before.size(), lines.size());
    const bool sameShape = before.size() == lines.size();
    const bool grows = lines.size() > before.size() && lines.first(common) == before;
    QList<QString> errors(lines.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (before[i] == lines[i])
            errors[i] = m_errors[i];
    }
    if (grows)
        beginInsertRows({}, static_cast<int>(common), static_cast<int>(lines.size()) - 1);
    else if (!sameShape)
        beginResetModel();
    m_entry.lines = lines;
    m_errors = std::move(errors);
    m_effect.reset(); // of other lines
    m_findings.clear();
    m_freshRow = freshRow;
    for (const EntryLine &line : lines)
        m_stock.want(line.itemId);
    m_balances = balancesOf(m_entry, [this](RowId itemId) { return m_stock.onHand(itemId, m_entry.locationId); });
    if (grows)
        endInsertRows();
    else if (!sameShape)
        endResetModel();
    rework();
    Q_EMIT linesChanged();
}

void EntryModel::rework()
{
    m_balances = balancesOf(m_entry, [this](RowId itemId) { return m_stock.onHand(itemId, m_entry.locationId); });
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void EntryModel::setLineError(int row, const QString &problem)
{
    if (row < 0 || row >= rowCount())
        return;
    m_errors[row] = problem;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void EntryModel::clearErrors()
{
    m_errors.fill(QString());
    rework();
}

QString EntryModel::problem(int row) const
{
    if (!m_errors[row].isEmpty())
        return m_errors[row];
    return m_findings.value(row).isEmpty() ? shortage(row) : m_findings[row];
}

QString EntryModel::shortage(int row) const
{
    const EntryLine &line = m_entry.lines[row];
    if (m_entry.kind != DocumentKind::Issue || !m_stock.isKnown(line.itemId) || m_entry.locationId == 0
        || !m_balances[row].after.isNegative())
        return {};
    const QString missing = formatQuantity(-m_balances[row].after, m_locale);
    if (m_allowNegative)
        return tr("%1 %2 more than on hand. This location may go below zero.").arg(missing, line.unit);
    return tr("%1 %2 more than on hand.").arg(missing, line.unit);
}

int EntryModel::firstBlocked() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, 0).data(BlockingRole).toBool())
            return row;
    }
    return -1;
}

bool EntryModel::hasLots() const
{
    return std::any_of(m_entry.lines.begin(), m_entry.lines.end(),
                       [](const EntryLine &line) { return line.lotTracking != LotTracking::None; });
}

std::optional<UnitCost> EntryModel::estimate(RowId itemId) const
{
    return m_stock.estimate(itemId, m_entry.locationId);
}

EntryTotals EntryModel::totals() const
{
    return totalsOf(m_entry, [this](RowId itemId) { return estimate(itemId); }, m_company.currency);
}

} // namespace stowage

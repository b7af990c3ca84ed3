// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/chain.h"
#include "tests/support/suite.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace stowage;

namespace {

Document aDocument()
{
    QByteArray uuid;
    for (char i = 0; i < 16; ++i)
        uuid.append(i);
    Document document;
    document.uuid = uuid;
    document.kind = DocumentKind::Receipt;
    document.number = u"RCV-2024-0001"_s;
    document.effectiveAt = 1'705'291'200'000;
    document.postedAt = 1'705'294'800'000;
    document.reference = u"PO-7"_s;
    document.referenceType = u"purchase_order"_s;
    document.notes = u"Schräg – 倉庫"_s;
    document.user = u"Ana"_s;
    document.sourceKey = QByteArray(32, '\xaa');
    document.lineCount = 2;
    return document;
}

HeaderNames headerNames()
{
    return {"loc-1", {}, {}, "IMP-1"};
}

Movement aMovement()
{
    Movement movement;
    movement.writerSeq = 1;
    movement.line = 1;
    movement.role = MovementRole::Receipt;
    movement.effectiveAt = 1'705'291'200'000;
    movement.quantity = Quantity::fromScaled(1'500'000);
    movement.unitCost = UnitCost::fromScaled(18'750'000);
    movement.reason = u"received"_s;
    movement.notes = u"first"_s;
    movement.balanceAfter = Quantity::fromScaled(1'500'000);
    return movement;
}

MovementNames movementNames()
{
    return {"item-1", "loc-1", "Lö1", {}};
}

} // namespace

class TestChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithZeros();
    void theBytesArePromised();
    void everyFactOfADocumentCounts();
    void everyFactOfAMovementCounts();
    void whatIsNoFactDoesNotCount();
    void factsDoNotRunIntoEachOther();
};

void TestChain::beginsWithZeros()
{
    QCOMPARE(chainStart(), QByteArray(32, '\0'));
}

// Worked out apart from this program, by the description of the format. They may never change for version 1.
void TestChain::theBytesArePromised()
{
    const QByteArray digest = documentDigest(aDocument(), headerNames());
    QCOMPARE(digest.toHex(), QByteArray("81186b511f87a3281cd218080333bc379d792af2b99c868a9f30845cf9613ffb"));

    const QByteArray first = movementHash(chainStart(), digest, aMovement(), movementNames());
    QCOMPARE(first.toHex(), QByteArray("2b3c17d3833b715a278926fb2c77b2fcd353c1507ab2c662ad4def12c1e00bec"));

    Movement reversal = aMovement();
    reversal.writerSeq = 2;
    reversal.line = 2;
    reversal.reversal = true;
    reversal.quantity = -reversal.quantity;
    reversal.unitCost.reset();
    reversal.reason.clear();
    reversal.notes.clear();
    reversal.balanceAfter = Quantity();
    const QByteArray second = movementHash(first, digest, reversal, {"item-1", "loc-1", {}, first});
    QCOMPARE(second.toHex(), QByteArray("531f6f3f7dedea0dc2ab0468c5ed4b3e16db6fa1c1ca9c0ebe115c81ea5d76de"));
}

void TestChain::everyFactOfADocumentCounts()
{
    const QByteArray original = documentDigest(aDocument(), headerNames());
    QSet<QByteArray> seen{original};
    const QList<std::function<void(Document &, HeaderNames &)>> changes{
        [](Document &d, HeaderNames &) { d.uuid[15] = '\x10'; },
        [](Document &d, HeaderNames &) { d.kind = DocumentKind::Issue; },
        [](Document &d, HeaderNames &) { d.number = u"RCV-2024-0002"_s; },
        [](Document &d, HeaderNames &) { ++d.effectiveAt; },
        [](Document &d, HeaderNames &) { ++d.postedAt; },
        [](Document &d, HeaderNames &) { d.reference += u'x'; },
        [](Document &d, HeaderNames &) { d.referenceType += u'x'; },
        [](Document &d, HeaderNames &) { d.notes += u'x'; },
        [](Document &d, HeaderNames &) { d.reason = u"x"_s; },
        [](Document &d, HeaderNames &) { d.user += u'x'; },
        [](Document &d, HeaderNames &) { d.sourceKey[0] = 'x'; },
        [](Document &d, HeaderNames &) { ++d.lineCount; },
        [](Document &, HeaderNames &n) { n.locationUid = "loc-2"; },
        [](Document &, HeaderNames &n) { n.toLocationUid = "loc-2"; },
        [](Document &, HeaderNames &n) { n.reversedUuid = "loc-2"; },
        [](Document &, HeaderNames &n) { n.importNumber = "loc-2"; },
    };
    for (const auto &change : changes) {
        Document document = aDocument();
        HeaderNames names = headerNames();
        change(document, names);
        seen.insert(documentDigest(document, names));
    }
    QCOMPARE(seen.size(), changes.size() + 1);
}

void TestChain::everyFactOfAMovementCounts()
{
    const QByteArray digest(32, 'd');
    const auto hash = [&](const std::function<void(Movement &, MovementNames &)> &change) {
        Movement movement = aMovement();
        MovementNames names = movementNames();
        change(movement, names);
        return movementHash(chainStart(), digest, movement, names);
    };
    const QList<std::function<void(Movement &, MovementNames &)>> changes{
        [](Movement &, MovementNames &) {},
        [](Movement &m, MovementNames &) { ++m.writerSeq; },
        [](Movement &m, MovementNames &) { ++m.line; },
        [](Movement &m, MovementNames &) { m.role = MovementRole::CustomerReturn; },
        [](Movement &m, MovementNames &) { m.reversal = true; },
        [](Movement &m, MovementNames &) { ++m.effectiveAt; },
        [](Movement &m, MovementNames &) { m.quantity += Quantity::fromScaled(1); },
        [](Movement &m, MovementNames &) { m.unitCost = UnitCost::fromScaled(18'750'001); },
        [](Movement &m, MovementNames &) { m.unitCost.reset(); },
        [](Movement &m, MovementNames &) { m.unitCost = UnitCost(); },
        [](Movement &m, MovementNames &) { m.reason += u'x'; },
        [](Movement &m, MovementNames &) { m.notes += u'x'; },
        [](Movement &m, MovementNames &) { m.balanceAfter += Quantity::fromScaled(1); },
        [](Movement &, MovementNames &n) { n.itemUid = "item-2"; },
        [](Movement &, MovementNames &n) { n.locationUid = "item-2"; },
        [](Movement &, MovementNames &n) { n.lotCode = "item-2"; },
        [](Movement &, MovementNames &n) { n.linkHash = "item-2"; },
    };
    QSet<QByteArray> seen;
    for (const auto &change : changes)
        seen.insert(hash(change));
    QCOMPARE(seen.size(), changes.size());
    seen.insert(movementHash(QByteArray(32, '\1'), digest, aMovement(), movementNames()));
    seen.insert(movementHash(chainStart(), QByteArray(32, 'e'), aMovement(), movementNames()));
    QCOMPARE(seen.size(), changes.size() + 2);
}

// Row ids mean something on one machine only, and who took a document back is that document's own fact.
void TestChain::whatIsNoFactDoesNotCount()
{
    Document document = aDocument();
    document.id = 7;
    document.locationId = 8;
    document.toLocationId = 9;
    document.reversesId = 10;
    document.reversedById = 11;
    document.importId = 12;
    document.firstSeq = 13;
    QCOMPARE(documentDigest(document, headerNames()), documentDigest(aDocument(), headerNames()));
    Movement movement = aMovement();
    movement.seq = 7;
    movement.documentId = 8;
    movement.itemId = 9;
    movement.locationId = 10;
    movement.lotId = 11;
    movement.link = 12;
    movement.writerId = 13;
    QCOMPARE(movementHash(chainStart(), {}, movement, movementNames()),
             movementHash(chainStart(), {}, aMovement(), movementNames()));
}

void TestChain::factsDoNotRunIntoEachOther()
{
    Document one = aDocument();
    one.reference = u"AB"_s;
    one.referenceType = u"C"_s;
    Document other = aDocument();
    other.reference = u"A"_s;
    other.referenceType = u"BC"_s;
    QVERIFY(documentDigest(one, headerNames()) != documentDigest(other, headerNames()));
    Movement first = aMovement();
    first.reason = u"x"_s;
    first.notes.clear();
    Movement second = aMovement();
    second.reason.clear();
    second.notes = u"x"_s;
    QVERIFY(movementHash(chainStart(), {}, first, movementNames())
            != movementHash(chainStart(), {}, second, movementNames()));
}

STOWAGE_SUITE(TestChain)
#include "tst_chain.moc"

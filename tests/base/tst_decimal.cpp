// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"
#include "tests/support/suite.h"

#include <QTest>

#include <rapidcheck.h>

using namespace stowage;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

// A whole number as its decimal digits, worked on by hand: slow, plain, and sharing nothing with what it judges.
class Digits {
public:
    static Digits of(Int128 value)
    {
        Digits digits;
        digits.m_negative = value < 0;
        while (value != 0) {
            digits.m_digits.prepend(static_cast<int>(value < 0 ? -(value % 10) : value % 10));
            value /= 10;
        }
        return digits;
    }
    bool isNegative() const { return m_negative; }

    // |this| ÷ divisor by long division: the quotient, and the remainder through `rest`.
    Int128 divided(Int128 divisor, Int128 &rest) const
    {
        Int128 quotient = 0;
        rest = 0;
        for (const int digit : m_digits) {
            rest = rest * 10 + digit;
            int times = 0;
            for (; rest >= divisor; ++times)
                rest -= divisor;
            quotient = quotient * 10 + times;
        }
        return quotient;
    }

private:
    QList<int> m_digits;
    bool m_negative = false;
};

// Half away from zero, as a person does it on paper.
Int128 slowlyDivided(Int128 numerator, Int128 denominator)
{
    const Digits digits = Digits::of(numerator);
    Int128 rest = 0;
    Int128 quotient = digits.divided(denominator, rest);
    if (rest >= denominator - rest)
        ++quotient;
    return digits.isNegative() ? -quotient : quotient;
}

QString errorOf(QStringView text, int decimals = 6)
{
    const auto parsed = decimal::parse(text, decimals);
    return parsed ? QString() : parsed.error().key;
}

Currency currencyOf(const QString &code)
{
    const auto currency = Currency::fromCode(code);
    return currency ? *currency : Currency{};
}

} // namespace

class TestDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data();
    void readsAndWrites();
    void readsFormsItWouldNotWrite_data();
    void readsFormsItWouldNotWrite();
    void refuses_data();
    void refuses();
    void namesTheTextItRefuses();
    void everyNumberComesBackAsItWas();
    void whatIsOneTooManyIsRefused();
    void padsWithZeros();
    void roundsHalfAwayFromZero_data();
    void roundsHalfAwayFromZero();
    void roundsAsOnPaper();
    void saysWhenAQuotientDoesNotFit();
    void knowsTheDecimalsOfCurrencies_data();
    void knowsTheDecimalsOfCurrencies();
    void listsEveryCurrencyOnce();
    void refusesWhatIsNoCurrency_data();
    void refusesWhatIsNoCurrency();
    void multipliesIntoMoneyOnce_data();
    void multipliesIntoMoneyOnce();
    void multipliesAsOnPaper();
    void refusesAnAmountThatDoesNotFit();
    void takesAPartInProportion_data();
    void takesAPartInProportion();
    void allOfAPoolIsAllOfItsValue();
    void dividesIntoAUnitCost();
    void addsWithoutWrapping();
};

void TestDecimal::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("scaled");
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("whole") << u"42"_s << qint64(42'000'000);
    QTest::newRow("negative") << u"-12.5"_s << qint64(-12'500'000);
    QTest::newRow("six decimals") << u"0.000001"_s << qint64(1);
    QTest::newRow("negative, below one") << u"-0.000001"_s << qint64(-1);
    QTest::newRow("all digits") << u"1234567.890123"_s << qint64(1'234'567'890'123);
    QTest::newRow("largest") << u"9223372036854.775807"_s << qint64(largest);
    QTest::newRow("smallest") << u"-9223372036854.775807"_s << qint64(-largest);
}

void TestDecimal::readsAndWrites()
{
    QFETCH(QString, text);
    QFETCH(qint64, scaled);
    const auto quantity = Quantity::fromString(text);
    QVERIFY2(quantity, qPrintable(quantity ? QString() : quantity.error().toString()));
    QCOMPARE(quantity->scaled(), scaled);
    QCOMPARE(Quantity::fromScaled(scaled).toString(), text);
}

void TestDecimal::readsFormsItWouldNotWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("plus") << u"+1"_s << u"1"_s;
    QTest::newRow("no digit before the point") << u".5"_s << u"0.5"_s;
    QTest::newRow("no digit after the point") << u"5."_s << u"5"_s;
    QTest::newRow("zeros in front") << u"007"_s << u"7"_s;
    QTest::newRow("zeros behind") << u"1.50"_s << u"1.5"_s;
    QTest::newRow("zeros beyond the last decimal") << u"1.5000000000"_s << u"1.5"_s;
    QTest::newRow("negative zero") << u"-0"_s << u"0"_s;
    QTest::newRow("a great many zeros") << QString(400, u'0') + u"1.25"_s + QString(400, u'0') << u"1.25"_s;
}

void TestDecimal::readsFormsItWouldNotWrite()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto quantity = Quantity::fromString(text);
    QVERIFY2(quantity, qPrintable(quantity ? QString() : quantity.error().toString()));
    QCOMPARE(quantity->toString(), written);
}

void TestDecimal::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << QString() << u"number.empty"_s;
    QTest::newRow("letters") << u"abc"_s << u"number.invalid"_s;
    QTest::newRow("letters behind") << u"12kg"_s << u"number.invalid"_s;
    QTest::newRow("comma") << u"1,5"_s << u"number.invalid"_s;
    QTest::newRow("thousands") << u"1,000"_s << u"number.invalid"_s;
    QTest::newRow("two points") << u"1.2.3"_s << u"number.invalid"_s;
    QTest::newRow("space before") << u" 1"_s << u"number.invalid"_s;
    QTest::newRow("space behind") << u"1 "_s << u"number.invalid"_s;
    QTest::newRow("sign alone") << u"-"_s << u"number.invalid"_s;
    QTest::newRow("point alone") << u"."_s << u"number.invalid"_s;
    QTest::newRow("sign and point") << u"-."_s << u"number.invalid"_s;
    QTest::newRow("two signs") << u"--1"_s << u"number.invalid"_s;
    QTest::newRow("sign behind") << u"1-"_s << u"number.invalid"_s;
    QTest::newRow("exponent") << u"1e3"_s << u"number.invalid"_s;
    QTest::newRow("infinity") << u"inf"_s << u"number.invalid"_s;
    QTest::newRow("no number") << u"NaN"_s << u"number.invalid"_s;
    QTest::newRow("hexadecimal") << u"0x10"_s << u"number.invalid"_s;
    QTest::newRow("Arabic digits") << u"١٢"_s << u"number.invalid"_s;
    QTest::newRow("full-width digits") << u"１２"_s << u"number.invalid"_s;
    QTest::newRow("true minus sign") << u"−1"_s << u"number.invalid"_s;
    QTest::newRow("NUL behind") << u"1"_s + QChar(u'\0') << u"number.invalid"_s;
    QTest::newRow("seven decimals") << u"0.0000001"_s << u"number.too_many_decimals"_s;
    QTest::newRow("seven decimals, large") << u"1234567.1234567"_s << u"number.too_many_decimals"_s;
    QTest::newRow("one above the largest") << u"9223372036854.775808"_s << u"number.too_large"_s;
    QTest::newRow("one below the smallest") << u"-9223372036854.775808"_s << u"number.too_large"_s;
    QTest::newRow("forty digits") << QString(40, u'9') << u"number.too_large"_s;
    QTest::newRow("a thousand digits") << QString(1000, u'9') << u"number.too_large"_s;
    QTest::newRow("a thousand digits, wrapping to little") << u"1"_s + QString(999, u'0') << u"number.too_large"_s;
}

void TestDecimal::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QCOMPARE(errorOf(text), key);
}

void TestDecimal::namesTheTextItRefuses()
{
    const auto parsed = Quantity::fromString(u"0.1234567");
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, Error::Code::Invalid);
    QCOMPARE(parsed.error().arg(u"text"), u"0.1234567"_s);
    QCOMPARE(parsed.error().arg(u"decimals"), u"6"_s);
}

void TestDecimal::everyNumberComesBackAsItWas()
{
    QVERIFY(rc::check("parse(format(n)) = n", [] {
        const auto scaled = *rc::gen::arbitrary<std::int64_t>();
        RC_PRE(scaled != std::numeric_limits<std::int64_t>::min());
        const int decimals = *rc::gen::inRange(0, 7);
        const int minimum = *rc::gen::inRange(0, decimals + 1);
        const auto parsed = decimal::parse(decimal::format(scaled, decimals, minimum), decimals);
        RC_ASSERT(parsed.has_value());
        RC_ASSERT(*parsed == scaled);
    }));
}

void TestDecimal::whatIsOneTooManyIsRefused()
{
    QVERIFY(rc::check("no text of digits and points is taken for another number", [] {
        const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789.-+")));
        const QString given = QString::fromStdString(text);
        const auto parsed = decimal::parse(given, 6);
        if (!parsed)
            return;
        // What was understood, written again, differs from the text by idle zeros, a plus and a bare point only.
        QString expected = given;
        const bool negative = expected.startsWith(u'-');
        if (negative || expected.startsWith(u'+'))
            expected.remove(0, 1);
        while (expected.startsWith(u'0'))
            expected.remove(0, 1);
        if (expected.contains(u'.')) {
            while (expected.endsWith(u'0'))
                expected.chop(1);
            if (expected.endsWith(u'.'))
                expected.chop(1);
        }
        if (expected.isEmpty() || expected.startsWith(u'.'))
            expected.prepend(u'0');
        if (negative && expected != "0"_L1)
            expected.prepend(u'-');
        RC_ASSERT(decimal::format(*parsed, 6) == expected);
    }));
}

void TestDecimal::padsWithZeros()
{
    QCOMPARE(Quantity::fromInt(3).toString(2), u"3.00"_s);
    QCOMPARE(Quantity::fromScaled(1'234'500).toString(2), u"1.2345"_s);
    QCOMPARE(currencyOf(u"MYR"_s).format(Money::fromMinor(-5)), u"-0.05"_s);
    QCOMPARE(currencyOf(u"MYR"_s).format(Money::fromMinor(281'250)), u"2812.50"_s);
    QCOMPARE(currencyOf(u"JPY"_s).format(Money::fromMinor(281'250)), u"281250"_s);
    QCOMPARE(currencyOf(u"KWD"_s).format(Money::fromMinor(1)), u"0.001"_s);
}

void TestDecimal::roundsHalfAwayFromZero_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("quotient");
    QTest::newRow("0 / 3") << qint64(0) << qint64(3) << qint64(0);
    QTest::newRow("1 / 2 is 1") << qint64(1) << qint64(2) << qint64(1);
    QTest::newRow("-1 / 2 is -1") << qint64(-1) << qint64(2) << qint64(-1);
    QTest::newRow("3 / 2 is 2") << qint64(3) << qint64(2) << qint64(2);
    QTest::newRow("5 / 2 is 3, not the even 2") << qint64(5) << qint64(2) << qint64(3);
    QTest::newRow("-5 / 2 is -3") << qint64(-5) << qint64(2) << qint64(-3);
    QTest::newRow("1 / 3 is 0") << qint64(1) << qint64(3) << qint64(0);
    QTest::newRow("2 / 3 is 1") << qint64(2) << qint64(3) << qint64(1);
    QTest::newRow("odd denominator has no half") << qint64(7) << qint64(5) << qint64(1);
    QTest::newRow("just above") << qint64(8) << qint64(5) << qint64(2);
    QTest::newRow("exact") << qint64(-10) << qint64(5) << qint64(-2);
    QTest::newRow("by 1") << qint64(largest) << qint64(1) << qint64(largest);
}

void TestDecimal::roundsHalfAwayFromZero()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(qint64, quotient);
    QCOMPARE(decimal::divideRounded(numerator, denominator), std::optional<std::int64_t>(quotient));
}

void TestDecimal::roundsAsOnPaper()
{
    QVERIFY(rc::check("divideRounded is long division, half away from zero", [] {
        const auto a = *rc::gen::arbitrary<std::int64_t>();
        const auto b = *rc::gen::inRange<std::int64_t>(-2'000'000'000'000, 2'000'000'000'000);
        const auto small = *rc::gen::inRange<std::int64_t>(1, 20);
        const auto large = *rc::gen::inRange<std::int64_t>(1, largest);
        const Int128 numerator = Int128(a) * (*rc::gen::arbitrary<bool>() ? b : 1);
        const Int128 denominator = *rc::gen::arbitrary<bool>() ? small : large;
        const Int128 slow = slowlyDivided(numerator, denominator);
        const auto fast = decimal::divideRounded(numerator, denominator);
        if (slow > largest || slow < -largest)
            RC_ASSERT(!fast.has_value());
        else
            RC_ASSERT(fast == std::optional(static_cast<std::int64_t>(slow)));
    }));
}

void TestDecimal::saysWhenAQuotientDoesNotFit()
{
    QCOMPARE(decimal::divideRounded(Int128(largest) + 1, 1), std::nullopt);
    QCOMPARE(decimal::divideRounded(-Int128(largest) - 1, 1), std::nullopt);
    QCOMPARE(decimal::divideRounded(Int128(largest) * 2, 2), std::optional<std::int64_t>(largest));
    QCOMPARE(decimal::divideRounded(Int128(largest) * 2 + 1, 2), std::nullopt); // the half goes up and out
}

void TestDecimal::knowsTheDecimalsOfCurrencies_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("decimals");
    for (const char *code : {"MYR", "USD", "EUR", "GBP", "SGD", "IDR", "THB", "CHF", "INR", "HUF", "TWD", "MXN"})
        QTest::newRow(code) << QString::fromLatin1(code) << 2;
    for (const char *code : {"JPY", "KRW", "VND", "CLP", "ISK", "PYG", "XAF", "XOF", "XPF", "UGX"})
        QTest::newRow(code) << QString::fromLatin1(code) << 0;
    for (const char *code : {"KWD", "BHD", "OMR", "JOD", "TND", "IQD", "LYD"})
        QTest::newRow(code) << QString::fromLatin1(code) << 3;
    for (const char *code : {"CLF", "UYW"})
        QTest::newRow(code) << QString::fromLatin1(code) << 4;
}

void TestDecimal::knowsTheDecimalsOfCurrencies()
{
    QFETCH(QString, code);
    QFETCH(int, decimals);
    const auto currency = Currency::fromCode(code);
    QVERIFY(currency);
    QCOMPARE(currency->code, code);
    QCOMPARE(currency->decimals, decimals);
}

void TestDecimal::listsEveryCurrencyOnce()
{
    const auto all = Currency::all();
    QSet<QString> codes;
    for (const Currency &currency : all) {
        codes << currency.code;
        QVERIFY(Currency::fromCode(currency.code) == currency);
    }
    QCOMPARE(codes.size(), all.size());
    QVERIFY(std::ranges::is_sorted(all, {}, &Currency::code));
    for (const QString &code : {u"MYR"_s, u"EUR"_s, u"JPY"_s, u"KWD"_s, u"XCG"_s, u"ZWG"_s})
        QVERIFY2(codes.contains(code), qPrintable(code));
}

void TestDecimal::refusesWhatIsNoCurrency_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString();
    QTest::newRow("small letters") << u"myr"_s;
    QTest::newRow("two letters") << u"MY"_s;
    QTest::newRow("four letters") << u"MYRR"_s;
    QTest::newRow("a sign") << u"RM$"_s;
    QTest::newRow("nobody's code") << u"XYZ"_s;
    QTest::newRow("a code that is left") << u"DEM"_s;
    QTest::newRow("gold has no minor unit") << u"XAU"_s;
    QTest::newRow("no currency at all") << u"XXX"_s;
    QTest::newRow("letters that are not ASCII") << u"ÄÖÜ"_s;
}

void TestDecimal::refusesWhatIsNoCurrency()
{
    QFETCH(QString, code);
    const auto currency = Currency::fromCode(code);
    QVERIFY(!currency);
    QCOMPARE(currency.error().key, u"currency.unknown"_s);
    QCOMPARE(currency.error().arg(u"code"), code);
}

void TestDecimal::multipliesIntoMoneyOnce_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("cost");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("150 x 18.75 = 2,812.50") << u"150"_s << u"18.75"_s << u"MYR"_s << qint64(281'250);
    QTest::newRow("50 x 18.50 = 925.00") << u"50"_s << u"18.50"_s << u"MYR"_s << qint64(92'500);
    QTest::newRow("48 x 18.50 = 888.00") << u"48"_s << u"18.50"_s << u"MYR"_s << qint64(88'800);
    QTest::newRow("a unit cost of 0.001 is not 0") << u"1000"_s << u"0.001"_s << u"MYR"_s << qint64(100);
    QTest::newRow("half a cent up") << u"5"_s << u"0.001"_s << u"MYR"_s << qint64(1);
    QTest::newRow("just under half a cent") << u"4"_s << u"0.001"_s << u"MYR"_s << qint64(0);
    QTest::newRow("half a cent down, below zero") << u"-5"_s << u"0.001"_s << u"MYR"_s << qint64(-1);
    QTest::newRow("no minor unit") << u"3"_s << u"0.5"_s << u"JPY"_s << qint64(2);
    QTest::newRow("a thousandth") << u"3"_s << u"0.0005"_s << u"KWD"_s << qint64(2);
    QTest::newRow("a millionth of each") << u"0.000001"_s << u"0.000001"_s << u"MYR"_s << qint64(0);
}

void TestDecimal::multipliesIntoMoneyOnce()
{
    QFETCH(QString, quantity);
    QFETCH(QString, cost);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    const auto amount = extend(*Quantity::fromString(quantity), *UnitCost::fromString(cost), currencyOf(currency));
    QVERIFY(amount);
    QCOMPARE(amount->minor(), minor);
}

void TestDecimal::multipliesAsOnPaper()
{
    QVERIFY(rc::check("extend rounds the exact product once", [] {
        const auto quantity = *rc::gen::inRange<std::int64_t>(-largest, largest);
        const auto cost = *rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'000);
        const int decimals = *rc::gen::elementOf(std::vector<int>{0, 2, 3});
        Int128 unit = 1; // minor units, of 10^-12 each
        for (int i = 0; i < 12 - decimals; ++i)
            unit *= 10;
        const Int128 slow = slowlyDivided(Int128(quantity) * cost, unit);
        const auto amount =
            extend(Quantity::fromScaled(quantity), UnitCost::fromScaled(cost), Currency{u"XXX"_s, decimals});
        if (slow > largest || slow < -largest) {
            RC_ASSERT(!amount.has_value());
            RC_ASSERT(amount.error().key == u"amount.too_large"_s);
        } else {
            RC_ASSERT(amount.has_value());
            RC_ASSERT(amount->minor() == static_cast<std::int64_t>(slow));
        }
    }));
}

void TestDecimal::refusesAnAmountThatDoesNotFit()
{
    const auto amount = extend(Quantity::fromScaled(largest), UnitCost::fromScaled(largest), currencyOf(u"MYR"_s));
    QVERIFY(!amount);
    QCOMPARE(amount.error().key, u"amount.too_large"_s);
    QCOMPARE(amount.error().arg(u"quantity"), u"9223372036854.775807"_s);
    QCOMPARE(amount.error().arg(u"cost"), u"9223372036854.775807"_s);
}

void TestDecimal::takesAPartInProportion_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<qint64>("taken");
    QTest::newRow("a third") << qint64(100) << u"1"_s << u"3"_s << qint64(33);
    QTest::newRow("two thirds") << qint64(100) << u"2"_s << u"3"_s << qint64(67);
    QTest::newRow("half a cent") << qint64(1) << u"1"_s << u"2"_s << qint64(1);
    QTest::newRow("nothing of it") << qint64(100) << u"0"_s << u"3"_s << qint64(0);
    QTest::newRow("48 of 50 at 925.00") << qint64(92'500) << u"48"_s << u"50"_s << qint64(88'800);
    QTest::newRow("of what is owed") << qint64(-100) << u"1"_s << u"3"_s << qint64(-33);
    QTest::newRow("of less than nothing") << qint64(-100) << u"-1"_s << u"-3"_s << qint64(-33);
}

void TestDecimal::takesAPartInProportion()
{
    QFETCH(qint64, value);
    QFETCH(QString, part);
    QFETCH(QString, whole);
    QFETCH(qint64, taken);
    QCOMPARE(proportion(Money::fromMinor(value), *Quantity::fromString(part), *Quantity::fromString(whole)).minor(),
             taken);
}

void TestDecimal::allOfAPoolIsAllOfItsValue()
{
    QVERIFY(rc::check("a part is within its whole, and the whole is all of it", [] {
        const auto value = *rc::gen::inRange<std::int64_t>(-largest, largest);
        const auto whole = *rc::gen::inRange<std::int64_t>(1, largest);
        const auto part = *rc::gen::inRange<std::int64_t>(0, whole);
        const Money all = Money::fromMinor(value);
        RC_ASSERT(proportion(all, Quantity::fromScaled(whole), Quantity::fromScaled(whole)) == all);
        const Money some = proportion(all, Quantity::fromScaled(part), Quantity::fromScaled(whole));
        RC_ASSERT(static_cast<Int128>(some.minor()) == slowlyDivided(Int128(value) * part, whole));
    }));
}

void TestDecimal::dividesIntoAUnitCost()
{
    const Currency ringgit = currencyOf(u"MYR"_s);
    // (7 × 50 + 5 × 55) / 12
    QCOMPARE(unitCost(Money::fromMinor(62'500), Quantity::fromInt(12), ringgit)->toString(), u"52.083333"_s);
    QCOMPARE(unitCost(Money::fromMinor(100), Quantity::fromInt(1000), ringgit)->toString(), u"0.001"_s);
    QCOMPARE(unitCost(Money::fromMinor(-100), Quantity::fromInt(-3), ringgit)->toString(), u"0.333333"_s);
    QCOMPARE(unitCost(Money::fromMinor(200), Quantity::fromInt(3), currencyOf(u"JPY"_s))->toString(), u"66.666667"_s);
    QCOMPARE(unitCost(Money::fromMinor(200), Quantity(), ringgit), std::nullopt);
    QCOMPARE(unitCost(Money::fromMinor(largest), Quantity::fromScaled(1), ringgit), std::nullopt);
}

void TestDecimal::addsWithoutWrapping()
{
    const Quantity most = Quantity::fromScaled(largest);
    QCOMPARE(Quantity::sum(most, Quantity::fromScaled(1)), std::nullopt);
    QCOMPARE(Quantity::sum(most, -most), std::optional(Quantity()));
    QCOMPARE(Quantity::sum(Quantity::fromInt(2), Quantity::fromInt(3)), std::optional(Quantity::fromInt(5)));
    QCOMPARE((-most).abs(), most);
}

STOWAGE_SUITE(TestDecimal)
#include "tst_decimal.moc"

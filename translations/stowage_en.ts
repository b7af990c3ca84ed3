<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>stowage::DraftStrip</name>
    <message numerus="yes">
        <source>A receipt with %n line(s) waits to be posted.</source>
        <translation>
            <numerusform>A receipt with %n line waits to be posted.</numerusform>
            <numerusform>A receipt with %n lines waits to be posted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An issue with %n line(s) waits to be posted.</source>
        <translation>
            <numerusform>An issue with %n line waits to be posted.</numerusform>
            <numerusform>An issue with %n lines waits to be posted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::EntryModel</name>
    <message numerus="yes">
        <source>Remove %n line(s)</source>
        <translation>
            <numerusform>Remove %n line</numerusform>
            <numerusform>Remove %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::EntryPage</name>
    <message numerus="yes">
        <source>A document holds at most %n line(s). Post this one first.</source>
        <translation>
            <numerusform>A document holds at most %n line. Post this one first.</numerusform>
            <numerusform>A document holds at most %n lines. Post this one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed.</source>
        <translation>
            <numerusform>%n line removed.</numerusform>
            <numerusform>%n lines removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posted: %n line(s) received.</source>
        <translation>
            <numerusform>%1 posted: %n line received.</numerusform>
            <numerusform>%1 posted: %n lines received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posted: %n line(s) issued.</source>
        <translation>
            <numerusform>%1 posted: %n line issued.</numerusform>
            <numerusform>%1 posted: %n lines issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::EntryRow</name>
    <message numerus="yes">
        <source>%n lot(s) here, first to expire first</source>
        <translation>
            <numerusform>%n lot here</numerusform>
            <numerusform>%n lots here, first to expire first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::HomePage</name>
    <message numerus="yes">
        <source>%n active item(s)</source>
        <translation>
            <numerusform>%n active item</numerusform>
            <numerusform>%n active items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::PreferencesPage</name>
    <message numerus="yes">
        <source>Read: &lt;b&gt;%1&lt;/b&gt; (%n sign(s)).</source>
        <extracomment>%1 is a scanned code, %n its length</extracomment>
        <translation>
            <numerusform>Read: &lt;b&gt;%1&lt;/b&gt; (%n sign).</numerusform>
            <numerusform>Read: &lt;b&gt;%1&lt;/b&gt; (%n signs).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ from the ledger:</source>
        <translation>
            <numerusform>%n figure differs from the ledger:</numerusform>
            <numerusform>%n figures differ from the ledger:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::ProblemList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::SuppliersPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type at most %n day(s).</source>
        <translation>
            <numerusform>Type at most %n day.</numerusform>
            <numerusform>Type at most %n days.</numerusform>
        </translation>
    </message>
</context>
</TS>

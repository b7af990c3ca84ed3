<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Cell</name>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Expired %n day ago</numerusform>
            <numerusform>Expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::AdjustmentsPage</name>
    <message numerus="yes">
        <source>A new document takes back its %Ln line(s) at their original cost. Both stay in the books.</source>
        <translation>
            <numerusform>A new document takes back its %Ln line at its original cost. Both stay in the books.</numerusform>
            <numerusform>A new document takes back its %Ln lines at their original cost. Both stay in the books.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::AlertPanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::AlertRulesPage</name>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n location</numerusform>
            <numerusform>%n locations</numerusform>
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
<context>
    <name>stowage::AlertWatcher</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stock alert(s)</source>
        <translation>
            <numerusform>%Ln stock alert</numerusform>
            <numerusform>%Ln stock alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::AlertsPage</name>
    <message numerus="yes">
        <source>%n alert(s) marked as seen.</source>
        <translation>
            <numerusform>%n alert marked as seen.</numerusform>
            <numerusform>%n alerts marked as seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) no longer silent.</source>
        <translation>
            <numerusform>%n alert no longer silent.</numerusform>
            <numerusform>%n alerts no longer silent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) made silent.</source>
        <translation>
            <numerusform>%n alert made silent.</numerusform>
            <numerusform>%n alerts made silent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::ApprovalsPage</name>
    <message numerus="yes">
        <source>%n of these wait(s) for you.</source>
        <translation>
            <numerusform>%n of these waits for you.</numerusform>
            <numerusform>%n of these wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adjustment(s) selected.</source>
        <translation>
            <numerusform>%n adjustment selected.</numerusform>
            <numerusform>%n adjustments selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adjustment(s) rejected: %1. Stock did not change.</source>
        <translation>
            <numerusform>%n adjustment rejected: %1. Stock did not change.</numerusform>
            <numerusform>%n adjustments rejected: %1. Stock did not change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adjustment(s) approved and posted: %1.</source>
        <translation>
            <numerusform>%n adjustment approved and posted: %1.</numerusform>
            <numerusform>%n adjustments approved and posted: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::CheckStep</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(s)</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n location</numerusform>
            <numerusform>%n locations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n supplier</numerusform>
            <numerusform>%n suppliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own field(s)</source>
        <translation>
            <numerusform>%n own field</numerusform>
            <numerusform>%n own fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are counted and not listed.</source>
        <translation>
            <numerusform>%n more row is counted and not listed.</numerusform>
            <numerusform>%n more rows are counted and not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::DocumentPanel</name>
    <message numerus="yes">
        <source>A new document takes back its %Ln line(s) at their original cost. Both stay in the books.</source>
        <translation>
            <numerusform>A new document takes back its %Ln line at its original cost. Both stay in the books.</numerusform>
            <numerusform>A new document takes back its %Ln lines at their original cost. Both stay in the books.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settlement of negative stock: %1 over %Ln line(s).</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>
            <numerusform>Settlement of negative stock: %1 over %Ln line.</numerusform>
            <numerusform>Settlement of negative stock: %1 over %Ln lines.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>An adjustment with %n line(s) waits to be posted.</source>
        <translation>
            <numerusform>An adjustment with %n line waits to be posted.</numerusform>
            <numerusform>An adjustment with %n lines waits to be posted.</numerusform>
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
    <message numerus="yes">
        <source>%1 posted: %n line(s) adjusted.</source>
        <translation>
            <numerusform>%1 posted: %n line adjusted.</numerusform>
            <numerusform>%1 posted: %n lines adjusted.</numerusform>
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
    <name>stowage::ExpiryFilterBar</name>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>after a number that can be changed</extracomment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::ExpiryPage</name>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::ExportJob</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::FilterBar</name>
    <message numerus="yes">
        <source>More filters (%Ln)</source>
        <translation>
            <numerusform>More filters (%Ln)</numerusform>
            <numerusform>More filters (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::HomePage</name>
    <message numerus="yes">
        <source>%Ln active item(s)</source>
        <translation>
            <numerusform>%Ln active item</numerusform>
            <numerusform>%Ln active items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not seen yet</source>
        <translation>
            <numerusform>%Ln not seen yet</numerusform>
            <numerusform>%Ln not seen yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::ImagesTab</name>
    <message numerus="yes">
        <source>%1 is larger than %Ln MB. Make the picture smaller.</source>
        <translation>
            <numerusform>%1 is larger than %Ln MB. Make the picture smaller.</numerusform>
            <numerusform>%1 is larger than %Ln MB. Make the picture smaller.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::ItemEditor</name>
    <message numerus="yes">
        <source>%Ln variant(s) created.</source>
        <translation>
            <numerusform>%Ln variant created.</numerusform>
            <numerusform>%Ln variants created.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::ItemsPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s) created.</source>
        <translation>
            <numerusform>%Ln variant created.</numerusform>
            <numerusform>%Ln variants created.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::Navigation</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>%1 is a page, %n what waits there</extracomment>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::PagedList</name>
    <message numerus="yes">
        <source>%Ln filtered row(s)</source>
        <translation>
            <numerusform>%Ln filtered row</numerusform>
            <numerusform>%Ln filtered rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) copied. More do not fit the clipboard at once.</source>
        <translation>
            <numerusform>The first %Ln row copied. More do not fit the clipboard at once.</numerusform>
            <numerusform>The first %Ln rows copied. More do not fit the clipboard at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
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
    <name>stowage::RolesPage</name>
    <message numerus="yes">
        <source>%Ln of %1 things</source>
        <translation>
            <numerusform>%Ln of %1 things</numerusform>
            <numerusform>%Ln of %1 things</numerusform>
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
<context>
    <name>stowage::VariantsDialog</name>
    <message numerus="yes">
        <source>&amp;Create %Ln variant(s)</source>
        <translation>
            <numerusform>&amp;Create %Ln variant</numerusform>
            <numerusform>&amp;Create %Ln variants</numerusform>
        </translation>
    </message>
</context>
</TS>

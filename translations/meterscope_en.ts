<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ui::BugReportDialog</name>
    <message numerus="yes">
        <source>%n byte(s) changed. The result was decoded again: it has the same layout, and neither the number nor a key of yours is in it.</source>
        <translation>
            <numerusform>%n byte changed. The result was decoded again: it has the same layout, and neither the number nor a key of yours is in it.</numerusform>
            <numerusform>%n bytes changed. The result was decoded again: it has the same layout, and neither the number nor a key of yours is in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ByteInfo</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BytePane</name>
    <message numerus="yes">
        <source>Received, %n byte(s)</source>
        <translation>
            <numerusform>Received, %n byte</numerusform>
            <numerusform>Received, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decrypted, %n byte(s)</source>
        <translation>
            <numerusform>Decrypted, %n byte</numerusform>
            <numerusform>Decrypted, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined message, %n byte(s)</source>
        <translation>
            <numerusform>Joined message, %n byte</numerusform>
            <numerusform>Joined message, %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CaptureMessages</name>
    <message numerus="yes">
        <source>%n old capture(s) were deleted, as chosen in the settings.</source>
        <translation>
            <numerusform>%n old capture was deleted, as chosen in the settings.</numerusform>
            <numerusform>%n old captures were deleted, as chosen in the settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The capture &quot;%1&quot; was not closed: the program ended while it was receiving. Its %n telegram(s) are safe.</source>
        <translation>
            <numerusform>The capture &quot;%1&quot; was not closed: the program ended while it was receiving. Its %n telegram is safe.</numerusform>
            <numerusform>The capture &quot;%1&quot; was not closed: the program ended while it was receiving. Its %n telegrams are safe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message numerus="yes">
        <source>No readings yet: this meter has sent %n telegram(s), none with numbers and a time.</source>
        <translation>
            <numerusform>No readings yet: this meter has sent %n telegram, none with numbers and a time.</numerusform>
            <numerusform>No readings yet: this meter has sent %n telegrams, none with numbers and a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A chart has room for %n line(s). Take one out first.</source>
        <translation>
            <numerusform>A chart has room for %n line. Take one out first.</numerusform>
            <numerusform>A chart has room for %n lines. Take one out first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CopyCommands</name>
    <message numerus="yes">
        <source>%n row(s) are too many for the clipboard, which takes %1. Nothing was copied; export them to a file.</source>
        <translation>
            <numerusform>%n row is too much for the clipboard, which takes %1. Nothing was copied; export it to a file.</numerusform>
            <numerusform>%n rows are too many for the clipboard, which takes %1. Nothing was copied; export them to a file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DisplayPanel</name>
    <message numerus="yes">
        <source>Found in %n place(s).</source>
        <translation>
            <numerusform>Found in %n place.</numerusform>
            <numerusform>Found in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExpectedImportDialog</name>
    <message numerus="yes">
        <source>%n meter(s) in %1.</source>
        <translation>
            <numerusform>%n meter in %1.</numerusform>
            <numerusform>%n meters in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExpectedWindow</name>
    <message numerus="yes">
        <source>All %n meter(s) of the list are heard.</source>
        <translation>
            <numerusform>The one meter of the list is heard.</numerusform>
            <numerusform>All %n meters of the list are heard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meter(s) heard.</source>
        <translation>
            <numerusform>%1 of %n meter heard.</numerusform>
            <numerusform>%1 of %n meters heard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n telegram(s) will be exported.</source>
        <translation>
            <numerusform>%n telegram will be exported.</numerusform>
            <numerusform>%n telegrams will be exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FieldTreeModel</name>
    <message numerus="yes">
        <source>Findings (%n)</source>
        <translation>
            <numerusform>Findings (%n)</numerusform>
            <numerusform>Findings (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repairs (%n)</source>
        <translation>
            <numerusform>Repairs (%n)</numerusform>
            <numerusform>Repairs (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FieldValue</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileCommands</name>
    <message numerus="yes">
        <source>%n telegram(s) taken out of the list.</source>
        <translation>
            <numerusform>%n telegram taken out of the list.</numerusform>
            <numerusform>%n telegrams taken out of the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) came with these telegrams. Add them to the keys of this session? They will also open the other telegrams of these meters.</source>
        <translation>
            <numerusform>%n key came with these telegrams. Add it to the keys of this session? It will also open the other telegrams of its meter.</numerusform>
            <numerusform>%n keys came with these telegrams. Add them to the keys of this session? They will also open the other telegrams of these meters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is saved, but without %n older telegram(s) that had left the list. The captures and files they came from still have them.</source>
        <translation>
            <numerusform>%1 is saved, but without %n older telegram that had left the list. The capture or file it came from still has it.</numerusform>
            <numerusform>%1 is saved, but without %n older telegrams that had left the list. The captures and files they came from still have them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileWords</name>
    <message numerus="yes">
        <source>%n telegram(s) saved from %1; other parts of it are damaged and were passed over.</source>
        <translation>
            <numerusform>%n telegram saved from %1; other parts of it are damaged and were passed over.</numerusform>
            <numerusform>%n telegrams saved from %1; other parts of it are damaged and were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) read from %1.</source>
        <translation>
            <numerusform>%n telegram read from %1.</numerusform>
            <numerusform>%n telegrams read from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 telegrams read from %2; %n place(s) not understood, the first at line %3: %4.</source>
        <translation>
            <numerusform>%1 telegrams read from %2; %n place not understood, the first at line %3: %4.</numerusform>
            <numerusform>%1 telegrams read from %2; %n places not understood, the first at line %3: %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindMeterWindow</name>
    <message numerus="yes">
        <source>Heard %1 ago · %n telegram(s)</source>
        <translation>
            <numerusform>Heard %1 ago · %n telegram</numerusform>
            <numerusform>Heard %1 ago · %n telegrams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) without a time</source>
        <translation>
            <numerusform>%n telegram without a time</numerusform>
            <numerusform>%n telegrams without a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HandOverDialog</name>
    <message numerus="yes">
        <source>%n key(s) will be written as well; they are not shown here.</source>
        <translation>
            <numerusform>%n key will be written as well; it is not shown here.</numerusform>
            <numerusform>%n keys will be written as well; they are not shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name exist already: %1</source>
        <translation>
            <numerusform>%n file of this name exists already: %1</numerusform>
            <numerusform>%n files of this name exist already: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter file(s) written to %1.</source>
        <translation>
            <numerusform>%n meter file written to %1.</numerusform>
            <numerusform>%n meter files written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportWords</name>
    <message numerus="yes">
        <source>%n telegram(s) came again within two seconds; each is shown once.</source>
        <translation>
            <numerusform>%n telegram came again within two seconds; it is shown once.</numerusform>
            <numerusform>%n telegrams came again within two seconds; each is shown once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) came without a time.</source>
        <translation>
            <numerusform>%n telegram came without a time.</numerusform>
            <numerusform>%n telegrams came without a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) came with the telegrams and fit them.</source>
        <translation>
            <numerusform>%n key came with the telegrams and fits them.</numerusform>
            <numerusform>%n keys came with the telegrams and fit them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) came with a key that does not fit.</source>
        <translation>
            <numerusform>%n telegram came with a key that does not fit.</numerusform>
            <numerusform>%n telegrams came with a key that does not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>    … and %n more.</source>
        <translation>
            <numerusform>    … and %n more.</numerusform>
            <numerusform>    … and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) read.</source>
        <translation>
            <numerusform>%n telegram read.</numerusform>
            <numerusform>%n telegrams read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InspectorView</name>
    <message numerus="yes">
        <source>%n byte(s) changed since telegram no. %1.</source>
        <translation>
            <numerusform>%n byte changed since telegram no. %1.</numerusform>
            <numerusform>%n bytes changed since telegram no. %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeyEditor</name>
    <message numerus="yes">
        <source>The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>The clipboard is cleared after %n second.</numerusform>
            <numerusform>The clipboard is cleared after %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copied for %n s</source>
        <translation>
            <numerusform>&amp;Copied for %n s</numerusform>
            <numerusform>&amp;Copied for %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeyExporter</name>
    <message numerus="yes">
        <source>The file will hold %n key(s) as plain text. Whoever gets it can read what these meters send, for as long as the keys are not changed. Only your account on this computer may open it; delete it when it has served.</source>
        <translation>
            <numerusform>The file will hold %n key as plain text. Whoever gets it can read what this meter sends, for as long as the key is not changed. Only your account on this computer may open it; delete it when it has served.</numerusform>
            <numerusform>The file will hold %n keys as plain text. Whoever gets it can read what these meters send, for as long as the keys are not changed. Only your account on this computer may open it; delete it when it has served.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n key(s)…</source>
        <translation>
            <numerusform>Export %n key…</numerusform>
            <numerusform>Export %n keys…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are in %1, readable for your account only.</source>
        <translation>
            <numerusform>%n key is in %1, readable for your account only.</numerusform>
            <numerusform>%n keys are in %1, readable for your account only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeyField</name>
    <message numerus="yes">
        <source>%n digit(s) missing.</source>
        <translation>
            <numerusform>%n digit missing.</numerusform>
            <numerusform>%n digits missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) too many.</source>
        <translation>
            <numerusform>%n digit too many.</numerusform>
            <numerusform>%n digits too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeyImportDialog</name>
    <message numerus="yes">
        <source>%n key(s) found. Choose those to take over.</source>
        <translation>
            <numerusform>%n key found. Choose those to take over.</numerusform>
            <numerusform>%n keys found. Choose those to take over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n key(s)</source>
        <translation>
            <numerusform>Take over %n key</numerusform>
            <numerusform>Take over %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without a key that can be used:</source>
        <translation>
            <numerusform>%n place without a key that can be used:</numerusform>
            <numerusform>%n places without a key that can be used:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeySearch</name>
    <message numerus="yes">
        <source>%1 works for %2 of %n encrypted telegram(s) of %3.</source>
        <translation>
            <numerusform>%1 works for %2 of %n encrypted telegram of %3.</numerusform>
            <numerusform>%1 works for %2 of %n encrypted telegrams of %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n key(s) at hand opens the telegrams of %1; those that makers have published are among them.</source>
        <translation>
            <numerusform>The %n key at hand does not open the telegrams of %1; those that makers have published are counted.</numerusform>
            <numerusform>None of the %n keys at hand opens the telegrams of %1; those that makers have published are among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 probably fits %2 of %n encrypted telegram(s) of %3: what they say makes sense, but nothing in them proves the key. Compare with the display of the meter.</source>
        <translation>
            <numerusform>%1 probably fits %2 of %n encrypted telegram of %3: what they say makes sense, but nothing in them proves the key. Compare with the display of the meter.</numerusform>
            <numerusform>%1 probably fits %2 of %n encrypted telegrams of %3: what they say makes sense, but nothing in them proves the key. Compare with the display of the meter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeyTableModel</name>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>heard %n time</numerusform>
            <numerusform>heard %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeyWords</name>
    <message numerus="yes">
        <source>Works for %1 of %n telegram(s).</source>
        <translation>
            <numerusform>Works for %1 of %n telegram.</numerusform>
            <numerusform>Works for %1 of %n telegrams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works for %1 of %n telegram(s) only.</source>
        <translation>
            <numerusform>Works for %1 of %n telegram only.</numerusform>
            <numerusform>Works for %1 of %n telegrams only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works for none of %n telegram(s). Check the digits and the number of the meter.</source>
        <translation>
            <numerusform>Does not work for the %n telegram. Check the digits and the number of the meter.</numerusform>
            <numerusform>Works for none of %n telegrams. Check the digits and the number of the meter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works for %1 of %n telegram(s) of %2.</source>
        <translation>
            <numerusform>Works for %1 of %n telegram of %2.</numerusform>
            <numerusform>Works for %1 of %n telegrams of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works for %n other meter(s), too.</source>
        <translation>
            <numerusform>It works for %n other meter, too.</numerusform>
            <numerusform>It works for %n other meters, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) removed.</source>
        <translation>
            <numerusform>%n key removed.</numerusform>
            <numerusform>%n keys removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probably fits %1 of %n telegram(s): what they say makes sense, but nothing in them proves the key. Compare with the display of the meter.</source>
        <translation>
            <numerusform>Probably fits %1 of %n telegram: what they say makes sense, but nothing in them proves the key. Compare with the display of the meter.</numerusform>
            <numerusform>Probably fits %1 of %n telegrams: what they say makes sense, but nothing in them proves the key. Compare with the display of the meter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogWindow</name>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeterDetails</name>
    <message numerus="yes">
        <source>No readings yet: none of %n telegram(s) holds a value that can be read.</source>
        <translation>
            <numerusform>No readings yet: the one telegram holds no value that can be read.</numerusform>
            <numerusform>No readings yet: none of %n telegrams holds a value that can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ago · %n telegram(s)</source>
        <translation>
            <numerusform>%1 ago · %n telegram</numerusform>
            <numerusform>%1 ago · %n telegrams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) without a time</source>
        <translation>
            <numerusform>%n telegram without a time</numerusform>
            <numerusform>%n telegrams without a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeterNoteCommands</name>
    <message numerus="yes">
        <source>%n meter(s) are ignored now.</source>
        <translation>
            <numerusform>%n meter is ignored now.</numerusform>
            <numerusform>%n meters are ignored now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is now said of %n meter(s) whose they are.</source>
        <translation>
            <numerusform>It is now said of %n meter whose it is.</numerusform>
            <numerusform>It is now said of %n meters whose they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeterTableModel</name>
    <message numerus="yes">
        <source>%n damaged telegram(s) of unknown senders, signal %1, last heard %2 ago</source>
        <translation>
            <numerusform>%n damaged telegram of unknown senders, signal %1, last heard %2 ago</numerusform>
            <numerusform>%n damaged telegrams of unknown senders, signal %1, last heard %2 ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeterTexts</name>
    <message numerus="yes">
        <source>(%n telegram(s))</source>
        <translation>
            <numerusform>(%n telegram)</numerusform>
            <numerusform>(%n telegrams)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MetersView</name>
    <message numerus="yes">
        <source>%n meter(s) do not fit the search</source>
        <translation>
            <numerusform>%n meter does not fit the search</numerusform>
            <numerusform>%n meters do not fit the search</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meter is in this group now; %n meter(s) are not shown</source>
        <translation>
            <numerusform>No meter is in this group now; %n meter is not shown</numerusform>
            <numerusform>No meter is in this group now; %n meters are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MovedMeters</name>
    <message numerus="yes">
        <source>%n meter(s) moved since the mark.</source>
        <translation>
            <numerusform>%n meter moved since the mark.</numerusform>
            <numerusform>%n meters moved since the mark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NewestPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>telegrams</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new (sorted)</source>
        <comment>telegrams</comment>
        <translation>
            <numerusform>%n new (sorted)</numerusform>
            <numerusform>%n new (sorted)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutcomeDetail</name>
    <message numerus="yes">
        <source>%n value(s) are read in a way that is not certain.</source>
        <translation>
            <numerusform>%n value is read in a way that is not certain.</numerusform>
            <numerusform>%n values are read in a way that is not certain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReadingsPopup</name>
    <message numerus="yes">
        <source>%n byte(s) read as</source>
        <translation>
            <numerusform>%n byte read as</numerusform>
            <numerusform>%n bytes read as</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SharingCommands</name>
    <message numerus="yes">
        <source>%n telegram(s) written to %1 with other numbers, dates and keys.</source>
        <translation>
            <numerusform>%n telegram written to %1 with another number, date and key.</numerusform>
            <numerusform>%n telegrams written to %1 with other numbers, dates and keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>%n left out: %1</numerusform>
            <numerusform>%n left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SharingWords</name>
    <message numerus="yes">
        <source>%n byte(s) that nobody can explain were replaced: they may hold the number.</source>
        <translation>
            <numerusform>%n byte that nobody can explain was replaced: it may hold the number.</numerusform>
            <numerusform>%n bytes that nobody can explain were replaced: they may hold the number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that nobody can explain stayed as they are: they may tell more than you want.</source>
        <translation>
            <numerusform>%n byte that nobody can explain stayed as it is: it may tell more than you want.</numerusform>
            <numerusform>%n bytes that nobody can explain stayed as they are: they may tell more than you want.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encrypted byte(s) became noise: no key opens this telegram any more.</source>
        <translation>
            <numerusform>%n encrypted byte became noise: no key opens this telegram any more.</numerusform>
            <numerusform>%n encrypted bytes became noise: no key opens this telegram any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) and digits of texts were replaced.</source>
        <translation>
            <numerusform>%n letter or digit of a text was replaced.</numerusform>
            <numerusform>%n letters and digits of texts were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of values that cannot be scaled became 0.</source>
        <translation>
            <numerusform>%n byte of a value that cannot be scaled became 0.</numerusform>
            <numerusform>%n bytes of values that cannot be scaled became 0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StackModel</name>
    <message numerus="yes">
        <source>%1: %n different value(s)</source>
        <translation>
            <numerusform>%1: %n different value</numerusform>
            <numerusform>%1: %n different values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StackView</name>
    <message numerus="yes">
        <source>%1 of %2 bytes change over %n telegram(s).</source>
        <translation>
            <numerusform>%1 of %2 bytes change over %n telegram.</numerusform>
            <numerusform>%1 of %2 bytes change over %n telegrams.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln telegram(s)</source>
        <translation>
            <numerusform>%Ln telegram</numerusform>
            <numerusform>%Ln telegrams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meter(s)</source>
        <translation>
            <numerusform>%Ln meter</numerusform>
            <numerusform>%Ln meters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln damaged</numerusform>
            <numerusform>%Ln damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n more message</numerusform>
            <numerusform>%n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SupplierLetter</name>
    <message numerus="yes">
        <source>Key for the radio telegrams of %n meter(s)</source>
        <translation>
            <numerusform>Key for the radio telegrams of %n meter</numerusform>
            <numerusform>Key for the radio telegrams of %n meters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SurveyCommands</name>
    <message numerus="yes">
        <source>%n telegram(s) of hidden meters were not copied.</source>
        <translation>
            <numerusform>%n telegram of a hidden meter was not copied.</numerusform>
            <numerusform>%n telegrams of hidden meters were not copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of %n expected meter(s) is removed. Names that it gave stay.</source>
        <translation>
            <numerusform>The list of %n expected meter is removed. The name that it gave stays.</numerusform>
            <numerusform>The list of %n expected meters is removed. Names that it gave stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TakeOverCommands</name>
    <message numerus="yes">
        <source>%n of the meters heard now have a name, or are left out of the list.</source>
        <translation>
            <numerusform>%n of the meters heard now has a name, or is left out of the list.</numerusform>
            <numerusform>%n of the meters heard now have a name, or are left out of the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were found.</source>
        <translation>
            <numerusform>%n key was found.</numerusform>
            <numerusform>%n keys were found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TelegramTableModel</name>
    <message numerus="yes">
        <source>Heard %n times within two seconds</source>
        <translation>
            <numerusform>Heard once</numerusform>
            <numerusform>Heard %n times within two seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TelegramsView</name>
    <message numerus="yes">
        <source>%n telegram(s) are hidden by the filter</source>
        <translation>
            <numerusform>%n telegram is hidden by the filter</numerusform>
            <numerusform>%n telegrams are hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message numerus="yes">
        <source>%n byte(s) have no known meaning; they are shown as they came.</source>
        <translation>
            <numerusform>%n byte has no known meaning; it is shown as it came.</numerusform>
            <numerusform>%n bytes have no known meaning; they are shown as they came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frame format A: the checksums of %n block(s) were right and have been removed.</source>
        <translation>
            <numerusform>Frame format A: the checksum of %n block was right and has been removed.</numerusform>
            <numerusform>Frame format A: the checksums of %n blocks were right and have been removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frame format B: the checksums of %n block(s) were right and have been removed.</source>
        <translation>
            <numerusform>Frame format B: the checksum of %n block was right and has been removed.</numerusform>
            <numerusform>Frame format B: the checksums of %n blocks were right and have been removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) behind the telegram were cut off.</source>
        <translation>
            <numerusform>%n byte behind the telegram was cut off.</numerusform>
            <numerusform>%n bytes behind the telegram were cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end is missing: %n byte(s) did not arrive.</source>
        <translation>
            <numerusform>The end is missing: %n byte did not arrive.</numerusform>
            <numerusform>The end is missing: %n bytes did not arrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No standard says what %n byte(s) mean.</source>
        <translation>
            <numerusform>No standard says what %n byte mean.</numerusform>
            <numerusform>No standard says what %n bytes mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) from byte %1 on are the maker&apos;s own, and their layout is not known.</source>
        <translation>
            <numerusform>%n byte from byte %1 on is the maker&apos;s own, and its layout is not known.</numerusform>
            <numerusform>%n bytes from byte %1 on are the maker&apos;s own, and their layout is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), the first at byte %1, cannot be read: their value information is the maker&apos;s own.</source>
        <translation>
            <numerusform>%n record, the first at byte %1, cannot be read: their value information is the maker&apos;s own.</numerusform>
            <numerusform>%n records, the first at byte %1, cannot be read: their value information is the maker&apos;s own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), the first at byte %1, cannot be read: they use a reserved code.</source>
        <translation>
            <numerusform>%n record, at byte %1, cannot be read: it uses a reserved code.</numerusform>
            <numerusform>%n records, the first at byte %1, cannot be read: they use a reserved code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) for this address were tried: with none of them the content has check bytes or records.</source>
        <translation>
            <numerusform>%n key for this address was tried: with it the content has neither check bytes nor records.</numerusform>
            <numerusform>%n keys for this address were tried: with none of them the content has check bytes or records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind the last record, at byte %1, stand %n byte(s) more, too few for another record. Some receivers add them.</source>
        <translation>
            <numerusform>Behind the last record, at byte %1, stands %n byte more, too little for another record. Some receivers add such bytes.</numerusform>
            <numerusform>Behind the last record, at byte %1, stand %n bytes more, too few for another record. Some receivers add them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be such as no meter has a reason to send: passing over bytes explains more of the telegram.</source>
        <translation>
            <numerusform>%n record would be such as no meter has a reason to send: passing over bytes explains more of the telegram.</numerusform>
            <numerusform>%n records would be such as no meter has a reason to send: passing over bytes explains more of the telegram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) for this address were tried: with none of them the payload checksum of the extended link layer fits.</source>
        <translation>
            <numerusform>%n key for this address was tried: with it the payload checksum of the extended link layer does not fit.</numerusform>
            <numerusform>%n keys for this address were tried: with none of them the payload checksum of the extended link layer fits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) for this address were tried: with none of them the authentication tag fits.</source>
        <translation>
            <numerusform>%n key for this address was tried: with it the authentication tag does not fit.</numerusform>
            <numerusform>%n keys for this address were tried: with none of them the authentication tag fits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bits of %n alarm byte(s) are the maker&apos;s own.</source>
        <translation>
            <numerusform>The bits of %n alarm byte are the maker&apos;s own.</numerusform>
            <numerusform>The bits of %n alarm bytes are the maker&apos;s own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the clock command have no published layout.</source>
        <translation>
            <numerusform>%n byte of the clock command has no published layout.</numerusform>
            <numerusform>%n bytes of the clock command have no published layout.</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>app</name>
    <message>
        <source>Receives, decodes and inspects wireless M-Bus meters.</source>
        <translation>Empfängt, dekodiert und untersucht Zähler mit Wireless M-Bus.</translation>
    </message>
    <message>
        <source>Language of this run: de or en.</source>
        <translation>Sprache für diesen Lauf: de oder en.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Put all parts of the window back to their places.</source>
        <translation>Stellt alle Teile des Fensters wieder an ihren Platz.</translation>
    </message>
    <message>
        <source>Captures, logs or files with telegrams to open.</source>
        <translation>Aufzeichnungen, Logs oder Dateien mit Telegrammen, die geöffnet werden sollen.</translation>
    </message>
    <message>
        <source>[FILE…]</source>
        <translation>[DATEI…]</translation>
    </message>
    <message>
        <source>There is no language “%1”; choose de or en.</source>
        <translation>Die Sprache „%1“ gibt es nicht; wählen Sie de oder en.</translation>
    </message>
    <message>
        <source>Colours of this run: light, dark, contrast-light, contrast-dark or system.</source>
        <translation>Farben für diesen Lauf: light, dark, contrast-light, contrast-dark oder system.</translation>
    </message>
    <message>
        <source>There are no colours “%1”; choose light, dark, contrast-light, contrast-dark or system.</source>
        <translation>Die Farben „%1“ gibt es nicht; wählen Sie light, dark, contrast-light, contrast-dark oder system.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display here to open a window on. The same engine works on the command line:
  meterscope-cli receive --port /dev/ttyUSB0
  meterscope-cli --help
</source>
        <translation>Hier gibt es keinen Bildschirm für ein Fenster. Auf der Kommandozeile arbeitet dasselbe Programm:
  meterscope-cli receive --port /dev/ttyUSB0
  meterscope-cli --help
</translation>
    </message>
</context>
<context>
    <name>ui::BugReportDialog</name>
    <message>
        <source>Copy for bug report</source>
        <translation>Für Fehlerbericht kopieren</translation>
    </message>
    <message>
        <source>The report shows this telegram with another number, other dates and another key. It reads the same, but does not tell whose meter it is.</source>
        <translation>Der Bericht zeigt dieses Telegramm mit anderer Nummer, anderen Daten und anderem Schlüssel. Es liest sich gleich, verrät aber nicht, wessen Zähler es ist.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Text des Berichts</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Leave bytes that nobody can e&amp;xplain</source>
        <translation>Bytes &amp;lassen, die niemand erklären kann</translation>
    </message>
    <message>
        <source>Replace content without a key by &amp;noise</source>
        <translation>Inhalt ohne Schlüssel durch &amp;Rauschen ersetzen</translation>
    </message>
    <message>
        <source>Show the &amp;decrypted bytes as well</source>
        <translation>Auch die &amp;entschlüsselten Bytes zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) changed. The result was decoded again: it has the same layout, and neither the number nor a key of yours is in it.</source>
        <translation>
            <numerusform>%n Byte geändert. Das Ergebnis wurde erneut dekodiert: Es hat denselben Aufbau, und weder die Nummer noch einer Ihrer Schlüssel steht darin.</numerusform>
            <numerusform>%n Bytes geändert. Das Ergebnis wurde erneut dekodiert: Es hat denselben Aufbau, und weder die Nummer noch einer Ihrer Schlüssel steht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Scale &amp;energy, volume and the like</source>
        <translation>Energie, &amp;Volumen und Ähnliches skalieren</translation>
    </message>
</context>
<context>
    <name>ui::ByteInfo</name>
    <message>
        <source>value byte %1 of %2</source>
        <translation>Wertbyte %1 von %2</translation>
    </message>
    <message>
        <source>header byte %1 of %2</source>
        <translation>Kopfbyte %1 von %2</translation>
    </message>
    <message>
        <source>at 0x%1: byte %2</source>
        <translation>bei 0x%1: Byte %2</translation>
    </message>
    <message>
        <source>record %1, %2</source>
        <translation>Datensatz %1, %2</translation>
    </message>
    <message>
        <source>byte %1 of %2</source>
        <translation>Byte %1 von %2</translation>
    </message>
    <message>
        <source>byte %1 selected</source>
        <translation>Byte %1 ausgewählt</translation>
    </message>
    <message>
        <source>bytes %1–%2 selected: %3</source>
        <translation>Bytes %1–%2 ausgewählt: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>of another length before</source>
        <translation>vorher von anderer Länge</translation>
    </message>
</context>
<context>
    <name>ui::BytePane</name>
    <message>
        <source>Bytes as received or decrypted</source>
        <translation>Bytes wie empfangen oder entschlüsselt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hex digits</source>
        <translation>Hexziffern</translation>
    </message>
    <message>
        <source>Hex digits with blanks</source>
        <translation>Hexziffern mit Leerzeichen</translation>
    </message>
    <message>
        <source>C array</source>
        <translation>C-Array</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Show letters and record numbers above the bytes</source>
        <translation>Buchstaben und Datensatznummern über den Bytes anzeigen</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Show the bytes as characters, too</source>
        <translation>Die Bytes auch als Zeichen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Received, %n byte(s)</source>
        <translation>
            <numerusform>Empfangen, %n Byte</numerusform>
            <numerusform>Empfangen, %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a byte or a field to see what it is.</source>
        <translation>Zeigen Sie auf ein Byte oder ein Feld, um zu sehen, was es ist.</translation>
    </message>
    <message>
        <source>Copy the selected bytes, or all of them, or the telegram with its values</source>
        <translation>Die gewählten Bytes kopieren, oder alle, oder das Telegramm mit seinen Werten</translation>
    </message>
    <message>
        <source>Whole telegram</source>
        <translation>Ganzes Telegramm</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Mark what has changed since the previous telegram of this meter</source>
        <translation>Markieren, was sich seit dem vorigen Telegramm dieses Zählers geändert hat</translation>
    </message>
    <message>
        <source>All readings…</source>
        <translation>Alle Lesarten…</translation>
    </message>
    <message>
        <source>Show what the selected bytes could mean: as a number in either order, as decimal digits, as a date, as text</source>
        <translation>Zeigen, was die gewählten Bytes bedeuten könnten: als Zahl in beiden Richtungen, als Dezimalziffern, als Datum, als Text</translation>
    </message>
    <message>
        <source>&amp;Copy bytes as</source>
        <translation>Bytes &amp;kopieren als</translation>
    </message>
    <message>
        <source>Select the whole &amp;field</source>
        <translation>Das ganze &amp;Feld wählen</translation>
    </message>
    <message>
        <source>All &amp;readings…</source>
        <translation>Alle &amp;Lesarten…</translation>
    </message>
    <message numerus="yes">
        <source>Decrypted, %n byte(s)</source>
        <translation>
            <numerusform>Entschlüsselt, %n Byte</numerusform>
            <numerusform>Entschlüsselt, %n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined message, %n byte(s)</source>
        <translation>
            <numerusform>Zusammengesetzte Nachricht, %n Byte</numerusform>
            <numerusform>Zusammengesetzte Nachricht, %n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ByteReadings</name>
    <message>
        <source>Unsigned</source>
        <translation>Ohne Vorzeichen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Mit Vorzeichen</translation>
    </message>
    <message>
        <source>Unsigned, little endian</source>
        <translation>Ohne Vorzeichen, Little-Endian</translation>
    </message>
    <message>
        <source>Signed, little endian</source>
        <translation>Mit Vorzeichen, Little-Endian</translation>
    </message>
    <message>
        <source>Unsigned, big endian</source>
        <translation>Ohne Vorzeichen, Big-Endian</translation>
    </message>
    <message>
        <source>Signed, big endian</source>
        <translation>Mit Vorzeichen, Big-Endian</translation>
    </message>
    <message>
        <source>BCD</source>
        <translation>BCD</translation>
    </message>
    <message>
        <source>BCD, little endian</source>
        <translation>BCD, Little-Endian</translation>
    </message>
    <message>
        <source>BCD, big endian</source>
        <translation>BCD, Big-Endian</translation>
    </message>
    <message>
        <source>Float (32 bits), little endian</source>
        <translation>Gleitkomma (32 Bit), Little-Endian</translation>
    </message>
    <message>
        <source>Float (64 bits), little endian</source>
        <translation>Gleitkomma (64 Bit), Little-Endian</translation>
    </message>
    <message>
        <source>Float (32 bits), big endian</source>
        <translation>Gleitkomma (32 Bit), Big-Endian</translation>
    </message>
    <message>
        <source>Float (64 bits), big endian</source>
        <translation>Gleitkomma (64 Bit), Big-Endian</translation>
    </message>
    <message>
        <source>Date (type G)</source>
        <translation>Datum (Typ G)</translation>
    </message>
    <message>
        <source>Time (type J)</source>
        <translation>Uhrzeit (Typ J)</translation>
    </message>
    <message>
        <source>Date and time (type F)</source>
        <translation>Datum und Uhrzeit (Typ F)</translation>
    </message>
    <message>
        <source>Date and time (type I)</source>
        <translation>Datum und Uhrzeit (Typ I)</translation>
    </message>
    <message>
        <source>Bits, highest first</source>
        <translation>Bits, höchstes zuerst</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text, last character first</source>
        <translation>Text, letztes Zeichen zuerst</translation>
    </message>
    <message>
        <source>unsigned %1</source>
        <translation>ohne Vorzeichen %1</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>mit Vorzeichen %1</translation>
    </message>
    <message>
        <source>BCD %1</source>
        <translation>BCD %1</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>Datum %1</translation>
    </message>
    <message>
        <source>bits %1</source>
        <translation>Bits %1</translation>
    </message>
</context>
<context>
    <name>ui::CaptureBar</name>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>The receiver to listen with</source>
        <translation>Der Empfänger, mit dem empfangen wird</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Time since receiving began</source>
        <translation>Zeit seit Beginn des Empfangs</translation>
    </message>
    <message>
        <source>Other port…</source>
        <translation>Anderer Port…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The mode in which this stick hears most meters.</source>
        <translation>Der Modus, in dem dieser Stick die meisten Zähler empfängt.</translation>
    </message>
    <message>
        <source>hears %1</source>
        <translation>empfängt %1</translation>
    </message>
    <message>
        <source>hears %1 · %2</source>
        <translation>empfängt %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::CaptureControl</name>
    <message>
        <source>%1 on %2</source>
        <comment>a stick on a port</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Simulated stick</source>
        <translation>Simulierter Stick</translation>
    </message>
</context>
<context>
    <name>ui::CaptureMessages</name>
    <message>
        <source>The capture file is written again; nothing is missing in it.</source>
        <translation>Die Aufzeichnung wird wieder geschrieben; es fehlt nichts darin.</translation>
    </message>
    <message>
        <source>The disk is full. Receiving goes on and telegrams are kept in memory; they are written as soon as there is room. Free some space, or save the capture on another disk.</source>
        <translation>Der Datenträger ist voll. Der Empfang geht weiter, die Telegramme bleiben im Speicher und werden geschrieben, sobald Platz ist. Schaffen Sie Platz, oder speichern Sie die Aufzeichnung auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The folder for captures cannot be written. Receiving goes on and telegrams are kept in memory; they are written as soon as it is possible. Choose another folder in the settings, or save the capture elsewhere.</source>
        <translation>In den Ordner für Aufzeichnungen kann nicht geschrieben werden. Der Empfang geht weiter, die Telegramme bleiben im Speicher und werden geschrieben, sobald es möglich ist. Wählen Sie in den Einstellungen einen anderen Ordner, oder speichern Sie die Aufzeichnung anderswo.</translation>
    </message>
    <message>
        <source>The capture file cannot be written (%1). Receiving goes on and telegrams are kept in memory; they are written as soon as it is possible. Plug the drive in again, or save the capture elsewhere.</source>
        <translation>Die Aufzeichnung kann nicht geschrieben werden (%1). Der Empfang geht weiter, die Telegramme bleiben im Speicher und werden geschrieben, sobald es möglich ist. Stecken Sie das Laufwerk wieder an, oder speichern Sie die Aufzeichnung anderswo.</translation>
    </message>
    <message>
        <source>Save capture as…</source>
        <translation>Aufzeichnung speichern unter …</translation>
    </message>
    <message numerus="yes">
        <source>%n old capture(s) were deleted, as chosen in the settings.</source>
        <translation>
            <numerusform>%n alte Aufzeichnung wurde gelöscht, wie in den Einstellungen gewählt.</numerusform>
            <numerusform>%n alte Aufzeichnungen wurden gelöscht, wie in den Einstellungen gewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The capture &quot;%1&quot; was not closed: the program ended while it was receiving. Its %n telegram(s) are safe.</source>
        <translation>
            <numerusform>Die Aufzeichnung „%1“ wurde nicht geschlossen: Das Programm endete während des Empfangs. Ihr %n Telegramm ist sicher.</numerusform>
            <numerusform>Die Aufzeichnung „%1“ wurde nicht geschlossen: Das Programm endete während des Empfangs. Ihre %n Telegramme sind sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>Für später behalten</translation>
    </message>
    <message>
        <source>Telegrams are not written yet</source>
        <translation>Telegramme sind noch nicht geschrieben</translation>
    </message>
    <message>
        <source>The capture file cannot be written. What was received since then is in memory only; it is lost unless you save the capture elsewhere.</source>
        <translation>Die Aufzeichnung kann nicht geschrieben werden. Was seitdem empfangen wurde, ist nur im Speicher; es geht verloren, wenn Sie die Aufzeichnung nicht anderswo speichern.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Trotzdem beenden</translation>
    </message>
</context>
<context>
    <name>ui::ChangeTable</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Changed bytes</source>
        <translation>Geänderte Bytes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, decrypted</source>
        <translation>%1, entschlüsselt</translation>
    </message>
</context>
<context>
    <name>ui::ChartLegend</name>
    <message>
        <source>Move along this line with the arrow keys</source>
        <translation>Mit den Pfeiltasten auf dieser Linie entlanggehen</translation>
    </message>
    <message>
        <source>Take %1 out of the chart</source>
        <translation>%1 aus dem Diagramm nehmen</translation>
    </message>
</context>
<context>
    <name>ui::ChartStack</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>ui::ChartTools</name>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Choose which numbers of the meter are drawn</source>
        <translation>Wählen, welche Zahlen des Zählers gezeichnet werden</translation>
    </message>
    <message>
        <source>Counters as</source>
        <translation>Zähler als</translation>
    </message>
    <message>
        <source>Show what a counter stands at, or how much it counted</source>
        <translation>Zeigen, wo ein Zähler steht oder wie viel er gezählt hat</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Per telegram</source>
        <translation>Pro Telegramm</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Pro Woche</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Keep these lines, and add those of every meter that you select</source>
        <translation>Diese Linien behalten und die jedes Zählers hinzufügen, den Sie wählen</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>How much time is shown</source>
        <translation>Wie viel Zeit gezeigt wird</translation>
    </message>
    <message>
        <source>Zoomed</source>
        <translation>Gezoomt</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 Stunden</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Follow the newest point</source>
        <translation>Dem neuesten Punkt folgen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save what is shown as a picture or a table</source>
        <translation>Das Gezeigte als Bild oder Tabelle speichern</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG) …</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG) …</translation>
    </message>
    <message>
        <source>Table of the points (CSV)…</source>
        <translation>Tabelle der Punkte (CSV) …</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Save the points of the chart</source>
        <translation>Punkte des Diagramms speichern</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Select a meter to see how its values change.</source>
        <translation>Wählen Sie einen Zähler aus, um zu sehen, wie sich seine Werte ändern.</translation>
    </message>
    <message>
        <source>The telegrams of this meter are being read.</source>
        <translation>Die Telegramme dieses Zählers werden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>No readings yet: this meter has sent %n telegram(s), none with numbers and a time.</source>
        <translation>
            <numerusform>Noch keine Messwerte: Dieser Zähler hat %n Telegramm gesendet, aber keines mit Zahlen und Zeit.</numerusform>
            <numerusform>Noch keine Messwerte: Dieser Zähler hat %n Telegramme gesendet, aber keines mit Zahlen und Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a point to select its telegram, or move along the line with the arrow keys.</source>
        <translation>Klicken Sie auf einen Punkt, um sein Telegramm auszuwählen, oder gehen Sie mit den Pfeiltasten die Linie entlang.</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>Das Diagramm als Zeichnung speichern</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Stored values, as they were sent</source>
        <translation>Gespeicherte Werte, wie sie gesendet wurden</translation>
    </message>
    <message>
        <source>Past values that the meter keeps</source>
        <translation>Frühere Werte, die der Zähler aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>A chart has room for %n line(s). Take one out first.</source>
        <translation>
            <numerusform>Ein Diagramm hat Platz für %n Linie. Nehmen Sie erst eine heraus.</numerusform>
            <numerusform>Ein Diagramm hat Platz für %n Linien. Nehmen Sie erst eine heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>meter: reading</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ChartWords</name>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>%1, stored in the meter</source>
        <translation>%1, im Zähler gespeichert</translation>
    </message>
    <message>
        <source>%1, from date to date</source>
        <translation>%1, von Tag zu Tag der Werte</translation>
    </message>
    <message>
        <source>%1 per telegram</source>
        <translation>%1 pro Telegramm</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>telegram %1</source>
        <translation>Telegramm %1</translation>
    </message>
    <message>
        <source>The receiver did not listen from %1 to %2.</source>
        <translation>Der Empfänger hörte von %1 bis %2 nicht zu.</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 to %2.</source>
        <translation>Von %1 bis %2 wurde nichts empfangen.</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command: type some of its letters</source>
        <translation>Befehl suchen: einige seiner Buchstaben eingeben</translation>
    </message>
</context>
<context>
    <name>ui::CopyCommands</name>
    <message>
        <source>&amp;Hex digits</source>
        <translation>&amp;Hex-Ziffern</translation>
    </message>
    <message>
        <source>Hex digits with &amp;blanks</source>
        <translation>Hex-Ziffern mit &amp;Leerzeichen</translation>
    </message>
    <message>
        <source>C &amp;array</source>
        <translation>C-&amp;Array</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;CSV rows</source>
        <translation>&amp;CSV-Zeilen</translation>
    </message>
    <message>
        <source>&amp;Line of wmbusmeters</source>
        <translation>&amp;Zeile von wmbusmeters</translation>
    </message>
    <message>
        <source>Annotated &amp;text</source>
        <translation>Erläuterter &amp;Text</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too many for the clipboard, which takes %1. Nothing was copied; export them to a file.</source>
        <translation>
            <numerusform>%n Zeile ist zu viel für die Zwischenablage, die %1 aufnimmt. Es wurde nichts kopiert; exportieren Sie in eine Datei.</numerusform>
            <numerusform>%n Zeilen sind zu viele für die Zwischenablage, die %1 aufnimmt. Es wurde nichts kopiert; exportieren Sie sie in eine Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>ui::DataTable</name>
    <message>
        <source>Order of arrival</source>
        <translation>Reihenfolge der Ankunft</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
</context>
<context>
    <name>ui::DisplayPanel</name>
    <message>
        <source>&amp;Display shows:</source>
        <translation>Anze&amp;ige zeigt:</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the comparison with the display</source>
        <translation>Den Vergleich mit der Anzeige schließen</translation>
    </message>
    <message>
        <source>Where the number is found</source>
        <translation>Wo die Zahl steht</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>How they agree</source>
        <translation>Wie sie zusammenpassen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Type the number that the meter shows, with its decimals.</source>
        <translation>Tippen Sie die Zahl, die der Zähler zeigt, mit ihren Nachkommastellen.</translation>
    </message>
    <message>
        <source>This is no number of a display: digits, and a comma or point before the decimals.</source>
        <translation>So zeigt keine Anzeige eine Zahl: Ziffern, vor den Nachkommastellen ein Komma oder Punkt.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s).</source>
        <translation>
            <numerusform>An %n Stelle gefunden.</numerusform>
            <numerusform>An %n Stellen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found; a part of the telegram is encrypted and cannot be searched.</source>
        <translation>Nicht gefunden; ein Teil des Telegramms ist verschlüsselt und lässt sich nicht durchsuchen.</translation>
    </message>
    <message>
        <source>Not found. Many meters send a new value only now and then, some once a day: look at the next telegrams, too.</source>
        <translation>Nicht gefunden. Viele Zähler senden einen neuen Wert nur ab und zu, manche einmal am Tag: Sehen Sie auch in den nächsten Telegrammen nach.</translation>
    </message>
    <message>
        <source>litres</source>
        <translation>Litern</translation>
    </message>
    <message>
        <source>The same number</source>
        <translation>Dieselbe Zahl</translation>
    </message>
    <message>
        <source>The display shows fewer decimals</source>
        <translation>Die Anzeige zeigt weniger Nachkommastellen</translation>
    </message>
    <message>
        <source>The display shows it in %1</source>
        <translation>Die Anzeige zeigt sie in %1</translation>
    </message>
    <message>
        <source>The display shows it multiplied by %1</source>
        <translation>Die Anzeige zeigt sie mit %1 malgenommen</translation>
    </message>
    <message>
        <source>The display shows it divided by %1</source>
        <translation>Die Anzeige zeigt sie durch %1 geteilt</translation>
    </message>
    <message>
        <source>The display shows it converted into %1</source>
        <translation>Die Anzeige zeigt sie umgerechnet in %1</translation>
    </message>
    <message>
        <source>Binary number, lowest byte first; no record explains it</source>
        <translation>Binärzahl, niedrigstes Byte zuerst; kein Datensatz erklärt sie</translation>
    </message>
    <message>
        <source>Binary number, highest byte first; no record explains it</source>
        <translation>Binärzahl, höchstes Byte zuerst; kein Datensatz erklärt sie</translation>
    </message>
    <message>
        <source>Decimal digits, lowest first; no record explains them</source>
        <translation>Dezimalziffern, niedrigste zuerst; kein Datensatz erklärt sie</translation>
    </message>
    <message>
        <source>Decimal digits, highest first; no record explains them</source>
        <translation>Dezimalziffern, höchste zuerst; kein Datensatz erklärt sie</translation>
    </message>
</context>
<context>
    <name>ui::EnterKeyDialog</name>
    <message>
        <source>Enter key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The supplier of the meter or your metering company gives you the key: 32 hex digits, 16 for some old meters.</source>
        <translation>Den Schlüssel erhalten Sie vom Versorger oder vom Messdienst: 32 Hexziffern, bei manchen alten Zählern 16.</translation>
    </message>
    <message>
        <source>Use key</source>
        <translation>Schlüssel verwenden</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>Test:</source>
        <translation>Test:</translation>
    </message>
    <message>
        <source>&amp;Remember this key, encrypted</source>
        <translation>Diesen Schlüssel me&amp;rken, verschlüsselt</translation>
    </message>
    <message>
        <source>Else it is gone when the program is closed.</source>
        <translation>Sonst ist er weg, wenn das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;Letter to the supplier…</source>
        <translation>&amp;Brief an den Lieferanten…</translation>
    </message>
    <message>
        <source>A letter that asks for the key of this meter, ready to be copied</source>
        <translation>Ein Brief, der um den Schlüssel dieses Zählers bittet, fertig zum Kopieren</translation>
    </message>
    <message>
        <source>It was pasted as the key of %1.</source>
        <translation>Er wurde als Schlüssel von %1 eingefügt.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>ui::ExpectedImportDialog</name>
    <message>
        <source>List of expected meters</source>
        <translation>Liste der erwarteten Zähler</translation>
    </message>
    <message>
        <source>There are no meters in %1.</source>
        <translation>In %1 stehen keine Zähler.</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) in %1.</source>
        <translation>
            <numerusform>%n Zähler in %1.</numerusform>
            <numerusform>%n Zähler in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use this list</source>
        <translation>Diese Liste &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Use instead of the old list</source>
        <translation>&amp;Statt der alten verwenden</translation>
    </message>
    <message>
        <source>&amp;Add to the old list</source>
        <translation>Zur alten &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Lines that are left out:</source>
        <translation>Zeilen, die ausgelassen werden:</translation>
    </message>
    <message>
        <source>Meters of the list</source>
        <translation>Zähler der Liste</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>Zeilen, die ausgelassen werden</translation>
    </message>
</context>
<context>
    <name>ui::ExpectedWindow</name>
    <message>
        <source>Only those not &amp;heard yet</source>
        <translation>Nur die &amp;noch nicht empfangenen</translation>
    </message>
    <message>
        <source>Expected meters</source>
        <translation>Erwartete Zähler</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Read a list…</source>
        <translation>&amp;Liste einlesen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Die gewählten Zeilen kopieren, oder alle, die zu sehen sind</translation>
    </message>
    <message>
        <source>&amp;Save missing…</source>
        <translation>&amp;Fehlende speichern…</translation>
    </message>
    <message>
        <source>Write the meters that were not heard yet to a file</source>
        <translation>Die noch nicht empfangenen Zähler in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Re&amp;move list</source>
        <translation>Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>There is no list. Read one from a file with the numbers of the meters, one in each line: CSV of a spreadsheet or plain text, with maker, name and note where you have them.</source>
        <translation>Es gibt keine Liste. Lesen Sie eine aus einer Datei mit den Nummern der Zähler ein, eine je Zeile: CSV einer Tabellenkalkulation oder einfacher Text, mit Hersteller, Name und Notiz, wo sie bekannt sind.</translation>
    </message>
    <message numerus="yes">
        <source>All %n meter(s) of the list are heard.</source>
        <translation>
            <numerusform>%n Zähler steht auf der Liste und ist empfangen.</numerusform>
            <numerusform>Alle %n Zähler der Liste sind empfangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meter(s) heard.</source>
        <translation>
            <numerusform>%1 von %n Zähler empfangen.</numerusform>
            <numerusform>%1 von %n Zählern empfangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>ui::ExpectedWords</name>
    <message>
        <source>a spreadsheet has rounded the number; give its column the format “text” and save again</source>
        <translation>eine Tabellenkalkulation hat die Nummer gerundet; geben Sie ihrer Spalte das Format „Text“ und speichern Sie neu</translation>
    </message>
    <message>
        <source>the number has fewer than four digits</source>
        <translation>die Nummer hat weniger als vier Ziffern</translation>
    </message>
    <message>
        <source>the number has more than ten digits</source>
        <translation>die Nummer hat mehr als zehn Ziffern</translation>
    </message>
    <message>
        <source>the maker is not one of three letters, such as KAM</source>
        <translation>der Hersteller besteht nicht aus drei Buchstaben wie KAM</translation>
    </message>
    <message>
        <source>this meter stands on the list already</source>
        <translation>dieser Zähler steht schon auf der Liste</translation>
    </message>
    <message>
        <source>there is no meter number in this line</source>
        <translation>in dieser Zeile steht keine Zählernummer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>maker and number of a meter</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::ExportCommands</name>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>The export was stopped; %1 was not written.</source>
        <translation>Der Export wurde angehalten; %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Free some space, or export to another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Schaffen Sie Platz, oder exportieren Sie an einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;All telegrams (%1)</source>
        <translation>&amp;Alle Telegramme (%1)</translation>
    </message>
    <message>
        <source>Those that the &amp;filter shows (%1)</source>
        <translation>Die der &amp;Filter zeigt (%1)</translation>
    </message>
    <message>
        <source>Those &amp;selected (%1)</source>
        <translation>Die aus&amp;gewählten (%1)</translation>
    </message>
    <message>
        <source>For programs: comma and decimal point</source>
        <translation>Für Programme: Komma und Dezimalpunkt</translation>
    </message>
    <message>
        <source>For the spreadsheet of this locale</source>
        <translation>Für die Tabellenkalkulation dieser Sprache</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>So beginnt die Datei</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Was:</translation>
    </message>
    <message>
        <source>F&amp;orm:</source>
        <translation>F&amp;orm:</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>&amp;Zahlen:</translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) will be exported.</source>
        <translation>
            <numerusform>%n Telegramm wird exportiert.</numerusform>
            <numerusform>%n Telegramme werden exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportForms</name>
    <message>
        <source>CSV, one row per telegram</source>
        <translation>CSV, eine Zeile je Telegramm</translation>
    </message>
    <message>
        <source>Time, meter, state and main value of each telegram, and its bytes.</source>
        <translation>Zeit, Zähler, Zustand und Hauptwert jedes Telegramms, und seine Bytes.</translation>
    </message>
    <message>
        <source>CSV, one row per value</source>
        <translation>CSV, eine Zeile je Wert</translation>
    </message>
    <message>
        <source>Every value of every telegram in a row of its own.</source>
        <translation>Jeder Wert jedes Telegramms in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>CSV, one column per value</source>
        <translation>CSV, eine Spalte je Wert</translation>
    </message>
    <message>
        <source>One row per telegram with all its values side by side. Best for one meter, or for several of one kind.</source>
        <translation>Eine Zeile je Telegramm mit allen Werten nebeneinander. Am besten für einen Zähler, oder für mehrere gleicher Art.</translation>
    </message>
    <message>
        <source>CSV, one row per meter</source>
        <translation>CSV, eine Zeile je Zähler</translation>
    </message>
    <message>
        <source>The survey: how often, how well and what each meter was heard.</source>
        <translation>Die Übersicht: wie oft, wie gut und was von jedem Zähler empfangen wurde.</translation>
    </message>
    <message>
        <source>JSON, one object per line</source>
        <translation>JSON, ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>Everything known about each telegram. Meterscope can read it again.</source>
        <translation>Alles, was über jedes Telegramm bekannt ist. Meterscope kann es wieder lesen.</translation>
    </message>
    <message>
        <source>Hex digits, one telegram per line</source>
        <translation>Hex-Ziffern, ein Telegramm je Zeile</translation>
    </message>
    <message>
        <source>The bytes alone, without time and signal. Any tool can read it.</source>
        <translation>Nur die Bytes, ohne Zeit und Signal. Jedes Werkzeug kann sie lesen.</translation>
    </message>
    <message>
        <source>Simulation lines of wmbusmeters</source>
        <translation>Simulationszeilen von wmbusmeters</translation>
    </message>
    <message>
        <source>The bytes with the seconds since the first telegram; no date, no signal.</source>
        <translation>Die Bytes mit den Sekunden seit dem ersten Telegramm; kein Datum, kein Signal.</translation>
    </message>
    <message>
        <source>Lines of rtl_wmbus</source>
        <translation>Zeilen von rtl_wmbus</translation>
    </message>
    <message>
        <source>The bytes with local time, mode and signal. Frames of wired meters are left out.</source>
        <translation>Die Bytes mit Ortszeit, Modus und Signal. Telegramme kabelgebundener Zähler fehlen.</translation>
    </message>
    <message>
        <source>Annotated text</source>
        <translation>Erläuterter Text</translation>
    </message>
    <message>
        <source>Every byte of every telegram with its meaning, for people.</source>
        <translation>Jedes Byte jedes Telegramms mit seiner Bedeutung, für Menschen.</translation>
    </message>
</context>
<context>
    <name>ui::FieldCopy</name>
    <message>
        <source>(bytes %1: %2)</source>
        <translation>(Bytes %1: %2)</translation>
    </message>
    <message>
        <source>Copy &amp;field as text</source>
        <translation>&amp;Feld als Text kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;bytes</source>
        <translation>&amp;Bytes kopieren</translation>
    </message>
    <message>
        <source>&amp;Open all</source>
        <translation>Alles &amp;aufklappen</translation>
    </message>
    <message>
        <source>&amp;Close all but the layers</source>
        <translation>Alles außer den Schichten &amp;zuklappen</translation>
    </message>
</context>
<context>
    <name>ui::FieldTreeModel</name>
    <message numerus="yes">
        <source>Findings (%n)</source>
        <translation>
            <numerusform>Befunde (%n)</numerusform>
            <numerusform>Befunde (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repairs (%n)</source>
        <translation>
            <numerusform>Reparaturen (%n)</numerusform>
            <numerusform>Reparaturen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Raw: %1</source>
        <translation>Roh: %1</translation>
    </message>
    <message>
        <source>%1: %2, bytes %3</source>
        <translation>%1: %2, Bytes %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Read in a way that is not certain.</source>
        <translation>Auf eine Weise gelesen, die nicht sicher ist.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>changed, before: %1</source>
        <translation>geändert, vorher: %1</translation>
    </message>
</context>
<context>
    <name>ui::FieldValue</name>
    <message>
        <source>no error</source>
        <translation>kein Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileCommands</name>
    <message>
        <source>Captures (*.meterscope)</source>
        <translation>Aufzeichnungen (*.meterscope)</translation>
    </message>
    <message>
        <source>Open telegrams</source>
        <translation>Telegramme öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy telegrams in another program first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst Telegramme in einem anderen Programm.</translation>
    </message>
    <message>
        <source>Save capture as</source>
        <translation>Aufzeichnung speichern unter</translation>
    </message>
    <message>
        <source>All telegrams are saved in %1.</source>
        <translation>Alle Telegramme sind in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Saving was stopped; %1 was not written.</source>
        <translation>Das Speichern wurde angehalten; %1 wurde nicht geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) taken out of the list.</source>
        <translation>
            <numerusform>%n Telegramm aus der Liste genommen.</numerusform>
            <numerusform>%n Telegramme aus der Liste genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) came with these telegrams. Add them to the keys of this session? They will also open the other telegrams of these meters.</source>
        <translation>
            <numerusform>%n Schlüssel kam mit diesen Telegrammen. Zu den Schlüsseln dieser Sitzung hinzufügen? Er öffnet dann auch die anderen Telegramme des Zählers.</numerusform>
            <numerusform>%n Schlüssel kamen mit diesen Telegrammen. Zu den Schlüsseln dieser Sitzung hinzufügen? Sie öffnen dann auch die anderen Telegramme dieser Zähler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is saved, but without %n older telegram(s) that had left the list. The captures and files they came from still have them.</source>
        <translation>
            <numerusform>%1 ist gespeichert, aber ohne %n älteres Telegramm, das nicht mehr in der Liste war. Die Aufzeichnung oder Datei, aus der es kam, enthält es noch.</numerusform>
            <numerusform>%1 ist gespeichert, aber ohne %n ältere Telegramme, die nicht mehr in der Liste waren. Die Aufzeichnungen und Dateien, aus denen sie kamen, enthalten sie noch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilePasswordDialog</name>
    <message>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>Open encrypted keys</source>
        <translation>Verschlüsselte Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Its password is the customer number, or what was chosen when the file was ordered. It is not stored.</source>
        <translation>Das Passwort ist die Kundennummer, oder was bei der Bestellung der Datei gewählt wurde. Es wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>These keys are encrypted.</source>
        <translation>Diese Schlüssel sind verschlüsselt.</translation>
    </message>
    <message>
        <source>The file %1 is encrypted.</source>
        <translation>Die Datei %1 ist verschlüsselt.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Shows the password on the screen.</source>
        <translation>Zeigt das Passwort auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>ui::FileWords</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a capture.</source>
        <translation>%1 ist eine Datenbank eines anderen Programms, keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Meterscope. Update to open it.</source>
        <translation>%1 wurde von einer neueren Version von Meterscope geschrieben. Zum Öffnen ist ein Update nötig.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read.</source>
        <translation>%1 ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>You have no right to use %1. Check the rights of the file and its folder.</source>
        <translation>Ihnen fehlt das Recht, %1 zu verwenden. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Choose another one.</source>
        <translation>Den Ordner von %1 gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Another program is writing into %1.</source>
        <translation>Ein anderes Programm schreibt gerade in %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 ist nicht verwendbar: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) saved from %1; other parts of it are damaged and were passed over.</source>
        <translation>
            <numerusform>%n Telegramm aus %1 gerettet; andere Teile davon sind beschädigt und wurden übergangen.</numerusform>
            <numerusform>%n Telegramme aus %1 gerettet; andere Teile davon sind beschädigt und wurden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>dem eingefügten Text</translation>
    </message>
    <message>
        <source>There is no telegram in %1.</source>
        <translation>In %1 ist kein Telegramm.</translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) read from %1.</source>
        <translation>
            <numerusform>%n Telegramm aus %1 gelesen.</numerusform>
            <numerusform>%n Telegramme aus %1 gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no telegram in %1; the first problem is at line %2: %3.</source>
        <translation>In %1 ist kein Telegramm; das erste Problem ist in Zeile %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 telegrams read from %2; %n place(s) not understood, the first at line %3: %4.</source>
        <translation>
            <numerusform>%1 Telegramme aus %2 gelesen; %n Stelle nicht verstanden, in Zeile %3: %4.</numerusform>
            <numerusform>%1 Telegramme aus %2 gelesen; %n Stellen nicht verstanden, die erste in Zeile %3: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a packed archive. Unpack it and open the files in it; .gz is read as it is.</source>
        <translation>%1 ist ein gepacktes Archiv. Entpacken Sie es und öffnen Sie die Dateien darin; .gz wird so gelesen, wie es ist.</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Filter telegrams</source>
        <translation>Telegramme filtern</translation>
    </message>
    <message>
        <source>Filter, for example: water rssi&gt;-80 -state:decoded</source>
        <translation>Filter, zum Beispiel: wasser rssi&gt;-80 -state:decoded</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>telegrams shown</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Words look for number, maker, type and state; all of them must fit.
field:value looks into one field, a dash in front turns a term round.
The arrow keys bring back what was typed before.</source>
        <translation>Wörter suchen in Nummer, Hersteller, Art und Zustand; alle müssen passen.
feld:wert sucht in einem Feld, ein Minus davor kehrt einen Ausdruck um.
Die Pfeiltasten bringen frühere Eingaben zurück.</translation>
    </message>
</context>
<context>
    <name>ui::FilterMenu</name>
    <message>
        <source>Remove saved filter</source>
        <translation>Gespeicherten Filter entfernen</translation>
    </message>
    <message>
        <source>Saved and recent filters</source>
        <translation>Gespeicherte und letzte Filter</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Name for “%1”:</source>
        <translation>&amp;Name für „%1“:</translation>
    </message>
    <message>
        <source>The saved filter “%1” was removed.</source>
        <translation>Der gespeicherte Filter „%1“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::FindMeterWindow</name>
    <message>
        <source>Find my meter</source>
        <translation>Meinen Zähler finden</translation>
    </message>
    <message>
        <source>Select a meter in the table: how strong it is heard shows here, in letters that can be read from afar.</source>
        <translation>Wählen Sie einen Zähler in der Tabelle: Hier steht dann, wie stark er empfangen wird, so groß, dass es von weitem lesbar ist.</translation>
    </message>
    <message>
        <source>What moves?</source>
        <translation>Was bewegt sich?</translation>
    </message>
    <message>
        <source>&amp;Keep this meter</source>
        <translation>&amp;Bei diesem Zähler bleiben</translation>
    </message>
    <message>
        <source>Stay with this meter when another one is selected in the table</source>
        <translation>Diesen Zähler behalten, wenn in der Tabelle ein anderer gewählt wird</translation>
    </message>
    <message>
        <source>median %1 · best %2</source>
        <translation>Median %1 · bester Wert %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it measures, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Heard %1 ago · %n telegram(s)</source>
        <translation>
            <numerusform>Vor %1 empfangen · %n Telegramm</numerusform>
            <numerusform>Vor %1 empfangen · %n Telegramme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) without a time</source>
        <translation>
            <numerusform>%n Telegramm ohne Zeitangabe</numerusform>
            <numerusform>%n Telegramme ohne Zeitangabe</numerusform>
        </translation>
    </message>
    <message>
        <source>No receiver runs: nothing new arrives.</source>
        <translation>Kein Empfänger läuft: Es kommt nichts Neues an.</translation>
    </message>
    <message>
        <source>It sends every %1.</source>
        <translation>Er sendet alle %1.</translation>
    </message>
</context>
<context>
    <name>ui::HandOverDialog</name>
    <message>
        <source>Write the &amp;keys as well</source>
        <translation>Auch die &amp;Schlüssel schreiben</translation>
    </message>
    <message>
        <source>Hand over to a collector</source>
        <translation>An ein Sammelprogramm übergeben</translation>
    </message>
    <message>
        <source>Meters to hand over</source>
        <translation>Zu übergebende Zähler</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>wmbusmeters: one file for each meter in a folder</source>
        <translation>wmbusmeters: eine Datei je Zähler in einem Ordner</translation>
    </message>
    <message>
        <source>ioBroker wireless-mbus: keys and blocked devices in one file</source>
        <translation>ioBroker wireless-mbus: Schlüssel und gesperrte Geräte in einer Datei</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>&amp;Programm:</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>Sch&amp;reiben …</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will be written as well; they are not shown here.</source>
        <translation>
            <numerusform>%n Schlüssel wird mitgeschrieben; er wird hier nicht gezeigt.</numerusform>
            <numerusform>%n Schlüssel werden mitgeschrieben; sie werden hier nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No keys will be written: enter them in the other program.</source>
        <translation>Es werden keine Schlüssel geschrieben: Geben Sie sie im anderen Programm ein.</translation>
    </message>
    <message>
        <source>Folder for the meter files</source>
        <translation>Ordner für die Zählerdateien</translation>
    </message>
    <message>
        <source>File for the settings</source>
        <translation>Datei für die Einstellungen</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Write keys?</source>
        <translation>Schlüssel schreiben?</translation>
    </message>
    <message>
        <source>The keys will stand in the file as plain text: whoever can read it can read the meters.</source>
        <translation>Die Schlüssel stehen in der Datei als lesbarer Text: Wer sie lesen kann, kann die Zähler lesen.</translation>
    </message>
    <message>
        <source>Write the keys</source>
        <translation>Schlüssel schreiben</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Dateien ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name exist already: %1</source>
        <translation>
            <numerusform>%n Datei dieses Namens gibt es schon: %1</numerusform>
            <numerusform>%n Dateien dieser Namen gibt es schon: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n meter file(s) written to %1.</source>
        <translation>
            <numerusform>%n Zählerdatei nach %1 geschrieben.</numerusform>
            <numerusform>%n Zählerdateien nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read; it was left as it is.</source>
        <translation>%1 kann nicht gelesen werden; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 holds other things than settings; it was left as it is.</source>
        <translation>%1 enthält anderes als Einstellungen; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::HelpCommands</name>
    <message>
        <source>The diagnostics are in the clipboard. They hold neither keys nor telegrams.</source>
        <translation>Die Diagnose liegt in der Zwischenablage. Sie enthält weder Schlüssel noch Telegramme.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>About Meterscope</source>
        <translation>Über Meterscope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Meterscope %1&lt;/h3&gt;&lt;p&gt;Receives, decodes and inspects wireless M-Bus meters.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Meterscope %1&lt;/h3&gt;&lt;p&gt;Empfängt, dekodiert und untersucht Wireless-M-Bus-Zähler.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
</context>
<context>
    <name>ui::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>ui::ImportReportWindow</name>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>ui::ImportWords</name>
    <message>
        <source>Hex digits</source>
        <translation>Hex-Ziffern</translation>
    </message>
    <message>
        <source>Log or simulation file of wmbusmeters</source>
        <translation>Protokoll oder Simulationsdatei von wmbusmeters</translation>
    </message>
    <message>
        <source>Links to the analyser of wmbusmeters.org</source>
        <translation>Verweise auf die Analyse von wmbusmeters.org</translation>
    </message>
    <message>
        <source>JSON objects with a telegram</source>
        <translation>JSON-Objekte mit einem Telegramm</translation>
    </message>
    <message>
        <source>JSON lines of this program</source>
        <translation>JSON-Zeilen dieses Programms</translation>
    </message>
    <message>
        <source>Lines of rtl_wmbus</source>
        <translation>Zeilen von rtl_wmbus</translation>
    </message>
    <message>
        <source>Output of rtl_433</source>
        <translation>Ausgabe von rtl_433</translation>
    </message>
    <message>
        <source>Raw messages of FHEM</source>
        <translation>Rohnachrichten von FHEM</translation>
    </message>
    <message>
        <source>Lines of a CUL stick</source>
        <translation>Zeilen eines CUL-Sticks</translation>
    </message>
    <message>
        <source>Raw chips of T mode (3-of-6)</source>
        <translation>Rohe Chips des Modus T (3 aus 6)</translation>
    </message>
    <message>
        <source>Bytes of an iM871A stick</source>
        <translation>Bytes eines iM871A-Sticks</translation>
    </message>
    <message>
        <source>Bytes of an iU891A stick</source>
        <translation>Bytes eines iU891A-Sticks</translation>
    </message>
    <message>
        <source>Bytes of an Amber or Würth stick</source>
        <translation>Bytes eines Amber- oder Würth-Sticks</translation>
    </message>
    <message>
        <source>Log of ESPHome</source>
        <translation>Protokoll von ESPHome</translation>
    </message>
    <message>
        <source>Log of ioBroker</source>
        <translation>Protokoll von ioBroker</translation>
    </message>
    <message>
        <source>Telegrams as bytes, one after the other</source>
        <translation>Telegramme als Bytes, eines nach dem anderen</translation>
    </message>
    <message>
        <source>Bytes of an Embit stick (EBI)</source>
        <translation>Bytes eines Embit-Sticks (EBI)</translation>
    </message>
    <message>
        <source>Telegrams of a capture</source>
        <translation>Telegramme einer Aufzeichnung</translation>
    </message>
    <message>
        <source>Odd number of hex digits: the last one was dropped</source>
        <translation>Ungerade Zahl von Hex-Ziffern: Die letzte wurde weggelassen</translation>
    </message>
    <message>
        <source>Sync words in front were taken off</source>
        <translation>Sync-Wörter am Anfang wurden entfernt</translation>
    </message>
    <message>
        <source>The 3-of-6 coding was undone</source>
        <translation>Die 3-aus-6-Codierung wurde aufgelöst</translation>
    </message>
    <message>
        <source>The length field was corrected</source>
        <translation>Das Längenfeld wurde berichtigt</translation>
    </message>
    <message>
        <source>Bytes behind the telegram were cut off</source>
        <translation>Bytes hinter dem Telegramm wurden abgeschnitten</translation>
    </message>
    <message>
        <source>Signal bytes behind the telegram (LQI, RSSI) were taken off</source>
        <translation>Signalbytes hinter dem Telegramm (LQI, RSSI) wurden entfernt</translation>
    </message>
    <message>
        <source>Checksums of frame format A were right and taken out</source>
        <translation>Prüfsummen des Rahmenformats A stimmten und wurden herausgenommen</translation>
    </message>
    <message>
        <source>Checksums of frame format B were right and taken out</source>
        <translation>Prüfsummen des Rahmenformats B stimmten und wurden herausgenommen</translation>
    </message>
    <message>
        <source>Bytes behind the telegram were taken for LQI, RSSI or noise and cut off</source>
        <translation>Bytes hinter dem Telegramm wurden für LQI, RSSI oder Rauschen gehalten und abgeschnitten</translation>
    </message>
    <message>
        <source>The end of the telegram is missing</source>
        <translation>Das Ende des Telegramms fehlt</translation>
    </message>
    <message>
        <source>The length field is impossible</source>
        <translation>Das Längenfeld ist unmöglich</translation>
    </message>
    <message>
        <source>A checksum is wrong</source>
        <translation>Eine Prüfsumme ist falsch</translation>
    </message>
    <message>
        <source>The checksum of a wired frame is wrong</source>
        <translation>Die Prüfsumme eines kabelgebundenen Telegramms ist falsch</translation>
    </message>
    <message>
        <source>A wired frame does not end with its stop byte</source>
        <translation>Ein kabelgebundenes Telegramm endet nicht mit seinem Stoppbyte</translation>
    </message>
    <message>
        <source>The two length fields of a wired frame differ</source>
        <translation>Die beiden Längenfelder eines kabelgebundenen Telegramms sind verschieden</translation>
    </message>
    <message>
        <source>The receiver reports a damaged telegram</source>
        <translation>Der Empfänger meldet ein beschädigtes Telegramm</translation>
    </message>
    <message>
        <source>no telegram in any known form</source>
        <translation>kein Telegramm in einer bekannten Form</translation>
    </message>
    <message>
        <source>too few bytes for a telegram</source>
        <translation>zu wenige Bytes für ein Telegramm</translation>
    </message>
    <message>
        <source>no hex digits where a telegram belongs</source>
        <translation>keine Hex-Ziffern, wo ein Telegramm hingehört</translation>
    </message>
    <message>
        <source>too long for a telegram</source>
        <translation>zu lang für ein Telegramm</translation>
    </message>
    <message>
        <source>wrong check value of the receiver</source>
        <translation>falscher Prüfwert des Empfängers</translation>
    </message>
    <message>
        <source>no telegram in these bytes</source>
        <translation>kein Telegramm in diesen Bytes</translation>
    </message>
    <message>
        <source>only a part of a telegram: its link layer is missing</source>
        <translation>nur ein Teil eines Telegramms: Die Verbindungsschicht fehlt</translation>
    </message>
    <message>
        <source>no complete JSON object</source>
        <translation>kein vollständiges JSON-Objekt</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <translation>    %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) came again within two seconds; each is shown once.</source>
        <translation>
            <numerusform>%n Telegramm kam innerhalb von zwei Sekunden noch einmal; es wird einmal gezeigt.</numerusform>
            <numerusform>%n Telegramme kamen innerhalb von zwei Sekunden noch einmal; jedes wird einmal gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) came without a time.</source>
        <translation>
            <numerusform>%n Telegramm kam ohne Zeit.</numerusform>
            <numerusform>%n Telegramme kamen ohne Zeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) came with the telegrams and fit them.</source>
        <translation>
            <numerusform>%n Schlüssel kam mit den Telegrammen und passt zu ihnen.</numerusform>
            <numerusform>%n Schlüssel kamen mit den Telegrammen und passen zu ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) came with a key that does not fit.</source>
        <translation>
            <numerusform>%n Telegramm kam mit einem Schlüssel, der nicht passt.</numerusform>
            <numerusform>%n Telegramme kamen mit einem Schlüssel, der nicht passt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood (line, or byte of a binary file):</source>
        <translation>Nicht verstanden (Zeile, oder Byte einer Binärdatei):</translation>
    </message>
    <message numerus="yes">
        <source>    … and %n more.</source>
        <translation>
            <numerusform>    … und %n weitere.</numerusform>
            <numerusform>    … und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: not understood, %2.</source>
        <translation>Zeile %1: nicht verstanden, %2.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) read.</source>
        <translation>
            <numerusform>%n Telegramm gelesen.</numerusform>
            <numerusform>%n Telegramme gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken for:</source>
        <translation>Gehalten für:</translation>
    </message>
    <message>
        <source>Repaired:</source>
        <translation>Repariert:</translation>
    </message>
    <message>
        <source>Damaged; they are in the list and marked:</source>
        <translation>Beschädigt; sie stehen in der Liste und sind gekennzeichnet:</translation>
    </message>
</context>
<context>
    <name>ui::InspectorView</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Select a telegram to see its fields and bytes.</source>
        <translation>Wählen Sie ein Telegramm aus, um seine Felder und Bytes zu sehen.</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>mode %1</source>
        <comment>radio mode</comment>
        <translation>Modus %1</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Gestapelt</translation>
    </message>
    <message>
        <source>The last telegrams of this meter, byte under byte</source>
        <translation>Die letzten Telegramme dieses Zählers, Byte unter Byte</translation>
    </message>
    <message>
        <source>The list has no earlier telegram of this sender to compare with.</source>
        <translation>Die Liste enthält kein früheres Telegramm dieses Absenders zum Vergleichen.</translation>
    </message>
    <message>
        <source>The previous telegram, no. %1, has no field in common with this one.</source>
        <translation>Das vorige Telegramm, Nr. %1, hat kein Feld mit diesem gemeinsam.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) changed since telegram no. %1.</source>
        <translation>
            <numerusform>%n Byte seit Telegramm Nr. %1 geändert.</numerusform>
            <numerusform>%n Bytes seit Telegramm Nr. %1 geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 That one has another length or other content; fields that both have are compared.</source>
        <translation>%1 Jenes hat eine andere Länge oder anderen Inhalt; verglichen werden Felder, die beide haben.</translation>
    </message>
</context>
<context>
    <name>ui::KeyCommands</name>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Use the backup</source>
        <translation>Die Sicherung verwenden</translation>
    </message>
    <message>
        <source>There is no desktop keyring that could protect the keys, so they are in memory only until the program is closed. A passphrase protects them as well.</source>
        <translation>Es gibt keinen Schlüsselbund des Schreibtischs, der die Schlüssel schützen könnte; sie sind deshalb nur im Speicher, bis das Programm geschlossen wird. Eine Passphrase schützt sie ebenso.</translation>
    </message>
    <message>
        <source>Use a passphrase…</source>
        <translation>Passphrase verwenden …</translation>
    </message>
    <message>
        <source>Store without protection…</source>
        <translation>Ungeschützt speichern …</translation>
    </message>
    <message>
        <source>The keys cannot be written to %1. They are in memory until the program is closed.</source>
        <translation>Die Schlüssel können nicht nach %1 geschrieben werden. Sie bleiben im Speicher, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ui::KeyEditor</name>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Re&amp;member, encrypted</source>
        <translation>&amp;Merken, verschlüsselt</translation>
    </message>
    <message>
        <source>Sa&amp;ve key</source>
        <translation>Schlüssel &amp;speichern</translation>
    </message>
    <message>
        <source>The number on the meter: 12345678 or KAM-12345678; * stands for all digits that follow.</source>
        <translation>Die Nummer auf dem Zähler: 12345678 oder KAM-12345678; * steht für alle Ziffern, die folgen.</translation>
    </message>
    <message>
        <source>Else it is gone when the program is closed.</source>
        <translation>Sonst ist er weg, wenn das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;otiz:</translation>
    </message>
    <message>
        <source>M&amp;eter:</source>
        <translation>Zähle&amp;r:</translation>
    </message>
    <message>
        <source>Test:</source>
        <translation>Probe:</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>Die Zwischenablage wird nach %n Sekunde geleert.</numerusform>
            <numerusform>Die Zwischenablage wird nach %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>Sch&amp;lüssel:</translation>
    </message>
    <message>
        <source>Which meter is it for? Type the number that is printed on it.</source>
        <translation>Für welchen Zähler ist er? Geben Sie die aufgedruckte Nummer ein.</translation>
    </message>
    <message>
        <source>This key is in the list already.</source>
        <translation>Dieser Schlüssel steht schon in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copied for %n s</source>
        <translation>
            <numerusform>Für %n s &amp;kopiert</numerusform>
            <numerusform>Für %n s &amp;kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens none of the meters heard that need a key. Which meter is it for? Type the number that is printed on it.</source>
        <translation>Er öffnet keinen der empfangenen Zähler, die einen Schlüssel brauchen. Für welchen Zähler ist er? Geben Sie die aufgedruckte Nummer ein.</translation>
    </message>
    <message>
        <source>Use this &amp;number</source>
        <translation>Diese Nummer &amp;verwenden</translation>
    </message>
    <message>
        <source>Use a &amp;number</source>
        <translation>Eine Nummer &amp;verwenden</translation>
    </message>
</context>
<context>
    <name>ui::KeyExporter</name>
    <message>
        <source>Export keys</source>
        <translation>Schlüssel exportieren</translation>
    </message>
    <message numerus="yes">
        <source>The file will hold %n key(s) as plain text. Whoever gets it can read what these meters send, for as long as the keys are not changed. Only your account on this computer may open it; delete it when it has served.</source>
        <translation>
            <numerusform>Die Datei wird %n Schlüssel als lesbaren Text enthalten. Wer sie bekommt, kann lesen, was dieser Zähler sendet, solange der Schlüssel nicht geändert wird. Nur Ihr Konto auf diesem Rechner darf sie öffnen; löschen Sie sie, wenn sie nicht mehr gebraucht wird.</numerusform>
            <numerusform>Die Datei wird %n Schlüssel als lesbaren Text enthalten. Wer sie bekommt, kann lesen, was diese Zähler senden, solange die Schlüssel nicht geändert werden. Nur Ihr Konto auf diesem Rechner darf sie öffnen; löschen Sie sie, wenn sie nicht mehr gebraucht wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n key(s)…</source>
        <translation>
            <numerusform>%n Schlüssel exportieren …</numerusform>
            <numerusform>%n Schlüssel exportieren …</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are in %1, readable for your account only.</source>
        <translation>
            <numerusform>%n Schlüssel steht in %1, nur für Ihr Konto lesbar.</numerusform>
            <numerusform>%n Schlüssel stehen in %1, nur für Ihr Konto lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>ui::KeyField</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Shows the digits of the key on the screen.</source>
        <translation>Zeigt die Ziffern des Schlüssels auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>%1 of %2 digits ✓</source>
        <translation>%1 von %2 Ziffern ✓</translation>
    </message>
    <message>
        <source>stored, hidden</source>
        <translation>gespeichert, verborgen</translation>
    </message>
    <message>
        <source>32 hex digits</source>
        <translation>32 Hex-Ziffern</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 von %2 Ziffern</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) missing.</source>
        <translation>
            <numerusform>%n Ziffer fehlt.</numerusform>
            <numerusform>%n Ziffern fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) too many.</source>
        <translation>
            <numerusform>%n Ziffer zu viel.</numerusform>
            <numerusform>%n Ziffern zu viel.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key has only the digits 0–9 and A–F.</source>
        <translation>Ein Schlüssel hat nur die Ziffern 0–9 und A–F.</translation>
    </message>
    <message>
        <source>Type or paste the key. Blanks, colons and 0x are passed over.</source>
        <translation>Geben Sie den Schlüssel ein, oder fügen Sie ihn ein. Leerzeichen, Doppelpunkte und 0x werden übergangen.</translation>
    </message>
</context>
<context>
    <name>ui::KeyImportDialog</name>
    <message>
        <source>Import keys</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>There are no keys in it.</source>
        <translation>Darin sind keine Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) found. Choose those to take over.</source>
        <translation>
            <numerusform>%n Schlüssel gefunden. Wählen Sie, was übernommen wird.</numerusform>
            <numerusform>%n Schlüssel gefunden. Wählen Sie, welche übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys found</source>
        <translation>Gefundene Schlüssel</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>stored already</source>
        <translation>schon gespeichert</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel übernehmen</numerusform>
            <numerusform>%n Schlüssel übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying keys</source>
        <translation>Schlüssel werden probiert</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Keys that were not tried can be taken over all the same.</source>
        <translation>Nicht probierte Schlüssel können trotzdem übernommen werden.</translation>
    </message>
    <message>
        <source>Trying the keys on what was heard …</source>
        <translation>Schlüssel werden an Empfangenem probiert …</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht probiert</translation>
    </message>
    <message>
        <source>opens none of the meters heard that need a key</source>
        <translation>öffnet keinen der empfangenen Zähler, die einen Schlüssel brauchen</translation>
    </message>
    <message>
        <source>%1, may be chance</source>
        <translation>%1, vielleicht Zufall</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <source>Without a key that can be used</source>
        <translation>Ohne brauchbaren Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without a key that can be used:</source>
        <translation>
            <numerusform>%n Stelle ohne brauchbaren Schlüssel:</numerusform>
            <numerusform>%n Stellen ohne brauchbaren Schlüssel:</numerusform>
        </translation>
    </message>
    <message>
        <source>Meter %1: %2</source>
        <translation>Zähler %1: %2</translation>
    </message>
    <message>
        <source>%1, meter %2: %3</source>
        <translation>%1, Zähler %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The maker&apos;s signature in this file was not checked.</source>
        <translation>Die Signatur des Herstellers in dieser Datei wurde nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>ui::KeyImporter</name>
    <message>
        <source>Import keys</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Encrypted key files of Kamstrup (*.kem *.kem2 *.zip)</source>
        <translation>Verschlüsselte Schlüsseldateien von Kamstrup (*.kem *.kem2 *.zip)</translation>
    </message>
</context>
<context>
    <name>ui::KeyManager</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>From &amp;files…</source>
        <translation>Aus &amp;Dateien …</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Aus der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Only &amp;heard meters</source>
        <translation>N&amp;ur empfangene Zähler</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Writes keys to a file that other programs read, unprotected.</source>
        <translation>Schreibt Schlüssel ungeschützt in eine Datei, die andere Programme lesen.</translation>
    </message>
    <message>
        <source>Try all keys on this meter</source>
        <translation>Alle Schlüssel an diesem Zähler probieren</translation>
    </message>
    <message>
        <source>Letter to the supplier…</source>
        <translation>Brief an den Lieferanten …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stored keys first</source>
        <translation>Gespeicherte Schlüssel zuerst</translation>
    </message>
</context>
<context>
    <name>ui::KeySearch</name>
    <message>
        <source>There is no encrypted telegram of %1 to try keys on.</source>
        <translation>Von %1 gibt es kein verschlüsseltes Telegramm, an dem sich Schlüssel probieren lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 works for %2 of %n encrypted telegram(s) of %3.</source>
        <translation>
            <numerusform>%1 passt zu %2 von %n verschlüsselten Telegramm von %3.</numerusform>
            <numerusform>%1 passt zu %2 von %n verschlüsselten Telegrammen von %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>That may be chance; a second telegram will show it.</source>
        <translation>Das kann Zufall sein; ein zweites Telegramm wird es zeigen.</translation>
    </message>
    <message>
        <source>It is in use already.</source>
        <translation>Er wird schon verwendet.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n key(s) at hand opens the telegrams of %1; those that makers have published are among them.</source>
        <translation>
            <numerusform>Der %n vorhandene Schlüssel öffnet die Telegramme von %1 nicht; die von Herstellern veröffentlichten sind mitgezählt.</numerusform>
            <numerusform>Keiner der %n vorhandenen Schlüssel öffnet die Telegramme von %1; die von Herstellern veröffentlichten sind mitgezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>Schlüssel importieren…</translation>
    </message>
    <message>
        <source>Letter to the supplier…</source>
        <translation>Brief an den Lieferanten …</translation>
    </message>
    <message>
        <source>A key that its maker has published</source>
        <translation>Ein vom Hersteller veröffentlichter Schlüssel</translation>
    </message>
    <message>
        <source>The key of %1</source>
        <translation>Der Schlüssel von %1</translation>
    </message>
    <message>
        <source>The key of %1 (%2)</source>
        <translation>Der Schlüssel von %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 probably fits %2 of %n encrypted telegram(s) of %3: what they say makes sense, but nothing in them proves the key. Compare with the display of the meter.</source>
        <translation>
            <numerusform>%1 passt wohl für %2 von %n verschlüsselten Telegramm von %3: Der Inhalt ergibt Sinn, aber nichts darin beweist den Schlüssel. Vergleichen Sie mit der Anzeige des Zählers.</numerusform>
            <numerusform>%1 passt wohl für %2 von %n verschlüsselten Telegrammen von %3: Der Inhalt ergibt Sinn, aber nichts darin beweist den Schlüssel. Vergleichen Sie mit der Anzeige des Zählers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeyTableModel</name>
    <message>
        <source>Works</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>add…</source>
        <translation>hinzufügen …</translation>
    </message>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>%n-mal empfangen</numerusform>
            <numerusform>%n-mal empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>for this session</source>
        <translation>für diese Sitzung</translation>
    </message>
    <message>
        <source>This meter encrypts, and there is no key for it yet.</source>
        <translation>Dieser Zähler verschlüsselt, und es gibt noch keinen Schlüssel für ihn.</translation>
    </message>
    <message>
        <source>%1
Fingerprint of the key: %2 (%3)</source>
        <translation>%1
Fingerabdruck des Schlüssels: %2 (%3)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Last telegram read</source>
        <translation>Zuletzt gelesenes Telegramm</translation>
    </message>
    <message>
        <source>For how many of the newest encrypted telegrams at hand the key works</source>
        <translation>Zu wie vielen der neuesten vorhandenen verschlüsselten Telegramme der Schlüssel passt</translation>
    </message>
    <message>
        <source>Never shown here; a short fingerprint in the tool tip of each row tells keys apart</source>
        <translation>Wird hier nie gezeigt; ein kurzer Fingerabdruck im Hinweis zu jeder Zeile unterscheidet die Schlüssel</translation>
    </message>
    <message>
        <source>Security mode in which the meter sends: 5 and 7 are the usual ones with a key of 32 digits</source>
        <translation>Sicherheitsmodus, in dem der Zähler sendet: 5 und 7 sind die üblichen mit einem Schlüssel aus 32 Ziffern</translation>
    </message>
    <message>
        <source>When the newest telegram was received that this key opened</source>
        <translation>Wann das neueste Telegramm empfangen wurde, das dieser Schlüssel geöffnet hat</translation>
    </message>
</context>
<context>
    <name>ui::KeyWords</name>
    <message>
        <source>There is no encrypted telegram of this meter to try it on yet.</source>
        <translation>Es gibt noch kein verschlüsseltes Telegramm dieses Zählers, an dem er sich probieren lässt.</translation>
    </message>
    <message numerus="yes">
        <source>Works for %1 of %n telegram(s).</source>
        <translation>
            <numerusform>Passt zu %1 von %n Telegramm.</numerusform>
            <numerusform>Passt zu %1 von %n Telegrammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works for %1 of %n telegram(s) only.</source>
        <translation>
            <numerusform>Passt nur zu %1 von %n Telegramm.</numerusform>
            <numerusform>Passt nur zu %1 von %n Telegrammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works for none of %n telegram(s). Check the digits and the number of the meter.</source>
        <translation>
            <numerusform>Passt nicht zu dem %n Telegramm. Prüfen Sie die Ziffern und die Nummer des Zählers.</numerusform>
            <numerusform>Passt zu keinem von %n Telegrammen. Prüfen Sie die Ziffern und die Nummer des Zählers.</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>nicht empfangen</translation>
    </message>
    <message>
        <source>fails %1</source>
        <translation>passt nicht, %1</translation>
    </message>
    <message>
        <source>works %1</source>
        <translation>passt, %1</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <source>came with a telegram</source>
        <translation>kam mit einem Telegramm</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>von der Befehlszeile</translation>
    </message>
    <message>
        <source>of a made-up meter</source>
        <translation>eines erdachten Zählers</translation>
    </message>
    <message>
        <source>There is a key, but no number of a meter.</source>
        <translation>Da ist ein Schlüssel, aber keine Nummer eines Zählers.</translation>
    </message>
    <message>
        <source>This is no number of a meter.</source>
        <translation>Das ist keine Nummer eines Zählers.</translation>
    </message>
    <message>
        <source>There is no key of 32 hex digits, or 16 for some old meters.</source>
        <translation>Da ist kein Schlüssel aus 32 Hex-Ziffern, oder 16 bei manchen alten Zählern.</translation>
    </message>
    <message>
        <source>The key has too few digits: 32 are needed, or 16 for some old meters.</source>
        <translation>Der Schlüssel hat zu wenige Ziffern: 32 sind nötig, oder 16 bei manchen alten Zählern.</translation>
    </message>
    <message>
        <source>The key has too many digits: 32 are needed, or 16 for some old meters.</source>
        <translation>Der Schlüssel hat zu viele Ziffern: 32 sind nötig, oder 16 bei manchen alten Zählern.</translation>
    </message>
    <message>
        <source>The key is a text of 16 characters. Ask the supplier for it as 32 hex digits.</source>
        <translation>Der Schlüssel ist ein Text aus 16 Zeichen. Bitten Sie den Lieferanten um 32 Hex-Ziffern.</translation>
    </message>
    <message>
        <source>This is the number of the meter, not its key.</source>
        <translation>Das ist die Nummer des Zählers, nicht sein Schlüssel.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is no JSON with numbers of meters and keys.</source>
        <translation>Das ist kein JSON mit Nummern von Zählern und Schlüsseln.</translation>
    </message>
    <message>
        <source>A key has only the digits 0–9 and A–F.</source>
        <translation>Ein Schlüssel hat nur die Ziffern 0–9 und A–F.</translation>
    </message>
    <message>
        <source>No key is stored yet.</source>
        <translation>Es ist noch kein Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>The keys are being unlocked …</source>
        <translation>Die Schlüssel werden entsperrt …</translation>
    </message>
    <message>
        <source>This passphrase does not fit. The stored keys are locked.</source>
        <translation>Diese Passphrase passt nicht. Die gespeicherten Schlüssel sind gesperrt.</translation>
    </message>
    <message>
        <source>The desktop keyring does not unlock the stored keys. Unlock the keyring, then try again.</source>
        <translation>Der Schlüsselbund des Schreibtischs entsperrt die gespeicherten Schlüssel nicht. Entsperren Sie den Schlüsselbund, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The stored keys are locked with a passphrase.</source>
        <translation>Die gespeicherten Schlüssel sind mit einer Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>Keys are encrypted; the desktop keyring unlocks them.</source>
        <translation>Die Schlüssel sind verschlüsselt; der Schlüsselbund des Schreibtischs entsperrt sie.</translation>
    </message>
    <message>
        <source>Keys are encrypted; your passphrase unlocks them.</source>
        <translation>Die Schlüssel sind verschlüsselt; Ihre Passphrase entsperrt sie.</translation>
    </message>
    <message>
        <source>Keys are stored without protection: whoever can read your files has them.</source>
        <translation>Die Schlüssel sind ungeschützt gespeichert: Wer Ihre Dateien lesen kann, hat sie.</translation>
    </message>
    <message>
        <source>%1 holds no keys of this program; it is left as it is.</source>
        <translation>%1 enthält keine Schlüssel dieses Programms; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The stored keys were written by a newer version of the program; they are left as they are.</source>
        <translation>Die gespeicherten Schlüssel wurden von einer neueren Version des Programms geschrieben; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The file with the stored keys is damaged; it is left as it is.</source>
        <translation>Die Datei mit den gespeicherten Schlüsseln ist beschädigt; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file with the stored keys, %1, cannot be read.</source>
        <translation>Die Datei mit den gespeicherten Schlüsseln, %1, kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Works for %1 of %n telegram(s) of %2.</source>
        <translation>
            <numerusform>Passt zu %1 von %n Telegramm von %2.</numerusform>
            <numerusform>Passt zu %1 von %n Telegrammen von %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works for %n other meter(s), too.</source>
        <translation>
            <numerusform>Er passt auch zu %n anderen Zähler.</numerusform>
            <numerusform>Er passt auch zu %n anderen Zählern.</numerusform>
        </translation>
    </message>
    <message>
        <source>That may be chance; a second telegram will show it.</source>
        <translation>Das kann Zufall sein; ein zweites Telegramm wird es zeigen.</translation>
    </message>
    <message>
        <source>published by the maker</source>
        <translation>vom Hersteller veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) removed.</source>
        <translation>
            <numerusform>%n Schlüssel entfernt.</numerusform>
            <numerusform>%n Schlüssel entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This JSON is nested deeper than any list of keys.</source>
        <translation>Dieses JSON ist tiefer verschachtelt als jede Liste von Schlüsseln.</translation>
    </message>
    <message numerus="yes">
        <source>Probably fits %1 of %n telegram(s): what they say makes sense, but nothing in them proves the key. Compare with the display of the meter.</source>
        <translation>
            <numerusform>Passt wohl für %1 von %n Telegramm: Der Inhalt ergibt Sinn, aber nichts darin beweist den Schlüssel. Vergleichen Sie mit der Anzeige des Zählers.</numerusform>
            <numerusform>Passt wohl für %1 von %n Telegrammen: Der Inhalt ergibt Sinn, aber nichts darin beweist den Schlüssel. Vergleichen Sie mit der Anzeige des Zählers.</numerusform>
        </translation>
    </message>
    <message>
        <source>probably fits %1</source>
        <comment>so many of so many: 3/3</comment>
        <translation>passt wohl %1</translation>
    </message>
    <message>
        <source>This is an encrypted key file (KEM), and its password is needed. Import it as a file.</source>
        <translation>Das ist eine verschlüsselte Schlüsseldatei (KEM); ihr Passwort wird gebraucht. Importieren Sie sie als Datei.</translation>
    </message>
    <message>
        <source>The password of such a file has 16 characters at most. Look for blanks before and after it.</source>
        <translation>Das Passwort einer solchen Datei hat höchstens 16 Zeichen. Sehen Sie nach, ob davor oder dahinter Leerzeichen stehen.</translation>
    </message>
    <message>
        <source>This password does not open the file. It is the customer number, or what was chosen when the file was ordered; capitals matter.</source>
        <translation>Dieses Passwort öffnet die Datei nicht. Es ist die Kundennummer, oder was bei der Bestellung der Datei gewählt wurde; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>This file is encrypted in another way than key files (KEM) are. Ask its sender for the key as 32 hex digits.</source>
        <translation>Diese Datei ist anders verschlüsselt als Schlüsseldateien (KEM). Bitten Sie den Absender um den Schlüssel als 32 Hex-Ziffern.</translation>
    </message>
    <message>
        <source>This XML defines a document type, as no file with keys does. It is not read.</source>
        <translation>Dieses XML legt einen Dokumenttyp fest, was keine Datei mit Schlüsseln tut. Es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>There is XML in it that is no file with keys (KEM). It is not read.</source>
        <translation>Darin steht XML, das keine Datei mit Schlüsseln (KEM) ist. Es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The file was opened, but there is no meter in it. Ask its sender for one with the meters.</source>
        <translation>Die Datei ließ sich öffnen, aber es steht kein Zähler darin. Bitten Sie den Absender um eine mit den Zählern.</translation>
    </message>
    <message>
        <source>The file has no key for this meter. Ask its sender for it.</source>
        <translation>Die Datei hat für diesen Zähler keinen Schlüssel. Bitten Sie den Absender darum.</translation>
    </message>
    <message>
        <source>This encrypted key file (KEM) is damaged or cut. Ask its sender for it again.</source>
        <translation>Diese verschlüsselte Schlüsseldatei (KEM) ist beschädigt oder abgeschnitten. Bitten Sie den Absender noch einmal darum.</translation>
    </message>
    <message>
        <source>This is a zip archive without an encrypted key file (KEM) in it. Unpack it first.</source>
        <translation>Das ist ein Zip-Archiv ohne verschlüsselte Schlüsseldatei (KEM) darin. Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>This zip archive is itself encrypted. Unpack it first.</source>
        <translation>Dieses Zip-Archiv ist selbst verschlüsselt. Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>This zip archive is packed in a way that the program does not know. Unpack it first.</source>
        <translation>Dieses Zip-Archiv ist auf eine Weise gepackt, die das Programm nicht kennt. Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>This zip archive unpacks to more than any file with keys. Unpack it first.</source>
        <translation>Dieses Zip-Archiv enthält entpackt mehr als jede Datei mit Schlüsseln. Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>This zip archive is damaged or cut. Ask its sender for it again.</source>
        <translation>Dieses Zip-Archiv ist beschädigt oder abgeschnitten. Bitten Sie den Absender noch einmal darum.</translation>
    </message>
</context>
<context>
    <name>ui::LetterDialog</name>
    <message>
        <source>Letter to the supplier</source>
        <translation>Brief an den Lieferanten</translation>
    </message>
    <message>
        <source>Fill in what stands in brackets. The supplier is the company that reads the meter or sends the bill.</source>
        <translation>Füllen Sie aus, was in Klammern steht. Der Lieferant ist die Firma, die den Zähler abliest oder die Rechnung schickt.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The letter is in the clipboard.</source>
        <translation>Der Brief ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save letter as</source>
        <translation>Brief speichern unter</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>ui::ListLimit</name>
    <message>
        <source>The list is full: it keeps the newest %1 telegrams. Older ones leave it; captures and files still have them, and the meters keep their counts and values.</source>
        <translation>Die Liste ist voll: Sie behält die neuesten %1 Telegramme. Ältere verlassen sie; in Aufzeichnungen und Dateien stehen sie weiterhin, und die Zähler behalten ihre Anzahlen und Werte.</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>Grenze ändern …</translation>
    </message>
</context>
<context>
    <name>ui::ListeningText</name>
    <message>
        <source>Waiting for the receiver…</source>
        <translation>Warten auf den Empfänger…</translation>
    </message>
    <message>
        <source>Listening for %1. The receiver has sent %2 bytes.</source>
        <translation>Empfang seit %1. Der Empfänger hat %2 Bytes gesendet.</translation>
    </message>
    <message>
        <source>Listening on %1 for %2. The receiver has sent %3 bytes.</source>
        <translation>Empfang auf %1 seit %2. Der Empfänger hat %3 Bytes gesendet.</translation>
    </message>
    <message>
        <source>Most water and heat meters send every 10 s to 2 min; some only by day. Try mode S for old ones.</source>
        <translation>Die meisten Wasser- und Wärmezähler senden alle 10 s bis 2 min; manche nur tagsüber. Versuchen Sie bei alten Zählern den Modus S.</translation>
    </message>
</context>
<context>
    <name>ui::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Only &amp;warnings and errors</source>
        <translation>Nur &amp;Warnungen und Fehler</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Protokolle (*.log)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>The saved layout could not be restored; this is the usual one.</source>
        <translation>Die gespeicherte Anordnung konnte nicht wiederhergestellt werden; dies ist die übliche.</translation>
    </message>
    <message>
        <source>These meters are made up. Some of them encrypt, as many real ones do.</source>
        <translation>Diese Zähler sind erfunden. Einige verschlüsseln, wie viele echte auch.</translation>
    </message>
    <message>
        <source>Use their keys</source>
        <translation>Deren Schlüssel verwenden</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read. The program works with the usual ones.</source>
        <translation>Die Einstellungen in %1 sind nicht lesbar. Das Programm arbeitet mit den üblichen.</translation>
    </message>
    <message>
        <source>The settings in %1 were written by a newer version; some may not be understood.</source>
        <translation>Die Einstellungen in %1 stammen von einer neueren Version; manche werden vielleicht nicht verstanden.</translation>
    </message>
    <message>
        <source>Some settings in %1 make no sense and count as not set: %2.</source>
        <translation>Manche Einstellungen in %1 ergeben keinen Sinn und gelten als nicht gesetzt: %2.</translation>
    </message>
</context>
<context>
    <name>ui::MarkCommands</name>
    <message>
        <source>Comment on telegram %1</source>
        <translation>Kommentar zu Telegramm %1</translation>
    </message>
    <message>
        <source>&amp;Comment; empty takes it away:</source>
        <translation>&amp;Kommentar; leer nimmt ihn weg:</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>The comment on telegram %1 was removed.</source>
        <translation>Der Kommentar zu Telegramm %1 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::MessageRow</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ui::MeterDetails</name>
    <message>
        <source>Select a meter to see its readings.</source>
        <translation>Wählen Sie einen Zähler aus, um seine Messwerte zu sehen.</translation>
    </message>
    <message>
        <source>Newest readings</source>
        <translation>Neueste Messwerte</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Telegrams</source>
        <translation>Telegramme</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy everything shown here as text</source>
        <translation>Alles hier Gezeigte als Text kopieren</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Their senders cannot be trusted.</source>
        <translation>Ihre Absenderangaben sind nicht verlässlich.</translation>
    </message>
    <message numerus="yes">
        <source>No readings yet: none of %n telegram(s) holds a value that can be read.</source>
        <translation>
            <numerusform>Noch keine Messwerte: Das eine Telegramm enthält keinen lesbaren Wert.</numerusform>
            <numerusform>Noch keine Messwerte: Keines von %n Telegrammen enthält einen lesbaren Wert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ago · %n telegram(s)</source>
        <translation>
            <numerusform>vor %1 · %n Telegramm</numerusform>
            <numerusform>vor %1 · %n Telegramme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) without a time</source>
        <translation>
            <numerusform>%n Telegramm ohne Zeitangabe</numerusform>
            <numerusform>%n Telegramme ohne Zeitangabe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (median) · missed ≈ %2</source>
        <translation>%1 (Median) · verpasst ≈ %2</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Whose meter</source>
        <translation>Wessen Zähler</translation>
    </message>
    <message>
        <source>Whose meter this is</source>
        <translation>Wessen Zähler das ist</translation>
    </message>
    <message>
        <source>Whose? Not said</source>
        <translation>Wessen? Nicht gesagt</translation>
    </message>
    <message>
        <source>Its readings are hidden.</source>
        <translation>Seine Messwerte sind verborgen.</translation>
    </message>
    <message>
        <source>version %1</source>
        <comment>of a meter</comment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1
Not in the newest telegram; received %2</source>
        <translation>%1
Nicht im neuesten Telegramm; empfangen %2</translation>
    </message>
    <message>
        <source>Of its newest telegram; the median: half of its telegrams were stronger; its weakest and its strongest one</source>
        <translation>Vom neuesten Telegramm; der Median: Die Hälfte seiner Telegramme war stärker; sein schwächstes und sein stärkstes</translation>
    </message>
    <message>
        <source>%1 · frame format %2</source>
        <translation>%1 · Rahmenformat %2</translation>
    </message>
    <message>
        <source>by wire</source>
        <translation>über Draht</translation>
    </message>
</context>
<context>
    <name>ui::MeterNoteCommands</name>
    <message>
        <source>Name and note…</source>
        <translation>Name und Notiz …</translation>
    </message>
    <message>
        <source>Whose meter</source>
        <translation>Wessen Zähler</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Name or note of %1 was removed.</source>
        <translation>Name oder Notiz von %1 wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) are ignored now.</source>
        <translation>
            <numerusform>%n Zähler ist jetzt ausgeblendet.</numerusform>
            <numerusform>%n Zähler sind jetzt ausgeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is now said of %n meter(s) whose they are.</source>
        <translation>
            <numerusform>Bei %n Zähler ist jetzt gesagt, wessen er ist.</numerusform>
            <numerusform>Bei %n Zählern ist jetzt gesagt, wessen sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeterNoteDialog</name>
    <message>
        <source>&amp;Ignore this meter: leave it out of the list</source>
        <translation>Diesen Zähler &amp;ausblenden: nicht in der Liste zeigen</translation>
    </message>
    <message>
        <source>Name and note of %1</source>
        <translation>Name und Notiz von %1</translation>
    </message>
    <message>
        <source>Kitchen, cold</source>
        <translation>Küche, kalt</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Wessen</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
</context>
<context>
    <name>ui::MeterTableModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whether it can be read; click a state to see why</source>
        <translation>Ob er lesbar ist; ein Klick auf einen Zustand zeigt den Grund</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Three letters of the maker</source>
        <translation>Drei Buchstaben des Herstellers</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What the meter measures</source>
        <translation>Was der Zähler misst</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Strength of the newest telegram in dBm: nearer to zero is stronger</source>
        <translation>Stärke des neuesten Telegramms in dBm: näher an null ist stärker</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Time since the meter was heard</source>
        <translation>Zeit, seit der Zähler zuletzt empfangen wurde</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>The main value that the meter sent</source>
        <translation>Der Hauptwert, den der Zähler gesendet hat</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product name, where it is known</source>
        <translation>Produktname, soweit bekannt</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>How often the meter sends (median)</source>
        <translation>Wie oft der Zähler sendet (Median)</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Share of its telegrams that were not received</source>
        <translation>Anteil seiner Telegramme, die nicht empfangen wurden</translation>
    </message>
    <message>
        <source>Telegrams</source>
        <translation>Telegramme</translation>
    </message>
    <message>
        <source>Telegrams received from the meter</source>
        <translation>Vom Zähler empfangene Telegramme</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Radio modes it was heard in</source>
        <translation>Funkmodi, in denen er empfangen wurde</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Encryption mode</source>
        <translation>Verschlüsselungsmodus</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt empfangen</translation>
    </message>
    <message>
        <source>When the newest telegram was received</source>
        <translation>Wann das neueste Telegramm empfangen wurde</translation>
    </message>
    <message>
        <source>%1 – click to see why and what to do</source>
        <translation>%1 – klicken, um den Grund und die Abhilfe zu sehen</translation>
    </message>
    <message>
        <source>Telegrams whose sender cannot be trusted because they are damaged</source>
        <translation>Telegramme, deren Absender nicht verlässlich ist, weil sie beschädigt sind</translation>
    </message>
    <message>
        <source>Not heard for more than three of its intervals; last at %1</source>
        <translation>Seit mehr als drei seiner Intervalle nicht empfangen; zuletzt um %1</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged telegram(s) of unknown senders, signal %1, last heard %2 ago</source>
        <translation>
            <numerusform>%n beschädigtes Telegramm eines unbekannten Absenders, Signal %1, zuletzt vor %2 empfangen</numerusform>
            <numerusform>%n beschädigte Telegramme unbekannter Absender, Signal %1, zuletzt vor %2 empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>medium, number, maker</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, signal %3, last heard %4 ago</source>
        <translation>%1: %2, Signal %3, zuletzt vor %4 empfangen</translation>
    </message>
    <message>
        <source>%1: %2, %3, signal %4, last heard %5 ago</source>
        <translation>%1: %2, %3, Signal %4, zuletzt vor %5 empfangen</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Name that you gave the meter, else its number as printed on it</source>
        <translation>Der Name, den Sie dem Zähler gaben, sonst seine aufgedruckte Nummer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>How much the main value grew since the mark</source>
        <translation>Um wie viel der Hauptwert seit der Marke gewachsen ist</translation>
    </message>
    <message>
        <source>Usual signal</source>
        <translation>Übliches Signal</translation>
    </message>
    <message>
        <source>Best signal</source>
        <translation>Bestes Signal</translation>
    </message>
    <message>
        <source>Strength of its strongest telegram in dBm</source>
        <translation>Stärke seines stärksten Telegramms in dBm</translation>
    </message>
    <message>
        <source>Since first heard</source>
        <translation>Seit Erstempfang</translation>
    </message>
    <message>
        <source>How much the main value grew since the meter was first heard</source>
        <translation>Um wie viel der Hauptwert gewachsen ist, seit der Zähler zum ersten Mal empfangen wurde</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Whose meter you said it is, and whether it is ignored</source>
        <translation>Wessen Zähler es nach Ihrer Angabe ist, und ob er ausgeblendet ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you wrote about the meter</source>
        <translation>Was Sie über den Zähler geschrieben haben</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Zuerst empfangen</translation>
    </message>
    <message>
        <source>When its oldest telegram was received</source>
        <translation>Wann sein ältestes Telegramm empfangen wurde</translation>
    </message>
    <message>
        <source>On list</source>
        <translation>Auf Liste</translation>
    </message>
    <message>
        <source>Whether it is one of the expected meters</source>
        <translation>Ob er einer der erwarteten Zähler ist</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Auf der Liste</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>hidden number</source>
        <translation>verborgene Nummer</translation>
    </message>
    <message>
        <source>Median strength of its telegrams in dBm: half of them were stronger</source>
        <translation>Median der Stärke seiner Telegramme in dBm: Die Hälfte war stärker</translation>
    </message>
    <message>
        <source>Weakest signal</source>
        <translation>Schwächstes Signal</translation>
    </message>
    <message>
        <source>Strength of its weakest telegram in dBm</source>
        <translation>Stärke seines schwächsten Telegramms in dBm</translation>
    </message>
    <message>
        <source>%1
Mine</source>
        <comment>the number of a meter</comment>
        <translation>%1
Meiner</translation>
    </message>
    <message>
        <source>%1 %2, %3, mine</source>
        <comment>medium, number, maker</comment>
        <translation>%1 %2, %3, meiner</translation>
    </message>
</context>
<context>
    <name>ui::MeterTexts</name>
    <message numerus="yes">
        <source>(%n telegram(s))</source>
        <translation>
            <numerusform>(%n Telegramm)</numerusform>
            <numerusform>(%n Telegramme)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#x202f;s</source>
        <comment>seconds</comment>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <comment>percent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>none</source>
        <comment>security</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>mode %1</source>
        <comment>of security</comment>
        <translation>Modus %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meiner</translation>
    </message>
    <message>
        <source>Somebody&apos;s who agreed</source>
        <translation>Von jemandem, der zustimmt</translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation>Von jemand anderem</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>maker and number of a meter</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The receiver does not tell</source>
        <translation>Der Empfänger sagt es nicht</translation>
    </message>
    <message>
        <source>%1 · median %2 · weakest %3 · best %4</source>
        <translation>%1 · Median %2 · schwächster Wert %3 · bester Wert %4</translation>
    </message>
</context>
<context>
    <name>ui::MetersView</name>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Search meters</source>
        <translation>Zähler suchen</translation>
    </message>
    <message>
        <source>Show telegrams</source>
        <translation>Telegramme anzeigen</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Why this state?</source>
        <translation>Warum dieser Zustand?</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export selected meters…</source>
        <translation>Ausgewählte Zähler exportieren…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 heard · %2 readable · %3 need a key · %4 other</source>
        <translation>%1 empfangen · %2 lesbar · %3 ohne Schlüssel · %4 sonstige</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) do not fit the search</source>
        <translation>
            <numerusform>%n Zähler passt nicht zur Suche</numerusform>
            <numerusform>%n Zähler passen nicht zur Suche</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>No meters yet. Start a receiver, open a file or paste a telegram.</source>
        <translation>Noch keine Zähler. Starten Sie einen Empfänger, öffnen Sie eine Datei oder fügen Sie ein Telegramm ein.</translation>
    </message>
    <message>
        <source>Find a meter by what it does: mark how all of them stand, run some water or press a button at the meter, and see whose value changes</source>
        <translation>Einen Zähler an dem finden, was er tut: festhalten, wie alle stehen, etwas Wasser laufen lassen oder am Zähler einen Knopf drücken und sehen, wessen Wert sich ändert</translation>
    </message>
    <message>
        <source>Marked, show all again</source>
        <translation>Festgehalten, wieder alle zeigen</translation>
    </message>
    <message>
        <source>Mark now</source>
        <translation>Jetzt festhalten</translation>
    </message>
    <message numerus="yes">
        <source>No meter is in this group now; %n meter(s) are not shown</source>
        <translation>
            <numerusform>In dieser Gruppe ist jetzt kein Zähler; %n Zähler wird nicht gezeigt</numerusform>
            <numerusform>In dieser Gruppe ist jetzt kein Zähler; %n Zähler werden nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare in the chart</source>
        <translation>Im Diagramm vergleichen</translation>
    </message>
    <message>
        <source>Number, name or display…</source>
        <translation>Nummer, Name oder Anzeige …</translation>
    </message>
    <message>
        <source>Try all keys</source>
        <translation>Alle Schlüssel probieren</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 on the list</source>
        <comment>first: the other counts</comment>
        <translation>%1 · %2 von %3 auf der Liste</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Shows the meters that hold every word: name, number in any form in which it is printed or its last digits, maker, type, product, state, or the value on the display such as 12.345.
field:value looks into one field, a dash in front turns a term round: water rssi&gt;-85 -state:decoded</source>
        <translation>Zeigt die Zähler, in denen jedes Wort steht: Name, Nummer in jeder Form, in der sie aufgedruckt wird, oder ihre letzten Ziffern, Hersteller, Art, Produkt, Zustand, oder der Wert der Anzeige wie 12,345.
feld:wert sieht in einem Feld nach, ein Strich davor kehrt einen Ausdruck um: water rssi&gt;-85 -state:decoded</translation>
    </message>
</context>
<context>
    <name>ui::MovedMeters</name>
    <message>
        <source>Meters that moved</source>
        <translation>Zähler, die sich bewegt haben</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>&amp;Mark again</source>
        <translation>Neu &amp;festhalten</translation>
    </message>
    <message>
        <source>&amp;Mark now</source>
        <translation>&amp;Jetzt festhalten</translation>
    </message>
    <message>
        <source>Press “Mark now”, then open a tap or press a button at the meter: whatever moves is listed here, the latest first.</source>
        <translation>Drücken Sie „Jetzt festhalten“, dann öffnen Sie einen Wasserhahn oder drücken am Zähler eine Taste: Was sich bewegt, steht hier, das Letzte zuerst.</translation>
    </message>
    <message>
        <source>Nothing has moved since the mark.</source>
        <translation>Seit dem Festhalten hat sich nichts bewegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) moved since the mark.</source>
        <translation>
            <numerusform>%n Zähler hat sich seit dem Festhalten bewegt.</numerusform>
            <numerusform>%n Zähler haben sich seit dem Festhalten bewegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NavigationCommands</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Number of a telegram, or time such as 14:30 or 2026-07-03 14:30:</source>
        <translation>Nummer eines Telegramms oder Zeit wie 14:30 oder 2026-07-03 14:30:</translation>
    </message>
    <message>
        <source>There is no telegram at “%1”.</source>
        <translation>Bei „%1“ ist kein Telegramm.</translation>
    </message>
</context>
<context>
    <name>ui::NewestPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>telegrams</comment>
        <translation>
            <numerusform>%n neues</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new (sorted)</source>
        <comment>telegrams</comment>
        <translation>
            <numerusform>%n neues (sortiert)</numerusform>
            <numerusform>%n neue (sortiert)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest telegram and follow</source>
        <translation>Das neueste Telegramm anzeigen und folgen</translation>
    </message>
    <message>
        <source>Go back to the order of arrival and follow</source>
        <translation>Zur Reihenfolge des Eingangs zurückkehren und folgen</translation>
    </message>
</context>
<context>
    <name>ui::NextSteps</name>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Edit key…</source>
        <translation>Schlüssel bearbeiten…</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>Schlüssel importieren…</translation>
    </message>
    <message>
        <source>Try all keys</source>
        <translation>Alle Schlüssel probieren</translation>
    </message>
    <message>
        <source>Copy for report…</source>
        <translation>Für Bericht kopieren…</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>Bytes zeigen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Enter the key of this meter.</source>
        <translation>Den Schlüssel dieses Zählers eingeben.</translation>
    </message>
    <message>
        <source>Enter another key for this meter.</source>
        <translation>Einen anderen Schlüssel für diesen Zähler eingeben.</translation>
    </message>
    <message>
        <source>Read keys from a file of the supplier or of another program.</source>
        <translation>Schlüssel aus einer Datei des Versorgers oder eines anderen Programms lesen.</translation>
    </message>
    <message>
        <source>Try every key of the key list on what this meter has sent.</source>
        <translation>Jeden Schlüssel der Schlüsselliste an dem probieren, was dieser Zähler gesendet hat.</translation>
    </message>
    <message>
        <source>Copy the telegram without number, dates and key, to be shown to others.</source>
        <translation>Das Telegramm ohne Nummer, Daten und Schlüssel kopieren, um es anderen zu zeigen.</translation>
    </message>
    <message>
        <source>Select the bytes that are damaged.</source>
        <translation>Die beschädigten Bytes wählen.</translation>
    </message>
    <message>
        <source>Show the values of this meter over time.</source>
        <translation>Die Werte dieses Zählers über die Zeit zeigen.</translation>
    </message>
    <message>
        <source>Copy the telegram with all its fields as text.</source>
        <translation>Das Telegramm mit allen Feldern als Text kopieren.</translation>
    </message>
    <message>
        <source>Compare with display…</source>
        <translation>Mit Anzeige vergleichen…</translation>
    </message>
    <message>
        <source>Find the number that the meter&apos;s display shows among the bytes of the telegram.</source>
        <translation>Die Zahl, die der Zähler anzeigt, unter den Bytes des Telegramms suchen.</translation>
    </message>
</context>
<context>
    <name>ui::OtherPortDialog</name>
    <message>
        <source>Other port</source>
        <translation>Anderer Port</translation>
    </message>
    <message>
        <source>Choose a serial port, or type its path. Only this port will be opened.</source>
        <translation>Wählen Sie einen seriellen Port oder geben Sie seinen Pfad ein. Nur dieser Port wird geöffnet.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>Start capture</source>
        <translation>Aufzeichnung starten</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>&amp;Stick:</source>
        <translation>&amp;Stick:</translation>
    </message>
</context>
<context>
    <name>ui::OutcomeDetail</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>name and address of a key</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>Tried: the key for %1.</source>
        <translation>Probiert: der Schlüssel für %1.</translation>
    </message>
    <message>
        <source>Waiting for %1 so far.</source>
        <translation>Bisher gewartet: %1.</translation>
    </message>
    <message>
        <source>The values are read with a layout of the maker, which no standard describes.</source>
        <translation>Die Werte sind nach einem Aufbau des Herstellers gelesen, den keine Norm beschreibt.</translation>
    </message>
    <message>
        <source>Compact telegram: its descriptions come from a full telegram or from a layout file.</source>
        <translation>Kompaktes Telegramm: Seine Beschreibungen stammen aus einem vollständigen Telegramm oder aus einer Datei mit Aufbauten.</translation>
    </message>
    <message>
        <source>Compact telegram: its descriptions come from the published layout of %1.</source>
        <translation>Kompaktes Telegramm: Seine Beschreibungen stammen aus dem veröffentlichten Aufbau von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are read in a way that is not certain.</source>
        <translation>
            <numerusform>Bei %n Wert ist nicht sicher, ob er richtig gelesen ist.</numerusform>
            <numerusform>Bei %n Werten ist nicht sicher, ob sie richtig gelesen sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Protect keys</source>
        <translation>Schlüssel schützen</translation>
    </message>
    <message>
        <source>Unlock keys</source>
        <translation>Schlüssel entsperren</translation>
    </message>
    <message>
        <source>The passphrase encrypts the stored keys. It is asked for at each start. Nobody can bring it back if it is lost; the keys would have to be entered again.</source>
        <translation>Die Passphrase verschlüsselt die gespeicherten Schlüssel. Bei jedem Start wird nach ihr gefragt. Niemand kann sie zurückbringen, wenn sie verloren ist; die Schlüssel müssten dann neu eingegeben werden.</translation>
    </message>
    <message>
        <source>The stored keys are locked. Which passphrase unlocks them?</source>
        <translation>Die gespeicherten Schlüssel sind gesperrt. Welche Passphrase entsperrt sie?</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The same &amp;again:</source>
        <translation>Noch &amp;einmal dieselbe:</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
</context>
<context>
    <name>ui::PasteDialog</name>
    <message>
        <source>Paste telegrams</source>
        <translation>Telegramme einfügen</translation>
    </message>
    <message>
        <source>One telegram per line: hex digits, or lines of wmbusmeters, rtl_wmbus and other logs. What form it is, the program finds out.</source>
        <translation>Ein Telegramm pro Zeile: Hexziffern oder Zeilen aus wmbusmeters, rtl_wmbus und anderen Protokollen. Die Form erkennt das Programm selbst.</translation>
    </message>
    <message>
        <source>Telegrams as text</source>
        <translation>Telegramme als Text</translation>
    </message>
    <message>
        <source>Add telegrams</source>
        <translation>Telegramme hinzufügen</translation>
    </message>
    <message>
        <source>Found out by the program</source>
        <translation>Vom Programm herausgefunden</translation>
    </message>
    <message>
        <source>Frame format A with checksums</source>
        <translation>Rahmenformat A mit Prüfsummen</translation>
    </message>
    <message>
        <source>Frame format B with checksums</source>
        <translation>Rahmenformat B mit Prüfsummen</translation>
    </message>
    <message>
        <source>Without checksums</source>
        <translation>Ohne Prüfsummen</translation>
    </message>
    <message>
        <source>What the lines are taken for</source>
        <translation>Wofür die Zeilen gehalten werden</translation>
    </message>
    <message>
        <source>&amp;Hex digits alone are:</source>
        <translation>&amp;Bloße Hex-Ziffern sind:</translation>
    </message>
    <message>
        <source>No line with a telegram yet.</source>
        <translation>Noch keine Zeile mit einem Telegramm.</translation>
    </message>
</context>
<context>
    <name>ui::PrivacyCurtain</name>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::PrivacyMask</name>
    <message>
        <source>Damaged telegrams</source>
        <translation>Beschädigte Telegramme</translation>
    </message>
    <message>
        <source>Hidden: this meter is not yours</source>
        <translation>Verborgen: Das ist nicht Ihr Zähler</translation>
    </message>
</context>
<context>
    <name>ui::ReadingsPopup</name>
    <message>
        <source>Readings</source>
        <translation>Lesarten</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>No other reading for this many bytes</source>
        <translation>Keine andere Lesart für so viele Bytes</translation>
    </message>
    <message>
        <source>Enter copies the value, Esc closes.</source>
        <translation>Die Eingabetaste kopiert den Wert, Esc schließt.</translation>
    </message>
    <message>
        <source>Select bytes to see what they could mean.</source>
        <translation>Wählen Sie Bytes, um zu sehen, was sie bedeuten könnten.</translation>
    </message>
    <message>
        <source>%1 read as</source>
        <translation>%1 gelesen als</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) read as</source>
        <translation>
            <numerusform>%n Byte gelesen als</numerusform>
            <numerusform>%n Bytes gelesen als</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReceiverMessages</name>
    <message>
        <source>The system gives no pseudo terminal, so the simulated stick cannot be plugged in. Open a file or paste telegrams instead.</source>
        <translation>Das System stellt kein Pseudoterminal bereit, daher lässt sich der simulierte Stick nicht einstecken. Öffnen Sie stattdessen eine Datei oder fügen Sie Telegramme ein.</translation>
    </message>
    <message>
        <source>The stick on %1 is back; receiving goes on.</source>
        <translation>Der Stick an %1 ist wieder da; der Empfang geht weiter.</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Install the rule…</source>
        <translation>Regel installieren…</translation>
    </message>
    <message>
        <source>Try as…</source>
        <translation>Versuchen als…</translation>
    </message>
</context>
<context>
    <name>ui::ReceiverWords</name>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>Kein Empfang</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Asking the stick…</source>
        <translation>Stick wird abgefragt…</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfang läuft</translation>
    </message>
    <message>
        <source>Waiting for the stick</source>
        <translation>Warten auf den Stick</translation>
    </message>
    <message>
        <source>There is no device %1. Plug the stick in, or choose another port.</source>
        <translation>Es gibt kein Gerät %1. Stecken Sie den Stick ein oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>%1 is a folder or an ordinary file, not a device. Choose a port such as /dev/ttyUSB0.</source>
        <translation>%1 ist ein Ordner oder eine gewöhnliche Datei, kein Gerät. Wählen Sie einen Port wie /dev/ttyUSB0.</translation>
    </message>
    <message>
        <source>Another program uses %1. Close that program, then try again.</source>
        <translation>Ein anderes Programm verwendet %1. Schließen Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 is used by %2. Close that program, then try again.</source>
        <translation>%1 wird von %2 verwendet. Schließen Sie dieses Programm und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 is open, but nothing answers. Unplug the stick and plug it in again, or choose another port.</source>
        <translation>%1 ist geöffnet, aber nichts antwortet. Ziehen Sie den Stick ab und stecken Sie ihn wieder ein, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Something answers on %1, but it is no receiver that the program knows. Choose the port of the stick.</source>
        <translation>An %1 antwortet etwas, aber es ist kein Empfänger, den das Programm kennt. Wählen Sie den Port des Sticks.</translation>
    </message>
    <message>
        <source>The stick on %1 did not take this mode. Choose another one.</source>
        <translation>Der Stick an %1 hat diesen Modus nicht angenommen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The stick on %1 is gone. Plug it in again: receiving goes on by itself.</source>
        <translation>Der Stick an %1 ist nicht mehr da. Stecken Sie ihn wieder ein: Der Empfang geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Nobody listens at %1. Check the address, and that the sender runs.</source>
        <translation>Unter %1 antwortet niemand. Prüfen Sie die Adresse und ob der Sender läuft.</translation>
    </message>
    <message>
        <source>The program behind %1 could not be started or has failed. Try it in a terminal.</source>
        <translation>Das Programm hinter %1 konnte nicht gestartet werden oder ist fehlgeschlagen. Probieren Sie es in einem Terminal aus.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it exists and that you may read it.</source>
        <translation>%1 ist nicht lesbar. Prüfen Sie, ob es vorhanden ist und ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>Receivers of this type are not supported yet. Choose another one.</source>
        <translation>Empfänger dieses Typs werden noch nicht unterstützt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>Hears nearly all meters of today.</source>
        <translation>Empfängt fast alle heutigen Zähler.</translation>
    </message>
    <message>
        <source>Hears meters that save their battery, not those that send in mode T.</source>
        <translation>Empfängt Zähler, die ihre Batterie schonen, aber nicht die, die im Modus T senden.</translation>
    </message>
    <message>
        <source>Hears most water meters, heat meters and heat cost allocators.</source>
        <translation>Empfängt die meisten Wasserzähler, Wärmezähler und Heizkostenverteiler.</translation>
    </message>
    <message>
        <source>Hears some older meters; they send seldom.</source>
        <translation>Empfängt einige ältere Zähler; sie senden selten.</translation>
    </message>
    <message>
        <source>Hears meters with a long reach at 169 MHz.</source>
        <translation>Empfängt Zähler mit großer Reichweite bei 169 MHz.</translation>
    </message>
    <message>
        <source>You may not open %1 (owner %2, group %3). Install the device rule of this program, or run this command, then log out and in again: %4</source>
        <translation>Sie dürfen %1 nicht öffnen (Besitzer %2, Gruppe %3). Installieren Sie die Geräteregel dieses Programms, oder führen Sie diesen Befehl aus und melden Sie sich dann ab und wieder an: %4</translation>
    </message>
    <message>
        <source>Lines with hex digits</source>
        <translation>Zeilen mit Hex-Ziffern</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>The stick on %1 does not answer any more. It is asked again and again, and receiving goes on by itself once it answers. If that takes long, unplug it and plug it in again.</source>
        <translation>Der Stick an %1 antwortet nicht mehr. Er wird immer wieder gefragt, und der Empfang geht von selbst weiter, sobald er antwortet. Dauert das lange, ziehen Sie ihn ab und stecken Sie ihn wieder an.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>For programs: comma and decimal point</source>
        <translation>Für Programme: Komma als Trenner und Dezimalpunkt</translation>
    </message>
    <message>
        <source>For the spreadsheet of this locale</source>
        <translation>Für die Tabellenkalkulation dieser Region</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>C&amp;SV files:</source>
        <translation>&amp;CSV-Dateien:</translation>
    </message>
    <message>
        <source>C&amp;aptures go to:</source>
        <translation>&amp;Aufzeichnungen in:</translation>
    </message>
    <message>
        <source>Folder for captures</source>
        <translation>Ordner für Aufzeichnungen</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Delete those not changed for so many days:</source>
        <translation>Löschen, was so viele Tage unverändert ist:</translation>
    </message>
    <message>
        <source>Delete all but so many of the newest:</source>
        <translation>Nur so viele der neuesten behalten:</translation>
    </message>
    <message>
        <source>At the start of the program, captures that it recorded into this folder by itself are deleted for good. Captures that you saved or renamed always stay.</source>
        <translation>Beim Start des Programms werden Aufzeichnungen, die es selbst in diesen Ordner geschrieben hat, endgültig gelöscht. Aufzeichnungen, die Sie gespeichert oder umbenannt haben, bleiben immer.</translation>
    </message>
    <message>
        <source>&amp;Old captures:</source>
        <translation>A&amp;lte Aufzeichnungen:</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Hoher Kontrast, schwarz auf weiß</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Hoher Kontrast, weiß auf schwarz</translation>
    </message>
    <message>
        <source>When more telegrams come, the oldest leave the list. Captures and files keep all of them. A million telegrams take about 150 MB of memory.</source>
        <translation>Wenn mehr Telegramme kommen, verlassen die ältesten die Liste. Aufzeichnungen und Dateien behalten alle. Eine Million Telegramme brauchen etwa 150 MB Speicher.</translation>
    </message>
    <message>
        <source>&amp;Telegrams in the list:</source>
        <translation>&amp;Telegramme in der Liste:</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Die neuesten %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ui::SharingCommands</name>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Hex lines (*.txt)</source>
        <translation>Hex-Zeilen (*.txt)</translation>
    </message>
    <message>
        <source>Export anonymised telegrams</source>
        <translation>Anonymisierte Telegramme exportieren</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) written to %1 with other numbers, dates and keys.</source>
        <translation>
            <numerusform>%n Telegramm mit anderer Nummer, anderen Daten und anderem Schlüssel nach %1 geschrieben.</numerusform>
            <numerusform>%n Telegramme mit anderen Nummern, Daten und Schlüsseln nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>They open with the published key %1.</source>
        <translation>Sie öffnen sich mit dem veröffentlichten Schlüssel %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>%n ausgelassen: %1</numerusform>
            <numerusform>%n ausgelassen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SharingWords</name>
    <message>
        <source>Number of the meter or its radio</source>
        <translation>Nummer des Zählers oder seines Funkmoduls</translation>
    </message>
    <message>
        <source>Serial number or owner</source>
        <translation>Seriennummer oder Eigentümer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Scaled value</source>
        <translation>Skalierter Wert</translation>
    </message>
    <message>
        <source>Unknown, replaced</source>
        <translation>Unbekannt, ersetzt</translation>
    </message>
    <message>
        <source>Encrypted with another key</source>
        <translation>Mit einem anderen Schlüssel verschlüsselt</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>This telegram is damaged: its address may be another one than it seems, so it cannot be hidden.</source>
        <translation>Dieses Telegramm ist beschädigt: Seine Adresse kann eine andere sein, als es scheint, und sich deshalb nicht verbergen lassen.</translation>
    </message>
    <message>
        <source>This telegram is too short to hold an address.</source>
        <translation>Dieses Telegramm ist zu kurz für eine Adresse.</translation>
    </message>
    <message>
        <source>No key opens this telegram. Its address is part of the encryption: with another one nobody could ever read it. Enter the key, or have the content replaced by noise.</source>
        <translation>Kein Schlüssel öffnet dieses Telegramm. Seine Adresse ist Teil der Verschlüsselung: Mit einer anderen könnte es nie wieder jemand lesen. Geben Sie den Schlüssel ein, oder lassen Sie den Inhalt durch Rauschen ersetzen.</translation>
    </message>
    <message>
        <source>This telegram is one part of a longer message, which is protected as a whole.</source>
        <translation>Dieses Telegramm ist ein Teil einer längeren Nachricht, die als Ganzes geschützt ist.</translation>
    </message>
    <message>
        <source>The protection of this telegram cannot be made again with another key.</source>
        <translation>Der Schutz dieses Telegramms lässt sich mit einem anderen Schlüssel nicht nachbilden.</translation>
    </message>
    <message>
        <source>With other numbers and dates this telegram would not read the same.</source>
        <translation>Mit anderen Nummern und Daten würde sich dieses Telegramm nicht gleich lesen.</translation>
    </message>
    <message>
        <source>The number of the meter or a key would still be found in this telegram, perhaps by chance in a value. Scaling the values may help.</source>
        <translation>Die Nummer des Zählers oder ein Schlüssel wäre in diesem Telegramm noch zu finden, vielleicht zufällig in einem Wert. Die Werte zu skalieren kann helfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that nobody can explain were replaced: they may hold the number.</source>
        <translation>
            <numerusform>%n Byte, das niemand erklären kann, wurde ersetzt: Es kann die Nummer enthalten.</numerusform>
            <numerusform>%n Bytes, die niemand erklären kann, wurden ersetzt: Sie können die Nummer enthalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that nobody can explain stayed as they are: they may tell more than you want.</source>
        <translation>
            <numerusform>%n Byte, das niemand erklären kann, blieb, wie es war: Es kann mehr verraten, als Sie wollen.</numerusform>
            <numerusform>%n Bytes, die niemand erklären kann, blieben, wie sie waren: Sie können mehr verraten, als Sie wollen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encrypted byte(s) became noise: no key opens this telegram any more.</source>
        <translation>
            <numerusform>%n verschlüsseltes Byte wurde zu Rauschen: Kein Schlüssel öffnet dieses Telegramm mehr.</numerusform>
            <numerusform>%n verschlüsselte Bytes wurden zu Rauschen: Kein Schlüssel öffnet dieses Telegramm mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) and digits of texts were replaced.</source>
        <translation>
            <numerusform>%n Buchstabe oder Ziffer eines Textes wurde ersetzt.</numerusform>
            <numerusform>%n Buchstaben und Ziffern von Texten wurden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of values that cannot be scaled became 0.</source>
        <translation>
            <numerusform>%n Byte eines Wertes, der sich nicht skalieren lässt, wurde 0.</numerusform>
            <numerusform>%n Bytes von Werten, die sich nicht skalieren lassen, wurden 0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Tasten:</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Übliche Tasten</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command, or who has which keys</source>
        <translation>Befehl suchen, oder wer welche Tasten hat</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Tasten des Befehls</translation>
    </message>
    <message>
        <source>Click here and press the keys that the command shall have</source>
        <translation>Hier klicken und die Tasten drücken, die der Befehl haben soll</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Neue Tasten hier drücken</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Alle wie üblich</translation>
    </message>
    <message>
        <source>Lists and dialogs need “%1” themselves. Choose other keys.</source>
        <translation>Listen und Dialoge brauchen „%1“ selbst. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”. Choose other keys, or take them over.</source>
        <translation>„%1“ gehört zu „%2“. Wählen Sie andere Tasten, oder übernehmen Sie diese.</translation>
    </message>
</context>
<context>
    <name>ui::SignalGauge</name>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Warmer: the signal grows</source>
        <translation>Wärmer: Das Signal wird stärker</translation>
    </message>
    <message>
        <source>Colder: the signal fades</source>
        <translation>Kälter: Das Signal wird schwächer</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Etwa gleich</translation>
    </message>
    <message>
        <source>Waiting for the next telegram</source>
        <translation>Warten auf das nächste Telegramm</translation>
    </message>
    <message>
        <source>The receiver does not tell how strong it hears</source>
        <translation>Der Empfänger meldet nicht, wie stark das Signal ist</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>signal, trend</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ui::SortedTable</name>
    <message>
        <source>Usual order</source>
        <translation>Übliche Reihenfolge</translation>
    </message>
</context>
<context>
    <name>ui::StackModel</name>
    <message>
        <source>Byte 0x%1</source>
        <translation>Byte 0x%1</translation>
    </message>
    <message>
        <source>Byte 0x%1, %2</source>
        <translation>Byte 0x%1, %2</translation>
    </message>
    <message>
        <source>%1: the same in all telegrams</source>
        <translation>%1: in allen Telegrammen gleich</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n different value(s)</source>
        <translation>
            <numerusform>%1: %n Wert</numerusform>
            <numerusform>%1: %n verschiedene Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>byte 0x%1: %2</source>
        <translation>Byte 0x%1: %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>number of a telegram</comment>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Telegram no. %1, whose fields are shown</source>
        <translation>Telegramm Nr. %1, dessen Felder gezeigt werden</translation>
    </message>
    <message>
        <source>Telegram no. %1</source>
        <translation>Telegramm Nr. %1</translation>
    </message>
</context>
<context>
    <name>ui::StackView</name>
    <message>
        <source>&amp;Same kind only</source>
        <translation>Nur &amp;gleiche Art</translation>
    </message>
    <message>
        <source>Leave out telegrams of another length or with other content</source>
        <translation>Telegramme mit anderer Länge oder anderem Inhalt weglassen</translation>
    </message>
    <message>
        <source>Telegrams of this meter, byte under byte</source>
        <translation>Telegramme dieses Zählers, Byte unter Byte</translation>
    </message>
    <message>
        <source>&amp;Telegrams:</source>
        <translation>Te&amp;legramme:</translation>
    </message>
    <message>
        <source>There is only one telegram of this kind so far.</source>
        <translation>Bisher gibt es nur ein Telegramm dieser Art.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes change over %n telegram(s).</source>
        <translation>
            <numerusform>In %n Telegramm ändern sich %1 von %2 Bytes.</numerusform>
            <numerusform>In %n Telegrammen ändern sich %1 von %2 Bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>What meters are around you?</source>
        <translation>Welche Zähler gibt es in Ihrer Nähe?</translation>
    </message>
    <message>
        <source>Plug in a receiver stick</source>
        <translation>Einen Empfangsstick einstecken</translation>
    </message>
    <message>
        <source>Start capture</source>
        <translation>Aufzeichnung starten</translation>
    </message>
    <message>
        <source>Other port…</source>
        <translation>Anderer Port…</translation>
    </message>
    <message>
        <source>Or open a file</source>
        <translation>Oder eine Datei öffnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A capture, a log or hex text of any program; or drop it here.</source>
        <translation>Eine Aufzeichnung, ein Protokoll oder Hextext aus einem beliebigen Programm; oder hier ablegen.</translation>
    </message>
    <message>
        <source>Or paste a telegram</source>
        <translation>Oder ein Telegramm einfügen</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Einfügen…</translation>
    </message>
    <message>
        <source>Hex digits as other programs and forums show them.</source>
        <translation>Hexziffern, wie andere Programme und Foren sie zeigen.</translation>
    </message>
    <message>
        <source>Or just look around</source>
        <translation>Oder sich einfach umsehen</translation>
    </message>
    <message>
        <source>Try the simulated stick</source>
        <translation>Simulierten Stick ausprobieren</translation>
    </message>
    <message>
        <source>Receives made-up meters from a stick that exists only in the program.</source>
        <translation>Empfängt erfundene Zähler von einem Stick, den es nur im Programm gibt.</translation>
    </message>
    <message>
        <source>● %1 found</source>
        <translation>● %1 gefunden</translation>
    </message>
    <message>
        <source>None found yet; it appears here as soon as it is plugged in.</source>
        <translation>Noch keiner gefunden; er erscheint hier, sobald er eingesteckt ist.</translation>
    </message>
</context>
<context>
    <name>ui::StateLook</name>
    <message>
        <source>Decoded, unchecked</source>
        <translation>Dekodiert, ungeprüft</translation>
    </message>
</context>
<context>
    <name>ui::StatePopup</name>
    <message>
        <source>Every byte of this telegram is understood.</source>
        <translation>Jedes Byte dieses Telegramms wird verstanden.</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Telegrams with a wrong checksum or length, often from a weak signal</source>
        <translation>Telegramme mit falscher Prüfsumme oder Länge, oft wegen eines schwachen Signals</translation>
    </message>
    <message>
        <source>Stop reading the file</source>
        <translation>Lesen der Datei abbrechen</translation>
    </message>
    <message>
        <source>Receiving %1 per minute</source>
        <translation>Empfang läuft, %1 pro Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln telegram(s)</source>
        <translation>
            <numerusform>%Ln Telegramm</numerusform>
            <numerusform>%Ln Telegramme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 shown</source>
        <translation>%1, %2 angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meter(s)</source>
        <translation>
            <numerusform>%Ln Zähler</numerusform>
            <numerusform>%Ln Zähler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln beschädigt</numerusform>
            <numerusform>%Ln beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>no capture file</source>
        <translation>keine Aufzeichnungsdatei</translation>
    </message>
    <message>
        <source>Made with the first telegram received</source>
        <translation>Wird mit dem ersten empfangenen Telegramm angelegt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Stop saving the capture</source>
        <translation>Speichern der Aufzeichnung anhalten</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Export anhalten</translation>
    </message>
    <message>
        <source>Trying keys</source>
        <translation>Schlüssel werden probiert</translation>
    </message>
    <message>
        <source>Stop trying keys</source>
        <translation>Probieren der Schlüssel anhalten</translation>
    </message>
    <message>
        <source>Decoding again</source>
        <translation>Erneut dekodieren</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n weitere Meldung</numerusform>
            <numerusform>%n weitere Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>They come back when others above the tables are closed.</source>
        <translation>Sie kommen wieder, wenn andere über den Tabellen geschlossen werden.</translation>
    </message>
</context>
<context>
    <name>ui::SupplierLetter</name>
    <message>
        <source>Number %1, maker %2, %3</source>
        <translation>Nummer %1, Hersteller %2, %3</translation>
    </message>
    <message>
        <source>[Your name and address]
[Your customer or contract number]</source>
        <translation>[Ihr Name und Ihre Anschrift]
[Ihre Kunden- oder Vertragsnummer]</translation>
    </message>
    <message numerus="yes">
        <source>Key for the radio telegrams of %n meter(s)</source>
        <translation>
            <numerusform>Schlüssel für die Funktelegramme von %n Zähler</numerusform>
            <numerusform>Schlüssel für die Funktelegramme von %n Zählern</numerusform>
        </translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Sehr geehrte Damen und Herren,</translation>
    </message>
    <message>
        <source>I would like to read the meter of my household myself. It sends its values by radio (wireless M-Bus), and the telegrams are encrypted. Please send me the key of each of these meters, 32 hexadecimal digits (16 for some older meters):</source>
        <translation>ich möchte den Zähler meines Haushalts selbst ablesen. Er sendet seine Werte per Funk (wireless M-Bus), und die Telegramme sind verschlüsselt. Bitte senden Sie mir für jeden dieser Zähler den Schlüssel, 32 hexadezimale Ziffern (bei manchen älteren Zählern 16):</translation>
    </message>
    <message>
        <source>These meters measure my own consumption. I ask you for the key so that I can see these data of mine directly. I will use it for these meters only and keep it to myself.</source>
        <translation>Diese Zähler messen meinen eigenen Verbrauch. Ich bitte Sie um den Schlüssel, damit ich diese meine Daten direkt einsehen kann. Ich werde ihn nur für diese Zähler verwenden und für mich behalten.</translation>
    </message>
    <message>
        <source>Please send the key in a way in which nobody else can read it, for example by letter or in your customer portal. If somebody else manages the keys, please tell me who; and if you cannot give me the key, please tell me the reason.</source>
        <translation>Bitte senden Sie den Schlüssel auf einem Weg, auf dem ihn niemand sonst lesen kann, zum Beispiel per Brief oder in Ihrem Kundenportal. Falls jemand anderes die Schlüssel verwaltet, teilen Sie mir bitte mit, wer das ist; und falls Sie mir den Schlüssel nicht geben können, nennen Sie mir bitte den Grund.</translation>
    </message>
    <message>
        <source>Thank you for your help.

Yours faithfully</source>
        <translation>Vielen Dank für Ihre Hilfe.

Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>[Your name]</source>
        <translation>[Ihr Name]</translation>
    </message>
</context>
<context>
    <name>ui::SurveyChips</name>
    <message>
        <source>%1 %2</source>
        <comment>a group of meters and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Show only the meters marked as mine</source>
        <translation>Nur die Zähler zeigen, die als meine gekennzeichnet sind</translation>
    </message>
    <message>
        <source>Show only the meters whose main value is another one than at the mark</source>
        <translation>Nur die Zähler zeigen, deren Hauptwert ein anderer ist als beim Festhalten</translation>
    </message>
    <message>
        <source>Show only the meters whose key is missing or wrong</source>
        <translation>Nur die Zähler zeigen, deren Schlüssel fehlt oder falsch ist</translation>
    </message>
    <message>
        <source>Show only what is damaged or cannot be read</source>
        <translation>Nur zeigen, was beschädigt ist oder nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Show the meters that are left out of the list</source>
        <translation>Die Zähler zeigen, die aus der Liste ausgeblendet sind</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>heard, on the list</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>On list</source>
        <translation>Auf Liste</translation>
    </message>
    <message>
        <source>Show only the expected meters; how many of them are heard</source>
        <translation>Nur die erwarteten Zähler zeigen; wie viele davon empfangen werden</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Show only the meters heard for the first time since the mark; without a mark, those first heard more than a quarter of an hour after the first meter of all</source>
        <translation>Nur die Zähler zeigen, die seit dem Festhalten zum ersten Mal empfangen wurden; ohne Festhalten die, die mehr als eine Viertelstunde nach dem allerersten Zähler zum ersten Mal empfangen wurden</translation>
    </message>
</context>
<context>
    <name>ui::SurveyCommands</name>
    <message numerus="yes">
        <source>%n telegram(s) of hidden meters were not copied.</source>
        <translation>
            <numerusform>%n Telegramm verborgener Zähler wurde nicht kopiert.</numerusform>
            <numerusform>%n Telegramme verborgener Zähler wurden nicht kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a list of expected meters</source>
        <translation>Liste erwarteter Zähler lesen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listen (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too long for a list.</source>
        <translation>%1 kann nicht gelesen werden oder ist für eine Liste zu lang.</translation>
    </message>
    <message>
        <source>The list is used, but cannot be kept for the next start: %1</source>
        <translation>Die Liste wird benutzt, lässt sich aber nicht für den nächsten Start behalten: %1</translation>
    </message>
    <message>
        <source>Save the missing meters</source>
        <translation>Fehlende Zähler speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The missing meters are saved in %1.</source>
        <translation>Die fehlenden Zähler sind in %1 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The list of %n expected meter(s) is removed. Names that it gave stay.</source>
        <translation>
            <numerusform>Die Liste mit %n erwartetem Zähler ist entfernt. Namen aus ihr bleiben.</numerusform>
            <numerusform>Die Liste mit %n erwarteten Zählern ist entfernt. Namen aus ihr bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableManners</name>
    <message>
        <source>Sort by “%1”, upwards</source>
        <translation>Nach „%1“ sortieren, aufsteigend</translation>
    </message>
    <message>
        <source>Sort by “%1”, downwards</source>
        <translation>Nach „%1“ sortieren, absteigend</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>The columns are back to their usual arrangement.</source>
        <translation>Die Spalten sind wieder wie üblich angeordnet.</translation>
    </message>
</context>
<context>
    <name>ui::TakeOverCommands</name>
    <message>
        <source>Meter files of wmbusmeters or settings of ioBroker</source>
        <translation>Zählerdateien von wmbusmeters oder Einstellungen von ioBroker</translation>
    </message>
    <message numerus="yes">
        <source>%n of the meters heard now have a name, or are left out of the list.</source>
        <translation>
            <numerusform>%n der jetzt empfangenen Zähler hat nun einen Namen oder ist ausgeblendet.</numerusform>
            <numerusform>%n der jetzt empfangenen Zähler haben nun einen Namen oder sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were found.</source>
        <translation>
            <numerusform>%n Schlüssel wurde gefunden.</numerusform>
            <numerusform>%n Schlüssel wurden gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names no meter: it is no meter file of wmbusmeters and no settings of ioBroker.</source>
        <translation>%1 nennt keinen Zähler: Es ist keine Zählerdatei von wmbusmeters und keine Einstellung von ioBroker.</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ui::TelegramFilter</name>
    <message>
        <source>There is no field “%1”. Known are: %2.</source>
        <translation>Es gibt kein Feld „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>“%1” has no greater and smaller. Write for example %2.</source>
        <translation>„%1“ kennt kein Größer und Kleiner. Schreiben Sie zum Beispiel %2.</translation>
    </message>
    <message>
        <source>A value is missing. Write for example %1.</source>
        <translation>Ein Wert fehlt. Schreiben Sie zum Beispiel %1.</translation>
    </message>
    <message>
        <source>“%1” does not fit here. Write for example %2.</source>
        <translation>„%1“ passt hier nicht. Schreiben Sie zum Beispiel %2.</translation>
    </message>
    <message>
        <source>“%1” does not fit here. Known are: %2.</source>
        <translation>„%1“ passt hier nicht. Bekannt sind: %2.</translation>
    </message>
</context>
<context>
    <name>ui::TelegramTableModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number in the order of arrival</source>
        <translation>Nummer in der Reihenfolge des Eingangs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it was received</source>
        <translation>Wann es empfangen wurde</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Time since the previous telegram of the same meter</source>
        <translation>Zeit seit dem vorigen Telegramm desselben Zählers</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Three letters of the maker</source>
        <translation>Drei Buchstaben des Herstellers</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What the meter measures</source>
        <translation>Was der Zähler misst</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Radio mode it came in</source>
        <translation>Funkmodus, in dem es empfangen wurde</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Signal strength in dBm: nearer to zero is stronger</source>
        <translation>Signalstärke in dBm: näher an null ist stärker</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Empfangene Bytes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whether it can be read; click a state to see why</source>
        <translation>Ob es lesbar ist; ein Klick auf einen Zustand zeigt den Grund</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Main reading, or why there is none</source>
        <translation>Hauptmesswert oder der Grund, warum es keinen gibt</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Port or file it came from</source>
        <translation>Port oder Datei, woher es kam</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Control information: what kind of content follows</source>
        <translation>Steuerinformation: welche Art von Inhalt folgt</translation>
    </message>
    <message>
        <source>Access no.</source>
        <translation>Zugriffsnr.</translation>
    </message>
    <message>
        <source>Counter that the meter sends along</source>
        <translation>Zählwert, den der Zähler mitsendet</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Encryption mode</source>
        <translation>Verschlüsselungsmodus</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the meter, hexadecimal</source>
        <translation>Version des Zählers, hexadezimal</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The telegram as received, hexadecimal</source>
        <translation>Das Telegramm wie empfangen, hexadezimal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>quantity and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – click to see why and what to do</source>
        <translation>%1 – klicken, um den Grund und die Abhilfe zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>Heard %n times within two seconds</source>
        <translation>
            <numerusform>%n Mal innerhalb von zwei Sekunden empfangen</numerusform>
            <numerusform>%n Mal innerhalb von zwei Sekunden empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegram %1 at %2, sender unknown: %3</source>
        <translation>Telegramm %1 um %2, Absender unbekannt: %3</translation>
    </message>
    <message>
        <source>Telegram %1 at %2 of %3 %4, signal %5: %6</source>
        <translation>Telegramm %1 um %2 von %3 %4, Signal %5: %6</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Name of the meter, or its number</source>
        <translation>Name des Zählers oder seine Nummer</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Seit Beginn</translation>
    </message>
    <message>
        <source>Since previous</source>
        <translation>Seit vorigem</translation>
    </message>
    <message>
        <source>hidden number</source>
        <translation>verborgene Nummer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What somebody wrote about the telegram</source>
        <translation>Was jemand zu dem Telegramm geschrieben hat</translation>
    </message>
    <message>
        <source>%1. Marked.</source>
        <translation>%1. Markiert.</translation>
    </message>
    <message>
        <source>%1. Comment: %2</source>
        <translation>%1. Kommentar: %2</translation>
    </message>
</context>
<context>
    <name>ui::TelegramsView</name>
    <message>
        <source>Telegrams</source>
        <translation>Telegramme</translation>
    </message>
    <message>
        <source>Show only this meter</source>
        <translation>Nur diesen Zähler anzeigen</translation>
    </message>
    <message>
        <source>Why this state?</source>
        <translation>Warum dieser Zustand?</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Export selected telegrams…</source>
        <translation>Ausgewählte Telegramme exportieren…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Nur dies anzeigen</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Dies ausblenden</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s) are hidden by the filter</source>
        <translation>
            <numerusform>%n Telegramm ist durch den Filter ausgeblendet</numerusform>
            <numerusform>%n Telegramme sind durch den Filter ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No telegrams yet. Start a receiver, open a file or paste a telegram.</source>
        <translation>Noch keine Telegramme. Starten Sie einen Empfänger, öffnen Sie eine Datei oder fügen Sie ein Telegramm ein.</translation>
    </message>
    <message>
        <source>Copy for bug report…</source>
        <translation>Für Fehlerbericht kopieren …</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
</context>
<context>
    <name>ui::VaultPanel</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren …</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Use a &amp;passphrase…</source>
        <translation>&amp;Passphrase verwenden …</translation>
    </message>
    <message>
        <source>Use the &amp;keyring</source>
        <translation>Schlüssel&amp;bund verwenden</translation>
    </message>
    <message>
        <source>Use the &amp;backup</source>
        <translation>Si&amp;cherung verwenden</translation>
    </message>
    <message>
        <source>Begin ane&amp;w</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>The file is kept under another name.</source>
        <translation>Die Datei bleibt unter einem anderen Namen erhalten.</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Passphrase ändern …</translation>
    </message>
    <message>
        <source>Store keys without protection</source>
        <translation>Schlüssel ungeschützt speichern</translation>
    </message>
    <message>
        <source>Whoever can read your files can then read the keys, and with them what the meters say. Store them all the same?</source>
        <translation>Wer Ihre Dateien lesen kann, kann dann auch die Schlüssel lesen, und damit, was die Zähler sagen. Trotzdem speichern?</translation>
    </message>
    <message>
        <source>Store without protection</source>
        <translation>Ungeschützt speichern</translation>
    </message>
</context>
<context>
    <name>ui::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Read telegrams from a capture, a log or a file with hex text.</source>
        <translation>Telegramme aus einer Aufzeichnung, einem Protokoll oder einer Datei mit Hextext lesen.</translation>
    </message>
    <message>
        <source>&amp;Paste telegrams</source>
        <translation>Telegramme &amp;einfügen</translation>
    </message>
    <message>
        <source>Add the telegrams that lie in the clipboard.</source>
        <translation>Die Telegramme aus der Zwischenablage hinzufügen.</translation>
    </message>
    <message>
        <source>&amp;Type telegrams…</source>
        <translation>Telegramme ein&amp;geben…</translation>
    </message>
    <message>
        <source>Add telegrams that you type or paste as text.</source>
        <translation>Telegramme hinzufügen, die Sie als Text eingeben oder einfügen.</translation>
    </message>
    <message>
        <source>&amp;Save capture as…</source>
        <translation>Aufzeichnung &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Keep all telegrams of this list in a capture file.</source>
        <translation>Alle Telegramme dieser Liste in einer Aufzeichnungsdatei behalten.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Stop receiving and close the program.</source>
        <translation>Empfang beenden und Programm schließen.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start or stop receiving.</source>
        <translation>Empfang starten oder stoppen.</translation>
    </message>
    <message>
        <source>&amp;Look for sticks again</source>
        <translation>&amp;Erneut nach Sticks suchen</translation>
    </message>
    <message>
        <source>Look again which sticks are plugged in.</source>
        <translation>Erneut suchen, welche Sticks eingesteckt sind.</translation>
    </message>
    <message>
        <source>&amp;Other port…</source>
        <translation>Anderer &amp;Port…</translation>
    </message>
    <message>
        <source>Receive from a port that you name.</source>
        <translation>Von einem Port empfangen, den Sie angeben.</translation>
    </message>
    <message>
        <source>Simulated s&amp;tick</source>
        <translation>Simulierter Stic&amp;k</translation>
    </message>
    <message>
        <source>Receive made-up meters from a stick that exists only in the program.</source>
        <translation>Erfundene Zähler von einem Stick empfangen, den es nur im Programm gibt.</translation>
    </message>
    <message>
        <source>&amp;Survey</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>Show the meters large, with their values, chart and telegrams.</source>
        <translation>Die Zähler groß anzeigen, mit Werten, Diagramm und Telegrammen.</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>Show the telegrams, their fields and bytes.</source>
        <translation>Die Telegramme mit ihren Feldern und Bytes anzeigen.</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Go to the next part of the window.</source>
        <translation>Zum nächsten Teil des Fensters gehen.</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Go to the previous part of the window.</source>
        <translation>Zum vorigen Teil des Fensters gehen.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put all parts of the window back to their places.</source>
        <translation>Alle Teile des Fensters wieder an ihren Platz setzen.</translation>
    </message>
    <message>
        <source>&amp;Show only this meter</source>
        <translation>Nur diesen Zähler &amp;anzeigen</translation>
    </message>
    <message>
        <source>Show the telegrams of the selected meter and no others.</source>
        <translation>Nur die Telegramme des ausgewählten Zählers anzeigen.</translation>
    </message>
    <message>
        <source>Enter &amp;key…</source>
        <translation>&amp;Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Enter the key with which the selected meter encrypts.</source>
        <translation>Den Schlüssel eingeben, mit dem der ausgewählte Zähler verschlüsselt.</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>Nummer &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the number of the selected meter.</source>
        <translation>Die Nummer des ausgewählten Zählers kopieren.</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>Show the fields and bytes of the selected telegram.</source>
        <translation>Die Felder und Bytes des ausgewählten Telegramms anzeigen.</translation>
    </message>
    <message>
        <source>&amp;Next of the same meter</source>
        <translation>&amp;Nächstes desselben Zählers</translation>
    </message>
    <message>
        <source>Go to the next telegram of the same meter.</source>
        <translation>Zum nächsten Telegramm desselben Zählers gehen.</translation>
    </message>
    <message>
        <source>&amp;Previous of the same meter</source>
        <translation>&amp;Voriges desselben Zählers</translation>
    </message>
    <message>
        <source>Go to the previous telegram of the same meter.</source>
        <translation>Zum vorigen Telegramm desselben Zählers gehen.</translation>
    </message>
    <message>
        <source>Ne&amp;west, and follow</source>
        <translation>N&amp;euestes anzeigen und folgen</translation>
    </message>
    <message>
        <source>Go to the newest telegram and keep following as more arrive.</source>
        <translation>Zum neuesten Telegramm gehen und weiter folgen, wenn neue eintreffen.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Choose language, colours and folders.</source>
        <translation>Sprache, Farben und Ordner wählen.</translation>
    </message>
    <message>
        <source>&amp;About Meterscope</source>
        <translation>&amp;Über Meterscope</translation>
    </message>
    <message>
        <source>Show version and licence.</source>
        <translation>Version und Lizenz anzeigen.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;verwendet</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Aufzeichnung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Meter</source>
        <translation>&amp;Zähler</translation>
    </message>
    <message>
        <source>&amp;Telegram</source>
        <translation>&amp;Telegramm</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Stop receiving</source>
        <translation>Empfang stoppen</translation>
    </message>
    <message>
        <source>Start receiving</source>
        <translation>Empfang starten</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Take all telegrams and meters out of the list; for ten seconds that can be undone.</source>
        <translation>Alle Telegramme und Zähler aus der Liste nehmen; zehn Sekunden lang lässt sich das rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Show the manual, opened at what you are working with.</source>
        <translation>Das Handbuch zeigen, aufgeschlagen bei dem, womit Sie gerade arbeiten.</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copy facts about the program for a report; no keys, no telegrams.</source>
        <translation>Angaben zum Programm für einen Fehlerbericht kopieren; keine Schlüssel, keine Telegramme.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write telegrams, values or meters to a file for spreadsheets and other programs.</source>
        <translation>Telegramme, Werte oder Zähler in eine Datei für Tabellenkalkulationen und andere Programme schreiben.</translation>
    </message>
    <message>
        <source>Export &amp;anonymised…</source>
        <translation>&amp;Anonymisiert exportieren …</translation>
    </message>
    <message>
        <source>Write telegrams with other numbers, dates and keys, to be shown to everybody.</source>
        <translation>Telegramme mit anderen Nummern, Daten und Schlüsseln schreiben, die jeder sehen darf.</translation>
    </message>
    <message>
        <source>&amp;Hand over to…</source>
        <translation>&amp;Übergeben an …</translation>
    </message>
    <message>
        <source>Write the configuration of a program that collects the readings of your meters.</source>
        <translation>Die Konfiguration eines Programms schreiben, das die Werte Ihrer Zähler sammelt.</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>&amp;Meiner</translation>
    </message>
    <message>
        <source>Mark the selected meters as mine, or take that back.</source>
        <translation>Die gewählten Zähler als meine kennzeichnen, oder das zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Name and note…</source>
        <translation>&amp;Name und Notiz …</translation>
    </message>
    <message>
        <source>Give the selected meter a name and a note.</source>
        <translation>Dem gewählten Zähler einen Namen und eine Notiz geben.</translation>
    </message>
    <message>
        <source>E&amp;xport this meter…</source>
        <translation>Diesen Zähler e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write what the selected meter has sent to a file.</source>
        <translation>In eine Datei schreiben, was der gewählte Zähler gesendet hat.</translation>
    </message>
    <message>
        <source>Copy for &amp;bug report…</source>
        <translation>Für Fehler&amp;bericht kopieren …</translation>
    </message>
    <message>
        <source>Show the selected telegram to others without number, dates and key.</source>
        <translation>Das gewählte Telegramm anderen zeigen, ohne Nummer, Daten und Schlüssel.</translation>
    </message>
    <message>
        <source>&amp;Copy as…</source>
        <translation>&amp;Kopieren als …</translation>
    </message>
    <message>
        <source>Copy the selected telegrams as hex digits, JSON, CSV or another form.</source>
        <translation>Die gewählten Telegramme als Hex-Ziffern, JSON, CSV oder in anderer Form kopieren.</translation>
    </message>
    <message>
        <source>Take o&amp;ver from…</source>
        <translation>Übe&amp;rnehmen von …</translation>
    </message>
    <message>
        <source>Take names, blocked devices and keys from the configuration of such a program.</source>
        <translation>Namen, gesperrte Geräte und Schlüssel aus der Konfiguration eines solchen Programms übernehmen.</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Schlüssel …</translation>
    </message>
    <message>
        <source>Show, add, import and protect the keys of meters.</source>
        <translation>Schlüssel von Zählern zeigen, hinzufügen, importieren und schützen.</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Mark the selected telegram, or take the mark away. The filter mark:yes finds it again.</source>
        <translation>Das gewählte Telegramm markieren, oder die Markierung wegnehmen. Der Filter mark:yes findet es wieder.</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>K&amp;ommentar …</translation>
    </message>
    <message>
        <source>Write a comment to the selected telegram.</source>
        <translation>Zum gewählten Telegramm einen Kommentar schreiben.</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>Go to a telegram by its number or the time when it was received.</source>
        <translation>Zu einem Telegramm gehen, nach seiner Nummer oder der Zeit, zu der es empfangen wurde.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Bring back what was cleared or removed in the last ten seconds.</source>
        <translation>Zurückholen, was in den letzten zehn Sekunden geleert oder entfernt wurde.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>Go back to the meter and telegram selected before.</source>
        <translation>Zum Zähler und zum Telegramm zurückgehen, die vorher gewählt waren.</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>Vor&amp;wärts</translation>
    </message>
    <message>
        <source>Go to what was selected before you went back.</source>
        <translation>Zu dem gehen, was vor dem Zurückgehen gewählt war.</translation>
    </message>
    <message>
        <source>&amp;Hide other people&apos;s meters</source>
        <translation>Fremde Zähler ver&amp;bergen</translation>
    </message>
    <message>
        <source>Cover numbers, names and readings of all meters that are not mine or authorised.</source>
        <translation>Nummern, Namen und Werte aller Zähler abdecken, die nicht als meine oder erlaubte gekennzeichnet sind.</translation>
    </message>
    <message>
        <source>&amp;Local time</source>
        <translation>&amp;Ortszeit</translation>
    </message>
    <message>
        <source>Show when telegrams were received, in local time.</source>
        <translation>Zeigen, wann Telegramme empfangen wurden, in Ortszeit.</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>Show when telegrams were received, in universal time.</source>
        <translation>Zeigen, wann Telegramme empfangen wurden, in Weltzeit (UTC).</translation>
    </message>
    <message>
        <source>Seconds since the &amp;start</source>
        <translation>Sekunden seit &amp;Beginn</translation>
    </message>
    <message>
        <source>Count the seconds since the first telegram of the list.</source>
        <translation>Die Sekunden seit dem ersten Telegramm der Liste zählen.</translation>
    </message>
    <message>
        <source>Seconds since the &amp;previous telegram</source>
        <translation>Sekunden seit dem &amp;vorigen Telegramm</translation>
    </message>
    <message>
        <source>Count the seconds since the telegram before, of whatever meter.</source>
        <translation>Die Sekunden seit dem Telegramm davor zählen, gleich von welchem Zähler.</translation>
    </message>
    <message>
        <source>With &amp;milliseconds</source>
        <translation>Mit &amp;Millisekunden</translation>
    </message>
    <message>
        <source>Show times to the millisecond.</source>
        <translation>Zeiten auf die Millisekunde genau zeigen.</translation>
    </message>
    <message>
        <source>&amp;Find my meter…</source>
        <translation>Meinen Zähler &amp;finden…</translation>
    </message>
    <message>
        <source>Show the signal of the selected meter in large letters, and which meters move.</source>
        <translation>Das Signal des gewählten Zählers in großer Schrift zeigen, und welche Zähler sich bewegen.</translation>
    </message>
    <message>
        <source>Expec&amp;ted meters…</source>
        <translation>&amp;Erwartete Zähler…</translation>
    </message>
    <message>
        <source>Read a list of meters and see which of them are not heard yet.</source>
        <translation>Eine Liste von Zählern einlesen und sehen, welche davon noch nicht empfangen wurden.</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows of the list, with headings when there are several.</source>
        <translation>Die gewählten Zeilen der Liste kopieren, bei mehreren mit Überschriften.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Select all rows that the list shows.</source>
        <translation>Alle Zeilen auswählen, die die Liste zeigt.</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>Find any command by some of its letters, and run it.</source>
        <translation>Jeden Befehl an einigen seiner Buchstaben finden und ausführen.</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>See and change the keys of all commands.</source>
        <translation>Die Tasten aller Befehle sehen und ändern.</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Show what the program has noted: receivers, files, faults.</source>
        <translation>Zeigen, was das Programm notiert hat: Empfänger, Dateien, Fehler.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Go to the search of the meters while they have the focus, else to the filter of the telegrams.</source>
        <translation>Zur Suche der Zähler gehen, während dort gearbeitet wird, sonst zum Filter der Telegramme.</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>Show letters and record numbers above the bytes of a telegram.</source>
        <translation>Buchstaben und Datensatznummern über den Bytes eines Telegramms zeigen.</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>&amp;Zeichen</translation>
    </message>
    <message>
        <source>Show the bytes of a telegram as characters, too.</source>
        <translation>Die Bytes eines Telegramms auch als Zeichen zeigen.</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>Mark what has changed since the previous telegram of the meter.</source>
        <translation>Markieren, was sich seit dem vorigen Telegramm des Zählers geändert hat.</translation>
    </message>
    <message>
        <source>Compare with &amp;display…</source>
        <translation>M&amp;it Anzeige vergleichen…</translation>
    </message>
    <message>
        <source>Find the number that the meter&apos;s display shows among the bytes of the telegram.</source>
        <translation>Die Zahl, die der Zähler anzeigt, unter den Bytes des Telegramms suchen.</translation>
    </message>
    <message>
        <source>&amp;Times of telegrams</source>
        <translation>Zei&amp;ten der Telegramme</translation>
    </message>
    <message>
        <source>B&amp;ytes</source>
        <translation>B&amp;ytes</translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message>
        <source>Control information: one byte that says which layer or which kind of content follows.</source>
        <translation>Steuerinformation: ein Byte, das angibt, welche Schicht oder welche Art von Inhalt folgt.</translation>
    </message>
    <message>
        <source>Link layer</source>
        <translation>Verbindungsschicht</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Gerätetyp</translation>
    </message>
    <message>
        <source>Extended link layer</source>
        <translation>Erweiterte Verbindungsschicht</translation>
    </message>
    <message>
        <source>Transport layer</source>
        <translation>Transportschicht</translation>
    </message>
    <message>
        <source>Control information (CI)</source>
        <translation>Steuerinformation (CI)</translation>
    </message>
    <message>
        <source>Access number</source>
        <translation>Zugriffsnummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>Öl</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Dampf</translation>
    </message>
    <message>
        <source>Warm water</source>
        <translation>Warmwasser</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Heat cost allocator</source>
        <translation>Heizkostenverteiler</translation>
    </message>
    <message>
        <source>Compressed air</source>
        <translation>Druckluft</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kälte</translation>
    </message>
    <message>
        <source>Heat and cooling</source>
        <translation>Wärme und Kälte</translation>
    </message>
    <message>
        <source>Bus component</source>
        <translation>Buskomponente</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Unbekannter Typ</translation>
    </message>
    <message>
        <source>Irrigation water</source>
        <translation>Bewässerungswasser</translation>
    </message>
    <message>
        <source>Water data logger</source>
        <translation>Wasser-Datenlogger</translation>
    </message>
    <message>
        <source>Gas data logger</source>
        <translation>Gas-Datenlogger</translation>
    </message>
    <message>
        <source>Gas converter</source>
        <translation>Gas-Mengenumwerter</translation>
    </message>
    <message>
        <source>Calorific value</source>
        <translation>Brennwert</translation>
    </message>
    <message>
        <source>Hot water</source>
        <translation>Heißwasser</translation>
    </message>
    <message>
        <source>Cold water</source>
        <translation>Kaltwasser</translation>
    </message>
    <message>
        <source>Hot and cold water</source>
        <translation>Warm- und Kaltwasser</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>A/D converter</source>
        <translation>A/D-Wandler</translation>
    </message>
    <message>
        <source>Smoke alarm</source>
        <translation>Rauchwarnmelder</translation>
    </message>
    <message>
        <source>Room sensor</source>
        <translation>Raumsensor</translation>
    </message>
    <message>
        <source>Gas detector</source>
        <translation>Gasmelder</translation>
    </message>
    <message>
        <source>Carbon monoxide alarm</source>
        <translation>Kohlenmonoxidmelder</translation>
    </message>
    <message>
        <source>Heat alarm</source>
        <translation>Hitzemelder</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Trennschalter</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>Ventil</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Kundenanzeige</translation>
    </message>
    <message>
        <source>Waste water</source>
        <translation>Abwasser</translation>
    </message>
    <message>
        <source>Garbage</source>
        <translation>Müll</translation>
    </message>
    <message>
        <source>Carbon dioxide</source>
        <translation>Kohlendioxid</translation>
    </message>
    <message>
        <source>Service tool</source>
        <translation>Servicegerät</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Repeater, one way</source>
        <translation>Repeater, unidirektional</translation>
    </message>
    <message>
        <source>Repeater, two ways</source>
        <translation>Repeater, bidirektional</translation>
    </message>
    <message>
        <source>Radio converter, system side</source>
        <translation>Funkumsetzer, Systemseite</translation>
    </message>
    <message>
        <source>Radio converter, meter side</source>
        <translation>Funkumsetzer, Zählerseite</translation>
    </message>
    <message>
        <source>Bus converter</source>
        <translation>Busumsetzer</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Beliebiger Typ</translation>
    </message>
    <message>
        <source>%1 of every year</source>
        <comment>a day and month</comment>
        <translation>%1 jedes Jahres</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>list backwards in time</source>
        <translation>Liste, zeitlich rückwärts</translation>
    </message>
    <message>
        <source>relative deviation</source>
        <translation>relative Abweichung</translation>
    </message>
    <message>
        <source>coded as the standard says</source>
        <translation>nach Norm kodiert</translation>
    </message>
    <message>
        <source>list of registers</source>
        <translation>Liste von Registern</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>per revolution or measurement</source>
        <translation>pro Umdrehung oder Messung</translation>
    </message>
    <message>
        <source>per input pulse, channel 0</source>
        <translation>pro Eingangsimpuls, Kanal 0</translation>
    </message>
    <message>
        <source>per input pulse, channel 1</source>
        <translation>pro Eingangsimpuls, Kanal 1</translation>
    </message>
    <message>
        <source>per output pulse, channel 0</source>
        <translation>pro Ausgangsimpuls, Kanal 0</translation>
    </message>
    <message>
        <source>per output pulse, channel 1</source>
        <translation>pro Ausgangsimpuls, Kanal 1</translation>
    </message>
    <message>
        <source>per litre</source>
        <translation>pro Liter</translation>
    </message>
    <message>
        <source>per cubic metre</source>
        <translation>pro Kubikmeter</translation>
    </message>
    <message>
        <source>per kilogram</source>
        <translation>pro Kilogramm</translation>
    </message>
    <message>
        <source>per kelvin</source>
        <translation>pro Kelvin</translation>
    </message>
    <message>
        <source>per kilowatt hour</source>
        <translation>pro Kilowattstunde</translation>
    </message>
    <message>
        <source>per gigajoule</source>
        <translation>pro Gigajoule</translation>
    </message>
    <message>
        <source>per kilowatt</source>
        <translation>pro Kilowatt</translation>
    </message>
    <message>
        <source>per kelvin and litre</source>
        <translation>pro Kelvin und Liter</translation>
    </message>
    <message>
        <source>per volt</source>
        <translation>pro Volt</translation>
    </message>
    <message>
        <source>per ampere</source>
        <translation>pro Ampere</translation>
    </message>
    <message>
        <source>times seconds</source>
        <translation>mal Sekunden</translation>
    </message>
    <message>
        <source>times seconds per volt</source>
        <translation>mal Sekunden pro Volt</translation>
    </message>
    <message>
        <source>times seconds per ampere</source>
        <translation>mal Sekunden pro Ampere</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>Anfangsdatum</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>at metering conditions</source>
        <translation>im Betriebszustand</translation>
    </message>
    <message>
        <source>forward only</source>
        <translation>nur vorwärts</translation>
    </message>
    <message>
        <source>backward only</source>
        <translation>nur rückwärts</translation>
    </message>
    <message>
        <source>non-metric unit</source>
        <translation>nichtmetrische Einheit</translation>
    </message>
    <message>
        <source>at base conditions</source>
        <translation>im Normzustand</translation>
    </message>
    <message>
        <source>OBIS declaration</source>
        <translation>OBIS-Deklaration</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>untere Grenze</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>obere Grenze</translation>
    </message>
    <message>
        <source>times below the lower limit</source>
        <translation>Anzahl Unterschreitungen der unteren Grenze</translation>
    </message>
    <message>
        <source>times above the upper limit</source>
        <translation>Anzahl Überschreitungen der oberen Grenze</translation>
    </message>
    <message>
        <source>begin of the first time below the limit</source>
        <translation>Beginn der ersten Unterschreitung</translation>
    </message>
    <message>
        <source>end of the first time below the limit</source>
        <translation>Ende der ersten Unterschreitung</translation>
    </message>
    <message>
        <source>begin of the last time below the limit</source>
        <translation>Beginn der letzten Unterschreitung</translation>
    </message>
    <message>
        <source>end of the last time below the limit</source>
        <translation>Ende der letzten Unterschreitung</translation>
    </message>
    <message>
        <source>begin of the first time above the limit</source>
        <translation>Beginn der ersten Überschreitung</translation>
    </message>
    <message>
        <source>end of the first time above the limit</source>
        <translation>Ende der ersten Überschreitung</translation>
    </message>
    <message>
        <source>begin of the last time above the limit</source>
        <translation>Beginn der letzten Überschreitung</translation>
    </message>
    <message>
        <source>end of the last time above the limit</source>
        <translation>Ende der letzten Überschreitung</translation>
    </message>
    <message>
        <source>duration of the first time below the limit</source>
        <translation>Dauer der ersten Unterschreitung</translation>
    </message>
    <message>
        <source>duration of the last time below the limit</source>
        <translation>Dauer der letzten Unterschreitung</translation>
    </message>
    <message>
        <source>duration of the first time above the limit</source>
        <translation>Dauer der ersten Überschreitung</translation>
    </message>
    <message>
        <source>duration of the last time above the limit</source>
        <translation>Dauer der letzten Überschreitung</translation>
    </message>
    <message>
        <source>duration of the first time</source>
        <translation>Dauer des ersten Mals</translation>
    </message>
    <message>
        <source>duration of the last time</source>
        <translation>Dauer des letzten Mals</translation>
    </message>
    <message>
        <source>begin of the first time</source>
        <translation>Beginn des ersten Mals</translation>
    </message>
    <message>
        <source>end of the first time</source>
        <translation>Ende des ersten Mals</translation>
    </message>
    <message>
        <source>begin of the last time</source>
        <translation>Beginn des letzten Mals</translation>
    </message>
    <message>
        <source>end of the last time</source>
        <translation>Ende des letzten Mals</translation>
    </message>
    <message>
        <source>while below the limit</source>
        <translation>während der Unterschreitung</translation>
    </message>
    <message>
        <source>while above the limit</source>
        <translation>während der Überschreitung</translation>
    </message>
    <message>
        <source>leakage</source>
        <translation>Leckage</translation>
    </message>
    <message>
        <source>overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>maker&apos;s own meaning</source>
        <translation>herstellereigene Bedeutung</translation>
    </message>
    <message>
        <source>phase L1</source>
        <translation>Phase L1</translation>
    </message>
    <message>
        <source>phase L2</source>
        <translation>Phase L2</translation>
    </message>
    <message>
        <source>phase L3</source>
        <translation>Phase L3</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>Neutralleiter</translation>
    </message>
    <message>
        <source>between L1 and L2</source>
        <translation>zwischen L1 und L2</translation>
    </message>
    <message>
        <source>between L2 and L3</source>
        <translation>zwischen L2 und L3</translation>
    </message>
    <message>
        <source>between L3 and L1</source>
        <translation>zwischen L3 und L1</translation>
    </message>
    <message>
        <source>quadrant Q1</source>
        <translation>Quadrant Q1</translation>
    </message>
    <message>
        <source>quadrant Q2</source>
        <translation>Quadrant Q2</translation>
    </message>
    <message>
        <source>quadrant Q3</source>
        <translation>Quadrant Q3</translation>
    </message>
    <message>
        <source>quadrant Q4</source>
        <translation>Quadrant Q4</translation>
    </message>
    <message>
        <source>import minus export</source>
        <translation>Bezug minus Einspeisung</translation>
    </message>
    <message>
        <source>second sensor</source>
        <translation>zweiter Sensor</translation>
    </message>
    <message>
        <source>finer digits</source>
        <translation>feinere Stellen</translation>
    </message>
    <message>
        <source>both directions together</source>
        <translation>beide Richtungen zusammen</translation>
    </message>
    <message>
        <source>from partner to meter</source>
        <translation>vom Partner zum Zähler</translation>
    </message>
    <message>
        <source>from meter to partner</source>
        <translation>vom Zähler zum Partner</translation>
    </message>
    <message>
        <source>reserved meaning</source>
        <translation>reservierte Bedeutung</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>zu schreiben</translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>zu addieren</translation>
    </message>
    <message>
        <source>to be subtracted</source>
        <translation>zu subtrahieren</translation>
    </message>
    <message>
        <source>to be combined by OR</source>
        <translation>mit ODER zu verknüpfen</translation>
    </message>
    <message>
        <source>to be combined by AND</source>
        <translation>mit UND zu verknüpfen</translation>
    </message>
    <message>
        <source>to be combined by XOR</source>
        <translation>mit XOR zu verknüpfen</translation>
    </message>
    <message>
        <source>bits to be cleared</source>
        <translation>zu löschende Bits</translation>
    </message>
    <message>
        <source>to be cleared</source>
        <translation>zu löschen</translation>
    </message>
    <message>
        <source>entry to be added</source>
        <translation>Eintrag hinzuzufügen</translation>
    </message>
    <message>
        <source>entry to be deleted</source>
        <translation>Eintrag zu löschen</translation>
    </message>
    <message>
        <source>to be done later</source>
        <translation>später auszuführen</translation>
    </message>
    <message>
        <source>to be frozen</source>
        <translation>einzufrieren</translation>
    </message>
    <message>
        <source>to be added to the readout</source>
        <translation>in die Auslesung aufzunehmen</translation>
    </message>
    <message>
        <source>to be taken out of the readout</source>
        <translation>aus der Auslesung zu entfernen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>underflow</source>
        <translation>Unterlauf</translation>
    </message>
    <message>
        <source>data error</source>
        <translation>Datenfehler</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>too many DIF extensions</source>
        <translation>zu viele DIF-Erweiterungen</translation>
    </message>
    <message>
        <source>too many VIF extensions</source>
        <translation>zu viele VIF-Erweiterungen</translation>
    </message>
    <message>
        <source>storage number not known to the meter</source>
        <translation>Speichernummer dem Zähler nicht bekannt</translation>
    </message>
    <message>
        <source>unit not known to the meter</source>
        <translation>Einheit dem Zähler nicht bekannt</translation>
    </message>
    <message>
        <source>tariff not known to the meter</source>
        <translation>Tarif dem Zähler nicht bekannt</translation>
    </message>
    <message>
        <source>function not known to the meter</source>
        <translation>Funktion dem Zähler nicht bekannt</translation>
    </message>
    <message>
        <source>kind of data not known to the meter</source>
        <translation>Art der Daten dem Zähler nicht bekannt</translation>
    </message>
    <message>
        <source>size of data not known to the meter</source>
        <translation>Größe der Daten dem Zähler nicht bekannt</translation>
    </message>
    <message>
        <source>quantity not allowed</source>
        <translation>Messgröße nicht zulässig</translation>
    </message>
    <message>
        <source>scale not allowed</source>
        <translation>Skalierung nicht zulässig</translation>
    </message>
    <message>
        <source>quantity and size do not fit</source>
        <translation>Messgröße und Datengröße passen nicht zusammen</translation>
    </message>
    <message>
        <source>action not known to the meter</source>
        <translation>Aktion dem Zähler nicht bekannt</translation>
    </message>
    <message>
        <source>ended too early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>unbekannter Fehler</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Reactive energy</source>
        <translation>Blindenergie</translation>
    </message>
    <message>
        <source>Apparent energy</source>
        <translation>Scheinenergie</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Blindleistung</translation>
    </message>
    <message>
        <source>Apparent power</source>
        <translation>Scheinleistung</translation>
    </message>
    <message>
        <source>Cumulative maximum of active power</source>
        <translation>Kumuliertes Maximum der Wirkleistung</translation>
    </message>
    <message>
        <source>Volume flow</source>
        <translation>Durchfluss</translation>
    </message>
    <message>
        <source>Mass flow</source>
        <translation>Massenstrom</translation>
    </message>
    <message>
        <source>Flow temperature</source>
        <translation>Vorlauftemperatur</translation>
    </message>
    <message>
        <source>Return temperature</source>
        <translation>Rücklauftemperatur</translation>
    </message>
    <message>
        <source>Temperature difference</source>
        <translation>Temperaturdifferenz</translation>
    </message>
    <message>
        <source>External temperature</source>
        <translation>Externe Temperatur</translation>
    </message>
    <message>
        <source>Temperature limit</source>
        <translation>Temperaturgrenze</translation>
    </message>
    <message>
        <source>Relative humidity</source>
        <translation>Relative Luftfeuchte</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>Feuchte</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Stromstärke</translation>
    </message>
    <message>
        <source>Phase angle between voltages</source>
        <translation>Phasenwinkel zwischen Spannungen</translation>
    </message>
    <message>
        <source>Phase angle between voltage and current</source>
        <translation>Phasenwinkel zwischen Spannung und Strom</translation>
    </message>
    <message>
        <source>Coefficient of performance</source>
        <translation>Leistungszahl (COP)</translation>
    </message>
    <message>
        <source>Heat cost units</source>
        <translation>Verbrauchseinheiten</translation>
    </message>
    <message>
        <source>Rating factor K</source>
        <translation>Bewertungsfaktor K</translation>
    </message>
    <message>
        <source>Thermal output rating factor Kq</source>
        <translation>Bewertungsfaktor Kq, Wärmeleistung</translation>
    </message>
    <message>
        <source>Thermal coupling factor Kc</source>
        <translation>Bewertungsfaktor Kc, thermische Kopplung</translation>
    </message>
    <message>
        <source>Thermal coupling factor KcR, room side</source>
        <translation>Bewertungsfaktor KcR, thermische Kopplung raumseitig</translation>
    </message>
    <message>
        <source>Thermal coupling factor KcH, heater side</source>
        <translation>Bewertungsfaktor KcH, thermische Kopplung heizkörperseitig</translation>
    </message>
    <message>
        <source>Low temperature rating factor KT</source>
        <translation>Bewertungsfaktor KT, niedrige Temperatur</translation>
    </message>
    <message>
        <source>Display scaling factor KD</source>
        <translation>Skalierungsfaktor KD der Anzeige</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Einschaltdauer</translation>
    </message>
    <message>
        <source>Operating time</source>
        <translation>Betriebszeit</translation>
    </message>
    <message>
        <source>Averaging duration</source>
        <translation>Mittelungsdauer</translation>
    </message>
    <message>
        <source>Age of the value</source>
        <translation>Alter des Werts</translation>
    </message>
    <message>
        <source>Fabrication number</source>
        <translation>Fabriknummer</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifikation</translation>
    </message>
    <message>
        <source>Bus address</source>
        <translation>Busadresse</translation>
    </message>
    <message>
        <source>Any quantity</source>
        <translation>Beliebige Messgröße</translation>
    </message>
    <message>
        <source>Maker&apos;s own value</source>
        <translation>Herstellereigener Wert</translation>
    </message>
    <message>
        <source>Value named by the meter</source>
        <translation>Vom Zähler benannter Wert</translation>
    </message>
    <message>
        <source>Reserved quantity</source>
        <translation>Reservierte Messgröße</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Schuldbetrag</translation>
    </message>
    <message>
        <source>Parameter set</source>
        <translation>Parametersatz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <translation>Hardwareversion</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Firmwareversion</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Softwareversion</translation>
    </message>
    <message>
        <source>Customer location</source>
        <translation>Einbauort beim Kunden</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Access code of the user</source>
        <translation>Zugangscode des Benutzers</translation>
    </message>
    <message>
        <source>Access code of the operator</source>
        <translation>Zugangscode des Betreibers</translation>
    </message>
    <message>
        <source>Access code of the system operator</source>
        <translation>Zugangscode des Systembetreibers</translation>
    </message>
    <message>
        <source>Access code of the developer</source>
        <translation>Zugangscode des Entwicklers</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Error flags</source>
        <translation>Fehlerbits</translation>
    </message>
    <message>
        <source>Error mask</source>
        <translation>Fehlermaske</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Digital output</source>
        <translation>Digitalausgang</translation>
    </message>
    <message>
        <source>Digital input</source>
        <translation>Digitaleingang</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>Baudrate</translation>
    </message>
    <message>
        <source>Response delay</source>
        <translation>Antwortverzögerung</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Fernsteuerung</translation>
    </message>
    <message>
        <source>First number of cyclic storage</source>
        <translation>Erste Nummer des zyklischen Speichers</translation>
    </message>
    <message>
        <source>Last number of cyclic storage</source>
        <translation>Letzte Nummer des zyklischen Speichers</translation>
    </message>
    <message>
        <source>Size of storage block</source>
        <translation>Größe des Speicherblocks</translation>
    </message>
    <message>
        <source>Description of tariff and subunit</source>
        <translation>Beschreibung von Tarif und Untereinheit</translation>
    </message>
    <message>
        <source>Storage interval</source>
        <translation>Speicherintervall</translation>
    </message>
    <message>
        <source>Operator&apos;s own data</source>
        <translation>Betreibereigene Daten</translation>
    </message>
    <message>
        <source>Second of the time point</source>
        <translation>Sekunde des Zeitpunkts</translation>
    </message>
    <message>
        <source>Time since last readout</source>
        <translation>Zeit seit der letzten Auslesung</translation>
    </message>
    <message>
        <source>Start of tariff</source>
        <translation>Beginn des Tarifs</translation>
    </message>
    <message>
        <source>Duration of tariff</source>
        <translation>Dauer des Tarifs</translation>
    </message>
    <message>
        <source>Period of tariff</source>
        <translation>Periode des Tarifs</translation>
    </message>
    <message>
        <source>Number without unit</source>
        <translation>Zahl ohne Einheit</translation>
    </message>
    <message>
        <source>Contained wireless M-Bus data</source>
        <translation>Enthaltene Wireless-M-Bus-Daten</translation>
    </message>
    <message>
        <source>Contained maker&apos;s data</source>
        <translation>Enthaltene Herstellerdaten</translation>
    </message>
    <message>
        <source>Period of transmissions</source>
        <translation>Sendeintervall</translation>
    </message>
    <message>
        <source>Reset counter</source>
        <translation>Rücksetzzähler</translation>
    </message>
    <message>
        <source>Cumulation counter</source>
        <translation>Kumulierungszähler</translation>
    </message>
    <message>
        <source>Control signal</source>
        <translation>Steuersignal</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Week number</source>
        <translation>Wochennummer</translation>
    </message>
    <message>
        <source>Time of day change</source>
        <translation>Zeitpunkt des Tageswechsels</translation>
    </message>
    <message>
        <source>State of parameter activation</source>
        <translation>Zustand der Parameteraktivierung</translation>
    </message>
    <message>
        <source>Supplier&apos;s information</source>
        <translation>Angaben des Versorgers</translation>
    </message>
    <message>
        <source>Time since last cumulation</source>
        <translation>Zeit seit der letzten Kumulierung</translation>
    </message>
    <message>
        <source>Operating time of the battery</source>
        <translation>Betriebszeit der Batterie</translation>
    </message>
    <message>
        <source>Date of battery change</source>
        <translation>Datum des Batteriewechsels</translation>
    </message>
    <message>
        <source>Radio level</source>
        <translation>Funkpegel</translation>
    </message>
    <message>
        <source>Daylight saving rule</source>
        <translation>Sommerzeitregelung</translation>
    </message>
    <message>
        <source>Listening window</source>
        <translation>Empfangsfenster</translation>
    </message>
    <message>
        <source>Remaining battery life</source>
        <translation>Verbleibende Batterielaufzeit</translation>
    </message>
    <message>
        <source>Times the meter was stopped</source>
        <translation>Anzahl der Zählerstopps</translation>
    </message>
    <message>
        <source>Selected application</source>
        <translation>Gewählte Anwendung</translation>
    </message>
    <message>
        <source>SND-NR: sent without being asked</source>
        <translation>SND-NR: unaufgefordert gesendet</translation>
    </message>
    <message>
        <source>stored %1</source>
        <comment>value number %1 in the meter&apos;s memory</comment>
        <translation>Speicher %1</translation>
    </message>
    <message>
        <source>tariff %1</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <comment>sub-device of a meter</comment>
        <translation>Untereinheit %1</translation>
    </message>
    <message>
        <source>The key given for this meter opens the telegrams of another meter. Two keys may have been swapped.</source>
        <translation>Der für diesen Zähler angegebene Schlüssel öffnet die Telegramme eines anderen Zählers. Vielleicht sind zwei Schlüssel vertauscht.</translation>
    </message>
    <message>
        <source>A key was tried, but the check bytes do not match. Compare it digit by digit with the supplier&apos;s letter.</source>
        <translation>Ein Schlüssel wurde ausprobiert, aber die Prüfbytes stimmen nicht überein. Vergleichen Sie ihn Ziffer für Ziffer mit dem Schreiben des Versorgers.</translation>
    </message>
    <message>
        <source>The records can be read, but nothing in this telegram proves the key. Compare a value with the meter&apos;s display.</source>
        <translation>Die Datensätze sind lesbar, aber nichts in diesem Telegramm beweist den Schlüssel. Vergleichen Sie einen Wert mit der Anzeige des Zählers.</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>Partly decoded</source>
        <translation>Teilweise dekodiert</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>Falscher Schlüssel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the full telegram that explains the compact one</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Nicht zu beurteilen</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Key fits</source>
        <translation>Schlüssel passt</translation>
    </message>
    <message>
        <source>Key plausible, not proven</source>
        <translation>Schlüssel plausibel, nicht bewiesen</translation>
    </message>
    <message>
        <source>Key of another meter</source>
        <translation>Schlüssel eines anderen Zählers</translation>
    </message>
    <message>
        <source>Already decrypted</source>
        <translation>Bereits entschlüsselt</translation>
    </message>
    <message>
        <source>C or T</source>
        <comment>radio modes</comment>
        <translation>C oder T</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) have no known meaning; they are shown as they came.</source>
        <translation>
            <numerusform>%n Byte hat keine bekannte Bedeutung; es wird so gezeigt, wie es ankam.</numerusform>
            <numerusform>%n Bytes haben keine bekannte Bedeutung; sie werden so gezeigt, wie sie ankamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This meter sends encrypted (mode %1). You need its key from the supplier.</source>
        <translation>Dieser Zähler sendet verschlüsselt (Modus %1). Sie brauchen seinen Schlüssel vom Versorger.</translation>
    </message>
    <message>
        <source>This meter sends encrypted. You need its key from the supplier.</source>
        <translation>Dieser Zähler sendet verschlüsselt. Sie brauchen seinen Schlüssel vom Versorger.</translation>
    </message>
    <message>
        <source>This is a compact telegram without descriptions. The meter sends a full one now and then; after that, this one can be read.</source>
        <translation>Dies ist ein kompaktes Telegramm ohne Beschreibungen. Der Zähler sendet ab und zu ein vollständiges; danach ist dieses lesbar.</translation>
    </message>
    <message>
        <source>The program does not know this kind of content yet: %1</source>
        <translation>Das Programm kennt diese Art von Inhalt noch nicht: %1</translation>
    </message>
    <message>
        <source>The telegram did not arrive whole, often because of a weak signal: %1</source>
        <translation>Das Telegramm kam nicht vollständig an, oft wegen eines schwachen Signals: %1</translation>
    </message>
    <message>
        <source>current value</source>
        <translation>aktueller Wert</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>during an error</source>
        <translation>während eines Fehlers</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a reading&apos;s name</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Counts the meter&apos;s messages. A repeated telegram carries the same number, so that gaps show what was missed.</source>
        <translation>Zählt die Nachrichten des Zählers. Ein wiederholtes Telegramm trägt dieselbe Nummer, sodass Lücken zeigen, was nicht empfangen wurde.</translation>
    </message>
    <message>
        <source>Proves that a telegram comes from the meter and was not changed, and puts long messages together from fragments.</source>
        <translation>Beweist, dass ein Telegramm vom Zähler stammt und nicht verändert wurde, und setzt lange Nachrichten aus Fragmenten zusammen.</translation>
    </message>
    <message>
        <source>Bytes that only somebody with the key can compute. They prove that key and content are right.</source>
        <translation>Bytes, die nur berechnen kann, wer den Schlüssel hat. Sie beweisen, dass Schlüssel und Inhalt stimmen.</translation>
    </message>
    <message>
        <source>Bits about the radio: whether the meter listens after sending, whether a repeater passed the telegram on.</source>
        <translation>Bits zur Funkübertragung: ob der Zähler nach dem Senden empfangsbereit ist, ob ein Repeater das Telegramm weitergeleitet hat.</translation>
    </message>
    <message>
        <source>A short form of the usual telegram: the values without their descriptions, which an earlier full telegram has.</source>
        <translation>Eine Kurzform des üblichen Telegramms: die Werte ohne ihre Beschreibungen, die ein früheres vollständiges Telegramm enthält.</translation>
    </message>
    <message>
        <source>Says whether and how the content is encrypted, and when the meter can be reached.</source>
        <translation>Gibt an, ob und wie der Inhalt verschlüsselt ist und wann der Zähler erreichbar ist.</translation>
    </message>
    <message>
        <source>More about the encryption: which key, and how it is derived.</source>
        <translation>Weiteres zur Verschlüsselung: welcher Schlüssel verwendet und wie er abgeleitet wird.</translation>
    </message>
    <message>
        <source>Who speaks and why: most meters send without being asked.</source>
        <translation>Wer sendet und warum: Die meisten Zähler senden unaufgefordert.</translation>
    </message>
    <message>
        <source>What the device measures: one code of the standard&apos;s list.</source>
        <translation>Was das Gerät misst: ein Code aus der Liste der Norm.</translation>
    </message>
    <message>
        <source>Data information field: size and coding of the value, and whether it is a current, stored, lowest or highest one.</source>
        <translation>Dateninformationsfeld: Größe und Codierung des Werts und ob es ein aktueller, gespeicherter, kleinster oder größter Wert ist.</translation>
    </message>
    <message>
        <source>Extends the DIF: storage number, tariff and unit.</source>
        <translation>Erweitert das DIF: Speichernummer, Tarif und Untereinheit.</translation>
    </message>
    <message>
        <source>One value of a list.</source>
        <translation>Ein Wert einer Liste.</translation>
    </message>
    <message>
        <source>Content that cannot be read without the meter&apos;s key.</source>
        <translation>Inhalt, der ohne den Schlüssel des Zählers nicht lesbar ist.</translation>
    </message>
    <message>
        <source>How much of the content is encrypted.</source>
        <translation>Wie viel vom Inhalt verschlüsselt ist.</translation>
    </message>
    <message>
        <source>An additional layer of the radio, often with an encryption of its own.</source>
        <translation>Eine zusätzliche Schicht der Funkübertragung, oft mit eigener Verschlüsselung.</translation>
    </message>
    <message>
        <source>Bytes 2F without meaning; they fill the last block of an encryption.</source>
        <translation>Bytes 2F ohne Bedeutung; sie füllen den letzten Block einer Verschlüsselung auf.</translation>
    </message>
    <message>
        <source>Stands for the descriptions that were left out; equal numbers mean equal descriptions.</source>
        <translation>Steht für die weggelassenen Beschreibungen; gleiche Nummern bedeuten gleiche Beschreibungen.</translation>
    </message>
    <message>
        <source>A piece of a message that is sent in several telegrams.</source>
        <translation>Ein Teil einer Nachricht, die in mehreren Telegrammen gesendet wird.</translation>
    </message>
    <message>
        <source>Number of this fragment, and which fields of the layer follow.</source>
        <translation>Nummer dieses Fragments und welche Felder der Schicht folgen.</translation>
    </message>
    <message>
        <source>Checksum over descriptions and values of the full telegram; proves that both fit together.</source>
        <translation>Prüfsumme über Beschreibungen und Werte des vollständigen Telegramms; beweist, dass beide zusammenpassen.</translation>
    </message>
    <message>
        <source>Which of the meter&apos;s keys is used, and how it is derived.</source>
        <translation>Welcher Schlüssel des Zählers verwendet und wie er abgeleitet wird.</translation>
    </message>
    <message>
        <source>How many bytes follow.</source>
        <translation>Wie viele Bytes folgen.</translation>
    </message>
    <message>
        <source>The outermost part: length, direction and address of the sender.</source>
        <translation>Der äußerste Teil: Länge, Richtung und Adresse des Absenders.</translation>
    </message>
    <message>
        <source>Message authentication code: proves that key and content are right.</source>
        <translation>Nachrichtenauthentisierungscode (MAC): beweist, dass Schlüssel und Inhalt stimmen.</translation>
    </message>
    <message>
        <source>From here on the maker&apos;s own rules apply; the standard says nothing about these bytes.</source>
        <translation>Ab hier gelten eigene Regeln des Herstellers; die Norm sagt nichts über diese Bytes.</translation>
    </message>
    <message>
        <source>Three letters that the maker registered, packed into two bytes.</source>
        <translation>Drei Buchstaben, die der Hersteller registriert hat, in zwei Bytes gepackt.</translation>
    </message>
    <message>
        <source>How the message is authenticated.</source>
        <translation>Wie die Nachricht authentisiert wird.</translation>
    </message>
    <message>
        <source>Counts the messages; enters the encryption so that no two look alike.</source>
        <translation>Zählt die Nachrichten; geht in die Verschlüsselung ein, damit keine zwei gleich aussehen.</translation>
    </message>
    <message>
        <source>The number printed on the meter, sent last digits first.</source>
        <translation>Die auf dem Zähler aufgedruckte Nummer, mit den letzten Ziffern zuerst gesendet.</translation>
    </message>
    <message>
        <source>The printed serial number, packed by the maker.</source>
        <translation>Die aufgedruckte Seriennummer, vom Hersteller gepackt.</translation>
    </message>
    <message>
        <source>Checksum inside the encrypted part. It fits only with the right key.</source>
        <translation>Prüfsumme im verschlüsselten Teil. Sie stimmt nur mit dem richtigen Schlüssel.</translation>
    </message>
    <message>
        <source>One value with its description.</source>
        <translation>Ein Wert mit seiner Beschreibung.</translation>
    </message>
    <message>
        <source>How the content is encrypted: a number of the standard.</source>
        <translation>Wie der Inhalt verschlüsselt ist: eine Nummer der Norm.</translation>
    </message>
    <message>
        <source>Counts minutes and sessions; enters the encryption so that no two telegrams look alike.</source>
        <translation>Zählt Minuten und Sitzungen; geht in die Verschlüsselung ein, damit keine zwei Telegramme gleich aussehen.</translation>
    </message>
    <message>
        <source>How the elements of the list are coded: values or differences, and in which unit of time they follow each other.</source>
        <translation>Wie die Elemente der Liste codiert sind: Werte oder Differenzen, und in welcher Zeiteinheit sie aufeinander folgen.</translation>
    </message>
    <message>
        <source>Time between two elements of the list.</source>
        <translation>Zeit zwischen zwei Elementen der Liste.</translation>
    </message>
    <message>
        <source>Eight bits about the meter: low battery, errors, and three bits of the maker.</source>
        <translation>Acht Bits über den Zähler: schwache Batterie, Fehler und drei Bits des Herstellers.</translation>
    </message>
    <message>
        <source>Says what the content is, which meter it belongs to and how it is protected.</source>
        <translation>Gibt an, was der Inhalt ist, zu welchem Zähler er gehört und wie er geschützt ist.</translation>
    </message>
    <message>
        <source>No standard says what these bytes mean.</source>
        <translation>Keine Norm legt fest, was diese Bytes bedeuten.</translation>
    </message>
    <message>
        <source>How many bytes of data follow.</source>
        <translation>Wie viele Datenbytes folgen.</translation>
    </message>
    <message>
        <source>Generation of the device; its meaning is the maker&apos;s.</source>
        <translation>Generation des Geräts; ihre Bedeutung legt der Hersteller fest.</translation>
    </message>
    <message>
        <source>Value information field: which quantity, in which unit and scale.</source>
        <translation>Wertinformationsfeld: welche Größe, in welcher Einheit und Skalierung.</translation>
    </message>
    <message>
        <source>Extends the VIF: corrections, limits, times or errors of the value.</source>
        <translation>Erweitert das VIF: Korrekturen, Grenzwerte, Zeiten oder Fehler des Werts.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Part of the address</source>
        <translation>Teil der Adresse</translation>
    </message>
    <message>
        <source>Alarm bits</source>
        <translation>Alarmbits</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Application error</source>
        <translation>Anwendungsfehler</translation>
    </message>
    <message>
        <source>Application layer</source>
        <translation>Anwendungsschicht</translation>
    </message>
    <message>
        <source>Authentication layer</source>
        <translation>Authentisierungsschicht</translation>
    </message>
    <message>
        <source>Length of this layer</source>
        <translation>Länge dieser Schicht</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>Authentisierungscode</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Check byte</source>
        <translation>Prüfbyte</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Clock command</source>
        <translation>Uhrbefehl</translation>
    </message>
    <message>
        <source>Communication control</source>
        <translation>Kommunikationssteuerung</translation>
    </message>
    <message>
        <source>Data without description</source>
        <translation>Daten ohne Beschreibung</translation>
    </message>
    <message>
        <source>Compact frame</source>
        <translation>Kompakter Rahmen</translation>
    </message>
    <message>
        <source>Configuration extension</source>
        <translation>Konfigurationserweiterung</translation>
    </message>
    <message>
        <source>Control field</source>
        <translation>Steuerfeld</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Nachrichtenzähler</translation>
    </message>
    <message>
        <source>Damaged bytes</source>
        <translation>Beschädigte Bytes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data information (DIF)</source>
        <translation>Dateninformation (DIF)</translation>
    </message>
    <message>
        <source>Data information, extended (DIFE)</source>
        <translation>Dateninformation, erweitert (DIFE)</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Encrypted data</source>
        <translation>Verschlüsselte Daten</translation>
    </message>
    <message>
        <source>Encrypted length</source>
        <translation>Verschlüsselte Länge</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>Füllbytes</translation>
    </message>
    <message>
        <source>Fixed data structure</source>
        <translation>Feste Datenstruktur</translation>
    </message>
    <message>
        <source>Format frame</source>
        <translation>Formatrahmen</translation>
    </message>
    <message>
        <source>Format signature</source>
        <translation>Formatsignatur</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Fragment control</source>
        <translation>Fragmentsteuerung</translation>
    </message>
    <message>
        <source>Checksum of the full frame</source>
        <translation>Prüfsumme des vollständigen Rahmens</translation>
    </message>
    <message>
        <source>Request for all data</source>
        <translation>Anforderung aller Daten</translation>
    </message>
    <message>
        <source>Sending interval</source>
        <translation>Sendeintervall</translation>
    </message>
    <message>
        <source>Key information</source>
        <translation>Schlüsselinformation</translation>
    </message>
    <message>
        <source>Key version</source>
        <translation>Schlüsselversion</translation>
    </message>
    <message>
        <source>Message authentication code</source>
        <translation>Nachrichtenauthentisierungscode</translation>
    </message>
    <message>
        <source>Maker&apos;s own data</source>
        <translation>Herstellereigene Daten</translation>
    </message>
    <message>
        <source>Maker&apos;s own content</source>
        <translation>Herstellereigener Inhalt</translation>
    </message>
    <message>
        <source>Message control</source>
        <translation>Nachrichtensteuerung</translation>
    </message>
    <message>
        <source>Message counter</source>
        <translation>Nachrichtenzähler</translation>
    </message>
    <message>
        <source>Message length</source>
        <translation>Nachrichtenlänge</translation>
    </message>
    <message>
        <source>Network layer</source>
        <translation>Netzwerkschicht</translation>
    </message>
    <message>
        <source>Packed serial number</source>
        <translation>Gepackte Seriennummer</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Füllbytes</translation>
    </message>
    <message>
        <source>Payload check</source>
        <translation>Prüfung der Nutzdaten</translation>
    </message>
    <message>
        <source>Payload checksum</source>
        <translation>Prüfsumme der Nutzdaten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Length of the text</source>
        <translation>Länge des Textes</translation>
    </message>
    <message>
        <source>Record descriptions</source>
        <translation>Datensatzbeschreibungen</translation>
    </message>
    <message>
        <source>Security mode</source>
        <translation>Sicherheitsmodus</translation>
    </message>
    <message>
        <source>Session number</source>
        <translation>Sitzungsnummer</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>Art der Liste</translation>
    </message>
    <message>
        <source>Distance of the elements</source>
        <translation>Abstand der Elemente</translation>
    </message>
    <message>
        <source>Start byte</source>
        <translation>Startbyte</translation>
    </message>
    <message>
        <source>Stop byte</source>
        <translation>Stoppbyte</translation>
    </message>
    <message>
        <source>Units and medium</source>
        <translation>Einheiten und Medium</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Length of the data</source>
        <translation>Länge der Daten</translation>
    </message>
    <message>
        <source>Value information (VIF)</source>
        <translation>Wertinformation (VIF)</translation>
    </message>
    <message>
        <source>Value information, extended (VIFE)</source>
        <translation>Wertinformation, erweitert (VIFE)</translation>
    </message>
    <message>
        <source>Primary address</source>
        <translation>Primäradresse</translation>
    </message>
    <message>
        <source>End of frame</source>
        <translation>Ende des Rahmens</translation>
    </message>
    <message>
        <source>Wired link layer</source>
        <translation>Drahtgebundene Verbindungsschicht</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>clock not set</source>
        <translation>Uhr nicht gestellt</translation>
    </message>
    <message>
        <source>error code of the meter</source>
        <translation>Fehlercode des Zählers</translation>
    </message>
    <message>
        <source>start value missing</source>
        <translation>Startwert fehlt</translation>
    </message>
    <message>
        <source>selected for readout, no value</source>
        <translation>zum Auslesen ausgewählt, kein Wert</translation>
    </message>
    <message numerus="yes">
        <source>Frame format A: the checksums of %n block(s) were right and have been removed.</source>
        <translation>
            <numerusform>Rahmenformat A: Die Prüfsumme von %n Block war richtig und wurde entfernt.</numerusform>
            <numerusform>Rahmenformat A: Die Prüfsummen von %n Blöcken waren richtig und wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frame format B: the checksums of %n block(s) were right and have been removed.</source>
        <translation>
            <numerusform>Rahmenformat B: Die Prüfsumme von %n Block war richtig und wurde entfernt.</numerusform>
            <numerusform>Rahmenformat B: Die Prüfsummen von %n Blöcken waren richtig und wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The length field was corrected from %1 to %2.</source>
        <translation>Das Längenfeld wurde von %1 auf %2 korrigiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) behind the telegram were cut off.</source>
        <translation>
            <numerusform>%n Byte hinter dem Telegramm wurde abgeschnitten.</numerusform>
            <numerusform>%n Bytes hinter dem Telegramm wurden abgeschnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address was put in order: this maker sends version and type before the number.</source>
        <translation>Die Adresse wurde in die richtige Reihenfolge gebracht: Dieser Hersteller sendet Version und Typ vor der Nummer.</translation>
    </message>
    <message numerus="yes">
        <source>The end is missing: %n byte(s) did not arrive.</source>
        <translation>
            <numerusform>Das Ende fehlt: %n Byte ist nicht angekommen.</numerusform>
            <numerusform>Das Ende fehlt: %n Bytes sind nicht angekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The length field %1 is impossible.</source>
        <translation>Das Längenfeld %1 ist unmöglich.</translation>
    </message>
    <message>
        <source>The checksum of block %1 is wrong: %2 received, %3 computed (from byte %4 on).</source>
        <translation>Die Prüfsumme von Block %1 ist falsch: %2 empfangen, %3 berechnet (ab Byte %4).</translation>
    </message>
    <message>
        <source>The receiver reports a damaged telegram.</source>
        <translation>Der Empfänger meldet ein beschädigtes Telegramm.</translation>
    </message>
    <message>
        <source>The checksum is wrong: %1 received, %2 computed.</source>
        <translation>Die Prüfsumme ist falsch: %1 empfangen, %2 berechnet.</translation>
    </message>
    <message>
        <source>The frame ends with %1 where 16 belongs.</source>
        <translation>Der Rahmen endet mit %1, wo 16 stehen müsste.</translation>
    </message>
    <message>
        <source>The encrypted part is cut: %1 bytes announced, %2 are there.</source>
        <translation>Der verschlüsselte Teil ist abgeschnitten: %1 Bytes angekündigt, %2 vorhanden.</translation>
    </message>
    <message>
        <source>The telegram ends inside the header of CI field %1 at byte %2.</source>
        <translation>Das Telegramm endet im Kopf des CI-Felds %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The checksum of the payload is wrong: %1 received, %2 computed.</source>
        <translation>Die Prüfsumme der Nutzdaten ist falsch: %1 empfangen, %2 berechnet.</translation>
    </message>
    <message>
        <source>The values do not fit the checksum of the full telegram: %1 received, %2 computed.</source>
        <translation>Die Werte passen nicht zur Prüfsumme des vollständigen Telegramms: %1 empfangen, %2 berechnet.</translation>
    </message>
    <message>
        <source>The key given for this meter belongs to another one.</source>
        <translation>Der für diesen Zähler angegebene Schlüssel gehört zu einem anderen.</translation>
    </message>
    <message>
        <source>A key that its maker has published fits: everybody can read this meter.</source>
        <translation>Ein vom Hersteller veröffentlichter Schlüssel passt: Jeder kann diesen Zähler lesen.</translation>
    </message>
    <message>
        <source>Security mode %1 needs a message counter, which this telegram lacks.</source>
        <translation>Sicherheitsmodus %1 benötigt einen Nachrichtenzähler, der in diesem Telegramm fehlt.</translation>
    </message>
    <message>
        <source>The key fits, but the message authentication does not.</source>
        <translation>Der Schlüssel passt, aber die Nachrichtenauthentisierung nicht.</translation>
    </message>
    <message>
        <source>The key fits the first block, but from block %1 on the content is noise.</source>
        <translation>Der Schlüssel passt zum ersten Block, aber ab Block %1 ist der Inhalt nur Rauschen.</translation>
    </message>
    <message>
        <source>The CI field %1 at byte %2 is not known.</source>
        <translation>Das CI-Feld %1 bei Byte %2 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The meter answered with application error %1.</source>
        <translation>Der Zähler hat mit dem Anwendungsfehler %1 geantwortet.</translation>
    </message>
    <message>
        <source>There is no public description of the content behind CI field %1 at byte %2.</source>
        <translation>Für den Inhalt hinter dem CI-Feld %1 bei Byte %2 gibt es keine öffentliche Beschreibung.</translation>
    </message>
    <message>
        <source>The content behind CI field %1 at byte %2 is the maker&apos;s own, and its layout is not known.</source>
        <translation>Der Inhalt hinter dem CI-Feld %1 bei Byte %2 ist herstellereigen, und sein Aufbau ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The layer of CI field %1 comes twice (byte %2).</source>
        <translation>Die Schicht des CI-Felds %1 kommt zweimal vor (Byte %2).</translation>
    </message>
    <message>
        <source>The layout %1 of this compact frame is not known: its full frame has not been heard yet.</source>
        <translation>Der Aufbau %1 dieses kompakten Rahmens ist nicht bekannt: Sein vollständiger Rahmen wurde noch nicht empfangen.</translation>
    </message>
    <message>
        <source>%1 fragments were joined to %2 bytes.</source>
        <translation>%1 Fragmente wurden zu %2 Bytes zusammengefügt.</translation>
    </message>
    <message numerus="yes">
        <source>No standard says what %n byte(s) mean.</source>
        <translation>
            <numerusform>Keine Norm sagt, was %n Byte bedeutet.</numerusform>
            <numerusform>Keine Norm sagt, was %n Bytes bedeuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) from byte %1 on are the maker&apos;s own, and their layout is not known.</source>
        <translation>
            <numerusform>%n Byte ab Byte %1 ist herstellereigen, und sein Aufbau ist nicht bekannt.</numerusform>
            <numerusform>%n Bytes ab Byte %1 sind herstellereigen, und ihr Aufbau ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), the first at byte %1, cannot be read: their value information is the maker&apos;s own.</source>
        <translation>
            <numerusform>%n Datensatz bei Byte %1 kann nicht gelesen werden: Seine Wertinformation ist herstellereigen.</numerusform>
            <numerusform>%n Datensätze, der erste bei Byte %1, können nicht gelesen werden: Ihre Wertinformation ist herstellereigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), the first at byte %1, cannot be read: they use a reserved code.</source>
        <translation>
            <numerusform>%n Datensatz bei Byte %1 kann nicht gelesen werden: Er verwendet einen reservierten Code.</numerusform>
            <numerusform>%n Datensätze, der erste bei Byte %1, können nicht gelesen werden: Sie verwenden einen reservierten Code.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data information %1 at byte %2 is reserved.</source>
        <translation>Die Dateninformation %1 bei Byte %2 ist reserviert.</translation>
    </message>
    <message>
        <source>The length %1 at byte %2 is reserved.</source>
        <translation>Die Länge %1 bei Byte %2 ist reserviert.</translation>
    </message>
    <message>
        <source>The record at byte %1 is cut: it needs %2 bytes, %3 are left.</source>
        <translation>Der Datensatz bei Byte %1 ist abgeschnitten: Er benötigt %2 Bytes, %3 sind noch übrig.</translation>
    </message>
    <message>
        <source>The record at byte %1 has more than ten DIF extensions.</source>
        <translation>Der Datensatz bei Byte %1 hat mehr als zehn DIF-Erweiterungen.</translation>
    </message>
    <message>
        <source>The record at byte %1 has more than ten VIF extensions.</source>
        <translation>Der Datensatz bei Byte %1 hat mehr als zehn VIF-Erweiterungen.</translation>
    </message>
    <message>
        <source>More records follow in the next telegram.</source>
        <translation>Weitere Datensätze folgen im nächsten Telegramm.</translation>
    </message>
    <message>
        <source>After a broken record %2 bytes were passed over, and %3 records were found behind them (byte %1).</source>
        <translation>Nach einem fehlerhaften Datensatz wurden %2 Bytes übersprungen, und dahinter wurden %3 Datensätze gefunden (Byte %1).</translation>
    </message>
    <message>
        <source>SND-IR: asks to be installed</source>
        <translation>SND-IR: bittet um Installation</translation>
    </message>
    <message>
        <source>ACC-NR: can be reached now, no data</source>
        <translation>ACC-NR: jetzt erreichbar, keine Daten</translation>
    </message>
    <message>
        <source>ACC-DMD: asks to be called</source>
        <translation>ACC-DMD: bittet um Abruf</translation>
    </message>
    <message>
        <source>RSP-UD: answer with data</source>
        <translation>RSP-UD: Antwort mit Daten</translation>
    </message>
    <message>
        <source>ACK: confirmed</source>
        <translation>ACK: bestätigt</translation>
    </message>
    <message>
        <source>NACK: not confirmed</source>
        <translation>NACK: nicht bestätigt</translation>
    </message>
    <message>
        <source>CNF-IR: installation confirmed</source>
        <translation>CNF-IR: Installation bestätigt</translation>
    </message>
    <message>
        <source>SND-NKE: link reset</source>
        <translation>SND-NKE: Verbindung zurücksetzen</translation>
    </message>
    <message>
        <source>SND-UD: command with data</source>
        <translation>SND-UD: Befehl mit Daten</translation>
    </message>
    <message>
        <source>SND-UD2: command with data, answer expected</source>
        <translation>SND-UD2: Befehl mit Daten, Antwort erwartet</translation>
    </message>
    <message>
        <source>SND-UD3: command to many, no answer</source>
        <translation>SND-UD3: Befehl an viele, keine Antwort</translation>
    </message>
    <message>
        <source>REQ-UD1: asks for alarms</source>
        <translation>REQ-UD1: fragt Alarme ab</translation>
    </message>
    <message>
        <source>REQ-UD2: asks for data</source>
        <translation>REQ-UD2: fragt Daten ab</translation>
    </message>
    <message>
        <source>REQ-SKE: asks for the state of the link</source>
        <translation>REQ-SKE: fragt den Zustand der Verbindung ab</translation>
    </message>
    <message>
        <source>DLMS application</source>
        <translation>DLMS-Anwendung</translation>
    </message>
    <message>
        <source>Reset or choice of an application</source>
        <translation>Zurücksetzen oder Auswahl einer Anwendung</translation>
    </message>
    <message>
        <source>Command with records</source>
        <translation>Befehl mit Datensätzen</translation>
    </message>
    <message>
        <source>Selection by address</source>
        <translation>Auswahl über die Adresse</translation>
    </message>
    <message>
        <source>Request of the chosen application</source>
        <translation>Anfrage der gewählten Anwendung</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Security handshake</source>
        <translation>Sicherheits-Handshake</translation>
    </message>
    <message>
        <source>COSEM with OBIS codes</source>
        <translation>COSEM mit OBIS-Kennzahlen</translation>
    </message>
    <message>
        <source>OBIS descriptions</source>
        <translation>OBIS-Beschreibungen</translation>
    </message>
    <message>
        <source>Answer of the chosen application</source>
        <translation>Antwort der gewählten Anwendung</translation>
    </message>
    <message>
        <source>Format frame: descriptions without values</source>
        <translation>Formatrahmen: Beschreibungen ohne Werte</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Records with descriptions</source>
        <translation>Datensätze mit Beschreibungen</translation>
    </message>
    <message>
        <source>Compact frame: values without descriptions</source>
        <translation>Kompaktrahmen: Werte ohne Beschreibungen</translation>
    </message>
    <message>
        <source>Transport layer only, no data</source>
        <translation>Nur Transportschicht, keine Daten</translation>
    </message>
    <message>
        <source>Network management</source>
        <translation>Netzwerkverwaltung</translation>
    </message>
    <message>
        <source>Authentication and fragmentation layer</source>
        <translation>Authentisierungs- und Fragmentierungsschicht</translation>
    </message>
    <message>
        <source>Change of the baud rate</source>
        <translation>Änderung der Baudrate</translation>
    </message>
    <message>
        <source>Transfer of a firmware image</source>
        <translation>Übertragung eines Firmware-Abbilds</translation>
    </message>
    <message>
        <source>Transfer of security data</source>
        <translation>Übertragung von Sicherheitsdaten</translation>
    </message>
    <message>
        <source>Maker&apos;s own encryption</source>
        <translation>Herstellereigene Verschlüsselung</translation>
    </message>
    <message>
        <source>DES-CBC</source>
        <translation>DES-CBC</translation>
    </message>
    <message>
        <source>DES-CBC with a date in the start value</source>
        <translation>DES-CBC mit einem Datum im Startwert</translation>
    </message>
    <message>
        <source>AES-128-CBC</source>
        <translation>AES-128-CBC</translation>
    </message>
    <message>
        <source>AES-128-CBC, start value from address and access number</source>
        <translation>AES-128-CBC, Startwert aus Adresse und Zugriffsnummer</translation>
    </message>
    <message>
        <source>AES-128-CBC with a new key for each message</source>
        <translation>AES-128-CBC mit einem neuen Schlüssel für jede Nachricht</translation>
    </message>
    <message>
        <source>AES-128-CTR</source>
        <translation>AES-128-CTR</translation>
    </message>
    <message>
        <source>AES-128-CTR with CMAC</source>
        <translation>AES-128-CTR mit CMAC</translation>
    </message>
    <message>
        <source>AES-128-GCM</source>
        <translation>AES-128-GCM</translation>
    </message>
    <message>
        <source>AES-128-CCM</source>
        <translation>AES-128-CCM</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Application busy</source>
        <translation>Anwendung beschäftigt</translation>
    </message>
    <message>
        <source>Abnormal condition or alarm</source>
        <translation>Ungewöhnlicher Zustand oder Alarm</translation>
    </message>
    <message>
        <source>Power low</source>
        <translation>Stromversorgung schwach</translation>
    </message>
    <message>
        <source>Permanent error</source>
        <translation>Dauerhafter Fehler</translation>
    </message>
    <message>
        <source>Temporary error</source>
        <translation>Vorübergehender Fehler</translation>
    </message>
    <message>
        <source>Maker&apos;s bit 5</source>
        <translation>Hersteller-Bit 5</translation>
    </message>
    <message>
        <source>Maker&apos;s bit 6</source>
        <translation>Hersteller-Bit 6</translation>
    </message>
    <message>
        <source>Maker&apos;s bit 7</source>
        <translation>Hersteller-Bit 7</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Alle Daten</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Enhanced billing</source>
        <translation>Erweiterte Abrechnung</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Current values</source>
        <translation>Aktuelle Werte</translation>
    </message>
    <message>
        <source>Load management</source>
        <translation>Lastmanagement</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Fertigung</translation>
    </message>
    <message>
        <source>Billing of several tariffs</source>
        <translation>Abrechnung mehrerer Tarife</translation>
    </message>
    <message>
        <source>Self test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Simple billing</source>
        <translation>Einfache Abrechnung</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Benutzerdaten</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Buffer too long, cut</source>
        <translation>Puffer zu lang, gekürzt</translation>
    </message>
    <message>
        <source>CI not implemented</source>
        <translation>CI nicht implementiert</translation>
    </message>
    <message>
        <source>Decryption failed</source>
        <translation>Entschlüsselung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Maker&apos;s own error</source>
        <translation>Herstellereigener Fehler</translation>
    </message>
    <message>
        <source>Method not supported</source>
        <translation>Methode nicht unterstützt</translation>
    </message>
    <message>
        <source>Record ended too early</source>
        <translation>Datensatz zu früh beendet</translation>
    </message>
    <message>
        <source>Signature method not supported</source>
        <translation>Signaturverfahren nicht unterstützt</translation>
    </message>
    <message>
        <source>Too many DIF extensions</source>
        <translation>Zu viele DIF-Erweiterungen</translation>
    </message>
    <message>
        <source>Too many readouts</source>
        <translation>Zu viele Auslesungen</translation>
    </message>
    <message>
        <source>Too many records</source>
        <translation>Zu viele Datensätze</translation>
    </message>
    <message>
        <source>Too many VIF extensions</source>
        <translation>Zu viele VIF-Erweiterungen</translation>
    </message>
    <message>
        <source>Unknown command</source>
        <translation>Unbekannter Befehl</translation>
    </message>
    <message>
        <source>Unknown receiver</source>
        <translation>Unbekannter Empfänger</translation>
    </message>
    <message>
        <source>Error without description</source>
        <translation>Fehler ohne Beschreibung</translation>
    </message>
    <message>
        <source>Wrong parameter</source>
        <translation>Falscher Parameter</translation>
    </message>
    <message>
        <source>What the bytes would mean if they were a date. A guess.</source>
        <translation>Was die Bytes als Datum bedeuten würden. Eine Vermutung.</translation>
    </message>
    <message>
        <source>What the bytes would mean if each held two decimal digits. A guess.</source>
        <translation>Was die Bytes bedeuten würden, wenn jedes zwei Dezimalziffern enthielte. Eine Vermutung.</translation>
    </message>
    <message>
        <source>What the bytes would mean if they were a number. A guess.</source>
        <translation>Was die Bytes als Zahl bedeuten würden. Eine Vermutung.</translation>
    </message>
    <message>
        <source>What the bytes would mean if they were a number with a sign. A guess.</source>
        <translation>Was die Bytes als Zahl mit Vorzeichen bedeuten würden. Eine Vermutung.</translation>
    </message>
    <message>
        <source>Access to the meter (B, A)</source>
        <translation>Zugang zum Zähler (B, A)</translation>
    </message>
    <message>
        <source>More urgent data are waiting (ACD)</source>
        <translation>Dringendere Daten warten (ACD)</translation>
    </message>
    <message>
        <source>Listens after this telegram (A)</source>
        <translation>Hört nach diesem Telegramm zu (A)</translation>
    </message>
    <message>
        <source>Authentication type (AT)</source>
        <translation>Art der Authentisierung (AT)</translation>
    </message>
    <message>
        <source>Can be reached by radio (B)</source>
        <translation>Über Funk erreichbar (B)</translation>
    </message>
    <message>
        <source>Content index</source>
        <translation>Inhaltsindex</translation>
    </message>
    <message>
        <source>Content of the message (CC)</source>
        <translation>Inhalt der Nachricht (CC)</translation>
    </message>
    <message>
        <source>Message counter follows (Z)</source>
        <translation>Nachrichtenzähler folgt (Z)</translation>
    </message>
    <message>
        <source>Message counter enters the code (MCMP)</source>
        <translation>Nachrichtenzähler geht in den Code ein (MCMP)</translation>
    </message>
    <message>
        <source>Cannot take more data (DFC)</source>
        <translation>Kann keine weiteren Daten annehmen (DFC)</translation>
    </message>
    <message>
        <source>Encrypted blocks (N)</source>
        <translation>Verschlüsselte Blöcke (N)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Answers after a longer delay (X)</source>
        <translation>Antwortet mit längerer Verzögerung (X)</translation>
    </message>
    <message>
        <source>Answers fast (D)</source>
        <translation>Antwortet schnell (D)</translation>
    </message>
    <message>
        <source>Number of this fragment (FID)</source>
        <translation>Nummer dieses Fragments (FID)</translation>
    </message>
    <message>
        <source>Frame count bit (FCB)</source>
        <translation>Rahmenzählbit (FCB)</translation>
    </message>
    <message>
        <source>Frame count bit is valid (FCV)</source>
        <translation>Rahmenzählbit ist gültig (FCV)</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Key information is present (KIP)</source>
        <translation>Schlüsselangaben vorhanden (KIP)</translation>
    </message>
    <message>
        <source>Key version follows (V)</source>
        <translation>Schlüsselversion folgt (V)</translation>
    </message>
    <message>
        <source>Authentication code is present (MACP)</source>
        <translation>Authentisierungscode vorhanden (MACP)</translation>
    </message>
    <message>
        <source>Message control is present (MCLP)</source>
        <translation>Nachrichtensteuerung vorhanden (MCLP)</translation>
    </message>
    <message>
        <source>Message counter is present (MCRP)</source>
        <translation>Nachrichtenzähler vorhanden (MCRP)</translation>
    </message>
    <message>
        <source>Message length is present (MLP)</source>
        <translation>Nachrichtenlänge vorhanden (MLP)</translation>
    </message>
    <message>
        <source>Passed on by a repeater (H)</source>
        <translation>Von einem Repeater weitergegeben (H)</translation>
    </message>
    <message>
        <source>Key derivation (KDF)</source>
        <translation>Schlüsselableitung (KDF)</translation>
    </message>
    <message>
        <source>Key number</source>
        <translation>Schlüsselnummer</translation>
    </message>
    <message>
        <source>Key information enters the code (KIMP)</source>
        <translation>Schlüsselangaben gehen in den Code ein (KIMP)</translation>
    </message>
    <message>
        <source>Message length enters the code (MLMP)</source>
        <translation>Nachrichtenlänge geht in den Code ein (MLMP)</translation>
    </message>
    <message>
        <source>Minute counter</source>
        <translation>Minutenzähler</translation>
    </message>
    <message>
        <source>Bits of this security mode</source>
        <translation>Bits dieses Sicherheitsmodus</translation>
    </message>
    <message>
        <source>More fragments follow (MF)</source>
        <translation>Weitere Fragmente folgen (MF)</translation>
    </message>
    <message>
        <source>Perhaps a date</source>
        <translation>Vielleicht ein Datum</translation>
    </message>
    <message>
        <source>Perhaps decimal digits</source>
        <translation>Vielleicht Dezimalziffern</translation>
    </message>
    <message>
        <source>Perhaps a number</source>
        <translation>Vielleicht eine Zahl</translation>
    </message>
    <message>
        <source>Perhaps a signed number</source>
        <translation>Vielleicht eine Zahl mit Vorzeichen</translation>
    </message>
    <message>
        <source>Priority (P)</source>
        <translation>Vorrang (P)</translation>
    </message>
    <message>
        <source>Sent by the primary station (PRM)</source>
        <translation>Von der Primärstation gesendet (PRM)</translation>
    </message>
    <message>
        <source>Protocol type</source>
        <translation>Art des Protokolls</translation>
    </message>
    <message>
        <source>Receiver of this telegram (M2, A2)</source>
        <translation>Empfänger dieses Telegramms (M2, A2)</translation>
    </message>
    <message>
        <source>Repeated access (R)</source>
        <translation>Wiederholter Zugriff (R)</translation>
    </message>
    <message>
        <source>Access through a repeater (R)</source>
        <translation>Zugriff über einen Repeater (R)</translation>
    </message>
    <message>
        <source>Reserved bits</source>
        <translation>Reservierte Bits</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Unique in its own installation only</source>
        <translation>Nur in der eigenen Anlage eindeutig</translation>
    </message>
    <message>
        <source>Sends at fixed times (S)</source>
        <translation>Sendet zu festen Zeiten (S)</translation>
    </message>
    <message>
        <source>Length of the authentication tag</source>
        <translation>Länge des Authentisierungscodes</translation>
    </message>
    <message>
        <source>Time difference</source>
        <translation>Zeitdifferenz</translation>
    </message>
    <message>
        <source>The format frame does not fit its signature: %1 received, %2 computed.</source>
        <translation>Das Formattelegramm passt nicht zu seiner Signatur: %1 empfangen, %2 berechnet.</translation>
    </message>
    <message>
        <source>The telegram is encrypted (mode %1) and there is no key for its address.</source>
        <translation>Das Telegramm ist verschlüsselt (Modus %1), und für seine Adresse gibt es keinen Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) for this address were tried: with none of them the content has check bytes or records.</source>
        <translation>
            <numerusform>%n Schlüssel für diese Adresse wurde versucht: damit hat der Inhalt weder Prüfbytes noch Datensätze.</numerusform>
            <numerusform>%n Schlüssel für diese Adresse wurden versucht: mit keinem hat der Inhalt Prüfbytes oder Datensätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network layer at byte %2 is not understood: its header begins with %1.</source>
        <translation>Die Netzwerkschicht bei Byte %2 wird nicht verstanden: ihr Kopf beginnt mit %1.</translation>
    </message>
    <message>
        <source>This is fragment %1 of a message; its content stands with the fragment that makes it whole.</source>
        <translation>Dies ist Fragment %1 einer Nachricht; ihr Inhalt steht bei dem Fragment, das sie vollständig macht.</translation>
    </message>
    <message numerus="yes">
        <source>Behind the last record, at byte %1, stand %n byte(s) more, too few for another record. Some receivers add them.</source>
        <translation>
            <numerusform>Hinter dem letzten Datensatz steht bei Byte %1 noch %n Byte, zu wenig für einen weiteren Datensatz. Manche Empfänger hängen so etwas an.</numerusform>
            <numerusform>Hinter dem letzten Datensatz stehen bei Byte %1 noch %n Bytes, zu wenig für einen weiteren Datensatz. Manche Empfänger hängen so etwas an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check bytes 2F 2F are missing, but the records can be read: the key is plausible.</source>
        <translation>Die Prüfbytes 2F 2F fehlen, aber die Datensätze sind lesbar: der Schlüssel ist plausibel.</translation>
    </message>
    <message>
        <source>The content at byte %3 begins with %1 %2 instead of the check bytes 2F 2F; records follow.</source>
        <translation>Der Inhalt bei Byte %3 beginnt mit %1 %2 statt mit den Prüfbytes 2F 2F; danach folgen Datensätze.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be such as no meter has a reason to send: passing over bytes explains more of the telegram.</source>
        <translation>
            <numerusform>%n Datensatz wäre einer, den kein Zähler zu senden Grund hat: Bytes zu überspringen erklärt mehr vom Telegramm.</numerusform>
            <numerusform>%n Datensätze wären solche, die kein Zähler zu senden Grund hat: Bytes zu überspringen erklärt mehr vom Telegramm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two length fields of the wired frame differ: %1 and %2.</source>
        <translation>Die beiden Längenfelder des drahtgebundenen Rahmens sind verschieden: %1 und %2.</translation>
    </message>
    <message>
        <source>The joined fragments do not have the length that the message states: %1 bytes stated, %2 are there.</source>
        <translation>Die zusammengesetzten Fragmente haben nicht die Länge, die die Nachricht nennt: %1 Bytes genannt, %2 sind da.</translation>
    </message>
    <message>
        <source>The payload is encrypted in the extended link layer (AES-128-CTR) and there is no key for its address.</source>
        <translation>Die Nutzdaten sind in der erweiterten Verbindungsschicht verschlüsselt (AES-128-CTR), und für ihre Adresse gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The keys given for this address have the wrong size: this security mode needs one of %1 bytes.</source>
        <translation>Die Schlüssel für diese Adresse haben die falsche Länge: dieser Sicherheitsmodus braucht einen mit %1 Bytes.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) for this address were tried: with none of them the payload checksum of the extended link layer fits.</source>
        <translation>
            <numerusform>%n Schlüssel für diese Adresse wurde versucht: damit stimmt die Prüfsumme der erweiterten Verbindungsschicht nicht.</numerusform>
            <numerusform>%n Schlüssel für diese Adresse wurden versucht: mit keinem stimmt die Prüfsumme der erweiterten Verbindungsschicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) for this address were tried: with none of them the authentication tag fits.</source>
        <translation>
            <numerusform>%n Schlüssel für diese Adresse wurde versucht: damit stimmt der Authentisierungscode nicht.</numerusform>
            <numerusform>%n Schlüssel für diese Adresse wurden versucht: mit keinem stimmt der Authentisierungscode.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a 16-bit check speaks for the key; one wrong key in 65,536 passes it.</source>
        <translation>Nur eine 16-Bit-Prüfung spricht für den Schlüssel; einer von 65.536 falschen besteht sie.</translation>
    </message>
    <message>
        <source>Security mode %1 is the maker&apos;s own, and there is no public description of it.</source>
        <translation>Sicherheitsmodus %1 gehört dem Hersteller, und es gibt keine öffentliche Beschreibung.</translation>
    </message>
    <message>
        <source>Security mode %1 is reserved by the standard.</source>
        <translation>Sicherheitsmodus %1 ist in der Norm reserviert.</translation>
    </message>
    <message>
        <source>Security mode %1 is TLS: meter and receiver agree on keys in a dialogue, so nobody who listens can read it.</source>
        <translation>Sicherheitsmodus %1 ist TLS: Zähler und Empfänger vereinbaren die Schlüssel im Dialog, daher kann niemand mitlesen, der nur zuhört.</translation>
    </message>
    <message>
        <source>Security mode %1 (AES-128-CTR with CMAC) has no published layout and is not decrypted.</source>
        <translation>Für Sicherheitsmodus %1 (AES-128-CTR mit CMAC) ist kein Aufbau veröffentlicht; er wird nicht entschlüsselt.</translation>
    </message>
    <message>
        <source>Security mode %1 (AES-128-GCM) has no published layout and is not decrypted.</source>
        <translation>Für Sicherheitsmodus %1 (AES-128-GCM) ist kein Aufbau veröffentlicht; er wird nicht entschlüsselt.</translation>
    </message>
    <message>
        <source>The session number of the extended link layer names encryption method %1, which is reserved.</source>
        <translation>Die Sitzungsnummer der erweiterten Verbindungsschicht nennt das Verfahren %1, das reserviert ist.</translation>
    </message>
    <message>
        <source>The message authentication of type %1 could not be checked: a part of it is missing, or its method has no published example.</source>
        <translation>Die Nachrichtenauthentisierung vom Typ %1 ließ sich nicht prüfen: ein Teil fehlt, oder für das Verfahren ist kein Beispiel veröffentlicht.</translation>
    </message>
    <message>
        <source>The extended link layer of form V (CI field %1 at byte %2) has no published layout.</source>
        <translation>Für die erweiterte Verbindungsschicht der Form V (CI-Feld %1 bei Byte %2) ist kein Aufbau veröffentlicht.</translation>
    </message>
    <message numerus="yes">
        <source>The bits of %n alarm byte(s) are the maker&apos;s own.</source>
        <translation>
            <numerusform>Die Bits von %n Alarmbyte legt der Hersteller fest.</numerusform>
            <numerusform>Die Bits von %n Alarmbytes legt der Hersteller fest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the clock command have no published layout.</source>
        <translation>
            <numerusform>Für %n Byte des Uhrbefehls ist kein Aufbau veröffentlicht.</numerusform>
            <numerusform>Für %n Bytes des Uhrbefehls ist kein Aufbau veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugang</translation>
    </message>
    <message>
        <source>Bidirectional, but does not listen now</source>
        <translation>Bidirektional, hört aber jetzt nicht zu</translation>
    </message>
    <message>
        <source>Listens for a short time after this telegram</source>
        <translation>Hört nach diesem Telegramm kurze Zeit zu</translation>
    </message>
    <message>
        <source>Always reachable</source>
        <translation>Immer erreichbar</translation>
    </message>
    <message>
        <source>Standard data</source>
        <translation>Standarddaten</translation>
    </message>
    <message>
        <source>Static data</source>
        <translation>Statische Daten</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Keine Authentisierung</translation>
    </message>
    <message>
        <source>AES-CMAC, 2 bytes</source>
        <translation>AES-CMAC, 2 Bytes</translation>
    </message>
    <message>
        <source>AES-CMAC, 4 bytes</source>
        <translation>AES-CMAC, 4 Bytes</translation>
    </message>
    <message>
        <source>AES-CMAC, 8 bytes</source>
        <translation>AES-CMAC, 8 Bytes</translation>
    </message>
    <message>
        <source>AES-CMAC, 12 bytes</source>
        <translation>AES-CMAC, 12 Bytes</translation>
    </message>
    <message>
        <source>AES-CMAC, 16 bytes</source>
        <translation>AES-CMAC, 16 Bytes</translation>
    </message>
    <message>
        <source>AES-GMAC, 12 bytes</source>
        <translation>AES-GMAC, 12 Bytes</translation>
    </message>
    <message>
        <source>AES-GMAC, 16 bytes</source>
        <translation>AES-GMAC, 16 Bytes</translation>
    </message>
    <message>
        <source>The meter&apos;s own key</source>
        <translation>Der eigene Schlüssel des Zählers</translation>
    </message>
    <message>
        <source>Key derived for each message (KDF-A)</source>
        <translation>Für jede Nachricht abgeleiteter Schlüssel (KDF-A)</translation>
    </message>
    <message>
        <source>4 bytes</source>
        <translation>4 Bytes</translation>
    </message>
    <message>
        <source>8 bytes</source>
        <translation>8 Bytes</translation>
    </message>
    <message>
        <source>12 bytes</source>
        <translation>12 Bytes</translation>
    </message>
    <message>
        <source>16 bytes</source>
        <translation>16 Bytes</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>Kein Fehler</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Chosen by its secondary address</source>
        <translation>Über die Sekundäradresse gewählt</translation>
    </message>
    <message>
        <source>All devices, with answer (test)</source>
        <translation>Alle Geräte, mit Antwort (Prüfung)</translation>
    </message>
    <message>
        <source>All devices, without answer</source>
        <translation>Alle Geräte, ohne Antwort</translation>
    </message>
    <message>
        <source>Clock command: difference</source>
        <translation>Uhrbefehl: Differenz</translation>
    </message>
    <message>
        <source>Reserved by the standard</source>
        <translation>In der Norm reserviert</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>8-bit integer</source>
        <translation>8-Bit-Ganzzahl</translation>
    </message>
    <message>
        <source>16-bit integer</source>
        <translation>16-Bit-Ganzzahl</translation>
    </message>
    <message>
        <source>24-bit integer</source>
        <translation>24-Bit-Ganzzahl</translation>
    </message>
    <message>
        <source>32-bit integer</source>
        <translation>32-Bit-Ganzzahl</translation>
    </message>
    <message>
        <source>32-bit real number</source>
        <translation>32-Bit-Gleitkommazahl</translation>
    </message>
    <message>
        <source>48-bit integer</source>
        <translation>48-Bit-Ganzzahl</translation>
    </message>
    <message>
        <source>64-bit integer</source>
        <translation>64-Bit-Ganzzahl</translation>
    </message>
    <message>
        <source>Selection for readout</source>
        <translation>Auswahl zum Auslesen</translation>
    </message>
    <message>
        <source>2 decimal digits</source>
        <translation>2 Dezimalziffern</translation>
    </message>
    <message>
        <source>4 decimal digits</source>
        <translation>4 Dezimalziffern</translation>
    </message>
    <message>
        <source>6 decimal digits</source>
        <translation>6 Dezimalziffern</translation>
    </message>
    <message>
        <source>8 decimal digits</source>
        <translation>8 Dezimalziffern</translation>
    </message>
    <message>
        <source>12 decimal digits</source>
        <translation>12 Dezimalziffern</translation>
    </message>
    <message>
        <source>Variable length</source>
        <translation>Variable Länge</translation>
    </message>
    <message>
        <source>Special function</source>
        <translation>Sonderfunktion</translation>
    </message>
    <message>
        <source>Begins on the day</source>
        <translation>Beginnt am Tag</translation>
    </message>
    <message>
        <source>Begins at the hour</source>
        <translation>Beginnt zur Stunde</translation>
    </message>
    <message>
        <source>Begins in the month</source>
        <translation>Beginnt im Monat</translation>
    </message>
    <message>
        <source>Counters are binary, not decimal</source>
        <translation>Zählerstände sind binär, nicht dezimal</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Ends on the day</source>
        <translation>Endet am Tag</translation>
    </message>
    <message>
        <source>Ends in the month</source>
        <translation>Endet im Monat</translation>
    </message>
    <message>
        <source>Counters were stored at a fixed date</source>
        <translation>Zählerstände wurden an einem Stichtag gespeichert</translation>
    </message>
    <message>
        <source>The clock goes back</source>
        <translation>Die Uhr geht zurück</translation>
    </message>
    <message>
        <source>Shift of the clock in hours</source>
        <translation>Verschiebung der Uhr in Stunden</translation>
    </message>
    <message>
        <source>Storage number, these digits</source>
        <translation>Speichernummer, diese Stellen</translation>
    </message>
    <message>
        <source>Unit, this bit</source>
        <translation>Einheit, dieses Bit</translation>
    </message>
    <message>
        <source>Tariff, these bits</source>
        <translation>Tarif, diese Bits</translation>
    </message>
    <message>
        <source>Difference to UTC, upper bits</source>
        <translation>Abstand zu UTC, obere Bits</translation>
    </message>
    <message>
        <source>Difference to UTC, lower bits</source>
        <translation>Abstand zu UTC, untere Bits</translation>
    </message>
    <message>
        <source>times a power of ten</source>
        <translation>mal eine Zehnerpotenz</translation>
    </message>
    <message>
        <source>plus a power of ten</source>
        <translation>plus eine Zehnerpotenz</translation>
    </message>
    <message>
        <source>number without sign</source>
        <translation>Zahl ohne Vorzeichen</translation>
    </message>
    <message>
        <source>bits of their own</source>
        <translation>einzelne Bits</translation>
    </message>
    <message>
        <source>Two bits: whether and when the meter can be reached after this telegram.</source>
        <translation>Zwei Bits: ob und wann der Zähler nach diesem Telegramm erreichbar ist.</translation>
    </message>
    <message>
        <source>The meter asks to be read out soon, because of an alarm or news.</source>
        <translation>Der Zähler bittet darum, bald ausgelesen zu werden, wegen eines Alarms oder einer Neuigkeit.</translation>
    </message>
    <message>
        <source>Whether the meter listens for a short time after sending, so that it can be answered.</source>
        <translation>Ob der Zähler nach dem Senden kurze Zeit zuhört, sodass man ihm antworten kann.</translation>
    </message>
    <message>
        <source>One byte that says: understood.</source>
        <translation>Ein Byte, das sagt: verstanden.</translation>
    </message>
    <message>
        <source>A part of the address, where a maker keeps it in another order.</source>
        <translation>Ein Teil der Adresse, wenn ein Hersteller sie in anderer Reihenfolge ablegt.</translation>
    </message>
    <message>
        <source>Bits that each stand for an alarm; the maker says which.</source>
        <translation>Bits, die jeweils für einen Alarm stehen; der Hersteller sagt, für welchen.</translation>
    </message>
    <message>
        <source>Which kind of data was asked for, or is sent.</source>
        <translation>Welche Art von Daten verlangt wurde oder gesendet wird.</translation>
    </message>
    <message>
        <source>Why the meter could not do what it was asked for.</source>
        <translation>Warum der Zähler nicht tun konnte, was von ihm verlangt wurde.</translation>
    </message>
    <message>
        <source>The readings themselves, or what the meter answers.</source>
        <translation>Die Messwerte selbst, oder was der Zähler antwortet.</translation>
    </message>
    <message>
        <source>Two bits: fine, busy, or an error of any kind.</source>
        <translation>Zwei Bits: in Ordnung, beschäftigt oder irgendein Fehler.</translation>
    </message>
    <message>
        <source>How many bytes of this layer follow.</source>
        <translation>Wie viele Bytes dieser Schicht folgen.</translation>
    </message>
    <message>
        <source>How the proof of authenticity is computed, and how long it is.</source>
        <translation>Wie der Echtheitsnachweis berechnet wird und wie lang er ist.</translation>
    </message>
    <message>
        <source>How long the battery will last, as the meter reckons.</source>
        <translation>Wie lange die Batterie nach Schätzung des Zählers noch hält.</translation>
    </message>
    <message>
        <source>Day of the month on which summer time begins.</source>
        <translation>Tag des Monats, an dem die Sommerzeit beginnt.</translation>
    </message>
    <message>
        <source>Hour at which summer time begins.</source>
        <translation>Stunde, zu der die Sommerzeit beginnt.</translation>
    </message>
    <message>
        <source>Month in which summer time begins.</source>
        <translation>Monat, in dem die Sommerzeit beginnt.</translation>
    </message>
    <message>
        <source>Whether the meter can receive, too, or only sends.</source>
        <translation>Ob der Zähler auch empfangen kann oder nur sendet.</translation>
    </message>
    <message>
        <source>Whether the counters are binary numbers or decimal digits.</source>
        <translation>Ob die Zählerstände Binärzahlen oder Dezimalziffern sind.</translation>
    </message>
    <message>
        <source>A byte computed from the others; it shows whether the content was decrypted rightly.</source>
        <translation>Ein Byte, das aus den anderen berechnet ist; es zeigt, ob der Inhalt richtig entschlüsselt wurde.</translation>
    </message>
    <message>
        <source>Computed from the bytes before; where it differs, the telegram was damaged on its way.</source>
        <translation>Aus den Bytes davor berechnet; weicht der Wert ab, wurde das Telegramm unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>Date and time of the meter&apos;s own clock.</source>
        <translation>Datum und Zeit der eigenen Uhr des Zählers.</translation>
    </message>
    <message>
        <source>What the clock is to do: be set, go forward or go back.</source>
        <translation>Was mit der Uhr geschehen soll: stellen, vorstellen oder zurückstellen.</translation>
    </message>
    <message>
        <source>The values alone, one behind the other, in the order of the full telegram.</source>
        <translation>Nur die Werte, einer nach dem anderen, in der Reihenfolge des vollständigen Telegramms.</translation>
    </message>
    <message>
        <source>Which of several contents of the meter this is.</source>
        <translation>Welcher von mehreren Inhalten des Zählers dies ist.</translation>
    </message>
    <message>
        <source>Two bits that say what kind of content the message has.</source>
        <translation>Zwei Bits, die sagen, welche Art von Inhalt die Nachricht hat.</translation>
    </message>
    <message>
        <source>What the meter has counted.</source>
        <translation>Was der Zähler gezählt hat.</translation>
    </message>
    <message>
        <source>Whether the message counter stands in the header of this telegram.</source>
        <translation>Ob der Nachrichtenzähler im Kopf dieses Telegramms steht.</translation>
    </message>
    <message>
        <source>Whether the message counter is part of what the authentication code is computed from.</source>
        <translation>Ob der Nachrichtenzähler in die Berechnung des Authentisierungscodes eingeht.</translation>
    </message>
    <message>
        <source>Bytes that did not arrive whole; nothing can be said about them.</source>
        <translation>Bytes, die nicht vollständig angekommen sind; über sie lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>The value itself, lowest byte first.</source>
        <translation>Der Wert selbst, niedrigstes Byte zuerst.</translation>
    </message>
    <message>
        <source>The meter cannot take more data for the moment.</source>
        <translation>Der Zähler kann im Augenblick keine weiteren Daten annehmen.</translation>
    </message>
    <message>
        <source>Day, month and year, packed into two bytes.</source>
        <translation>Tag, Monat und Jahr, in zwei Bytes gepackt.</translation>
    </message>
    <message>
        <source>Whether this setting is in use.</source>
        <translation>Ob diese Einstellung in Gebrauch ist.</translation>
    </message>
    <message>
        <source>How many blocks of 16 bytes are encrypted; 15 can mean all.</source>
        <translation>Wie viele Blöcke von 16 Bytes verschlüsselt sind; 15 kann alle bedeuten.</translation>
    </message>
    <message>
        <source>With which method the session is encrypted.</source>
        <translation>Mit welchem Verfahren die Sitzung verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Day of the month on which summer time ends.</source>
        <translation>Tag des Monats, an dem die Sommerzeit endet.</translation>
    </message>
    <message>
        <source>Month in which summer time ends.</source>
        <translation>Monat, in dem die Sommerzeit endet.</translation>
    </message>
    <message>
        <source>Whether the meter takes longer than usual to answer.</source>
        <translation>Ob der Zähler länger als üblich für die Antwort braucht.</translation>
    </message>
    <message>
        <source>Whether the meter answers after a short or a long delay.</source>
        <translation>Ob der Zähler nach kurzer oder langer Verzögerung antwortet.</translation>
    </message>
    <message>
        <source>Whether the counters show the state of now or of a fixed day.</source>
        <translation>Ob die Zählerstände von jetzt oder von einem Stichtag sind.</translation>
    </message>
    <message>
        <source>Eight bits about the meter, as old wired meters send them.</source>
        <translation>Acht Bits über den Zähler, wie alte kabelgebundene Zähler sie senden.</translation>
    </message>
    <message>
        <source>An old form of content: two counters in a fixed order.</source>
        <translation>Eine alte Form von Inhalt: zwei Zählerstände in fester Reihenfolge.</translation>
    </message>
    <message>
        <source>Descriptions without values: what the compact telegrams of this meter leave out.</source>
        <translation>Beschreibungen ohne Werte: was die kompakten Telegramme dieses Zählers weglassen.</translation>
    </message>
    <message>
        <source>Which piece of the message this is.</source>
        <translation>Welches Fragment der Nachricht dies ist.</translation>
    </message>
    <message>
        <source>Changes with every new request, so that repeated ones are told apart.</source>
        <translation>Ändert sich mit jeder neuen Anfrage, damit wiederholte zu erkennen sind.</translation>
    </message>
    <message>
        <source>Whether the frame count bit means something here.</source>
        <translation>Ob das Rahmenzählbit hier etwas bedeutet.</translation>
    </message>
    <message>
        <source>What the telegram does: send, request, answer.</source>
        <translation>Was das Telegramm tut: senden, anfragen, antworten.</translation>
    </message>
    <message>
        <source>The request is for all data that the meter has.</source>
        <translation>Verlangt werden alle Daten, die der Zähler hat.</translation>
    </message>
    <message>
        <source>Whether bytes about the key follow.</source>
        <translation>Ob Bytes mit Schlüsselangaben folgen.</translation>
    </message>
    <message>
        <source>Whether the version of the key follows.</source>
        <translation>Ob die Version des Schlüssels folgt.</translation>
    </message>
    <message>
        <source>Whether an authentication code is in the telegram.</source>
        <translation>Ob ein Authentisierungscode im Telegramm ist.</translation>
    </message>
    <message>
        <source>Whether a byte about the authentication follows.</source>
        <translation>Ob ein Byte über die Authentisierung folgt.</translation>
    </message>
    <message>
        <source>Whether a message counter follows.</source>
        <translation>Ob ein Nachrichtenzähler folgt.</translation>
    </message>
    <message>
        <source>Whether the length of the whole message follows.</source>
        <translation>Ob die Länge der ganzen Nachricht folgt.</translation>
    </message>
    <message>
        <source>Whether a repeater has passed the telegram on.</source>
        <translation>Ob ein Repeater das Telegramm weitergegeben hat.</translation>
    </message>
    <message>
        <source>How long the meter waits between two telegrams.</source>
        <translation>Wie lange der Zähler zwischen zwei Telegrammen wartet.</translation>
    </message>
    <message>
        <source>Whether the meter&apos;s key is used as it is, or another one is made of it for each message.</source>
        <translation>Ob der Schlüssel des Zählers unverändert verwendet oder für jede Nachricht ein anderer daraus gebildet wird.</translation>
    </message>
    <message>
        <source>Which of the meter&apos;s keys is used.</source>
        <translation>Welcher Schlüssel des Zählers verwendet wird.</translation>
    </message>
    <message>
        <source>Whether the bytes about the key are part of what the authentication code is computed from.</source>
        <translation>Ob die Bytes mit Schlüsselangaben in die Berechnung des Authentisierungscodes eingehen.</translation>
    </message>
    <message>
        <source>Counts how often the key was changed.</source>
        <translation>Zählt, wie oft der Schlüssel gewechselt wurde.</translation>
    </message>
    <message>
        <source>Whether the length of the message is part of what the authentication code is computed from.</source>
        <translation>Ob die Länge der Nachricht in die Berechnung des Authentisierungscodes eingeht.</translation>
    </message>
    <message>
        <source>Content in the maker&apos;s own form, not that of the standard.</source>
        <translation>Inhalt in der eigenen Form des Herstellers, nicht in der der Norm.</translation>
    </message>
    <message>
        <source>How many bytes the whole message has, over all its fragments.</source>
        <translation>Wie viele Bytes die ganze Nachricht hat, über alle Fragmente.</translation>
    </message>
    <message>
        <source>Counts minutes, so that no two telegrams are encrypted alike.</source>
        <translation>Zählt Minuten, damit keine zwei Telegramme gleich verschlüsselt werden.</translation>
    </message>
    <message>
        <source>Bits whose meaning depends on the security mode.</source>
        <translation>Bits, deren Bedeutung vom Sicherheitsmodus abhängt.</translation>
    </message>
    <message>
        <source>Whether further pieces of the message will follow.</source>
        <translation>Ob weitere Fragmente der Nachricht folgen.</translation>
    </message>
    <message>
        <source>A layer for telegrams that are passed on by other devices.</source>
        <translation>Eine Schicht für Telegramme, die andere Geräte weitergeben.</translation>
    </message>
    <message>
        <source>Bytes without meaning that fill up a block.</source>
        <translation>Bytes ohne Bedeutung, die einen Block auffüllen.</translation>
    </message>
    <message>
        <source>Computed from the decrypted content; shows whether the key is right.</source>
        <translation>Aus dem entschlüsselten Inhalt berechnet; zeigt, ob der Schlüssel stimmt.</translation>
    </message>
    <message>
        <source>The meter reports an error that stays until it is repaired.</source>
        <translation>Der Zähler meldet einen Fehler, der bis zur Reparatur bleibt.</translation>
    </message>
    <message>
        <source>Name or unit in letters, last letter first.</source>
        <translation>Name oder Einheit in Buchstaben, letzter Buchstabe zuerst.</translation>
    </message>
    <message>
        <source>How many letters follow.</source>
        <translation>Wie viele Buchstaben folgen.</translation>
    </message>
    <message>
        <source>The battery or the supply is weak.</source>
        <translation>Die Batterie oder die Versorgung ist schwach.</translation>
    </message>
    <message>
        <source>Whether the telegram is urgent.</source>
        <translation>Ob das Telegramm dringend ist.</translation>
    </message>
    <message>
        <source>Whether the telegram opens a conversation or answers one.</source>
        <translation>Ob das Telegramm einen Dialog eröffnet oder in einem antwortet.</translation>
    </message>
    <message>
        <source>Which kind of content the message carries.</source>
        <translation>Welche Art von Inhalt die Nachricht trägt.</translation>
    </message>
    <message>
        <source>Maker and number of the device that the telegram is for.</source>
        <translation>Hersteller und Nummer des Geräts, für das das Telegramm bestimmt ist.</translation>
    </message>
    <message>
        <source>Descriptions of the values, without the values.</source>
        <translation>Beschreibungen der Werte, ohne die Werte.</translation>
    </message>
    <message>
        <source>All values with their descriptions, one behind the other.</source>
        <translation>Alle Werte mit ihren Beschreibungen, einer nach dem anderen.</translation>
    </message>
    <message>
        <source>Whether the telegram came through a repeater to this meter.</source>
        <translation>Ob das Telegramm über einen Repeater zu diesem Zähler kam.</translation>
    </message>
    <message>
        <source>Whether a repeater may speak to the meter.</source>
        <translation>Ob ein Repeater den Zähler ansprechen darf.</translation>
    </message>
    <message>
        <source>Bits that the standard keeps for later; they should be 0.</source>
        <translation>Bits, die die Norm für später freihält; sie sollten 0 sein.</translation>
    </message>
    <message>
        <source>Which conversation this telegram is part of.</source>
        <translation>Zu welchem Dialog dieses Telegramm gehört.</translation>
    </message>
    <message>
        <source>Whether the clock is put forward or back.</source>
        <translation>Ob die Uhr vor- oder zurückgestellt wird.</translation>
    </message>
    <message>
        <source>By how many hours the clock is shifted in summer.</source>
        <translation>Um wie viele Stunden die Uhr im Sommer verschoben wird.</translation>
    </message>
    <message>
        <source>The address was given where the meter is installed; other meters may have the same one.</source>
        <translation>Die Adresse wurde am Einbauort vergeben; andere Zähler können dieselbe haben.</translation>
    </message>
    <message>
        <source>First byte of a frame on the wire; it says which form follows.</source>
        <translation>Erstes Byte eines kabelgebundenen Rahmens; es sagt, welche Form folgt.</translation>
    </message>
    <message>
        <source>A bit whose meaning only the maker knows.</source>
        <translation>Ein Bit, dessen Bedeutung nur der Hersteller kennt.</translation>
    </message>
    <message>
        <source>Last byte of a frame on the wire.</source>
        <translation>Letztes Byte eines kabelgebundenen Rahmens.</translation>
    </message>
    <message>
        <source>Digits of the storage number: which one of the stored values this is.</source>
        <translation>Stellen der Speichernummer: welcher der gespeicherten Werte dies ist.</translation>
    </message>
    <message>
        <source>A digit of the number of the part of the meter that the value is from.</source>
        <translation>Eine Stelle der Nummer des Zählerteils, von dem der Wert stammt.</translation>
    </message>
    <message>
        <source>Whether the meter sends at fixed times, which can be reckoned ahead.</source>
        <translation>Ob der Zähler zu festen Zeiten sendet, die sich vorausberechnen lassen.</translation>
    </message>
    <message>
        <source>How many bytes the authentication tag has.</source>
        <translation>Wie viele Bytes der Authentisierungscode hat.</translation>
    </message>
    <message>
        <source>Digits of the number of the tariff for which the value was counted.</source>
        <translation>Stellen der Nummer des Tarifs, für den der Wert gezählt wurde.</translation>
    </message>
    <message>
        <source>The meter reports an error that may go away by itself.</source>
        <translation>Der Zähler meldet einen Fehler, der von selbst vergehen kann.</translation>
    </message>
    <message>
        <source>By how much the clock is to be corrected.</source>
        <translation>Um wie viel die Uhr korrigiert werden soll.</translation>
    </message>
    <message>
        <source>Units of the two counters, and what is measured.</source>
        <translation>Einheiten der beiden Zählerstände, und was gemessen wird.</translation>
    </message>
    <message>
        <source>How far local time is from UTC, upper bits.</source>
        <translation>Abstand der Ortszeit zu UTC, obere Bits.</translation>
    </message>
    <message>
        <source>How far local time is from UTC, lower bits.</source>
        <translation>Abstand der Ortszeit zu UTC, untere Bits.</translation>
    </message>
    <message>
        <source>Address of the meter on its wire: 1 to 250.</source>
        <translation>Adresse des Zählers an seinem Kabel: 1 bis 250.</translation>
    </message>
    <message>
        <source>Checksum and stop byte of a frame on the wire.</source>
        <translation>Prüfsumme und Stoppbyte eines kabelgebundenen Rahmens.</translation>
    </message>
    <message>
        <source>The outermost part of a telegram on the wire: lengths, direction and address.</source>
        <translation>Der äußerste Teil eines kabelgebundenen Telegramms: Längen, Richtung und Adresse.</translation>
    </message>
</context>
<context>
    <name>ui::Workspace</name>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Telegrams</source>
        <translation>Telegramme</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Show or hide the pane “%1”.</source>
        <translation>Den Bereich „%1“ ein- oder ausblenden.</translation>
    </message>
    <message>
        <source>All parts of the window are back at their places.</source>
        <translation>Alle Teile des Fensters sind wieder an ihrem Platz.</translation>
    </message>
</context>
</TS>

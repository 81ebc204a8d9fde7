<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Über StudyApp</translation>
    </message>
    <message>
        <source>Each course carries a licence of its own, named on its page.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Jeder Kurs hat seine eigene Lizenz; sie steht auf seiner Seite.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Show the start page</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Startseite zeigen</translation>
    </message>
    <message>
        <source>StudyApp %1</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>StudyApp %1</translation>
    </message>
    <message>
        <source>With Qt under the LGPL, icons by Lucide (ISC), and the typefaces Inter, Atkinson Hyperlegible and JetBrains Mono (SIL Open Font Licence).</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Mit Qt unter der LGPL, Symbolen von Lucide (ISC) und den Schriften Inter, Atkinson Hyperlegible und JetBrains Mono (SIL Open Font Licence).</translation>
    </message>
</context>
<context>
    <name>AidsPanel</name>
    <message>
        <source>Memory aid</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Merkhilfe</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>%1 %</source>
        <extracomment>gui/amounts.py; German: a no-break space before the sign</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>%1 %</source>
        <extracomment>gui/widgets/review/answer_table.py</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>gui/widgets/review/answer_table.py</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Answers to this card</source>
        <extracomment>gui/widgets/review/answer_table.py</extracomment>
        <translation>Antworten auf diese Karte</translation>
    </message>
    <message>
        <source>Came back in</source>
        <extracomment>gui/widgets/review/answer_table.py</extracomment>
        <translation>Kam wieder nach</translation>
    </message>
    <message>
        <source>Choose all</source>
        <extracomment>gui/widgets/review/answer_table.py</extracomment>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>gui/widgets/review/answer_table.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>gui/widgets/review/answer_table.py</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Grade</source>
        <extracomment>gui/widgets/review/answer_table.py</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>gui/widgets/review/answer_table.py</extracomment>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>False</source>
        <extracomment>gui/widgets/questions/answers.py</extracomment>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>True</source>
        <extracomment>gui/widgets/questions/answers.py</extracomment>
        <translation>Wahr</translation>
    </message>
</context>
<context>
    <name>AuthorCards</name>
    <message>
        <source>Cards of the course</source>
        <extracomment>gui/pages/author_items.py</extracomment>
        <translation>Karten des Kurses</translation>
    </message>
</context>
<context>
    <name>AuthorLessons</name>
    <message>
        <source>Lesson</source>
        <extracomment>gui/pages/author_items.py</extracomment>
        <translation>Lektion</translation>
    </message>
</context>
<context>
    <name>AuthorPage</name>
    <message>
        <source>%1 The last good version is shown.</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>%1 Du siehst die letzte gültige Fassung.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) to mend.</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>
            <numerusform>%Ln Fehler zu beheben.</numerusform>
            <numerusform>%Ln Fehler zu beheben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>As learners see it: %1.</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>So sehen es die Lernenden: %1.</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Faults</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Zur Zeile</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Mend the faults in the list; the course appears as soon as it has none.</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Behebe die Fehler in der Liste; der Kurs erscheint, sobald er keine mehr hat.</translation>
    </message>
    <message>
        <source>Nothing can be shown yet</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Reading the course…</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Der Kurs wird gelesen…</translation>
    </message>
    <message>
        <source>What to look at</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Was du ansehen möchtest</translation>
    </message>
    <message>
        <source>no faults</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>keine Fehler</translation>
    </message>
</context>
<context>
    <name>AuthorQuestions</name>
    <message>
        <source>Questions of the course</source>
        <extracomment>gui/pages/author_items.py</extracomment>
        <translation>Fragen des Kurses</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close  (Esc)</source>
        <extracomment>gui/banner.py</extracomment>
        <translation>Schließen  (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>gui/banner.py</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Day</source>
        <extracomment>gui/widgets/charts/bar_chart.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>gui/widgets/charts/bar_chart.py</extracomment>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>Bindings</name>
    <message>
        <source>%1 already means “%2” (%3); press another key, or change that one first.</source>
        <extracomment>gui/keys/bindings.py</extracomment>
        <translation>%1 bedeutet schon „%2“ (%3); drück eine andere Taste oder ändere zuerst jene.</translation>
    </message>
    <message>
        <source>%1 moves about in the window and cannot be given away; press another key.</source>
        <extracomment>gui/keys/bindings.py</extracomment>
        <translation>Mit %1 bewegst du dich im Fenster; drück eine andere Taste.</translation>
    </message>
    <message>
        <source>This works while you type, too: choose a key with Ctrl or Alt, or an F key.</source>
        <extracomment>gui/keys/bindings.py</extracomment>
        <translation>Das gilt auch, während du schreibst: Wähle eine Taste mit Strg oder Alt oder eine F-Taste.</translation>
    </message>
</context>
<context>
    <name>Browse</name>
    <message>
        <source>%1 late</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>%1 her</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Changed by me</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Von mir geändert</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Forgotten often</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Oft vergessen</translation>
    </message>
    <message>
        <source>Hidden today</source>
        <extracomment>gui/widgets/browse/filter_bar.py; gui/widgets/browse/words.py</extracomment>
        <translation>Heute zurückgestellt</translation>
    </message>
    <message>
        <source>Holding</source>
        <extracomment>gui/widgets/browse/filter_bar.py; gui/widgets/browse/words.py</extracomment>
        <translation>Hält</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>gui/widgets/browse/filter_bar.py; gui/widgets/browse/words.py</extracomment>
        <translation>Im Lernen</translation>
    </message>
    <message>
        <source>Lesson text</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>Lektionstext</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>gui/widgets/browse/filter_bar.py; gui/widgets/browse/words.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Own note</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>Eigene Notiz</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question answered right</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Frage richtig beantwortet</translation>
    </message>
    <message>
        <source>Question answered wrong</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Frage falsch beantwortet</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>gui/widgets/browse/filter_bar.py; gui/widgets/browse/words.py</extracomment>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Solid</source>
        <extracomment>gui/widgets/browse/filter_bar.py; gui/widgets/browse/words.py</extracomment>
        <translation>Sitzt</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>With a flag</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Mit Fähnchen</translation>
    </message>
    <message>
        <source>With a note</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>flag %1</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>Fähnchen %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>%1 is no filter that finds something.</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Mit dem Filter %1 lässt sich nichts finden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) changed. Ctrl+Z takes it back.</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>
            <numerusform>%Ln Karte geändert. Strg+Z macht es rückgängig.</numerusform>
            <numerusform>%Ln Karten geändert. Strg+Z macht es rückgängig.</numerusform>
        </translation>
    </message>
    <message>
        <source>A to Z</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Von A bis Z</translation>
    </message>
    <message>
        <source>Best match first</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>By course</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Nach Kurs</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Due first</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Fällige zuerst</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Filtern und ordnen</translation>
    </message>
    <message>
        <source>Here you find every card, term, question, paragraph and note of the courses on your shelf while you type.</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Hier findest du schon beim Tippen jede Karte, jeden Begriff, jede Frage, jeden Absatz und jede Notiz der Kurse in deinem Regal.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written so. %Ln found for “%1”</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>
            <numerusform>So steht nichts da. %Ln gefunden für „%1“</numerusform>
            <numerusform>So steht nichts da. %Ln gefunden für „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to search yet</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Noch nichts zu durchsuchen</translation>
    </message>
    <message>
        <source>Open the library</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Search everything: words, or filters such as is:due tag:exam -is:new</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Alles durchsuchen: Wörter oder Filter wie is:due tag:exam -is:new</translation>
    </message>
    <message>
        <source>Seldom forgotten first</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Selten vergessene zuerst</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Try fewer letters, or take a filter off.</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Versuch es mit weniger Buchstaben oder nimm einen Filter weg.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n change(s)</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>
            <numerusform>%Ln Änderung rückgängig machen</numerusform>
            <numerusform>%Ln Änderungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Weakest first</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Schwächste zuerst</translation>
    </message>
</context>
<context>
    <name>CalibrationChart</name>
    <message>
        <source>Answers</source>
        <extracomment>gui/widgets/charts/calibration_chart.py</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>gui/widgets/charts/calibration_chart.py</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Most likely</source>
        <extracomment>gui/widgets/charts/calibration_chart.py</extracomment>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Remembered</source>
        <extracomment>gui/widgets/charts/calibration_chart.py</extracomment>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>gui/widgets/charts/calibration_chart.py</extracomment>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>expected %1, remembered %2 of %3 answers</source>
        <extracomment>gui/widgets/charts/calibration_chart.py</extracomment>
        <translation>erwartet %1, erinnert %2 von %3 Antworten</translation>
    </message>
    <message>
        <source>remembered</source>
        <extracomment>gui/widgets/charts/calibration_chart.py</extracomment>
        <translation>erinnert</translation>
    </message>
</context>
<context>
    <name>CardDetail</name>
    <message numerus="yes">
        <source>%Ln card(s) chosen</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>
            <numerusform>%Ln Karte ausgewählt</numerusform>
            <numerusform>%Ln Karten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tags</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open the lesson it comes from</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>Zur Lektion, aus der sie stammt</translation>
    </message>
    <message>
        <source>Tags to add or to take off</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>Schlagwörter zum Hinzufügen oder Entfernen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Tags, parted by blanks</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>Schlagwörter entfernen</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Add a picture</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Add and write another</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Hinzufügen und weiterschreiben</translation>
    </message>
    <message>
        <source>Add card</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>Added. The next one has the same kind and tags.</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Hinzugefügt. Die nächste hat dieselbe Art und dieselben Schlagwörter.</translation>
    </message>
    <message>
        <source>Change the card</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Karte ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New card</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.svg)</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.svg)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take up the unfinished card</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Angefangene Karte fortsetzen</translation>
    </message>
    <message>
        <source>“%1” has a card already that asks the same.</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>„%1“ hat schon eine Karte, die dasselbe fragt.</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Answer</source>
        <extracomment>gui/widgets/review/card_face.py</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <extracomment>gui/widgets/review/card_face.py</extracomment>
        <translation>Tipp: %1</translation>
    </message>
    <message>
        <source>More about it</source>
        <extracomment>gui/widgets/review/card_face.py</extracomment>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>gui/widgets/review/card_face.py</extracomment>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>%1 %</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Holds for about</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Hält etwa</translation>
    </message>
    <message>
        <source>Known %1 of %2 times.</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>%1 von %2 Mal gewusst.</translation>
    </message>
    <message>
        <source>Left alone, recall is expected to fall to about %1 by %2.</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Ohne Wiederholung sinkt das Erinnern voraussichtlich auf etwa %1 am %2.</translation>
    </message>
    <message>
        <source>Recall now</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Erinnern jetzt</translation>
    </message>
    <message>
        <source>This card</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Diese Karte</translation>
    </message>
    <message>
        <source>Time spent</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Zeitaufwand</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>not yet known</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>under a day</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>weniger als ein Tag</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>A card of another kind is learned anew; change the kind back to go on.</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Eine Karte anderer Art wird neu gelernt; stell die Art zurück, um weiterzulernen.</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Bild hinzufügen…</translation>
    </message>
    <message>
        <source>Also right, parted by |</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Auch richtig, durch | getrennt</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+4</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Alt+1 … Alt+4</translation>
    </message>
    <message>
        <source>Answer to type</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Antwort zum Eintippen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Beidseitig</translation>
    </message>
    <message>
        <source>Comes from a lesson: open it</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Stammt aus einer Lektion: öffnen</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Strg+G</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Kartenart</translation>
    </message>
    <message>
        <source>Make a gap of the selection</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Auswahl als Lücke</translation>
    </message>
    <message>
        <source>Note under the answer</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Notiz unter der Antwort</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Tags, parted by blanks</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Schlagwörter, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Take the picture off</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Text mit Lücken</translation>
    </message>
    <message>
        <source>Typed</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Eintippen</translation>
    </message>
</context>
<context>
    <name>CardHelp</name>
    <message>
        <source>They come up among your new cards. The old card stays set aside.</source>
        <extracomment>gui/pages/review_help.py</extracomment>
        <translation>Sie kommen unter deinen neuen Karten dran. Die alte Karte bleibt beiseitegelegt.</translation>
    </message>
    <message>
        <source>Two smaller cards in its place</source>
        <extracomment>gui/pages/review_help.py</extracomment>
        <translation>Zwei kleinere Karten an ihrer Stelle</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>My cards</source>
        <extracomment>gui/widgets/own/card_list.py</extracomment>
        <translation>Meine Karten</translation>
    </message>
</context>
<context>
    <name>CardMarks</name>
    <message>
        <source>Changed by its author</source>
        <extracomment>gui/widgets/review/card_marks.py</extracomment>
        <translation>Im Kurs geändert</translation>
    </message>
    <message>
        <source>Flag %1: %2</source>
        <extracomment>gui/widgets/review/card_marks.py</extracomment>
        <translation>Fähnchen %1: %2</translation>
    </message>
    <message>
        <source>In your words</source>
        <extracomment>gui/widgets/review/card_marks.py</extracomment>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <source>★ Marked</source>
        <extracomment>gui/widgets/review/card_marks.py</extracomment>
        <translation>★ Markiert</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>About this card</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Über diese Karte</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Fähnchen</translation>
    </message>
    <message>
        <source>Hide it and its siblings until tomorrow</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Mit verwandten Karten bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Hide the card until tomorrow</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Karte bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Note and memory aid</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Notiz und Merkhilfe</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Pause oder weiter</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Set the card aside</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Karte beiseitelegen</translation>
    </message>
    <message>
        <source>What can be done with this card</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Was du mit dieser Karte tun kannst</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Woher sie stammt</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message numerus="yes">
        <source>Asks %n thing(s); show the next</source>
        <extracomment>gui/widgets/own/card_preview.py</extracomment>
        <translation>
            <numerusform>Fragt nach %Ln Sache; die nächste zeigen</numerusform>
            <numerusform>Fragt nach %Ln Sachen; die nächste zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>gui/widgets/own/card_preview.py</extracomment>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>gui/widgets/own/card_preview.py</extracomment>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <extracomment>gui/widgets/own/card_preview.py</extracomment>
        <translation>Tipp: %1</translation>
    </message>
    <message>
        <source>How it will be asked</source>
        <extracomment>gui/widgets/own/card_preview.py</extracomment>
        <translation>So wird gefragt</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/widgets/own/card_preview.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing is asked yet.</source>
        <extracomment>gui/widgets/own/card_preview.py</extracomment>
        <translation>Noch wird nichts gefragt.</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>Again, if you did not know it; else how easy it was. Below each grade stands when the card comes back.</source>
        <extracomment>gui/widgets/review/card_table.py</extracomment>
        <translation>Nochmal, wenn du es nicht wusstest; sonst, wie leicht es war. Unter jeder Bewertung steht, wann die Karte wiederkommt.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>gui/widgets/review/card_table.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Did you know it? Below each grade stands when the card comes back.</source>
        <extracomment>gui/widgets/review/card_table.py</extracomment>
        <translation>Hast du es gewusst? Unter jeder Bewertung steht, wann die Karte wiederkommt.</translation>
    </message>
    <message>
        <source>Go on; this try does not count</source>
        <extracomment>gui/widgets/review/card_table.py</extracomment>
        <translation>Weiter; dieser Versuch zählt nicht</translation>
    </message>
    <message>
        <source>Say the answer to yourself, then look.</source>
        <extracomment>gui/widgets/review/card_table.py</extracomment>
        <translation>Sag dir die Antwort, dann schau nach.</translation>
    </message>
    <message>
        <source>Show answer</source>
        <extracomment>gui/widgets/review/card_table.py</extracomment>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Type the answer, then let it be checked.</source>
        <extracomment>gui/widgets/review/card_table.py</extracomment>
        <translation>Tipp die Antwort ein, dann lass sie prüfen.</translation>
    </message>
</context>
<context>
    <name>CardWriting</name>
    <message>
        <source>Answer</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ask one fact each. The two become cards of your own, and start anew.</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Frag je nach einer Sache. Beide werden eigene Karten und fangen neu an.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Edit this card</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Karte bearbeiten</translation>
    </message>
    <message>
        <source>First card: back</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Erste Karte: Rückseite</translation>
    </message>
    <message>
        <source>First card: front</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Erste Karte: Vorderseite</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Memory aid</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Merkhilfe</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Second card: back</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Zweite Karte: Rückseite</translation>
    </message>
    <message>
        <source>Second card: front</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Zweite Karte: Vorderseite</translation>
    </message>
    <message>
        <source>Split this card into two</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Karte in zwei teilen</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Text; gaps stay as {{c1::answer}}</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Text; Lücken bleiben als {{c1::Antwort}} stehen</translation>
    </message>
    <message>
        <source>The card keeps its dates. An update of the course keeps your words.</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Die Karte behält ihre Termine. Deine Worte bleiben, auch wenn der Kurs aktualisiert wird.</translation>
    </message>
    <message>
        <source>They are shown with the answer.</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Sie erscheinen mit der Antwort.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>Your own words beside this card</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Deine eigenen Worte zu dieser Karte</translation>
    </message>
</context>
<context>
    <name>CatchUpPanel</name>
    <message>
        <source>%1 hours</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 min a day</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>%1&#xa0;min am Tag</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>%1 Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) have piled up, about %1 in all.</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>
            <numerusform>%Ln Wiederholung hat sich angesammelt, zusammen etwa %1.</numerusform>
            <numerusform>%Ln Wiederholungen haben sich angesammelt, zusammen etwa %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is cleared on %1, in %Ln day(s).</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>
            <numerusform>Aufgeholt am %1, in %Ln Tag.</numerusform>
            <numerusform>Aufgeholt am %1, in %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cleared today.</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>Heute ist alles aufgeholt.</translation>
    </message>
    <message>
        <source>Minutes a day for reviews</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>Minuten am Tag für Wiederholungen</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing is lost: what you know has only faded a little. Those that lose most by waiting come first, and new cards wait until there is time.</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>Nichts ist verloren: Was du weißt, ist nur ein wenig verblasst. Zuerst kommt, was durchs Warten am meisten verliert; neue Karten warten, bis Zeit ist.</translation>
    </message>
    <message>
        <source>So it does not clear: more comes than goes. Take a little more.</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>So wird es nicht weniger: Es kommt mehr dazu, als du schaffst. Nimm dir etwas mehr vor.</translation>
    </message>
    <message>
        <source>Take these minutes a day</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>Diese Minuten am Tag nehmen</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>Willkommen zurück</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Before</source>
        <extracomment>gui/widgets/library/change_list.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>It was called %1, and is called %2 now.</source>
        <extracomment>gui/widgets/library/change_list.py</extracomment>
        <translation>Früher %1, jetzt %2.</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>gui/widgets/library/change_list.py</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>gui/widgets/library/change_list.py</extracomment>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Show more: %1</source>
        <extracomment>gui/widgets/library/change_list.py</extracomment>
        <translation>Mehr zeigen: %1</translation>
    </message>
    <message>
        <source>Something else of it changed: a hint, an explanation, a picture…</source>
        <extracomment>gui/widgets/library/change_list.py</extracomment>
        <translation>Etwas anderes daran ist neu: ein Tipp, eine Erklärung, ein Bild…</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Answer before</source>
        <extracomment>gui/widgets/review/change_panel.py</extracomment>
        <translation>Antwort vorher</translation>
    </message>
    <message>
        <source>Answer now</source>
        <extracomment>gui/widgets/review/change_panel.py</extracomment>
        <translation>Antwort jetzt</translation>
    </message>
    <message>
        <source>Changed by its author</source>
        <extracomment>gui/widgets/review/change_panel.py</extracomment>
        <translation>Im Kurs geändert</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/widgets/review/change_panel.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Its meaning is another one, so it comes up again, however well it was known.</source>
        <extracomment>gui/widgets/review/change_panel.py</extracomment>
        <translation>Sie bedeutet jetzt etwas anderes, darum kommt sie wieder, so gut du sie auch konntest.</translation>
    </message>
    <message>
        <source>Question before</source>
        <extracomment>gui/widgets/review/change_panel.py</extracomment>
        <translation>Frage vorher</translation>
    </message>
    <message>
        <source>Question now</source>
        <extracomment>gui/widgets/review/change_panel.py</extracomment>
        <translation>Frage jetzt</translation>
    </message>
    <message>
        <source>not known any more</source>
        <extracomment>gui/widgets/review/change_panel.py</extracomment>
        <translation>nicht mehr bekannt</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer there</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln nicht mehr da</numerusform>
            <numerusform>%Ln nicht mehr da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln umbenannt</numerusform>
            <numerusform>%Ln umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln herausgenommen</numerusform>
            <numerusform>%Ln herausgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another meaning</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln mit anderer Bedeutung</numerusform>
            <numerusform>%Ln mit anderer Bedeutung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other words</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln anders formuliert</numerusform>
            <numerusform>%Ln anders formuliert</numerusform>
        </translation>
    </message>
    <message>
        <source>Another meaning: due today</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Andere Bedeutung: heute fällig</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No longer there</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Other words</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Anders formuliert</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Renamed: what you learned moved along</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Umbenannt: Dein Lernstand ist mitgekommen</translation>
    </message>
    <message>
        <source>Taken out by the author</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Aus dem Kurs genommen</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>%1: from version %2 to %3, on %4</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>%1: von Version %2 auf %3, %4</translation>
    </message>
    <message>
        <source>No card, question or lesson changed.</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>Keine Karte, Frage oder Lektion hat sich geändert.</translation>
    </message>
    <message>
        <source>Open the course</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>Kurs öffnen</translation>
    </message>
    <message>
        <source>The author&apos;s words are in place now.</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>Jetzt gilt die Fassung des Kurses.</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What its authors say</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>Das sagt das Autorenteam</translation>
    </message>
    <message>
        <source>You and the author both changed these</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>Das habt ihr beide geändert: du und das Autorenteam</translation>
    </message>
    <message>
        <source>Your words stay until you decide; nothing is lost either way.</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>Deine Worte bleiben, bis du entscheidest; verloren geht in keinem Fall etwas.</translation>
    </message>
    <message>
        <source>Your words stay.</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>Deine Worte bleiben.</translation>
    </message>
</context>
<context>
    <name>Charted</name>
    <message>
        <source>Show as chart</source>
        <extracomment>gui/widgets/charts/charted.py</extracomment>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>gui/widgets/charts/charted.py</extracomment>
        <translation>Als Tabelle</translation>
    </message>
</context>
<context>
    <name>ChoiceBody</name>
    <message>
        <source>Choose all that hold.</source>
        <extracomment>gui/widgets/questions/choice.py</extracomment>
        <translation>Wähle alles, was zutrifft.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 right last time</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>zuletzt %1 richtig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 question</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>Practice test</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>Übungstest</translation>
    </message>
    <message>
        <source>Questions of the lesson</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>Fragen zur Lektion</translation>
    </message>
    <message>
        <source>Right last time</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>Zuletzt richtig</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>Starten: %1</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>%1. %2 takes it back.</source>
        <extracomment>gui/choosing.py</extracomment>
        <translation>%1. %2 nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1: so it is already.</source>
        <extracomment>gui/choosing.py</extracomment>
        <translation>%1: So ist es schon.</translation>
    </message>
</context>
<context>
    <name>ClozeBody</name>
    <message>
        <source>Gap %1</source>
        <extracomment>gui/widgets/questions/gaps.py</extracomment>
        <translation>Lücke %1</translation>
    </message>
    <message>
        <source>Gap %1: %2</source>
        <extracomment>gui/widgets/questions/gaps.py</extracomment>
        <translation>Lücke %1: %2</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <extracomment>gui/widgets/questions/gaps.py</extracomment>
        <translation>Wörter zur Auswahl</translation>
    </message>
</context>
<context>
    <name>ComingIn</name>
    <message>
        <source>Backing up your progress</source>
        <extracomment>gui/widgets/library/coming_in.py</extracomment>
        <translation>Dein Lernstand wird gesichert</translation>
    </message>
    <message>
        <source>Checking every file</source>
        <extracomment>gui/widgets/library/coming_in.py</extracomment>
        <translation>Jede Datei wird geprüft</translation>
    </message>
    <message>
        <source>Comparing with what is here</source>
        <extracomment>gui/widgets/library/coming_in.py</extracomment>
        <translation>Vergleich mit dem, was da ist</translation>
    </message>
    <message>
        <source>Copying</source>
        <extracomment>gui/widgets/library/coming_in.py</extracomment>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Putting it on the shelf</source>
        <extracomment>gui/widgets/library/coming_in.py</extracomment>
        <translation>Kommt ins Regal</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <extracomment>gui/widgets/library/coming_in.py</extracomment>
        <translation>Wird entpackt</translation>
    </message>
</context>
<context>
    <name>ConfidenceChoice</name>
    <message>
        <source>Guessed</source>
        <extracomment>gui/widgets/questions/confidence.py</extracomment>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <extracomment>gui/widgets/questions/confidence.py</extracomment>
        <translation>Wie sicher bist du dir?</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>gui/widgets/questions/confidence.py</extracomment>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>gui/widgets/questions/confidence.py</extracomment>
        <translation>Unsicher</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Its hint</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>Ihr Tipp</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Take the author&apos;s</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>Vom Kurs übernehmen</translation>
    </message>
    <message>
        <source>The author writes now</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>So steht es jetzt im Kurs</translation>
    </message>
    <message>
        <source>The author wrote before</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>So stand es vorher im Kurs</translation>
    </message>
    <message>
        <source>What it answers</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>Was sie antwortet</translation>
    </message>
    <message>
        <source>What stands below the answer</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>Was unter der Antwort steht</translation>
    </message>
    <message>
        <source>What the card asks</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>Was die Karte fragt</translation>
    </message>
    <message>
        <source>You wrote, and see</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>Von dir, und so siehst du es</translation>
    </message>
</context>
<context>
    <name>ContinuePanel</name>
    <message>
        <source>%1 % read</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>%1&#xa0;% gelesen</translation>
    </message>
    <message>
        <source>Begin reading</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>Zu lesen anfangen</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Every lesson is read</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>Alle Lektionen sind gelesen</translation>
    </message>
    <message>
        <source>How much of this lesson you have read</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>Wie viel du von dieser Lektion gelesen hast</translation>
    </message>
    <message>
        <source>Open the library</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Your reviews keep what you read. Another course is in the library.</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>Deine Wiederholungen halten das Gelesene wach. In der Bibliothek steht noch ein Kurs.</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>noch nicht angefangen</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Time to think</source>
        <extracomment>gui/widgets/review/countdown.py</extracomment>
        <translation>Zeit zum Nachdenken</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Its file may have been moved or removed. What you learned in it is kept.</source>
        <extracomment>gui/pages/course.py</extracomment>
        <translation>Seine Datei wurde vielleicht verschoben oder gelöscht. Was du darin gelernt hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <extracomment>gui/pages/course.py</extracomment>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>The course is off your shelf. All that you learned in it is kept.</source>
        <extracomment>gui/pages/course.py</extracomment>
        <translation>Der Kurs ist nicht mehr in deinem Regal. Alles, was du darin gelernt hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This course is not installed</source>
        <extracomment>gui/pages/course.py</extracomment>
        <translation>Dieser Kurs ist nicht installiert</translation>
    </message>
    <message>
        <source>You left the course. All that you learned is kept; enrol again at any time.</source>
        <extracomment>gui/pages/course.py</extracomment>
        <translation>Du hast den Kurs verlassen. Alles Gelernte bleibt erhalten; du kannst ihn jederzeit wieder belegen.</translation>
    </message>
    <message>
        <source>You take this course now; its cards come up for review.</source>
        <extracomment>gui/pages/course.py</extracomment>
        <translation>Du belegst diesen Kurs jetzt; seine Karten kommen zur Wiederholung.</translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>%1 % read</source>
        <extracomment>gui/widgets/overview/course_panel.py</extracomment>
        <translation>%1&#xa0;% gelesen</translation>
    </message>
    <message>
        <source>How much of this course you have read</source>
        <extracomment>gui/widgets/overview/course_panel.py</extracomment>
        <translation>Wie viel du von diesem Kurs gelesen hast</translation>
    </message>
    <message>
        <source>Not taken yet</source>
        <extracomment>gui/widgets/overview/course_panel.py</extracomment>
        <translation>Noch nicht belegt</translation>
    </message>
    <message>
        <source>Open the course</source>
        <extracomment>gui/widgets/overview/course_panel.py</extracomment>
        <translation>Kurs öffnen</translation>
    </message>
    <message>
        <source>Open the course %1</source>
        <extracomment>gui/widgets/overview/course_panel.py</extracomment>
        <translation>Kurs %1 öffnen</translation>
    </message>
    <message>
        <source>You take this course</source>
        <extracomment>gui/widgets/overview/course_panel.py</extracomment>
        <translation>Du belegst diesen Kurs</translation>
    </message>
</context>
<context>
    <name>CourseTools</name>
    <message>
        <source>A test of your own</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Eigener Test</translation>
    </message>
    <message>
        <source>All cards once more; your review dates stay as they are</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Alle Karten noch einmal; deine Termine bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Cards as PDF</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Karten als PDF</translation>
    </message>
    <message>
        <source>Cards of</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Karten aus</translation>
    </message>
    <message>
        <source>Cram</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Pauken</translation>
    </message>
    <message>
        <source>Join what belongs together, against the clock</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Verbinde auf Zeit, was zusammengehört</translation>
    </message>
    <message>
        <source>Learn till right</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Bis es sitzt</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Twenty cards until you knew each three times</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Zwanzig Karten, bis du jede dreimal gewusst hast</translation>
    </message>
    <message>
        <source>Whole course</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Ganzer Kurs</translation>
    </message>
</context>
<context>
    <name>CourseView</name>
    <message>
        <source>%1 % of the course read</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>%1&#xa0;% des Kurses gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) that both you and the author changed</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>%Ln Text, den du und das Autorenteam geändert haben</numerusform>
            <numerusform>%Ln Texte, die du und das Autorenteam geändert haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Fortgeschritten</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enrol</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Kurs belegen</translation>
    </message>
    <message>
        <source>For beginners</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Zum Einstieg</translation>
    </message>
    <message>
        <source>Free, and only on this computer. You can look inside before.</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Kostenlos und nur auf diesem Computer. Du kannst vorher hineinschauen.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Mittelstufe</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Practice tests</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Übungstests</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Read so far</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Bisher gelesen</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Take the test</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Test machen</translation>
    </message>
    <message>
        <source>Take the test: %1</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Test machen: %1</translation>
    </message>
    <message>
        <source>Updated to version %1</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Auf Version %1 aktualisiert</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Was sich geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>card(s)</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>Karte</numerusform>
            <numerusform>Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lesson(s)</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>Lektion</numerusform>
            <numerusform>Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>question(s)</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>Frage</numerusform>
            <numerusform>Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>term(s)</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>Begriff</numerusform>
            <numerusform>Begriffe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copied</source>
        <extracomment>gui/crash_dialog.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>gui/crash_dialog.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/crash_dialog.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>gui/crash_dialog.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>gui/crash_dialog.py</extracomment>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>StudyApp met a bug.</source>
        <extracomment>gui/crash_dialog.py</extracomment>
        <translation>StudyApp ist auf einen Fehler gestoßen.</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>gui/crash_dialog.py</extracomment>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Your answers are saved, and you can go on. The report below says where in the code it happened: no text, name or file of yours is in it. Sending it to those who made the app helps them to mend it.</source>
        <extracomment>gui/crash_dialog.py</extracomment>
        <translation>Deine Antworten sind gespeichert, und du kannst weitermachen. Der Bericht unten sagt, wo im Programm es passiert ist; Texte, Namen oder Dateien von dir stehen nicht darin. Schick ihn an das Entwicklungsteam, dann lässt sich der Fehler leichter beheben.</translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message numerus="yes">
        <source>%Ln backup(s), the newest of %1.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>
            <numerusform>%Ln Sicherung, die neueste von %1.</numerusform>
            <numerusform>%Ln Sicherungen, die neueste von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>None yet. One is made on every day on which you learn something.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Noch keine. An jedem Tag, an dem du etwas lernst, wird eine angelegt.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Progress, courses and settings lie in %1. Nothing leaves this computer.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Lernstand, Kurse und Einstellungen liegen in %1. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <source>This folder lies on another computer. If the connection breaks, nothing can be saved: a folder on this computer is safer.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Dieser Ordner liegt auf einem anderen Computer. Bricht die Verbindung ab, kann nichts gespeichert werden: Ein Ordner auf diesem Computer ist sicherer.</translation>
    </message>
    <message>
        <source>This folder seems to be kept in step with other computers by a program that copies single files: that can tear your progress apart. Use Export and Import to move between computers, and start StudyApp with --profile and a folder of its own.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Dieser Ordner wird anscheinend von einem Programm abgeglichen, das einzelne Dateien kopiert: Das kann deinen Lernstand zerreißen. Nimm Export und Import, um zwischen Computern zu wechseln, und starte StudyApp mit --profile und einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>Your files</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Deine Dateien</translation>
    </message>
    <message>
        <source>Your progress was copied to %1.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Dein Lernstand wurde nach %1 kopiert.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>gui/widgets/exams/plan_bars.py; the short name of a weekday, the day of the month, the short name of the month</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message numerus="yes">
        <source>%Ln card(s) in two weeks</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>
            <numerusform>%Ln Karte in zwei Wochen</numerusform>
            <numerusform>%Ln Karten in zwei Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with answers</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>
            <numerusform>%Ln Tag mit Antworten</numerusform>
            <numerusform>%Ln Tage mit Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers given on each day of the last year</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Antworten an jedem Tag des letzten Jahres</translation>
    </message>
    <message>
        <source>Cards due</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Fällige Karten</translation>
    </message>
    <message>
        <source>Cards due on each of the next 14 days</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Fällige Karten an jedem der nächsten 14 Tage</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Guten Abend, %1</translation>
    </message>
    <message>
        <source>Good morning</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>The last year</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Die nächsten zwei Wochen</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>Add</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>DaysPanel</name>
    <message numerus="yes">
        <source>%Ln day(s) of study in all.</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>
            <numerusform>Insgesamt an %Ln Tag gelernt.</numerusform>
            <numerusform>Insgesamt an %Ln Tagen gelernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One rest day a week keeps the row whole.</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>Ein Ruhetag pro Woche unterbricht die Reihe nicht.</translation>
    </message>
    <message>
        <source>What you have learned stays with you; begin again.</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>Was du gelernt hast, bleibt dir; fang einfach wieder an.</translation>
    </message>
    <message>
        <source>Your days</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>Deine Tage</translation>
    </message>
    <message>
        <source>Your first answer begins the count.</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>Mit deiner ersten Antwort geht es los.</translation>
    </message>
    <message numerus="yes">
        <source>answer(s) today</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>
            <numerusform>Antwort heute</numerusform>
            <numerusform>Antworten heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) in a row</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>
            <numerusform>Tag in Folge</numerusform>
            <numerusform>Tage in Folge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message>
        <source>missing: %1</source>
        <extracomment>gui/widgets/review/difference_line.py</extracomment>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>too much: %1</source>
        <extracomment>gui/widgets/review/difference_line.py</extracomment>
        <translation>zu viel: %1</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Author</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Exams</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>gui/directory.py; gui/offering.py</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/directory.py; gui/offering.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>Dressing</name>
    <message>
        <source>Text size: %1 %</source>
        <extracomment>gui/dressing.py</extracomment>
        <translation>Textgröße: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known at first</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>
            <numerusform>%Ln zuerst nicht gewusst</numerusform>
            <numerusform>%Ln zuerst nicht gewusst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln card(s) known</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>
            <numerusform>%Ln Karte gewusst</numerusform>
            <numerusform>Alle %Ln Karten gewusst</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to practice</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Zurück zum Üben</translation>
    </message>
    <message>
        <source>Cards finished with</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Erledigte Karten</translation>
    </message>
    <message>
        <source>Cram</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Pauken</translation>
    </message>
    <message>
        <source>Each card until you knew it three times in this sitting.</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Jede Karte, bis du sie in dieser Runde dreimal gewusst hast.</translation>
    </message>
    <message>
        <source>Each card until you knew it; your review dates stay as they are.</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Jede Karte, bis du sie weißt; deine Termine bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Knew it  (2)</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Gewusst  (2)</translation>
    </message>
    <message>
        <source>Known %1 of %2 times</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>%1 von %2 Mal gewusst</translation>
    </message>
    <message>
        <source>Learn till right</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Bis es sitzt</translation>
    </message>
    <message>
        <source>Not yet  (1)</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Noch nicht  (1)</translation>
    </message>
    <message>
        <source>Show answer</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Antwort zeigen</translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message numerus="yes">
        <source>%Ln card(s) come back %1.</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>
            <numerusform>%Ln Karte kommt %1 wieder.</numerusform>
            <numerusform>%Ln Karten kommen %1 wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are due, beyond your %1 minutes.</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>
            <numerusform>%Ln weitere ist fällig, über deine %1 Minuten hinaus.</numerusform>
            <numerusform>%Ln weitere sind fällig, über deine %1 Minuten hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>
            <numerusform>%Ln zu wiederholen</numerusform>
            <numerusform>%Ln zu wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>A good moment to read on: new cards come with what you read.</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>Ein guter Moment zum Weiterlesen: Neue Karten kommen mit dem, was du liest.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>Für heute alles geschafft</translation>
    </message>
    <message>
        <source>By listening</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>Freihändig</translation>
    </message>
    <message>
        <source>Due today</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>Reviews</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Start review</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The voice asks and answers; your hands stay free</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>Die Stimme fragt und antwortet; deine Hände bleiben frei</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>EaseSettings</name>
    <message>
        <source>All keys are the usual ones again.</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Alle Tasten sind wieder die üblichen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Choose keys…</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Tasten wählen…</translation>
    </message>
    <message>
        <source>Daily reminder</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Tägliche Erinnerung</translation>
    </message>
    <message>
        <source>Every action can have another key. ? shows all of them.</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Du kannst jede Taste ändern. Mit ? siehst du alle.</translation>
    </message>
    <message>
        <source>From which hour to remind</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Ab welcher Stunde erinnert wird</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys, motion, reminder</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Tasten, Bewegung, Erinnerung</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>One quiet notice if cards are due, never on a day off. It comes while StudyApp is open or minimised; nothing runs when it is closed.</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Ein leiser Hinweis, wenn Karten fällig sind, nie an freien Tagen. Er kommt, solange StudyApp offen oder minimiert ist; ist es geschlossen, läuft nichts.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Reduced: text jumps to its place, clocks move once a second.</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Reduziert: Text springt an seinen Platz, Uhren rücken einmal pro Sekunde vor.</translation>
    </message>
    <message>
        <source>The usual keys</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Die üblichen Tasten</translation>
    </message>
    <message>
        <source>from %1:00</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>ab %1:00</translation>
    </message>
</context>
<context>
    <name>EditorChoice</name>
    <message>
        <source>Command of the editor</source>
        <extracomment>gui/widgets/author/editor_choice.py</extracomment>
        <translation>Befehl des Editors</translation>
    </message>
    <message>
        <source>Open lines in</source>
        <extracomment>gui/widgets/author/editor_choice.py</extracomment>
        <translation>Zeilen öffnen in</translation>
    </message>
    <message>
        <source>another editor…</source>
        <extracomment>gui/widgets/author/editor_choice.py</extracomment>
        <translation>anderer Editor…</translation>
    </message>
    <message>
        <source>this window</source>
        <extracomment>gui/widgets/author/editor_choice.py</extracomment>
        <translation>diesem Fenster</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cards: only cards can be changed.</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>
            <numerusform>%Ln davon ist eine Karte: Nur Karten lassen sich ändern.</numerusform>
            <numerusform>%Ln davon sind Karten: Nur Karten lassen sich ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tags</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Fähnchen</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Fähnchen %1</translation>
    </message>
    <message>
        <source>Hide until tomorrow</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>No flag</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Kein Fähnchen</translation>
    </message>
    <message>
        <source>Open in the glossary</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Im Glossar öffnen</translation>
    </message>
    <message>
        <source>Open in the lesson</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>In der Lektion öffnen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Tags to add or to take off</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Schlagwörter zum Hinzufügen oder Entfernen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Tags, parted by blanks</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Was dazugehört</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Deine Notiz</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>A copy of your progress is saved: %1</source>
        <extracomment>gui/everywhere.py</extracomment>
        <translation>Eine Kopie deines Lernstands ist gespeichert: %1</translation>
    </message>
    <message>
        <source>Your card is saved. It comes up for review with the others.</source>
        <extracomment>gui/everywhere.py</extracomment>
        <translation>Deine Karte ist gespeichert. Sie kommt mit den anderen zur Wiederholung.</translation>
    </message>
</context>
<context>
    <name>ExamPanel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s) are for today.</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>
            <numerusform>%Ln neue Karte ist für heute.</numerusform>
            <numerusform>%Ln neue Karten sind für heute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s) more than planned are still to come. They are spread over the days that are left.</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>
            <numerusform>%Ln neue Karte mehr als geplant steht noch aus. Sie kommt an einem der übrigen Tage dran.</numerusform>
            <numerusform>%Ln neue Karten mehr als geplant stehen noch aus. Sie verteilen sich auf die übrigen Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind the plan</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Hinter dem Plan</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Every card comes once more before the exam, the surest first.</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Vor der Prüfung kommt jede Karte noch einmal, die sicherste zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days, %1</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>
            <numerusform>In %Ln Tag, %1</numerusform>
            <numerusform>In %Ln Tagen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It is today, %1. Good luck!</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Heute ist es so weit, %1. Viel Erfolg!</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Sie war am %1.</translation>
    </message>
    <message>
        <source>Last pass</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Letzter Durchgang</translation>
    </message>
    <message>
        <source>Looking at the days to come …</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Die nächsten Tage werden berechnet …</translation>
    </message>
    <message>
        <source>On track</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The days to come</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Die nächsten Tage</translation>
    </message>
    <message>
        <source>This exam is over; its cards come on their plain dates again. A mark of about %1 was expected when it was planned.</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Diese Prüfung ist vorbei; ihre Karten kommen wieder zu ihren gewohnten Terminen. Bei der Planung war ein Ergebnis von etwa %1 zu erwarten.</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>When it was planned, the mark was expected to be about %1.</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Bei der Planung war ein Ergebnis von etwa %1 zu erwarten.</translation>
    </message>
    <message>
        <source>cards begun</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Karten angefangen</translation>
    </message>
    <message>
        <source>known today</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>heute gewusst</translation>
    </message>
    <message>
        <source>predicted mark</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>erwartetes Ergebnis</translation>
    </message>
</context>
<context>
    <name>ExamsPage</name>
    <message>
        <source>An exam asks about lessons, and there are none on your shelf yet.</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>Eine Prüfung fragt nach Lektionen, und in deinem Regal stehen noch keine.</translation>
    </message>
    <message>
        <source>Exams</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Give the day and the lessons. You see what it takes each day and what mark to expect; in the days before the exam every card comes once more.</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>Nenne den Tag und die Lektionen. Du siehst, was es täglich braucht und welches Ergebnis zu erwarten ist; in den Tagen vor der Prüfung kommt jede Karte noch einmal.</translation>
    </message>
    <message>
        <source>No exam is planned</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>Keine Prüfung geplant</translation>
    </message>
    <message>
        <source>Open the library</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Plan an exam</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>Prüfung planen</translation>
    </message>
    <message>
        <source>Trying plans, day by day …</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>Pläne werden Tag für Tag durchgespielt …</translation>
    </message>
    <message>
        <source>“%1” is planned. What it asks comes among today&apos;s reviews.</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>„%1“ ist geplant. Ihre Karten kommen jetzt bei deinen täglichen Wiederholungen dran.</translation>
    </message>
</context>
<context>
    <name>ExamsStrip</name>
    <message numerus="yes">
        <source>%1 is in %Ln days</source>
        <extracomment>gui/widgets/overview/exams_strip.py</extracomment>
        <translation>
            <numerusform>%1 ist in %Ln Tag</numerusform>
            <numerusform>%1 ist in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is tomorrow</source>
        <extracomment>gui/widgets/overview/exams_strip.py</extracomment>
        <translation>%1 ist morgen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of today&apos;s card(s) are for it.</source>
        <extracomment>gui/widgets/overview/exams_strip.py</extracomment>
        <translation>
            <numerusform>%Ln der heutigen Karten ist dafür.</numerusform>
            <numerusform>%Ln der heutigen Karten sind dafür.</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks nothing of today.</source>
        <extracomment>gui/widgets/overview/exams_strip.py</extracomment>
        <translation>Heute ist dafür nichts zu tun.</translation>
    </message>
    <message>
        <source>See the plan</source>
        <extracomment>gui/widgets/overview/exams_strip.py</extracomment>
        <translation>Plan ansehen</translation>
    </message>
    <message>
        <source>This is the last pass: every card comes once more.</source>
        <extracomment>gui/widgets/overview/exams_strip.py</extracomment>
        <translation>Das ist der letzte Durchgang: Jede Karte kommt noch einmal.</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Faults</source>
        <extracomment>gui/widgets/author/fault_list.py</extracomment>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Count it</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Gelten lassen</translation>
    </message>
    <message>
        <source>Count it, now and whenever you answer so again</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Gelten lassen, jetzt und immer, wenn du so antwortest</translation>
    </message>
    <message>
        <source>Counted as right</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Als richtig gezählt</translation>
    </message>
    <message>
        <source>Explanation</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Here is the answer</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Hier ist die Antwort</translation>
    </message>
    <message>
        <source>Nearly right</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Fast richtig</translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Nicht richtig</translation>
    </message>
    <message>
        <source>Partly right: %1 %</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Teilweise richtig: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Remember this wording</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Formulierung merken</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Die Antwort: %1</translation>
    </message>
    <message>
        <source>This question comes back in your reviews.</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Diese Frage kommt in deinen Wiederholungen wieder.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Woher sie stammt</translation>
    </message>
    <message>
        <source>You were sure. What surprises is remembered best once mended.</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Du warst dir sicher. Was überrascht, bleibt nach der Berichtigung am besten im Gedächtnis.</translation>
    </message>
</context>
<context>
    <name>FigureWindow</name>
    <message>
        <source>Close</source>
        <extracomment>gui/widgets/text/figure_window.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>gui/widgets/text/figure_window.py</extracomment>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>gui/widgets/text/figure_window.py</extracomment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>gui/widgets/text/figure_window.py</extracomment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <extracomment>gui/widgets/text/figure_window.py</extracomment>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>gui/widgets/text/figure_window.py</extracomment>
        <translation>Kleiner</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 % of the chapters&apos; paragraphs are asked about by a card or question.</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>Zu %1&#xa0;% der Absätze in den Kapiteln gibt es eine Karte oder Frage.</translation>
    </message>
    <message>
        <source>%1 of %2 paragraphs are asked about.</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>Zu %1 von %2 Absätzen wird etwas gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln Kapitel</numerusform>
            <numerusform>%Ln Kapitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln Abbildung</numerusform>
            <numerusform>%Ln Abbildungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln Lektion</numerusform>
            <numerusform>%Ln Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory aid(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln Merkhilfe</numerusform>
            <numerusform>%Ln Merkhilfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice test(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln Übungstest</numerusform>
            <numerusform>%Ln Übungstests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) in conversations</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln Denkpause in Gesprächen</numerusform>
            <numerusform>%Ln Denkpausen in Gesprächen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to remember</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln Sache zum Merken</numerusform>
            <numerusform>%Ln Sachen zum Merken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Items without a source: %1</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>Einträge ohne Quelle: %1</translation>
    </message>
    <message>
        <source>Not asked about: %1</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>Nicht gefragt: %1</translation>
    </message>
    <message>
        <source>Options without feedback: %1</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>Antworten ohne Rückmeldung: %1</translation>
    </message>
    <message>
        <source>The whole course</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>Der ganze Kurs</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Fähnchen</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Fähnchen %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Take off the filter %1</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Filter %1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <extracomment>gui/widgets/lesson/find_bar.py</extracomment>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Find in this lesson</source>
        <extracomment>gui/widgets/lesson/find_bar.py</extracomment>
        <translation>In dieser Lektion suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>gui/widgets/lesson/find_bar.py</extracomment>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>gui/widgets/lesson/find_bar.py</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>gui/widgets/lesson/find_bar.py</extracomment>
        <translation>Voriger Treffer</translation>
    </message>
</context>
<context>
    <name>FirstChoices</name>
    <message>
        <source>As it comes</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Wie es kommt</translation>
    </message>
    <message>
        <source>For the greeting only</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Nur für die Begrüßung</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Richte es dir ein</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Minuten am Tag</translation>
    </message>
    <message>
        <source>None of it is needed; the settings have it, too.</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Nichts davon muss sein; alles steht auch in den Einstellungen.</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Dein Name</translation>
    </message>
</context>
<context>
    <name>FirstStep</name>
    <message>
        <source>A course comes as one file, a study pack. Open one, or drop it anywhere in this window.</source>
        <extracomment>gui/widgets/overview/first_step.py</extracomment>
        <translation>Ein Kurs ist eine einzige Datei, ein Kurspaket. Öffne eins oder zieh es irgendwo in dieses Fenster.</translation>
    </message>
    <message>
        <source>Begin this course</source>
        <extracomment>gui/widgets/overview/first_step.py</extracomment>
        <translation>Diesen Kurs anfangen</translation>
    </message>
    <message>
        <source>Four short lessons show how learning lasts, and StudyApp with it: you read, listen, answer and review. You can stop after any of them.</source>
        <extracomment>gui/widgets/overview/first_step.py</extracomment>
        <translation>Vier kurze Lektionen zeigen, wie Gelerntes bleibt und wie StudyApp dabei hilft: Du liest, hörst, antwortest und wiederholst. Du kannst nach jeder aufhören.</translation>
    </message>
    <message>
        <source>New here? Take the tour.</source>
        <extracomment>gui/widgets/overview/first_step.py</extracomment>
        <translation>Neu hier? Mach den Rundgang.</translation>
    </message>
    <message>
        <source>No course is on the shelf yet</source>
        <extracomment>gui/widgets/overview/first_step.py</extracomment>
        <translation>Noch steht kein Kurs im Regal</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>gui/widgets/overview/first_step.py</extracomment>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Open a pack…</source>
        <extracomment>gui/widgets/overview/first_step.py</extracomment>
        <translation>Paket öffnen…</translation>
    </message>
    <message>
        <source>Start with the tour</source>
        <extracomment>gui/widgets/overview/first_step.py</extracomment>
        <translation>Mit dem Rundgang anfangen</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>Blue</source>
        <extracomment>gui/widgets/review/flags.py</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>gui/widgets/review/flags.py</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>gui/widgets/review/flags.py</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>gui/widgets/review/flags.py</extracomment>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>gui/widgets/review/flags.py</extracomment>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>gui/widgets/review/flags.py</extracomment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <extracomment>gui/widgets/review/flags.py</extracomment>
        <translation>Türkis</translation>
    </message>
</context>
<context>
    <name>ForgettingCurve</name>
    <message>
        <source>%1 expected</source>
        <extracomment>gui/widgets/review/forgetting_curve.py</extracomment>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>Due %1</source>
        <extracomment>gui/widgets/review/forgetting_curve.py</extracomment>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>Expected recall</source>
        <extracomment>gui/widgets/review/forgetting_curve.py</extracomment>
        <translation>Erwartetes Erinnern</translation>
    </message>
    <message>
        <source>Forgetting curve</source>
        <extracomment>gui/widgets/review/forgetting_curve.py</extracomment>
        <translation>Vergessenskurve</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>gui/widgets/review/forgetting_curve.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>gui/widgets/review/forgetting_curve.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>aim: %1</source>
        <extracomment>gui/widgets/review/forgetting_curve.py</extracomment>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>gui/widgets/review/forgetting_curve.py</extracomment>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>No term found</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Kein Begriff gefunden</translation>
    </message>
    <message>
        <source>No terms yet</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Noch keine Begriffe</translation>
    </message>
    <message>
        <source>Nothing is written so; these are like it:</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>So steht nichts da; ähnlich ist:</translation>
    </message>
    <message>
        <source>Open the library</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Search terms and definitions</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Begriffe und Definitionen durchsuchen</translation>
    </message>
    <message>
        <source>The words that your courses explain stand here from A to Z. No course on your shelf has any.</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Hier stehen die Wörter, die deine Kurse erklären, von A bis Z. Noch kein Kurs in deinem Regal hat welche.</translation>
    </message>
    <message>
        <source>This term is not in the glossary any more.</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Diesen Begriff gibt es im Glossar nicht mehr.</translation>
    </message>
    <message>
        <source>Try fewer letters, or a word of the definition.</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Versuch es mit weniger Buchstaben oder einem Wort der Definition.</translation>
    </message>
</context>
<context>
    <name>GradeBar</name>
    <message>
        <source>Forgotten</source>
        <extracomment>gui/widgets/review/grade_bar.py</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>gui/widgets/review/grade_bar.py</extracomment>
        <translation>Gewusst</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>Again</source>
        <extracomment>gui/widgets/review/grade_names.py</extracomment>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>gui/widgets/review/grade_names.py</extracomment>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>gui/widgets/review/grade_names.py</extracomment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Hard</source>
        <extracomment>gui/widgets/review/grade_names.py</extracomment>
        <translation>Schwer</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Chapters of the guide</source>
        <extracomment>gui/pages/guide.py</extracomment>
        <translation>Kapitel des Handbuchs</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <extracomment>gui/pages/guide.py</extracomment>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Find in the guide (Ctrl+F)</source>
        <extracomment>gui/pages/guide.py</extracomment>
        <translation>Im Handbuch suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>gui/pages/guide.py</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>How to write a study pack</source>
        <extracomment>gui/pages/guide.py</extracomment>
        <translation>So schreibst du ein Kurspaket</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <extracomment>gui/pages/guide.py</extracomment>
        <translation>Text des Handbuchs</translation>
    </message>
</context>
<context>
    <name>HandingIn</name>
    <message numerus="yes">
        <source>%Ln marked for later.</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>
            <numerusform>%Ln für später vorgemerkt.</numerusform>
            <numerusform>%Ln für später vorgemerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more minutes</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>
            <numerusform>Noch %Ln Minute</numerusform>
            <numerusform>Noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are open</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>
            <numerusform>%Ln Frage ist offen</numerusform>
            <numerusform>%Ln Fragen sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>Zurück zu den Fragen</translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>Alle Fragen sind beantwortet</translation>
    </message>
    <message>
        <source>Go on later</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>Später weitermachen</translation>
    </message>
    <message>
        <source>Hand in</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Hand in what you have, or take more time: it is practice.</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>Gib ab, was du hast, oder nimm dir mehr Zeit: Es ist eine Übung.</translation>
    </message>
    <message>
        <source>Look over them once more, or hand in.</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>Schau sie noch einmal durch oder gib ab.</translation>
    </message>
    <message>
        <source>The time is over</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>What stays open counts as not known. Choose a number to go there.</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>Was offen bleibt, zählt als nicht gewusst. Wähle eine Nummer, um dorthin zu gehen.</translation>
    </message>
</context>
<context>
    <name>HandsFreePage</name>
    <message numerus="yes">
        <source>%Ln card(s) are due.</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>
            <numerusform>%Ln Karte ist fällig.</numerusform>
            <numerusform>%Ln Karten sind fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the answer, 1 to 4 grade and Space means Good.</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Nach der Antwort bewertest du mit 1 bis 4; die Leertaste bedeutet Gut.</translation>
    </message>
    <message>
        <source>Answer in your mind</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Antworte in Gedanken</translation>
    </message>
    <message>
        <source>Back to today</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Did you know it?</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Hast du es gewusst?</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln card(s) answered.</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>
            <numerusform>Fertig: %Ln Karte beantwortet.</numerusform>
            <numerusform>Fertig: %Ln Karten beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc holds at any time.</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Esc hält jederzeit an.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Hör zu</translation>
    </message>
    <message>
        <source>Nothing is due now. Cards come up here when they are.</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Gerade ist nichts fällig. Sobald Karten fällig sind, erscheinen sie hier.</translation>
    </message>
    <message>
        <source>Review without hands</source>
        <extracomment>gui/offering.py; gui/pages/hands_free.py</extracomment>
        <translation>Freihändig wiederholen</translation>
    </message>
    <message>
        <source>Silence counts as known; 1 says that it was not.</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Schweigen zählt als gewusst; 1 sagt, dass du es nicht wusstest.</translation>
    </message>
    <message>
        <source>The answer</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>HardPanel</name>
    <message>
        <source>A card that keeps slipping away wants another look: its source, a memory aid of your own, or two cards instead of one.</source>
        <extracomment>gui/widgets/overview/hard_panel.py</extracomment>
        <translation>Eine Karte, die dir immer wieder entfällt, braucht einen zweiten Blick: auf ihre Quelle, mit einer eigenen Merkhilfe oder als zwei Karten statt einer.</translation>
    </message>
    <message>
        <source>Cards that give trouble</source>
        <extracomment>gui/widgets/overview/hard_panel.py</extracomment>
        <translation>Hartnäckige Karten</translation>
    </message>
    <message>
        <source>forgotten %1 of %2 times</source>
        <extracomment>gui/widgets/overview/hard_panel.py</extracomment>
        <translation>%1 von %2 Mal vergessen</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>gui/widgets/overview/hard_panel.py</extracomment>
        <translation>beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Day</source>
        <extracomment>gui/widgets/charts/heat_map.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>gui/widgets/charts/heat_map.py</extracomment>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Hint %1</source>
        <extracomment>gui/widgets/questions/hints.py</extracomment>
        <translation>Tipp %1</translation>
    </message>
</context>
<context>
    <name>HolidayRow</name>
    <message>
        <source>Remove</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>How far it is</source>
        <extracomment>gui/widgets/settings/job_line.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>gui/widgets/settings/job_line.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>%1, changed</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>%1: „%2“.</translation>
    </message>
    <message>
        <source>Choose keys</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>Tasten wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find what a key does</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>Suche, was eine Taste tut</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Press another key</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>Andere Taste drücken</translation>
    </message>
    <message>
        <source>Press the key for “%1” now; Esc leaves it as it is.</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>Drück jetzt die Taste für „%1“; mit Esc bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>The usual key</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>Die übliche Taste</translation>
    </message>
    <message>
        <source>What keys do</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>Was Tasten tun</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>„%1“ hat jetzt keine Taste.</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Close</source>
        <extracomment>gui/key_map.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc closes this list.</source>
        <extracomment>gui/key_map.py</extracomment>
        <translation>Esc schließt diese Liste.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>gui/key_map.py</extracomment>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A picture from near</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Ein Bild von Nahem</translation>
    </message>
    <message>
        <source>Add a course from a file</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Kurs aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Again, Hard, Good, Easy</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Nochmal, Schwer, Gut, Leicht</translation>
    </message>
    <message>
        <source>Again, Hard, Good, Easy; of two grades 1 and 2</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Nochmal, Schwer, Gut, Leicht; bei zwei Stufen 1 und 2</translation>
    </message>
    <message>
        <source>All that can be done with the card</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Alles, was mit der Karte geht</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Basic, both ways, gaps, typed</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Einfach, beidseitig, Lücken, Eintippen</translation>
    </message>
    <message>
        <source>Between the list of pages, the page and the voice</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Zwischen Seitenliste, Seite und Stimme wechseln</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Chapter before</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Voriges Kapitel</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Check; then go on</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Prüfen; dann weiter</translation>
    </message>
    <message>
        <source>Choose a tile on the left, on the right</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Ein Feld links, rechts wählen</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Eine Antwort wählen</translation>
    </message>
    <message>
        <source>Choose several, choose all</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Mehrere, alle auswählen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Close StudyApp</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>StudyApp schließen</translation>
    </message>
    <message>
        <source>Close what is open beside the card</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Schließen, was neben der Karte offen ist</translation>
    </message>
    <message>
        <source>Close what is open; then fall silent</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Schließen, was offen ist; dann verstummen</translation>
    </message>
    <message>
        <source>Close what opened over the page</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Schließen, was sich über der Seite geöffnet hat</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Cramming</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Pauken</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete the cards chosen</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Ausgewählte Karten löschen</translation>
    </message>
    <message>
        <source>Detailed</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Rückgängig Gemachtes wiederherstellen</translation>
    </message>
    <message>
        <source>Do at once what comes next; Good after the answer</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Gleich das Nächste tun; nach der Antwort Gut</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Edit the card in place</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Karte gleich hier bearbeiten</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Find anything and do anything</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Alles finden und alles tun</translation>
    </message>
    <message>
        <source>Find in the lesson</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>In der Lektion suchen</translation>
    </message>
    <message>
        <source>First value, last value</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Erster Wert, letzter Wert</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Fähnchen %1</translation>
    </message>
    <message>
        <source>Flag the card, while one is asked</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Der Karte ein Fähnchen geben, während gefragt wird</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Von der Suche in die Liste</translation>
    </message>
    <message>
        <source>From the search into the list and back</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Von der Suche in die Liste und zurück</translation>
    </message>
    <message>
        <source>From value to value</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Von Wert zu Wert</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Hands-free review</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Freihändig wiederholen</translation>
    </message>
    <message>
        <source>Hard</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Hide the card and its siblings until tomorrow</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Karte mit verwandten bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Hide the card until tomorrow</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Karte bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Hide what is chosen until tomorrow</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Auswahl bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>I did not know it</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Nicht gewusst</translation>
    </message>
    <message>
        <source>I knew it</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Gewusst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Light one line, one paragraph, everything</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Eine Zeile, einen Absatz, alles hervorheben</translation>
    </message>
    <message>
        <source>Listen or pause</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Anhören oder Pause</translation>
    </message>
    <message>
        <source>Make a gap of the selection</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Aus der Auswahl eine Lücke machen</translation>
    </message>
    <message>
        <source>Mark the card</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Karte markieren</translation>
    </message>
    <message>
        <source>Mark the question for later</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Frage für später vormerken</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Move an item when putting things in order</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Einen Eintrag verschieben, wenn du etwas ordnest</translation>
    </message>
    <message>
        <source>Move it</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move the light</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Hervorhebung bewegen</translation>
    </message>
    <message>
        <source>My cards</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Meine Karten</translation>
    </message>
    <message>
        <source>Nearer, farther</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Näher, weiter weg</translation>
    </message>
    <message>
        <source>New card; from the text selected in a lesson</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Neue Karte; aus dem markierten Text einer Lektion</translation>
    </message>
    <message>
        <source>Next and last place found</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Nächste und vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Nächstes Kapitel</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Nächster Absatz</translation>
    </message>
    <message>
        <source>Next question</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Next theme</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Nächstes Farbschema</translation>
    </message>
    <message>
        <source>Open page %1 of the list</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Seite %1 der Liste öffnen</translation>
    </message>
    <message>
        <source>Open the term chosen in the map</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Den im Begriffsnetz gewählten Begriff öffnen</translation>
    </message>
    <message>
        <source>Open where it stands</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Öffnen, wo es steht</translation>
    </message>
    <message>
        <source>Page down</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Bild ↓</translation>
    </message>
    <message>
        <source>Page up</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Bild ↑</translation>
    </message>
    <message>
        <source>Paragraph before</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Voriger Absatz</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Pause oder weiter</translation>
    </message>
    <message>
        <source>Pause the voice or go on</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Stimme anhalten oder weiter</translation>
    </message>
    <message>
        <source>Practice test</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Übungstest</translation>
    </message>
    <message>
        <source>Press the button; begin on the first screen</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Knopf drücken; auf der ersten Seite anfangen</translation>
    </message>
    <message>
        <source>Question before</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Quick, standard, detailed</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Kurz, normal, ausführlich</translation>
    </message>
    <message>
        <source>Read aloud or pause, on every page</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Vorlesen oder Pause, auf jeder Seite</translation>
    </message>
    <message>
        <source>Read the card aloud, once more</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Karte vorlesen, auch noch einmal</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Ordner neu lesen</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and write another</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Speichern und weiterschreiben</translation>
    </message>
    <message>
        <source>Say a word differently</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Ein Wort anders aussprechen</translation>
    </message>
    <message>
        <source>Say it again</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Noch einmal sagen</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Set aside what is chosen</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Auswahl beiseitelegen</translation>
    </message>
    <message>
        <source>Set the card aside</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Karte beiseitelegen</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Show a model answer to an open question</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Musterantwort zu einer offenen Frage zeigen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Show the answer; then the suggested grade</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Antwort zeigen; dann die vorgeschlagene Bewertung</translation>
    </message>
    <message>
        <source>Show the answer; then: I knew it</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Antwort zeigen; dann: Gewusst</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Tipp zeigen</translation>
    </message>
    <message>
        <source>Show what is known about the card</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Zeigen, was über die Karte bekannt ist</translation>
    </message>
    <message>
        <source>Show what its author changed</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Zeigen, was sich im Kurs geändert hat</translation>
    </message>
    <message>
        <source>Show where the card comes from</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Zeigen, woher die Karte stammt</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take a hint</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Einen Tipp nehmen</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Text in normaler Größe</translation>
    </message>
    <message>
        <source>The guide, at the chapter about the page you are on</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Das Handbuch, beim Kapitel über die aktuelle Seite</translation>
    </message>
    <message>
        <source>The same way round, backward</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Ebenso, nur rückwärts</translation>
    </message>
    <message>
        <source>Through the list of pages</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Durch die Seitenliste</translation>
    </message>
    <message>
        <source>To the next control, to the one before</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Zum nächsten Bedienelement, zum vorigen</translation>
    </message>
    <message>
        <source>Today, Library … Settings</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Heute, Bibliothek … Einstellungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo, as far back as you like</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Rückgängig, so weit zurück du willst</translation>
    </message>
    <message>
        <source>Write a note or a memory aid</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Notiz oder Merkhilfe schreiben</translation>
    </message>
    <message>
        <source>Writing a card</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Karte schreiben</translation>
    </message>
</context>
<context>
    <name>LabelsPanel</name>
    <message>
        <source>Holding</source>
        <extracomment>gui/widgets/overview/labels_panel.py</extracomment>
        <translation>Hält</translation>
    </message>
    <message>
        <source>Holding: known for %1 days or more. Solid: %2 days or more, and fresh.</source>
        <extracomment>gui/widgets/overview/labels_panel.py</extracomment>
        <translation>Hält: seit %1 Tagen oder länger gewusst. Sitzt: %2 Tage oder länger, und noch frisch.</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>gui/widgets/overview/labels_panel.py</extracomment>
        <translation>Im Lernen</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>gui/widgets/overview/labels_panel.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Solid</source>
        <extracomment>gui/widgets/overview/labels_panel.py</extracomment>
        <translation>Sitzt</translation>
    </message>
    <message>
        <source>What you know</source>
        <extracomment>gui/widgets/overview/labels_panel.py</extracomment>
        <translation>Was du weißt</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system</source>
        <extracomment>gui/pages/settings_index.py; gui/widgets/settings/language_choice.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/widgets/settings/language_choice.py</extracomment>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <extracomment>gui/languages.py; the name of your language in your language, with a capital letter</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>LearningSettings</name>
    <message>
        <source>:00</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>:00</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Ein neuer Tag beginnt um</translation>
    </message>
    <message>
        <source>Each new card brings about ten reviews over the next weeks.</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Jede neue Karte bringt in den nächsten Wochen etwa zehn Wiederholungen.</translation>
    </message>
    <message>
        <source>How much to remember</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Wie viel du behalten willst</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Neue Karten am Tag</translation>
    </message>
    <message>
        <source>Next dates</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>Of 100 cards that come back you still know about %1.</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Von 100 Karten, die wiederkommen, weißt du noch etwa %1.</translation>
    </message>
    <message>
        <source>Reviews and forgetting are in balance.</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Wiederholen und Vergessen halten sich die Waage.</translation>
    </message>
    <message>
        <source>Show them on the buttons</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Auf den Knöpfen zeigen</translation>
    </message>
    <message>
        <source>Studying past midnight still counts for the evening. From next start on.</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Was du nach Mitternacht lernst, zählt noch zum Abend. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>That takes few reviews, and more is learned anew.</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Das kostet wenige Wiederholungen, dafür lernst du mehr neu.</translation>
    </message>
    <message>
        <source>That takes many reviews.</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Das kostet viele Wiederholungen.</translation>
    </message>
    <message>
        <source>When a card would come back, before you choose a grade.</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Wann eine Karte wiederkäme, noch bevor du bewertest.</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>%1 h</source>
        <extracomment>gui/lengths.py</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>gui/lengths.py</extracomment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>gui/lengths.py</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>gui/lengths.py</extracomment>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>gui/lengths.py</extracomment>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>LessonBars</name>
    <message>
        <source>%1, %2 of %3 seen</source>
        <extracomment>gui/widgets/charts/lesson_bars.py</extracomment>
        <translation>%1, %2 von %3 gesehen</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>gui/widgets/charts/lesson_bars.py</extracomment>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>gui/widgets/charts/lesson_bars.py</extracomment>
        <translation>Gewusst</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>gui/widgets/charts/lesson_bars.py</extracomment>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>gui/widgets/charts/lesson_bars.py</extracomment>
        <translation>Gesehen</translation>
    </message>
</context>
<context>
    <name>LessonChoice</name>
    <message>
        <source> times</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation> Mal</translation>
    </message>
    <message>
        <source>How much “%1” counts</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Wie viel „%1“ zählt</translation>
    </message>
    <message>
        <source>Some lessons count more than others</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Manche Lektionen zählen mehr als andere</translation>
    </message>
    <message>
        <source>counts </source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>zählt </translation>
    </message>
    <message>
        <source>counts once</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>zählt einfach</translation>
    </message>
</context>
<context>
    <name>LessonDocument</name>
    <message>
        <source>Acronym</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Akronym</translation>
    </message>
    <message>
        <source>After this lesson you can</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Nach dieser Lektion kannst du</translation>
    </message>
    <message>
        <source>Analogy</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Analogie</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>Ask me about this section: %Ln question(s)</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>
            <numerusform>Frag mich zu diesem Abschnitt: %Ln Frage</numerusform>
            <numerusform>Frag mich zu diesem Abschnitt: %Ln Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the course</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Zurück zum Kurs</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Explanation</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Helps you remember:</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Hilft dir beim Merken:</translation>
    </message>
    <message>
        <source>Key concepts</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Schlüsselbegriffe</translation>
    </message>
    <message>
        <source>Memory tool</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Merktechnik</translation>
    </message>
    <message>
        <source>Next lesson: %1</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Nächste Lektion: %1</translation>
    </message>
    <message>
        <source>Quiz me on this lesson</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Frag mich zu dieser Lektion</translation>
    </message>
    <message>
        <source>Review your cards</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Karten wiederholen</translation>
    </message>
    <message>
        <source>Rhyme</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Reim</translation>
    </message>
    <message numerus="yes">
        <source>Stop and think for %n second(s)</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>
            <numerusform>%Ln Sekunde innehalten und nachdenken</numerusform>
            <numerusform>%Ln Sekunden innehalten und nachdenken</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Take this course, to be asked again later</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Kurs belegen, um später wieder gefragt zu werden</translation>
    </message>
    <message>
        <source>Try three questions first (nothing counts)</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Erst drei Fragen versuchen (nichts zählt)</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Video</translation>
    </message>
    <message>
        <source>What comes next</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Your turn: question %1</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Du bist dran: Frage %1</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Alt+1, Alt+2, Alt+3</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>Alt+1, Alt+2, Alt+3</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>Zurück zum Kurs</translation>
    </message>
    <message>
        <source>Detailed</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Find in this lesson</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>In dieser Lektion suchen</translation>
    </message>
    <message>
        <source>How deep to read</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>Wie gründlich du liest</translation>
    </message>
    <message>
        <source>New card of the selection</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>Neue Karte aus der Auswahl</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>Gliederung zeigen</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>Normal</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>%1 % read</source>
        <extracomment>gui/widgets/lesson/lesson_panel.py</extracomment>
        <translation>%1&#xa0;% gelesen</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/widgets/lesson/lesson_panel.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <extracomment>gui/widgets/lesson/lesson_panel.py</extracomment>
        <translation>Gliederung ausblenden</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <extracomment>gui/widgets/lesson/lesson_panel.py</extracomment>
        <translation>Lektion %1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>gui/widgets/lesson/lesson_panel.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>gui/widgets/lesson/lesson_panel.py</extracomment>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Read so far</source>
        <extracomment>gui/widgets/lesson/lesson_panel.py</extracomment>
        <translation>Bisher gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n section(s)</source>
        <extracomment>gui/widgets/lesson/lesson_panel.py</extracomment>
        <translation>
            <numerusform>Den %Ln Abschnitt zeigen</numerusform>
            <numerusform>Die %Ln Abschnitte zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonVoice</name>
    <message>
        <source>The sleep timer has ended the reading; Space goes on.</source>
        <extracomment>gui/pages/lesson_voice.py</extracomment>
        <translation>Der Schlaftimer hat das Vorlesen beendet; mit der Leertaste geht es weiter.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%Ln course(s) on your shelf. Drop a study pack anywhere to add it.</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>
            <numerusform>%Ln Kurs in deinem Regal. Zieh ein Kurspaket irgendwo ins Fenster, um es hinzuzufügen.</numerusform>
            <numerusform>%Ln Kurse in deinem Regal. Zieh ein Kurspaket irgendwo ins Fenster, um es hinzuzufügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a course</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Kurs hinzufügen</translation>
    </message>
    <message>
        <source>Add a course from a folder</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Kurs aus einem Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a course…</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Kurs hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a study pack, or drop one anywhere in this window.</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Füg ein Kurspaket hinzu oder zieh eins irgendwo in dieses Fenster.</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>„%1“ wird angesehen</translation>
    </message>
    <message>
        <source>My cards</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Meine Karten</translation>
    </message>
    <message>
        <source>No course is here yet</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Noch ist kein Kurs hier</translation>
    </message>
    <message>
        <source>Study packs (*.studypack *.zip)</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Kurspakete (*.studypack *.zip)</translation>
    </message>
    <message>
        <source>Taking in “%1”</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>„%1“ wird aufgenommen</translation>
    </message>
    <message>
        <source>“%1” is on your shelf now.</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>„%1“ steht jetzt in deinem Regal.</translation>
    </message>
    <message>
        <source>“%1” is up to date now.</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>„%1“ ist jetzt auf dem neuesten Stand.</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Due</source>
        <extracomment>gui/widgets/browse/line_model.py</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/widgets/browse/line_model.py</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>gui/widgets/browse/line_model.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>gui/widgets/browse/line_model.py</extracomment>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>What was found</source>
        <extracomment>gui/widgets/browse/line_table.py</extracomment>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>ListAndDetail</name>
    <message>
        <source>Back to the list</source>
        <extracomment>gui/widgets/list_and_detail.py</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>%1 (Space)</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>%1 (Leertaste)</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Faster (])</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Schneller (])</translation>
    </message>
    <message>
        <source>Follow the voice in the text</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Im Text mitlesen</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>More about listening</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Mehr zum Vorlesen</translation>
    </message>
    <message>
        <source>Next chapter (Shift+→)</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Nächstes Kapitel (Umschalt+→)</translation>
    </message>
    <message>
        <source>Next sentence (→)</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Nächster Satz (→)</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Previous chapter (Shift+←)</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Voriges Kapitel (Umschalt+←)</translation>
    </message>
    <message>
        <source>Previous sentence (←)</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Voriger Satz (←)</translation>
    </message>
    <message>
        <source>Slower ([)</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Langsamer ([)</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Beenden (Esc)</translation>
    </message>
</context>
<context>
    <name>ListeningMenu</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>gui/widgets/listening/listening_menu.py</extracomment>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the chapter</source>
        <extracomment>gui/widgets/listening/listening_menu.py</extracomment>
        <translation>Ende des Kapitels</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>gui/widgets/listening/listening_menu.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Pause after each sentence</source>
        <extracomment>gui/widgets/listening/listening_menu.py</extracomment>
        <translation>Pause nach jedem Satz</translation>
    </message>
    <message>
        <source>Record as sound files…</source>
        <extracomment>gui/widgets/listening/listening_menu.py</extracomment>
        <translation>Als Tondateien aufnehmen…</translation>
    </message>
    <message>
        <source>Say a word differently…	P</source>
        <extracomment>gui/widgets/listening/listening_menu.py</extracomment>
        <translation>Wort anders aussprechen…	P</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <extracomment>gui/widgets/listening/listening_menu.py</extracomment>
        <translation>Schlaftimer</translation>
    </message>
</context>
<context>
    <name>ListeningSettings</name>
    <message>
        <source> · natural</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation> · natürlich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;s</numerusform>
            <numerusform>%Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>1 × is as the voice speaks.</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>1 × ist das Tempo, in dem die Stimme von selbst spricht.</translation>
    </message>
    <message>
        <source>A Piper voice, two files called NAME.onnx and NAME.onnx.json, speaks as soon as it lies in this folder and the extra “voices” is installed.</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Eine Piper-Stimme, zwei Dateien namens NAME.onnx und NAME.onnx.json, spricht, sobald sie in diesem Ordner liegt und das Extra „voices“ installiert ist.</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Automatisch wählen</translation>
    </message>
    <message>
        <source>Grades by listening</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Bewerten beim Hören</translation>
    </message>
    <message>
        <source>How cards are graded by listening</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Wie Karten beim Hören bewertet werden</translation>
    </message>
    <message>
        <source>How you want words to be said, in every course.</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Wie Wörter in allen Kursen ausgesprochen werden sollen.</translation>
    </message>
    <message>
        <source>I press a key</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Ich drücke eine Taste</translation>
    </message>
    <message>
        <source>In a review by listening, before the answer is read.</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Beim freihändigen Wiederholen, bevor die Antwort vorgelesen wird.</translation>
    </message>
    <message>
        <source>Language of the courses</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Sprache der Kurse</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Stimmen werden gesucht…</translation>
    </message>
    <message>
        <source>More voices</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Weitere Stimmen</translation>
    </message>
    <message>
        <source>Open the folder for voices</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Ordner für Stimmen öffnen</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>Silence means known</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Schweigen heißt gewusst</translation>
    </message>
    <message>
        <source>Speakers in conversations keep voices of their own.</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>In Gesprächen behält jede Person ihre eigene Stimme.</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>This is how your lessons will sound.</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>So werden deine Lektionen klingen.</translation>
    </message>
    <message>
        <source>Time to think</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Zeit zum Nachdenken</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Stimme</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Dark</source>
        <extracomment>gui/widgets/settings/theme_choice.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>Alles wächst mit.</translation>
    </message>
    <message>
        <source>For the greeting only; it stays on this computer.</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>Nur für die Begrüßung; er bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>gui/widgets/settings/theme_choice.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>gui/widgets/settings/theme_choice.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Of the app; a course keeps its own.</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>Die der App; ein Kurs behält seine eigene.</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>gui/widgets/settings/theme_choice.py</extracomment>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>gui/widgets/settings/theme_choice.py</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>“System” follows day and night.</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>„System“ folgt Tag und Nacht.</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>%1 of %2 cards seen</source>
        <extracomment>gui/widgets/overview/map_panel.py</extracomment>
        <translation>%1 von %2 Karten gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <extracomment>gui/widgets/overview/map_panel.py</extracomment>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>All lessons</source>
        <extracomment>gui/widgets/overview/map_panel.py</extracomment>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>Course of the map</source>
        <extracomment>gui/widgets/overview/map_panel.py</extracomment>
        <translation>Kurs des Begriffsnetzes</translation>
    </message>
    <message>
        <source>Each term rests on those above it that it is joined to. Cards never seen count as 0.</source>
        <extracomment>gui/widgets/overview/map_panel.py</extracomment>
        <translation>Jeder Begriff baut auf denen auf, die über ihm stehen und mit ihm verbunden sind. Nie gesehene Karten zählen als 0.</translation>
    </message>
    <message>
        <source>How the terms hang together</source>
        <extracomment>gui/widgets/overview/map_panel.py</extracomment>
        <translation>Wie die Begriffe zusammenhängen</translation>
    </message>
    <message>
        <source>Lesson of the map</source>
        <extracomment>gui/widgets/overview/map_panel.py</extracomment>
        <translation>Lektion des Begriffsnetzes</translation>
    </message>
</context>
<context>
    <name>MasteryPanel</name>
    <message>
        <source>%1 of %2 cards seen</source>
        <extracomment>gui/widgets/overview/mastery_panel.py</extracomment>
        <translation>%1 von %2 Karten gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <extracomment>gui/widgets/overview/mastery_panel.py</extracomment>
        <translation>
            <numerusform>%Ln Lektion</numerusform>
            <numerusform>%Ln Lektionen</numerusform>
        </translation>
    </message>
    <message>
        <source>How likely you would know its cards now; cards never seen count as 0.</source>
        <extracomment>gui/widgets/overview/mastery_panel.py</extracomment>
        <translation>Wie wahrscheinlich du ihre Karten jetzt wüsstest; nie gesehene Karten zählen als 0.</translation>
    </message>
    <message>
        <source>Lesson by lesson</source>
        <extracomment>gui/widgets/overview/mastery_panel.py</extracomment>
        <translation>Lektion für Lektion</translation>
    </message>
</context>
<context>
    <name>MatchBody</name>
    <message>
        <source>Choose …</source>
        <extracomment>gui/widgets/questions/matching.py</extracomment>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message>
        <source>%1 s</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1: all matched</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>%1: alles zugeordnet</translation>
    </message>
    <message>
        <source>%1: your best time</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>%1: deine Bestzeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong pair(s)</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>
            <numerusform>%Ln falsches Paar</numerusform>
            <numerusform>%Ln falsche Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>Best time: %1</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>Bestzeit: %1</translation>
    </message>
    <message>
        <source>Choose a number, then the letter that belongs to it.</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>Wähle eine Zahl, dann den Buchstaben, der dazugehört.</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Not a pair; three seconds more.</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>Kein Paar; drei Sekunden mehr.</translation>
    </message>
    <message>
        <source>Play again</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>Noch einmal spielen</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>Richtig.</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Done</source>
        <extracomment>gui/widgets/charts/meter.py</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>gui/widgets/charts/meter.py</extracomment>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source> min</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Keys</source>
        <extracomment>gui/navigation.py</extracomment>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Net</name>
    <message>
        <source>StudyApp ended all of a sudden the last time; your answers are saved. A report that says where, and nothing of yours, lies in %1.</source>
        <extracomment>gui/errors.py</extracomment>
        <translation>StudyApp wurde beim letzten Mal plötzlich beendet; deine Antworten sind gespeichert. Ein Bericht, der die Stelle nennt und nichts von dir enthält, liegt in %1.</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Close this message</source>
        <extracomment>gui/widgets/overview/news_strip.py</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>StudyApp was updated to version %1.</source>
        <extracomment>gui/widgets/overview/news_strip.py</extracomment>
        <translation>StudyApp wurde auf Version %1 aktualisiert.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>gui/widgets/overview/news_strip.py</extracomment>
        <translation>Was neu ist</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>What was found</source>
        <extracomment>gui/widgets/palette/offer_list.py</extracomment>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>OpenBody</name>
    <message>
        <source>A model answer</source>
        <extracomment>gui/widgets/questions/opened.py</extracomment>
        <translation>Eine Musterantwort</translation>
    </message>
    <message>
        <source>Answer in your own words; Ctrl+Enter shows a model answer.</source>
        <extracomment>gui/widgets/questions/opened.py</extracomment>
        <translation>Antworte in eigenen Worten; Strg+Eingabe zeigt eine Musterantwort.</translation>
    </message>
    <message>
        <source>My answer says the same.</source>
        <extracomment>gui/widgets/questions/opened.py</extracomment>
        <translation>Meine Antwort sagt dasselbe.</translation>
    </message>
    <message>
        <source>Which points does your answer hold?</source>
        <extracomment>gui/widgets/questions/opened.py</extracomment>
        <translation>Welche Punkte enthält deine Antwort?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <extracomment>gui/widgets/questions/opened.py</extracomment>
        <translation>Deine Antwort</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Flag %1: %2</source>
        <extracomment>gui/pages/review_card.py</extracomment>
        <translation>Fähnchen %1: %2</translation>
    </message>
    <message>
        <source>No flag.</source>
        <extracomment>gui/pages/review_card.py</extracomment>
        <translation>Kein Fähnchen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>gui/pages/review_card.py</extracomment>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>One moment: your files are being changed.</source>
        <extracomment>gui/opening.py</extracomment>
        <translation>Einen Moment: Deine Dateien werden gerade geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is about %Ln hour(s) behind your latest answer. Nothing is lost by that; set the clock if it is wrong.</source>
        <extracomment>gui/opening.py</extracomment>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber deiner letzten Antwort etwa %Ln Stunde nach. Verloren geht dadurch nichts; stell die Uhr, falls sie falsch geht.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber deiner letzten Antwort etwa %Ln Stunden nach. Verloren geht dadurch nichts; stell die Uhr, falls sie falsch geht.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be read and was left out: %2</source>
        <extracomment>gui/opening.py</extracomment>
        <translation>„%1“ war nicht lesbar und wurde ausgelassen: %2</translation>
    </message>
</context>
<context>
    <name>OrderBody</name>
    <message>
        <source>Items to put in order; Alt and arrow keys move them</source>
        <extracomment>gui/widgets/questions/ordering.py</extracomment>
        <translation>Einträge zum Ordnen; Alt und die Pfeiltasten verschieben sie</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>gui/widgets/questions/ordering.py</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the chosen item with Alt+↑ and Alt+↓, the buttons, or by dragging.</source>
        <extracomment>gui/widgets/questions/ordering.py</extracomment>
        <translation>Verschiebe den gewählten Eintrag mit Alt+↑ und Alt+↓, mit den Knöpfen oder durch Ziehen.</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>gui/widgets/questions/ordering.py</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>The right order:</source>
        <extracomment>gui/widgets/questions/ordering.py</extracomment>
        <translation>Die richtige Reihenfolge:</translation>
    </message>
</context>
<context>
    <name>Ours</name>
    <message>
        <source>Cards made while studying.</source>
        <extracomment>gui/ours.py</extracomment>
        <translation>Beim Lernen angelegte Karten.</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>gui/ours.py; the author of cards that the learner wrote</extracomment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>My cards</source>
        <extracomment>gui/ours.py</extracomment>
        <translation>Meine Karten</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>%1 % read</source>
        <extracomment>gui/widgets/lesson/outline.py</extracomment>
        <translation>%1&#xa0;% gelesen</translation>
    </message>
    <message>
        <source>Read so far</source>
        <extracomment>gui/widgets/lesson/outline.py</extracomment>
        <translation>Bisher gelesen</translation>
    </message>
    <message>
        <source>Sections of this lesson</source>
        <extracomment>gui/widgets/lesson/outline.py</extracomment>
        <translation>Abschnitte dieser Lektion</translation>
    </message>
</context>
<context>
    <name>OutwardLink</name>
    <message>
        <source>Open</source>
        <extracomment>gui/widgets/lesson/outward_link.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the browser?</source>
        <extracomment>gui/widgets/lesson/outward_link.py</extracomment>
        <translation>Browser öffnen?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <extracomment>gui/widgets/lesson/outward_link.py</extracomment>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>This leaves the app and opens your mail program.</source>
        <extracomment>gui/widgets/lesson/outward_link.py</extracomment>
        <translation>Das führt aus der App hinaus und öffnet dein Mailprogramm.</translation>
    </message>
    <message>
        <source>This leaves the app: it opens your browser and needs the network.</source>
        <extracomment>gui/widgets/lesson/outward_link.py</extracomment>
        <translation>Das führt aus der App hinaus: Es öffnet deinen Browser und braucht das Netz.</translation>
    </message>
    <message>
        <source>Write a mail?</source>
        <extracomment>gui/widgets/lesson/outward_link.py</extracomment>
        <translation>Eine E-Mail schreiben?</translation>
    </message>
</context>
<context>
    <name>OwnBeside</name>
    <message>
        <source>Your memory aid</source>
        <extracomment>gui/widgets/review/own_beside.py</extracomment>
        <translation>Deine Merkhilfe</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>gui/widgets/review/own_beside.py</extracomment>
        <translation>Deine Notiz</translation>
    </message>
</context>
<context>
    <name>OwnCardsPage</name>
    <message numerus="yes">
        <source>%Ln card(s), kept as a course of your own.</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>
            <numerusform>%Ln Karte, als dein eigener Kurs.</numerusform>
            <numerusform>%Ln Karten, als dein eigener Kurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted. Ctrl+Z brings them back.</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>
            <numerusform>%Ln Karte gelöscht. Strg+Z bringt sie zurück.</numerusform>
            <numerusform>%Ln Karten gelöscht. Strg+Z bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>My cards</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Meine Karten</translation>
    </message>
    <message>
        <source>New card</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>No card found</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Keine Karte gefunden</translation>
    </message>
    <message>
        <source>No card of your own yet</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Noch keine eigene Karte</translation>
    </message>
    <message>
        <source>Only cards with the tag</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Nur Karten mit dem Schlagwort</translation>
    </message>
    <message>
        <source>Search fronts, backs and tags</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Vorderseiten, Rückseiten und Schlagwörter durchsuchen</translation>
    </message>
    <message>
        <source>Share my cards</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Meine Karten teilen</translation>
    </message>
    <message>
        <source>Share…</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Alle Karten zeigen</translation>
    </message>
    <message>
        <source>Study packs (*.studypack)</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Kurspakete (*.studypack)</translation>
    </message>
    <message>
        <source>Try fewer letters, or another tag.</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Versuch es mit weniger Buchstaben oder einem anderen Schlagwort.</translation>
    </message>
    <message numerus="yes">
        <source>Undo adding %n card(s)</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>
            <numerusform>Hinzufügen von %Ln Karte rückgängig machen</numerusform>
            <numerusform>Hinzufügen von %Ln Karten rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo changing %n card(s)</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>
            <numerusform>Ändern von %Ln Karte rückgängig machen</numerusform>
            <numerusform>Ändern von %Ln Karten rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo deleting %n card(s)</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>
            <numerusform>Löschen von %Ln Karte rückgängig machen</numerusform>
            <numerusform>Löschen von %Ln Karten rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 of your cards is written; others can add the file.</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Version %1 deiner Karten ist geschrieben; andere können die Datei hinzufügen.</translation>
    </message>
    <message>
        <source>Write one at any time with Ctrl+N, or select a text in a lesson first.</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Schreib jederzeit eine mit Strg+N oder markiere vorher Text in einer Lektion.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1: %2</source>
        <extracomment>gui/pages/settings_index.py; a setting and one of its choices, such as: Theme: Dark</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find anything and do anything</source>
        <extracomment>gui/widgets/palette/palette.py</extracomment>
        <translation>Alles finden und alles tun</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <extracomment>gui/widgets/palette/palette.py</extracomment>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Record as sound files</source>
        <extracomment>gui/offering.py</extracomment>
        <translation>Als Tondateien aufnehmen</translation>
    </message>
    <message>
        <source>Type what you look for or want to do</source>
        <extracomment>gui/widgets/palette/palette.py</extracomment>
        <translation>Tipp ein, was du suchst oder tun willst</translation>
    </message>
    <message>
        <source>in force</source>
        <extracomment>gui/offering.py</extracomment>
        <translation>gilt gerade</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to open, Esc to close</source>
        <extracomment>gui/widgets/palette/palette.py</extracomment>
        <translation>↑ ↓ zum Wählen, Eingabe zum Öffnen, Esc zum Schließen</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>Its cards no longer come up; all that you learned is kept.</source>
        <extracomment>gui/widgets/library/parting.py</extracomment>
        <translation>Seine Karten kommen nicht mehr dran; alles Gelernte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Its lessons and cards go. What you learned and wrote is kept, and goes on when the course is back.</source>
        <extracomment>gui/widgets/library/parting.py</extracomment>
        <translation>Seine Lektionen und Karten verschwinden. Was du gelernt und geschrieben hast, bleibt erhalten und geht weiter, wenn der Kurs zurück ist.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>gui/widgets/library/parting.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave the course</source>
        <extracomment>gui/widgets/library/parting.py</extracomment>
        <translation>Kurs verlassen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>gui/widgets/library/parting.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the course…</source>
        <extracomment>gui/widgets/library/parting.py</extracomment>
        <translation>Kurs entfernen…</translation>
    </message>
    <message>
        <source>Take “%1” off your shelf?</source>
        <extracomment>gui/widgets/library/parting.py</extracomment>
        <translation>„%1“ aus dem Regal nehmen?</translation>
    </message>
</context>
<context>
    <name>PictureCredit</name>
    <message>
        <source>Add a picture</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Add the picture</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Under which licence?</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>Unter welcher Lizenz?</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>Was ist darauf zu sehen?</translation>
    </message>
    <message>
        <source>Who cannot see the picture is read what it shows.</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>Wer das Bild nicht sehen kann, bekommt vorgelesen, was es zeigt.</translation>
    </message>
    <message>
        <source>Who made it?</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>Wer hat es gemacht?</translation>
    </message>
    <message>
        <source>my own, not for sharing</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>mein eigenes, nicht zum Weitergeben</translation>
    </message>
</context>
<context>
    <name>PlanBars</name>
    <message>
        <source>%1 min a day</source>
        <extracomment>gui/widgets/exams/plan_bars.py</extracomment>
        <translation>%1&#xa0;min am Tag</translation>
    </message>
    <message>
        <source>%1 · %2 min · %3 again, %4 new</source>
        <extracomment>gui/widgets/exams/plan_bars.py</extracomment>
        <translation>%1 · %2&#xa0;min · %3 wieder, %4 neu</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>gui/widgets/exams/plan_bars.py</extracomment>
        <translation>Wieder</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>gui/widgets/exams/plan_bars.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>gui/widgets/exams/plan_bars.py</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes of each day of the plan</source>
        <extracomment>gui/widgets/exams/plan_bars.py</extracomment>
        <translation>Minuten an jedem Tag des Plans</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>gui/widgets/exams/plan_bars.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>The longest day is %1 with about %2 minutes.</source>
        <extracomment>gui/widgets/exams/plan_bars.py</extracomment>
        <translation>Der längste Tag ist %1 mit etwa %2 Minuten.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Answering from memory teaches more than reading again.</source>
        <extracomment>gui/pages/practice.py</extracomment>
        <translation>Aus dem Gedächtnis zu antworten bringt mehr, als noch einmal zu lesen.</translation>
    </message>
    <message>
        <source>Choose a course; its tests and the questions of its lessons come up here.</source>
        <extracomment>gui/pages/practice.py</extracomment>
        <translation>Wähle einen Kurs; seine Tests und die Fragen seiner Lektionen erscheinen hier.</translation>
    </message>
    <message>
        <source>Nothing to practise yet</source>
        <extracomment>gui/pages/practice.py</extracomment>
        <translation>Noch nichts zu üben</translation>
    </message>
    <message>
        <source>Open the library</source>
        <extracomment>gui/pages/practice.py</extracomment>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>gui/pages/practice.py</extracomment>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Save cards as PDF</source>
        <extracomment>gui/pages/practice.py</extracomment>
        <translation>Karten als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>gui/pages/practice.py</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Answers: %1</source>
        <extracomment>gui/printing.py</extracomment>
        <translation>Antworten: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>gui/printing.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>False</source>
        <extracomment>gui/printing.py</extracomment>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/printing.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number of this test: %1</source>
        <extracomment>gui/printing.py</extracomment>
        <translation>Nummer dieses Tests: %1</translation>
    </message>
    <message>
        <source>True</source>
        <extracomment>gui/printing.py</extracomment>
        <translation>Wahr</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%Ln more are in the copied list.</source>
        <extracomment>gui/widgets/overview/problem_list.py</extracomment>
        <translation>
            <numerusform>%Ln weiterer steht in der kopierten Liste.</numerusform>
            <numerusform>%Ln weitere stehen in der kopierten Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/widgets/overview/problem_list.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>gui/widgets/overview/problem_list.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <extracomment>gui/widgets/overview/problem_list.py</extracomment>
        <translation>Liste kopieren</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln fault(s), and nothing has changed on your shelf.</source>
        <extracomment>gui/widgets/overview/problem_list.py</extracomment>
        <translation>
            <numerusform>Das Paket hat %Ln Fehler; in deinem Regal hat sich nichts geändert.</numerusform>
            <numerusform>Das Paket hat %Ln Fehler; in deinem Regal hat sich nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not added</source>
        <extracomment>gui/widgets/overview/problem_list.py</extracomment>
        <translation>„%1“ wurde nicht hinzugefügt</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) until %1. Without a plan the mark would be about %2.</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln Karte bis %1 – ohne Plan wäre das Ergebnis etwa %2.</numerusform>
            <numerusform>%Ln Karten bis %1 – ohne Plan wäre das Ergebnis etwa %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln Lektion</numerusform>
            <numerusform>%Ln Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; all of them are listed once it is here.</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln weitere; sobald der Kurs hier ist, siehst du alle.</numerusform>
            <numerusform>%Ln weitere; sobald der Kurs hier ist, siehst du alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) and sounds</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln Bild oder Ton</numerusform>
            <numerusform>%Ln Bilder und Töne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln Test</numerusform>
            <numerusform>%Ln Tests</numerusform>
        </translation>
    </message>
    <message>
        <source>A course comes back</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Ein Kurs kommt zurück</translation>
    </message>
    <message>
        <source>A new course</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Ein neuer Kurs</translation>
    </message>
    <message>
        <source>Add this course</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Diesen Kurs hinzufügen</translation>
    </message>
    <message>
        <source>All that you learned and wrote stays; your progress is backed up first.</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Alles, was du gelernt und geschrieben hast, bleibt; dein Lernstand wird vorher gesichert.</translation>
    </message>
    <message>
        <source>An older version than yours</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Eine ältere Version als deine</translation>
    </message>
    <message>
        <source>Bring the course back</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Kurs zurückholen</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cards with another meaning come up today, with their old words.</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Karten mit anderer Bedeutung kommen heute dran, mit ihrem alten Text.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Day by day</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>I know them: take it all the same</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Ich kenne sie: trotzdem aufnehmen</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Es passt nicht</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Es passt</translation>
    </message>
    <message>
        <source>It needs about %1 minutes a day; you gave %2.</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Nötig sind etwa %1 Minuten am Tag; du hast %2 angegeben.</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Plan behalten</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>No card, question or lesson changes.</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Keine Karte, Frage oder Lektion ändert sich.</translation>
    </message>
    <message>
        <source>Not from those you know</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Nicht von denen, die du kennst</translation>
    </message>
    <message>
        <source>Played forward inside the memory model with your pace and your grades: a careful guess, not a promise.</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Mit deinem Tempo und deinen Bewertungen im Gedächtnismodell durchgespielt: vorsichtig geschätzt, nicht versprochen.</translation>
    </message>
    <message>
        <source>Replace the course</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Kurs ersetzen</translation>
    </message>
    <message>
        <source>The course that you know: %1</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Der Kurs, den du kennst: %1</translation>
    </message>
    <message>
        <source>The plan</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>The stronger bars are the last pass: everything once more before the exam.</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Die kräftigeren Balken sind der letzte Durchgang: alles noch einmal vor der Prüfung.</translation>
    </message>
    <message>
        <source>This pack calls itself %1, as a course that you know does, but other people made it. It would take the place of that course and of what you learned in it.</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Dieses Paket nennt sich %1, wie ein Kurs, den du kennst, aber andere haben es gemacht. Es würde den Platz jenes Kurses einnehmen und den von dem, was du darin gelernt hast.</translation>
    </message>
    <message>
        <source>This pack: %1</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Dieses Paket: %1</translation>
    </message>
    <message>
        <source>Update from version %1 to %2</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Aktualisierung von Version %1 auf %2</translation>
    </message>
    <message>
        <source>Update the course</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Kurs aktualisieren</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %2 again, with other content</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Noch einmal Version %2, mit anderem Inhalt</translation>
    </message>
    <message>
        <source>What can be done</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Was du tun kannst</translation>
    </message>
    <message>
        <source>What its authors say</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Das sagt das Autorenteam</translation>
    </message>
    <message>
        <source>You have this version already</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Diese Version hast du schon</translation>
    </message>
    <message>
        <source>Your own cards</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Deine eigenen Karten</translation>
    </message>
    <message>
        <source>altogether</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>on the longest day</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>am längsten Tag</translation>
    </message>
    <message>
        <source>predicted mark</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>erwartetes Ergebnis</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions</source>
        <extracomment>gui/widgets/questions/question_list.py</extracomment>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Check</source>
        <extracomment>gui/widgets/questions/view.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>gui/widgets/questions/view.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>gui/widgets/questions/view.py</extracomment>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>gui/widgets/questions/view.py</extracomment>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>gui/widgets/questions/view.py</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Show a hint (H)</source>
        <extracomment>gui/widgets/questions/view.py</extracomment>
        <translation>Tipp zeigen (H)</translation>
    </message>
    <message>
        <source>Show a model answer</source>
        <extracomment>gui/widgets/questions/view.py</extracomment>
        <translation>Musterantwort zeigen</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>End</source>
        <extracomment>gui/pages/quiz.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Progress of this quiz</source>
        <extracomment>gui/pages/quiz.py</extracomment>
        <translation>Fortschritt in diesem Quiz</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>gui/pages/quiz.py</extracomment>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>gui/pages/quiz.py</extracomment>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>QuizResult</name>
    <message>
        <source>%1 %</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>%1 von %2 richtig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) come back in your reviews</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>
            <numerusform>%Ln Frage kommt in deinen Wiederholungen wieder</numerusform>
            <numerusform>%Ln Fragen kommen in deinen Wiederholungen wieder</numerusform>
        </translation>
    </message>
    <message>
        <source>A first look: nothing of this counts. Now read on.</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Ein erster Blick: Nichts davon zählt. Jetzt lies weiter.</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Back to practice</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Zurück zum Üben</translation>
    </message>
    <message>
        <source>Not passed yet: %1 % are needed</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Noch nicht bestanden: %1&#xa0;% sind nötig</translation>
    </message>
    <message>
        <source>Number of this test: %1</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Nummer dieses Tests: %1</translation>
    </message>
    <message>
        <source>Passed: %1 % were needed</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Bestanden: %1&#xa0;% waren nötig</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Read the lesson</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Lektion lesen</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ReadingSettings</name>
    <message>
        <source>%1 times</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>%1-fach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible was drawn for readers with low vision.</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Atkinson Hyperlegible wurde für Menschen mit Sehschwäche entworfen.</translation>
    </message>
    <message>
        <source>Dims all but the line or paragraph that you read. It follows the mouse, the arrow keys and the voice; L changes it in a lesson.</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Blendet alles ab außer der Zeile oder dem Absatz, den du liest. Sie folgt der Maus, den Pfeiltasten und der Stimme; mit L änderst du sie in einer Lektion.</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line to read by</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Lesehilfe</translation>
    </message>
    <message>
        <source>More room between lines helps the eye to find the next one.</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Mehr Platz zwischen den Zeilen hilft dem Auge, die nächste zu finden.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Sample of a lesson</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Leseprobe</translation>
    </message>
    <message>
        <source>Shorter lines are easier to follow; 50 to 75 suit most.</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Kürzeren Zeilen folgt man leichter; 50 bis 75 passen den meisten.</translation>
    </message>
    <message>
        <source>Typeface of lessons</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Schrift der Lektionen</translation>
    </message>
    <message>
        <source>What you read once is half forgotten by tomorrow. What you ask yourself, and answer before you look, stays; a little later you ask again, and it stays longer. Illegal 1lI and zero 0O: which can you tell apart?</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Was du einmal liest, ist bis morgen halb vergessen. Was du dich fragst und beantwortest, bevor du nachsiehst, bleibt; etwas später fragst du dich wieder, und es bleibt länger. Illegal 1lI und Null 0O: Welche kannst du unterscheiden?</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>A question waits in “%1”.</source>
        <extracomment>gui/reading_strip.py</extracomment>
        <translation>In „%1“ wartet eine Frage.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/reading_strip.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>gui/reading_strip.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>gui/reading_strip.py</extracomment>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <extracomment>gui/reading_strip.py</extracomment>
        <translation>Vorgelesen wird „%1“</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>gui/reading_strip.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>To the text</source>
        <extracomment>gui/reading_strip.py</extracomment>
        <translation>Zum Text</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Lesson text</source>
        <extracomment>gui/widgets/text/reading_view.py</extracomment>
        <translation>Lektionstext</translation>
    </message>
    <message>
        <source>New card of the selection</source>
        <extracomment>gui/widgets/text/reading_view.py</extracomment>
        <translation>Neue Karte aus der Auswahl</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A negation turns the meaning round.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Eine Verneinung kehrt den Sinn um.</translation>
    </message>
    <message>
        <source>Accents matter here.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Akzente sind hier wichtig.</translation>
    </message>
    <message>
        <source>Capital letters do not matter here.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Groß- und Kleinschreibung spielt hier keine Rolle.</translation>
    </message>
    <message>
        <source>Capital letters matter here.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Groß- und Kleinschreibung ist hier wichtig.</translation>
    </message>
    <message>
        <source>Close enough: the author allows for rounding.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Nah genug: Runden ist hier erlaubt.</translation>
    </message>
    <message>
        <source>Nearly right</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Fast richtig</translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Nicht richtig</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Du hast nichts eingegeben.</translation>
    </message>
    <message>
        <source>Only the punctuation differs.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Nur die Satzzeichen sind anders.</translation>
    </message>
    <message>
        <source>Read another way, the number is right: mind the comma and the point.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Anders gelesen stimmt die Zahl: Achte auf Komma und Punkt.</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Singular and plural both count.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Einzahl und Mehrzahl gelten beide.</translation>
    </message>
    <message>
        <source>Some words are missing.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Es fehlen Wörter.</translation>
    </message>
    <message>
        <source>Spaces and hyphens do not matter here.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Leerzeichen und Bindestriche spielen hier keine Rolle.</translation>
    </message>
    <message>
        <source>The accents differ.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Die Akzente sind anders.</translation>
    </message>
    <message>
        <source>The answer is another one.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Die Antwort ist eine andere.</translation>
    </message>
    <message>
        <source>The answer is far too long to compare.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Die Antwort ist viel zu lang zum Vergleichen.</translation>
    </message>
    <message>
        <source>The article is another one: %1.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Der Artikel ist ein anderer: %1.</translation>
    </message>
    <message>
        <source>The article is left out of account.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Der Artikel wird nicht mitgezählt.</translation>
    </message>
    <message>
        <source>The author accepts this wording too.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Auch diese Formulierung lässt der Kurs gelten.</translation>
    </message>
    <message>
        <source>The digits are right, the power of ten is not.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Die Ziffern stimmen, die Zehnerpotenz nicht.</translation>
    </message>
    <message>
        <source>The number differs.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Die Zahl ist anders.</translation>
    </message>
    <message>
        <source>The number is right; no unit was asked for.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Die Zahl stimmt; nach einer Einheit war nicht gefragt.</translation>
    </message>
    <message>
        <source>The number is right; the unit is %1.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Die Zahl stimmt; die Einheit ist %1.</translation>
    </message>
    <message>
        <source>The number is right; the unit is written %1.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Die Zahl stimmt; die Einheit schreibt man %1.</translation>
    </message>
    <message>
        <source>The part in brackets may be left out.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Der Teil in Klammern darf fehlen.</translation>
    </message>
    <message>
        <source>The same quantity in another unit.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Dieselbe Größe in einer anderen Einheit.</translation>
    </message>
    <message>
        <source>The sign is the wrong way round.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Das Vorzeichen ist verkehrt.</translation>
    </message>
    <message>
        <source>The unit is another one: %1 was asked for.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Die Einheit ist eine andere: Gefragt war %1.</translation>
    </message>
    <message>
        <source>The value is another one.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Der Wert ist ein anderer.</translation>
    </message>
    <message>
        <source>The words are right, their order is another one.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Die Wörter stimmen, ihre Reihenfolge nicht.</translation>
    </message>
    <message>
        <source>This cannot be read as a number.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Das lässt sich nicht als Zahl lesen.</translation>
    </message>
    <message>
        <source>This is another form of the same answer.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Das ist eine andere Form derselben Antwort.</translation>
    </message>
    <message>
        <source>This is another spelling of the same word.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Das ist eine andere Schreibweise desselben Wortes.</translation>
    </message>
    <message>
        <source>This looks like a slip of the keys: %1 for %2.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Das sieht nach einem Tippfehler aus: %1 statt %2.</translation>
    </message>
    <message>
        <source>You said that this wording counts.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Du hast gesagt, dass diese Formulierung gilt.</translation>
    </message>
    <message>
        <source>“%1” is the answer to another question.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>„%1“ ist die Antwort auf eine andere Frage.</translation>
    </message>
    <message>
        <source>“%1” is the opposite of “%2”.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>„%1“ ist das Gegenteil von „%2“.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>%1 with %2 minutes are in %3.</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>%1 mit %2 Minuten liegen in %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) could not be spoken.</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>
            <numerusform>%Ln Satz konnte nicht gesprochen werden.</numerusform>
            <numerusform>%Ln Sätze konnten nicht gesprochen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All conversations of the course</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Alle Gespräche des Kurses</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Captions and the time of each word beside it</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Untertitel und Wortzeiten dazu</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Lesetiefe</translation>
    </message>
    <message>
        <source>Detailed</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>How deep to read</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Wie gründlich du liest</translation>
    </message>
    <message>
        <source>M4B and MP3 carry chapter marks.</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>M4B und MP3 enthalten Kapitelmarken.</translation>
    </message>
    <message>
        <source>One file with chapter marks</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Eine Datei mit Kapitelmarken</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Nur „%1“</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Questions are read, with time to think.</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Fragen werden vorgelesen, mit Zeit zum Nachdenken.</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Stopped. Recording again goes on where it was.</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Angehalten. Nimmst du noch einmal auf, geht es dort weiter.</translation>
    </message>
    <message>
        <source>Take along “%1”</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>„%1“ mitnehmen</translation>
    </message>
    <message>
        <source>The conversations of the lesson</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Die Gespräche der Lektion</translation>
    </message>
    <message>
        <source>The whole course</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Der ganze Kurs</translation>
    </message>
    <message>
        <source>The whole lesson</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Die ganze Lektion</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where to</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Wohin</translation>
    </message>
</context>
<context>
    <name>RecordingProgress</name>
    <message>
        <source>Getting the voices ready…</source>
        <extracomment>gui/widgets/listening/recording_progress.py</extracomment>
        <translation>Die Stimmen werden vorbereitet…</translation>
    </message>
    <message>
        <source>How far the recording is</source>
        <extracomment>gui/widgets/listening/recording_progress.py</extracomment>
        <translation>Wie weit die Aufnahme ist</translation>
    </message>
    <message>
        <source>Recording “%1”…</source>
        <extracomment>gui/widgets/listening/recording_progress.py</extracomment>
        <translation>„%1“ wird aufgenommen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>gui/widgets/listening/recording_progress.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>gui/widgets/listening/recording_progress.py</extracomment>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%Ln card(s) are ready, whenever it suits you.</source>
        <extracomment>gui/reminder.py</extracomment>
        <translation>
            <numerusform>%Ln Karte wartet, wann immer es dir passt.</numerusform>
            <numerusform>%Ln Karten warten, wann immer es dir passt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s).</source>
        <extracomment>gui/reminder.py</extracomment>
        <translation>
            <numerusform>Etwa %Ln Minute.</numerusform>
            <numerusform>Etwa %Ln Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedPanel</name>
    <message>
        <source>Add its file again</source>
        <extracomment>gui/widgets/library/removed_panel.py</extracomment>
        <translation>Füg seine Datei neu hinzu</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <extracomment>gui/widgets/library/removed_panel.py</extracomment>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>gui/widgets/library/removed_panel.py</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <extracomment>gui/widgets/library/removed_panel.py</extracomment>
        <translation>Aus dem Regal genommen</translation>
    </message>
    <message>
        <source>Version %1, by %2</source>
        <extracomment>gui/widgets/library/removed_panel.py</extracomment>
        <translation>Version %1, von %2</translation>
    </message>
    <message>
        <source>What you learned in them is kept, and goes on when they are back.</source>
        <extracomment>gui/widgets/library/removed_panel.py</extracomment>
        <translation>Was du darin gelernt hast, bleibt erhalten und geht weiter, wenn sie zurück sind.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>
            <numerusform>%Ln Kurs</numerusform>
            <numerusform>%Ln Kurse</numerusform>
        </translation>
    </message>
    <message>
        <source>A checked copy of your progress is made on every day on which you learn something. You can go back to each of them here.</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>An jedem Tag, an dem du etwas lernst, wird eine geprüfte Kopie deines Lernstands angelegt. Hier kannst du zu jeder davon zurückkehren.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Zu %1 zurückkehren?</translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Zur Sicherung von %1 zurückkehren</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Hierhin zurückkehren</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Whatever you go back to, what you have now is backed up first.</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Wohin du auch zurückkehrst: Dein jetziger Stand wird vorher gesichert.</translation>
    </message>
    <message>
        <source>Your progress becomes what it was then. What you have now is kept as a backup: you can come back to it here.</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Dein Lernstand wird wieder, wie er damals war. Der jetzige bleibt als Sicherung erhalten: Du kannst hier zu ihm zurückkehren.</translation>
    </message>
    <message>
        <source>Your progress is as it was when the backup was made.</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Dein Lernstand ist wieder wie zur Zeit der Sicherung.</translation>
    </message>
    <message>
        <source>learned from %1 to %2</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>gelernt vom %1 bis %2</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>neueste</translation>
    </message>
    <message>
        <source>written by a newer StudyApp</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>von einem neueren StudyApp geschrieben</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Not answered</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Nicht richtig</translation>
    </message>
    <message>
        <source>Open in the lesson</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>In der Lektion öffnen</translation>
    </message>
    <message>
        <source>Partly right: %1 %</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Teilweise richtig: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Die Antwort: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Du: %1</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>%1 %</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>%1 von %2 richtig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) saved as %1</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>
            <numerusform>%Ln Antwort gespeichert als %1</numerusform>
            <numerusform>%Ln Antworten gespeichert als %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with your answers but without your name or free texts</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Eine Datei mit deinen Antworten, aber ohne deinen Namen und deine freien Texte</translation>
    </message>
    <message>
        <source>After your first test or quiz this page shows how it went.</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Nach deinem ersten Test oder Quiz siehst du hier, wie es gelaufen ist.</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>No results yet</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Open in the lesson</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>In der Lektion öffnen</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions to look at</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Fragen zum Nachsehen</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Save answers for the author</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Antworten fürs Autorenteam speichern</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Ergebnisse im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Tests and quizzes</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Tests und Quiz</translation>
    </message>
    <message>
        <source>The last score is %1 %.</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Das letzte Ergebnis ist %1&#xa0;%.</translation>
    </message>
    <message>
        <source>To practice</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Zum Üben</translation>
    </message>
    <message>
        <source>not passed</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>try</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Versuch</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Taken back.</source>
        <extracomment>gui/pages/review.py</extracomment>
        <translation>Rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>ReviewSettings</name>
    <message>
        <source> times</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation> Mal</translation>
    </message>
    <message>
        <source>A card that will not stay</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Eine Karte, die nicht haften will</translation>
    </message>
    <message>
        <source>A card whose lesson or term needs another waits until that is begun.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Eine Karte, deren Lektion oder Begriff auf anderem aufbaut, wartet, bis das angefangen ist.</translation>
    </message>
    <message>
        <source>After two failures</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Nach zwei Fehlversuchen</translation>
    </message>
    <message>
        <source>Both directions, or the gaps of one text: they give each other away.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Beide Richtungen oder die Lücken eines Textes: Sie verraten einander.</translation>
    </message>
    <message>
        <source>Cards of one note</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Zusammengehörige Karten</translation>
    </message>
    <message>
        <source>Four</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Four: Again, Hard, Good, Easy. Two: Forgotten and Known.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Vier: Nochmal, Schwer, Gut, Leicht. Zwei: Vergessen und Gewusst.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Learn from your answers how fast you forget; it never leaves this device.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Lernt aus deinen Antworten, wie schnell du vergisst; das verlässt nie dieses Gerät.</translation>
    </message>
    <message>
        <source>Missed twice in a sitting</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Zweimal in einer Runde verfehlt</translation>
    </message>
    <message>
        <source>New cards</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Neue Karten</translation>
    </message>
    <message>
        <source>One of them a day</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Eine davon am Tag</translation>
    </message>
    <message>
        <source>Reviews</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Show and read</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Zeigen und vorlesen</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the paragraph it comes from and ask once more. Read aloud only if you choose it here, or have been listening.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Zeigt den Absatz, aus dem sie stammt, und fragt noch einmal. Vorgelesen wird nur, wenn du es hier wählst oder gerade zugehört hast.</translation>
    </message>
    <message>
        <source>So often forgotten, it is set aside, and you are offered help with it.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>So oft vergessen, wird sie beiseitegelegt, und du bekommst Hilfe angeboten.</translation>
    </message>
    <message>
        <source>Steps after forgetting</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Schritte nach dem Vergessen</translation>
    </message>
    <message>
        <source>Steps of a new card</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Schritte einer neuen Karte</translation>
    </message>
    <message>
        <source>The same for a card that was forgotten; empty: it comes tomorrow.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Dasselbe für eine vergessene Karte; leer: Sie kommt morgen.</translation>
    </message>
    <message>
        <source>Two</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>What it builds on comes first</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Erst das, worauf sie aufbaut</translation>
    </message>
    <message>
        <source>When it comes back on its first day: 1m 10m, or 30m, or 10m 1d.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Wann sie am ersten Tag wiederkommt: 1m 10m, oder 30m, oder 10m 1d.</translation>
    </message>
    <message>
        <source>Your own memory</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Dein eigenes Gedächtnis</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Not right.</source>
        <extracomment>gui/widgets/questions/choice.py</extracomment>
        <translation>Nicht richtig.</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>gui/widgets/questions/choice.py</extracomment>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>This is right.</source>
        <extracomment>gui/widgets/questions/choice.py</extracomment>
        <translation>Das ist richtig.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Nothing is being saved at the moment: what you do is kept in memory, and written as soon as the disk takes it. %1</source>
        <extracomment>gui/saving.py</extracomment>
        <translation>Im Moment wird nichts gespeichert: Was du tust, bleibt im Arbeitsspeicher und wird geschrieben, sobald die Festplatte es annimmt. %1</translation>
    </message>
    <message>
        <source>There is room again: everything is saved.</source>
        <extracomment>gui/saving.py</extracomment>
        <translation>Es ist wieder Platz: Alles ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>SayingDialog</name>
    <message>
        <source>&amp;Said</source>
        <extracomment>gui/widgets/listening/saying_dialog.py</extracomment>
        <translation>Ge&amp;sprochen</translation>
    </message>
    <message>
        <source>&amp;Written</source>
        <extracomment>gui/widgets/listening/saying_dialog.py</extracomment>
        <translation>&amp;Geschrieben</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>gui/widgets/listening/saying_dialog.py</extracomment>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>gui/widgets/listening/saying_dialog.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Say a word differently</source>
        <extracomment>gui/widgets/listening/saying_dialog.py</extracomment>
        <translation>Wort anders aussprechen</translation>
    </message>
    <message>
        <source>Say it as before</source>
        <extracomment>gui/widgets/listening/saying_dialog.py</extracomment>
        <translation>Wie vorher aussprechen</translation>
    </message>
    <message>
        <source>Write it as it sounds; the voice says it so in every course.</source>
        <extracomment>gui/widgets/listening/saying_dialog.py</extracomment>
        <translation>Schreib es, wie es klingt; die Stimme spricht es dann in allen Kursen so.</translation>
    </message>
    <message>
        <source>for example: sequel light</source>
        <extracomment>gui/widgets/listening/saying_dialog.py</extracomment>
        <translation>zum Beispiel: Sikwel lait</translation>
    </message>
</context>
<context>
    <name>SayingsList</name>
    <message>
        <source>Add…</source>
        <extracomment>gui/widgets/listening/sayings_list.py</extracomment>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>gui/widgets/listening/sayings_list.py</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>None yet. In a lesson, P corrects the word you hear.</source>
        <extracomment>gui/widgets/listening/sayings_list.py</extracomment>
        <translation>Noch keine. In einer Lektion berichtigt P das Wort, das du gerade hörst.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>gui/widgets/listening/sayings_list.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Your pronunciations</source>
        <extracomment>gui/widgets/listening/sayings_list.py</extracomment>
        <translation>Deine Aussprachen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear  (Esc)</source>
        <extracomment>gui/widgets/glossary/search_field.py</extracomment>
        <translation>Leeren  (Esc)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>gui/widgets/glossary/search_field.py</extracomment>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>Ask me again</source>
        <extracomment>gui/widgets/review/second_look.py</extracomment>
        <translation>Frag mich noch einmal</translation>
    </message>
    <message>
        <source>Go on without</source>
        <extracomment>gui/widgets/review/second_look.py</extracomment>
        <translation>Weiter ohne</translation>
    </message>
    <message>
        <source>Read where it comes from, then try once more. The try is not counted.</source>
        <extracomment>gui/widgets/review/second_look.py</extracomment>
        <translation>Lies nach, woher sie stammt, und versuch es dann noch einmal. Der Versuch zählt nicht.</translation>
    </message>
    <message>
        <source>This one slipped away twice</source>
        <extracomment>gui/widgets/review/second_look.py</extracomment>
        <translation>Diese ist dir zweimal entfallen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>gui/pages/settings.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What you change here holds at once.</source>
        <extracomment>gui/pages/settings.py</extracomment>
        <translation>Was du hier änderst, gilt sofort.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source> min</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>%1 % to pass</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>ab %1&#xa0;% bestanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) fit</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>
            <numerusform>%Ln Frage passt</numerusform>
            <numerusform>%Ln Fragen passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln will be asked.</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>
            <numerusform>; %Ln wird gestellt.</numerusform>
            <numerusform>; %Ln werden gestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A test of your own</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Eigener Test</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>After each answer</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Nach jeder Antwort</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Among them</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Davon</translation>
    </message>
    <message>
        <source>At the end</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Choose what it asks; chance does the rest.</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Wähle, wonach er fragt; den Rest macht der Zufall.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>From which lessons</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Aus welchen Lektionen</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How many at most</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Wie viele höchstens</translation>
    </message>
    <message>
        <source>Missed last time</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Zuletzt falsch</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>No question fits; choose more lessons or other questions.</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Keine Frage passt; wähle mehr Lektionen oder andere Fragen.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Noch nie</translation>
    </message>
    <message>
        <source>Number of the test</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Nummer des Tests</translation>
    </message>
    <message>
        <source>Save as PDF with answers</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Als PDF mit Lösungen speichern</translation>
    </message>
    <message>
        <source>Save the test</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Test speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Start the test</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Test starten</translation>
    </message>
    <message>
        <source>The clock can be hidden, and you can take more time.</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Die Uhr lässt sich ausblenden, und du kannst dir mehr Zeit nehmen.</translation>
    </message>
    <message>
        <source>The same number gives the same questions in the same order.</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Dieselbe Nummer ergibt dieselben Fragen in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Weak spots</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>Which questions</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Welche Fragen</translation>
    </message>
    <message>
        <source>You have begun this test: %1 of %2 answered.</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Du hast diesen Test angefangen: %1 von %2 beantwortet.</translation>
    </message>
    <message>
        <source>by chance</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>alles</translation>
    </message>
    <message>
        <source>likely result today: %1 to %2 %</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Ergebnis heute wohl: %1 bis %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>Cards</source>
        <extracomment>gui/widgets/charts/share_bar.py</extracomment>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>gui/widgets/charts/share_bar.py</extracomment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>gui/widgets/charts/share_bar.py</extracomment>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>gui/widgets/own/share_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>gui/widgets/own/share_dialog.py</extracomment>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/widgets/own/share_dialog.py</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Share my cards</source>
        <extracomment>gui/widgets/own/share_dialog.py</extracomment>
        <translation>Meine Karten teilen</translation>
    </message>
    <message>
        <source>The file holds your cards and their pictures, and nothing of your progress. Anyone can add it to their library.</source>
        <extracomment>gui/widgets/own/share_dialog.py</extracomment>
        <translation>Die Datei enthält deine Karten und ihre Bilder und nichts von deinem Lernstand. Alle können sie zu ihrer Bibliothek hinzufügen.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>gui/widgets/own/share_dialog.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Your name, as others shall see it</source>
        <extracomment>gui/widgets/own/share_dialog.py</extracomment>
        <translation>Dein Name, wie andere ihn sehen sollen</translation>
    </message>
</context>
<context>
    <name>SittingBar</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learning</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>
            <numerusform>%Ln im Lernen</numerusform>
            <numerusform>%Ln im Lernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>
            <numerusform>%Ln zu wiederholen</numerusform>
            <numerusform>%Ln zu wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>About this card</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Über diese Karte</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Hide until tomorrow</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Nichts mehr übrig</translation>
    </message>
    <message>
        <source>Progress of this sitting</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Fortschritt dieser Runde</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Woher sie stammt</translation>
    </message>
</context>
<context>
    <name>SittingEnd</name>
    <message>
        <source>%1 %</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Back to today</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Done for now</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>Fertig für jetzt</translation>
    </message>
    <message>
        <source>Go on beyond your minutes</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>Über deine Minuten hinaus weiter</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln more, beyond your minutes</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>
            <numerusform>Noch %Ln wiederholen, über deine Minuten hinaus</numerusform>
            <numerusform>Noch %Ln wiederholen, über deine Minuten hinaus</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>Letzte Antwort rückgängig</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>remembered</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>erinnert</translation>
    </message>
    <message>
        <source>time</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>SittingOver</name>
    <message>
        <source>Choose a course, and its cards come up here.</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>Wähle einen Kurs, dann erscheinen seine Karten hier.</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>Noch keine Karten</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>Nothing is due in the next two weeks. Reading on brings new cards.</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>In den nächsten zwei Wochen ist nichts fällig. Wenn du weiterliest, kommen neue Karten.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln cards come %1.</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>
            <numerusform>Die nächste Karte: %1.</numerusform>
            <numerusform>Die nächsten %Ln Karten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next card comes %1.</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>Die nächste Karte: %1.</translation>
    </message>
    <message>
        <source>The next card comes in %1.</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>Bis zur nächsten Karte: %1.</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>SittingTools</name>
    <message>
        <source>All questions</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Hand in</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Mark for later</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Mark this question to come back to</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>Diese Frage vormerken, um auf sie zurückzukommen</translation>
    </message>
    <message>
        <source>Marked for later</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>The next question, this one stays open</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>Die nächste Frage; diese bleibt offen</translation>
    </message>
    <message>
        <source>The question before</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>Die vorige Frage</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Close</source>
        <extracomment>gui/widgets/review/source_panel.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open in the lesson</source>
        <extracomment>gui/widgets/review/source_panel.py</extracomment>
        <translation>In der Lektion öffnen</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <extracomment>gui/widgets/review/source_panel.py</extracomment>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>The lesson has changed; this paragraph is gone.</source>
        <extracomment>gui/widgets/review/source_panel.py</extracomment>
        <translation>Die Lektion hat sich geändert; diesen Absatz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>gui/widgets/review/source_panel.py</extracomment>
        <translation>Woher sie stammt</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Back to the preview</source>
        <extracomment>gui/widgets/author/source_view.py</extracomment>
        <translation>Zurück zur Vorschau</translation>
    </message>
    <message>
        <source>Open the file</source>
        <extracomment>gui/widgets/author/source_view.py</extracomment>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>The file&apos;s lines</source>
        <extracomment>gui/widgets/author/source_view.py</extracomment>
        <translation>Die Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <source>%1 h</source>
        <extracomment>gui/widgets/review/spans.py</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>gui/widgets/review/spans.py</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>gui/widgets/review/spans.py</extracomment>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 years</source>
        <extracomment>gui/widgets/review/spans.py</extracomment>
        <translation>%1 Jahre</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>gui/widgets/review/spans.py</extracomment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>gui/widgets/review/spans.py</extracomment>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>gui/widgets/review/spans.py</extracomment>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>&lt;1 min</source>
        <extracomment>gui/widgets/review/spans.py</extracomment>
        <translation>&lt;1 min</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>A sound of this course cannot be played and was left out.</source>
        <extracomment>gui/speaking.py</extracomment>
        <translation>Ein Ton dieses Kurses kann nicht abgespielt werden und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>No audio device found, reading along silently.</source>
        <extracomment>gui/speaking.py</extracomment>
        <translation>Kein Audiogerät gefunden, es wird stumm mitgelesen.</translation>
    </message>
    <message>
        <source>Sound cannot be played, reading along silently. On Linux, install libpulse0 and start again.</source>
        <extracomment>gui/speaking.py</extracomment>
        <translation>Ton kann nicht abgespielt werden, es wird stumm mitgelesen. Unter Linux: Installiere libpulse0 und starte neu.</translation>
    </message>
    <message>
        <source>The sound failed, reading along silently: {reason}</source>
        <extracomment>gui/speaking.py</extracomment>
        <translation>Der Ton ist ausgefallen, es wird stumm mitgelesen: {reason}</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>%1 is written.</source>
        <extracomment>gui/pages/statistics.py</extracomment>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>After your first answers this page shows what stays and what comes.</source>
        <extracomment>gui/pages/statistics.py</extracomment>
        <translation>Nach deinen ersten Antworten siehst du hier, was bleibt und was kommt.</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <extracomment>gui/pages/statistics.py</extracomment>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <extracomment>gui/pages/statistics.py</extracomment>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Start review</source>
        <extracomment>gui/pages/statistics.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>gui/pages/statistics.py</extracomment>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>%1 %: %2 minutes a day</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>%1&#xa0;%: %2 Minuten am Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) in all</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>%Ln Karte insgesamt</numerusform>
            <numerusform>%Ln Karten insgesamt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of study in all</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>insgesamt %Ln Lerntag</numerusform>
            <numerusform>insgesamt %Ln Lerntage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with answers</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>%Ln Tag mit Antworten</numerusform>
            <numerusform>%Ln Tage mit Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) in all</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>%Ln Minute insgesamt</numerusform>
            <numerusform>%Ln Minuten insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A day of rest each week breaks no row.</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Ein Ruhetag pro Woche unterbricht keine Reihe.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All courses</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Alle Kurse</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers given on each day of the last year</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Antworten an jedem Tag des letzten Jahres</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Cards due</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Fällige Karten</translation>
    </message>
    <message>
        <source>Cards due on each of the next 30 days</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Fällige Karten an jedem der nächsten 30 Tage</translation>
    </message>
    <message>
        <source>Cards that you know already; new ones and second looks come on top.</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Karten, die du schon kennst; neue Karten und zweite Versuche kommen dazu.</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Expected %1 %, remembered %2 % of %3 answers; on average %4 points apart.</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Erwartet %1&#xa0;%, erinnert %2&#xa0;% von %3 Antworten; im Schnitt %4 Punkte auseinander.</translation>
    </message>
    <message>
        <source>Expected and remembered</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Erwartet und erinnert</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes a day for each aim</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Minuten am Tag für jedes Ziel</translation>
    </message>
    <message>
        <source>Minutes spent on answers</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Minuten für Antworten</translation>
    </message>
    <message>
        <source>Not enough answers yet to hold the predictions to account.</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Noch zu wenige Antworten, um die Vorhersagen zu prüfen.</translation>
    </message>
    <message>
        <source>Not worked out yet</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Noch nicht berechnet</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Plays the next 90 days for four aims, with your own pace and grades. A higher aim costs more time; no aim is the best for everybody.</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Spielt die nächsten 90 Tage für vier Ziele durch, mit deinem Tempo und deinen Bewertungen. Ein höheres Ziel kostet mehr Zeit; das beste Ziel für alle gibt es nicht.</translation>
    </message>
    <message>
        <source>Recall expected before an answer, and what came true</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Wie viel Erinnern vor einer Antwort erwartet war und was eintraf</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>The next 30 days</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Die nächsten 30 Tage</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time spent</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Zeitaufwand</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What an aim costs</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Was ein Ziel kostet</translation>
    </message>
    <message>
        <source>Work it out</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Working …</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Your year</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Dein Jahr</translation>
    </message>
    <message numerus="yes">
        <source>day(s) in a row; the longest row was %1</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>Tag in Folge; die längste Reihe war %1</numerusform>
            <numerusform>Tage in Folge; die längste Reihe war %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) of study stay yours, whenever you come back</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>Lerntag bleibt dir, wann immer du wiederkommst</numerusform>
            <numerusform>Lerntage bleiben dir, wann immer du wiederkommst</numerusform>
        </translation>
    </message>
    <message>
        <source>remembered: %1 of %2 answers, most likely %3 to %4 %</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>erinnert: %1 von %2 Antworten, wahrscheinlich %3 bis %4&#xa0;%</translation>
    </message>
    <message>
        <source>remembered: not enough answers yet (%1 of %2)</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>erinnert: noch zu wenige Antworten (%1 von %2)</translation>
    </message>
    <message numerus="yes">
        <source>spent on %Ln answer(s) in this period</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>für %Ln Antwort in diesem Zeitraum</numerusform>
            <numerusform>für %Ln Antworten in diesem Zeitraum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>Write times such as 30s, 10m, 2h or 1d with blanks between them.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Schreib Zeiten wie 30s, 10m, 2h oder 1d mit Leerzeichen dazwischen.</translation>
    </message>
</context>
<context>
    <name>StopPanel</name>
    <message numerus="yes">
        <source>A moment to think: %n second(s)</source>
        <extracomment>gui/pages/stop_question.py</extracomment>
        <translation>
            <numerusform>Kurz nachdenken: %Ln Sekunde</numerusform>
            <numerusform>Kurz nachdenken: %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>gui/pages/stop_question.py</extracomment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Go on now</source>
        <extracomment>gui/pages/stop_question.py</extracomment>
        <translation>Jetzt weiter</translation>
    </message>
    <message>
        <source>Go on without waiting (Space)</source>
        <extracomment>gui/pages/stop_question.py</extracomment>
        <translation>Weiter, ohne zu warten (Leertaste)</translation>
    </message>
    <message>
        <source>Leave this question out</source>
        <extracomment>gui/pages/stop_question.py</extracomment>
        <translation>Diese Frage auslassen</translation>
    </message>
    <message>
        <source>Leave this question out (Esc)</source>
        <extracomment>gui/pages/stop_question.py</extracomment>
        <translation>Diese Frage auslassen (Esc)</translation>
    </message>
    <message>
        <source>Your turn</source>
        <extracomment>gui/pages/stop_question.py</extracomment>
        <translation>Du bist dran</translation>
    </message>
</context>
<context>
    <name>StudyError</name>
    <message>
        <source>%1 cannot be read (%2); choose another picture.</source>
        <extracomment>packs/card_files.py</extracomment>
        <translation>%1 ist nicht lesbar (%2); wähle ein anderes Bild.</translation>
    </message>
    <message>
        <source>%1 cannot be read; check the file and try again.</source>
        <extracomment>study/attempt_log.py</extracomment>
        <translation>%1 ist nicht lesbar; prüf die Datei und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be read; it may be damaged. Choose another file.</source>
        <extracomment>store/exchange.py</extracomment>
        <translation>%1 ist nicht lesbar und vielleicht beschädigt. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be shown on a card; choose a PNG, JPEG, WebP or SVG file.</source>
        <extracomment>study/own_cards.py</extracomment>
        <translation>%1 lässt sich nicht auf einer Karte zeigen; wähle eine PNG-, JPEG-, WebP- oder SVG-Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); check the place and the room on the disk, then try again.</source>
        <extracomment>store/exchange.py</extracomment>
        <translation>%1 kann nicht geschrieben werden (%2); prüf den Ort und den Platz auf der Festplatte und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another place.</source>
        <extracomment>study/spreadsheets.py</extracomment>
        <translation>%1 kann nicht geschrieben werden (%2); wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2; choose another folder.</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2; wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2; choose another place.</source>
        <extracomment>gui/printing.py</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2; wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 could not be added: %2; nothing was changed.</source>
        <extracomment>study/arrivals.py</extracomment>
        <translation>%1 konnte nicht hinzugefügt werden: %2; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 could not be mended; check that the folder can be written and that the disk is not full, then try again. Nothing was changed.</source>
        <extracomment>store/mending.py</extracomment>
        <translation>%1 konnte nicht repariert werden; prüf, ob sich in den Ordner schreiben lässt und die Festplatte nicht voll ist, und versuch es dann noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 could not be saved in %2; check that the folder can be written and that the disk is not full.</source>
        <extracomment>store/json_file.py</extracomment>
        <translation>%1 konnte nicht in %2 gespeichert werden; prüf, ob sich in den Ordner schreiben lässt und die Festplatte nicht voll ist.</translation>
    </message>
    <message>
        <source>%1 could not be started; choose another editor for your files.</source>
        <extracomment>gui/outside_editor.py</extracomment>
        <translation>%1 konnte nicht gestartet werden; wähle einen anderen Editor für deine Dateien.</translation>
    </message>
    <message>
        <source>%1 could not be written in %2; check that the folder can be written and that the disk is not full, then try again. Nothing was changed.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>%1 konnte nicht in %2 geschrieben werden; prüf, ob sich in den Ordner schreiben lässt und die Festplatte nicht voll ist, und versuch es dann noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2; choose another place.</source>
        <extracomment>study/results.py</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2; wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines; give smaller logs.</source>
        <extracomment>study/attempt_log.py</extracomment>
        <translation>%1 hat mehr als %2 Zeilen; gib kleinere Protokolle an.</translation>
    </message>
    <message>
        <source>%1 has no conversation to record; choose something else.</source>
        <extracomment>study/recording/takes.py</extracomment>
        <translation>%1 hat kein Gespräch zum Aufnehmen; wähle etwas anderes.</translation>
    </message>
    <message>
        <source>%1 has no text to record; choose something else.</source>
        <extracomment>study/recording/takes.py</extracomment>
        <translation>%1 hat keinen Text zum Aufnehmen; wähle etwas anderes.</translation>
    </message>
    <message>
        <source>%1 holds no attempt; export the log again.</source>
        <extracomment>study/attempt_log.py</extracomment>
        <translation>%1 enthält keinen Versuch; exportiere das Protokoll noch einmal.</translation>
    </message>
    <message>
        <source>%1 is in the way of StudyApp; move it elsewhere and try again.</source>
        <extracomment>store/database.py</extracomment>
        <translation>%1 ist StudyApp im Weg; verschieb es an einen anderen Ort und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB; make it smaller and choose it again.</source>
        <extracomment>study/own_cards.py</extracomment>
        <translation>%1 ist größer als %2 MB; verkleinere es und wähle es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 is no log of attempts; export one from the results page.</source>
        <extracomment>study/attempt_log.py</extracomment>
        <translation>%1 ist kein Protokoll von Versuchen; exportiere eins auf der Ergebnisseite.</translation>
    </message>
    <message>
        <source>%1 is not JSON; export the log again.</source>
        <extracomment>study/attempt_log.py</extracomment>
        <translation>%1 ist kein JSON; exportiere das Protokoll noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder: name a new one for the pack.</source>
        <extracomment>packs/skeleton.py</extracomment>
        <translation>%1 ist kein leerer Ordner: Nenne einen neuen für das Paket.</translation>
    </message>
    <message>
        <source>%1 is not translated into %2: check the id.</source>
        <extracomment>packs/stamps.py</extracomment>
        <translation>%1 ist nicht in %2 übersetzt: Prüf die Kennung.</translation>
    </message>
    <message>
        <source>%1 is there already; choose another name.</source>
        <extracomment>store/exchange.py</extracomment>
        <translation>%1 gibt es schon; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 needs the package soundfile; install it, or choose M4B or WAV.</source>
        <extracomment>speech/encoding.py</extracomment>
        <translation>%1 braucht das Paket soundfile; installiere es oder wähle M4B oder WAV.</translation>
    </message>
    <message>
        <source>%1 was written by another version of StudyApp; install the newest one and try again.</source>
        <extracomment>study/attempt_log.py</extracomment>
        <translation>%1 wurde von einer anderen Version von StudyApp geschrieben; installiere die neueste und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>--profile needs a folder; %1</source>
        <extracomment>app.py</extracomment>
        <translation>--profile braucht einen Ordner; %1</translation>
    </message>
    <message>
        <source>A card needs words on both sides; write something or cancel.</source>
        <extracomment>study/own_words.py</extracomment>
        <translation>Eine Karte braucht auf beiden Seiten Text; schreib etwas oder brich ab.</translation>
    </message>
    <message>
        <source>A plan reaches two years at the most; until then simply keep up with your reviews, and set the exam when it is nearer.</source>
        <extracomment>study/exams.py</extracomment>
        <translation>Ein Plan reicht höchstens zwei Jahre weit; mach bis dahin einfach deine Wiederholungen und setz die Prüfung an, wenn sie näher ist.</translation>
    </message>
    <message>
        <source>A sentence was skipped because the voice cannot say it.</source>
        <extracomment>speech/renderer.py</extracomment>
        <translation>Ein Satz wurde ausgelassen, weil die Stimme ihn nicht sprechen kann.</translation>
    </message>
    <message>
        <source>A sentence was skipped because the voice failed on it three times.</source>
        <extracomment>speech/renderer.py</extracomment>
        <translation>Ein Satz wurde ausgelassen, weil die Stimme dreimal daran gescheitert ist.</translation>
    </message>
    <message>
        <source>American</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>Amerikanisch</translation>
    </message>
    <message>
        <source>American, deep</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>Amerikanisch, tief</translation>
    </message>
    <message>
        <source>American, high</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>Amerikanisch, hoch</translation>
    </message>
    <message>
        <source>American, soft</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>Amerikanisch, sanft</translation>
    </message>
    <message>
        <source>Another program holds %1; close it (or the other StudyApp) and try again.</source>
        <extracomment>store/disk.py</extracomment>
        <translation>Ein anderes Programm hält %1 fest; schließ es (oder das andere StudyApp) und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>British</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>Britisch</translation>
    </message>
    <message>
        <source>British, high</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>Britisch, hoch</translation>
    </message>
    <message>
        <source>Each gap of the card must stay, written as {{c1::answer}}; change the words only.</source>
        <extracomment>study/own_words.py</extracomment>
        <translation>Jede Lücke der Karte muss bleiben, geschrieben als {{c1::Antwort}}; ändere nur die Wörter.</translation>
    </message>
    <message>
        <source>Every day until the exam is a day off; choose a later day or study on one of them.</source>
        <extracomment>study/exams.py</extracomment>
        <translation>Bis zur Prüfung ist jeder Tag frei; wähle einen späteren Tag oder lerne an einem davon.</translation>
    </message>
    <message>
        <source>Give the exam a name, so that you know it again in the list.</source>
        <extracomment>study/exams.py</extracomment>
        <translation>Gib der Prüfung einen Namen, damit du sie in der Liste wiedererkennst.</translation>
    </message>
    <message>
        <source>Give the exam between 1 minute and 12 hours a day; if you have no time for it now, set it later.</source>
        <extracomment>study/exams.py</extracomment>
        <translation>Gib der Prüfung zwischen 1 Minute und 12 Stunden am Tag; hast du jetzt keine Zeit dafür, setz sie später an.</translation>
    </message>
    <message>
        <source>Its program cannot be started: choose another voice in Settings.</source>
        <extracomment>speech/line.py</extracomment>
        <translation>Ihr Programm lässt sich nicht starten: Wähle in den Einstellungen eine andere Stimme.</translation>
    </message>
    <message>
        <source>M4B needs QtMultimedia; on Linux install libpulse0, or choose WAV.</source>
        <extracomment>speech/encoding.py</extracomment>
        <translation>M4B braucht QtMultimedia; installiere unter Linux libpulse0 oder wähle WAV.</translation>
    </message>
    <message>
        <source>No question fits; choose other questions.</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Keine Frage passt; wähle andere Fragen.</translation>
    </message>
    <message>
        <source>No voice was found: add one in Settings &gt; Time &amp; language &gt; Speech.</source>
        <extracomment>speech/missing.py</extracomment>
        <translation>Keine Stimme gefunden: Füg eine hinzu unter Einstellungen &gt; Zeit und Sprache &gt; Spracherkennung.</translation>
    </message>
    <message>
        <source>No voice was found: add one in System Settings &gt; Accessibility &gt; Spoken Content.</source>
        <extracomment>speech/missing.py</extracomment>
        <translation>Keine Stimme gefunden: Füg eine hinzu unter Systemeinstellungen &gt; Bedienungshilfen &gt; Gesprochene Inhalte.</translation>
    </message>
    <message>
        <source>No voice was found: install one with “%1” and press play again.</source>
        <extracomment>speech/missing.py</extracomment>
        <translation>Keine Stimme gefunden: Installiere eine mit „%1“ und starte das Vorlesen noch einmal.</translation>
    </message>
    <message>
        <source>No voice was found: install the package espeak-ng and press play again.</source>
        <extracomment>speech/missing.py</extracomment>
        <translation>Keine Stimme gefunden: Installiere das Paket espeak-ng und starte das Vorlesen noch einmal.</translation>
    </message>
    <message>
        <source>Scottish</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>Schottisch</translation>
    </message>
    <message>
        <source>Something in %1 cannot be read; start StudyApp again: it then checks and mends its files.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Etwas in %1 ist nicht lesbar; starte StudyApp neu: Dann prüft und repariert es seine Dateien.</translation>
    </message>
    <message>
        <source>StudyApp cannot take hold of %1: %2 cannot be written; check that the disk is not full and that nothing else has this name.</source>
        <extracomment>gui/start.py</extracomment>
        <translation>StudyApp kann %1 nicht für sich belegen: %2 lässt sich nicht schreiben; prüf, ob die Festplatte nicht voll ist und nichts anderes so heißt.</translation>
    </message>
    <message>
        <source>StudyApp cannot write to %1; allow writing there or start it with --profile and another folder.</source>
        <extracomment>gui/start.py; store/disk.py</extracomment>
        <translation>StudyApp kann nicht in %1 schreiben; erlaube dort das Schreiben oder starte es mit --profile und einem anderen Ordner.</translation>
    </message>
    <message>
        <source>StudyApp is already open with this profile; use the window that is open.</source>
        <extracomment>gui/start.py; store/database.py</extracomment>
        <translation>StudyApp ist mit diesem Profil schon offen; nimm das offene Fenster.</translation>
    </message>
    <message>
        <source>That day is over; choose a day that is still to come.</source>
        <extracomment>study/exams.py</extracomment>
        <translation>Dieser Tag ist vorbei; wähle einen, der noch kommt.</translation>
    </message>
    <message>
        <source>That is today: there is no day left to plan. Choose a later day.</source>
        <extracomment>study/exams.py</extracomment>
        <translation>Das ist heute: Zum Planen bleibt kein Tag. Wähle einen späteren.</translation>
    </message>
    <message>
        <source>The %1 of a pack must be %2, not %3.</source>
        <extracomment>packs/skeleton.py</extracomment>
        <translation>Im Paket passt die Angabe %1 nicht: Sie muss %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>The archive cannot be used: %1: %2.</source>
        <extracomment>packs/archive.py</extracomment>
        <translation>Das Archiv lässt sich nicht verwenden: %1: %2.</translation>
    </message>
    <message>
        <source>The archive cannot be written (%1): check the disk and try again.</source>
        <extracomment>packs/archive.py</extracomment>
        <translation>Das Archiv kann nicht geschrieben werden (%1): Prüf die Festplatte und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The backup</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Die Sicherung</translation>
    </message>
    <message>
        <source>The backup could not be verified, so it was not kept; check the disk and start StudyApp again: it then checks its files.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Die Sicherung ließ sich nicht überprüfen und wurde darum nicht behalten; prüf die Festplatte und starte StudyApp neu: Dann prüft es seine Dateien.</translation>
    </message>
    <message>
        <source>The card asks nothing yet; fill in its front.</source>
        <extracomment>study/own_cards.py</extracomment>
        <translation>Die Karte fragt noch nichts; füll ihre Vorderseite aus.</translation>
    </message>
    <message>
        <source>The card cannot be kept like this: %1.</source>
        <extracomment>study/own_cards.py</extracomment>
        <translation>So lässt sich die Karte nicht behalten: %1.</translation>
    </message>
    <message>
        <source>The card could not be saved in %1 (%2); check the disk and try again. What was saved before is safe.</source>
        <extracomment>packs/card_files.py</extracomment>
        <translation>Die Karte konnte nicht in %1 gespeichert werden (%2); prüf die Festplatte und versuch es noch einmal. Was schon gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>The card has no answer yet; fill in its back.</source>
        <extracomment>study/own_cards.py</extracomment>
        <translation>Die Karte hat noch keine Antwort; füll ihre Rückseite aus.</translation>
    </message>
    <message>
        <source>The chosen voice failed, so the system&apos;s voice reads on. %1</source>
        <extracomment>speech/renderer.py</extracomment>
        <translation>Die gewählte Stimme ist ausgefallen, darum liest die Stimme des Systems weiter. %1</translation>
    </message>
    <message>
        <source>The command of the editor needs {file}, and may have {line} and {column}; for example: code --goto {file}:{line}</source>
        <extracomment>gui/outside_editor.py</extracomment>
        <translation>Der Befehl des Editors braucht {file} und darf {line} und {column} enthalten; zum Beispiel: code --goto {file}:{line}</translation>
    </message>
    <message>
        <source>The copy</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Die Kopie</translation>
    </message>
    <message>
        <source>The damaged file in %1 could not be renamed; close other programs that use it and try again.</source>
        <extracomment>study/rescue.py</extracomment>
        <translation>Die beschädigte Datei in %1 ließ sich nicht umbenennen; schließ andere Programme, die sie verwenden, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing new can be saved in %1; free some space and try again. What was saved before is safe.</source>
        <extracomment>store/disk.py</extracomment>
        <translation>Die Festplatte ist voll, darum kann in %1 nichts Neues gespeichert werden; schaff etwas Platz und versuch es noch einmal. Was schon gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>The disk with %1 does not answer; check it and start again. What was saved before is safe.</source>
        <extracomment>store/disk.py</extracomment>
        <translation>Die Festplatte mit %1 antwortet nicht; prüf sie und starte neu. Was schon gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>The files of “%1” are not there any more; add the course anew.</source>
        <extracomment>study/library.py</extracomment>
        <translation>Die Dateien von „%1“ sind nicht mehr da; füg den Kurs neu hinzu.</translation>
    </message>
    <message>
        <source>The folder of --profile has a name that is no text; choose another one.</source>
        <extracomment>app.py</extracomment>
        <translation>Der Ordner von --profile hat einen Namen, der kein Text ist; wähle einen anderen.</translation>
    </message>
    <message>
        <source>The folder of the pack cannot be read (%1): choose it again.</source>
        <extracomment>packs/fingerprint.py</extracomment>
        <translation>Der Ordner des Pakets ist nicht lesbar (%1): Wähle ihn noch einmal.</translation>
    </message>
    <message>
        <source>The guide could not be read (%1); install StudyApp again to have it.</source>
        <extracomment>study/guide.py</extracomment>
        <translation>Das Handbuch war nicht lesbar (%1); installiere StudyApp neu, um es zu bekommen.</translation>
    </message>
    <message>
        <source>The guide was not installed; install StudyApp again to have it.</source>
        <extracomment>study/guide.py</extracomment>
        <translation>Das Handbuch wurde nicht mitinstalliert; installiere StudyApp neu, um es zu bekommen.</translation>
    </message>
    <message>
        <source>The lesson %1</source>
        <extracomment>study/recording/takes.py</extracomment>
        <translation>Die Lektion %1</translation>
    </message>
    <message>
        <source>The log in %1 is too large to be one of StudyApp.</source>
        <extracomment>store/exchange.py</extracomment>
        <translation>Das Protokoll in %1 ist zu groß, um von StudyApp zu sein.</translation>
    </message>
    <message>
        <source>The logs are of several packs (%1); give those of one.</source>
        <extracomment>study/attempt_log.py</extracomment>
        <translation>Die Protokolle gehören zu mehreren Paketen (%1); gib nur die von einem an.</translation>
    </message>
    <message>
        <source>The own cards in it are none of StudyApp&apos;s; they were left out.</source>
        <extracomment>study/own_arrivals.py</extracomment>
        <translation>Die eigenen Karten darin sind nicht von StudyApp; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The pack cannot be unpacked (%1): check the disk and try again.</source>
        <extracomment>packs/archive.py</extracomment>
        <translation>Das Paket lässt sich nicht entpacken (%1): Prüf die Festplatte und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The pack cannot be written (%1).</source>
        <extracomment>packs/skeleton.py</extracomment>
        <translation>Das Paket kann nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>The pack has %1 errors; the first is %2</source>
        <extracomment>packs/reader.py</extracomment>
        <translation>Das Paket hat %1 Fehler; der erste ist %2</translation>
    </message>
    <message>
        <source>The pack has an error: %1</source>
        <extracomment>packs/reader.py</extracomment>
        <translation>Das Paket hat einen Fehler: %1</translation>
    </message>
    <message>
        <source>The pronunciation</source>
        <extracomment>store/sayings.py</extracomment>
        <translation>Die Aussprache</translation>
    </message>
    <message>
        <source>The recording could not be written as %1: %2; try another format.</source>
        <extracomment>speech/encoding.py</extracomment>
        <translation>Die Aufnahme konnte nicht als %1 geschrieben werden: %2; versuch ein anderes Format.</translation>
    </message>
    <message>
        <source>The setting</source>
        <extracomment>store/preferences.py</extracomment>
        <translation>Die Einstellung</translation>
    </message>
    <message>
        <source>The stamps cannot be written (%1).</source>
        <extracomment>packs/stamps.py</extracomment>
        <translation>Die Stempel können nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>The voice cannot be started: %1 (%2).</source>
        <extracomment>speech/line.py</extracomment>
        <translation>Die Stimme lässt sich nicht starten: %1 (%2).</translation>
    </message>
    <message>
        <source>The voice cannot be started: %1.</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>Die Stimme lässt sich nicht starten: %1.</translation>
    </message>
    <message>
        <source>The voice cannot save its sound in %1 (%2); check that folder and the space on its disk, then press play again.</source>
        <extracomment>speech/renderer.py</extracomment>
        <translation>Die Stimme kann ihren Ton nicht in %1 speichern (%2); prüf diesen Ordner und den Platz auf seiner Festplatte, dann starte das Vorlesen noch einmal.</translation>
    </message>
    <message>
        <source>The voice stopped three times in a row and was switched off; press play to try again.</source>
        <extracomment>speech/line.py</extracomment>
        <translation>Die Stimme ist dreimal hintereinander stehen geblieben und wurde abgeschaltet; starte das Vorlesen noch einmal.</translation>
    </message>
    <message>
        <source>The voices cannot be listed; press play to try again.</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>Die Stimmen lassen sich nicht auflisten; starte das Vorlesen noch einmal.</translation>
    </message>
    <message>
        <source>The voices of this recording differ in their sample rate; choose voices of one engine, or install the extra “voices”.</source>
        <extracomment>speech/sounds.py</extracomment>
        <translation>Die Stimmen dieser Aufnahme haben verschiedene Abtastraten; wähle Stimmen aus einer Quelle oder installiere das Extra „voices“.</translation>
    </message>
    <message>
        <source>The window is closing.</source>
        <extracomment>gui/opening.py</extracomment>
        <translation>Das Fenster wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>There are no cards here; choose another lesson.</source>
        <extracomment>study/drill.py</extracomment>
        <translation>Hier sind keine Karten; wähle eine andere Lektion.</translation>
    </message>
    <message>
        <source>There are no cards of your own to share yet; add one first.</source>
        <extracomment>study/own_cards.py</extracomment>
        <translation>Du hast noch keine eigenen Karten zum Teilen; füg zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>There are no questions here yet; try another lesson.</source>
        <extracomment>study/practice.py</extracomment>
        <translation>Hier sind noch keine Fragen; versuch es mit einer anderen Lektion.</translation>
    </message>
    <message>
        <source>There are too few short cards for a game here; choose another lesson.</source>
        <extracomment>study/drill.py</extracomment>
        <translation>Hier sind zu wenige kurze Karten für ein Spiel; wähle eine andere Lektion.</translation>
    </message>
    <message>
        <source>There is already a folder %1: remove it first.</source>
        <extracomment>packs/archive.py</extracomment>
        <translation>Es gibt schon einen Ordner %1: Entfern ihn zuerst.</translation>
    </message>
    <message>
        <source>There is no %1 in %2, so it is no export of StudyApp; choose another file or folder.</source>
        <extracomment>store/exchange.py</extracomment>
        <translation>In %2 fehlt %1, es ist also kein Export von StudyApp; wähle eine andere Datei oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no %1; choose the file or folder again.</source>
        <extracomment>store/exchange.py</extracomment>
        <translation>%1 gibt es nicht; wähle die Datei oder den Ordner noch einmal.</translation>
    </message>
    <message>
        <source>There is no attempt in these logs; ask learners for logs with answers.</source>
        <extracomment>study/attempt_log.py</extracomment>
        <translation>In diesen Protokollen ist kein Versuch; bitte Lernende um Protokolle mit Antworten.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; to look at StudyApp without one, run `studyapp --profile DIR screenshots FOLDER` and open the pictures in FOLDER.</source>
        <extracomment>app.py</extracomment>
        <translation>Es gibt keine Anzeige, auf der sich ein Fenster öffnen ließe; um StudyApp ohne Anzeige anzusehen, führ `studyapp --profile DIR screenshots FOLDER` aus und öffne die Bilder in FOLDER.</translation>
    </message>
    <message>
        <source>There is no folder i18n/%1 with a translation in this pack.</source>
        <extracomment>packs/stamps.py</extracomment>
        <translation>In diesem Paket gibt es keinen Ordner i18n/%1 mit einer Übersetzung.</translation>
    </message>
    <message>
        <source>There is no folder, file or installed course %1; check the name.</source>
        <extracomment>study/recording/session.py</extracomment>
        <translation>Es gibt keinen Ordner, keine Datei und keinen installierten Kurs %1; prüf den Namen.</translation>
    </message>
    <message>
        <source>There is no lesson %1 in this pack; it has %2.</source>
        <extracomment>study/recording/takes.py</extracomment>
        <translation>In diesem Paket gibt es keine Lektion %1; es hat %2.</translation>
    </message>
    <message>
        <source>There is no pack.yaml in %1, so it is no study pack; choose the folder that holds pack.yaml.</source>
        <extracomment>study/arrivals.py</extracomment>
        <translation>In %1 fehlt pack.yaml, es ist also kein Kurspaket; wähle den Ordner, in dem pack.yaml liegt.</translation>
    </message>
    <message>
        <source>There is no study pack at %1; choose the file or folder again.</source>
        <extracomment>study/arrivals.py</extracomment>
        <translation>Bei %1 liegt kein Kurspaket; wähle die Datei oder den Ordner noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing of StudyApp in %1; name another folder with --profile.</source>
        <extracomment>study/doctor.py</extracomment>
        <translation>In %1 ist nichts von StudyApp; nenne mit --profile einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is nothing to remember in these lessons; choose lessons that have cards.</source>
        <extracomment>study/exams.py</extracomment>
        <translation>In diesen Lektionen gibt es nichts zu merken; wähle Lektionen mit Karten.</translation>
    </message>
    <message>
        <source>These are your own cards; they are here already.</source>
        <extracomment>study/arrivals.py</extracomment>
        <translation>Das sind deine eigenen Karten; sie sind schon hier.</translation>
    </message>
    <message>
        <source>This card covers parts of a picture; change it in its file.</source>
        <extracomment>gui/widgets/own/card_dialog.py; study/own_cards.py</extracomment>
        <translation>Diese Karte verdeckt Teile eines Bildes; ändere sie in ihrer Datei.</translation>
    </message>
    <message>
        <source>This card is no longer in its course, so it cannot be changed.</source>
        <extracomment>study/own_words.py</extracomment>
        <translation>Diese Karte gibt es in ihrem Kurs nicht mehr, sie lässt sich darum nicht ändern.</translation>
    </message>
    <message>
        <source>This card is not among your own any more; it may have been deleted.</source>
        <extracomment>study/own_cards.py</extracomment>
        <translation>Diese Karte gehört nicht mehr zu deinen eigenen; vielleicht wurde sie gelöscht.</translation>
    </message>
    <message>
        <source>This card was deleted; take that back, or add it anew.</source>
        <extracomment>study/own_cards.py</extracomment>
        <translation>Diese Karte wurde gelöscht; mach das rückgängig oder füg sie neu hinzu.</translation>
    </message>
    <message>
        <source>This course</source>
        <extracomment>study/recording/takes.py</extracomment>
        <translation>Dieser Kurs</translation>
    </message>
    <message>
        <source>This course is no longer installed; open the library.</source>
        <extracomment>gui/pages/record.py; study/drill.py; study/practice.py</extracomment>
        <translation>Dieser Kurs ist nicht mehr installiert; öffne die Bibliothek.</translation>
    </message>
    <message>
        <source>This lesson is no longer installed; open the library to find another.</source>
        <extracomment>study/reading.py</extracomment>
        <translation>Diese Lektion ist nicht mehr installiert; öffne die Bibliothek, um eine andere zu finden.</translation>
    </message>
    <message>
        <source>This pack says that it is %1, the course by %2 that you know, but it comes from %3; take it in only if you know why.</source>
        <extracomment>study/arrivals.py</extracomment>
        <translation>Dieses Paket sagt, es sei %1, der Kurs von %2, den du kennst, aber es kommt von %3; nimm es nur auf, wenn du weißt, warum.</translation>
    </message>
    <message>
        <source>This profile is in use on the computer %1; close StudyApp there. If it is not open there, delete %2 and start again.</source>
        <extracomment>gui/start.py</extracomment>
        <translation>Dieses Profil ist auf dem Computer %1 in Gebrauch; schließ StudyApp dort. Ist es dort nicht offen, lösch %2 und starte neu.</translation>
    </message>
    <message>
        <source>This question is no longer in the pack; the lesson goes on.</source>
        <extracomment>study/practice.py</extracomment>
        <translation>Diese Frage gibt es im Paket nicht mehr; die Lektion geht weiter.</translation>
    </message>
    <message>
        <source>This test is no longer in the pack; choose another one.</source>
        <extracomment>study/practice.py</extracomment>
        <translation>Diesen Test gibt es im Paket nicht mehr; wähle einen anderen.</translation>
    </message>
    <message>
        <source>This test is no longer on record; begin it anew.</source>
        <extracomment>study/practice.py</extracomment>
        <translation>Zu diesem Test ist nichts mehr gespeichert; fang ihn neu an.</translation>
    </message>
    <message>
        <source>Your own cards in %1 cannot be read (%2); mend this file first.</source>
        <extracomment>packs/card_files.py</extracomment>
        <translation>Deine eigenen Karten in %1 sind nicht lesbar (%2); bring zuerst diese Datei in Ordnung.</translation>
    </message>
    <message>
        <source>Your own cards stay on the shelf; delete single cards instead.</source>
        <extracomment>study/library.py</extracomment>
        <translation>Deine eigenen Karten bleiben im Regal; lösch stattdessen einzelne Karten.</translation>
    </message>
    <message>
        <source>Your progress file %1 is damaged and was left as it is; restore a backup to go on learning.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Dein Lernstand %1 ist beschädigt und wurde so gelassen; stell eine Sicherung wieder her, um weiterzulernen.</translation>
    </message>
    <message>
        <source>Your progress file %1 is gone, but there are copies of it; restore one, or put the file back and start again.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Dein Lernstand %1 ist weg, aber es gibt Kopien davon; stell eine wieder her oder leg die Datei zurück und starte neu.</translation>
    </message>
    <message>
        <source>Your progress in %1 was written by a newer StudyApp; install the newest version to open it. The file was not touched.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Dein Lernstand in %1 wurde von einem neueren StudyApp geschrieben; installiere die neueste Version, um ihn zu öffnen. Die Datei blieb unangetastet.</translation>
    </message>
    <message>
        <source>its id %1 is that of the course in %2; give one of them another id.</source>
        <extracomment>study/library.py</extracomment>
        <translation>seine Kennung %1 ist die des Kurses in %2; gib einem von beiden eine andere.</translation>
    </message>
    <message>
        <source>screenshots needs --profile DIR; %1</source>
        <extracomment>app.py</extracomment>
        <translation>screenshots braucht --profile DIR; %1</translation>
    </message>
    <message>
        <source>“%1” %2 is older than version %3 on your shelf and would take its corrections back; ask its authors for a newer one.</source>
        <extracomment>study/arrivals.py</extracomment>
        <translation>„%1“ %2 ist älter als Version %3 in deinem Regal und würde deren Verbesserungen rückgängig machen; frag das Autorenteam nach einer neueren.</translation>
    </message>
    <message>
        <source>“%1” could not be removed: %2; nothing was changed.</source>
        <extracomment>study/library.py</extracomment>
        <translation>„%1“ konnte nicht entfernt werden: %2; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Synonyms</name>
    <message>
        <source>FSRS, algorithm, optimise, optimize, train, parameters, intervals</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>FSRS, Algorithmus, optimieren, trainieren, Parameter, Intervalle</translation>
    </message>
    <message>
        <source>Piper, natural voice, add a voice, install</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Piper, natürliche Stimme, Stimme hinzufügen, installieren</translation>
    </message>
    <message>
        <source>add, create, write, make a flashcard</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>hinzufügen, anlegen, erstellen, schreiben, Karteikarte</translation>
    </message>
    <message>
        <source>again, repeat</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>nochmal, wiederholen, wiederherstellen</translation>
    </message>
    <message>
        <source>animation, scrolling, moving, accessibility</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Animation, Scrollen, Bewegung, Barrierefreiheit</translation>
    </message>
    <message>
        <source>automatic, follow the system</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>automatisch, dem System folgen</translation>
    </message>
    <message>
        <source>backup, save, copy, safety</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Backup, sichern, speichern, Kopie, Sicherung</translation>
    </message>
    <message>
        <source>bright, day, white, light mode</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>hell, Tag, weiß, heller Modus, Tagmodus</translation>
    </message>
    <message>
        <source>bring in, unite, merge, sync, other computer</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>einlesen, vereinen, zusammenführen, abgleichen, anderer Rechner</translation>
    </message>
    <message>
        <source>by listening, voice, aloud, audio, walk, drive</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>durch Hören, freihändig, Stimme, laut, Audio, Spaziergang, unterwegs, Auto</translation>
    </message>
    <message>
        <source>copy, save, restore, safety, lost</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Kopie, sichern, Sicherung, Backup, wiederherstellen, verloren</translation>
    </message>
    <message>
        <source>courses, packs, shelf, subjects</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Kurse, Pakete, Regal, Fächer</translation>
    </message>
    <message>
        <source>dark, light, night, day, colours, mode, switch</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>dunkel, hell, Nacht, Tag, Farben, Modus, wechseln</translation>
    </message>
    <message>
        <source>find, look for, filter</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>finden, suchen, filtern, Suche</translation>
    </message>
    <message>
        <source>focus, ruler, reading guide, concentrate, dim, spotlight</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Fokus, Leselineal, Lesehilfe, konzentrieren, abdunkeln, Konzentration</translation>
    </message>
    <message>
        <source>folder, data, progress, privacy, where</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Ordner, Daten, Fortschritt, Datenschutz, wo</translation>
    </message>
    <message>
        <source>font size, letters, zoom, bigger, larger, smaller, enlarge, scale</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Schriftgröße, Schriftgrad, Buchstaben, Zoom, größer, kleiner, vergrößern, Skalierung</translation>
    </message>
    <message>
        <source>font, letters, dyslexia, legible, readable</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Schrift, Schriftart, Buchstaben, Legasthenie, lesbar</translation>
    </message>
    <message>
        <source>greeting, who I am, call me</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Begrüßung, Anrede, wer ich bin</translation>
    </message>
    <message>
        <source>hands-free, silence, timer</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>freihändig, Stille, Zeitmesser, Hören</translation>
    </message>
    <message>
        <source>help, manual, instructions, how to</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Hilfe, Handbuch, Anleitung, wie geht</translation>
    </message>
    <message>
        <source>holidays, vacation, break, pause, travel, ill, sick</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Ferien, Urlaub, Feiertage, Pause, Reise, krank</translation>
    </message>
    <message>
        <source>home, start, overview, dashboard</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Start, Startseite, Übersicht, Zuhause</translation>
    </message>
    <message>
        <source>intervals, times on the buttons</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Intervalle, Abstände, Zeiten auf den Knöpfen</translation>
    </message>
    <message>
        <source>learning steps, minutes, intervals</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Lernschritte, Minuten, Intervalle</translation>
    </message>
    <message>
        <source>leech, hard cards, always forgotten, suspend</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Blutegel, schwere Karten, immer vergessen, hartnäckig</translation>
    </message>
    <message>
        <source>limit, pace, how many, daily</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Grenze, Limit, Tempo, wie viele, täglich</translation>
    </message>
    <message>
        <source>line spacing, distance, leading</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Zeilenabstand, Durchschuss, Abstand</translation>
    </message>
    <message>
        <source>look, appearance, colours, colors, mode, skin, design</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Aussehen, Farben, Modus, Design, Darstellung, Thema</translation>
    </message>
    <message>
        <source>low vision, strong colours, accessibility</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>sehschwach, kräftige Farben, Barrierefreiheit</translation>
    </message>
    <message>
        <source>midnight, night owl, end of the day</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Mitternacht, Nachteule, Tagesende, Tageswechsel</translation>
    </message>
    <message>
        <source>night, black, dark mode, night mode</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>dunkel, Nacht, schwarz, Dunkelmodus, Nachtmodus</translation>
    </message>
    <message>
        <source>open, import, install, pack, file</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>öffnen, importieren, installieren, Paket, Datei</translation>
    </message>
    <message>
        <source>order, first, requirements, builds on</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Reihenfolge, zuerst, Voraussetzungen, baut auf</translation>
    </message>
    <message>
        <source>paper, warm, brown, beige, easy on the eyes</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Papier, warm, braun, beige, augenschonend</translation>
    </message>
    <message>
        <source>pause, wait, hands-free, seconds</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Pause, warten, freihändig, Sekunden</translation>
    </message>
    <message>
        <source>plan, deadline, test date, schedule, calendar</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Plan, Termin, Klausur, Zeitplan, Kalender</translation>
    </message>
    <message>
        <source>preferences, options, configuration, set up</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Optionen, Konfiguration, einrichten, Voreinstellungen</translation>
    </message>
    <message>
        <source>progress, charts, numbers, results, streak, history</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Fortschritt, Diagramme, Zahlen, Ergebnisse, Serie, Verlauf</translation>
    </message>
    <message>
        <source>quit, exit, leave, end</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>beenden, schließen, verlassen, Ende</translation>
    </message>
    <message>
        <source>ratings, answer buttons, again, hard, good, easy, forgotten, known</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Bewertung, Antwortknöpfe, Nochmal, Schwer, Gut, Leicht, vergessen, gewusst</translation>
    </message>
    <message>
        <source>relearning, lapses, again</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Neulernen, Aussetzer, nochmal</translation>
    </message>
    <message>
        <source>remind me, notification, notice, alarm</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>erinnern, Erinnerung, Benachrichtigung, Mitteilung, Wecker</translation>
    </message>
    <message>
        <source>retention, forget, per cent, goal, difficulty</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Behaltensquote, vergessen, Prozent, Ziel, Schwierigkeit</translation>
    </message>
    <message>
        <source>say a word, spoken wrongly, dictionary</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Wort aussprechen, falsch gesprochen, Wörterbuch</translation>
    </message>
    <message>
        <source>search, find, filter, all cards, list</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>suchen, Suche, finden, filtern, alle Karten, Liste</translation>
    </message>
    <message>
        <source>shortcuts, hotkeys, keyboard, cheat sheet</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Tastenkürzel, Tastenkombinationen, Tastatur, Spickzettel</translation>
    </message>
    <message>
        <source>shortcuts, hotkeys, keyboard, key bindings, change keys</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Tastenkürzel, Tastenkombinationen, Kurzbefehle, Tastatur, Tastenbelegung</translation>
    </message>
    <message>
        <source>siblings, bury, both directions</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Geschwister, verbergen, beide Richtungen</translation>
    </message>
    <message>
        <source>sound files, recording, mp3, m4b, audio book, take along, export</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Tondatei, Aufnahme, Audiodatei, MP3, M4B, Hörbuch, mitnehmen, exportieren</translation>
    </message>
    <message>
        <source>speech rate, faster, slower, tempo, voice</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Sprechtempo, Sprechgeschwindigkeit, schneller, langsamer, Tempo, Stimme</translation>
    </message>
    <message>
        <source>speech, speak, read aloud, text to speech, narrator, sound, audio</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Sprachausgabe, sprechen, vorlesen, Vorleser, Ton, Audio</translation>
    </message>
    <message>
        <source>study, learn, repeat, flashcards, due cards</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>lernen, wiederholen, üben, Karteikarten, Lernkarten, fällige Karten</translation>
    </message>
    <message>
        <source>take along, move, save as, CSV, JSON, other computer</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>mitnehmen, umziehen, speichern unter, CSV, JSON, anderer Rechner</translation>
    </message>
    <message>
        <source>take back, mistake, revert</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>zurücknehmen, Fehler, widerrufen</translation>
    </message>
    <message>
        <source>terms, words, dictionary, definitions, vocabulary</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Begriffe, Wörter, Wörterbuch, Definitionen, Vokabeln</translation>
    </message>
    <message>
        <source>tests, quiz, questions, mock exam, cram, match</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Tests, Quiz, Fragen, Probeklausur, Pauken, Zuordnen</translation>
    </message>
    <message>
        <source>time limit, workload, daily goal, how long</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Zeitgrenze, Lernzeit, Tagesziel, Pensum, wie lange</translation>
    </message>
    <message>
        <source>translation, tongue</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Übersetzung, Oberfläche, Sprachen</translation>
    </message>
    <message>
        <source>voice, speak, speech, play, audio, text to speech</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Stimme, sprechen, Sprachausgabe, abspielen, anhören, Audio</translation>
    </message>
    <message>
        <source>weekend, weekdays, Sunday, free day</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Wochenende, Wochentage, Sonntag, freier Tag</translation>
    </message>
    <message>
        <source>width, column, margins, measure, characters</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Breite, Spalte, Ränder, Zeilenlänge, Zeichen</translation>
    </message>
    <message>
        <source>wrong again, failed, show the paragraph</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>wieder falsch, zweimal falsch, Absatz zeigen</translation>
    </message>
    <message>
        <source>zoom in, bigger, font size, enlarge</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>hineinzoomen, Zoom, Schriftgröße, vergrößern</translation>
    </message>
    <message>
        <source>zoom out, font size, shrink</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>herauszoomen, Zoom, Schriftgröße, verkleinern</translation>
    </message>
    <message>
        <source>zoom, font size, reset, normal</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Zoom, Schriftgröße, zurücksetzen, normal</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%Ln card(s) hidden until tomorrow</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln Karte bis morgen zurückgestellt</numerusform>
            <numerusform>%Ln Karten bis morgen zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) made new again</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln Karte wieder neu gemacht</numerusform>
            <numerusform>%Ln Karten wieder neu gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) of your own deleted</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln eigene Karte gelöscht</numerusform>
            <numerusform>%Ln eigene Karten gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) set aside</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln Karte beiseitegelegt</numerusform>
            <numerusform>%Ln Karten beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) taken up again</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln Karte zurückgeholt</numerusform>
            <numerusform>%Ln Karten zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s) of your own</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln neue eigene Karte</numerusform>
            <numerusform>%Ln neue eigene Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>the flag of %Ln card(s)</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>das Fähnchen von %Ln Karte</numerusform>
            <numerusform>das Fähnchen von %Ln Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>the keys you changed</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>deine geänderten Tasten</translation>
    </message>
    <message>
        <source>the last answer</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>die letzte Antwort</translation>
    </message>
    <message>
        <source>the plan for “%1”</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>der Plan für „%1“</translation>
    </message>
    <message>
        <source>the setting “%1”</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>die Einstellung „%1“</translation>
    </message>
    <message numerus="yes">
        <source>the tags of %Ln item(s)</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>die Schlagwörter von %Ln Eintrag</numerusform>
            <numerusform>die Schlagwörter von %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what you changed on %Ln card(s) of your own</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>deine Änderung an %Ln eigenen Karte</numerusform>
            <numerusform>deine Änderungen an %Ln eigenen Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>what you wrote about a card</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>was du zu einer Karte geschrieben hast</translation>
    </message>
    <message>
        <source>“%1” left</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>„%1“ verlassen</translation>
    </message>
    <message>
        <source>“%1” removed from the shelf</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>„%1“ aus dem Regal genommen</translation>
    </message>
    <message>
        <source>“%1” removed from your exams</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>„%1“ aus deinen Prüfungen entfernt</translation>
    </message>
    <message>
        <source>“%1” taken as a course</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>„%1“ als Kurs belegt</translation>
    </message>
</context>
<context>
    <name>TermDetail</name>
    <message>
        <source>Also called %1</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Auch genannt: %1</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>From a course that you have not taken.</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Aus einem Kurs, den du nicht belegt hast.</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Key concept</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Schlüsselbegriff</translation>
    </message>
    <message>
        <source>Know these first</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Das solltest du vorher kennen</translation>
    </message>
    <message>
        <source>Open the course</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Kurs öffnen</translation>
    </message>
    <message>
        <source>See also</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Where it is explained</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Wo er erklärt wird</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>Terms from A to Z</source>
        <extracomment>gui/widgets/glossary/term_list.py</extracomment>
        <translation>Begriffe von A bis Z</translation>
    </message>
</context>
<context>
    <name>TermMap</name>
    <message>
        <source>%1 of %2 seen</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>%1 von %2 gesehen</translation>
    </message>
    <message>
        <source>Holding</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Hält</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Gewusst</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Im Lernen</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Rests on</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Baut auf</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Solid</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Sitzt</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>rests on %1</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>baut auf %1 auf</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>%1, key concept</source>
        <extracomment>gui/widgets/glossary/term_list.py</extracomment>
        <translation>%1, Schlüsselbegriff</translation>
    </message>
</context>
<context>
    <name>TermPopup</name>
    <message>
        <source>Hear this term</source>
        <extracomment>gui/widgets/glossary/term_popup.py</extracomment>
        <translation>Diesen Begriff anhören</translation>
    </message>
    <message>
        <source>Open in the glossary</source>
        <extracomment>gui/widgets/glossary/term_popup.py</extracomment>
        <translation>Im Glossar öffnen</translation>
    </message>
</context>
<context>
    <name>TextFace</name>
    <message>
        <source>Text</source>
        <extracomment>gui/widgets/text/text_face.py</extracomment>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Contrast</source>
        <extracomment>gui/widgets/settings/theme_choice.py</extracomment>
        <translation>Kontrast</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>%1 over</source>
        <extracomment>gui/widgets/questions/time_left.py</extracomment>
        <translation>%1 drüber</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <extracomment>gui/widgets/questions/time_left.py</extracomment>
        <translation>
            <numerusform>Noch %Ln Minute</numerusform>
            <numerusform>Noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more minutes</source>
        <extracomment>gui/widgets/questions/time_left.py</extracomment>
        <translation>
            <numerusform>%Ln Minute mehr</numerusform>
            <numerusform>%Ln Minuten mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide time</source>
        <extracomment>gui/widgets/questions/time_left.py</extracomment>
        <translation>Zeit ausblenden</translation>
    </message>
    <message>
        <source>Show time</source>
        <extracomment>gui/widgets/questions/time_left.py</extracomment>
        <translation>Zeit zeigen</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <extracomment>gui/widgets/questions/time_left.py</extracomment>
        <translation>Verbleibende Zeit: %1</translation>
    </message>
</context>
<context>
    <name>TimeSettings</name>
    <message>
        <source>0 minutes make a weekday free. What falls there moves to its neighbours.</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>0 Minuten machen einen Wochentag frei. Was auf ihn fiele, rückt auf die Nachbartage.</translation>
    </message>
    <message>
        <source>Days off</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Andere Zeiten an einzelnen Tagen</translation>
    </message>
    <message>
        <source>Holidays: nothing is asked, and no streak is broken.</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Ferien: Nichts wird gefragt, und keine Reihe reißt ab.</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Minuten am Tag</translation>
    </message>
    <message>
        <source>Reviews come first, new cards in the time they leave. If there are too many, those that lose most by waiting come first.</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Wiederholungen kommen zuerst, neue Karten in der Zeit, die bleibt. Sind es zu viele, kommt zuerst, was durchs Warten am meisten verliert.</translation>
    </message>
    <message>
        <source>Your time</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Deine Zeit</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>ohne Grenze</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>%1 minutes a day from now on; the settings change it at any time.</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Ab jetzt %1 Minuten am Tag; in den Einstellungen änderst du das jederzeit.</translation>
    </message>
</context>
<context>
    <name>TrainingChoice</name>
    <message>
        <source>Fit the intervals to my answers</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Abstände an meine Antworten anpassen</translation>
    </message>
    <message>
        <source>Fitted to %1 answers on %2.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Am %2 an %1 Antworten angepasst.</translation>
    </message>
    <message>
        <source>From 400 answers on there is something to learn from.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Ab 400 Antworten gibt es genug, woraus sich lernen lässt.</translation>
    </message>
    <message>
        <source>Predicts your answers %1 % better.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Sagt deine Antworten um %1&#xa0;% besser voraus.</translation>
    </message>
    <message>
        <source>You forget much as most people do.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Du vergisst etwa so wie die meisten.</translation>
    </message>
</context>
<context>
    <name>TransferSettings</name>
    <message numerus="yes">
        <source>%Ln card(s) of your own came along.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>%Ln eigene Karte kam mit.</numerusform>
            <numerusform>%Ln eigene Karten kamen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) and all that follows from them were written to %1.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>%Ln Ereignis und alles, was daraus folgt, wurde nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Ereignisse und alles, was daraus folgt, wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) joined your log.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>%Ln Ereignis kam in dein Protokoll.</numerusform>
            <numerusform>%Ln Ereignisse kamen in dein Protokoll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lie in the future, for the clock of that computer was wrong: they count when their time comes.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>%Ln liegt in der Zukunft, weil die Uhr jenes Computers falsch ging: Es zählt, wenn seine Zeit kommt.</numerusform>
            <numerusform>%Ln liegen in der Zukunft, weil die Uhr jenes Computers falsch ging: Sie zählen, wenn ihre Zeit kommt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read and left out.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile war nicht lesbar und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen waren nicht lesbar und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>%Ln war schon hier.</numerusform>
            <numerusform>%Ln waren schon hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export everything</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Exports of StudyApp (*.zip events.jsonl)</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Exporte von StudyApp (*.zip events.jsonl)</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import an export</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Einen Export importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Install these courses to go on with them: %1.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Installiere diese Kurse, um damit weiterzumachen: %1.</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>One zip with every answer, place and setting and your own cards, in forms that other programs read: JSON lines and CSV.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Eine Zip-Datei mit allen Antworten, Lesestellen und Einstellungen und deinen eigenen Karten, in Formaten, die andere Programme lesen: JSON Lines und CSV.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>Unites an export of another computer with what is here. Nothing counts twice, and a backup is made first.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Vereint den Export eines anderen Computers mit dem, was hier ist. Nichts zählt doppelt, und vorher wird eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message numerus="yes">
        <source>%1 with %Ln answer(s)</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>
            <numerusform>%1 mit %Ln Antwort</numerusform>
            <numerusform>%1 mit %Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) could be read and saved.</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>
            <numerusform>%Ln Ereignis war lesbar und ist gerettet.</numerusform>
            <numerusform>%Ln Ereignisse waren lesbar und sind gerettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Either way the damaged file is kept under another name; nothing is deleted.</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>In jedem Fall bleibt die beschädigte Datei unter anderem Namen erhalten; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Or go back to one of these copies, which are sound:</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Oder kehr zu einer dieser Kopien zurück, sie sind in Ordnung:</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Was lesbar ist, wird gelesen…</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Sicherung von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>StudyApp can take the newest copy and add every answer that can still be read from the damaged file. This loses the least.</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>StudyApp kann die neueste Kopie nehmen und jede Antwort hinzufügen, die sich aus der beschädigten Datei noch lesen lässt. So geht am wenigsten verloren.</translation>
    </message>
    <message>
        <source>StudyApp cannot begin</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>StudyApp kann nicht starten</translation>
    </message>
    <message>
        <source>There is no backup to go back to.</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Es gibt keine Sicherung, zu der du zurückkehren könntest.</translation>
    </message>
    <message>
        <source>These copies are sound. The newest holds the most:</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Diese Kopien sind in Ordnung. Die neueste enthält am meisten:</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Your progress needs help</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Dein Lernstand braucht Hilfe</translation>
    </message>
</context>
<context>
    <name>TrueFalseBody</name>
    <message>
        <source>F</source>
        <extracomment>gui/widgets/questions/choice.py</extracomment>
        <translation>F</translation>
    </message>
    <message>
        <source>False</source>
        <extracomment>gui/widgets/questions/choice.py</extracomment>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>T</source>
        <extracomment>gui/widgets/questions/choice.py</extracomment>
        <translation>W</translation>
    </message>
    <message>
        <source>True</source>
        <extracomment>gui/widgets/questions/choice.py</extracomment>
        <translation>Wahr</translation>
    </message>
</context>
<context>
    <name>TypedAnswer</name>
    <message>
        <source>Count it, now and whenever you answer so again</source>
        <extracomment>gui/widgets/review/typed_answer.py</extracomment>
        <translation>Gelten lassen, jetzt und immer, wenn du so antwortest</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>gui/widgets/review/typed_answer.py</extracomment>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Remember this wording</source>
        <extracomment>gui/widgets/review/typed_answer.py</extracomment>
        <translation>Formulierung merken</translation>
    </message>
    <message>
        <source>Type your answer, then Enter</source>
        <extracomment>gui/widgets/review/typed_answer.py</extracomment>
        <translation>Antwort eintippen, dann Eingabe</translation>
    </message>
    <message>
        <source>Your answer</source>
        <extracomment>gui/widgets/review/typed_answer.py</extracomment>
        <translation>Deine Antwort</translation>
    </message>
</context>
<context>
    <name>TypedBody</name>
    <message>
        <source>Your answer</source>
        <extracomment>gui/widgets/questions/typed.py</extracomment>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>gui/widgets/questions/typed.py</extracomment>
        <translation>Deine Zahl</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Begun: %1 of %2 answered</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Angefangen: %1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Close and lose it</source>
        <extracomment>gui/unsaved.py</extracomment>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>It still cannot be saved. %1</source>
        <extracomment>gui/unsaved.py</extracomment>
        <translation>Es lässt sich immer noch nicht speichern. %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>gui/unsaved.py</extracomment>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <extracomment>gui/unsaved.py</extracomment>
        <translation>Kopie woanders speichern…</translation>
    </message>
    <message>
        <source>Save a copy in</source>
        <extracomment>gui/unsaved.py</extracomment>
        <translation>Kopie speichern in</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui/unsaved.py</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Your latest answers are not on the disk yet.</source>
        <extracomment>gui/unsaved.py</extracomment>
        <translation>Deine letzten Antworten sind noch nicht auf der Festplatte.</translation>
    </message>
</context>
<context>
    <name>VerdictMark</name>
    <message>
        <source>Not right</source>
        <extracomment>gui/widgets/review/verdict_mark.py</extracomment>
        <translation>Nicht richtig</translation>
    </message>
    <message>
        <source>Not right: %1</source>
        <extracomment>gui/widgets/review/verdict_mark.py</extracomment>
        <translation>Nicht richtig: %1</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>gui/widgets/review/verdict_mark.py</extracomment>
        <translation>Richtig</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Ask it all the same</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Trotzdem fragen</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Karte bearbeiten</translation>
    </message>
    <message>
        <source>Go on without this card</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Weiter ohne diese Karte</translation>
    </message>
    <message>
        <source>It was forgotten %1 times, so it was set aside. Asking it once more helps less than reading about it, a memory aid, or two smaller cards.</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Sie wurde %1 Mal vergessen und darum beiseitegelegt. Noch einmal fragen hilft weniger als darüber zu lesen, eine Merkhilfe oder zwei kleinere Karten.</translation>
    </message>
    <message>
        <source>Split it into two</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>In zwei teilen</translation>
    </message>
    <message>
        <source>This card will not stay</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Diese Karte will nicht haften</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Write a memory aid</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Merkhilfe schreiben</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Give it %1 minutes a day</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>%1 Minuten am Tag dafür geben</translation>
    </message>
    <message>
        <source>Keep %1 minutes and learn what fits</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>%1 Minuten behalten und lernen, was hineinpasst</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln lessons</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln Lektion weglassen</numerusform>
            <numerusform>%Ln Lektionen weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out a lesson</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Eine Lektion weglassen</translation>
    </message>
    <message>
        <source>Take the exam on %2</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Prüfung am %2 ablegen</translation>
    </message>
    <message>
        <source>mark about %1</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Ergebnis etwa %1</translation>
    </message>
</context>
<context>
    <name>WeekMinutes</name>
    <message>
        <source>Minutes on %1</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Minuten am %1</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>wie sonst</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>
            <numerusform>%Ln Lektion</numerusform>
            <numerusform>%Ln Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>%1 anfangen</translation>
    </message>
    <message>
        <source>Look inside</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>Hineinschauen</translation>
    </message>
    <message>
        <source>Look inside %1</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>In %1 hineinschauen</translation>
    </message>
    <message>
        <source>Open a pack…</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>Paket öffnen…</translation>
    </message>
    <message>
        <source>Or begin with another course</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>Oder mit einem anderen Kurs anfangen</translation>
    </message>
    <message>
        <source>Or bring a course of your own</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>Oder bring einen eigenen Kurs mit</translation>
    </message>
    <message>
        <source>Read or listen, be asked, and meet again what is about to fade.</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>Lies oder hör zu, lass dich fragen und triff wieder, was zu verblassen droht.</translation>
    </message>
    <message>
        <source>Welcome to StudyApp</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>Willkommen bei StudyApp</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source> min</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the exam</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Prüfung ändern</translation>
    </message>
    <message>
        <source>Day of the exam</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Tag der Prüfung</translation>
    </message>
    <message>
        <source>Exam</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>For this exam. Your days off stay free.</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Für diese Prüfung. Deine freien Tage bleiben frei.</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Minuten am Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Plan an exam</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Prüfung planen</translation>
    </message>
    <message>
        <source>See the plan</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Plan ansehen</translation>
    </message>
    <message>
        <source>Such as: Midterm</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Zum Beispiel: Zwischenprüfung</translation>
    </message>
    <message>
        <source>What it asks</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Was sie abfragt</translation>
    </message>
</context>
<context>
    <name>WorkloadChart</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>gui/widgets/charts/workload_chart.py</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 minutes a day, %3 of %4 cards known</source>
        <extracomment>gui/widgets/charts/workload_chart.py</extracomment>
        <translation>%1: %2 Minuten am Tag, %3 von %4 Karten gewusst</translation>
    </message>
    <message>
        <source>Aim</source>
        <extracomment>gui/widgets/charts/workload_chart.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Cards known at the end</source>
        <extracomment>gui/widgets/charts/workload_chart.py</extracomment>
        <translation>Am Ende gewusste Karten</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <extracomment>gui/widgets/charts/workload_chart.py</extracomment>
        <translation>Minuten am Tag</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <extracomment>gui/widgets/charts/workload_chart.py</extracomment>
        <translation>Wiederholungen am Tag</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Cancel</source>
        <extracomment>gui/widgets/review/writing_panel.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>gui/widgets/review/writing_panel.py</extracomment>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>gui/widgets/review/writing_panel.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take the author&apos;s words again</source>
        <extracomment>gui/widgets/review/writing_panel.py</extracomment>
        <translation>Zurück zur Fassung des Kurses</translation>
    </message>
</context>
<context>
    <name>_Number</name>
    <message>
        <source>Question %1</source>
        <extracomment>gui/widgets/questions/question_list.py</extracomment>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>gui/widgets/questions/question_list.py</extracomment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>marked for later</source>
        <extracomment>gui/widgets/questions/question_list.py</extracomment>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>gui/widgets/questions/question_list.py</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>shown now</source>
        <extracomment>gui/widgets/questions/question_list.py</extracomment>
        <translation>gerade gezeigt</translation>
    </message>
</context>
<context>
    <name>_Undo</name>
    <message>
        <source>Undo</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” was removed; its cards come on their plain dates again.</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>„%1“ wurde entfernt; ihre Karten kommen wieder zu ihren gewohnten Terminen.</translation>
    </message>
</context>
</TS>

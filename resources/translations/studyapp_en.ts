<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuthorPage</name>
    <message numerus="yes">
        <source>%n fault(s) to mend.</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>
            <numerusform>%Ln fault to mend.</numerusform>
            <numerusform>%Ln faults to mend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) changed. Ctrl+Z takes it back.</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>
            <numerusform>%Ln card changed. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln cards changed. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written so. %Ln found for “%1”</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>
            <numerusform>Nothing is written so. %Ln found for “%1”</numerusform>
            <numerusform>Nothing is written so. %Ln found for “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n change(s)</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>
            <numerusform>Undo %Ln change</numerusform>
            <numerusform>Undo %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDetail</name>
    <message numerus="yes">
        <source>%Ln card(s) chosen</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>
            <numerusform>%Ln card chosen</numerusform>
            <numerusform>%Ln cards chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message numerus="yes">
        <source>Asks %n thing(s); show the next</source>
        <extracomment>gui/widgets/own/card_preview.py</extracomment>
        <translation>
            <numerusform>Asks %Ln thing; show the next</numerusform>
            <numerusform>Asks %Ln things; show the next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatchUpPanel</name>
    <message numerus="yes">
        <source>%Ln review(s) have piled up, about %1 in all.</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>
            <numerusform>%Ln review has piled up, about %1 in all.</numerusform>
            <numerusform>%Ln reviews have piled up, about %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is cleared on %1, in %Ln day(s).</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>
            <numerusform>It is cleared on %1, in %Ln day.</numerusform>
            <numerusform>It is cleared on %1, in %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer there</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln no longer there</numerusform>
            <numerusform>%Ln no longer there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln renamed</numerusform>
            <numerusform>%Ln renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln taken out</numerusform>
            <numerusform>%Ln taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another meaning</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln with another meaning</numerusform>
            <numerusform>%Ln with another meaning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other words</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln with other words</numerusform>
            <numerusform>%Ln with other words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message numerus="yes">
        <source>%Ln questions</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseView</name>
    <message numerus="yes">
        <source>%Ln text(s) that both you and the author changed</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>%Ln text that both you and the author changed</numerusform>
            <numerusform>%Ln texts that both you and the author changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>card(s)</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>card</numerusform>
            <numerusform>cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lesson(s)</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>lesson</numerusform>
            <numerusform>lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>question(s)</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>question</numerusform>
            <numerusform>questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>term(s)</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>term</numerusform>
            <numerusform>terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message numerus="yes">
        <source>%Ln backup(s), the newest of %1.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>
            <numerusform>%Ln backup, the newest of %1.</numerusform>
            <numerusform>%Ln backups, the newest of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message numerus="yes">
        <source>%Ln card(s) in two weeks</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>
            <numerusform>%Ln card in two weeks</numerusform>
            <numerusform>%Ln cards in two weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with answers</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>
            <numerusform>%Ln day with answers</numerusform>
            <numerusform>%Ln days with answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysPanel</name>
    <message numerus="yes">
        <source>%Ln day(s) of study in all.</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>
            <numerusform>%Ln day of study in all.</numerusform>
            <numerusform>%Ln days of study in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answer(s) today</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>
            <numerusform>answer today</numerusform>
            <numerusform>answers today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) in a row</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>
            <numerusform>day in a row</numerusform>
            <numerusform>days in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known at first</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>
            <numerusform>%Ln not known at first</numerusform>
            <numerusform>%Ln not known at first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln card(s) known</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>
            <numerusform>All %Ln card known</numerusform>
            <numerusform>All %Ln cards known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message numerus="yes">
        <source>%Ln card(s) come back %1.</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>
            <numerusform>%Ln card comes back %1.</numerusform>
            <numerusform>%Ln cards come back %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are due, beyond your %1 minutes.</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>
            <numerusform>%Ln more is due, beyond your %1 minutes.</numerusform>
            <numerusform>%Ln more are due, beyond your %1 minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cards: only cards can be changed.</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>
            <numerusform>%Ln of them is a card: only cards can be changed.</numerusform>
            <numerusform>%Ln of them are cards: only cards can be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamPanel</name>
    <message numerus="yes">
        <source>%Ln new card(s) are for today.</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>
            <numerusform>%Ln new card is for today.</numerusform>
            <numerusform>%Ln new cards are for today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s) more than planned are still to come. They are spread over the days that are left.</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>
            <numerusform>%Ln new card more than planned is still to come. It has its place in the days that are left.</numerusform>
            <numerusform>%Ln new cards more than planned are still to come. They are spread over the days that are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days, %1</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>
            <numerusform>In %Ln day, %1</numerusform>
            <numerusform>In %Ln days, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamsStrip</name>
    <message numerus="yes">
        <source>%1 is in %Ln days</source>
        <extracomment>gui/widgets/overview/exams_strip.py</extracomment>
        <translation>
            <numerusform>%1 is in %Ln day</numerusform>
            <numerusform>%1 is in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of today's card(s) are for it.</source>
        <extracomment>gui/widgets/overview/exams_strip.py</extracomment>
        <translation>
            <numerusform>%Ln of today's cards is for it.</numerusform>
            <numerusform>%Ln of today's cards are for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln chapter</numerusform>
            <numerusform>%Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln lesson</numerusform>
            <numerusform>%Ln lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory aid(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln memory aid</numerusform>
            <numerusform>%Ln memory aids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice test(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln practice test</numerusform>
            <numerusform>%Ln practice tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) in conversations</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln stop in conversations</numerusform>
            <numerusform>%Ln stops in conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to remember</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln thing to remember</numerusform>
            <numerusform>%Ln things to remember</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingIn</name>
    <message numerus="yes">
        <source>%Ln marked for later.</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>
            <numerusform>%Ln marked for later.</numerusform>
            <numerusform>%Ln marked for later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more minutes</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>
            <numerusform>%Ln more minute</numerusform>
            <numerusform>%Ln more minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are open</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>
            <numerusform>%Ln question is open</numerusform>
            <numerusform>%Ln questions are open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandsFreePage</name>
    <message numerus="yes">
        <source>%Ln card(s) are due.</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>
            <numerusform>%Ln card is due.</numerusform>
            <numerusform>%Ln cards are due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln card(s) answered.</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>
            <numerusform>Done: %Ln card answered.</numerusform>
            <numerusform>Done: %Ln cards answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonDocument</name>
    <message numerus="yes">
        <source>Ask me about this section: %Ln question(s)</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>
            <numerusform>Ask me about this section: %Ln question</numerusform>
            <numerusform>Ask me about this section: %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop and think for %n second(s)</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>
            <numerusform>Stop and think for %Ln second</numerusform>
            <numerusform>Stop and think for %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message numerus="yes">
        <source>Show the %n section(s)</source>
        <extracomment>gui/widgets/lesson/lesson_panel.py</extracomment>
        <translation>
            <numerusform>Show the %Ln section</numerusform>
            <numerusform>Show the %Ln sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%Ln course(s) on your shelf. Drop a study pack anywhere to add it.</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>
            <numerusform>%Ln course on your shelf. Drop a study pack anywhere to add it.</numerusform>
            <numerusform>%Ln courses on your shelf. Drop a study pack anywhere to add it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListeningMenu</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>gui/widgets/listening/listening_menu.py</extracomment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListeningSettings</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <extracomment>gui/widgets/overview/map_panel.py</extracomment>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryPanel</name>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <extracomment>gui/widgets/overview/mastery_panel.py</extracomment>
        <translation>
            <numerusform>%Ln lesson</numerusform>
            <numerusform>%Ln lessons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message numerus="yes">
        <source>%Ln wrong pair(s)</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>
            <numerusform>%Ln wrong pair</numerusform>
            <numerusform>%Ln wrong pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>The clock of this computer is about %Ln hour(s) behind your latest answer. Nothing is lost by that; set the clock if it is wrong.</source>
        <extracomment>gui/opening.py</extracomment>
        <translation>
            <numerusform>The clock of this computer is about %Ln hour behind your latest answer. Nothing is lost by that; set the clock if it is wrong.</numerusform>
            <numerusform>The clock of this computer is about %Ln hours behind your latest answer. Nothing is lost by that; set the clock if it is wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnCardsPage</name>
    <message numerus="yes">
        <source>%Ln card(s), kept as a course of your own.</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>
            <numerusform>%Ln card, kept as a course of your own.</numerusform>
            <numerusform>%Ln cards, kept as a course of your own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted. Ctrl+Z brings them back.</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>
            <numerusform>%Ln card deleted. Ctrl+Z brings it back.</numerusform>
            <numerusform>%Ln cards deleted. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo adding %n card(s)</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>
            <numerusform>Undo adding %Ln card</numerusform>
            <numerusform>Undo adding %Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo changing %n card(s)</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>
            <numerusform>Undo changing %Ln card</numerusform>
            <numerusform>Undo changing %Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo deleting %n card(s)</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>
            <numerusform>Undo deleting %Ln card</numerusform>
            <numerusform>Undo deleting %Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%Ln more are in the copied list.</source>
        <extracomment>gui/widgets/overview/problem_list.py</extracomment>
        <translation>
            <numerusform>%Ln more is in the copied list.</numerusform>
            <numerusform>%Ln more are in the copied list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln fault(s), and nothing has changed on your shelf.</source>
        <extracomment>gui/widgets/overview/problem_list.py</extracomment>
        <translation>
            <numerusform>It has %Ln fault, and nothing has changed on your shelf.</numerusform>
            <numerusform>It has %Ln faults, and nothing has changed on your shelf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) until %1. Without a plan the mark would be about %2.</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln card until %1. Without a plan the mark would be about %2.</numerusform>
            <numerusform>%Ln cards until %1. Without a plan the mark would be about %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln lesson</numerusform>
            <numerusform>%Ln lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; all of them are listed once it is here.</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln more; all of them are listed once it is here.</numerusform>
            <numerusform>%Ln more; all of them are listed once it is here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) and sounds</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln picture or sound</numerusform>
            <numerusform>%Ln pictures and sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln test</numerusform>
            <numerusform>%Ln tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizResult</name>
    <message numerus="yes">
        <source>%Ln question(s) come back in your reviews</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>
            <numerusform>%Ln question comes back in your reviews</numerusform>
            <numerusform>%Ln questions come back in your reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingSettings</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) could not be spoken.</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>
            <numerusform>%Ln sentence could not be spoken.</numerusform>
            <numerusform>%Ln sentences could not be spoken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%Ln card(s) are ready, whenever it suits you.</source>
        <extracomment>gui/reminder.py</extracomment>
        <translation>
            <numerusform>%Ln card are ready, whenever it suits you.</numerusform>
            <numerusform>%Ln cards are ready, whenever it suits you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s).</source>
        <extracomment>gui/reminder.py</extracomment>
        <translation>
            <numerusform>About %Ln minute.</numerusform>
            <numerusform>About %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>
            <numerusform>%Ln course</numerusform>
            <numerusform>%Ln courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>%Ln answer(s) saved as %1</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>
            <numerusform>%Ln answer saved as %1</numerusform>
            <numerusform>%Ln answers saved as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) fit</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>
            <numerusform>%Ln question fits</numerusform>
            <numerusform>%Ln questions fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln will be asked.</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>
            <numerusform>; %Ln will be asked.</numerusform>
            <numerusform>; %Ln will be asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SittingBar</name>
    <message numerus="yes">
        <source>%Ln learning</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>
            <numerusform>%Ln learning</numerusform>
            <numerusform>%Ln learning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SittingEnd</name>
    <message numerus="yes">
        <source>Review %Ln more, beyond your minutes</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>
            <numerusform>Review %Ln more, beyond your minutes</numerusform>
            <numerusform>Review %Ln more, beyond your minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SittingOver</name>
    <message numerus="yes">
        <source>The next %Ln cards come %1.</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>
            <numerusform>The next card comes %1.</numerusform>
            <numerusform>The next %Ln cards come %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>gui/widgets/review/spans.py</extracomment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message numerus="yes">
        <source>%Ln card(s) in all</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>%Ln card in all</numerusform>
            <numerusform>%Ln cards in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of study in all</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>%Ln day of study in all</numerusform>
            <numerusform>%Ln days of study in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with answers</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>%Ln day with answers</numerusform>
            <numerusform>%Ln days with answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) in all</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>%Ln minute in all</numerusform>
            <numerusform>%Ln minutes in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) in a row; the longest row was %1</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>day in a row; the longest row was %1</numerusform>
            <numerusform>days in a row; the longest row was %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) of study stay yours, whenever you come back</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>day of study stays yours, whenever you come back</numerusform>
            <numerusform>days of study stay yours, whenever you come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spent on %Ln answer(s) in this period</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>spent on %Ln answer in this period</numerusform>
            <numerusform>spent on %Ln answers in this period</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopPanel</name>
    <message numerus="yes">
        <source>A moment to think: %n second(s)</source>
        <extracomment>gui/pages/stop_question.py</extracomment>
        <translation>
            <numerusform>A moment to think: %Ln second</numerusform>
            <numerusform>A moment to think: %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%Ln card(s) hidden until tomorrow</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln card hidden until tomorrow</numerusform>
            <numerusform>%Ln cards hidden until tomorrow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) made new again</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln card made new again</numerusform>
            <numerusform>%Ln cards made new again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) of your own deleted</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln card of your own deleted</numerusform>
            <numerusform>%Ln cards of your own deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) set aside</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln card set aside</numerusform>
            <numerusform>%Ln cards set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) taken up again</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln card taken up again</numerusform>
            <numerusform>%Ln cards taken up again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s) of your own</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln new card of your own</numerusform>
            <numerusform>%Ln new cards of your own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the flag of %Ln card(s)</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>the flag of %Ln card</numerusform>
            <numerusform>the flag of %Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the tags of %Ln item(s)</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>the tags of %Ln item</numerusform>
            <numerusform>the tags of %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what you changed on %Ln card(s) of your own</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>what you changed on %Ln card of your own</numerusform>
            <numerusform>what you changed on %Ln cards of your own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <extracomment>gui/widgets/questions/time_left.py</extracomment>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more minutes</source>
        <extracomment>gui/widgets/questions/time_left.py</extracomment>
        <translation>
            <numerusform>%Ln more minute</numerusform>
            <numerusform>%Ln more minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferSettings</name>
    <message numerus="yes">
        <source>%Ln card(s) of your own came along.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>%Ln card of your own came along.</numerusform>
            <numerusform>%Ln cards of your own came along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) and all that follows from them were written to %1.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>%Ln event and all that follows from it were written to %1.</numerusform>
            <numerusform>%Ln events and all that follows from them were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) joined your log.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>%Ln event joined your log.</numerusform>
            <numerusform>%Ln events joined your log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lie in the future, for the clock of that computer was wrong: they count when their time comes.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>%Ln lies in the future, for the clock of that computer was wrong: it counts when its time comes.</numerusform>
            <numerusform>%Ln lie in the future, for the clock of that computer was wrong: they count when their time comes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read and left out.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>%Ln line could not be read and left out.</numerusform>
            <numerusform>%Ln lines could not be read and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>%Ln was here already.</numerusform>
            <numerusform>%Ln were here already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message numerus="yes">
        <source>%1 with %Ln answer(s)</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>
            <numerusform>%1 with %Ln answer</numerusform>
            <numerusform>%1 with %Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) could be read and saved.</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>
            <numerusform>%Ln event could be read and saved.</numerusform>
            <numerusform>%Ln events could be read and saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message numerus="yes">
        <source>Leave out %Ln lessons</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>
            <numerusform>Leave out %Ln lesson</numerusform>
            <numerusform>Leave out %Ln lessons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>
            <numerusform>%Ln lesson</numerusform>
            <numerusform>%Ln lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
</context>
</TS>

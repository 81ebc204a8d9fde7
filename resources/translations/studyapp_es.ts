<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Each course carries a licence of its own, named on its page.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Cada curso tiene su propia licencia, indicada en su página.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Show the start page</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Mostrar la página de bienvenida</translation>
    </message>
    <message>
        <source>StudyApp %1</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>StudyApp %1</translation>
    </message>
    <message>
        <source>With Qt under the LGPL, icons by Lucide (ISC), and the typefaces Inter, Atkinson Hyperlegible and JetBrains Mono (SIL Open Font Licence).</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Con Qt bajo la LGPL, iconos de Lucide (ISC) y las tipografías Inter, Atkinson Hyperlegible y JetBrains Mono (SIL Open Font Licence).</translation>
    </message>
</context>
<context>
    <name>AidsPanel</name>
    <message>
        <source>Memory aid</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Truco para recordar</translation>
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
        <translation>Respuestas a esta tarjeta</translation>
    </message>
    <message>
        <source>Came back in</source>
        <extracomment>gui/widgets/review/answer_table.py</extracomment>
        <translation>Volvió tras</translation>
    </message>
    <message>
        <source>Choose all</source>
        <extracomment>gui/widgets/review/answer_table.py</extracomment>
        <translation>Elegir todas</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>gui/widgets/review/answer_table.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>gui/widgets/review/answer_table.py</extracomment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Grade</source>
        <extracomment>gui/widgets/review/answer_table.py</extracomment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>gui/widgets/review/answer_table.py</extracomment>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>False</source>
        <extracomment>gui/widgets/questions/answers.py</extracomment>
        <translation>Falso</translation>
    </message>
    <message>
        <source>True</source>
        <extracomment>gui/widgets/questions/answers.py</extracomment>
        <translation>Verdadero</translation>
    </message>
</context>
<context>
    <name>AuthorCards</name>
    <message>
        <source>Cards of the course</source>
        <extracomment>gui/pages/author_items.py</extracomment>
        <translation>Tarjetas del curso</translation>
    </message>
</context>
<context>
    <name>AuthorLessons</name>
    <message>
        <source>Lesson</source>
        <extracomment>gui/pages/author_items.py</extracomment>
        <translation>Lección</translation>
    </message>
</context>
<context>
    <name>AuthorPage</name>
    <message>
        <source>%1 The last good version is shown.</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>%1 Se muestra la última versión correcta.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) to mend.</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>
            <numerusform>Hay un error que corregir.</numerusform>
            <numerusform>Hay %Ln errores que corregir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>As learners see it: %1.</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Así lo ven quienes estudian: %1.</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Faults</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Mend the faults in the list; the course appears as soon as it has none.</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Corrige los errores de la lista; el curso aparecerá en cuanto no quede ninguno.</translation>
    </message>
    <message>
        <source>Nothing can be shown yet</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Todavía no hay nada que mostrar</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Reading the course…</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Leyendo el curso…</translation>
    </message>
    <message>
        <source>What to look at</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>no faults</source>
        <extracomment>gui/pages/author.py</extracomment>
        <translation>sin errores</translation>
    </message>
</context>
<context>
    <name>AuthorQuestions</name>
    <message>
        <source>Questions of the course</source>
        <extracomment>gui/pages/author_items.py</extracomment>
        <translation>Preguntas del curso</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close  (Esc)</source>
        <extracomment>gui/banner.py</extracomment>
        <translation>Cerrar  (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>gui/banner.py</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Day</source>
        <extracomment>gui/widgets/charts/bar_chart.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>gui/widgets/charts/bar_chart.py</extracomment>
        <translation>Cantidad</translation>
    </message>
</context>
<context>
    <name>Bindings</name>
    <message>
        <source>%1 already means “%2” (%3); press another key, or change that one first.</source>
        <extracomment>gui/keys/bindings.py</extracomment>
        <translation>%1 ya sirve para «%2» (%3); pulsa otra tecla o cambia antes esa.</translation>
    </message>
    <message>
        <source>%1 moves about in the window and cannot be given away; press another key.</source>
        <extracomment>gui/keys/bindings.py</extracomment>
        <translation>%1 sirve para moverse por la ventana y no se puede asignar; pulsa otra tecla.</translation>
    </message>
    <message>
        <source>This works while you type, too: choose a key with Ctrl or Alt, or an F key.</source>
        <extracomment>gui/keys/bindings.py</extracomment>
        <translation>Esto funciona también mientras escribes: elige una tecla con Ctrl o Alt, o una tecla F.</translation>
    </message>
</context>
<context>
    <name>Browse</name>
    <message>
        <source>%1 late</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Changed by me</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Cambiada por mí</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Forgotten often</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Se olvida a menudo</translation>
    </message>
    <message>
        <source>Hidden today</source>
        <extracomment>gui/widgets/browse/filter_bar.py; gui/widgets/browse/words.py</extracomment>
        <translation>Para mañana</translation>
    </message>
    <message>
        <source>Holding</source>
        <extracomment>gui/widgets/browse/filter_bar.py; gui/widgets/browse/words.py</extracomment>
        <translation>Asentada</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>gui/widgets/browse/filter_bar.py; gui/widgets/browse/words.py</extracomment>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>Lesson text</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>Texto de la lección</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>gui/widgets/browse/filter_bar.py; gui/widgets/browse/words.py</extracomment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Own note</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>Nota propia</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question answered right</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Pregunta acertada</translation>
    </message>
    <message>
        <source>Question answered wrong</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Pregunta fallada</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>gui/widgets/browse/filter_bar.py; gui/widgets/browse/words.py</extracomment>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Solid</source>
        <extracomment>gui/widgets/browse/filter_bar.py; gui/widgets/browse/words.py</extracomment>
        <translation>Sólida</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>Término</translation>
    </message>
    <message>
        <source>With a flag</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Con bandera</translation>
    </message>
    <message>
        <source>With a note</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>flag %1</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>bandera %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>gui/widgets/browse/words.py</extracomment>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>%1 is no filter that finds something.</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>El filtro %1 no encuentra nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>
            <numerusform>%Ln elegido</numerusform>
            <numerusform>%Ln elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) changed. Ctrl+Z takes it back.</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta cambiada. Ctrl+Z lo deshace.</numerusform>
            <numerusform>%Ln tarjetas cambiadas. Ctrl+Z lo deshace.</numerusform>
        </translation>
    </message>
    <message>
        <source>A to Z</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <source>Best match first</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Lo más relevante primero</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>By course</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Por curso</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Due first</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Lo pendiente primero</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Filtrar y ordenar</translation>
    </message>
    <message>
        <source>Here you find every card, term, question, paragraph and note of the courses on your shelf while you type.</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Aquí encuentras, mientras escribes, cada tarjeta, término, pregunta, párrafo y nota de los cursos de tu estantería.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written so. %Ln found for “%1”</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>
            <numerusform>Nada se escribe así. %Ln para «%1»</numerusform>
            <numerusform>Nada se escribe así. %Ln para «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to search yet</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Todavía no hay nada que buscar</translation>
    </message>
    <message>
        <source>Open the library</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>Search everything: words, or filters such as is:due tag:exam -is:new</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Busca en todo: palabras, o filtros como is:due tag:exam -is:new</translation>
    </message>
    <message>
        <source>Seldom forgotten first</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Lo menos olvidado primero</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Try fewer letters, or take a filter off.</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Prueba con menos letras o quita un filtro.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n change(s)</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>
            <numerusform>Deshacer el cambio</numerusform>
            <numerusform>Deshacer %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Weakest first</source>
        <extracomment>gui/pages/browse.py</extracomment>
        <translation>Lo más flojo primero</translation>
    </message>
</context>
<context>
    <name>CalibrationChart</name>
    <message>
        <source>Answers</source>
        <extracomment>gui/widgets/charts/calibration_chart.py</extracomment>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>gui/widgets/charts/calibration_chart.py</extracomment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Most likely</source>
        <extracomment>gui/widgets/charts/calibration_chart.py</extracomment>
        <translation>Lo más probable</translation>
    </message>
    <message>
        <source>Remembered</source>
        <extracomment>gui/widgets/charts/calibration_chart.py</extracomment>
        <translation>Recordado</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>gui/widgets/charts/calibration_chart.py</extracomment>
        <translation>previsto</translation>
    </message>
    <message>
        <source>expected %1, remembered %2 of %3 answers</source>
        <extracomment>gui/widgets/charts/calibration_chart.py</extracomment>
        <translation>previsto %1, recordado %2 de %3 respuestas</translation>
    </message>
    <message>
        <source>remembered</source>
        <extracomment>gui/widgets/charts/calibration_chart.py</extracomment>
        <translation>recordado</translation>
    </message>
</context>
<context>
    <name>CardDetail</name>
    <message numerus="yes">
        <source>%Ln card(s) chosen</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta elegida</numerusform>
            <numerusform>%Ln tarjetas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tags</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Open the lesson it comes from</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>Abrir la lección de la que viene</translation>
    </message>
    <message>
        <source>Tags to add or to take off</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>Etiquetas que añadir o quitar</translation>
    </message>
    <message>
        <source>Tags, parted by blanks</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>Etiquetas, separadas por espacios</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <extracomment>gui/widgets/own/card_detail.py</extracomment>
        <translation>Quitar etiquetas</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Add a picture</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Add and write another</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Añadir y escribir otra</translation>
    </message>
    <message>
        <source>Add card</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Añadir tarjeta</translation>
    </message>
    <message>
        <source>Added. The next one has the same kind and tags.</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Añadida. La siguiente tiene el mismo tipo y las mismas etiquetas.</translation>
    </message>
    <message>
        <source>Change the card</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Cambiar la tarjeta</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New card</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Nueva tarjeta</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.svg)</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.svg)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take up the unfinished card</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>Retomar la tarjeta sin terminar</translation>
    </message>
    <message>
        <source>“%1” has a card already that asks the same.</source>
        <extracomment>gui/widgets/own/card_dialog.py</extracomment>
        <translation>«%1» ya tiene una tarjeta que pregunta lo mismo.</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Answer</source>
        <extracomment>gui/widgets/review/card_face.py</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <extracomment>gui/widgets/review/card_face.py</extracomment>
        <translation>Pista: %1</translation>
    </message>
    <message>
        <source>More about it</source>
        <extracomment>gui/widgets/review/card_face.py</extracomment>
        <translation>Más sobre la tarjeta</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>gui/widgets/review/card_face.py</extracomment>
        <translation>Pregunta</translation>
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
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Próximo repaso</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Vista por primera vez</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Olvidos</translation>
    </message>
    <message>
        <source>Holds for about</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Dura (aprox.)</translation>
    </message>
    <message>
        <source>Known %1 of %2 times.</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>La has sabido %1 de %2 veces.</translation>
    </message>
    <message>
        <source>Left alone, recall is expected to fall to about %1 by %2.</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Si no la repasas, se espera que tu recuerdo baje a cerca del %1 el %2.</translation>
    </message>
    <message>
        <source>Recall now</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Recuerdo ahora</translation>
    </message>
    <message>
        <source>This card</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Esta tarjeta</translation>
    </message>
    <message>
        <source>Time spent</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>Tiempo dedicado</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>not yet known</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>under a day</source>
        <extracomment>gui/widgets/review/card_facts.py</extracomment>
        <translation>menos de un día</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>A card of another kind is learned anew; change the kind back to go on.</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Una tarjeta de otro tipo se aprende desde cero; vuelve al tipo anterior para continuar.</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Añadir una imagen…</translation>
    </message>
    <message>
        <source>Also right, parted by |</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>También vale, separado por |</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+4</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Alt+1 … Alt+4</translation>
    </message>
    <message>
        <source>Answer to type</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Respuesta que se escribe</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Básica</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Ambos sentidos</translation>
    </message>
    <message>
        <source>Comes from a lesson: open it</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Viene de una lección: abrirla</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Tipo de tarjeta</translation>
    </message>
    <message>
        <source>Make a gap of the selection</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Convertir la selección en hueco</translation>
    </message>
    <message>
        <source>Note under the answer</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Nota bajo la respuesta</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Tags, parted by blanks</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Etiquetas, separadas por espacios</translation>
    </message>
    <message>
        <source>Take the picture off</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Texto con huecos</translation>
    </message>
    <message>
        <source>Typed</source>
        <extracomment>gui/widgets/own/card_form.py</extracomment>
        <translation>Escrita</translation>
    </message>
</context>
<context>
    <name>CardHelp</name>
    <message>
        <source>They come up among your new cards. The old card stays set aside.</source>
        <extracomment>gui/pages/review_help.py</extracomment>
        <translation>Aparecerán entre tus tarjetas nuevas. La antigua sigue apartada.</translation>
    </message>
    <message>
        <source>Two smaller cards in its place</source>
        <extracomment>gui/pages/review_help.py</extracomment>
        <translation>Dos tarjetas más pequeñas en su lugar</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>My cards</source>
        <extracomment>gui/widgets/own/card_list.py</extracomment>
        <translation>Mis tarjetas</translation>
    </message>
</context>
<context>
    <name>CardMarks</name>
    <message>
        <source>Changed by its author</source>
        <extracomment>gui/widgets/review/card_marks.py</extracomment>
        <translation>Cambió en el curso</translation>
    </message>
    <message>
        <source>Flag %1: %2</source>
        <extracomment>gui/widgets/review/card_marks.py</extracomment>
        <translation>Bandera %1: %2</translation>
    </message>
    <message>
        <source>In your words</source>
        <extracomment>gui/widgets/review/card_marks.py</extracomment>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>★ Marked</source>
        <extracomment>gui/widgets/review/card_marks.py</extracomment>
        <translation>★ Marcada</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>About this card</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Sobre esta tarjeta</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Bandera</translation>
    </message>
    <message>
        <source>Hide it and its siblings until tomorrow</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Dejarla con sus hermanas para mañana</translation>
    </message>
    <message>
        <source>Hide the card until tomorrow</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Dejar la tarjeta para mañana</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Note and memory aid</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Nota y truco para recordar</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Pausar o continuar</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Set the card aside</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Apartar la tarjeta</translation>
    </message>
    <message>
        <source>What can be done with this card</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>Qué puedes hacer con esta tarjeta</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>gui/widgets/review/card_menu.py</extracomment>
        <translation>De dónde viene</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message numerus="yes">
        <source>Asks %n thing(s); show the next</source>
        <extracomment>gui/widgets/own/card_preview.py</extracomment>
        <translation>
            <numerusform>Pregunta una cosa; ver la siguiente</numerusform>
            <numerusform>Pregunta %Ln cosas; ver la siguiente</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>gui/widgets/own/card_preview.py</extracomment>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>gui/widgets/own/card_preview.py</extracomment>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <extracomment>gui/widgets/own/card_preview.py</extracomment>
        <translation>Pista: %1</translation>
    </message>
    <message>
        <source>How it will be asked</source>
        <extracomment>gui/widgets/own/card_preview.py</extracomment>
        <translation>Así se preguntará</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/widgets/own/card_preview.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing is asked yet.</source>
        <extracomment>gui/widgets/own/card_preview.py</extracomment>
        <translation>Todavía no pregunta nada.</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>Again, if you did not know it; else how easy it was. Below each grade stands when the card comes back.</source>
        <extracomment>gui/widgets/review/card_table.py</extracomment>
        <translation>Otra vez, si no la sabías; si no, lo fácil que fue. Bajo cada valoración ves cuándo vuelve la tarjeta.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>gui/widgets/review/card_table.py</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Did you know it? Below each grade stands when the card comes back.</source>
        <extracomment>gui/widgets/review/card_table.py</extracomment>
        <translation>¿La sabías? Bajo cada valoración ves cuándo vuelve la tarjeta.</translation>
    </message>
    <message>
        <source>Go on; this try does not count</source>
        <extracomment>gui/widgets/review/card_table.py</extracomment>
        <translation>Continuar; este intento no cuenta</translation>
    </message>
    <message>
        <source>Say the answer to yourself, then look.</source>
        <extracomment>gui/widgets/review/card_table.py</extracomment>
        <translation>Di la respuesta para ti y después mira.</translation>
    </message>
    <message>
        <source>Show answer</source>
        <extracomment>gui/widgets/review/card_table.py</extracomment>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Type the answer, then let it be checked.</source>
        <extracomment>gui/widgets/review/card_table.py</extracomment>
        <translation>Escribe la respuesta y haz que se compruebe.</translation>
    </message>
</context>
<context>
    <name>CardWriting</name>
    <message>
        <source>Answer</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Ask one fact each. The two become cards of your own, and start anew.</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Que cada una pregunte un solo dato. Las dos serán tarjetas tuyas y empiezan de cero.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Edit this card</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Editar esta tarjeta</translation>
    </message>
    <message>
        <source>First card: back</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Primera tarjeta: reverso</translation>
    </message>
    <message>
        <source>First card: front</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Primera tarjeta: anverso</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Memory aid</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Truco para recordar</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Second card: back</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Segunda tarjeta: reverso</translation>
    </message>
    <message>
        <source>Second card: front</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Segunda tarjeta: anverso</translation>
    </message>
    <message>
        <source>Split this card into two</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Dividir esta tarjeta en dos</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Término</translation>
    </message>
    <message>
        <source>Text; gaps stay as {{c1::answer}}</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Texto; los huecos se escriben así: {{c1::answer}}</translation>
    </message>
    <message>
        <source>The card keeps its dates. An update of the course keeps your words.</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>La tarjeta conserva sus fechas. Las actualizaciones del curso respetan tus palabras.</translation>
    </message>
    <message>
        <source>They are shown with the answer.</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Se muestran con la respuesta.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Lo que muestra la imagen</translation>
    </message>
    <message>
        <source>Your own words beside this card</source>
        <extracomment>gui/pages/review_writing.py</extracomment>
        <translation>Tus palabras junto a esta tarjeta</translation>
    </message>
</context>
<context>
    <name>CatchUpPanel</name>
    <message>
        <source>%1 hours</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 min a day</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>%1&#xa0;min al día</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>%1 minutos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) have piled up, about %1 in all.</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>
            <numerusform>Se ha acumulado %Ln repaso, cerca de %1 en total.</numerusform>
            <numerusform>Se han acumulado %Ln repasos, cerca de %1 en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is cleared on %1, in %Ln day(s).</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>
            <numerusform>Te pondrás al día el %1, dentro de %Ln día.</numerusform>
            <numerusform>Te pondrás al día el %1, dentro de %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cleared today.</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>Te pones al día hoy mismo.</translation>
    </message>
    <message>
        <source>Minutes a day for reviews</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>Minutos al día para repasar</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing is lost: what you know has only faded a little. Those that lose most by waiting come first, and new cards wait until there is time.</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>No has perdido nada: lo que sabes solo se ha desdibujado un poco. Primero viene lo que más pierde con la espera, y las tarjetas nuevas aguardan hasta que haya tiempo.</translation>
    </message>
    <message>
        <source>So it does not clear: more comes than goes. Take a little more.</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>Así no te pondrás al día: llega más de lo que repasas. Dedícale un poco más.</translation>
    </message>
    <message>
        <source>Take these minutes a day</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>Dedicar estos minutos al día</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>gui/widgets/overview/catch_up_panel.py</extracomment>
        <translation>Hola de nuevo</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Before</source>
        <extracomment>gui/widgets/library/change_list.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>It was called %1, and is called %2 now.</source>
        <extracomment>gui/widgets/library/change_list.py</extracomment>
        <translation>Se llamaba %1 y ahora se llama %2.</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>gui/widgets/library/change_list.py</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>gui/widgets/library/change_list.py</extracomment>
        <translation>Ver más</translation>
    </message>
    <message>
        <source>Show more: %1</source>
        <extracomment>gui/widgets/library/change_list.py</extracomment>
        <translation>Ver más: %1</translation>
    </message>
    <message>
        <source>Something else of it changed: a hint, an explanation, a picture…</source>
        <extracomment>gui/widgets/library/change_list.py</extracomment>
        <translation>Cambió otra cosa: una pista, una explicación, una imagen…</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Answer before</source>
        <extracomment>gui/widgets/review/change_panel.py</extracomment>
        <translation>Respuesta de antes</translation>
    </message>
    <message>
        <source>Answer now</source>
        <extracomment>gui/widgets/review/change_panel.py</extracomment>
        <translation>Respuesta de ahora</translation>
    </message>
    <message>
        <source>Changed by its author</source>
        <extracomment>gui/widgets/review/change_panel.py</extracomment>
        <translation>Cambió en el curso</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/widgets/review/change_panel.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Its meaning is another one, so it comes up again, however well it was known.</source>
        <extracomment>gui/widgets/review/change_panel.py</extracomment>
        <translation>Su significado es otro, así que vuelve a preguntarse, por bien que la supieras.</translation>
    </message>
    <message>
        <source>Question before</source>
        <extracomment>gui/widgets/review/change_panel.py</extracomment>
        <translation>Pregunta de antes</translation>
    </message>
    <message>
        <source>Question now</source>
        <extracomment>gui/widgets/review/change_panel.py</extracomment>
        <translation>Pregunta de ahora</translation>
    </message>
    <message>
        <source>not known any more</source>
        <extracomment>gui/widgets/review/change_panel.py</extracomment>
        <translation>ya no se sabe</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer there</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln ya no está</numerusform>
            <numerusform>%Ln ya no están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln con otro nombre</numerusform>
            <numerusform>%Ln con otro nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln retirada</numerusform>
            <numerusform>%Ln retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another meaning</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln con otro significado</numerusform>
            <numerusform>%Ln con otro significado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other words</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>
            <numerusform>%Ln con otras palabras</numerusform>
            <numerusform>%Ln con otras palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Another meaning: due today</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Otro significado: pendiente hoy</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Lección</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Elemento nuevo</translation>
    </message>
    <message>
        <source>No longer there</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Other words</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Renamed: what you learned moved along</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Otro nombre: lo que aprendiste se conserva</translation>
    </message>
    <message>
        <source>Taken out by the author</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Retirado del curso</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Término</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>gui/widgets/library/change_words.py</extracomment>
        <translation>Prueba</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>%1: from version %2 to %3, on %4</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>%1: de la versión %2 a la %3, el %4</translation>
    </message>
    <message>
        <source>No card, question or lesson changed.</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>No cambió ninguna tarjeta, pregunta ni lección.</translation>
    </message>
    <message>
        <source>Open the course</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>Abrir el curso</translation>
    </message>
    <message>
        <source>The author&apos;s words are in place now.</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>Ahora está el texto del curso.</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What its authors say</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>Lo que dicen quienes lo hacen</translation>
    </message>
    <message>
        <source>You and the author both changed these</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>Cambiado por ti y también en el curso</translation>
    </message>
    <message>
        <source>Your words stay until you decide; nothing is lost either way.</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>Tus palabras se quedan hasta que decidas; en ningún caso se pierde nada.</translation>
    </message>
    <message>
        <source>Your words stay.</source>
        <extracomment>gui/pages/changes.py</extracomment>
        <translation>Tus palabras se quedan.</translation>
    </message>
</context>
<context>
    <name>Charted</name>
    <message>
        <source>Show as chart</source>
        <extracomment>gui/widgets/charts/charted.py</extracomment>
        <translation>Ver como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>gui/widgets/charts/charted.py</extracomment>
        <translation>Ver como tabla</translation>
    </message>
</context>
<context>
    <name>ChoiceBody</name>
    <message>
        <source>Choose all that hold.</source>
        <extracomment>gui/widgets/questions/choice.py</extracomment>
        <translation>Elige todas las correctas.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 right last time</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>aciertos la última vez: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 question</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>1 pregunta</translation>
    </message>
    <message>
        <source>Practice test</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>Prueba de práctica</translation>
    </message>
    <message>
        <source>Questions of the lesson</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>Preguntas de la lección</translation>
    </message>
    <message>
        <source>Right last time</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>Aciertos la última vez</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <extracomment>gui/widgets/questions/choice_row.py</extracomment>
        <translation>Empezar: %1</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>%1. %2 takes it back.</source>
        <extracomment>gui/choosing.py</extracomment>
        <translation>%1. %2 lo deshace.</translation>
    </message>
    <message>
        <source>%1: so it is already.</source>
        <extracomment>gui/choosing.py</extracomment>
        <translation>%1: ya está así.</translation>
    </message>
</context>
<context>
    <name>ClozeBody</name>
    <message>
        <source>Gap %1</source>
        <extracomment>gui/widgets/questions/gaps.py</extracomment>
        <translation>Hueco %1</translation>
    </message>
    <message>
        <source>Gap %1: %2</source>
        <extracomment>gui/widgets/questions/gaps.py</extracomment>
        <translation>Hueco %1: %2</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <extracomment>gui/widgets/questions/gaps.py</extracomment>
        <translation>Palabras para elegir</translation>
    </message>
</context>
<context>
    <name>ComingIn</name>
    <message>
        <source>Backing up your progress</source>
        <extracomment>gui/widgets/library/coming_in.py</extracomment>
        <translation>Haciendo copia de tu progreso</translation>
    </message>
    <message>
        <source>Checking every file</source>
        <extracomment>gui/widgets/library/coming_in.py</extracomment>
        <translation>Comprobando cada archivo</translation>
    </message>
    <message>
        <source>Comparing with what is here</source>
        <extracomment>gui/widgets/library/coming_in.py</extracomment>
        <translation>Comparando con lo que ya hay</translation>
    </message>
    <message>
        <source>Copying</source>
        <extracomment>gui/widgets/library/coming_in.py</extracomment>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Putting it on the shelf</source>
        <extracomment>gui/widgets/library/coming_in.py</extracomment>
        <translation>Colocándolo en la estantería</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <extracomment>gui/widgets/library/coming_in.py</extracomment>
        <translation>Descomprimiendo</translation>
    </message>
</context>
<context>
    <name>ConfidenceChoice</name>
    <message>
        <source>Guessed</source>
        <extracomment>gui/widgets/questions/confidence.py</extracomment>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <extracomment>gui/widgets/questions/confidence.py</extracomment>
        <translation>¿Cuánta seguridad tienes?</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>gui/widgets/questions/confidence.py</extracomment>
        <translation>Con seguridad</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>gui/widgets/questions/confidence.py</extracomment>
        <translation>Con dudas</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Its hint</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>Su pista</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Take the author&apos;s</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>Usar el texto del curso</translation>
    </message>
    <message>
        <source>The author writes now</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>El curso dice ahora</translation>
    </message>
    <message>
        <source>The author wrote before</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>El curso decía antes</translation>
    </message>
    <message>
        <source>What it answers</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>Lo que responde</translation>
    </message>
    <message>
        <source>What stands below the answer</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>Lo que aparece bajo la respuesta</translation>
    </message>
    <message>
        <source>What the card asks</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>Lo que pregunta la tarjeta</translation>
    </message>
    <message>
        <source>You wrote, and see</source>
        <extracomment>gui/widgets/library/conflict_panel.py</extracomment>
        <translation>Tú escribiste, y ves</translation>
    </message>
</context>
<context>
    <name>ContinuePanel</name>
    <message>
        <source>%1 % read</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>%1&#xa0;% leído</translation>
    </message>
    <message>
        <source>Begin reading</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>Empezar a leer</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Every lesson is read</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>Has leído todas las lecciones</translation>
    </message>
    <message>
        <source>How much of this lesson you have read</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>Cuánto has leído de esta lección</translation>
    </message>
    <message>
        <source>Open the library</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Your reviews keep what you read. Another course is in the library.</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>Los repasos conservan lo que lees. En la biblioteca te espera otro curso.</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <extracomment>gui/widgets/overview/continue_panel.py</extracomment>
        <translation>sin empezar</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Time to think</source>
        <extracomment>gui/widgets/review/countdown.py</extracomment>
        <translation>Tiempo para pensar</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Its file may have been moved or removed. What you learned in it is kept.</source>
        <extracomment>gui/pages/course.py</extracomment>
        <translation>Quizá movieron o borraron su archivo. Lo que aprendiste en él se conserva.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <extracomment>gui/pages/course.py</extracomment>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>The course is off your shelf. All that you learned in it is kept.</source>
        <extracomment>gui/pages/course.py</extracomment>
        <translation>El curso ya no está en tu estantería. Todo lo que aprendiste se conserva.</translation>
    </message>
    <message>
        <source>This course is not installed</source>
        <extracomment>gui/pages/course.py</extracomment>
        <translation>Este curso no está instalado</translation>
    </message>
    <message>
        <source>You left the course. All that you learned is kept; enrol again at any time.</source>
        <extracomment>gui/pages/course.py</extracomment>
        <translation>Has dejado el curso. Todo lo que aprendiste se conserva; vuelve a inscribirte cuando quieras.</translation>
    </message>
    <message>
        <source>You take this course now; its cards come up for review.</source>
        <extracomment>gui/pages/course.py</extracomment>
        <translation>Ya sigues este curso; sus tarjetas aparecerán en tus repasos.</translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>%1 % read</source>
        <extracomment>gui/widgets/overview/course_panel.py</extracomment>
        <translation>%1&#xa0;% leído</translation>
    </message>
    <message>
        <source>How much of this course you have read</source>
        <extracomment>gui/widgets/overview/course_panel.py</extracomment>
        <translation>Cuánto has leído de este curso</translation>
    </message>
    <message>
        <source>Not taken yet</source>
        <extracomment>gui/widgets/overview/course_panel.py</extracomment>
        <translation>Sin inscripción</translation>
    </message>
    <message>
        <source>Open the course</source>
        <extracomment>gui/widgets/overview/course_panel.py</extracomment>
        <translation>Abrir el curso</translation>
    </message>
    <message>
        <source>Open the course %1</source>
        <extracomment>gui/widgets/overview/course_panel.py</extracomment>
        <translation>Abrir el curso %1</translation>
    </message>
    <message>
        <source>You take this course</source>
        <extracomment>gui/widgets/overview/course_panel.py</extracomment>
        <translation>Sigues este curso</translation>
    </message>
</context>
<context>
    <name>CourseTools</name>
    <message>
        <source>A test of your own</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Una prueba a tu medida</translation>
    </message>
    <message>
        <source>All cards once more; your review dates stay as they are</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Todas las tarjetas una vez más; tus fechas de repaso no cambian</translation>
    </message>
    <message>
        <source>Cards as PDF</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Tarjetas en PDF</translation>
    </message>
    <message>
        <source>Cards of</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Tarjetas de</translation>
    </message>
    <message>
        <source>Cram</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Repaso intensivo</translation>
    </message>
    <message>
        <source>Join what belongs together, against the clock</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Une lo que va junto, contra el reloj</translation>
    </message>
    <message>
        <source>Learn till right</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Aprender hasta acertar</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Emparejar</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Twenty cards until you knew each three times</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Veinte tarjetas, hasta saber cada una tres veces</translation>
    </message>
    <message>
        <source>Whole course</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Todo el curso</translation>
    </message>
</context>
<context>
    <name>CourseView</name>
    <message>
        <source>%1 % of the course read</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>%1&#xa0;% del curso leído</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) that both you and the author changed</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>%Ln texto que cambió en el curso y que tú también cambiaste</numerusform>
            <numerusform>%Ln textos que cambiaron en el curso y que tú también cambiaste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Enrol</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Inscribirme</translation>
    </message>
    <message>
        <source>For beginners</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Para principiantes</translation>
    </message>
    <message>
        <source>Free, and only on this computer. You can look inside before.</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Gratis y solo en este equipo. Antes puedes echar un vistazo.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Practice tests</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Pruebas de práctica</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Read so far</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Leído hasta ahora</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Take the test</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Hacer la prueba</translation>
    </message>
    <message>
        <source>Take the test: %1</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Hacer la prueba: %1</translation>
    </message>
    <message>
        <source>Updated to version %1</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Actualizado a la versión %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>Qué cambió</translation>
    </message>
    <message numerus="yes">
        <source>card(s)</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>tarjeta</numerusform>
            <numerusform>tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lesson(s)</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>lección</numerusform>
            <numerusform>lecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>question(s)</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>pregunta</numerusform>
            <numerusform>preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>term(s)</source>
        <extracomment>gui/widgets/lesson/course_view.py</extracomment>
        <translation>
            <numerusform>término</numerusform>
            <numerusform>términos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copied</source>
        <extracomment>gui/crash_dialog.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>gui/crash_dialog.py</extracomment>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/crash_dialog.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>gui/crash_dialog.py</extracomment>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>gui/crash_dialog.py</extracomment>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>StudyApp met a bug.</source>
        <extracomment>gui/crash_dialog.py</extracomment>
        <translation>StudyApp encontró un error.</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>gui/crash_dialog.py</extracomment>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Your answers are saved, and you can go on. The report below says where in the code it happened: no text, name or file of yours is in it. Sending it to those who made the app helps them to mend it.</source>
        <extracomment>gui/crash_dialog.py</extracomment>
        <translation>Tus respuestas están guardadas y puedes continuar. El informe de abajo dice en qué lugar del código ocurrió: no contiene ningún texto, nombre ni archivo tuyo. Si lo envías a quienes hacen la aplicación, ayudas a corregirlo.</translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message numerus="yes">
        <source>%Ln backup(s), the newest of %1.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>
            <numerusform>%Ln copia de seguridad, del %1.</numerusform>
            <numerusform>%Ln copias de seguridad; la más reciente, del %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>None yet. One is made on every day on which you learn something.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Todavía ninguna. Se hace una cada día en que aprendes algo.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Progress, courses and settings lie in %1. Nothing leaves this computer.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>El progreso, los cursos y los ajustes están en %1. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Ver las copias</translation>
    </message>
    <message>
        <source>This folder lies on another computer. If the connection breaks, nothing can be saved: a folder on this computer is safer.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Esta carpeta está en otro equipo. Si se corta la conexión, no se puede guardar nada: una carpeta de este equipo es más segura.</translation>
    </message>
    <message>
        <source>This folder seems to be kept in step with other computers by a program that copies single files: that can tear your progress apart. Use Export and Import to move between computers, and start StudyApp with --profile and a folder of its own.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Parece que un programa sincroniza esta carpeta con otros equipos copiando archivos sueltos: eso puede estropear tu progreso. Usa Exportar e Importar para pasar de un equipo a otro, e inicia StudyApp con --profile y una carpeta propia.</translation>
    </message>
    <message>
        <source>Your files</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Tus archivos</translation>
    </message>
    <message>
        <source>Your progress was copied to %1.</source>
        <extracomment>gui/pages/settings_data.py</extracomment>
        <translation>Tu progreso se copió en %1.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>gui/widgets/exams/plan_bars.py; the short name of a weekday, the day of the month, the short name of the month</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message numerus="yes">
        <source>%Ln card(s) in two weeks</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta en dos semanas</numerusform>
            <numerusform>%Ln tarjetas en dos semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with answers</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>
            <numerusform>%Ln día con respuestas</numerusform>
            <numerusform>%Ln días con respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers given on each day of the last year</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Respuestas de cada día del último año</translation>
    </message>
    <message>
        <source>Cards due</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Tarjetas pendientes</translation>
    </message>
    <message>
        <source>Cards due on each of the next 14 days</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Tarjetas pendientes en cada uno de los próximos 14 días</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Buenas tardes, %1</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Buenas noches, %1</translation>
    </message>
    <message>
        <source>Good morning</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Buenos días, %1</translation>
    </message>
    <message>
        <source>The last year</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>El último año</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Las próximas dos semanas</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>Add</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>DaysPanel</name>
    <message numerus="yes">
        <source>%Ln day(s) of study in all.</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>
            <numerusform>%Ln día de estudio en total.</numerusform>
            <numerusform>%Ln días de estudio en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>One rest day a week keeps the row whole.</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>Un día de descanso a la semana no rompe la racha.</translation>
    </message>
    <message>
        <source>What you have learned stays with you; begin again.</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>Lo que has aprendido se queda contigo; empieza de nuevo.</translation>
    </message>
    <message>
        <source>Your days</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>Tus días</translation>
    </message>
    <message>
        <source>Your first answer begins the count.</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>Tu primera respuesta pone en marcha la cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>answer(s) today</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>
            <numerusform>respuesta hoy</numerusform>
            <numerusform>respuestas hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) in a row</source>
        <extracomment>gui/widgets/overview/days_panel.py</extracomment>
        <translation>
            <numerusform>día seguido</numerusform>
            <numerusform>días seguidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message>
        <source>missing: %1</source>
        <extracomment>gui/widgets/review/difference_line.py</extracomment>
        <translation>falta: %1</translation>
    </message>
    <message>
        <source>too much: %1</source>
        <extracomment>gui/widgets/review/difference_line.py</extracomment>
        <translation>sobra: %1</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Author</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Exams</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Exámenes</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>gui/directory.py; gui/offering.py</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/directory.py; gui/offering.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>gui/directory.py</extracomment>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>Dressing</name>
    <message>
        <source>Text size: %1 %</source>
        <extracomment>gui/dressing.py</extracomment>
        <translation>Tamaño del texto: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known at first</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>
            <numerusform>%Ln no sabida al principio</numerusform>
            <numerusform>%Ln no sabidas al principio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln card(s) known</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>
            <numerusform>Te sabes la tarjeta</numerusform>
            <numerusform>Te sabes las %Ln tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to practice</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Volver a la práctica</translation>
    </message>
    <message>
        <source>Cards finished with</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Tarjetas terminadas</translation>
    </message>
    <message>
        <source>Cram</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Repaso intensivo</translation>
    </message>
    <message>
        <source>Each card until you knew it three times in this sitting.</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Cada tarjeta hasta que la sepas tres veces en esta sesión.</translation>
    </message>
    <message>
        <source>Each card until you knew it; your review dates stay as they are.</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Cada tarjeta hasta que la sepas; tus fechas de repaso no cambian.</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Knew it  (2)</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>La sabía  (2)</translation>
    </message>
    <message>
        <source>Known %1 of %2 times</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Sabida %1 de %2 veces</translation>
    </message>
    <message>
        <source>Learn till right</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Aprender hasta acertar</translation>
    </message>
    <message>
        <source>Not yet  (1)</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Aún no  (1)</translation>
    </message>
    <message>
        <source>Show answer</source>
        <extracomment>gui/pages/drill.py</extracomment>
        <translation>Mostrar la respuesta</translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message numerus="yes">
        <source>%Ln card(s) come back %1.</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>
            <numerusform>Próximo repaso: %1 (%Ln tarjeta).</numerusform>
            <numerusform>Próximo repaso: %1 (%Ln tarjetas).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are due, beyond your %1 minutes.</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>
            <numerusform>Queda %Ln pendiente más, fuera de tus %1 minutos.</numerusform>
            <numerusform>Quedan %Ln pendientes más, fuera de tus %1 minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>
            <numerusform>%Ln por repasar</numerusform>
            <numerusform>%Ln por repasar</numerusform>
        </translation>
    </message>
    <message>
        <source>A good moment to read on: new cards come with what you read.</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>Buen momento para seguir leyendo: lo que lees trae tarjetas nuevas.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>Todo listo por hoy</translation>
    </message>
    <message>
        <source>By listening</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>Repasar escuchando</translation>
    </message>
    <message>
        <source>Due today</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>Reviews</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>Repasos</translation>
    </message>
    <message>
        <source>Start review</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>Empezar el repaso</translation>
    </message>
    <message>
        <source>The voice asks and answers; your hands stay free</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>La voz pregunta y responde; tus manos quedan libres</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>gui/widgets/overview/due_panel.py</extracomment>
        <translation>mañana</translation>
    </message>
</context>
<context>
    <name>EaseSettings</name>
    <message>
        <source>All keys are the usual ones again.</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Todas las teclas vuelven a ser las habituales.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Choose keys…</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Elegir teclas…</translation>
    </message>
    <message>
        <source>Daily reminder</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Recordatorio diario</translation>
    </message>
    <message>
        <source>Every action can have another key. ? shows all of them.</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Cada acción puede tener otra tecla. ? las muestra todas.</translation>
    </message>
    <message>
        <source>From which hour to remind</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>A partir de qué hora avisar</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys, motion, reminder</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Teclas, movimiento, recordatorio</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>One quiet notice if cards are due, never on a day off. It comes while StudyApp is open or minimised; nothing runs when it is closed.</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Un solo aviso discreto si hay tarjetas pendientes, nunca en un día libre. Llega mientras StudyApp está abierto o minimizado; cerrado, no queda nada en marcha.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Reduced: text jumps to its place, clocks move once a second.</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Reducido: el texto salta a su lugar y los relojes avanzan una vez por segundo.</translation>
    </message>
    <message>
        <source>The usual keys</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>Las teclas habituales</translation>
    </message>
    <message>
        <source>from %1:00</source>
        <extracomment>gui/pages/settings_ease.py</extracomment>
        <translation>desde las %1:00</translation>
    </message>
</context>
<context>
    <name>EditorChoice</name>
    <message>
        <source>Command of the editor</source>
        <extracomment>gui/widgets/author/editor_choice.py</extracomment>
        <translation>Comando del editor</translation>
    </message>
    <message>
        <source>Open lines in</source>
        <extracomment>gui/widgets/author/editor_choice.py</extracomment>
        <translation>Abrir las líneas en</translation>
    </message>
    <message>
        <source>another editor…</source>
        <extracomment>gui/widgets/author/editor_choice.py</extracomment>
        <translation>otro editor…</translation>
    </message>
    <message>
        <source>this window</source>
        <extracomment>gui/widgets/author/editor_choice.py</extracomment>
        <translation>esta ventana</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>
            <numerusform>%Ln elegido</numerusform>
            <numerusform>%Ln elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cards: only cards can be changed.</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>
            <numerusform>%Ln es tarjeta: solo las tarjetas se pueden cambiar.</numerusform>
            <numerusform>%Ln son tarjetas: solo las tarjetas se pueden cambiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tags</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Bandera</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Bandera %1</translation>
    </message>
    <message>
        <source>Hide until tomorrow</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Dejar para mañana</translation>
    </message>
    <message>
        <source>No flag</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Sin bandera</translation>
    </message>
    <message>
        <source>Open in the glossary</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Abrir en el glosario</translation>
    </message>
    <message>
        <source>Open in the lesson</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Abrir en la lección</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Tags to add or to take off</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Etiquetas que añadir o quitar</translation>
    </message>
    <message>
        <source>Tags, parted by blanks</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Etiquetas, separadas por espacios</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Lo que le pertenece</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>gui/widgets/browse/entry_detail.py</extracomment>
        <translation>Tu nota</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>A copy of your progress is saved: %1</source>
        <extracomment>gui/everywhere.py</extracomment>
        <translation>Hay guardada una copia de tu progreso: %1</translation>
    </message>
    <message>
        <source>Your card is saved. It comes up for review with the others.</source>
        <extracomment>gui/everywhere.py</extracomment>
        <translation>Tu tarjeta está guardada. Aparecerá en tus repasos con las demás.</translation>
    </message>
</context>
<context>
    <name>ExamPanel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s) are for today.</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta nueva para hoy.</numerusform>
            <numerusform>%Ln tarjetas nuevas para hoy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s) more than planned are still to come. They are spread over the days that are left.</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>
            <numerusform>Falta %Ln tarjeta nueva más de lo previsto. Se reparte entre los días que quedan.</numerusform>
            <numerusform>Faltan %Ln tarjetas nuevas más de lo previsto. Se reparten entre los días que quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind the plan</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Por detrás del plan</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Every card comes once more before the exam, the surest first.</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Cada tarjeta vuelve una vez más antes del examen; primero, las más seguras.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days, %1</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>
            <numerusform>Dentro de %Ln día, %1</numerusform>
            <numerusform>Dentro de %Ln días, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It is today, %1. Good luck!</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Es hoy, %1. ¡Mucha suerte!</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Fue el %1.</translation>
    </message>
    <message>
        <source>Last pass</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Última vuelta</translation>
    </message>
    <message>
        <source>Looking at the days to come …</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Calculando los próximos días …</translation>
    </message>
    <message>
        <source>On track</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Según el plan</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The days to come</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Los próximos días</translation>
    </message>
    <message>
        <source>This exam is over; its cards come on their plain dates again. A mark of about %1 was expected when it was planned.</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Este examen ya pasó; sus tarjetas vuelven a sus fechas normales. Al planearlo se esperaba una nota aproximada de %1.</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Mañana, %1</translation>
    </message>
    <message>
        <source>When it was planned, the mark was expected to be about %1.</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>Al planearlo se esperaba una nota aproximada de %1.</translation>
    </message>
    <message>
        <source>cards begun</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>tarjetas empezadas</translation>
    </message>
    <message>
        <source>known today</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>sabido hoy</translation>
    </message>
    <message>
        <source>predicted mark</source>
        <extracomment>gui/widgets/exams/exam_panel.py</extracomment>
        <translation>nota prevista</translation>
    </message>
</context>
<context>
    <name>ExamsPage</name>
    <message>
        <source>An exam asks about lessons, and there are none on your shelf yet.</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>Un examen pregunta lecciones, y en tu estantería todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>Exams</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>Exámenes</translation>
    </message>
    <message>
        <source>Give the day and the lessons. You see what it takes each day and what mark to expect; in the days before the exam every card comes once more.</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>Indica el día y las lecciones. Verás cuánto hay que hacer cada día y qué nota esperar; en los días antes del examen, cada tarjeta vuelve una vez más.</translation>
    </message>
    <message>
        <source>No exam is planned</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>No hay ningún examen planeado</translation>
    </message>
    <message>
        <source>Open the library</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>Plan an exam</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>Planear un examen</translation>
    </message>
    <message>
        <source>Trying plans, day by day …</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>Probando planes, día por día …</translation>
    </message>
    <message>
        <source>“%1” is planned. What it asks comes among today&apos;s reviews.</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>«%1» está planeado. Lo que pregunta aparece entre los repasos de hoy.</translation>
    </message>
</context>
<context>
    <name>ExamsStrip</name>
    <message numerus="yes">
        <source>%1 is in %Ln days</source>
        <extracomment>gui/widgets/overview/exams_strip.py</extracomment>
        <translation>
            <numerusform>%1: falta %Ln día</numerusform>
            <numerusform>%1: faltan %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is tomorrow</source>
        <extracomment>gui/widgets/overview/exams_strip.py</extracomment>
        <translation>%1: es mañana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of today&apos;s card(s) are for it.</source>
        <extracomment>gui/widgets/overview/exams_strip.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta de hoy es para él.</numerusform>
            <numerusform>%Ln tarjetas de hoy son para él.</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks nothing of today.</source>
        <extracomment>gui/widgets/overview/exams_strip.py</extracomment>
        <translation>Hoy no pide nada.</translation>
    </message>
    <message>
        <source>See the plan</source>
        <extracomment>gui/widgets/overview/exams_strip.py</extracomment>
        <translation>Ver el plan</translation>
    </message>
    <message>
        <source>This is the last pass: every card comes once more.</source>
        <extracomment>gui/widgets/overview/exams_strip.py</extracomment>
        <translation>Es la última vuelta: cada tarjeta aparece una vez más.</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Faults</source>
        <extracomment>gui/widgets/author/fault_list.py</extracomment>
        <translation>Errores</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Count it</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Darla por buena</translation>
    </message>
    <message>
        <source>Count it, now and whenever you answer so again</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Darla por buena, ahora y cada vez que respondas así</translation>
    </message>
    <message>
        <source>Counted as right</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Se dio por buena</translation>
    </message>
    <message>
        <source>Explanation</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Here is the answer</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Aquí está la respuesta</translation>
    </message>
    <message>
        <source>Nearly right</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Casi</translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>Partly right: %1 %</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Correcto en parte: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Remember this wording</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Recordar esta forma de decirlo</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>La respuesta: %1</translation>
    </message>
    <message>
        <source>This question comes back in your reviews.</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Esta pregunta vuelve en tus repasos.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>You were sure. What surprises is remembered best once mended.</source>
        <extracomment>gui/widgets/questions/feedback.py</extracomment>
        <translation>Lo dabas por seguro. Lo que sorprende, una vez corregido, es lo que mejor se recuerda.</translation>
    </message>
</context>
<context>
    <name>FigureWindow</name>
    <message>
        <source>Close</source>
        <extracomment>gui/widgets/text/figure_window.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>gui/widgets/text/figure_window.py</extracomment>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>gui/widgets/text/figure_window.py</extracomment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>gui/widgets/text/figure_window.py</extracomment>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <extracomment>gui/widgets/text/figure_window.py</extracomment>
        <translation>Ver entera</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>gui/widgets/text/figure_window.py</extracomment>
        <translation>Más pequeña</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 % of the chapters&apos; paragraphs are asked about by a card or question.</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>El %1&#xa0;% de los párrafos de los capítulos tiene una tarjeta o una pregunta.</translation>
    </message>
    <message>
        <source>%1 of %2 paragraphs are asked about.</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>%1 de %2 párrafos tienen preguntas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta</numerusform>
            <numerusform>%Ln tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln capítulo</numerusform>
            <numerusform>%Ln capítulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln figura</numerusform>
            <numerusform>%Ln figuras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln lección</numerusform>
            <numerusform>%Ln lecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory aid(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln truco para recordar</numerusform>
            <numerusform>%Ln trucos para recordar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice test(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln prueba de práctica</numerusform>
            <numerusform>%Ln pruebas de práctica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) in conversations</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln parada en conversaciones</numerusform>
            <numerusform>%Ln paradas en conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln término</numerusform>
            <numerusform>%Ln términos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to remember</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln cosa que recordar</numerusform>
            <numerusform>%Ln cosas que recordar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Items without a source: %1</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>Elementos sin fuente: %1</translation>
    </message>
    <message>
        <source>Not asked about: %1</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>Sin preguntas: %1</translation>
    </message>
    <message>
        <source>Options without feedback: %1</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>Opciones sin comentario: %1</translation>
    </message>
    <message>
        <source>The whole course</source>
        <extracomment>gui/widgets/author/figures.py</extracomment>
        <translation>Todo el curso</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Bandera</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Bandera %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Lección</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Take off the filter %1</source>
        <extracomment>gui/widgets/browse/filter_bar.py</extracomment>
        <translation>Quitar el filtro %1</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <extracomment>gui/widgets/lesson/find_bar.py</extracomment>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Find in this lesson</source>
        <extracomment>gui/widgets/lesson/find_bar.py</extracomment>
        <translation>Buscar en esta lección</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>gui/widgets/lesson/find_bar.py</extracomment>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>gui/widgets/lesson/find_bar.py</extracomment>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>gui/widgets/lesson/find_bar.py</extracomment>
        <translation>Resultado anterior</translation>
    </message>
</context>
<context>
    <name>FirstChoices</name>
    <message>
        <source>As it comes</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Como vaya saliendo</translation>
    </message>
    <message>
        <source>For the greeting only</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Solo para el saludo</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>A tu gusto</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Minutos al día</translation>
    </message>
    <message>
        <source>None of it is needed; the settings have it, too.</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Nada de esto es obligatorio; también está en los ajustes.</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>gui/widgets/overview/first_choices.py</extracomment>
        <translation>Tu nombre</translation>
    </message>
</context>
<context>
    <name>FirstStep</name>
    <message>
        <source>A course comes as one file, a study pack. Open one, or drop it anywhere in this window.</source>
        <extracomment>gui/widgets/overview/first_step.py</extracomment>
        <translation>Un curso viene en un solo archivo, el archivo de curso. Abre uno o suéltalo en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>Begin this course</source>
        <extracomment>gui/widgets/overview/first_step.py</extracomment>
        <translation>Empezar este curso</translation>
    </message>
    <message>
        <source>Four short lessons show how learning lasts, and StudyApp with it: you read, listen, answer and review. You can stop after any of them.</source>
        <extracomment>gui/widgets/overview/first_step.py</extracomment>
        <translation>Cuatro lecciones cortas muestran cómo hacer que lo aprendido dure, y cómo funciona StudyApp: lees, escuchas, respondes y repasas. Puedes parar después de cualquiera.</translation>
    </message>
    <message>
        <source>New here? Take the tour.</source>
        <extracomment>gui/widgets/overview/first_step.py</extracomment>
        <translation>¿Es tu primera vez? Haz el recorrido.</translation>
    </message>
    <message>
        <source>No course is on the shelf yet</source>
        <extracomment>gui/widgets/overview/first_step.py</extracomment>
        <translation>Todavía no hay ningún curso en la estantería</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>gui/widgets/overview/first_step.py</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Open a pack…</source>
        <extracomment>gui/widgets/overview/first_step.py</extracomment>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Start with the tour</source>
        <extracomment>gui/widgets/overview/first_step.py</extracomment>
        <translation>Empezar por el recorrido</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>Blue</source>
        <extracomment>gui/widgets/review/flags.py</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>gui/widgets/review/flags.py</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>gui/widgets/review/flags.py</extracomment>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>gui/widgets/review/flags.py</extracomment>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>gui/widgets/review/flags.py</extracomment>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>gui/widgets/review/flags.py</extracomment>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <extracomment>gui/widgets/review/flags.py</extracomment>
        <translation>Turquesa</translation>
    </message>
</context>
<context>
    <name>ForgettingCurve</name>
    <message>
        <source>%1 expected</source>
        <extracomment>gui/widgets/review/forgetting_curve.py</extracomment>
        <translation>%1 previsto</translation>
    </message>
    <message>
        <source>Due %1</source>
        <extracomment>gui/widgets/review/forgetting_curve.py</extracomment>
        <translation>Repaso: %1</translation>
    </message>
    <message>
        <source>Expected recall</source>
        <extracomment>gui/widgets/review/forgetting_curve.py</extracomment>
        <translation>Recuerdo previsto</translation>
    </message>
    <message>
        <source>Forgetting curve</source>
        <extracomment>gui/widgets/review/forgetting_curve.py</extracomment>
        <translation>Curva del olvido</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>gui/widgets/review/forgetting_curve.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>gui/widgets/review/forgetting_curve.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>aim: %1</source>
        <extracomment>gui/widgets/review/forgetting_curve.py</extracomment>
        <translation>objetivo: %1</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>gui/widgets/review/forgetting_curve.py</extracomment>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>
            <numerusform>%Ln término</numerusform>
            <numerusform>%Ln términos</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>No term found</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Ningún término encontrado</translation>
    </message>
    <message>
        <source>No terms yet</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Todavía no hay términos</translation>
    </message>
    <message>
        <source>Nothing is written so; these are like it:</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Nada se escribe así; se parecen:</translation>
    </message>
    <message>
        <source>Open the library</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>Search terms and definitions</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Buscar términos y definiciones</translation>
    </message>
    <message>
        <source>The words that your courses explain stand here from A to Z. No course on your shelf has any.</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Aquí están, de la A a la Z, las palabras que explican tus cursos. Ningún curso de tu estantería tiene glosario.</translation>
    </message>
    <message>
        <source>This term is not in the glossary any more.</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Este término ya no está en el glosario.</translation>
    </message>
    <message>
        <source>Try fewer letters, or a word of the definition.</source>
        <extracomment>gui/pages/glossary.py</extracomment>
        <translation>Prueba con menos letras o con una palabra de la definición.</translation>
    </message>
</context>
<context>
    <name>GradeBar</name>
    <message>
        <source>Forgotten</source>
        <extracomment>gui/widgets/review/grade_bar.py</extracomment>
        <translation>Olvidada</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>gui/widgets/review/grade_bar.py</extracomment>
        <translation>Recordada</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>Again</source>
        <extracomment>gui/widgets/review/grade_names.py</extracomment>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>gui/widgets/review/grade_names.py</extracomment>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>gui/widgets/review/grade_names.py</extracomment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Hard</source>
        <extracomment>gui/widgets/review/grade_names.py</extracomment>
        <translation>Difícil</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Chapters of the guide</source>
        <extracomment>gui/pages/guide.py</extracomment>
        <translation>Capítulos de la guía</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <extracomment>gui/pages/guide.py</extracomment>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Find in the guide (Ctrl+F)</source>
        <extracomment>gui/pages/guide.py</extracomment>
        <translation>Buscar en la guía (Ctrl+F)</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>gui/pages/guide.py</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>How to write a study pack</source>
        <extracomment>gui/pages/guide.py</extracomment>
        <translation>Cómo escribir un archivo de curso</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <extracomment>gui/pages/guide.py</extracomment>
        <translation>Texto de la guía</translation>
    </message>
</context>
<context>
    <name>HandingIn</name>
    <message numerus="yes">
        <source>%Ln marked for later.</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>
            <numerusform>%Ln marcada para después.</numerusform>
            <numerusform>%Ln marcadas para después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more minutes</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>
            <numerusform>%Ln minuto más</numerusform>
            <numerusform>%Ln minutos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are open</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>
            <numerusform>%Ln pregunta sin responder</numerusform>
            <numerusform>%Ln preguntas sin responder</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>Volver a las preguntas</translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>Has respondido todas las preguntas</translation>
    </message>
    <message>
        <source>Go on later</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>Seguir en otro momento</translation>
    </message>
    <message>
        <source>Hand in</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand in what you have, or take more time: it is practice.</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>Entrega lo que tienes o toma más tiempo: es práctica.</translation>
    </message>
    <message>
        <source>Look over them once more, or hand in.</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>Míralas una vez más, o entrega.</translation>
    </message>
    <message>
        <source>The time is over</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>What stays open counts as not known. Choose a number to go there.</source>
        <extracomment>gui/widgets/questions/handing_in.py</extracomment>
        <translation>Lo que quede sin responder cuenta como no sabido. Elige un número para ir a esa pregunta.</translation>
    </message>
</context>
<context>
    <name>HandsFreePage</name>
    <message numerus="yes">
        <source>%Ln card(s) are due.</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>
            <numerusform>Hay %Ln tarjeta pendiente.</numerusform>
            <numerusform>Hay %Ln tarjetas pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the answer, 1 to 4 grade and Space means Good.</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Tras la respuesta, las teclas del 1 al 4 valoran y Espacio significa «Bien».</translation>
    </message>
    <message>
        <source>Answer in your mind</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Responde mentalmente</translation>
    </message>
    <message>
        <source>Back to today</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Did you know it?</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>¿La sabías?</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln card(s) answered.</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>
            <numerusform>Listo: %Ln tarjeta respondida.</numerusform>
            <numerusform>Listo: %Ln tarjetas respondidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc holds at any time.</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Esc pausa en cualquier momento.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Nothing is due now. Cards come up here when they are.</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Ahora no hay nada pendiente. Las tarjetas aparecen aquí cuando toca repasarlas.</translation>
    </message>
    <message>
        <source>Review without hands</source>
        <extracomment>gui/offering.py; gui/pages/hands_free.py</extracomment>
        <translation>Repasar con manos libres</translation>
    </message>
    <message>
        <source>Silence counts as known; 1 says that it was not.</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>El silencio cuenta como sabida; 1 indica que no lo estaba.</translation>
    </message>
    <message>
        <source>The answer</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gui/pages/hands_free.py</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>HardPanel</name>
    <message>
        <source>A card that keeps slipping away wants another look: its source, a memory aid of your own, or two cards instead of one.</source>
        <extracomment>gui/widgets/overview/hard_panel.py</extracomment>
        <translation>Una tarjeta que siempre se escapa pide otra mirada: su fuente, un truco tuyo para recordar, o dos tarjetas en lugar de una.</translation>
    </message>
    <message>
        <source>Cards that give trouble</source>
        <extracomment>gui/widgets/overview/hard_panel.py</extracomment>
        <translation>Tarjetas que se resisten</translation>
    </message>
    <message>
        <source>forgotten %1 of %2 times</source>
        <extracomment>gui/widgets/overview/hard_panel.py</extracomment>
        <translation>olvidada %1 de %2 veces</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>gui/widgets/overview/hard_panel.py</extracomment>
        <translation>apartada</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Day</source>
        <extracomment>gui/widgets/charts/heat_map.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>gui/widgets/charts/heat_map.py</extracomment>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Hint %1</source>
        <extracomment>gui/widgets/questions/hints.py</extracomment>
        <translation>Pista %1</translation>
    </message>
</context>
<context>
    <name>HolidayRow</name>
    <message>
        <source>Remove</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>How far it is</source>
        <extracomment>gui/widgets/settings/job_line.py</extracomment>
        <translation>Cuánto lleva</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>gui/widgets/settings/job_line.py</extracomment>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>%1, changed</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>%1, cambiada</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>%1: «%2».</translation>
    </message>
    <message>
        <source>Choose keys</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>Elegir teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find what a key does</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>Buscar qué hace una tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Press another key</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>Pulsar otra tecla</translation>
    </message>
    <message>
        <source>Press the key for “%1” now; Esc leaves it as it is.</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>Pulsa ahora la tecla para «%1»; Esc la deja como está.</translation>
    </message>
    <message>
        <source>The usual key</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>La tecla habitual</translation>
    </message>
    <message>
        <source>What keys do</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>Qué hacen las teclas</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <extracomment>gui/widgets/settings/key_dialog.py</extracomment>
        <translation>«%1» se queda sin tecla.</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Close</source>
        <extracomment>gui/key_map.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc closes this list.</source>
        <extracomment>gui/key_map.py</extracomment>
        <translation>Esc cierra esta lista.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>gui/key_map.py</extracomment>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A picture from near</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Una imagen de cerca</translation>
    </message>
    <message>
        <source>Add a course from a file</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Añadir un curso desde un archivo</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Again, Hard, Good, Easy</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Otra vez, Difícil, Bien, Fácil</translation>
    </message>
    <message>
        <source>Again, Hard, Good, Easy; of two grades 1 and 2</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Otra vez, Difícil, Bien, Fácil; con dos valoraciones, 1 y 2</translation>
    </message>
    <message>
        <source>All that can be done with the card</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Todo lo que puedes hacer con la tarjeta</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Hacer copia de seguridad ahora</translation>
    </message>
    <message>
        <source>Basic, both ways, gaps, typed</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Básica, ambos sentidos, huecos, escrita</translation>
    </message>
    <message>
        <source>Between the list of pages, the page and the voice</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Entre la lista de páginas, la página y la voz</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Chapter before</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Capítulo anterior</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Check; then go on</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Comprobar; después, continuar</translation>
    </message>
    <message>
        <source>Choose a tile on the left, on the right</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Elegir una ficha a la izquierda, a la derecha</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Elegir una respuesta</translation>
    </message>
    <message>
        <source>Choose several, choose all</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Elegir varias, elegir todas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Close StudyApp</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Cerrar StudyApp</translation>
    </message>
    <message>
        <source>Close what is open beside the card</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Cerrar lo que está abierto junto a la tarjeta</translation>
    </message>
    <message>
        <source>Close what is open; then fall silent</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Cerrar lo que está abierto; después, callar</translation>
    </message>
    <message>
        <source>Close what opened over the page</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Cerrar lo que se abrió sobre la página</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Cramming</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Repaso intensivo</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete the cards chosen</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Eliminar las tarjetas elegidas</translation>
    </message>
    <message>
        <source>Detailed</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Detallada</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
        <source>Do at once what comes next; Good after the answer</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Hacer ya lo siguiente; «Bien» tras la respuesta</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Edit the card in place</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Editar la tarjeta aquí mismo</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Find anything and do anything</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Encontrar y hacer cualquier cosa</translation>
    </message>
    <message>
        <source>Find in the lesson</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Buscar en la lección</translation>
    </message>
    <message>
        <source>First value, last value</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Primer valor, último valor</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Bandera %1</translation>
    </message>
    <message>
        <source>Flag the card, while one is asked</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Poner una bandera a la tarjeta mientras se pregunta</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>De la búsqueda a la lista</translation>
    </message>
    <message>
        <source>From the search into the list and back</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>De la búsqueda a la lista y de vuelta</translation>
    </message>
    <message>
        <source>From value to value</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>De un valor a otro</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Hands-free review</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Repaso con manos libres</translation>
    </message>
    <message>
        <source>Hard</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Hide the card and its siblings until tomorrow</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Dejar la tarjeta y sus hermanas para mañana</translation>
    </message>
    <message>
        <source>Hide the card until tomorrow</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Dejar la tarjeta para mañana</translation>
    </message>
    <message>
        <source>Hide what is chosen until tomorrow</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Dejar lo elegido para mañana</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>I did not know it</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>No la sabía</translation>
    </message>
    <message>
        <source>I knew it</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>La sabía</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Light one line, one paragraph, everything</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Resaltar una línea, un párrafo, todo</translation>
    </message>
    <message>
        <source>Listen or pause</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Escuchar o pausar</translation>
    </message>
    <message>
        <source>Make a gap of the selection</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Convertir la selección en hueco</translation>
    </message>
    <message>
        <source>Mark the card</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Marcar la tarjeta</translation>
    </message>
    <message>
        <source>Mark the question for later</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Marcar la pregunta para después</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Emparejar</translation>
    </message>
    <message>
        <source>Move an item when putting things in order</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Mover un elemento al ordenar</translation>
    </message>
    <message>
        <source>Move it</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Moverla</translation>
    </message>
    <message>
        <source>Move the light</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Mover el resalte</translation>
    </message>
    <message>
        <source>My cards</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Mis tarjetas</translation>
    </message>
    <message>
        <source>Nearer, farther</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Acercar, alejar</translation>
    </message>
    <message>
        <source>New card; from the text selected in a lesson</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Nueva tarjeta; con el texto seleccionado en una lección</translation>
    </message>
    <message>
        <source>Next and last place found</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Resultado siguiente y anterior</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Capítulo siguiente</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Párrafo siguiente</translation>
    </message>
    <message>
        <source>Next question</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Next theme</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Tema siguiente</translation>
    </message>
    <message>
        <source>Open page %1 of the list</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Abrir la página %1 de la lista</translation>
    </message>
    <message>
        <source>Open the term chosen in the map</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Abrir el término elegido en el mapa</translation>
    </message>
    <message>
        <source>Open where it stands</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Abrirlo donde está</translation>
    </message>
    <message>
        <source>Page down</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Page up</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Paragraph before</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Párrafo anterior</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Pausar o continuar</translation>
    </message>
    <message>
        <source>Pause the voice or go on</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Pausar la voz o continuar</translation>
    </message>
    <message>
        <source>Practice test</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Prueba de práctica</translation>
    </message>
    <message>
        <source>Press the button; begin on the first screen</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Pulsar el botón; empezar, en la primera pantalla</translation>
    </message>
    <message>
        <source>Question before</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Quick, standard, detailed</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Breve, normal, detallada</translation>
    </message>
    <message>
        <source>Read aloud or pause, on every page</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Leer en voz alta o pausar, en cualquier página</translation>
    </message>
    <message>
        <source>Read the card aloud, once more</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Leer la tarjeta en voz alta una vez más</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Leer la carpeta de nuevo</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and write another</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Guardar y escribir otra</translation>
    </message>
    <message>
        <source>Say a word differently</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Corregir una pronunciación</translation>
    </message>
    <message>
        <source>Say it again</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Decirlo otra vez</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Set aside what is chosen</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Apartar lo elegido</translation>
    </message>
    <message>
        <source>Set the card aside</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Apartar la tarjeta</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Show a model answer to an open question</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Mostrar una respuesta modelo a una pregunta abierta</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Show the answer; then the suggested grade</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Mostrar la respuesta; después, la valoración sugerida</translation>
    </message>
    <message>
        <source>Show the answer; then: I knew it</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Mostrar la respuesta; después, «La sabía»</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Mostrar la pista</translation>
    </message>
    <message>
        <source>Show what is known about the card</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Mostrar lo que se sabe de la tarjeta</translation>
    </message>
    <message>
        <source>Show what its author changed</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Mostrar lo que cambió en el curso</translation>
    </message>
    <message>
        <source>Show where the card comes from</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Mostrar de dónde viene la tarjeta</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>gui/keys/strokes.py</extracomment>
        <translation>Espacio</translation>
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
        <translation>Pedir una pista</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Texto en su tamaño habitual</translation>
    </message>
    <message>
        <source>The guide, at the chapter about the page you are on</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>La guía, en el capítulo sobre la página en la que estás</translation>
    </message>
    <message>
        <source>The same way round, backward</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>El mismo recorrido, hacia atrás</translation>
    </message>
    <message>
        <source>Through the list of pages</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Por la lista de páginas</translation>
    </message>
    <message>
        <source>To the next control, to the one before</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Al control siguiente, al anterior</translation>
    </message>
    <message>
        <source>Today, Library … Settings</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Hoy, Biblioteca … Ajustes</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Undo, as far back as you like</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Deshacer, hasta donde quieras</translation>
    </message>
    <message>
        <source>Write a note or a memory aid</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Escribir una nota o un truco para recordar</translation>
    </message>
    <message>
        <source>Writing a card</source>
        <extracomment>gui/keys/table.py</extracomment>
        <translation>Escribir una tarjeta</translation>
    </message>
</context>
<context>
    <name>LabelsPanel</name>
    <message>
        <source>Holding</source>
        <extracomment>gui/widgets/overview/labels_panel.py</extracomment>
        <translation>Asentadas</translation>
    </message>
    <message>
        <source>Holding: known for %1 days or more. Solid: %2 days or more, and fresh.</source>
        <extracomment>gui/widgets/overview/labels_panel.py</extracomment>
        <translation>Asentada: se sabe desde hace %1 días o más. Sólida: %2 días o más, y fresca.</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>gui/widgets/overview/labels_panel.py</extracomment>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>gui/widgets/overview/labels_panel.py</extracomment>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Solid</source>
        <extracomment>gui/widgets/overview/labels_panel.py</extracomment>
        <translation>Sólidas</translation>
    </message>
    <message>
        <source>What you know</source>
        <extracomment>gui/widgets/overview/labels_panel.py</extracomment>
        <translation>Lo que sabes</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system</source>
        <extracomment>gui/pages/settings_index.py; gui/widgets/settings/language_choice.py</extracomment>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/widgets/settings/language_choice.py</extracomment>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <extracomment>gui/languages.py; the name of your language in your language, with a capital letter</extracomment>
        <translation>Español</translation>
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
        <translation>Un nuevo día empieza a las</translation>
    </message>
    <message>
        <source>Each new card brings about ten reviews over the next weeks.</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Cada tarjeta nueva trae unos diez repasos en las próximas semanas.</translation>
    </message>
    <message>
        <source>How much to remember</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Cuánto recordar</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Tarjetas nuevas al día</translation>
    </message>
    <message>
        <source>Next dates</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Próximas fechas</translation>
    </message>
    <message>
        <source>Of 100 cards that come back you still know about %1.</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>De cada 100 tarjetas que vuelven, todavía sabes unas %1.</translation>
    </message>
    <message>
        <source>Reviews and forgetting are in balance.</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Repasos y olvidos están en equilibrio.</translation>
    </message>
    <message>
        <source>Show them on the buttons</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Mostrarlas en los botones</translation>
    </message>
    <message>
        <source>Studying past midnight still counts for the evening. From next start on.</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Estudiar pasada la medianoche cuenta todavía para el día anterior. Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>That takes few reviews, and more is learned anew.</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Exige pocos repasos, pero más veces hay que aprender de nuevo.</translation>
    </message>
    <message>
        <source>That takes many reviews.</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Exige muchos repasos.</translation>
    </message>
    <message>
        <source>When a card would come back, before you choose a grade.</source>
        <extracomment>gui/pages/settings_learning.py</extracomment>
        <translation>Cuándo volvería una tarjeta, antes de que elijas una valoración.</translation>
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
        <translation>Alrededor de %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>gui/lengths.py</extracomment>
        <translation>alrededor de %1</translation>
    </message>
</context>
<context>
    <name>LessonBars</name>
    <message>
        <source>%1, %2 of %3 seen</source>
        <extracomment>gui/widgets/charts/lesson_bars.py</extracomment>
        <translation>%1, vistas %2 de %3</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>gui/widgets/charts/lesson_bars.py</extracomment>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>gui/widgets/charts/lesson_bars.py</extracomment>
        <translation>Sabidas</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>gui/widgets/charts/lesson_bars.py</extracomment>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>gui/widgets/charts/lesson_bars.py</extracomment>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>LessonChoice</name>
    <message>
        <source> times</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation> veces</translation>
    </message>
    <message>
        <source>How much “%1” counts</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Cuánto cuenta «%1»</translation>
    </message>
    <message>
        <source>Some lessons count more than others</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Unas lecciones cuentan más que otras</translation>
    </message>
    <message>
        <source>counts </source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>cuenta </translation>
    </message>
    <message>
        <source>counts once</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>cuenta una vez</translation>
    </message>
</context>
<context>
    <name>LessonDocument</name>
    <message>
        <source>Acronym</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>After this lesson you can</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Después de esta lección sabrás</translation>
    </message>
    <message>
        <source>Analogy</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Analogía</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Artículo</translation>
    </message>
    <message numerus="yes">
        <source>Ask me about this section: %Ln question(s)</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>
            <numerusform>Pregúntame sobre esta sección: %Ln pregunta</numerusform>
            <numerusform>Pregúntame sobre esta sección: %Ln preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the course</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Volver al curso</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Explanation</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Helps you remember:</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Te ayuda a recordar:</translation>
    </message>
    <message>
        <source>Key concepts</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Conceptos clave</translation>
    </message>
    <message>
        <source>Memory tool</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Ayuda para la memoria</translation>
    </message>
    <message>
        <source>Next lesson: %1</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Lección siguiente: %1</translation>
    </message>
    <message>
        <source>Quiz me on this lesson</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Ponme a prueba con esta lección</translation>
    </message>
    <message>
        <source>Review your cards</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Repasar tus tarjetas</translation>
    </message>
    <message>
        <source>Rhyme</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Rima</translation>
    </message>
    <message numerus="yes">
        <source>Stop and think for %n second(s)</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>
            <numerusform>Para a pensar %Ln segundo</numerusform>
            <numerusform>Para a pensar %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Take this course, to be asked again later</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Sigue este curso y te preguntaremos más adelante</translation>
    </message>
    <message>
        <source>Try three questions first (nothing counts)</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Probar antes tres preguntas (nada cuenta)</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>What comes next</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>Your turn: question %1</source>
        <extracomment>gui/pages/lesson_document.py</extracomment>
        <translation>Te toca: pregunta %1</translation>
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
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>Volver al curso</translation>
    </message>
    <message>
        <source>Detailed</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>Detallada</translation>
    </message>
    <message>
        <source>Find in this lesson</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>Buscar en esta lección</translation>
    </message>
    <message>
        <source>How deep to read</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>Con cuánto detalle leer</translation>
    </message>
    <message>
        <source>New card of the selection</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>Nueva tarjeta con la selección</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <extracomment>gui/pages/lesson.py</extracomment>
        <translation>Mostrar el índice</translation>
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
        <translation>%1&#xa0;% leído</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/widgets/lesson/lesson_panel.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <extracomment>gui/widgets/lesson/lesson_panel.py</extracomment>
        <translation>Ocultar el índice</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <extracomment>gui/widgets/lesson/lesson_panel.py</extracomment>
        <translation>Lección %1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>gui/widgets/lesson/lesson_panel.py</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>gui/widgets/lesson/lesson_panel.py</extracomment>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Read so far</source>
        <extracomment>gui/widgets/lesson/lesson_panel.py</extracomment>
        <translation>Leído hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n section(s)</source>
        <extracomment>gui/widgets/lesson/lesson_panel.py</extracomment>
        <translation>
            <numerusform>Mostrar la sección</numerusform>
            <numerusform>Mostrar las %Ln secciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonVoice</name>
    <message>
        <source>The sleep timer has ended the reading; Space goes on.</source>
        <extracomment>gui/pages/lesson_voice.py</extracomment>
        <translation>El temporizador detuvo la lectura; Espacio la continúa.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%Ln course(s) on your shelf. Drop a study pack anywhere to add it.</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>
            <numerusform>%Ln curso en tu estantería. Suelta un archivo de curso en cualquier parte para añadirlo.</numerusform>
            <numerusform>%Ln cursos en tu estantería. Suelta un archivo de curso en cualquier parte para añadirlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a course</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Añadir un curso</translation>
    </message>
    <message>
        <source>Add a course from a folder</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Añadir un curso desde una carpeta</translation>
    </message>
    <message>
        <source>Add a course…</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Añadir un curso…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add a study pack, or drop one anywhere in this window.</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Añade un archivo de curso o suéltalo en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Examinando «%1»</translation>
    </message>
    <message>
        <source>My cards</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Mis tarjetas</translation>
    </message>
    <message>
        <source>No course is here yet</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Todavía no hay ningún curso</translation>
    </message>
    <message>
        <source>Study packs (*.studypack *.zip)</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Archivos de curso (*.studypack *.zip)</translation>
    </message>
    <message>
        <source>Taking in “%1”</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>Incorporando «%1»</translation>
    </message>
    <message>
        <source>“%1” is on your shelf now.</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>«%1» ya está en tu estantería.</translation>
    </message>
    <message>
        <source>“%1” is up to date now.</source>
        <extracomment>gui/pages/library.py</extracomment>
        <translation>«%1» ya está al día.</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Due</source>
        <extracomment>gui/widgets/browse/line_model.py</extracomment>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/widgets/browse/line_model.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>gui/widgets/browse/line_model.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>gui/widgets/browse/line_model.py</extracomment>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>What was found</source>
        <extracomment>gui/widgets/browse/line_table.py</extracomment>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>ListAndDetail</name>
    <message>
        <source>Back to the list</source>
        <extracomment>gui/widgets/list_and_detail.py</extracomment>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>%1 (Space)</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>%1 (Espacio)</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Faster (])</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Más rápido (])</translation>
    </message>
    <message>
        <source>Follow the voice in the text</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Seguir la voz en el texto</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>More about listening</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Más opciones de escucha</translation>
    </message>
    <message>
        <source>Next chapter (Shift+→)</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Capítulo siguiente (Mayús+→)</translation>
    </message>
    <message>
        <source>Next sentence (→)</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Frase siguiente (→)</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Previous chapter (Shift+←)</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Capítulo anterior (Mayús+←)</translation>
    </message>
    <message>
        <source>Previous sentence (←)</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Frase anterior (←)</translation>
    </message>
    <message>
        <source>Slower ([)</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Más lento ([)</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Velocidad %1</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <extracomment>gui/widgets/lesson/listening_bar.py</extracomment>
        <translation>Detener (Esc)</translation>
    </message>
</context>
<context>
    <name>ListeningMenu</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>gui/widgets/listening/listening_menu.py</extracomment>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the chapter</source>
        <extracomment>gui/widgets/listening/listening_menu.py</extracomment>
        <translation>Fin del capítulo</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>gui/widgets/listening/listening_menu.py</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Pause after each sentence</source>
        <extracomment>gui/widgets/listening/listening_menu.py</extracomment>
        <translation>Pausa después de cada frase</translation>
    </message>
    <message>
        <source>Record as sound files…</source>
        <extracomment>gui/widgets/listening/listening_menu.py</extracomment>
        <translation>Grabar como archivos de sonido…</translation>
    </message>
    <message>
        <source>Say a word differently…	P</source>
        <extracomment>gui/widgets/listening/listening_menu.py</extracomment>
        <translation>Corregir una pronunciación…	P</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <extracomment>gui/widgets/listening/listening_menu.py</extracomment>
        <translation>Temporizador para dormir</translation>
    </message>
</context>
<context>
    <name>ListeningSettings</name>
    <message>
        <source> · natural</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation> · natural</translation>
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
        <translation>1&#xa0;× es el ritmo normal de la voz.</translation>
    </message>
    <message>
        <source>A Piper voice, two files called NAME.onnx and NAME.onnx.json, speaks as soon as it lies in this folder and the extra “voices” is installed.</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Una voz de Piper, dos archivos llamados NAME.onnx y NAME.onnx.json, habla en cuanto está en esta carpeta y el extra «voices» está instalado.</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Elegir por mí</translation>
    </message>
    <message>
        <source>Grades by listening</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Valorar al escuchar</translation>
    </message>
    <message>
        <source>How cards are graded by listening</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Cómo se valoran las tarjetas al escuchar</translation>
    </message>
    <message>
        <source>How you want words to be said, in every course.</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Cómo quieres que se digan ciertas palabras, en todos los cursos.</translation>
    </message>
    <message>
        <source>I press a key</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Pulso una tecla</translation>
    </message>
    <message>
        <source>In a review by listening, before the answer is read.</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>En un repaso escuchando, antes de leer la respuesta.</translation>
    </message>
    <message>
        <source>Language of the courses</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Idioma de los cursos</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Buscando voces…</translation>
    </message>
    <message>
        <source>More voices</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Más voces</translation>
    </message>
    <message>
        <source>Open the folder for voices</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Abrir la carpeta de voces</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Pronunciación</translation>
    </message>
    <message>
        <source>Silence means known</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>El silencio significa sabida</translation>
    </message>
    <message>
        <source>Speakers in conversations keep voices of their own.</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>En las conversaciones, cada hablante conserva su propia voz.</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>This is how your lessons will sound.</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Así sonarán tus lecciones.</translation>
    </message>
    <message>
        <source>Time to think</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Tiempo para pensar</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>gui/pages/settings_listening.py</extracomment>
        <translation>Voz</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Dark</source>
        <extracomment>gui/widgets/settings/theme_choice.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>Todo crece con él.</translation>
    </message>
    <message>
        <source>For the greeting only; it stays on this computer.</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>Solo para el saludo; no sale de este equipo.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>gui/widgets/settings/theme_choice.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>gui/widgets/settings/theme_choice.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Of the app; a course keeps its own.</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>El de la aplicación; cada curso conserva el suyo.</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>gui/widgets/settings/theme_choice.py</extracomment>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>gui/widgets/settings/theme_choice.py</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>“System” follows day and night.</source>
        <extracomment>gui/pages/settings_look.py</extracomment>
        <translation>«Sistema» sigue el día y la noche.</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>%1 of %2 cards seen</source>
        <extracomment>gui/widgets/overview/map_panel.py</extracomment>
        <translation>Vistas %1 de %2 tarjetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <extracomment>gui/widgets/overview/map_panel.py</extracomment>
        <translation>
            <numerusform>%Ln término</numerusform>
            <numerusform>%Ln términos</numerusform>
        </translation>
    </message>
    <message>
        <source>All lessons</source>
        <extracomment>gui/widgets/overview/map_panel.py</extracomment>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>Course of the map</source>
        <extracomment>gui/widgets/overview/map_panel.py</extracomment>
        <translation>Curso del mapa</translation>
    </message>
    <message>
        <source>Each term rests on those above it that it is joined to. Cards never seen count as 0.</source>
        <extracomment>gui/widgets/overview/map_panel.py</extracomment>
        <translation>Cada término se apoya en los de arriba con los que está unido. Las tarjetas nunca vistas cuentan como 0.</translation>
    </message>
    <message>
        <source>How the terms hang together</source>
        <extracomment>gui/widgets/overview/map_panel.py</extracomment>
        <translation>Cómo se relacionan los términos</translation>
    </message>
    <message>
        <source>Lesson of the map</source>
        <extracomment>gui/widgets/overview/map_panel.py</extracomment>
        <translation>Lección del mapa</translation>
    </message>
</context>
<context>
    <name>MasteryPanel</name>
    <message>
        <source>%1 of %2 cards seen</source>
        <extracomment>gui/widgets/overview/mastery_panel.py</extracomment>
        <translation>Vistas %1 de %2 tarjetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <extracomment>gui/widgets/overview/mastery_panel.py</extracomment>
        <translation>
            <numerusform>%Ln lección</numerusform>
            <numerusform>%Ln lecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>How likely you would know its cards now; cards never seen count as 0.</source>
        <extracomment>gui/widgets/overview/mastery_panel.py</extracomment>
        <translation>Qué probabilidad hay de que sepas ahora sus tarjetas; las nunca vistas cuentan como 0.</translation>
    </message>
    <message>
        <source>Lesson by lesson</source>
        <extracomment>gui/widgets/overview/mastery_panel.py</extracomment>
        <translation>Lección por lección</translation>
    </message>
</context>
<context>
    <name>MatchBody</name>
    <message>
        <source>Choose …</source>
        <extracomment>gui/widgets/questions/matching.py</extracomment>
        <translation>Elige …</translation>
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
        <translation>%1: todas emparejadas</translation>
    </message>
    <message>
        <source>%1: your best time</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>%1: tu mejor tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong pair(s)</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>
            <numerusform>%Ln pareja incorrecta</numerusform>
            <numerusform>%Ln parejas incorrectas</numerusform>
        </translation>
    </message>
    <message>
        <source>Best time: %1</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>Mejor tiempo: %1</translation>
    </message>
    <message>
        <source>Choose a number, then the letter that belongs to it.</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>Elige un número y después la letra que le corresponde.</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>Emparejar</translation>
    </message>
    <message>
        <source>Not a pair; three seconds more.</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>No son pareja; tres segundos más.</translation>
    </message>
    <message>
        <source>Play again</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>Jugar otra vez</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>gui/pages/match.py</extracomment>
        <translation>Correcto.</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Done</source>
        <extracomment>gui/widgets/charts/meter.py</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>gui/widgets/charts/meter.py</extracomment>
        <translation>De</translation>
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
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Net</name>
    <message>
        <source>StudyApp ended all of a sudden the last time; your answers are saved. A report that says where, and nothing of yours, lies in %1.</source>
        <extracomment>gui/errors.py</extracomment>
        <translation>StudyApp se cerró de golpe la última vez; tus respuestas están guardadas. En %1 hay un informe que dice en qué lugar, sin nada tuyo.</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Close this message</source>
        <extracomment>gui/widgets/overview/news_strip.py</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>StudyApp was updated to version %1.</source>
        <extracomment>gui/widgets/overview/news_strip.py</extracomment>
        <translation>StudyApp se actualizó a la versión %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>gui/widgets/overview/news_strip.py</extracomment>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>What was found</source>
        <extracomment>gui/widgets/palette/offer_list.py</extracomment>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>OpenBody</name>
    <message>
        <source>A model answer</source>
        <extracomment>gui/widgets/questions/opened.py</extracomment>
        <translation>Una respuesta modelo</translation>
    </message>
    <message>
        <source>Answer in your own words; Ctrl+Enter shows a model answer.</source>
        <extracomment>gui/widgets/questions/opened.py</extracomment>
        <translation>Responde con tus palabras; Ctrl+Intro muestra una respuesta modelo.</translation>
    </message>
    <message>
        <source>My answer says the same.</source>
        <extracomment>gui/widgets/questions/opened.py</extracomment>
        <translation>Mi respuesta dice lo mismo.</translation>
    </message>
    <message>
        <source>Which points does your answer hold?</source>
        <extracomment>gui/widgets/questions/opened.py</extracomment>
        <translation>¿Qué puntos contiene tu respuesta?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <extracomment>gui/widgets/questions/opened.py</extracomment>
        <translation>Tu respuesta</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Flag %1: %2</source>
        <extracomment>gui/pages/review_card.py</extracomment>
        <translation>Bandera %1: %2</translation>
    </message>
    <message>
        <source>No flag.</source>
        <extracomment>gui/pages/review_card.py</extracomment>
        <translation>Sin bandera.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>gui/pages/review_card.py</extracomment>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>One moment: your files are being changed.</source>
        <extracomment>gui/opening.py</extracomment>
        <translation>Un momento: tus archivos se están modificando.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is about %Ln hour(s) behind your latest answer. Nothing is lost by that; set the clock if it is wrong.</source>
        <extracomment>gui/opening.py</extracomment>
        <translation>
            <numerusform>El reloj de este equipo va cerca de %Ln hora por detrás de tu última respuesta. No se pierde nada por eso; ponlo en hora si está mal.</numerusform>
            <numerusform>El reloj de este equipo va unas %Ln horas por detrás de tu última respuesta. No se pierde nada por eso; ponlo en hora si está mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be read and was left out: %2</source>
        <extracomment>gui/opening.py</extracomment>
        <translation>«%1» no se pudo leer y se omitió: %2</translation>
    </message>
</context>
<context>
    <name>OrderBody</name>
    <message>
        <source>Items to put in order; Alt and arrow keys move them</source>
        <extracomment>gui/widgets/questions/ordering.py</extracomment>
        <translation>Elementos que ordenar; Alt y las flechas los mueven</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>gui/widgets/questions/ordering.py</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the chosen item with Alt+↑ and Alt+↓, the buttons, or by dragging.</source>
        <extracomment>gui/widgets/questions/ordering.py</extracomment>
        <translation>Mueve el elemento elegido con Alt+↑ y Alt+↓, con los botones o arrastrándolo.</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>gui/widgets/questions/ordering.py</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>The right order:</source>
        <extracomment>gui/widgets/questions/ordering.py</extracomment>
        <translation>El orden correcto:</translation>
    </message>
</context>
<context>
    <name>Ours</name>
    <message>
        <source>Cards made while studying.</source>
        <extracomment>gui/ours.py</extracomment>
        <translation>Tarjetas hechas al estudiar.</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>gui/ours.py; the author of cards that the learner wrote</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>My cards</source>
        <extracomment>gui/ours.py</extracomment>
        <translation>Mis tarjetas</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>%1 % read</source>
        <extracomment>gui/widgets/lesson/outline.py</extracomment>
        <translation>%1&#xa0;% leído</translation>
    </message>
    <message>
        <source>Read so far</source>
        <extracomment>gui/widgets/lesson/outline.py</extracomment>
        <translation>Leído hasta ahora</translation>
    </message>
    <message>
        <source>Sections of this lesson</source>
        <extracomment>gui/widgets/lesson/outline.py</extracomment>
        <translation>Secciones de esta lección</translation>
    </message>
</context>
<context>
    <name>OutwardLink</name>
    <message>
        <source>Open</source>
        <extracomment>gui/widgets/lesson/outward_link.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the browser?</source>
        <extracomment>gui/widgets/lesson/outward_link.py</extracomment>
        <translation>¿Abrir el navegador?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <extracomment>gui/widgets/lesson/outward_link.py</extracomment>
        <translation>Quedarme aquí</translation>
    </message>
    <message>
        <source>This leaves the app and opens your mail program.</source>
        <extracomment>gui/widgets/lesson/outward_link.py</extracomment>
        <translation>Saldrás de la aplicación: se abrirá tu programa de correo.</translation>
    </message>
    <message>
        <source>This leaves the app: it opens your browser and needs the network.</source>
        <extracomment>gui/widgets/lesson/outward_link.py</extracomment>
        <translation>Saldrás de la aplicación: se abrirá tu navegador, que necesita conexión.</translation>
    </message>
    <message>
        <source>Write a mail?</source>
        <extracomment>gui/widgets/lesson/outward_link.py</extracomment>
        <translation>¿Escribir un correo?</translation>
    </message>
</context>
<context>
    <name>OwnBeside</name>
    <message>
        <source>Your memory aid</source>
        <extracomment>gui/widgets/review/own_beside.py</extracomment>
        <translation>Tu truco para recordar</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>gui/widgets/review/own_beside.py</extracomment>
        <translation>Tu nota</translation>
    </message>
</context>
<context>
    <name>OwnCardsPage</name>
    <message numerus="yes">
        <source>%Ln card(s), kept as a course of your own.</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta, guardada como un curso tuyo.</numerusform>
            <numerusform>%Ln tarjetas, guardadas como un curso tuyo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted. Ctrl+Z brings them back.</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta eliminada. Ctrl+Z la recupera.</numerusform>
            <numerusform>%Ln tarjetas eliminadas. Ctrl+Z las recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>My cards</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Mis tarjetas</translation>
    </message>
    <message>
        <source>New card</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Nueva tarjeta</translation>
    </message>
    <message>
        <source>No card found</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Ninguna tarjeta encontrada</translation>
    </message>
    <message>
        <source>No card of your own yet</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Todavía no tienes tarjetas propias</translation>
    </message>
    <message>
        <source>Only cards with the tag</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Solo tarjetas con la etiqueta</translation>
    </message>
    <message>
        <source>Search fronts, backs and tags</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Buscar en anversos, reversos y etiquetas</translation>
    </message>
    <message>
        <source>Share my cards</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Compartir mis tarjetas</translation>
    </message>
    <message>
        <source>Share…</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Mostrar todas las tarjetas</translation>
    </message>
    <message>
        <source>Study packs (*.studypack)</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Archivos de curso (*.studypack)</translation>
    </message>
    <message>
        <source>Try fewer letters, or another tag.</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Prueba con menos letras o con otra etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>Undo adding %n card(s)</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>
            <numerusform>Deshacer: añadir %Ln tarjeta</numerusform>
            <numerusform>Deshacer: añadir %Ln tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo changing %n card(s)</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>
            <numerusform>Deshacer: cambiar %Ln tarjeta</numerusform>
            <numerusform>Deshacer: cambiar %Ln tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo deleting %n card(s)</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>
            <numerusform>Deshacer: eliminar %Ln tarjeta</numerusform>
            <numerusform>Deshacer: eliminar %Ln tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 of your cards is written; others can add the file.</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>La versión %1 de tus tarjetas está escrita; otras personas pueden añadir el archivo.</translation>
    </message>
    <message>
        <source>Write one at any time with Ctrl+N, or select a text in a lesson first.</source>
        <extracomment>gui/pages/own_cards.py</extracomment>
        <translation>Escribe una cuando quieras con Ctrl+N, o selecciona antes un texto en una lección.</translation>
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
        <translation>Encontrar y hacer cualquier cosa</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <extracomment>gui/widgets/palette/palette.py</extracomment>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Record as sound files</source>
        <extracomment>gui/offering.py</extracomment>
        <translation>Grabar como archivos de sonido</translation>
    </message>
    <message>
        <source>Type what you look for or want to do</source>
        <extracomment>gui/widgets/palette/palette.py</extracomment>
        <translation>Escribe lo que buscas o lo que quieres hacer</translation>
    </message>
    <message>
        <source>in force</source>
        <extracomment>gui/offering.py</extracomment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to open, Esc to close</source>
        <extracomment>gui/widgets/palette/palette.py</extracomment>
        <translation>↑ ↓ para elegir, Intro para abrir, Esc para cerrar</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>Its cards no longer come up; all that you learned is kept.</source>
        <extracomment>gui/widgets/library/parting.py</extracomment>
        <translation>Sus tarjetas dejan de aparecer; todo lo que aprendiste se conserva.</translation>
    </message>
    <message>
        <source>Its lessons and cards go. What you learned and wrote is kept, and goes on when the course is back.</source>
        <extracomment>gui/widgets/library/parting.py</extracomment>
        <translation>Sus lecciones y tarjetas se van. Lo que aprendiste y escribiste se conserva, y sigue cuando el curso vuelva.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>gui/widgets/library/parting.py</extracomment>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Leave the course</source>
        <extracomment>gui/widgets/library/parting.py</extracomment>
        <translation>Dejar el curso</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>gui/widgets/library/parting.py</extracomment>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Remove the course…</source>
        <extracomment>gui/widgets/library/parting.py</extracomment>
        <translation>Quitar el curso…</translation>
    </message>
    <message>
        <source>Take “%1” off your shelf?</source>
        <extracomment>gui/widgets/library/parting.py</extracomment>
        <translation>¿Quitar «%1» de tu estantería?</translation>
    </message>
</context>
<context>
    <name>PictureCredit</name>
    <message>
        <source>Add a picture</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Add the picture</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>Añadir la imagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Under which licence?</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>¿Con qué licencia?</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>¿Qué muestra?</translation>
    </message>
    <message>
        <source>Who cannot see the picture is read what it shows.</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>A quien no puede ver la imagen se le lee lo que muestra.</translation>
    </message>
    <message>
        <source>Who made it?</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>¿Quién la hizo?</translation>
    </message>
    <message>
        <source>my own, not for sharing</source>
        <extracomment>gui/widgets/own/picture_credit.py</extracomment>
        <translation>mía, no para compartir</translation>
    </message>
</context>
<context>
    <name>PlanBars</name>
    <message>
        <source>%1 min a day</source>
        <extracomment>gui/widgets/exams/plan_bars.py</extracomment>
        <translation>%1&#xa0;min al día</translation>
    </message>
    <message>
        <source>%1 · %2 min · %3 again, %4 new</source>
        <extracomment>gui/widgets/exams/plan_bars.py</extracomment>
        <translation>%1 · %2&#xa0;min · %3 de repaso, %4 nuevas</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>gui/widgets/exams/plan_bars.py</extracomment>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>gui/widgets/exams/plan_bars.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>gui/widgets/exams/plan_bars.py</extracomment>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Minutes of each day of the plan</source>
        <extracomment>gui/widgets/exams/plan_bars.py</extracomment>
        <translation>Minutos de cada día del plan</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>gui/widgets/exams/plan_bars.py</extracomment>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>The longest day is %1 with about %2 minutes.</source>
        <extracomment>gui/widgets/exams/plan_bars.py</extracomment>
        <translation>El día más largo es %1, con unos %2 minutos.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Answering from memory teaches more than reading again.</source>
        <extracomment>gui/pages/practice.py</extracomment>
        <translation>Responder de memoria enseña más que releer.</translation>
    </message>
    <message>
        <source>Choose a course; its tests and the questions of its lessons come up here.</source>
        <extracomment>gui/pages/practice.py</extracomment>
        <translation>Elige un curso; aquí aparecen sus pruebas y las preguntas de sus lecciones.</translation>
    </message>
    <message>
        <source>Nothing to practise yet</source>
        <extracomment>gui/pages/practice.py</extracomment>
        <translation>Todavía no hay nada que practicar</translation>
    </message>
    <message>
        <source>Open the library</source>
        <extracomment>gui/pages/practice.py</extracomment>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>gui/pages/practice.py</extracomment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Save cards as PDF</source>
        <extracomment>gui/pages/practice.py</extracomment>
        <translation>Guardar tarjetas en PDF</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>gui/pages/practice.py</extracomment>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Answers: %1</source>
        <extracomment>gui/printing.py</extracomment>
        <translation>Respuestas: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>gui/printing.py</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>False</source>
        <extracomment>gui/printing.py</extracomment>
        <translation>Falso</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/printing.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of this test: %1</source>
        <extracomment>gui/printing.py</extracomment>
        <translation>Número de esta prueba: %1</translation>
    </message>
    <message>
        <source>True</source>
        <extracomment>gui/printing.py</extracomment>
        <translation>Verdadero</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%Ln more are in the copied list.</source>
        <extracomment>gui/widgets/overview/problem_list.py</extracomment>
        <translation>
            <numerusform>%Ln más está en la lista copiada.</numerusform>
            <numerusform>%Ln más están en la lista copiada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/widgets/overview/problem_list.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>gui/widgets/overview/problem_list.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <extracomment>gui/widgets/overview/problem_list.py</extracomment>
        <translation>Copiar la lista</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln fault(s), and nothing has changed on your shelf.</source>
        <extracomment>gui/widgets/overview/problem_list.py</extracomment>
        <translation>
            <numerusform>Tiene %Ln error y nada ha cambiado en tu estantería.</numerusform>
            <numerusform>Tiene %Ln errores y nada ha cambiado en tu estantería.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not added</source>
        <extracomment>gui/widgets/overview/problem_list.py</extracomment>
        <translation>«%1» no se añadió</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta</numerusform>
            <numerusform>%Ln tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) until %1. Without a plan the mark would be about %2.</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta hasta el %1. Sin plan, la nota aproximada sería %2.</numerusform>
            <numerusform>%Ln tarjetas hasta el %1. Sin plan, la nota aproximada sería %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln lección</numerusform>
            <numerusform>%Ln lecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; all of them are listed once it is here.</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln más; verás la lista completa cuando esté aquí.</numerusform>
            <numerusform>%Ln más; verás la lista completa cuando esté aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) and sounds</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln imagen o sonido</numerusform>
            <numerusform>%Ln imágenes y sonidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln término</numerusform>
            <numerusform>%Ln términos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>
            <numerusform>%Ln prueba</numerusform>
            <numerusform>%Ln pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>A course comes back</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Un curso vuelve</translation>
    </message>
    <message>
        <source>A new course</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Un curso nuevo</translation>
    </message>
    <message>
        <source>Add this course</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Añadir este curso</translation>
    </message>
    <message>
        <source>All that you learned and wrote stays; your progress is backed up first.</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Todo lo que aprendiste y escribiste se queda; antes se hace una copia de seguridad de tu progreso.</translation>
    </message>
    <message>
        <source>An older version than yours</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Una versión anterior a la tuya</translation>
    </message>
    <message>
        <source>Bring the course back</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Recuperar el curso</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cards with another meaning come up today, with their old words.</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Las tarjetas con otro significado aparecen hoy, con su texto anterior.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Day by day</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Día por día</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>I know them: take it all the same</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Sé de quién viene: añadirlo igualmente</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>No alcanza el tiempo</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>El plan encaja</translation>
    </message>
    <message>
        <source>It needs about %1 minutes a day; you gave %2.</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Hacen falta unos %1 minutos al día; has indicado %2.</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Quedarme con este plan</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>No card, question or lesson changes.</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>No cambia ninguna tarjeta, pregunta ni lección.</translation>
    </message>
    <message>
        <source>Not from those you know</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>No viene de quienes conoces</translation>
    </message>
    <message>
        <source>Played forward inside the memory model with your pace and your grades: a careful guess, not a promise.</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Simulado con el modelo de memoria, tu ritmo y tus valoraciones: una estimación prudente, no una promesa.</translation>
    </message>
    <message>
        <source>Replace the course</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Reemplazar el curso</translation>
    </message>
    <message>
        <source>The course that you know: %1</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>El curso que conoces: %1</translation>
    </message>
    <message>
        <source>The plan</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>El plan</translation>
    </message>
    <message>
        <source>The stronger bars are the last pass: everything once more before the exam.</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Las barras más intensas son la última vuelta: todo una vez más antes del examen.</translation>
    </message>
    <message>
        <source>This pack calls itself %1, as a course that you know does, but other people made it. It would take the place of that course and of what you learned in it.</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Este archivo de curso se llama %1, como un curso que ya conoces, pero lo hicieron otras personas. Ocuparía el lugar de ese curso y de lo que aprendiste en él.</translation>
    </message>
    <message>
        <source>This pack: %1</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Este archivo: %1</translation>
    </message>
    <message>
        <source>Update from version %1 to %2</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Actualizar de la versión %1 a la %2</translation>
    </message>
    <message>
        <source>Update the course</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Actualizar el curso</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Version %2 again, with other content</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Otra vez la versión %2, con otro contenido</translation>
    </message>
    <message>
        <source>What can be done</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>What its authors say</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Lo que dicen quienes lo hacen</translation>
    </message>
    <message>
        <source>You have this version already</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Ya tienes esta versión</translation>
    </message>
    <message>
        <source>Your own cards</source>
        <extracomment>gui/widgets/library/proposal_panel.py</extracomment>
        <translation>Tus propias tarjetas</translation>
    </message>
    <message>
        <source>altogether</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>en total</translation>
    </message>
    <message>
        <source>on the longest day</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>el día más largo</translation>
    </message>
    <message>
        <source>predicted mark</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>nota prevista</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions</source>
        <extracomment>gui/widgets/questions/question_list.py</extracomment>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Check</source>
        <extracomment>gui/widgets/questions/view.py</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>gui/widgets/questions/view.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>gui/widgets/questions/view.py</extracomment>
        <translation>Pista</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>gui/widgets/questions/view.py</extracomment>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>gui/widgets/questions/view.py</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Show a hint (H)</source>
        <extracomment>gui/widgets/questions/view.py</extracomment>
        <translation>Mostrar una pista (H)</translation>
    </message>
    <message>
        <source>Show a model answer</source>
        <extracomment>gui/widgets/questions/view.py</extracomment>
        <translation>Mostrar una respuesta modelo</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>End</source>
        <extracomment>gui/pages/quiz.py</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Progress of this quiz</source>
        <extracomment>gui/pages/quiz.py</extracomment>
        <translation>Progreso de este cuestionario</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>gui/pages/quiz.py</extracomment>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>gui/pages/quiz.py</extracomment>
        <translation>Preguntas</translation>
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
        <translation>%1 de %2 correctas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) come back in your reviews</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>
            <numerusform>%Ln pregunta vuelve en tus repasos</numerusform>
            <numerusform>%Ln preguntas vuelven en tus repasos</numerusform>
        </translation>
    </message>
    <message>
        <source>A first look: nothing of this counts. Now read on.</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Una primera toma de contacto: nada de esto cuenta. Ahora, sigue leyendo.</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Back to practice</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Volver a la práctica</translation>
    </message>
    <message>
        <source>Not passed yet: %1 % are needed</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Aún sin aprobar: hace falta un %1&#xa0;%</translation>
    </message>
    <message>
        <source>Number of this test: %1</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Número de esta prueba: %1</translation>
    </message>
    <message>
        <source>Passed: %1 % were needed</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Aprobada: hacía falta un %1&#xa0;%</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Read the lesson</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Leer la lección</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Puntuación</translation>
    </message>
</context>
<context>
    <name>ReadingSettings</name>
    <message>
        <source>%1 times</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>%1&#xa0;×</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible was drawn for readers with low vision.</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Atkinson Hyperlegible se diseñó para personas con baja visión.</translation>
    </message>
    <message>
        <source>Dims all but the line or paragraph that you read. It follows the mouse, the arrow keys and the voice; L changes it in a lesson.</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Atenúa todo menos la línea o el párrafo que lees. Sigue el ratón, las flechas y la voz; en una lección, L lo cambia.</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Altura de línea</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Longitud de línea</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line to read by</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Guía de lectura</translation>
    </message>
    <message>
        <source>More room between lines helps the eye to find the next one.</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Con más espacio entre líneas, la vista encuentra mejor la siguiente.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Sample of a lesson</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Muestra de una lección</translation>
    </message>
    <message>
        <source>Shorter lines are easier to follow; 50 to 75 suit most.</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Las líneas cortas se siguen mejor; de 50 a 75 caracteres suelen ir bien.</translation>
    </message>
    <message>
        <source>Typeface of lessons</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Tipografía de las lecciones</translation>
    </message>
    <message>
        <source>What you read once is half forgotten by tomorrow. What you ask yourself, and answer before you look, stays; a little later you ask again, and it stays longer. Illegal 1lI and zero 0O: which can you tell apart?</source>
        <extracomment>gui/pages/settings_reading.py</extracomment>
        <translation>Lo que lees una vez está medio olvidado mañana. Lo que te preguntas, y respondes antes de mirar, permanece; poco después te lo preguntas otra vez, y permanece más. Ilegal 1lI y cero 0O: ¿cuáles distingues?</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>A question waits in “%1”.</source>
        <extracomment>gui/reading_strip.py</extracomment>
        <translation>Una pregunta espera en «%1».</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/reading_strip.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>gui/reading_strip.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>gui/reading_strip.py</extracomment>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <extracomment>gui/reading_strip.py</extracomment>
        <translation>Leyendo «%1»</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>gui/reading_strip.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>To the text</source>
        <extracomment>gui/reading_strip.py</extracomment>
        <translation>Ir al texto</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Lesson text</source>
        <extracomment>gui/widgets/text/reading_view.py</extracomment>
        <translation>Texto de la lección</translation>
    </message>
    <message>
        <source>New card of the selection</source>
        <extracomment>gui/widgets/text/reading_view.py</extracomment>
        <translation>Nueva tarjeta con la selección</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A negation turns the meaning round.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Una negación le da la vuelta al sentido.</translation>
    </message>
    <message>
        <source>Accents matter here.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Aquí las tildes importan.</translation>
    </message>
    <message>
        <source>Capital letters do not matter here.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Aquí las mayúsculas no importan.</translation>
    </message>
    <message>
        <source>Capital letters matter here.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Aquí las mayúsculas importan.</translation>
    </message>
    <message>
        <source>Close enough: the author allows for rounding.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Lo bastante cerca: se admite el redondeo.</translation>
    </message>
    <message>
        <source>Nearly right</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Casi</translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Only the punctuation differs.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Solo difiere la puntuación.</translation>
    </message>
    <message>
        <source>Read another way, the number is right: mind the comma and the point.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Leído de otra forma, el número es correcto: cuidado con la coma y el punto.</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Singular and plural both count.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Valen tanto el singular como el plural.</translation>
    </message>
    <message>
        <source>Some words are missing.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Faltan algunas palabras.</translation>
    </message>
    <message>
        <source>Spaces and hyphens do not matter here.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Aquí los espacios y los guiones no importan.</translation>
    </message>
    <message>
        <source>The accents differ.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Las tildes son distintas.</translation>
    </message>
    <message>
        <source>The answer is another one.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>La respuesta es otra.</translation>
    </message>
    <message>
        <source>The answer is far too long to compare.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>La respuesta es demasiado larga para compararla.</translation>
    </message>
    <message>
        <source>The article is another one: %1.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>El artículo es otro: %1.</translation>
    </message>
    <message>
        <source>The article is left out of account.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>El artículo no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>The author accepts this wording too.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>El curso también acepta esta forma de decirlo.</translation>
    </message>
    <message>
        <source>The digits are right, the power of ten is not.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Las cifras son correctas, la potencia de diez no.</translation>
    </message>
    <message>
        <source>The number differs.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>El número es distinto.</translation>
    </message>
    <message>
        <source>The number is right; no unit was asked for.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>El número es correcto; no se pedía ninguna unidad.</translation>
    </message>
    <message>
        <source>The number is right; the unit is %1.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>El número es correcto; la unidad es %1.</translation>
    </message>
    <message>
        <source>The number is right; the unit is written %1.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>El número es correcto; la unidad se escribe %1.</translation>
    </message>
    <message>
        <source>The part in brackets may be left out.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>La parte entre paréntesis se puede omitir.</translation>
    </message>
    <message>
        <source>The same quantity in another unit.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>La misma cantidad en otra unidad.</translation>
    </message>
    <message>
        <source>The sign is the wrong way round.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>El signo está al revés.</translation>
    </message>
    <message>
        <source>The unit is another one: %1 was asked for.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>La unidad es otra: se pedía %1.</translation>
    </message>
    <message>
        <source>The value is another one.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>El valor es otro.</translation>
    </message>
    <message>
        <source>The words are right, their order is another one.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Las palabras son correctas; el orden es otro.</translation>
    </message>
    <message>
        <source>This cannot be read as a number.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Esto no se puede leer como un número.</translation>
    </message>
    <message>
        <source>This is another form of the same answer.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Es otra forma de la misma respuesta.</translation>
    </message>
    <message>
        <source>This is another spelling of the same word.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Es otra grafía de la misma palabra.</translation>
    </message>
    <message>
        <source>This looks like a slip of the keys: %1 for %2.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Parece un error al teclear: %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>You said that this wording counts.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>Dijiste que esta forma de decirlo vale.</translation>
    </message>
    <message>
        <source>“%1” is the answer to another question.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>«%1» es la respuesta a otra pregunta.</translation>
    </message>
    <message>
        <source>“%1” is the opposite of “%2”.</source>
        <extracomment>gui/widgets/review/reasons.py</extracomment>
        <translation>«%1» es lo contrario de «%2».</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>%1 with %2 minutes are in %3.</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>%1, %2 minutos en total, en %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) could not be spoken.</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>
            <numerusform>%Ln frase no se pudo decir.</numerusform>
            <numerusform>%Ln frases no se pudieron decir.</numerusform>
        </translation>
    </message>
    <message>
        <source>All conversations of the course</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Todas las conversaciones del curso</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Captions and the time of each word beside it</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Al lado, los subtítulos y el momento de cada palabra</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Detailed</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Detallada</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>How deep to read</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Con cuánto detalle leer</translation>
    </message>
    <message>
        <source>M4B and MP3 carry chapter marks.</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>M4B y MP3 llevan marcas de capítulo.</translation>
    </message>
    <message>
        <source>One file with chapter marks</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Un solo archivo con marcas de capítulo</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Solo «%1»</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Questions are read, with time to think.</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Las preguntas se leen, con tiempo para pensar.</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Stopped. Recording again goes on where it was.</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Detenido. Si vuelves a grabar, sigue donde estaba.</translation>
    </message>
    <message>
        <source>Take along “%1”</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Llévate «%1»</translation>
    </message>
    <message>
        <source>The conversations of the lesson</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Las conversaciones de la lección</translation>
    </message>
    <message>
        <source>The whole course</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Todo el curso</translation>
    </message>
    <message>
        <source>The whole lesson</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Toda la lección</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where to</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>RecordingProgress</name>
    <message>
        <source>Getting the voices ready…</source>
        <extracomment>gui/widgets/listening/recording_progress.py</extracomment>
        <translation>Preparando las voces…</translation>
    </message>
    <message>
        <source>How far the recording is</source>
        <extracomment>gui/widgets/listening/recording_progress.py</extracomment>
        <translation>Cuánto lleva la grabación</translation>
    </message>
    <message>
        <source>Recording “%1”…</source>
        <extracomment>gui/widgets/listening/recording_progress.py</extracomment>
        <translation>Grabando «%1»…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>gui/widgets/listening/recording_progress.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>gui/widgets/listening/recording_progress.py</extracomment>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%Ln card(s) are ready, whenever it suits you.</source>
        <extracomment>gui/reminder.py</extracomment>
        <translation>
            <numerusform>Hay %Ln tarjeta lista para cuando te venga bien.</numerusform>
            <numerusform>Hay %Ln tarjetas listas para cuando te venga bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s).</source>
        <extracomment>gui/reminder.py</extracomment>
        <translation>
            <numerusform>Cerca de %Ln minuto.</numerusform>
            <numerusform>Unos %Ln minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedPanel</name>
    <message>
        <source>Add its file again</source>
        <extracomment>gui/widgets/library/removed_panel.py</extracomment>
        <translation>Añadir su archivo otra vez</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <extracomment>gui/widgets/library/removed_panel.py</extracomment>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>gui/widgets/library/removed_panel.py</extracomment>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <extracomment>gui/widgets/library/removed_panel.py</extracomment>
        <translation>Retirados de la estantería</translation>
    </message>
    <message>
        <source>Version %1, by %2</source>
        <extracomment>gui/widgets/library/removed_panel.py</extracomment>
        <translation>Versión %1, de %2</translation>
    </message>
    <message>
        <source>What you learned in them is kept, and goes on when they are back.</source>
        <extracomment>gui/widgets/library/removed_panel.py</extracomment>
        <translation>Lo que aprendiste en ellos se conserva, y sigue cuando vuelvan.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>
            <numerusform>%Ln curso</numerusform>
            <numerusform>%Ln cursos</numerusform>
        </translation>
    </message>
    <message>
        <source>A checked copy of your progress is made on every day on which you learn something. You can go back to each of them here.</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Cada día en que aprendes algo se hace una copia verificada de tu progreso. Aquí puedes volver a cualquiera de ellas.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>¿Volver a la copia del %1?</translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Volver a la copia de seguridad del %1</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Volver a esta</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Todavía no hay copias</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>Whatever you go back to, what you have now is backed up first.</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Vuelvas a la que vuelvas, antes se hace una copia de lo que tienes ahora.</translation>
    </message>
    <message>
        <source>Your progress becomes what it was then. What you have now is kept as a backup: you can come back to it here.</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Tu progreso será el que era entonces. Lo que tienes ahora se guarda como copia de seguridad: aquí podrás volver a ello.</translation>
    </message>
    <message>
        <source>Your progress is as it was when the backup was made.</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>Tu progreso está como cuando se hizo la copia.</translation>
    </message>
    <message>
        <source>learned from %1 to %2</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>aprendido del %1 al %2</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>la más reciente</translation>
    </message>
    <message>
        <source>written by a newer StudyApp</source>
        <extracomment>gui/pages/restore.py</extracomment>
        <translation>escrita por una versión más reciente de StudyApp</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Not answered</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>Open in the lesson</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Abrir en la lección</translation>
    </message>
    <message>
        <source>Partly right: %1 %</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Correcto en parte: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>La respuesta: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>gui/widgets/questions/quiz_result.py</extracomment>
        <translation>Tú: %1</translation>
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
        <translation>%1 de %2 correctas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) saved as %1</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>
            <numerusform>%Ln respuesta guardada como %1</numerusform>
            <numerusform>%Ln respuestas guardadas como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with your answers but without your name or free texts</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Un archivo con tus respuestas, pero sin tu nombre ni textos libres</translation>
    </message>
    <message>
        <source>After your first test or quiz this page shows how it went.</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Después de tu primera prueba o cuestionario, esta página muestra cómo te fue.</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>No results yet</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Todavía no hay resultados</translation>
    </message>
    <message>
        <source>Open in the lesson</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Abrir en la lección</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions to look at</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Preguntas que conviene mirar</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Save answers for the author</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Guardar respuestas para quien hizo el curso</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Puntuación a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Tests and quizzes</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Pruebas y cuestionarios</translation>
    </message>
    <message>
        <source>The last score is %1 %.</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>La última puntuación es del %1&#xa0;%.</translation>
    </message>
    <message>
        <source>To practice</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>Ir a la práctica</translation>
    </message>
    <message>
        <source>not passed</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>sin aprobar</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>try</source>
        <extracomment>gui/pages/results.py</extracomment>
        <translation>intento</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Taken back.</source>
        <extracomment>gui/pages/review.py</extracomment>
        <translation>Deshecho.</translation>
    </message>
</context>
<context>
    <name>ReviewSettings</name>
    <message>
        <source> times</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation> veces</translation>
    </message>
    <message>
        <source>A card that will not stay</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Una tarjeta rebelde</translation>
    </message>
    <message>
        <source>A card whose lesson or term needs another waits until that is begun.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Una tarjeta cuya lección o término necesita otros espera a que los hayas empezado.</translation>
    </message>
    <message>
        <source>After two failures</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Tras dos fallos</translation>
    </message>
    <message>
        <source>Both directions, or the gaps of one text: they give each other away.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Los dos sentidos, o los huecos de un mismo texto: unos delatan a los otros.</translation>
    </message>
    <message>
        <source>Cards of one note</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Tarjetas de una misma nota</translation>
    </message>
    <message>
        <source>Four</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>Four: Again, Hard, Good, Easy. Two: Forgotten and Known.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Cuatro: Otra vez, Difícil, Bien, Fácil. Dos: Olvidada y Recordada.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Learn from your answers how fast you forget; it never leaves this device.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Aprende de tus respuestas lo rápido que olvidas; no sale nunca de este dispositivo.</translation>
    </message>
    <message>
        <source>Missed twice in a sitting</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Fallada dos veces en una sesión</translation>
    </message>
    <message>
        <source>New cards</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Tarjetas nuevas</translation>
    </message>
    <message>
        <source>One of them a day</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Una de ellas al día</translation>
    </message>
    <message>
        <source>Reviews</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Repasos</translation>
    </message>
    <message>
        <source>Show and read</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Mostrarlo y leerlo</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Show the paragraph it comes from and ask once more. Read aloud only if you choose it here, or have been listening.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Muestra el párrafo del que viene y pregunta una vez más. Solo se lee en voz alta si lo eliges aquí o si estabas escuchando.</translation>
    </message>
    <message>
        <source>So often forgotten, it is set aside, and you are offered help with it.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Olvidada tantas veces, se aparta y se te ofrece ayuda con ella.</translation>
    </message>
    <message>
        <source>Steps after forgetting</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Pasos tras un olvido</translation>
    </message>
    <message>
        <source>Steps of a new card</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Pasos de una tarjeta nueva</translation>
    </message>
    <message>
        <source>The same for a card that was forgotten; empty: it comes tomorrow.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Lo mismo para una tarjeta olvidada; vacío: vuelve mañana.</translation>
    </message>
    <message>
        <source>Two</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Dos</translation>
    </message>
    <message>
        <source>What it builds on comes first</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Primero, aquello en lo que se apoya</translation>
    </message>
    <message>
        <source>When it comes back on its first day: 1m 10m, or 30m, or 10m 1d.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Cuándo vuelve en su primer día: 1m 10m, o 30m, o 10m 1d.</translation>
    </message>
    <message>
        <source>Your own memory</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Tu propia memoria</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Not right.</source>
        <extracomment>gui/widgets/questions/choice.py</extracomment>
        <translation>Incorrecto.</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>gui/widgets/questions/choice.py</extracomment>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>This is right.</source>
        <extracomment>gui/widgets/questions/choice.py</extracomment>
        <translation>Esta es la correcta.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Nothing is being saved at the moment: what you do is kept in memory, and written as soon as the disk takes it. %1</source>
        <extracomment>gui/saving.py</extracomment>
        <translation>De momento no se guarda nada: lo que haces queda en la memoria y se escribirá en cuanto el disco lo admita. %1</translation>
    </message>
    <message>
        <source>There is room again: everything is saved.</source>
        <extracomment>gui/saving.py</extracomment>
        <translation>Ya vuelve a haber espacio: todo está guardado.</translation>
    </message>
</context>
<context>
    <name>SayingDialog</name>
    <message>
        <source>&amp;Said</source>
        <extracomment>gui/widgets/listening/saying_dialog.py</extracomment>
        <translation>&amp;Se dice</translation>
    </message>
    <message>
        <source>&amp;Written</source>
        <extracomment>gui/widgets/listening/saying_dialog.py</extracomment>
        <translation>&amp;Escrito</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>gui/widgets/listening/saying_dialog.py</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>gui/widgets/listening/saying_dialog.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Say a word differently</source>
        <extracomment>gui/widgets/listening/saying_dialog.py</extracomment>
        <translation>Corregir una pronunciación</translation>
    </message>
    <message>
        <source>Say it as before</source>
        <extracomment>gui/widgets/listening/saying_dialog.py</extracomment>
        <translation>Decirla como antes</translation>
    </message>
    <message>
        <source>Write it as it sounds; the voice says it so in every course.</source>
        <extracomment>gui/widgets/listening/saying_dialog.py</extracomment>
        <translation>Escríbela como suena; la voz la dirá así en todos los cursos.</translation>
    </message>
    <message>
        <source>for example: sequel light</source>
        <extracomment>gui/widgets/listening/saying_dialog.py</extracomment>
        <translation>por ejemplo: sícuel lait</translation>
    </message>
</context>
<context>
    <name>SayingsList</name>
    <message>
        <source>Add…</source>
        <extracomment>gui/widgets/listening/sayings_list.py</extracomment>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>gui/widgets/listening/sayings_list.py</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>None yet. In a lesson, P corrects the word you hear.</source>
        <extracomment>gui/widgets/listening/sayings_list.py</extracomment>
        <translation>Todavía ninguna. En una lección, P corrige la palabra que oyes.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>gui/widgets/listening/sayings_list.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Your pronunciations</source>
        <extracomment>gui/widgets/listening/sayings_list.py</extracomment>
        <translation>Tus pronunciaciones</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear  (Esc)</source>
        <extracomment>gui/widgets/glossary/search_field.py</extracomment>
        <translation>Borrar  (Esc)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>gui/widgets/glossary/search_field.py</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>Ask me again</source>
        <extracomment>gui/widgets/review/second_look.py</extracomment>
        <translation>Pregúntame otra vez</translation>
    </message>
    <message>
        <source>Go on without</source>
        <extracomment>gui/widgets/review/second_look.py</extracomment>
        <translation>Seguir sin ella</translation>
    </message>
    <message>
        <source>Read where it comes from, then try once more. The try is not counted.</source>
        <extracomment>gui/widgets/review/second_look.py</extracomment>
        <translation>Lee de dónde viene e inténtalo una vez más. El intento no cuenta.</translation>
    </message>
    <message>
        <source>This one slipped away twice</source>
        <extracomment>gui/widgets/review/second_look.py</extracomment>
        <translation>Esta se te ha escapado dos veces</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>gui/pages/settings.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What you change here holds at once.</source>
        <extracomment>gui/pages/settings.py</extracomment>
        <translation>Lo que cambies aquí vale al instante.</translation>
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
        <translation>%1&#xa0;% para aprobar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) fit</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>
            <numerusform>Hay %Ln pregunta que encaja</numerusform>
            <numerusform>Hay %Ln preguntas que encajan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln will be asked.</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>
            <numerusform>; se hará %Ln.</numerusform>
            <numerusform>; se harán %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>A test of your own</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Una prueba a tu medida</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>After each answer</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Después de cada respuesta</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Among them</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>De entre ellas</translation>
    </message>
    <message>
        <source>At the end</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Choose what it asks; chance does the rest.</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Elige qué pregunta; el azar hace el resto.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>From which lessons</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>De qué lecciones</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How many at most</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Cuántas como máximo</translation>
    </message>
    <message>
        <source>Missed last time</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Falladas la última vez</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>No question fits; choose more lessons or other questions.</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Ninguna pregunta encaja; elige más lecciones u otras preguntas.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>Number of the test</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Número de la prueba</translation>
    </message>
    <message>
        <source>Save as PDF with answers</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Guardar en PDF con respuestas</translation>
    </message>
    <message>
        <source>Save the test</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Guardar la prueba</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Start the test</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Empezar la prueba</translation>
    </message>
    <message>
        <source>The clock can be hidden, and you can take more time.</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Puedes ocultar el reloj y tomar más tiempo.</translation>
    </message>
    <message>
        <source>The same number gives the same questions in the same order.</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>El mismo número da las mismas preguntas en el mismo orden.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Weak spots</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Puntos débiles</translation>
    </message>
    <message>
        <source>Which questions</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Qué preguntas</translation>
    </message>
    <message>
        <source>You have begun this test: %1 of %2 answered.</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Ya empezaste esta prueba: %1 de %2 respondidas.</translation>
    </message>
    <message>
        <source>by chance</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>al azar</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>todo</translation>
    </message>
    <message>
        <source>likely result today: %1 to %2 %</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>resultado probable hoy: del %1 al %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>Cards</source>
        <extracomment>gui/widgets/charts/share_bar.py</extracomment>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>gui/widgets/charts/share_bar.py</extracomment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>gui/widgets/charts/share_bar.py</extracomment>
        <translation>Porcentaje</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>gui/widgets/own/share_dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>gui/widgets/own/share_dialog.py</extracomment>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/widgets/own/share_dialog.py</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Share my cards</source>
        <extracomment>gui/widgets/own/share_dialog.py</extracomment>
        <translation>Compartir mis tarjetas</translation>
    </message>
    <message>
        <source>The file holds your cards and their pictures, and nothing of your progress. Anyone can add it to their library.</source>
        <extracomment>gui/widgets/own/share_dialog.py</extracomment>
        <translation>El archivo contiene tus tarjetas y sus imágenes, y nada de tu progreso. Cualquiera puede añadirlo a su biblioteca.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>gui/widgets/own/share_dialog.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Your name, as others shall see it</source>
        <extracomment>gui/widgets/own/share_dialog.py</extracomment>
        <translation>Tu nombre, como quieres que lo vean los demás</translation>
    </message>
</context>
<context>
    <name>SittingBar</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learning</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>
            <numerusform>%Ln aprendiendo</numerusform>
            <numerusform>%Ln aprendiendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>
            <numerusform>%Ln por repasar</numerusform>
            <numerusform>%Ln por repasar</numerusform>
        </translation>
    </message>
    <message>
        <source>About this card</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Sobre esta tarjeta</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Hide until tomorrow</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Dejar para mañana</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Pista</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>No queda nada</translation>
    </message>
    <message>
        <source>Progress of this sitting</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Progreso de esta sesión</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>gui/widgets/review/sitting_bar.py</extracomment>
        <translation>De dónde viene</translation>
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
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Done for now</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>Listo por ahora</translation>
    </message>
    <message>
        <source>Go on beyond your minutes</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>Seguir más allá de tus minutos</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln more, beyond your minutes</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>
            <numerusform>Repasar %Ln más, fuera de tus minutos</numerusform>
            <numerusform>Repasar %Ln más, fuera de tus minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>Deshacer la última respuesta</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>remembered</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>recordado</translation>
    </message>
    <message>
        <source>time</source>
        <extracomment>gui/widgets/review/sitting_end.py</extracomment>
        <translation>tiempo</translation>
    </message>
</context>
<context>
    <name>SittingOver</name>
    <message>
        <source>Choose a course, and its cards come up here.</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>Elige un curso y sus tarjetas aparecerán aquí.</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>Todavía no hay tarjetas</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>Nothing is due in the next two weeks. Reading on brings new cards.</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>No hay nada pendiente en las próximas dos semanas. Seguir leyendo trae tarjetas nuevas.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln cards come %1.</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>
            <numerusform>La próxima tarjeta vuelve %1.</numerusform>
            <numerusform>Las próximas %Ln tarjetas vuelven %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next card comes %1.</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>La próxima tarjeta vuelve %1.</translation>
    </message>
    <message>
        <source>The next card comes in %1.</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>La próxima tarjeta vuelve en %1.</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>gui/pages/review_over.py</extracomment>
        <translation>mañana</translation>
    </message>
</context>
<context>
    <name>SittingTools</name>
    <message>
        <source>All questions</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Hand in</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Mark for later</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>Marcar para después</translation>
    </message>
    <message>
        <source>Mark this question to come back to</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>Marcar esta pregunta para volver a ella</translation>
    </message>
    <message>
        <source>Marked for later</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>Marcada para después</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The next question, this one stays open</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>La pregunta siguiente; esta queda sin responder</translation>
    </message>
    <message>
        <source>The question before</source>
        <extracomment>gui/widgets/questions/sitting_tools.py</extracomment>
        <translation>La pregunta anterior</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Close</source>
        <extracomment>gui/widgets/review/source_panel.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open in the lesson</source>
        <extracomment>gui/widgets/review/source_panel.py</extracomment>
        <translation>Abrir en la lección</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <extracomment>gui/widgets/review/source_panel.py</extracomment>
        <translation>Leerlo en voz alta</translation>
    </message>
    <message>
        <source>The lesson has changed; this paragraph is gone.</source>
        <extracomment>gui/widgets/review/source_panel.py</extracomment>
        <translation>La lección ha cambiado; este párrafo ya no está.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>gui/widgets/review/source_panel.py</extracomment>
        <translation>De dónde viene</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Back to the preview</source>
        <extracomment>gui/widgets/author/source_view.py</extracomment>
        <translation>Volver a la vista previa</translation>
    </message>
    <message>
        <source>Open the file</source>
        <extracomment>gui/widgets/author/source_view.py</extracomment>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>The file&apos;s lines</source>
        <extracomment>gui/widgets/author/source_view.py</extracomment>
        <translation>Las líneas del archivo</translation>
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
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>%1 years</source>
        <extracomment>gui/widgets/review/spans.py</extracomment>
        <translation>%1 años</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>gui/widgets/review/spans.py</extracomment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>gui/widgets/review/spans.py</extracomment>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>gui/widgets/review/spans.py</extracomment>
        <translation>1 año</translation>
    </message>
    <message>
        <source>&lt;1 min</source>
        <extracomment>gui/widgets/review/spans.py</extracomment>
        <translation>&lt;1&#xa0;min</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>A sound of this course cannot be played and was left out.</source>
        <extracomment>gui/speaking.py</extracomment>
        <translation>Un sonido de este curso no se puede reproducir y se omitió.</translation>
    </message>
    <message>
        <source>No audio device found, reading along silently.</source>
        <extracomment>gui/speaking.py</extracomment>
        <translation>No se encontró ningún dispositivo de audio; la lectura avanza en silencio.</translation>
    </message>
    <message>
        <source>Sound cannot be played, reading along silently. On Linux, install libpulse0 and start again.</source>
        <extracomment>gui/speaking.py</extracomment>
        <translation>No se puede reproducir sonido; la lectura avanza en silencio. En Linux, instala libpulse0 e inicia la aplicación otra vez.</translation>
    </message>
    <message>
        <source>The sound failed, reading along silently: {reason}</source>
        <extracomment>gui/speaking.py</extracomment>
        <translation>El sonido falló; la lectura avanza en silencio: {reason}</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>%1 is written.</source>
        <extracomment>gui/pages/statistics.py</extracomment>
        <translation>%1 está escrito.</translation>
    </message>
    <message>
        <source>After your first answers this page shows what stays and what comes.</source>
        <extracomment>gui/pages/statistics.py</extracomment>
        <translation>Después de tus primeras respuestas, esta página muestra lo que recuerdas y lo que viene.</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <extracomment>gui/pages/statistics.py</extracomment>
        <translation>Todavía no hay nada que contar</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <extracomment>gui/pages/statistics.py</extracomment>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Start review</source>
        <extracomment>gui/pages/statistics.py</extracomment>
        <translation>Empezar el repaso</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>gui/pages/statistics.py</extracomment>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>%1 %: %2 minutes a day</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>%1&#xa0;%: %2 minutos al día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) in all</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta en total</numerusform>
            <numerusform>%Ln tarjetas en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of study in all</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>%Ln día de estudio en total</numerusform>
            <numerusform>%Ln días de estudio en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with answers</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>%Ln día con respuestas</numerusform>
            <numerusform>%Ln días con respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) in all</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>%Ln minuto en total</numerusform>
            <numerusform>%Ln minutos en total</numerusform>
        </translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>90 días</translation>
    </message>
    <message>
        <source>A day of rest each week breaks no row.</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Un día de descanso a la semana no rompe ninguna racha.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All courses</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Todos los cursos</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers given on each day of the last year</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Respuestas de cada día del último año</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Cards due</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Tarjetas pendientes</translation>
    </message>
    <message>
        <source>Cards due on each of the next 30 days</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Tarjetas pendientes en cada uno de los próximos 30 días</translation>
    </message>
    <message>
        <source>Cards that you know already; new ones and second looks come on top.</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Tarjetas que ya sabes; se suman las nuevas y las que piden otra mirada.</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Expected %1 %, remembered %2 % of %3 answers; on average %4 points apart.</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Previsto: %1&#xa0;%; recordado: %2&#xa0;% de %3 respuestas; de media, %4 puntos de diferencia.</translation>
    </message>
    <message>
        <source>Expected and remembered</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Previsto y recordado</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Minutes a day for each aim</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Minutos al día para cada objetivo</translation>
    </message>
    <message>
        <source>Minutes spent on answers</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Minutos dedicados a respuestas</translation>
    </message>
    <message>
        <source>Not enough answers yet to hold the predictions to account.</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Todavía no hay respuestas suficientes para juzgar las previsiones.</translation>
    </message>
    <message>
        <source>Not worked out yet</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Sin calcular todavía</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Plays the next 90 days for four aims, with your own pace and grades. A higher aim costs more time; no aim is the best for everybody.</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Simula los próximos 90 días con cuatro objetivos, a tu ritmo y con tus valoraciones. Un objetivo más alto cuesta más tiempo; ninguno es el mejor para todo el mundo.</translation>
    </message>
    <message>
        <source>Recall expected before an answer, and what came true</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>El recuerdo previsto antes de responder y lo que se cumplió</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>The next 30 days</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Los próximos 30 días</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time spent</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Tiempo dedicado</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What an aim costs</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Lo que cuesta un objetivo</translation>
    </message>
    <message>
        <source>Work it out</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Calcular otra vez</translation>
    </message>
    <message>
        <source>Working …</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Calculando …</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Your year</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>Tu año</translation>
    </message>
    <message numerus="yes">
        <source>day(s) in a row; the longest row was %1</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>día seguido; la racha más larga fue de %1</numerusform>
            <numerusform>días seguidos; la racha más larga fue de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) of study stay yours, whenever you come back</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>día de estudio que es tuyo, vuelvas cuando vuelvas</numerusform>
            <numerusform>días de estudio que son tuyos, vuelvas cuando vuelvas</numerusform>
        </translation>
    </message>
    <message>
        <source>remembered: %1 of %2 answers, most likely %3 to %4 %</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>recordado: %1 de %2 respuestas; lo más probable, del %3 al %4&#xa0;%</translation>
    </message>
    <message>
        <source>remembered: not enough answers yet (%1 of %2)</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>recordado: todavía no hay respuestas suficientes (%1 de %2)</translation>
    </message>
    <message numerus="yes">
        <source>spent on %Ln answer(s) in this period</source>
        <extracomment>gui/pages/statistics_view.py</extracomment>
        <translation>
            <numerusform>dedicado a %Ln respuesta en este periodo</numerusform>
            <numerusform>dedicado a %Ln respuestas en este periodo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>Write times such as 30s, 10m, 2h or 1d with blanks between them.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Escribe tiempos como 30s, 10m, 2h o 1d, separados por espacios.</translation>
    </message>
</context>
<context>
    <name>StopPanel</name>
    <message numerus="yes">
        <source>A moment to think: %n second(s)</source>
        <extracomment>gui/pages/stop_question.py</extracomment>
        <translation>
            <numerusform>Un momento para pensar: %Ln segundo</numerusform>
            <numerusform>Un momento para pensar: %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>gui/pages/stop_question.py</extracomment>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Go on now</source>
        <extracomment>gui/pages/stop_question.py</extracomment>
        <translation>Continuar ya</translation>
    </message>
    <message>
        <source>Go on without waiting (Space)</source>
        <extracomment>gui/pages/stop_question.py</extracomment>
        <translation>Continuar sin esperar (Espacio)</translation>
    </message>
    <message>
        <source>Leave this question out</source>
        <extracomment>gui/pages/stop_question.py</extracomment>
        <translation>Omitir esta pregunta</translation>
    </message>
    <message>
        <source>Leave this question out (Esc)</source>
        <extracomment>gui/pages/stop_question.py</extracomment>
        <translation>Omitir esta pregunta (Esc)</translation>
    </message>
    <message>
        <source>Your turn</source>
        <extracomment>gui/pages/stop_question.py</extracomment>
        <translation>Te toca</translation>
    </message>
</context>
<context>
    <name>StudyError</name>
    <message>
        <source>%1 cannot be read (%2); choose another picture.</source>
        <extracomment>packs/card_files.py</extracomment>
        <translation>%1 no se puede leer (%2); elige otra imagen.</translation>
    </message>
    <message>
        <source>%1 cannot be read; check the file and try again.</source>
        <extracomment>study/attempt_log.py</extracomment>
        <translation>%1 no se puede leer; revisa el archivo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read; it may be damaged. Choose another file.</source>
        <extracomment>store/exchange.py</extracomment>
        <translation>%1 no se puede leer; quizá está dañado. Elige otro archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be shown on a card; choose a PNG, JPEG, WebP or SVG file.</source>
        <extracomment>study/own_cards.py</extracomment>
        <translation>%1 no se puede mostrar en una tarjeta; elige un archivo PNG, JPEG, WebP o SVG.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); check the place and the room on the disk, then try again.</source>
        <extracomment>store/exchange.py</extracomment>
        <translation>%1 no se puede escribir (%2); revisa la ubicación y el espacio en el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another place.</source>
        <extracomment>study/spreadsheets.py</extracomment>
        <translation>%1 no se puede escribir (%2); elige otra ubicación.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2; choose another folder.</source>
        <extracomment>gui/pages/record.py</extracomment>
        <translation>%1 no se puede escribir: %2; elige otra carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2; choose another place.</source>
        <extracomment>gui/printing.py</extracomment>
        <translation>%1 no se puede escribir: %2; elige otra ubicación.</translation>
    </message>
    <message>
        <source>%1 could not be added: %2; nothing was changed.</source>
        <extracomment>study/arrivals.py</extracomment>
        <translation>%1 no se pudo añadir: %2; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 could not be mended; check that the folder can be written and that the disk is not full, then try again. Nothing was changed.</source>
        <extracomment>store/mending.py</extracomment>
        <translation>%1 no se pudo reparar; comprueba que se puede escribir en la carpeta y que el disco no está lleno, e inténtalo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 could not be saved in %2; check that the folder can be written and that the disk is not full.</source>
        <extracomment>store/json_file.py</extracomment>
        <translation>No se pudo guardar en %2: %1; comprueba que se puede escribir en la carpeta y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>%1 could not be started; choose another editor for your files.</source>
        <extracomment>gui/outside_editor.py</extracomment>
        <translation>%1 no se pudo iniciar; elige otro editor para tus archivos.</translation>
    </message>
    <message>
        <source>%1 could not be written in %2; check that the folder can be written and that the disk is not full, then try again. Nothing was changed.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>No se pudo escribir en %2: %1; comprueba que se puede escribir en la carpeta y que el disco no está lleno, e inténtalo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2; choose another place.</source>
        <extracomment>study/results.py</extracomment>
        <translation>%1 no se pudo escribir: %2; elige otra ubicación.</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines; give smaller logs.</source>
        <extracomment>study/attempt_log.py</extracomment>
        <translation>%1 tiene más de %2 líneas; usa registros más pequeños.</translation>
    </message>
    <message>
        <source>%1 has no conversation to record; choose something else.</source>
        <extracomment>study/recording/takes.py</extracomment>
        <translation>%1 no tiene ninguna conversación que grabar; elige otra cosa.</translation>
    </message>
    <message>
        <source>%1 has no text to record; choose something else.</source>
        <extracomment>study/recording/takes.py</extracomment>
        <translation>%1 no tiene texto que grabar; elige otra cosa.</translation>
    </message>
    <message>
        <source>%1 holds no attempt; export the log again.</source>
        <extracomment>study/attempt_log.py</extracomment>
        <translation>%1 no contiene ningún intento; exporta el registro otra vez.</translation>
    </message>
    <message>
        <source>%1 is in the way of StudyApp; move it elsewhere and try again.</source>
        <extracomment>store/database.py</extracomment>
        <translation>%1 estorba a StudyApp; muévelo a otro lugar e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB; make it smaller and choose it again.</source>
        <extracomment>study/own_cards.py</extracomment>
        <translation>%1 ocupa más de %2 MB; reduce su tamaño y elígelo otra vez.</translation>
    </message>
    <message>
        <source>%1 is no log of attempts; export one from the results page.</source>
        <extracomment>study/attempt_log.py</extracomment>
        <translation>%1 no es un registro de intentos; exporta uno desde la página de resultados.</translation>
    </message>
    <message>
        <source>%1 is not JSON; export the log again.</source>
        <extracomment>study/attempt_log.py</extracomment>
        <translation>%1 no es JSON; exporta el registro otra vez.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder: name a new one for the pack.</source>
        <extracomment>packs/skeleton.py</extracomment>
        <translation>%1 no es una carpeta vacía: indica una nueva para el curso.</translation>
    </message>
    <message>
        <source>%1 is not translated into %2: check the id.</source>
        <extracomment>packs/stamps.py</extracomment>
        <translation>%1 no está traducido a %2: revisa el id.</translation>
    </message>
    <message>
        <source>%1 is there already; choose another name.</source>
        <extracomment>store/exchange.py</extracomment>
        <translation>%1 ya existe; elige otro nombre.</translation>
    </message>
    <message>
        <source>%1 needs the package soundfile; install it, or choose M4B or WAV.</source>
        <extracomment>speech/encoding.py</extracomment>
        <translation>%1 necesita el paquete soundfile; instálalo o elige M4B o WAV.</translation>
    </message>
    <message>
        <source>%1 was written by another version of StudyApp; install the newest one and try again.</source>
        <extracomment>study/attempt_log.py</extracomment>
        <translation>%1 lo escribió otra versión de StudyApp; instala la más reciente e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>--profile needs a folder; %1</source>
        <extracomment>app.py</extracomment>
        <translation>--profile necesita una carpeta; %1</translation>
    </message>
    <message>
        <source>A card needs words on both sides; write something or cancel.</source>
        <extracomment>study/own_words.py</extracomment>
        <translation>Una tarjeta necesita texto en los dos lados; escribe algo o cancela.</translation>
    </message>
    <message>
        <source>A plan reaches two years at the most; until then simply keep up with your reviews, and set the exam when it is nearer.</source>
        <extracomment>study/exams.py</extracomment>
        <translation>Un plan abarca dos años como máximo; hasta entonces, basta con llevar los repasos al día y poner el examen cuando esté más cerca.</translation>
    </message>
    <message>
        <source>A sentence was skipped because the voice cannot say it.</source>
        <extracomment>speech/renderer.py</extracomment>
        <translation>Se omitió una frase porque la voz no puede decirla.</translation>
    </message>
    <message>
        <source>A sentence was skipped because the voice failed on it three times.</source>
        <extracomment>speech/renderer.py</extracomment>
        <translation>Se omitió una frase porque la voz falló tres veces al decirla.</translation>
    </message>
    <message>
        <source>American</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>Estadounidense</translation>
    </message>
    <message>
        <source>American, deep</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>Estadounidense, grave</translation>
    </message>
    <message>
        <source>American, high</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>Estadounidense, aguda</translation>
    </message>
    <message>
        <source>American, soft</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>Estadounidense, suave</translation>
    </message>
    <message>
        <source>Another program holds %1; close it (or the other StudyApp) and try again.</source>
        <extracomment>store/disk.py</extracomment>
        <translation>Otro programa tiene ocupado %1; ciérralo (o cierra el otro StudyApp) e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>British</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>Británica</translation>
    </message>
    <message>
        <source>British, high</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>Británica, aguda</translation>
    </message>
    <message>
        <source>Each gap of the card must stay, written as {{c1::answer}}; change the words only.</source>
        <extracomment>study/own_words.py</extracomment>
        <translation>Todos los huecos de la tarjeta deben quedarse, escritos así: {{c1::answer}}; cambia solo las palabras.</translation>
    </message>
    <message>
        <source>Every day until the exam is a day off; choose a later day or study on one of them.</source>
        <extracomment>study/exams.py</extracomment>
        <translation>Todos los días hasta el examen son libres; elige un día posterior o estudia en alguno de ellos.</translation>
    </message>
    <message>
        <source>Give the exam a name, so that you know it again in the list.</source>
        <extracomment>study/exams.py</extracomment>
        <translation>Ponle un nombre al examen para reconocerlo en la lista.</translation>
    </message>
    <message>
        <source>Give the exam between 1 minute and 12 hours a day; if you have no time for it now, set it later.</source>
        <extracomment>study/exams.py</extracomment>
        <translation>Dedica al examen entre 1 minuto y 12 horas al día; si ahora no tienes tiempo, ponlo más adelante.</translation>
    </message>
    <message>
        <source>Its program cannot be started: choose another voice in Settings.</source>
        <extracomment>speech/line.py</extracomment>
        <translation>Su programa no se puede iniciar: elige otra voz en Ajustes.</translation>
    </message>
    <message>
        <source>M4B needs QtMultimedia; on Linux install libpulse0, or choose WAV.</source>
        <extracomment>speech/encoding.py</extracomment>
        <translation>M4B necesita QtMultimedia; en Linux, instala libpulse0 o elige WAV.</translation>
    </message>
    <message>
        <source>No question fits; choose other questions.</source>
        <extracomment>gui/pages/setup.py</extracomment>
        <translation>Ninguna pregunta encaja; elige otras preguntas.</translation>
    </message>
    <message>
        <source>No voice was found: add one in Settings &gt; Time &amp; language &gt; Speech.</source>
        <extracomment>speech/missing.py</extracomment>
        <translation>No se encontró ninguna voz: añade una en Configuración &gt; Hora e idioma &gt; Voz.</translation>
    </message>
    <message>
        <source>No voice was found: add one in System Settings &gt; Accessibility &gt; Spoken Content.</source>
        <extracomment>speech/missing.py</extracomment>
        <translation>No se encontró ninguna voz: añade una en Ajustes del Sistema &gt; Accesibilidad &gt; Contenido leído.</translation>
    </message>
    <message>
        <source>No voice was found: install one with “%1” and press play again.</source>
        <extracomment>speech/missing.py</extracomment>
        <translation>No se encontró ninguna voz: instala una con «%1» y vuelve a pulsar reproducir.</translation>
    </message>
    <message>
        <source>No voice was found: install the package espeak-ng and press play again.</source>
        <extracomment>speech/missing.py</extracomment>
        <translation>No se encontró ninguna voz: instala el paquete espeak-ng y vuelve a pulsar reproducir.</translation>
    </message>
    <message>
        <source>Scottish</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>Escocesa</translation>
    </message>
    <message>
        <source>Something in %1 cannot be read; start StudyApp again: it then checks and mends its files.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Algo en %1 no se puede leer; inicia StudyApp otra vez: al hacerlo revisa y repara sus archivos.</translation>
    </message>
    <message>
        <source>StudyApp cannot take hold of %1: %2 cannot be written; check that the disk is not full and that nothing else has this name.</source>
        <extracomment>gui/start.py</extracomment>
        <translation>StudyApp no puede usar %1: no se puede escribir %2; comprueba que el disco no está lleno y que nada más tiene ese nombre.</translation>
    </message>
    <message>
        <source>StudyApp cannot write to %1; allow writing there or start it with --profile and another folder.</source>
        <extracomment>gui/start.py; store/disk.py</extracomment>
        <translation>StudyApp no puede escribir en %1; permite la escritura allí o inícialo con --profile y otra carpeta.</translation>
    </message>
    <message>
        <source>StudyApp is already open with this profile; use the window that is open.</source>
        <extracomment>gui/start.py; store/database.py</extracomment>
        <translation>StudyApp ya está abierto con este perfil; usa la ventana abierta.</translation>
    </message>
    <message>
        <source>That day is over; choose a day that is still to come.</source>
        <extracomment>study/exams.py</extracomment>
        <translation>Ese día ya pasó; elige uno que esté por venir.</translation>
    </message>
    <message>
        <source>That is today: there is no day left to plan. Choose a later day.</source>
        <extracomment>study/exams.py</extracomment>
        <translation>Eso es hoy: no queda ningún día que planear. Elige un día posterior.</translation>
    </message>
    <message>
        <source>The %1 of a pack must be %2, not %3.</source>
        <extracomment>packs/skeleton.py</extracomment>
        <translation>En un archivo de curso, %1 debe ser %2, no %3.</translation>
    </message>
    <message>
        <source>The archive cannot be used: %1: %2.</source>
        <extracomment>packs/archive.py</extracomment>
        <translation>El archivo no se puede usar: %1: %2.</translation>
    </message>
    <message>
        <source>The archive cannot be written (%1): check the disk and try again.</source>
        <extracomment>packs/archive.py</extracomment>
        <translation>El archivo no se puede escribir (%1): revisa el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The backup</source>
        <extracomment>store/backup.py</extracomment>
        <translation>la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup could not be verified, so it was not kept; check the disk and start StudyApp again: it then checks its files.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>La copia de seguridad no se pudo verificar, así que no se conservó; revisa el disco e inicia StudyApp otra vez: al hacerlo revisa sus archivos.</translation>
    </message>
    <message>
        <source>The card asks nothing yet; fill in its front.</source>
        <extracomment>study/own_cards.py</extracomment>
        <translation>La tarjeta todavía no pregunta nada; rellena su anverso.</translation>
    </message>
    <message>
        <source>The card cannot be kept like this: %1.</source>
        <extracomment>study/own_cards.py</extracomment>
        <translation>La tarjeta no se puede guardar así: %1.</translation>
    </message>
    <message>
        <source>The card could not be saved in %1 (%2); check the disk and try again. What was saved before is safe.</source>
        <extracomment>packs/card_files.py</extracomment>
        <translation>La tarjeta no se pudo guardar en %1 (%2); revisa el disco e inténtalo de nuevo. Lo que ya estaba guardado está a salvo.</translation>
    </message>
    <message>
        <source>The card has no answer yet; fill in its back.</source>
        <extracomment>study/own_cards.py</extracomment>
        <translation>La tarjeta todavía no tiene respuesta; rellena su reverso.</translation>
    </message>
    <message>
        <source>The chosen voice failed, so the system&apos;s voice reads on. %1</source>
        <extracomment>speech/renderer.py</extracomment>
        <translation>La voz elegida falló, así que sigue leyendo la voz del sistema. %1</translation>
    </message>
    <message>
        <source>The command of the editor needs {file}, and may have {line} and {column}; for example: code --goto {file}:{line}</source>
        <extracomment>gui/outside_editor.py</extracomment>
        <translation>El comando del editor necesita {file} y puede llevar {line} y {column}; por ejemplo: code --goto {file}:{line}</translation>
    </message>
    <message>
        <source>The copy</source>
        <extracomment>store/backup.py</extracomment>
        <translation>la copia</translation>
    </message>
    <message>
        <source>The damaged file in %1 could not be renamed; close other programs that use it and try again.</source>
        <extracomment>study/rescue.py</extracomment>
        <translation>El archivo dañado de %1 no se pudo renombrar; cierra los demás programas que lo usan e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing new can be saved in %1; free some space and try again. What was saved before is safe.</source>
        <extracomment>store/disk.py</extracomment>
        <translation>El disco está lleno, así que no se puede guardar nada nuevo en %1; libera espacio e inténtalo de nuevo. Lo que ya estaba guardado está a salvo.</translation>
    </message>
    <message>
        <source>The disk with %1 does not answer; check it and start again. What was saved before is safe.</source>
        <extracomment>store/disk.py</extracomment>
        <translation>El disco de %1 no responde; revísalo e inicia la aplicación otra vez. Lo que ya estaba guardado está a salvo.</translation>
    </message>
    <message>
        <source>The files of “%1” are not there any more; add the course anew.</source>
        <extracomment>study/library.py</extracomment>
        <translation>Los archivos de «%1» ya no están; añade el curso otra vez.</translation>
    </message>
    <message>
        <source>The folder of --profile has a name that is no text; choose another one.</source>
        <extracomment>app.py</extracomment>
        <translation>La carpeta de --profile tiene un nombre que no es texto; elige otra.</translation>
    </message>
    <message>
        <source>The folder of the pack cannot be read (%1): choose it again.</source>
        <extracomment>packs/fingerprint.py</extracomment>
        <translation>La carpeta del curso no se puede leer (%1): elígela otra vez.</translation>
    </message>
    <message>
        <source>The guide could not be read (%1); install StudyApp again to have it.</source>
        <extracomment>study/guide.py</extracomment>
        <translation>La guía no se pudo leer (%1); instala StudyApp otra vez para tenerla.</translation>
    </message>
    <message>
        <source>The guide was not installed; install StudyApp again to have it.</source>
        <extracomment>study/guide.py</extracomment>
        <translation>La guía no se instaló; instala StudyApp otra vez para tenerla.</translation>
    </message>
    <message>
        <source>The lesson %1</source>
        <extracomment>study/recording/takes.py</extracomment>
        <translation>La lección %1</translation>
    </message>
    <message>
        <source>The log in %1 is too large to be one of StudyApp.</source>
        <extracomment>store/exchange.py</extracomment>
        <translation>El registro de %1 es demasiado grande para ser de StudyApp.</translation>
    </message>
    <message>
        <source>The logs are of several packs (%1); give those of one.</source>
        <extracomment>study/attempt_log.py</extracomment>
        <translation>Los registros son de varios cursos (%1); usa los de uno solo.</translation>
    </message>
    <message>
        <source>The own cards in it are none of StudyApp&apos;s; they were left out.</source>
        <extracomment>study/own_arrivals.py</extracomment>
        <translation>Las tarjetas propias que contiene no son de StudyApp; se omitieron.</translation>
    </message>
    <message>
        <source>The pack cannot be unpacked (%1): check the disk and try again.</source>
        <extracomment>packs/archive.py</extracomment>
        <translation>El archivo de curso no se puede descomprimir (%1): revisa el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The pack cannot be written (%1).</source>
        <extracomment>packs/skeleton.py</extracomment>
        <translation>El archivo de curso no se puede escribir (%1).</translation>
    </message>
    <message>
        <source>The pack has %1 errors; the first is %2</source>
        <extracomment>packs/reader.py</extracomment>
        <translation>El archivo de curso tiene %1 errores; el primero es %2</translation>
    </message>
    <message>
        <source>The pack has an error: %1</source>
        <extracomment>packs/reader.py</extracomment>
        <translation>El archivo de curso tiene un error: %1</translation>
    </message>
    <message>
        <source>The pronunciation</source>
        <extracomment>store/sayings.py</extracomment>
        <translation>la pronunciación</translation>
    </message>
    <message>
        <source>The recording could not be written as %1: %2; try another format.</source>
        <extracomment>speech/encoding.py</extracomment>
        <translation>La grabación no se pudo escribir como %1: %2; prueba otro formato.</translation>
    </message>
    <message>
        <source>The setting</source>
        <extracomment>store/preferences.py</extracomment>
        <translation>el ajuste</translation>
    </message>
    <message>
        <source>The stamps cannot be written (%1).</source>
        <extracomment>packs/stamps.py</extracomment>
        <translation>Los sellos no se pueden escribir (%1).</translation>
    </message>
    <message>
        <source>The voice cannot be started: %1 (%2).</source>
        <extracomment>speech/line.py</extracomment>
        <translation>La voz no se puede iniciar: %1 (%2).</translation>
    </message>
    <message>
        <source>The voice cannot be started: %1.</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>La voz no se puede iniciar: %1.</translation>
    </message>
    <message>
        <source>The voice cannot save its sound in %1 (%2); check that folder and the space on its disk, then press play again.</source>
        <extracomment>speech/renderer.py</extracomment>
        <translation>La voz no puede guardar su sonido en %1 (%2); revisa esa carpeta y el espacio de su disco, y vuelve a pulsar reproducir.</translation>
    </message>
    <message>
        <source>The voice stopped three times in a row and was switched off; press play to try again.</source>
        <extracomment>speech/line.py</extracomment>
        <translation>La voz se detuvo tres veces seguidas y se desactivó; pulsa reproducir para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The voices cannot be listed; press play to try again.</source>
        <extracomment>speech/voices.py</extracomment>
        <translation>No se puede obtener la lista de voces; pulsa reproducir para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The voices of this recording differ in their sample rate; choose voices of one engine, or install the extra “voices”.</source>
        <extracomment>speech/sounds.py</extracomment>
        <translation>Las voces de esta grabación tienen distinta frecuencia de muestreo; elige voces de un mismo motor o instala el extra «voices».</translation>
    </message>
    <message>
        <source>The window is closing.</source>
        <extracomment>gui/opening.py</extracomment>
        <translation>La ventana se está cerrando.</translation>
    </message>
    <message>
        <source>There are no cards here; choose another lesson.</source>
        <extracomment>study/drill.py</extracomment>
        <translation>Aquí no hay tarjetas; elige otra lección.</translation>
    </message>
    <message>
        <source>There are no cards of your own to share yet; add one first.</source>
        <extracomment>study/own_cards.py</extracomment>
        <translation>Todavía no tienes tarjetas propias que compartir; añade una antes.</translation>
    </message>
    <message>
        <source>There are no questions here yet; try another lesson.</source>
        <extracomment>study/practice.py</extracomment>
        <translation>Aquí todavía no hay preguntas; prueba otra lección.</translation>
    </message>
    <message>
        <source>There are too few short cards for a game here; choose another lesson.</source>
        <extracomment>study/drill.py</extracomment>
        <translation>Aquí hay muy pocas tarjetas cortas para un juego; elige otra lección.</translation>
    </message>
    <message>
        <source>There is already a folder %1: remove it first.</source>
        <extracomment>packs/archive.py</extracomment>
        <translation>Ya hay una carpeta %1: elimínala antes.</translation>
    </message>
    <message>
        <source>There is no %1 in %2, so it is no export of StudyApp; choose another file or folder.</source>
        <extracomment>store/exchange.py</extracomment>
        <translation>No hay ningún %1 en %2, así que no es una exportación de StudyApp; elige otro archivo u otra carpeta.</translation>
    </message>
    <message>
        <source>There is no %1; choose the file or folder again.</source>
        <extracomment>store/exchange.py</extracomment>
        <translation>No existe %1; elige otra vez el archivo o la carpeta.</translation>
    </message>
    <message>
        <source>There is no attempt in these logs; ask learners for logs with answers.</source>
        <extracomment>study/attempt_log.py</extracomment>
        <translation>En estos registros no hay ningún intento; pide a quienes estudian registros con respuestas.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; to look at StudyApp without one, run `studyapp --profile DIR screenshots FOLDER` and open the pictures in FOLDER.</source>
        <extracomment>app.py</extracomment>
        <translation>No hay ninguna pantalla en la que abrir una ventana; para ver StudyApp sin ella, ejecuta `studyapp --profile DIR screenshots FOLDER` y abre las imágenes de FOLDER.</translation>
    </message>
    <message>
        <source>There is no folder i18n/%1 with a translation in this pack.</source>
        <extracomment>packs/stamps.py</extracomment>
        <translation>En este curso no hay una carpeta i18n/%1 con una traducción.</translation>
    </message>
    <message>
        <source>There is no folder, file or installed course %1; check the name.</source>
        <extracomment>study/recording/session.py</extracomment>
        <translation>No hay ninguna carpeta, archivo ni curso instalado que se llame %1; revisa el nombre.</translation>
    </message>
    <message>
        <source>There is no lesson %1 in this pack; it has %2.</source>
        <extracomment>study/recording/takes.py</extracomment>
        <translation>No hay ninguna lección %1 en este curso; tiene %2.</translation>
    </message>
    <message>
        <source>There is no pack.yaml in %1, so it is no study pack; choose the folder that holds pack.yaml.</source>
        <extracomment>study/arrivals.py</extracomment>
        <translation>No hay ningún pack.yaml en %1, así que no es un curso; elige la carpeta que contiene pack.yaml.</translation>
    </message>
    <message>
        <source>There is no study pack at %1; choose the file or folder again.</source>
        <extracomment>study/arrivals.py</extracomment>
        <translation>No hay ningún archivo de curso en %1; elige otra vez el archivo o la carpeta.</translation>
    </message>
    <message>
        <source>There is nothing of StudyApp in %1; name another folder with --profile.</source>
        <extracomment>study/doctor.py</extracomment>
        <translation>No hay nada de StudyApp en %1; indica otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>There is nothing to remember in these lessons; choose lessons that have cards.</source>
        <extracomment>study/exams.py</extracomment>
        <translation>En estas lecciones no hay nada que recordar; elige lecciones que tengan tarjetas.</translation>
    </message>
    <message>
        <source>These are your own cards; they are here already.</source>
        <extracomment>study/arrivals.py</extracomment>
        <translation>Son tus propias tarjetas; ya están aquí.</translation>
    </message>
    <message>
        <source>This card covers parts of a picture; change it in its file.</source>
        <extracomment>gui/widgets/own/card_dialog.py; study/own_cards.py</extracomment>
        <translation>Esta tarjeta cubre partes de una imagen; cámbiala en su archivo.</translation>
    </message>
    <message>
        <source>This card is no longer in its course, so it cannot be changed.</source>
        <extracomment>study/own_words.py</extracomment>
        <translation>Esta tarjeta ya no está en su curso, así que no se puede cambiar.</translation>
    </message>
    <message>
        <source>This card is not among your own any more; it may have been deleted.</source>
        <extracomment>study/own_cards.py</extracomment>
        <translation>Esta tarjeta ya no está entre las tuyas; quizá se eliminó.</translation>
    </message>
    <message>
        <source>This card was deleted; take that back, or add it anew.</source>
        <extracomment>study/own_cards.py</extracomment>
        <translation>Esta tarjeta se eliminó; deshaz eso o añádela otra vez.</translation>
    </message>
    <message>
        <source>This course</source>
        <extracomment>study/recording/takes.py</extracomment>
        <translation>Este curso</translation>
    </message>
    <message>
        <source>This course is no longer installed; open the library.</source>
        <extracomment>gui/pages/record.py; study/drill.py; study/practice.py</extracomment>
        <translation>Este curso ya no está instalado; abre la biblioteca.</translation>
    </message>
    <message>
        <source>This lesson is no longer installed; open the library to find another.</source>
        <extracomment>study/reading.py</extracomment>
        <translation>Esta lección ya no está instalada; abre la biblioteca para buscar otra.</translation>
    </message>
    <message>
        <source>This pack says that it is %1, the course by %2 that you know, but it comes from %3; take it in only if you know why.</source>
        <extracomment>study/arrivals.py</extracomment>
        <translation>Este archivo de curso dice que es %1, el curso de %2 que conoces, pero viene de %3; añádelo solo si sabes por qué.</translation>
    </message>
    <message>
        <source>This profile is in use on the computer %1; close StudyApp there. If it is not open there, delete %2 and start again.</source>
        <extracomment>gui/start.py</extracomment>
        <translation>Este perfil está en uso en el equipo %1; cierra StudyApp allí. Si allí no está abierto, elimina %2 e inicia la aplicación otra vez.</translation>
    </message>
    <message>
        <source>This question is no longer in the pack; the lesson goes on.</source>
        <extracomment>study/practice.py</extracomment>
        <translation>Esta pregunta ya no está en el curso; la lección continúa.</translation>
    </message>
    <message>
        <source>This test is no longer in the pack; choose another one.</source>
        <extracomment>study/practice.py</extracomment>
        <translation>Esta prueba ya no está en el curso; elige otra.</translation>
    </message>
    <message>
        <source>This test is no longer on record; begin it anew.</source>
        <extracomment>study/practice.py</extracomment>
        <translation>Esta prueba ya no está registrada; empiézala de nuevo.</translation>
    </message>
    <message>
        <source>Your own cards in %1 cannot be read (%2); mend this file first.</source>
        <extracomment>packs/card_files.py</extracomment>
        <translation>Tus propias tarjetas en %1 no se pueden leer (%2); corrige antes ese archivo.</translation>
    </message>
    <message>
        <source>Your own cards stay on the shelf; delete single cards instead.</source>
        <extracomment>study/library.py</extracomment>
        <translation>Tus propias tarjetas se quedan en la estantería; elimina tarjetas sueltas.</translation>
    </message>
    <message>
        <source>Your progress file %1 is damaged and was left as it is; restore a backup to go on learning.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Tu archivo de progreso %1 está dañado y se dejó como estaba; restaura una copia de seguridad para seguir aprendiendo.</translation>
    </message>
    <message>
        <source>Your progress file %1 is gone, but there are copies of it; restore one, or put the file back and start again.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Tu archivo de progreso %1 ha desaparecido, pero hay copias de él; restaura una, o vuelve a poner el archivo e inicia la aplicación otra vez.</translation>
    </message>
    <message>
        <source>Your progress in %1 was written by a newer StudyApp; install the newest version to open it. The file was not touched.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Tu progreso en %1 lo escribió una versión más reciente de StudyApp; instala la última para abrirlo. El archivo no se tocó.</translation>
    </message>
    <message>
        <source>its id %1 is that of the course in %2; give one of them another id.</source>
        <extracomment>study/library.py</extracomment>
        <translation>su id %1 es el del curso de %2; ponle otro id a uno de los dos.</translation>
    </message>
    <message>
        <source>screenshots needs --profile DIR; %1</source>
        <extracomment>app.py</extracomment>
        <translation>screenshots necesita --profile DIR; %1</translation>
    </message>
    <message>
        <source>“%1” %2 is older than version %3 on your shelf and would take its corrections back; ask its authors for a newer one.</source>
        <extracomment>study/arrivals.py</extracomment>
        <translation>«%1» %2 es anterior a la versión %3 de tu estantería y desharía sus correcciones; pide una más reciente a quienes la hacen.</translation>
    </message>
    <message>
        <source>“%1” could not be removed: %2; nothing was changed.</source>
        <extracomment>study/library.py</extracomment>
        <translation>«%1» no se pudo quitar: %2; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Synonyms</name>
    <message>
        <source>FSRS, algorithm, optimise, optimize, train, parameters, intervals</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>FSRS, algoritmo, optimizar, entrenar, parámetros, intervalos</translation>
    </message>
    <message>
        <source>Piper, natural voice, add a voice, install</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>Piper, voz natural, añadir una voz, instalar</translation>
    </message>
    <message>
        <source>add, create, write, make a flashcard</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>añadir, crear, escribir, hacer una ficha</translation>
    </message>
    <message>
        <source>again, repeat</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>otra vez, repetir</translation>
    </message>
    <message>
        <source>animation, scrolling, moving, accessibility</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>animación, desplazamiento, mover, accesibilidad</translation>
    </message>
    <message>
        <source>automatic, follow the system</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>automático, seguir al sistema</translation>
    </message>
    <message>
        <source>backup, save, copy, safety</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>respaldo, guardar, copia, seguridad</translation>
    </message>
    <message>
        <source>bright, day, white, light mode</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>claro, día, blanco, modo claro</translation>
    </message>
    <message>
        <source>bring in, unite, merge, sync, other computer</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>traer, unir, combinar, sincronizar, otro ordenador</translation>
    </message>
    <message>
        <source>by listening, voice, aloud, audio, walk, drive</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>escuchando, manos libres, voz, en voz alta, audio, paseo, conducir</translation>
    </message>
    <message>
        <source>copy, save, restore, safety, lost</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>copia, guardar, respaldo, restaurar, seguridad, perdido</translation>
    </message>
    <message>
        <source>courses, packs, shelf, subjects</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>cursos, paquetes, estantería, materias</translation>
    </message>
    <message>
        <source>dark, light, night, day, colours, mode, switch</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>oscuro, claro, noche, día, colores, modo, cambiar</translation>
    </message>
    <message>
        <source>find, look for, filter</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>encontrar, buscar, filtrar, búsqueda</translation>
    </message>
    <message>
        <source>focus, ruler, reading guide, concentrate, dim, spotlight</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>foco, regla de lectura, guía, concentrarse, atenuar</translation>
    </message>
    <message>
        <source>folder, data, progress, privacy, where</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>carpeta, datos, progreso, privacidad, dónde</translation>
    </message>
    <message>
        <source>font size, letters, zoom, bigger, larger, smaller, enlarge, scale</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>tamaño de letra, fuente, zoom, más grande, más pequeño, ampliar, escala</translation>
    </message>
    <message>
        <source>font, letters, dyslexia, legible, readable</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>fuente, letra, tipografía, dislexia, legible</translation>
    </message>
    <message>
        <source>greeting, who I am, call me</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>saludo, quién soy, cómo me llamo</translation>
    </message>
    <message>
        <source>hands-free, silence, timer</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>manos libres, silencio, temporizador</translation>
    </message>
    <message>
        <source>help, manual, instructions, how to</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>ayuda, manual, instrucciones, cómo</translation>
    </message>
    <message>
        <source>holidays, vacation, break, pause, travel, ill, sick</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>vacaciones, festivos, descanso, pausa, viaje, enfermo</translation>
    </message>
    <message>
        <source>home, start, overview, dashboard</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>inicio, resumen, panel, principal</translation>
    </message>
    <message>
        <source>intervals, times on the buttons</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>intervalos, tiempos en los botones</translation>
    </message>
    <message>
        <source>learning steps, minutes, intervals</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>pasos de aprendizaje, minutos, intervalos</translation>
    </message>
    <message>
        <source>leech, hard cards, always forgotten, suspend</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>sanguijuela, tarjetas difíciles, siempre olvidada, suspender</translation>
    </message>
    <message>
        <source>limit, pace, how many, daily</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>límite, ritmo, cuántas, diario</translation>
    </message>
    <message>
        <source>line spacing, distance, leading</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>interlineado, espacio entre líneas, distancia</translation>
    </message>
    <message>
        <source>look, appearance, colours, colors, mode, skin, design</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>aspecto, apariencia, colores, modo, diseño</translation>
    </message>
    <message>
        <source>low vision, strong colours, accessibility</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>baja visión, colores fuertes, accesibilidad</translation>
    </message>
    <message>
        <source>midnight, night owl, end of the day</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>medianoche, noctámbulo, fin del día</translation>
    </message>
    <message>
        <source>night, black, dark mode, night mode</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>oscuro, noche, negro, modo oscuro, modo nocturno</translation>
    </message>
    <message>
        <source>open, import, install, pack, file</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>abrir, importar, instalar, paquete, archivo</translation>
    </message>
    <message>
        <source>order, first, requirements, builds on</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>orden, primero, requisitos, se basa en</translation>
    </message>
    <message>
        <source>paper, warm, brown, beige, easy on the eyes</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>papel, cálido, marrón, beis, descanso para la vista</translation>
    </message>
    <message>
        <source>pause, wait, hands-free, seconds</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>pausa, espera, manos libres, segundos</translation>
    </message>
    <message>
        <source>plan, deadline, test date, schedule, calendar</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>plan, fecha límite, fecha del examen, calendario</translation>
    </message>
    <message>
        <source>preferences, options, configuration, set up</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>preferencias, opciones, configuración</translation>
    </message>
    <message>
        <source>progress, charts, numbers, results, streak, history</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>progreso, gráficos, números, resultados, racha, historial</translation>
    </message>
    <message>
        <source>quit, exit, leave, end</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>salir, cerrar, terminar, fin</translation>
    </message>
    <message>
        <source>ratings, answer buttons, again, hard, good, easy, forgotten, known</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>calificación, botones de respuesta, otra vez, difícil, bien, fácil, olvidada, sabida</translation>
    </message>
    <message>
        <source>relearning, lapses, again</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>reaprendizaje, fallos, otra vez</translation>
    </message>
    <message>
        <source>remind me, notification, notice, alarm</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>recuérdame, recordatorio, notificación, aviso, alarma</translation>
    </message>
    <message>
        <source>retention, forget, per cent, goal, difficulty</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>retención, olvidar, por ciento, meta, dificultad</translation>
    </message>
    <message>
        <source>say a word, spoken wrongly, dictionary</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>decir una palabra, mal dicho, diccionario</translation>
    </message>
    <message>
        <source>search, find, filter, all cards, list</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>buscar, búsqueda, encontrar, filtrar, todas las tarjetas, lista</translation>
    </message>
    <message>
        <source>shortcuts, hotkeys, keyboard, cheat sheet</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>atajos, combinaciones, teclado, chuleta</translation>
    </message>
    <message>
        <source>shortcuts, hotkeys, keyboard, key bindings, change keys</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>atajos, combinaciones, teclado, cambiar teclas</translation>
    </message>
    <message>
        <source>siblings, bury, both directions</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>hermanas, enterrar, ambas direcciones</translation>
    </message>
    <message>
        <source>sound files, recording, mp3, m4b, audio book, take along, export</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>archivos de audio, grabación, sonido, MP3, M4B, audiolibro, llevar, exportar</translation>
    </message>
    <message>
        <source>speech rate, faster, slower, tempo, voice</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>velocidad del habla, más rápido, más lento, ritmo, voz</translation>
    </message>
    <message>
        <source>speech, speak, read aloud, text to speech, narrator, sound, audio</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>habla, hablar, leer en voz alta, narrador, sonido, audio</translation>
    </message>
    <message>
        <source>study, learn, repeat, flashcards, due cards</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>estudiar, aprender, repasar, fichas, tarjetas pendientes</translation>
    </message>
    <message>
        <source>take along, move, save as, CSV, JSON, other computer</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>llevar, mudar, guardar como, CSV, JSON, otro ordenador</translation>
    </message>
    <message>
        <source>take back, mistake, revert</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>revertir, error, atrás</translation>
    </message>
    <message>
        <source>terms, words, dictionary, definitions, vocabulary</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>términos, palabras, diccionario, definiciones, vocabulario</translation>
    </message>
    <message>
        <source>tests, quiz, questions, mock exam, cram, match</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>pruebas, cuestionario, preguntas, simulacro, empollar, emparejar</translation>
    </message>
    <message>
        <source>time limit, workload, daily goal, how long</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>límite de tiempo, carga, meta diaria, cuánto tiempo</translation>
    </message>
    <message>
        <source>translation, tongue</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>traducción, lengua, interfaz</translation>
    </message>
    <message>
        <source>voice, speak, speech, play, audio, text to speech</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>voz, hablar, reproducir, escuchar, audio</translation>
    </message>
    <message>
        <source>weekend, weekdays, Sunday, free day</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>fin de semana, días de la semana, domingo, día libre</translation>
    </message>
    <message>
        <source>width, column, margins, measure, characters</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>ancho, columna, márgenes, medida, caracteres</translation>
    </message>
    <message>
        <source>wrong again, failed, show the paragraph</source>
        <extracomment>gui/pages/settings_index.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>otra vez mal, fallada, mostrar el párrafo</translation>
    </message>
    <message>
        <source>zoom in, bigger, font size, enlarge</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>acercar, zoom, tamaño de letra, ampliar</translation>
    </message>
    <message>
        <source>zoom out, font size, shrink</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>alejar, zoom, tamaño de letra, reducir</translation>
    </message>
    <message>
        <source>zoom, font size, reset, normal</source>
        <extracomment>gui/synonyms.py; not shown: what people may type to find this, parted by commas; write what yours would type</extracomment>
        <translation>zoom, tamaño de letra, restablecer, normal</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%Ln card(s) hidden until tomorrow</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta dejada para mañana</numerusform>
            <numerusform>%Ln tarjetas dejadas para mañana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) made new again</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta vuelta a nueva</numerusform>
            <numerusform>%Ln tarjetas vueltas a nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) of your own deleted</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta tuya eliminada</numerusform>
            <numerusform>%Ln tarjetas tuyas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) set aside</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta apartada</numerusform>
            <numerusform>%Ln tarjetas apartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) taken up again</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta recuperada</numerusform>
            <numerusform>%Ln tarjetas recuperadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s) of your own</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>%Ln nueva tarjeta tuya</numerusform>
            <numerusform>%Ln nuevas tarjetas tuyas</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>Rehecho: %1.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>the flag of %Ln card(s)</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>la bandera de %Ln tarjeta</numerusform>
            <numerusform>la bandera de %Ln tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>the keys you changed</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>las teclas que cambiaste</translation>
    </message>
    <message>
        <source>the last answer</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>la última respuesta</translation>
    </message>
    <message>
        <source>the plan for “%1”</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>el plan de «%1»</translation>
    </message>
    <message>
        <source>the setting “%1”</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>el ajuste «%1»</translation>
    </message>
    <message numerus="yes">
        <source>the tags of %Ln item(s)</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>las etiquetas de %Ln elemento</numerusform>
            <numerusform>las etiquetas de %Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what you changed on %Ln card(s) of your own</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>
            <numerusform>lo que cambiaste en %Ln tarjeta tuya</numerusform>
            <numerusform>lo que cambiaste en %Ln tarjetas tuyas</numerusform>
        </translation>
    </message>
    <message>
        <source>what you wrote about a card</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>lo que escribiste sobre una tarjeta</translation>
    </message>
    <message>
        <source>“%1” left</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>la baja en «%1»</translation>
    </message>
    <message>
        <source>“%1” removed from the shelf</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>«%1» retirado de la estantería</translation>
    </message>
    <message>
        <source>“%1” removed from your exams</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>«%1» eliminado de tus exámenes</translation>
    </message>
    <message>
        <source>“%1” taken as a course</source>
        <extracomment>gui/taking_back.py</extracomment>
        <translation>la inscripción en «%1»</translation>
    </message>
</context>
<context>
    <name>TermDetail</name>
    <message>
        <source>Also called %1</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>También llamado %1</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Definición</translation>
    </message>
    <message>
        <source>From a course that you have not taken.</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>De un curso sin inscripción tuya.</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Key concept</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Concepto clave</translation>
    </message>
    <message>
        <source>Know these first</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Conviene saber antes</translation>
    </message>
    <message>
        <source>Open the course</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Abrir el curso</translation>
    </message>
    <message>
        <source>See also</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Ver también</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Where it is explained</source>
        <extracomment>gui/widgets/glossary/term_detail.py</extracomment>
        <translation>Dónde se explica</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>Terms from A to Z</source>
        <extracomment>gui/widgets/glossary/term_list.py</extracomment>
        <translation>Términos de la A a la Z</translation>
    </message>
</context>
<context>
    <name>TermMap</name>
    <message>
        <source>%1 of %2 seen</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Vistas %1 de %2</translation>
    </message>
    <message>
        <source>Holding</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Asentado</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Sabido</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Rests on</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Se apoya en</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Solid</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Sólido</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>Término</translation>
    </message>
    <message>
        <source>rests on %1</source>
        <extracomment>gui/widgets/charts/term_map.py</extracomment>
        <translation>se apoya en %1</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>%1, key concept</source>
        <extracomment>gui/widgets/glossary/term_list.py</extracomment>
        <translation>%1, concepto clave</translation>
    </message>
</context>
<context>
    <name>TermPopup</name>
    <message>
        <source>Hear this term</source>
        <extracomment>gui/widgets/glossary/term_popup.py</extracomment>
        <translation>Escuchar este término</translation>
    </message>
    <message>
        <source>Open in the glossary</source>
        <extracomment>gui/widgets/glossary/term_popup.py</extracomment>
        <translation>Abrir en el glosario</translation>
    </message>
</context>
<context>
    <name>TextFace</name>
    <message>
        <source>Text</source>
        <extracomment>gui/widgets/text/text_face.py</extracomment>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Contrast</source>
        <extracomment>gui/widgets/settings/theme_choice.py</extracomment>
        <translation>Contraste</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>%1 over</source>
        <extracomment>gui/widgets/questions/time_left.py</extracomment>
        <translation>%1 de más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <extracomment>gui/widgets/questions/time_left.py</extracomment>
        <translation>
            <numerusform>Queda %Ln minuto</numerusform>
            <numerusform>Quedan %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more minutes</source>
        <extracomment>gui/widgets/questions/time_left.py</extracomment>
        <translation>
            <numerusform>%Ln minuto más</numerusform>
            <numerusform>%Ln minutos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide time</source>
        <extracomment>gui/widgets/questions/time_left.py</extracomment>
        <translation>Ocultar el tiempo</translation>
    </message>
    <message>
        <source>Show time</source>
        <extracomment>gui/widgets/questions/time_left.py</extracomment>
        <translation>Mostrar el tiempo</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <extracomment>gui/widgets/questions/time_left.py</extracomment>
        <translation>Tiempo restante: %1</translation>
    </message>
</context>
<context>
    <name>TimeSettings</name>
    <message>
        <source>0 minutes make a weekday free. What falls there moves to its neighbours.</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>0 minutos dejan libre un día de la semana. Lo que le toca pasa a los días vecinos.</translation>
    </message>
    <message>
        <source>Days off</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Días distintos</translation>
    </message>
    <message>
        <source>Holidays: nothing is asked, and no streak is broken.</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Vacaciones: no se pregunta nada y no se rompe ninguna racha.</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Minutos al día</translation>
    </message>
    <message>
        <source>Reviews come first, new cards in the time they leave. If there are too many, those that lose most by waiting come first.</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Primero vienen los repasos, y las tarjetas nuevas en el tiempo que quede. Si son demasiados, primero va lo que más pierde con la espera.</translation>
    </message>
    <message>
        <source>Your time</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Tu tiempo</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>%1 minutes a day from now on; the settings change it at any time.</source>
        <extracomment>gui/pages/today.py</extracomment>
        <translation>Desde ahora, %1 minutos al día; puedes cambiarlo cuando quieras en los ajustes.</translation>
    </message>
</context>
<context>
    <name>TrainingChoice</name>
    <message>
        <source>Fit the intervals to my answers</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Ajustar los intervalos a mis respuestas</translation>
    </message>
    <message>
        <source>Fitted to %1 answers on %2.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Ajustado a %1 respuestas el %2.</translation>
    </message>
    <message>
        <source>From 400 answers on there is something to learn from.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>A partir de 400 respuestas hay algo de lo que aprender.</translation>
    </message>
    <message>
        <source>Predicts your answers %1 % better.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Predice tus respuestas un %1&#xa0;% mejor.</translation>
    </message>
    <message>
        <source>You forget much as most people do.</source>
        <extracomment>gui/pages/settings_reviews.py</extracomment>
        <translation>Olvidas más o menos como la mayoría.</translation>
    </message>
</context>
<context>
    <name>TransferSettings</name>
    <message numerus="yes">
        <source>%Ln card(s) of your own came along.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>También llegó %Ln tarjeta propia.</numerusform>
            <numerusform>También llegaron %Ln tarjetas propias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) and all that follows from them were written to %1.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>Se escribió en %1 %Ln evento, con todo lo que se deriva de él.</numerusform>
            <numerusform>Se escribieron en %1 %Ln eventos, con todo lo que se deriva de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) joined your log.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>Se unió %Ln evento a tu registro.</numerusform>
            <numerusform>Se unieron %Ln eventos a tu registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lie in the future, for the clock of that computer was wrong: they count when their time comes.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>%Ln está en el futuro, porque el reloj de aquel equipo iba mal: contará cuando llegue su momento.</numerusform>
            <numerusform>%Ln están en el futuro, porque el reloj de aquel equipo iba mal: contarán cuando llegue su momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read and left out.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>%Ln línea no se pudo leer y se omitió.</numerusform>
            <numerusform>%Ln líneas no se pudieron leer y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>
            <numerusform>%Ln ya estaba aquí.</numerusform>
            <numerusform>%Ln ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export everything</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Exports of StudyApp (*.zip events.jsonl)</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Exportaciones de StudyApp (*.zip events.jsonl)</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import an export</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Importar una exportación</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Install these courses to go on with them: %1.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Instala estos cursos para continuar con ellos: %1.</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>One zip with every answer, place and setting and your own cards, in forms that other programs read: JSON lines and CSV.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Un archivo zip con cada respuesta, posición y ajuste y tus propias tarjetas, en formatos que otros programas leen: JSON Lines y CSV.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Llévate todo</translation>
    </message>
    <message>
        <source>Unites an export of another computer with what is here. Nothing counts twice, and a backup is made first.</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Une una exportación de otro equipo con lo que hay aquí. Nada cuenta dos veces y antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <extracomment>gui/pages/settings_transfer.py</extracomment>
        <translation>Archivos zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message numerus="yes">
        <source>%1 with %Ln answer(s)</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>
            <numerusform>%1, con %Ln respuesta</numerusform>
            <numerusform>%1, con %Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) could be read and saved.</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>
            <numerusform>Se pudo leer y salvar %Ln evento.</numerusform>
            <numerusform>Se pudieron leer y salvar %Ln eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Either way the damaged file is kept under another name; nothing is deleted.</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>En los dos casos, el archivo dañado se conserva con otro nombre; no se elimina nada.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Repararlo</translation>
    </message>
    <message>
        <source>Or go back to one of these copies, which are sound:</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>O vuelve a una de estas copias, que están en buen estado:</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Leyendo lo que se puede leer…</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Restaurar la copia de seguridad del %1</translation>
    </message>
    <message>
        <source>StudyApp can take the newest copy and add every answer that can still be read from the damaged file. This loses the least.</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>StudyApp puede tomar la copia más reciente y añadir cada respuesta que todavía se pueda leer del archivo dañado. Así se pierde lo mínimo.</translation>
    </message>
    <message>
        <source>StudyApp cannot begin</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>StudyApp no puede empezar</translation>
    </message>
    <message>
        <source>There is no backup to go back to.</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>No hay ninguna copia de seguridad a la que volver.</translation>
    </message>
    <message>
        <source>These copies are sound. The newest holds the most:</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Estas copias están en buen estado. La más reciente es la más completa:</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Your progress needs help</source>
        <extracomment>gui/pages/trouble.py</extracomment>
        <translation>Tu progreso necesita ayuda</translation>
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
        <translation>Falso</translation>
    </message>
    <message>
        <source>T</source>
        <extracomment>gui/widgets/questions/choice.py</extracomment>
        <translation>V</translation>
    </message>
    <message>
        <source>True</source>
        <extracomment>gui/widgets/questions/choice.py</extracomment>
        <translation>Verdadero</translation>
    </message>
</context>
<context>
    <name>TypedAnswer</name>
    <message>
        <source>Count it, now and whenever you answer so again</source>
        <extracomment>gui/widgets/review/typed_answer.py</extracomment>
        <translation>Darla por buena, ahora y cada vez que respondas así</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>gui/widgets/review/typed_answer.py</extracomment>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Remember this wording</source>
        <extracomment>gui/widgets/review/typed_answer.py</extracomment>
        <translation>Recordar esta forma de decirlo</translation>
    </message>
    <message>
        <source>Type your answer, then Enter</source>
        <extracomment>gui/widgets/review/typed_answer.py</extracomment>
        <translation>Escribe tu respuesta y pulsa Intro</translation>
    </message>
    <message>
        <source>Your answer</source>
        <extracomment>gui/widgets/review/typed_answer.py</extracomment>
        <translation>Tu respuesta</translation>
    </message>
</context>
<context>
    <name>TypedBody</name>
    <message>
        <source>Your answer</source>
        <extracomment>gui/widgets/questions/typed.py</extracomment>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>gui/widgets/questions/typed.py</extracomment>
        <translation>Tu número</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Begun: %1 of %2 answered</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Empezada: %1 de %2 respondidas</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>gui/widgets/questions/course_tools.py</extracomment>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Close and lose it</source>
        <extracomment>gui/unsaved.py</extracomment>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>It still cannot be saved. %1</source>
        <extracomment>gui/unsaved.py</extracomment>
        <translation>Sigue sin poder guardarse. %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>gui/unsaved.py</extracomment>
        <translation>Sin guardar todavía</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <extracomment>gui/unsaved.py</extracomment>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Save a copy in</source>
        <extracomment>gui/unsaved.py</extracomment>
        <translation>Guardar una copia en</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui/unsaved.py</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Your latest answers are not on the disk yet.</source>
        <extracomment>gui/unsaved.py</extracomment>
        <translation>Tus últimas respuestas todavía no están en el disco.</translation>
    </message>
</context>
<context>
    <name>VerdictMark</name>
    <message>
        <source>Not right</source>
        <extracomment>gui/widgets/review/verdict_mark.py</extracomment>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>Not right: %1</source>
        <extracomment>gui/widgets/review/verdict_mark.py</extracomment>
        <translation>Incorrecto: %1</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>gui/widgets/review/verdict_mark.py</extracomment>
        <translation>Correcto</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Ask it all the same</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Preguntarla igualmente</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Editar la tarjeta</translation>
    </message>
    <message>
        <source>Go on without this card</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Seguir sin esta tarjeta</translation>
    </message>
    <message>
        <source>It was forgotten %1 times, so it was set aside. Asking it once more helps less than reading about it, a memory aid, or two smaller cards.</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Se ha olvidado %1 veces, así que se apartó. Preguntarla una vez más ayuda menos que leer sobre ella, un truco para recordar o dos tarjetas más pequeñas.</translation>
    </message>
    <message>
        <source>Split it into two</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Dividirla en dos</translation>
    </message>
    <message>
        <source>This card will not stay</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Una tarjeta rebelde</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Write a memory aid</source>
        <extracomment>gui/widgets/review/way_out.py</extracomment>
        <translation>Escribir un truco para recordar</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Give it %1 minutes a day</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Dedicarle %1 minutos al día</translation>
    </message>
    <message>
        <source>Keep %1 minutes and learn what fits</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Quedarme con %1 minutos y aprender lo que quepa</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln lessons</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>
            <numerusform>Dejar fuera %Ln lección</numerusform>
            <numerusform>Dejar fuera %Ln lecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out a lesson</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Dejar fuera una lección</translation>
    </message>
    <message>
        <source>Take the exam on %2</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>Hacer el examen el %2</translation>
    </message>
    <message>
        <source>mark about %1</source>
        <extracomment>gui/widgets/exams/proposal_panel.py</extracomment>
        <translation>nota: cerca de %1</translation>
    </message>
</context>
<context>
    <name>WeekMinutes</name>
    <message>
        <source>Minutes on %1</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>Minutos del %1</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment>gui/pages/settings_time.py</extracomment>
        <translation>como siempre</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>
            <numerusform>%Ln tarjeta</numerusform>
            <numerusform>%Ln tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>
            <numerusform>%Ln lección</numerusform>
            <numerusform>%Ln lecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>Empezar %1</translation>
    </message>
    <message>
        <source>Look inside</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>Look inside %1</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>Echar un vistazo a %1</translation>
    </message>
    <message>
        <source>Open a pack…</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Or begin with another course</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>O empieza con otro curso</translation>
    </message>
    <message>
        <source>Or bring a course of your own</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>O trae un curso tuyo</translation>
    </message>
    <message>
        <source>Read or listen, be asked, and meet again what is about to fade.</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>Lee o escucha, responde, y reencuéntrate con lo que está a punto de borrarse.</translation>
    </message>
    <message>
        <source>Welcome to StudyApp</source>
        <extracomment>gui/widgets/overview/welcome.py</extracomment>
        <translation>Te damos la bienvenida a StudyApp</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change the exam</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Cambiar el examen</translation>
    </message>
    <message>
        <source>Day of the exam</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Día del examen</translation>
    </message>
    <message>
        <source>Exam</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Examen</translation>
    </message>
    <message>
        <source>For this exam. Your days off stay free.</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Para este examen. Tus días libres siguen libres.</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Minutos al día</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Plan an exam</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Planear un examen</translation>
    </message>
    <message>
        <source>See the plan</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Ver el plan</translation>
    </message>
    <message>
        <source>Such as: Midterm</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Por ejemplo: Parcial</translation>
    </message>
    <message>
        <source>What it asks</source>
        <extracomment>gui/widgets/exams/wish_form.py</extracomment>
        <translation>Qué pregunta</translation>
    </message>
</context>
<context>
    <name>WorkloadChart</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>gui/widgets/charts/workload_chart.py</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2 minutes a day, %3 of %4 cards known</source>
        <extracomment>gui/widgets/charts/workload_chart.py</extracomment>
        <translation>%1: %2 minutos al día, %3 de %4 tarjetas sabidas</translation>
    </message>
    <message>
        <source>Aim</source>
        <extracomment>gui/widgets/charts/workload_chart.py</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Cards known at the end</source>
        <extracomment>gui/widgets/charts/workload_chart.py</extracomment>
        <translation>Tarjetas sabidas al final</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <extracomment>gui/widgets/charts/workload_chart.py</extracomment>
        <translation>Minutos al día</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <extracomment>gui/widgets/charts/workload_chart.py</extracomment>
        <translation>Repasos al día</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Cancel</source>
        <extracomment>gui/widgets/review/writing_panel.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>gui/widgets/review/writing_panel.py</extracomment>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>gui/widgets/review/writing_panel.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take the author&apos;s words again</source>
        <extracomment>gui/widgets/review/writing_panel.py</extracomment>
        <translation>Volver al texto del curso</translation>
    </message>
</context>
<context>
    <name>_Number</name>
    <message>
        <source>Question %1</source>
        <extracomment>gui/widgets/questions/question_list.py</extracomment>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>gui/widgets/questions/question_list.py</extracomment>
        <translation>respondida</translation>
    </message>
    <message>
        <source>marked for later</source>
        <extracomment>gui/widgets/questions/question_list.py</extracomment>
        <translation>marcada para después</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>gui/widgets/questions/question_list.py</extracomment>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>shown now</source>
        <extracomment>gui/widgets/questions/question_list.py</extracomment>
        <translation>la que se muestra</translation>
    </message>
</context>
<context>
    <name>_Undo</name>
    <message>
        <source>Undo</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” was removed; its cards come on their plain dates again.</source>
        <extracomment>gui/pages/exams.py</extracomment>
        <translation>«%1» se eliminó; sus tarjetas vuelven a sus fechas normales.</translation>
    </message>
</context>
</TS>

import shutil
from pathlib import Path
from studyapp.gui.pages.lesson import LessonPage
from PySide6.QtWidgets import QStackedWidget, QWidget, QPushButton
ROOT=Path("/work/main/content/hardware-acceleration")
def test_x(kit, desk, qtbot):
    shutil.copytree(ROOT, desk.folders.starters/"hw"); desk.library.refresh()
    st=QStackedWidget(); qtbot.addWidget(st); b=QPushButton("x"); st.addWidget(b); st.resize(1072,766); st.show()
    qtbot.wait(50)
    p=LessonPage(kit)
    o=p._outline; orig=o.mark
    def mark(i): print("MARK", i, p._view.viewport().size(), p._view.verticalScrollBar().value(), p._view.isVisible()); orig(i)
    o.mark=mark
    st.addWidget(p)
    p.open("studyapp.hardware-acceleration/matrix-engines")
    st.setCurrentWidget(p); p.first_focus().setFocus()
    qtbot.wait(800)
    print("cur", o.__dict__)
    p.leave()

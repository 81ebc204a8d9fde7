"""What a pack is and what it would change, before it comes in: the learner has the word."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from studyapp.gui.sentences import in_words
from studyapp.gui.widgets.cards import Panel, PlainButton, PrimaryButton, QuietButton, Text, pills
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.library.change_words import counted, kind, title
from studyapp.model.news import What
from studyapp.study.arrivals import Origin, Proposal, Verdict

_SHOWN = 6
_LOG_SHOWN = 900


class ProposalPanel(Panel):
    """Shows a proposal; `accepted` and `declined` carry what the learner decides."""

    accepted = Signal()
    declined = Signal()

    def __init__(self, proposal: Proposal, parent: QWidget | None = None) -> None:
        super().__init__(self._heading(proposal), parent)
        self.setObjectName("proposal")
        self._proposal = proposal
        self._add_identity()
        if proposal.verdict is Verdict.STRANGER:
            self._add_strangers()
        elif proposal.refusal:
            self._add_refusal(in_words(proposal.refusal))
        self.main = self._add_buttons()
        if proposal.before and not proposal.refusal:
            self._add_changes()

    # --- what it is ----------------------------------------------------------------------------

    def _heading(self, proposal: Proposal) -> str:
        text = {
            Verdict.NEW: self.tr("A new course"),
            Verdict.BACK: self.tr("A course comes back"),
            Verdict.UPDATE: self.tr("Update from version %1 to %2"),
            Verdict.AGAIN: self.tr("Version %2 again, with other content"),
            Verdict.KNOWN: self.tr("You have this version already"),
            Verdict.OLDER: self.tr("An older version than yours"),
            Verdict.OWN: self.tr("Your own cards"),
            Verdict.STRANGER: self.tr("Not from those you know"),
        }[proposal.verdict]
        return text.replace("%1", proposal.before).replace("%2", proposal.pack.version)

    def _add_identity(self) -> None:
        proposal = self._proposal
        pack = proposal.pack
        self.body.addWidget(Text(pack.title, "title", self))
        by = self.tr("By %1").replace("%1", ", ".join(proposal.origin.authors))
        if proposal.origin.homepage:
            by += f" · {proposal.origin.homepage}"
        self.body.addWidget(Text(by, "muted", self))
        if pack.summary:
            self.body.addWidget(Text(pack.summary, "body", self))
        bytes_ = QLocale.DataSizeFormat.DataSizeSIFormat
        size = QLocale().formattedDataSize(proposal.held.size, 1, bytes_)
        facts = (
            self.tr("Version %1").replace("%1", pack.version),
            self.tr("Licence: %1").replace("%1", pack.license),
            size,
        )
        self.body.addWidget(pills(facts, "", self))
        self.body.addWidget(Text(self._contents(), "body", self))
        source = self.tr("From %1").replace("%1", str(proposal.source))
        self.body.addWidget(Text(source, "caption", self))

    def _contents(self) -> str:
        held = self._proposal.held
        counts = (
            (held.lessons, self.tr("%Ln lesson(s)", "", held.lessons)),
            (held.terms, self.tr("%Ln term(s)", "", held.terms)),
            (held.cards, self.tr("%Ln card(s)", "", held.cards)),
            (held.questions, self.tr("%Ln question(s)", "", held.questions)),
            (held.tests, self.tr("%Ln test(s)", "", held.tests)),
            (held.media, self.tr("%Ln picture(s) and sounds", "", held.media)),
        )
        return " · ".join(text for number, text in counts if number)

    # --- what it would do ----------------------------------------------------------------------

    def _add_strangers(self) -> None:
        known = self._proposal.known or Origin((), "")
        warning = self.tr(
            "This pack calls itself %1, as a course that you know does, but other people made it. "
            "It would take the place of that course and of what you learned in it."
        ).replace("%1", self._proposal.pack.id)
        self._add_refusal(warning)
        yours = self.tr("The course that you know: %1").replace("%1", _people(known))
        theirs = self.tr("This pack: %1").replace("%1", _people(self._proposal.origin))
        for line in (yours, theirs):
            self.body.addWidget(Text(line, "strong", self))

    def _add_refusal(self, sentence: str) -> None:
        warning = Text(sentence, "body", self)
        warning.setObjectName("refusal")
        warning.set_tone("danger")
        self.body.addWidget(warning)

    def _add_changes(self) -> None:
        changes = self._proposal.changes
        if not changes:
            text = self.tr("No card, question or lesson changes.")
            self.body.addWidget(Text(text, "body", self))
        else:
            self.body.addWidget(Text(counted(changes), "strong", self))
        lines = (f"{kind(change.said.sort)}: {title(change)}" for change in changes[:_SHOWN])
        self.body.addWidget(Text("\n".join(lines), "small", self))
        left = len(changes) - _SHOWN
        if left > 0:
            more = self.tr("%Ln more; all of them are listed once it is here.", "", left)
            self.body.addWidget(Text(more, "muted", self))
        if any(change.what is What.REVISED for change in changes):
            due = self.tr("Cards with another meaning come up today, with their old words.")
            self.body.addWidget(Text(due, "muted", self))
        kept = self.tr("All that you learned and wrote stays; your progress is backed up first.")
        self.body.addWidget(Text(kept, "muted", self))
        self._add_changelog()

    def _add_changelog(self) -> None:
        log = self._proposal.changelog.strip()
        if log:
            shown = log if len(log) <= _LOG_SHOWN else f"{log[:_LOG_SHOWN].rstrip()} …"
            self.body.addWidget(Text(self.tr("What its authors say"), "strong", self))
            self.body.addWidget(Text(shown, "small", self))

    # --- the learner's word --------------------------------------------------------------------

    def _add_buttons(self) -> PlainButton:
        """Add the buttons, the one first that is meant to be pressed, and return that."""
        row = QWidget(self)
        flow = FlowLayout(row)
        verdict = self._proposal.verdict
        buttons: list[PlainButton]
        if self._proposal.refusal or verdict is Verdict.KNOWN:
            buttons = [PlainButton(self.tr("Close"), "x", self)]
            if verdict is Verdict.STRANGER:
                buttons.append(QuietButton(self.tr("I know them: take it all the same"), "", self))
            leave, take = buttons[0], buttons[-1]
        else:
            buttons = [
                PrimaryButton(self._yes(), "plus", self),
                QuietButton(self.tr("Cancel"), "", self),
            ]
            take, leave = buttons
        if take is not leave:
            take.setObjectName("proposal-accept")
            take.clicked.connect(self._on_accept)
        leave.setObjectName("proposal-decline")
        leave.clicked.connect(self._on_decline)
        for button in buttons:
            flow.addWidget(button)
        self.body.addWidget(row)
        return buttons[0]

    def _yes(self) -> str:
        match self._proposal.verdict:
            case Verdict.UPDATE:
                return self.tr("Update the course")
            case Verdict.AGAIN:
                return self.tr("Replace the course")
            case Verdict.BACK:
                return self.tr("Bring the course back")
            case _:
                return self.tr("Add this course")

    @Slot()
    def _on_accept(self) -> None:
        self.accepted.emit()

    @Slot()
    def _on_decline(self) -> None:
        self.declined.emit()


def _people(origin: Origin) -> str:
    names = ", ".join(origin.authors)
    return f"{names} ({origin.homepage})" if origin.homepage else names

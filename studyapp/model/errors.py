"""Errors a learner or author can act on: one clear sentence each, with what to do."""


class StudyError(Exception):
    """Something the person can mend; the message is one sentence that says how.

    Anything else that escapes is a bug and gets a crash report.
    """

"""The sub-commands of `studyapp` for authors and scripts."""

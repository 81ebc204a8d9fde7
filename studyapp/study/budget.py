"""The learner's budget and learning options, as the settings hold them."""

from studyapp.model.budget import Budget, read_budget
from studyapp.model.schedule import ScheduleOptions
from studyapp.model.steps import read_steps
from studyapp.study.settings import Preferences


def budget_of(preferences: Preferences) -> Budget:
    """Return the minutes of each day and the days off."""
    return read_budget(
        preferences.whole("minutes_per_day"),
        preferences.text("weekday_minutes"),
        preferences.text("days_off"),
    )


def keep_budget(preferences: Preferences, budget: Budget) -> None:
    """Write `budget` into the settings; raises StudyError if it cannot be written."""
    preferences.set("minutes_per_day", budget.minutes or 0)
    preferences.set("weekday_minutes", budget.weekday_text)
    preferences.set("days_off", budget.off_text)


def schedule_options(preferences: Preferences) -> ScheduleOptions:
    """Return what the learner chose for the intervals; what cannot be read is the default."""
    usual = ScheduleOptions()
    return ScheduleOptions(
        retention=preferences.number("retention"),
        learning_steps_s=read_steps(preferences.text("learning_steps"), usual.learning_steps_s),
        relearning_steps_s=read_steps(
            preferences.text("relearning_steps"), usual.relearning_steps_s
        ),
        maximum_days=preferences.whole("longest_interval"),
        leech_lapses=preferences.whole("leech_lapses"),
    )

"""The settings by name, for who looks for one without the page: a test holds the list to it."""

from typing import Final

# Each with the context that its title is translated in: the class of its section.
SETTINGS_LISTED: Final = (
    ("LookSettings", "Language"),
    ("LookSettings", "Theme"),
    ("LookSettings", "Text size"),
    ("LookSettings", "Typeface of lessons"),
    ("LearningSettings", "How much to remember"),
    ("LearningSettings", "New cards a day"),
    ("LearningSettings", "Next dates"),
    ("LearningSettings", "A new day begins at"),
    ("TimeSettings", "Minutes a day"),
    ("TimeSettings", "Days that differ"),
    ("TimeSettings", "Days off"),
    ("ReviewSettings", "Grades"),
    ("ReviewSettings", "Steps of a new card"),
    ("ReviewSettings", "Steps after forgetting"),
    ("ReviewSettings", "Cards of one note"),
    ("ReviewSettings", "New cards"),
    ("ReviewSettings", "Missed twice in a sitting"),
    ("ReviewSettings", "A card that will not stay"),
    ("ReviewSettings", "Your own memory"),
    ("ListeningSettings", "Voice"),
    ("ListeningSettings", "Speed"),
    ("ListeningSettings", "Time to think"),
    ("ListeningSettings", "Grades by listening"),
    ("ListeningSettings", "More voices"),
    ("ListeningSettings", "Pronunciation"),
    ("EaseSettings", "Keys"),
    ("EaseSettings", "Motion"),
    ("EaseSettings", "Daily reminder"),
    ("DataSettings", "Your files"),
    ("DataSettings", "Backups"),
    ("TransferSettings", "Export"),
    ("TransferSettings", "Import"),
)

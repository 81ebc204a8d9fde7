"""The charts, for pages: each follows the theme, can be read as a table and walked with keys."""

from studyapp.gui.widgets.bar_chart import Bars
from studyapp.gui.widgets.chart import Chart
from studyapp.gui.widgets.heat_map import HeatMap
from studyapp.gui.widgets.line_chart import LineChart, Series
from studyapp.gui.widgets.meter import Meter

__all__ = ["Bars", "Chart", "HeatMap", "LineChart", "Meter", "Series"]

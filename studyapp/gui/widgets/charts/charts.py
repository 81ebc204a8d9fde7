"""The charts, for pages: each follows the theme, can be read as a table and walked with keys."""

from studyapp.gui.widgets.charts.bar_chart import Bars
from studyapp.gui.widgets.charts.chart import Chart
from studyapp.gui.widgets.charts.heat_map import HeatMap
from studyapp.gui.widgets.charts.line_chart import LineChart, Series
from studyapp.gui.widgets.charts.meter import Meter

__all__ = ["Bars", "Chart", "HeatMap", "LineChart", "Meter", "Series"]

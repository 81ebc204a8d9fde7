import pytest

from studyapp.model.answers.quantity import converted, quantities


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1,000", [1000, 1]),
        ("1.000", [1, 1000]),
        ("1,00", [1]),
        ("0,125", [0.125]),
        ("1,234,567", [1234567]),
        ("12,34,567", [1234567]),
        ("1'000.5", [1000.5]),
        ("1 000", [1000]),
        ("½", [0.5]),
        ("2 1/2", [2.5]),
        ("-1 1/2", [-1.5]),
        ("2^-2", [0.25]),
        ("-2^2", [-4]),
        ("10^(3)", [1000]),
        ("1.5·10⁻³", [0.0015]),
        (".5", [0.5]),
        ("= 7", [7]),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, values: list[float]) -> None:
    assert [one.value for one in quantities(text)] == pytest.approx(values)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "m",
        "twenty",
        "1 00",
        "5 m#",
        "5 °C 3 K",
        "5 °C 3 °C",
        "1.2,3.4",
        "1,2,3",
        "1/0",
        "1e999",
        "0^-1",
        "--5",
    ],
)
def test_what_is_no_number_is_not_read(text: str) -> None:
    assert quantities(text) == ()


def test_the_language_says_which_separator_comes_first() -> None:
    assert quantities("1.500", "de")[0].value == 1500
    assert quantities("1.500", "en")[0].value == 1.5


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("1 h 30 min", "min", 90),
        ("5 ft 3 in", "in", 63),
        ("1 kWh", "MJ", 3.6),
        ("3 classes", "class", 3),
        ("3 batches/policies", "batch/policy", 3),
        ("100 km/h", "m/s", 100 / 3.6),
        ("1 atm", "kPa", 101.325),
        ("0 °C", "K", 273.15),
        ("212 °F", "°C", 100),
        ("1 GiB", "MiB", 1024),
        ("3 cm3", "ml", 3),
        ("2 newtons", "kg m s^-2", 2),
        ("1 mol/l", "mM", 1000),
        ("5 J/(kg K)", "J/kg/°C", 5),
    ],
)
def test_units_are_converted(text: str, unit: str, value: float) -> None:
    target = quantities(f"1 {unit}")[0].unit
    assert converted(quantities(text)[0], target) == pytest.approx(value)


@pytest.mark.parametrize(("text", "unit"), [("1 kg", "m"), ("1 N", "J"), ("1 apple", "pear")])
def test_unlike_things_are_not_converted(text: str, unit: str) -> None:
    assert converted(quantities(text)[0], quantities(f"1 {unit}")[0].unit) is None

"""Reads iCalendar files with python3-icalendar and prints what it finds as JSON, one object a file."""

import datetime
import json
import sys
import warnings

import icalendar


def moment(prop):
    time = prop.dt
    if not isinstance(time, datetime.datetime):
        return {"local": time.isoformat(), "zone": None, "utc": None}
    utc = time.astimezone(datetime.timezone.utc)
    return {
        "local": time.strftime("%Y-%m-%dT%H:%M"),
        "zone": prop.params.get("TZID", "UTC"),
        "utc": utc.strftime("%Y-%m-%dT%H:%M"),
    }


def read(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    events = []
    problems = []
    for part in calendar.walk():
        problems += ["%s: %s" % (part.name, error) for error in part.errors]
        if part.name == "VEVENT":
            events.append(
                {
                    "uid": str(part["UID"]),
                    "summary": str(part["SUMMARY"]),
                    "start": moment(part["DTSTART"]),
                    "end": moment(part["DTEND"]),
                }
            )
    return {"events": events, "problems": problems}


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    files = [read(path) for path in sys.argv[1:]]
for warning in caught:
    for file in files:
        file["problems"].append(str(warning.message))
print(json.dumps(files))

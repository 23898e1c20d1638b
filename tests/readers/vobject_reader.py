"""Reads iCalendar files with python3-vobject and prints what it finds as JSON, one object a file."""

import datetime
import json
import sys
import warnings

import vobject


def moment(line):
    time = line.value
    if not isinstance(time, datetime.datetime):
        return {"local": time.isoformat(), "zone": None, "utc": None}
    utc = time.astimezone(datetime.timezone.utc)
    # vobject takes TZID off the line and keeps it beside it.
    zone = line.params.get("X-VOBJ-ORIGINAL-TZID", ["UTC"])[0]
    return {
        "local": time.strftime("%Y-%m-%dT%H:%M"),
        "zone": zone,
        "utc": utc.strftime("%Y-%m-%dT%H:%M"),
    }


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        calendar = vobject.readOne(file.read())
    problems = [] if calendar.validate(raiseException=True) else ["not valid"]
    events = [
        {
            "uid": event.uid.value,
            "summary": event.summary.value,
            "start": moment(event.dtstart),
            "end": moment(event.dtend),
        }
        for event in calendar.contents.get("vevent", [])
    ]
    return {"events": events, "problems": problems}


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    files = [read(path) for path in sys.argv[1:]]
for warning in caught:
    for file in files:
        file["problems"].append(str(warning.message))
print(json.dumps(files))

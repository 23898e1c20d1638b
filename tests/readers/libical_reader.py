"""Reads iCalendar files with libical and prints what it finds as JSON, one object a file."""

import json
import sys

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402


def properties(component, kind):
    found = component.get_first_property(kind)
    while found is not None:
        yield found
        found = component.get_next_property(kind)


def components(component, kind):
    found = component.get_first_component(kind)
    while found is not None:
        yield found
        found = component.get_next_component(kind)


def local(time):
    if time.is_date():
        return "%04d-%02d-%02d" % (time.get_year(), time.get_month(), time.get_day())
    return "%04d-%02d-%02dT%02d:%02d" % (
        time.get_year(),
        time.get_month(),
        time.get_day(),
        time.get_hour(),
        time.get_minute(),
    )


def moment(event, kind, time, zones):
    if time.is_date():
        return {"local": local(time), "zone": None, "utc": None}
    if time.is_utc():
        return {"local": local(time), "zone": "UTC", "utc": local(time)}
    prop = next(properties(event, kind))
    zone = prop.get_first_parameter(ICalGLib.ParameterKind.TZID_PARAMETER).get_tzid()
    placed = time.clone()
    placed.set_timezone(zones[zone])
    utc = placed.convert_to_zone(ICalGLib.Timezone.get_utc_timezone())
    return {"local": local(time), "zone": zone, "utc": local(utc)}


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        calendar = ICalGLib.Component.new_from_string(file.read())
    zones = {}
    for part in components(calendar, ICalGLib.ComponentKind.VTIMEZONE_COMPONENT):
        zone = ICalGLib.Timezone.new()
        zone.set_component(part.clone())
        zones[zone.get_tzid()] = zone
    events = []
    for event in components(calendar, ICalGLib.ComponentKind.VEVENT_COMPONENT):
        start = event.get_dtstart()
        events.append(
            {
                "uid": event.get_uid(),
                "summary": event.get_summary(),
                "start": moment(event, ICalGLib.PropertyKind.DTSTART_PROPERTY, start, zones),
                "end": moment(
                    event, ICalGLib.PropertyKind.DTEND_PROPERTY, event.get_dtend(), zones
                ),
            }
        )
    # Checking the restrictions of RFC 5546 marks each violation as an error property.
    valid = calendar.check_restrictions()
    errors = calendar.count_errors()
    problems = [] if valid and errors == 0 else ["%d errors, valid: %s" % (errors, valid)]
    return {"events": events, "problems": problems}


print(json.dumps([read(path) for path in sys.argv[1:]]))

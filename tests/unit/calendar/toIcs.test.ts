import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type IcsOptions, toIcs } from '../../../shared/calendar/toIcs.ts'
import { KINDS } from '../../../shared/model/civil.ts'
import type { Plan, Session } from '../../../shared/model/plan.ts'
import { aPlan, aSession } from '../../builders/plan.ts'
import { aRoadmap, aTopic } from '../../builders/roadmap.ts'
import {
  parseIcs,
  partsOf,
  propertyOf,
  unescapeText,
  type WireComponent,
} from '../../readers/parseIcs.ts'

const STAMP = '2027-02-01T08:30:00.000Z'
const MILESTONE = { id: 'ms-1', title: 'First, and last', date: '2027-05-31' }

function write(plan: Partial<Plan>, options: Partial<IcsOptions> = {}): WireComponent {
  return parseIcs(toIcs(aPlan(plan), aRoadmap(), { stamp: STAMP, ...options }))
}

function eventsOf(calendar: WireComponent): WireComponent[] {
  return partsOf(calendar, 'VEVENT')
}

function onlyEvent(plan: Partial<Plan>, options: Partial<IcsOptions> = {}): WireComponent {
  const [event, ...others] = eventsOf(write(plan, options))
  if (event === undefined || others.length > 0) throw new Error('Not one event')
  return event
}

function textOf(event: WireComponent, name: string): string {
  return unescapeText(propertyOf(event, name).value)
}

function timesOf(session: Partial<Session>): string[] {
  const event = onlyEvent({ sessions: [aSession(session)] })
  return ['DTSTART', 'DTEND'].map((name) => {
    const { parameters, value } = propertyOf(event, name)
    return `${parameters.TZID ?? 'UTC'} ${value}`
  })
}

describe('the calendar', () => {
  test('names its maker and its form, and no method', () => {
    const { properties } = write({})
    expect(properties.map(({ name, value }) => `${name}:${value}`)).toEqual([
      'VERSION:2.0',
      'PRODID:-//Study Planner//Study Planner//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:LLM engineer',
    ])
  })

  test('holds a component even without a session', () => {
    const calendar = write({ sessions: [] })
    expect(calendar.components.map(({ name }) => name)).toEqual(['VTIMEZONE'])
  })
})

describe('the event of a session', () => {
  test('has an identity that outlives every change', () => {
    const before = onlyEvent({})
    const moves = ['2027-03-01', '2027-04-01'].map((on) => ({ on, date: on, start: '19:00' }))
    const moved = aSession({ date: '2028-01-03', start: '08:15', minutes: 30, moves })
    const after = onlyEvent({ sessions: [moved] })
    const settled = onlyEvent({ sessions: [{ ...moved, status: 'missed' }] })
    expect(propertyOf(before, 'UID').value).toBe('p1-python.read-1@llm-engineer.study-planner')
    expect(propertyOf(after, 'UID').value).toBe(propertyOf(before, 'UID').value)
    expect(propertyOf(settled, 'UID').value).toBe(propertyOf(before, 'UID').value)
    expect(propertyOf(before, 'DTSTAMP').value).toBe('20270201T083000Z')
  })

  test('counts as later in a file that is written later, whatever became of the session', () => {
    const moves = [{ on: '2027-03-01', date: '2027-03-01', start: '19:00' }]
    const sequenceOf = (session: Partial<Session>, stamp: string) =>
      Number(propertyOf(onlyEvent({ sessions: [aSession(session)] }, { stamp }), 'SEQUENCE').value)
    const first = sequenceOf({ moves, status: 'done' }, '2027-03-01T08:00:00Z')
    // After an Undo, or in a new plan, a session knows nothing of its moves.
    const second = sequenceOf({}, '2027-03-01T08:00:01Z')
    const last = sequenceOf({}, '2087-12-31T23:59:59Z')
    expect([first, second]).toEqual([226_051_200, 226_051_201])
    expect(last).toBeGreaterThan(second)
    expect(last).toBeLessThan(2 ** 31)
  })

  test('says what to do, until what is done, and why now', () => {
    const event = onlyEvent({})
    expect(textOf(event, 'SUMMARY')).toBe('Read: Python')
    expect(textOf(event, 'DESCRIPTION')).toBe(
      [
        'Read about generators and decorators.',
        'Done when: a small tool passes its tests.',
        'Why now: Nothing has to come before it.',
      ].join('\n'),
    )
    expect(propertyOf(event, 'CATEGORIES').value).toBe('Foundation,Read')
  })

  test('escapes a comma in a category, which is no second category', () => {
    const roadmap = aRoadmap({
      phases: [{ id: 'p1', title: 'Start, slowly', weeklyHoursBand: [1, 2] }],
    })
    const [event] = eventsOf(parseIcs(toIcs(aPlan(), roadmap, { stamp: STAMP })))
    expect(event && propertyOf(event, 'CATEGORIES').value).toBe('Start\\, slowly,Read')
  })

  test('tells each session its own reason', () => {
    const reasons: Session['why'][] = [
      [{ kind: 'no-prerequisite' }],
      [{ kind: 'relaxed', item: 'x' }],
      [{ kind: 'relaxed', item: 'y' }],
      [{ kind: 'relaxed', item: 'x' }],
      [{ kind: 'after', item: 'x', finished: '2027-02-03' }],
      [{ kind: 'after', item: 'x', finished: '2027-02-03' }],
      [],
    ]
    const dates = Array.from({ length: 7 }, (_, index) =>
      index === 5 ? '2028-01-01' : '2027-03-01',
    )
    const sessions = reasons.map((why, index) =>
      aSession({ id: `s${index}`, why, date: dates[index] ?? '' }),
    )
    const whys = eventsOf(write({ sessions })).map(
      (event) => textOf(event, 'DESCRIPTION').split('\n')[2] ?? '',
    )
    expect(whys).toEqual([
      'Why now: Nothing has to come before it.',
      'Why now: X would come first, but waiting would leave this time idle.',
      'Why now: Y would come first, but waiting would leave this time idle.',
      'Why now: X would come first, but waiting would leave this time idle.',
      'Why now: After x, finished 3 February.',
      'Why now: After x, finished 3 February 2027.',
      '',
    ])
  })

  test('tells why only what holds where a session stands', () => {
    const why: Session['why'] = [{ kind: 'block', block: 'morning', rank: 1 }]
    const moves = [{ on: '2027-03-01', date: '2027-03-04', start: '06:45' }]
    const sessions = [
      aSession({ id: 'a', why, block: 'morning' }),
      aSession({ id: 'b', why, block: 'morning', moves, pinned: true }),
      aSession({ id: 'c', why, block: 'evening', moves }),
      aSession({ id: 'd', why, block: 'morning' }),
    ]
    const whys = eventsOf(write({ sessions })).map(
      (event) => textOf(event, 'DESCRIPTION').split('\n')[2] ?? '',
    )
    expect(whys).toEqual([
      'Why now: Reading sits best in your mornings.',
      'Why now: You chose this place.',
      '',
      'Why now: Reading sits best in your mornings.',
    ])
  })

  test('takes the words of its own kind where one activity has several', () => {
    const sessions = KINDS.map((kind) => aSession({ id: kind, kind }))
    expect(eventsOf(write({ sessions })).map((event) => textOf(event, 'SUMMARY'))).toEqual([
      'Read: Python',
      'Practise: Python',
      'Watch: Python',
      'Project: Python',
      'Review: Python',
    ])
  })

  test('reminds where it is wished', () => {
    const triggerOf = (alarmMinutes: number | null) =>
      partsOf(onlyEvent({}, { alarmMinutes }), 'VALARM').map((alarm) =>
        alarm.properties.map(({ name, value }) => `${name}:${value}`),
      )
    expect(triggerOf(15)).toEqual([
      ['ACTION:DISPLAY', 'DESCRIPTION:Read: Python', 'TRIGGER:-PT15M'],
    ])
    expect(triggerOf(0)[0]?.[2]).toBe('TRIGGER:PT0M')
    expect(triggerOf(null)).toEqual([])
  })

  test('says in its summary what became of it', () => {
    const summaries = (['planned', 'done', 'partial', 'missed', 'skipped'] as const).map(
      (status) => propertyOf(onlyEvent({ sessions: [aSession({ status })] }), 'SUMMARY').value,
    )
    expect(summaries).toEqual([
      'Read: Python',
      '✓ Read: Python',
      'Partly done – Read: Python',
      'Missed – Read: Python',
      'Skipped – Read: Python',
    ])
  })

  test('keeps its UID and its times whatever became of it', () => {
    const events = (['planned', 'done', 'missed'] as const).map((status) => {
      const event = onlyEvent({ sessions: [aSession({ status })] })
      return ['UID', 'DTSTART', 'DTEND'].map((name) => propertyOf(event, name).value)
    })
    expect(events[1]).toEqual(events[0])
    expect(events[2]).toEqual(events[0])
  })

  test('blocks time unless it was missed or skipped, and reminds while it is to come', () => {
    const standings = (['planned', 'done', 'partial', 'missed', 'skipped'] as const).map(
      (status) => {
        const event = onlyEvent({ sessions: [aSession({ status })] }, { alarmMinutes: 5 })
        const names = ['STATUS', 'TRANSP'].map((name) => propertyOf(event, name).value)
        return [...names, partsOf(event, 'VALARM').length].join(' ')
      },
    )
    expect(standings).toEqual([
      'CONFIRMED OPAQUE 1',
      'CONFIRMED OPAQUE 0',
      'CONFIRMED OPAQUE 0',
      'CONFIRMED TRANSPARENT 0',
      'CONFIRMED TRANSPARENT 0',
    ])
  })

  test('is called off where the plan has dropped it, unless the plan holds it', () => {
    const cancelled = [aSession(), aSession({ id: 'gone', date: '2027-04-01' })]
    const events = eventsOf(write({}, { cancelled, alarmMinutes: 5 }))
    expect(events.map((event) => propertyOf(event, 'STATUS').value)).toEqual([
      'CONFIRMED',
      'CANCELLED',
    ])
    expect(new Set(events.map((event) => propertyOf(event, 'SEQUENCE').value)).size).toBe(1)
    expect(events.map((event) => partsOf(event, 'VALARM').length)).toEqual([1, 0])
  })
})

describe('a file in the place of a former one', () => {
  const gone = { id: 'gone', date: '2027-04-01', zone: 'Asia/Tokyo', title: 'A, b; '.repeat(20) }
  const former = toIcs(
    aPlan({
      sessions: [
        aSession({ start: '06:00' }),
        aSession(gone),
        aSession({ id: 'past', date: '2027-01-31' }),
      ],
      milestones: [MILESTONE],
    }),
    aRoadmap(),
    { stamp: '2027-01-01T00:00:00Z', alarmMinutes: 5 },
  )

  test('calls off what is to come and the plan no longer has, and nothing else', () => {
    const calendar = write({}, { former, alarmMinutes: 5 })
    const events = eventsOf(calendar)
    expect(events.map((event) => propertyOf(event, 'STATUS').value)).toEqual([
      'CONFIRMED',
      'CANCELLED',
      'CANCELLED',
    ])
    const [, session, milestone] = events
    expect(session && textOf(session, 'SUMMARY')).toBe(`Read: ${gone.title}`)
    expect(session && propertyOf(session, 'DTSTART')).toMatchObject({
      parameters: { TZID: gone.zone },
    })
    expect(session && partsOf(session, 'VALARM')).toEqual([])
    expect(milestone && propertyOf(milestone, 'DTSTART').value).toBe('20270531')
    expect(new Set(events.map((event) => propertyOf(event, 'SEQUENCE').value)).size).toBe(1)
    expect(partsOf(calendar, 'VTIMEZONE').map((zone) => propertyOf(zone, 'TZID').value)).toContain(
      gone.zone,
    )
  })

  test('goes on calling off what the former one called off', () => {
    const again = toIcs(aPlan(), aRoadmap(), { stamp: STAMP, former })
    const later = write({}, { former: again, stamp: '2027-02-02T00:00:00Z' })
    expect(eventsOf(later).map((event) => propertyOf(event, 'STATUS').value)).toHaveLength(3)
  })

  test('calls off what the plan no longer has outside the dates asked for as well', () => {
    const later = write({}, { former, to: '2027-03-31' })
    expect(eventsOf(later).map((event) => propertyOf(event, 'STATUS').value)).toHaveLength(3)
  })

  test('takes along what that one holds in another place, out of the dates asked for as well', () => {
    const june = { from: '2027-06-01', to: '2027-06-30' }
    const before = {
      sessions: [
        aSession({ id: 'leaves', date: '2027-06-10' }),
        aSession({ id: 'stays', date: '2027-06-11' }),
        aSession({ id: 'later', date: '2027-07-05', start: '07:00' }),
      ],
      milestones: [{ ...MILESTONE, date: '2027-06-30' }],
    }
    const after = {
      sessions: [
        aSession({ id: 'stays', date: '2027-06-11' }),
        aSession({ id: 'leaves', date: '2027-07-03' }),
        aSession({ id: 'later', date: '2027-07-05', start: '07:00' }),
      ],
      milestones: [{ ...MILESTONE, date: '2027-07-03' }],
    }
    const text = toIcs(aPlan(before), aRoadmap(), { stamp: '2027-01-01T00:00:00Z' })
    const events = eventsOf(write(after, { former: text, ...june }))
    const startOf = (event: WireComponent) => propertyOf(event, 'DTSTART').value
    expect(
      events.map((event) => `${textOf(event, 'UID').split('@')[0]} ${startOf(event)}`),
    ).toEqual(['stays 20270611T190000', 'leaves 20270703T190000', 'ms-1 20270703'])
    expect(new Set(events.map((event) => propertyOf(event, 'STATUS').value))).toEqual(
      new Set(['CONFIRMED']),
    )
    expect(eventsOf(write(before, { former: text, ...june }))).toHaveLength(3)
  })

  test.each([
    ['that evening, to come', 'America/Los_Angeles', '2027-03-05', '20:00', 1],
    ['an hour ago', 'America/Los_Angeles', '2027-03-05', '16:30', 0],
    ['the day before, in the east', 'Asia/Tokyo', '2027-03-05', '23:00', 0],
  ])('looks at the clock of the event: %s', (_, zone, date, start, count) => {
    const dropped = aSession({ id: 'dropped', zone, date, start })
    const text = toIcs(aPlan({ sessions: [dropped] }), aRoadmap(), { stamp: STAMP })
    const stamp = '2027-03-06T01:30:00Z'
    const calendar = write({ sessions: [] }, { former: text, stamp })
    expect(eventsOf(calendar)).toHaveLength(count)
  })

  test('has the zone of an end whose start is written in UTC', () => {
    const twice = { zone: 'America/New_York', date: '2027-11-07', start: '01:30', minutes: 100 }
    const text = toIcs(aPlan({ sessions: [aSession({ id: 'twice', ...twice })] }), aRoadmap(), {
      stamp: STAMP,
    })
    const calendar = write({}, { former: text })
    const zones = partsOf(calendar, 'VTIMEZONE').map((zone) => propertyOf(zone, 'TZID').value)
    expect(zones).toContain('America/New_York')
  })

  test.each([
    ['of another program', former.replaceAll('Study Planner', 'Other')],
    ['cut in half', former.slice(0, former.indexOf('END:VEVENT'))],
    [
      'with a zone that there is not',
      former.replaceAll('TZID=Asia/Tokyo', 'TZID=No/Where').replace(/UID:.*milestones.*/, ''),
    ],
    [
      'with a date that there is not',
      former.replaceAll('20270401T', '20279999T').replace(/UID:.*milestones.*/, ''),
    ],
    ['that is none', 'BEGIN:VEVENT'],
  ])('takes nothing from a file %s', (_, text) => {
    expect(eventsOf(write({}, { former: text }))).toHaveLength(1)
  })
})

describe('the times of a session', () => {
  test('are those of the wall', () => {
    expect(timesOf({ start: '07:05', minutes: 50 })).toEqual([
      'Europe/Paris 20270301T070500',
      'Europe/Paris 20270301T075500',
    ])
  })

  test('run past midnight, the end of a month and of a year', () => {
    expect(timesOf({ date: '2027-12-31', start: '23:30', minutes: 60 })).toEqual([
      'Europe/Paris 20271231T233000',
      'Europe/Paris 20280101T003000',
    ])
    expect(timesOf({ date: '2028-02-28', start: '23:00', minutes: 60 })[1]).toBe(
      'Europe/Paris 20280229T000000',
    )
  })

  test('count elapsed minutes where the clock goes forward', () => {
    expect(timesOf({ date: '2027-03-28', start: '01:30', minutes: 60 })).toEqual([
      'Europe/Paris 20270328T013000',
      'Europe/Paris 20270328T033000',
    ])
    expect(timesOf({ date: '2027-03-27', start: '23:30', minutes: 240 })[1]).toBe(
      'Europe/Paris 20270328T043000',
    )
  })

  test('end in UTC where the clock shows the end twice', () => {
    expect(timesOf({ date: '2027-10-31', start: '01:30', minutes: 45 })).toEqual([
      'Europe/Paris 20271031T013000',
      'UTC 20271031T001500Z',
    ])
    expect(timesOf({ date: '2027-10-31', start: '01:30', minutes: 105 })[1]).toBe(
      'UTC 20271031T011500Z',
    )
    expect(timesOf({ date: '2027-10-31', start: '01:30', minutes: 150 })[1]).toBe(
      'Europe/Paris 20271031T030000',
    )
  })

  test('start after the gap where the clock never shows the start', () => {
    expect(timesOf({ date: '2027-03-28', start: '02:30', minutes: 30 })).toEqual([
      'Europe/Paris 20270328T033000',
      'Europe/Paris 20270328T040000',
    ])
  })

  test('keep to the zone of each session on one and the same date', () => {
    const zones = ['Asia/Tokyo', 'Europe/Paris', 'Asia/Tokyo']
    const sessions = zones.map((zone, index) => aSession({ id: `s${index}`, zone }))
    const calendar = write({ sessions })
    expect(eventsOf(calendar).map((event) => propertyOf(event, 'DTSTART').parameters.TZID)).toEqual(
      zones,
    )
    expect(partsOf(calendar, 'VTIMEZONE').map((zone) => propertyOf(zone, 'TZID').value)).toEqual([
      'Asia/Tokyo',
      'Europe/Paris',
    ])
  })
})

describe('the event of a milestone', () => {
  test('takes its day and blocks no time', () => {
    const plan = { sessions: [], milestones: [MILESTONE] }
    const roadmap = aRoadmap({
      milestones: [{ id: 'ms-1', title: 'First', phase: 'p1', requires: [] }],
    })
    const [event] = eventsOf(parseIcs(toIcs(aPlan(plan), roadmap, { stamp: STAMP })))
    expect(event?.properties.map(({ name, value }) => `${name}:${value}`)).toEqual([
      'UID:ms-1@milestones.llm-engineer.study-planner',
      'DTSTAMP:20270201T083000Z',
      'SEQUENCE:223633800',
      'DTSTART:20270531',
      'DTEND:20270601',
      'SUMMARY:Milestone: First\\, and last',
      'CATEGORIES:Foundation,Milestone',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
    ])
    expect(event && propertyOf(event, 'DTSTART').parameters).toEqual({ VALUE: 'DATE' })
  })

  test('never shares its identity with a session of the same id', () => {
    const plan = { sessions: [aSession({ id: 'ms-1' })], milestones: [MILESTONE] }
    const uids = eventsOf(write(plan)).map((event) => propertyOf(event, 'UID').value)
    expect(new Set(uids).size).toBe(2)
  })
})

describe('a range of dates', () => {
  const sessions = ['2027-03-01', '2027-03-02', '2027-03-03'].map((date) =>
    aSession({ id: date, date }),
  )
  const milestones = [MILESTONE, { ...MILESTONE, id: 'early', date: '2027-03-02' }]
  const datesIn = (range: Partial<IcsOptions>) =>
    eventsOf(write({ sessions, milestones }, range)).map((event) =>
      propertyOf(event, 'DTSTART').value.slice(0, 8),
    )

  test('is inclusive at both ends', () => {
    expect(datesIn({ from: '2027-03-02', to: '2027-03-03' })).toEqual([
      '20270302',
      '20270303',
      '20270302',
    ])
  })

  test('may be open', () => {
    expect(datesIn({ from: '2027-03-03', to: null })).toEqual(['20270303', '20270531'])
    expect(datesIn({ to: '2027-03-01' })).toEqual(['20270301'])
    expect(datesIn({ from: '2030-01-01' })).toEqual([])
  })
})

test('writes any text and any id so that it is read back', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
  const session = fc.record({ title: text, id: text })
  fc.assert(
    fc.property(fc.array(session, { maxLength: 5 }), text, text, (parts, done, name) => {
      const sessions = parts.map((part, index) =>
        aSession({ title: part.title, id: `${part.id}${index}` }),
      )
      const topics = [aTopic({ doneWhen: done, covers: [done, name] })]
      const roadmap = aRoadmap({ title: name, topics })
      const plan = aPlan({ sessions, roadmap: { id: name, version: '1' } })
      const calendar = parseIcs(toIcs(plan, roadmap, { stamp: STAMP, alarmMinutes: 5 }))
      const visible = (value: string) =>
        value.replace(/\r\n|\r/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '\uFFFD')
      expect(textOf(calendar, 'X-WR-CALNAME')).toBe(visible(name))
      const events = eventsOf(calendar)
      expect(events.map((event) => textOf(event, 'SUMMARY'))).toEqual(
        sessions.map(({ title }) => visible(`Read: ${title}`)),
      )
      expect(events.map((event) => textOf(event, 'UID'))).toEqual(
        sessions.map(({ id }) => visible(`${id}@${name}.study-planner`)),
      )
      for (const event of events) {
        expect(textOf(event, 'DESCRIPTION')).toContain(
          visible(`Done when: ${done.replace(/\.$/, '')}.\nWhy now: `),
        )
      }
    }),
    { seed: 20270301 },
  )
})

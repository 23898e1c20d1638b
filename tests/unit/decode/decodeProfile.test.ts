import { describe, expect, test } from 'vitest'
import { decodeProfile } from '../../../shared/decode/decodeProfile.ts'
import type { Fault } from '../../../shared/decode/fault.ts'
import { aProfileInput } from '../../builders/profileInput.ts'

/** Faults as `path code`, in the order reported. */
function faultsOf(overrides: Record<string, unknown>): string[] {
  const result = decodeProfile(aProfileInput(overrides))
  return result.ok ? [] : result.error.map(({ path, code }) => `${path} ${code}`)
}

function firstFault(overrides: Record<string, unknown>): Fault | undefined {
  const result = decodeProfile(aProfileInput(overrides))
  return result.ok ? undefined : result.error[0]
}

function window(start: string, minutes: number): Record<string, unknown> {
  return { block: 'evening', start, minutes }
}

function weekly(days: Record<string, unknown>, more: Record<string, unknown> = {}) {
  return { type: 'weekly', from: '2027-03-01', to: null, days, ...more }
}

describe('a profile in good order', () => {
  test('is read as it stands', () => {
    const input = aProfileInput()
    expect(decodeProfile(input)).toEqual({ ok: true, value: input })
  })

  test('gets the defaults of the fields left out', () => {
    const { pace, paceFactor, reserveShare, exceptions, limits, ...rest } = aProfileInput()
    const result = decodeProfile(rest)
    expect(result).toMatchObject({
      ok: true,
      value: { pace: 'hours', paceFactor: 1, reserveShare: 0.1, exceptions: [], limits: {} },
    })
  })

  test('may count its horizon in weeks', () => {
    expect(faultsOf({ horizonMonths: undefined, horizonWeeks: 104 })).toEqual([])
  })

  test('may leave hours between windows that touch, also at midnight', () => {
    const day = [window('22:00', 120), window('00:00', 60), window('01:00', 60)]
    expect(faultsOf({ availability: [weekly({ mon: day, tue: [window('00:00', 30)] })] })).toEqual(
      [],
    )
  })

  test('ignores fields that it does not know', () => {
    expect(faultsOf({ comment: 'mine' })).toEqual([])
  })
})

describe('the form of a profile', () => {
  test.each([
    ['a missing field', { startDate: undefined }, 'startDate missing'],
    ['a date in words', { startDate: '1 March 2027' }, 'startDate not-a-date'],
    ['a date that does not exist', { startDate: '2027-02-29' }, 'startDate no-such-date'],
    ['a number for a date', { startDate: 20270301 }, 'startDate wrong-type'],
    ['a horizon with half a month', { horizonMonths: 1.5 }, 'horizonMonths wrong-type'],
    ['a horizon of nothing', { horizonMonths: 0 }, 'horizonMonths too-small'],
    ['an endless number', { paceFactor: Number.POSITIVE_INFINITY }, 'paceFactor wrong-type'],
    ['too large a reserve', { reserveShare: 0.9 }, 'reserveShare too-large'],
    ['an unknown pace', { pace: 'fast' }, 'pace wrong-value'],
    ['no availability', { availability: [] }, 'availability empty'],
    ['a text for a list', { exceptions: 'none' }, 'exceptions wrong-type'],
    [
      'an unknown zone',
      { timeZones: [{ from: '2027-03-01', zone: 'Mars/Olympus' }] },
      'timeZones.0.zone unknown-zone',
    ],
    [
      'an unknown pattern',
      { availability: [{ type: 'monthly' }, weekly({ mon: [window('20:00', 60)] })] },
      'availability.0.type wrong-value',
    ],
    [
      'a pattern without a type',
      { availability: [{}, weekly({ mon: [window('20:00', 60)] })] },
      'availability.0.type missing',
    ],
    [
      'a weekday that does not exist',
      { availability: [weekly({ monday: [], mon: [window('20:00', 60)] })] },
      'availability.0.days.monday unknown-field',
    ],
    [
      'a clock time of 24:00',
      { availability: [weekly({ mon: [window('24:00', 60)] })] },
      'availability.0.days.mon.0.start not-a-clock-time',
    ],
  ])('names %s', (_, overrides, fault) => {
    expect(faultsOf(overrides)).toEqual([fault])
  })

  test('tells the value found and the values expected', () => {
    expect(firstFault({ pace: 'fast' })).toEqual({
      path: 'pace',
      code: 'wrong-value',
      facts: { expected: 'hours, band', found: '"fast"' },
    })
    expect(firstFault({ horizonMonths: 2000 })?.facts).toEqual({ maximum: 1200, found: '2000' })
    expect(firstFault({ scope: [] })?.facts).toEqual({ expected: 'object', found: 'a list' })
  })

  test.each([[null], [[]], ['text'], [7]])('refuses %j as a whole', (input) => {
    const result = decodeProfile(input)
    const faults = result.ok ? [] : result.error
    expect(faults.map(({ path, code }) => [path, code])).toEqual([['', 'wrong-type']])
  })

  test('knows its own version only, and says nothing else about another one', () => {
    expect(faultsOf({ version: 2, startDate: 'soon' })).toEqual(['version unsupported-version'])
    expect(faultsOf({ version: '1' })).toEqual(['version wrong-value'])
    expect(faultsOf({ version: undefined })).toEqual(['version missing'])
  })
})

describe('relations between the parts of a profile', () => {
  test.each([
    [
      'a pattern that ends before it starts',
      {
        availability: [weekly({ mon: [window('20:00', 60)] }, { to: '2027-02-01' })],
        exceptions: [],
      },
      ['availability.0.to end-before-start'],
    ],
    [
      'an exception that ends before it starts',
      { exceptions: [{ capacity: 'none', from: '2027-05-02', to: '2027-05-01' }] },
      ['exceptions.0.to end-before-start'],
    ],
    [
      'an alternation that starts on a Tuesday',
      {
        availability: [
          {
            type: 'alternating',
            anchorMonday: '2027-03-02',
            from: '2027-03-01',
            to: null,
            weeks: [{ label: 'A', days: { mon: [window('20:00', 60)] } }],
          },
        ],
      },
      ['availability.0.anchorMonday not-a-monday'],
    ],
    [
      'a cycle whose days do not match its length',
      {
        availability: [
          {
            type: 'cycle',
            cycleLengthDays: 8,
            anchorDate: '2027-03-01',
            from: '2027-03-01',
            to: null,
            dayWindows: [[window('20:00', 60)], []],
          },
        ],
      },
      ['availability.0.dayWindows wrong-length'],
    ],
    [
      'zones out of order',
      {
        timeZones: [
          { from: '2027-03-01', zone: 'Europe/Paris' },
          { from: '2027-09-01', zone: 'Asia/Tokyo' },
          { from: '2027-09-01', zone: 'Europe/Paris' },
        ],
      },
      ['timeZones.2.from out-of-order'],
    ],
    [
      'a first zone after the start',
      { timeZones: [{ from: '2027-03-02', zone: 'Europe/Paris' }] },
      ['timeZones.0.from out-of-order'],
    ],
    ['two horizons', { horizonWeeks: 104 }, ['horizonWeeks both-given']],
    ['no horizon', { horizonMonths: undefined }, ['horizonMonths missing']],
    [
      'a horizon past the last year',
      {
        startDate: '9999-01-01',
        availability: [weekly({ mon: [window('20:00', 60)] })],
      },
      ['horizonMonths beyond-calendar'],
    ],
    [
      'sessions whose smallest is larger than their largest',
      { limits: { minSessionMin: 60, maxSessionMin: 45 } },
      ['limits.minSessionMin min-over-max'],
    ],
    [
      'sessions that no day can hold',
      { limits: { minSessionMin: 60, maxMinutesPerDay: 45 } },
      ['limits.minSessionMin min-over-max'],
    ],
    ['no window at all', { availability: [weekly({})], exceptions: [] }, ['availability no-hours']],
    [
      'windows only after the horizon',
      {
        availability: [weekly({ mon: [window('20:00', 60)] }, { from: '2029-03-01' })],
        exceptions: [],
      },
      ['availability no-hours'],
    ],
  ])('names %s', (_, overrides, faults) => {
    expect(faultsOf(overrides)).toEqual(faults)
  })

  test('takes the windows of an exception for hours', () => {
    expect(faultsOf({ availability: [weekly({})] })).toEqual([])
  })
})

describe('overlapping windows', () => {
  test.each([
    [
      'within a day, listed in any order',
      [weekly({ mon: [window('20:00', 60), window('19:30', 31)] })],
      ['availability.0.days.mon.0'],
    ],
    [
      'the same window twice',
      [weekly({ mon: [window('20:00', 60), window('20:00', 60)] })],
      ['availability.0.days.mon.1'],
    ],
    [
      'inside a longer one, past a short one',
      [weekly({ mon: [window('10:00', 300), window('11:00', 30), window('14:00', 30)] })],
      ['availability.0.days.mon.1', 'availability.0.days.mon.2'],
    ],
    [
      'past midnight into the next day',
      [weekly({ mon: [window('23:00', 120)], tue: [window('00:30', 60), window('09:00', 60)] })],
      ['availability.0.days.tue.0'],
    ],
    [
      'from Sunday into Monday',
      [weekly({ mon: [window('00:00', 60)], sun: [window('23:30', 31)] })],
      ['availability.0.days.mon.0'],
    ],
    [
      'from one week of an alternation into the next',
      [
        {
          type: 'alternating',
          anchorMonday: '2027-03-01',
          from: '2027-03-01',
          to: null,
          weeks: [
            { label: 'A', days: { sun: [window('23:00', 90)] } },
            { label: 'B', days: { mon: [window('00:00', 45)] } },
          ],
        },
      ],
      ['availability.0.weeks.1.days.mon.0'],
    ],
    [
      'from the last day of a cycle into its first',
      [
        {
          type: 'cycle',
          cycleLengthDays: 2,
          anchorDate: '2027-03-01',
          from: '2027-03-01',
          to: null,
          dayWindows: [[window('01:00', 60)], [window('22:00', 240)]],
        },
      ],
      ['availability.0.dayWindows.0.0'],
    ],
  ])('are named %s', (_, availability, paths) => {
    expect(faultsOf({ availability })).toEqual(paths.map((path) => `${path} overlapping-windows`))
  })

  test.each([
    ['2027-03-02', []],
    ['2027-03-03', ['availability.0.dayWindows.0.0 overlapping-windows']],
  ])('are none between days that never follow each other: a cycle until %s', (to, faults) => {
    const cycle = {
      type: 'cycle',
      cycleLengthDays: 2,
      anchorDate: '2027-02-27',
      from: '2027-03-01',
      to,
      dayWindows: [[window('01:00', 60)], [window('22:00', 240)]],
    }
    expect(faultsOf({ availability: [cycle] })).toEqual(faults)
  })

  test('are none between Sunday and Monday where neither Sunday nor a second Monday comes', () => {
    const days = { mon: [window('00:00', 60)], sun: [window('23:30', 120)] }
    const until = (to: string) => faultsOf({ availability: [weekly(days, { to })] })
    expect(until('2027-03-03')).toEqual([])
    expect(until('2027-03-07')).toEqual([])
    expect(until('2027-03-08')).toEqual(['availability.0.days.mon.0 overlapping-windows'])
  })

  test('tell the window that stands in the way', () => {
    const availability = [weekly({ mon: [window('07:00', 60), window('07:30', 60)] })]
    expect(firstFault({ availability })).toEqual({
      path: 'availability.0.days.mon.1',
      code: 'overlapping-windows',
      facts: { otherStart: '07:00', otherMinutes: 60, dayBefore: 0 },
    })
  })

  test('are named in an exception, past midnight only where it holds on two days in a row', () => {
    const windows = [window('22:00', 240), window('00:30', 60)]
    const exception = { capacity: 'override', from: '2027-05-03', to: '2027-05-09', windows }
    const overlap = ['exceptions.0.windows.1 overlapping-windows']
    expect(faultsOf({ exceptions: [exception] })).toEqual(overlap)
    expect(faultsOf({ exceptions: [{ ...exception, days: ['mon', 'wed'] }] })).toEqual([])
    expect(faultsOf({ exceptions: [{ ...exception, days: ['wed', 'thu'] }] })).toEqual(overlap)
    expect(faultsOf({ exceptions: [{ ...exception, to: '2027-05-03' }] })).toEqual([])
  })
})

describe('many faults', () => {
  test('are all reported, in the order of their paths', () => {
    expect(
      faultsOf({
        startDate: 'soon',
        horizonWeeks: 104,
        paceFactor: 'x',
        availability: [
          weekly({ tue: [window('20:00', 60), window('20:30', 60)] }, { to: '2026-01-01' }),
          weekly({ mon: [window('8:00', 60)], sun: [window('20:00', 60)] }),
        ],
      }),
    ).toEqual([
      'availability.0.days.tue.1 overlapping-windows',
      'availability.0.to end-before-start',
      'availability.1.days.mon.0.start not-a-clock-time',
      'horizonWeeks both-given',
      'paceFactor wrong-type',
      'startDate not-a-date',
    ])
  })

  test('are sorted by number where a step is a number', () => {
    const bad = Array.from({ length: 12 }, () => ({
      from: 'x',
      to: '2027-01-01',
      capacity: 'none',
    }))
    expect(faultsOf({ exceptions: bad }).map((fault) => fault.split('.')[1])).toEqual(
      bad.map((_, index) => String(index)),
    )
  })

  test('are counted past the fiftieth', () => {
    const exceptions = Array.from({ length: 40 }, () => ({ from: 1, to: 2, capacity: 'none' }))
    const result = decodeProfile(aProfileInput({ exceptions }))
    expect(result.ok ? [] : result.error).toHaveLength(51)
    expect(result.ok ? undefined : result.error[50]).toEqual({
      path: '',
      code: 'more-faults',
      facts: { count: 30 },
    })
  })
})

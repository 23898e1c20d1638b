import { describe, expect, test } from 'vitest'
import { decodeLog } from '../../../shared/decode/decodeLog.ts'

function faultsOf(entries: unknown): string[] {
  const result = decodeLog({ version: 1, entries })
  return result.ok ? [] : result.error.map(({ path, code }) => `${path} ${code}`)
}

describe('decodeLog', () => {
  test('reads entries for a session, a block and a range', () => {
    const log = {
      version: 1,
      entries: [
        { session: 'a', status: 'partial', minutes: 40, recall: 'good', on: '2027-03-09' },
        { date: '2027-03-09', block: 'evening', status: 'missed', on: '2027-03-10' },
        { from: '2027-03-09', to: '2027-03-12', status: 'skipped', on: '2027-03-13' },
      ],
    }
    expect(decodeLog(log)).toEqual({ ok: true, value: log })
  })

  test('judges an entry by the form that it comes nearest to', () => {
    expect(
      faultsOf([
        { session: 'a', status: 'late', on: '2027-03-09' },
        { date: '2027-03-09', block: 'night', status: 'done', on: 'today' },
        { from: '2027-03-09', to: '2027-02-30', status: 'done', on: '2027-03-09' },
        { status: 'done', on: '2027-03-09' },
        'a',
      ]),
    ).toEqual([
      'entries.0.status wrong-value',
      'entries.1.block wrong-value',
      'entries.1.on not-a-date',
      'entries.2.to no-such-date',
      'entries.3.session missing',
      'entries.4 wrong-type',
    ])
  })

  test('reads study that was not planned, and judges it as such', () => {
    const study = { activity: 'a.read', date: '2027-03-09', minutes: 40, on: '2027-03-09' }
    const log = { version: 1, entries: [{ ...study, start: '21:00', status: 'done' }] }
    expect(decodeLog(log)).toEqual({ ok: true, value: log })
    const { minutes: _, ...rest } = study
    expect(
      faultsOf([
        { ...study, status: 'missed' },
        { ...rest, status: 'done' },
        { ...study, status: 'done', minutes: 1441 },
        { ...study, status: 'done', minutes: 0 },
        { ...study, status: 'done', start: '25:00' },
      ]),
    ).toEqual([
      'entries.0.status wrong-value',
      'entries.1.minutes missing',
      'entries.2.minutes too-large',
      'entries.3.minutes too-small',
      'entries.4.start not-a-clock-time',
    ])
  })

  test('names a range that ends before it starts', () => {
    expect(
      faultsOf([{ from: '2027-03-09', to: '2027-03-08', status: 'done', on: '2027-03-09' }]),
    ).toEqual(['entries.0.to end-before-start'])
  })

  test('names missing entries', () => {
    expect(faultsOf(undefined)).toEqual(['entries missing'])
  })
})

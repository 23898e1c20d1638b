/** The worked example of the contract, as it comes from a file: plain, untyped and free to break. */
export function aProfileInput(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    version: 1,
    startDate: '2027-03-01',
    timeZones: [{ from: '2027-03-01', zone: 'Europe/Paris' }],
    horizonMonths: 24,
    scope: {
      phases: ['p1', 'p2', 'p3', 'p4'],
      priorities: ['must', 'should', 'could'],
      known: ['p1-git'],
    },
    pace: 'hours',
    paceFactor: 1,
    reserveShare: 0.1,
    availability: [
      {
        type: 'weekly',
        from: '2027-03-01',
        to: null,
        days: {
          mon: [
            { block: 'morning', start: '07:00', minutes: 60 },
            { block: 'evening', start: '20:00', minutes: 90 },
          ],
          sat: [{ block: 'weekend', start: '09:30', minutes: 240 }],
        },
      },
      {
        type: 'alternating',
        anchorMonday: '2027-06-07',
        from: '2027-06-07',
        to: '2027-08-29',
        weeks: [
          { label: 'A', days: {} },
          { label: 'B', days: {} },
        ],
      },
      {
        type: 'cycle',
        cycleLengthDays: 2,
        anchorDate: '2027-08-30',
        from: '2027-08-30',
        to: null,
        dayWindows: [[], []],
      },
    ],
    exceptions: [
      { from: '2027-07-24', to: '2027-08-08', capacity: 'none', reason: 'holiday' },
      {
        from: '2027-12-06',
        to: '2027-12-19',
        capacity: 'override',
        days: ['mon', 'tue', 'wed', 'thu', 'fri'],
        windows: [{ block: 'evening', start: '20:30', minutes: 60 }],
        reason: 'exams',
      },
    ],
    limits: {
      maxMinutesPerDay: 300,
      minRestDaysPerWeek: 1,
      maxConsecutiveStudyDays: 6,
      minSessionMin: 30,
      maxSessionMin: 120,
    },
    ...overrides,
  }
}

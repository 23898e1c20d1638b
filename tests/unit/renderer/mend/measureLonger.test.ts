import { expect, it } from 'vitest'
import { measureLonger } from '../../../../renderer/mend/measureLonger.ts'
import { addHours } from '../../../../shared/fit/addHours.ts'
import type { Profile } from '../../../../shared/model/profile.ts'
import { aProfile } from '../../../builders/profile.ts'

const evening = (minutes: number) => [{ block: 'evening', start: '19:00', minutes } as const]
const profile: Profile = {
  ...aProfile(),
  availability: [
    { type: 'weekly', from: '2027-03-01', to: null, days: { mon: evening(60), thu: evening(285) } },
  ],
  limits: {},
}

it('tells by how much blocks and weeks grow', () => {
  // A block grows to midnight at most.
  const changes = addHours(profile, 30, false)
  expect(measureLonger(profile, changes)).toEqual({ block: 30, week: 45, dayLimit: null })
})

it('tells a limit of a day that grows with them', () => {
  const limited = { ...profile, limits: { maxMinutesPerDay: 120 } }
  expect(measureLonger(limited, addHours(limited, 30, false))?.dayLimit).toBe(135)
})

it('has nothing to tell of a choice with the same hours', () => {
  expect(measureLonger(profile, {})).toBeNull()
})

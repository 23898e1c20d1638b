import { expect, test } from 'vitest'

test('the runtime works in the zone that the run asks for', () => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  expect(timeZone).toBe(process.env.TZ ?? timeZone)
})

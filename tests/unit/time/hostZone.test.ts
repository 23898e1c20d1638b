import { expect, test } from 'vitest'

test('the runtime works in the zone that the run asks for', () => {
  // Where the run asks for none this is the machine's own, and nothing is compared.
  const timeZone = process.env.TZ || undefined
  const noon = new Date(2027, 5, 1, 12)
  expect(noon.toLocaleTimeString('en', { timeZone, hour: '2-digit', hourCycle: 'h23' })).toBe('12')
})

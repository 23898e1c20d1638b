import { expect, it } from 'vitest'
import { parseTime } from '../../../../renderer/design/parseTime.ts'

it.each([
  ['7', '07:00'],
  ['19', '19:00'],
  ['730', '07:30'],
  ['1930', '19:30'],
  ['7:30', '07:30'],
  ['7.30', '07:30'],
  [' 07h30 ', '07:30'],
  ['0:00', '00:00'],
  ['23:59', '23:59'],
])('reads %j as %s', (typed, time) => {
  expect(parseTime(typed)).toBe(time)
})

it.each(['', '24', '24:00', '7:60', '7:3', 'noon', '-1', '12345', '7:30 pm'])(
  'reads %j as no time',
  (typed) => {
    expect(parseTime(typed)).toBeNull()
  },
)

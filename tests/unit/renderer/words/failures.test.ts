import { expect, test } from 'vitest'
import { describeExportFailure } from '../../../../renderer/words/failures.ts'

const say = (code: string) =>
  describeExportFailure({ kind: 'not-writable', path: '/plans/june.ics', code })

test('says in plain words why a file was not written, and what to do', () => {
  expect(say('EACCES')).toBe(
    '/plans/june.ics was not written: you are not allowed to save there. Choose another place.',
  )
  expect(say('ENOENT')).toContain('its folder does not exist')
})

test('names the code of the system where the reason is an unusual one', () => {
  expect(say('EIO')).toContain('the system refused it (EIO)')
})

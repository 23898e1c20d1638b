import type { Exception, Profile } from '../../shared/model/profile.ts'

/** Adds days without hours. */
export function addDaysOff(profile: Profile, from: string, to: string): Profile {
  return withExceptions(profile, [...profile.exceptions, { capacity: 'none', from, to }])
}

/** Adds days with other hours: an hour in the evening to begin with. */
export function addOtherHours(profile: Profile, from: string, to: string): Profile {
  return withExceptions(profile, [
    ...profile.exceptions,
    {
      capacity: 'override',
      from,
      to,
      windows: [{ block: 'evening', start: '20:00', minutes: 60 }],
    },
  ])
}

/** Puts an exception in the place of the `index`-th one. */
export function replaceException(profile: Profile, index: number, next: Exception): Profile {
  return withExceptions(
    profile,
    profile.exceptions.map((each, other) => (other === index ? next : each)),
  )
}

/** Takes the `index`-th exception away. */
export function removeException(profile: Profile, index: number): Profile {
  return withExceptions(
    profile,
    profile.exceptions.filter((_, other) => other !== index),
  )
}

/** An exception with other dates; a first day past the last one takes the last one along. */
export function withDates(exception: Exception, from: string, to: string): Exception {
  return { ...exception, from, to: to < from ? from : to }
}

/** An exception with another reason; an empty one goes. */
export function withReason(exception: Exception, reason: string): Exception {
  const { reason: _, ...rest } = exception
  return reason === '' ? rest : { ...rest, reason }
}

function withExceptions(profile: Profile, exceptions: readonly Exception[]): Profile {
  return { ...profile, exceptions }
}

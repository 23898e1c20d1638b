import { useMemo } from 'react'
import type { Profile } from '../../shared/model/profile.ts'
import type { RepairInput } from '../../shared/repair/types.ts'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import { useWallClock } from '../state/clock.ts'
import { useStore } from '../state/store.ts'
import { mendInput, usableFrom } from './mendInput.ts'

/** The question that a mend asks now, the very same for a quarter of an hour; and the date on the wall. */
export function useMendInput(timeZones: Profile['timeZones']): {
  readonly input: RepairInput | null
  readonly today: string
} {
  const document = useStore((state) => state.document)
  const { day, minuteOfDay } = useWallClock(timeZones)
  const today = toCivilDate(day)
  const now = usableFrom(minuteOfDay)
  const input = useMemo(() => mendInput(document, today, now), [document, today, now])
  return { input, today }
}

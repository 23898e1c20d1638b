import type { Option } from '../design/Select.tsx'
import { words } from '../words/words.ts'

const MINUTES: readonly (number | null)[] = [null, 0, 5, 10, 15, 30, 60]

/** The reminders that can be chosen. */
export const ALARM_CHOICES: readonly Option<string>[] = MINUTES.map((minutes) => ({
  value: toAlarmChoice(minutes),
  label: words.frame.alarmChoices(minutes),
}))

/** The value of the choice for so many minutes before a session; null is no reminder. */
export function toAlarmChoice(minutes: number | null): string {
  return minutes === null ? 'none' : String(minutes)
}

/** Minutes before a session of a choice; null is no reminder. */
export function fromAlarmChoice(choice: string): number | null {
  return choice === 'none' ? null : Number(choice)
}

/**
 * Scrolls a list of days so that the first day not before a date stands at its top, or the last day
 * where all are before it.
 * @param date A civil date, which sorts as text.
 */
export function showInList(surface: HTMLElement | null, date: string): void {
  const days = [...(surface?.querySelectorAll<HTMLElement>('[role=listitem] [data-date]') ?? [])]
  const found = days.find((day) => (day.dataset.date ?? '') >= date) ?? days[days.length - 1]
  found?.closest('[role=listitem]')?.scrollIntoView({ block: 'start' })
}

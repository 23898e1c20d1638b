import { CalendarView } from '../calendar/CalendarView.tsx'
import type { Subject, View } from '../state/navigation.ts'
import { later, type Part } from './later.ts'

/** What the main surface shows for each view. The app opens on the calendar; the others come later. */
export const VIEWS: Readonly<Record<View, Part<object>>> = {
  today: later(async () => (await import('../today/TodayView.tsx')).TodayView),
  calendar: { content: CalendarView },
  roadmap: later(async () => (await import('../roadmap/RoadmapView.tsx')).RoadmapView),
  progress: later(async () => (await import('../progress/ProgressView.tsx')).ProgressView),
  hours: later(async () => (await import('../changes/HoursView.tsx')).HoursView),
}

/** What takes the main surface while the learner looks at the ways to catch up. */
export const MEND: Part<object> = later(async () => (await import('../mend/MendView.tsx')).MendView)

type DetailProps = { readonly id: string }

/** What the details panel shows for each kind of subject, given its id. */
export const DETAILS: Readonly<Record<Subject['kind'], Part<DetailProps>>> = {
  session: later(async () => (await import('../session/SessionDetails.tsx')).SessionDetails),
  item: later(async () => (await import('../session/ItemDetails.tsx')).ItemDetails),
  milestone: later(async () => (await import('../session/MilestoneDetails.tsx')).MilestoneDetails),
}

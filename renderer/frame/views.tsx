import { type ComponentType, lazy } from 'react'
import { CalendarView } from '../calendar/CalendarView.tsx'
import type { Subject, View } from '../state/navigation.ts'

/** What the main surface shows for each view; each part of the window is loaded when first needed. */
export const VIEWS: Readonly<Record<View, ComponentType>> = {
  today: lazy(async () => ({ default: (await import('../today/TodayView.tsx')).TodayView })),
  calendar: CalendarView,
  roadmap: lazy(async () => ({
    default: (await import('../roadmap/RoadmapView.tsx')).RoadmapView,
  })),
  hours: lazy(async () => ({ default: (await import('../changes/HoursView.tsx')).HoursView })),
}

type DetailProps = { readonly id: string }

/** What the details panel shows for each kind of subject, given its id. */
export const DETAILS: Readonly<Record<Subject['kind'], ComponentType<DetailProps>>> = {
  session: lazy(async () => ({
    default: (await import('../session/SessionDetails.tsx')).SessionDetails,
  })),
  item: lazy(async () => ({ default: (await import('../session/ItemDetails.tsx')).ItemDetails })),
  milestone: lazy(async () => ({
    default: (await import('../session/MilestoneDetails.tsx')).MilestoneDetails,
  })),
}

import { Check, CircleSlash, Contrast, type LucideIcon, Minus } from 'lucide-react'
import type { SessionStatus } from '../../shared/model/plan.ts'

/** What became of a session, as the window draws it: a tick, a half, a dash, a crossed ring. */
export const STATUS_ICONS: Readonly<Record<Exclude<SessionStatus, 'planned'>, LucideIcon>> = {
  done: Check,
  partial: Contrast,
  missed: Minus,
  skipped: CircleSlash,
}

import {
  BookOpen,
  CirclePlay,
  Hammer,
  type LucideIcon,
  RotateCcw,
  SquareTerminal,
} from 'lucide-react'
import type { Kind } from '../../shared/model/civil.ts'

/** The icon of each activity kind. */
export const KIND_ICONS: Readonly<Record<Kind, LucideIcon>> = {
  read: BookOpen,
  practise: SquareTerminal,
  watch: CirclePlay,
  project: Hammer,
  review: RotateCcw,
}

type KindIconProps = {
  readonly kind: Kind
  /** Edge length in px. */
  readonly size?: number
  /** Its accessible name, where no word beside it says the kind. */
  readonly label?: string
}

/** The icon that tells an activity kind apart without colour. */
export function KindIcon({ kind, size = 14, label }: KindIconProps) {
  const Icon = KIND_ICONS[kind]
  return label ? (
    <Icon size={size} strokeWidth={1.75} role="img" aria-label={label} />
  ) : (
    <Icon size={size} strokeWidth={1.75} aria-hidden />
  )
}

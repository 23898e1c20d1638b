import { Focus, type LucideIcon, Moon, Sun, Sunrise } from 'lucide-react'
import type { Block } from '../../shared/model/civil.ts'

const ICONS: Readonly<Record<Block, LucideIcon>> = {
  morning: Sunrise,
  afternoon: Sun,
  evening: Moon,
  weekend: Focus,
}

/** The icon of a part of the day. */
export function PartIcon({ block, size = 12 }: { readonly block: Block; readonly size?: number }) {
  const Icon = ICONS[block]
  return <Icon size={size} strokeWidth={1.75} aria-hidden />
}

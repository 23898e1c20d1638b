import { ChevronDown, type LucideIcon, Moon, Route, Sun, Sunrise } from 'lucide-react'
import { formatDuration } from '../../shared/words/durations.ts'
import { Button } from '../design/Button.tsx'
import { Menu, MenuItem } from '../design/Menu.tsx'
import { minutesOfWeek, PRESETS, type PresetId, type WeekHours } from '../state/presets.ts'
import { words } from '../words/words.ts'
import styles from './PresetMenu.module.css'

const ICONS: Readonly<Record<PresetId, LucideIcon>> = {
  routine: Route,
  evenings: Moon,
  'full-days': Sun,
  mornings: Sunrise,
}
const IDS: readonly PresetId[] = ['routine', 'evenings', 'full-days', 'mornings']

/** Weeks to start from, each with its hours. */
export function PresetMenu({ onChoose }: { readonly onChoose: (days: WeekHours) => void }) {
  return (
    <Menu
      align="end"
      trigger={
        <Button trailing={<ChevronDown size={14} strokeWidth={1.75} aria-hidden />}>
          {words.hours.startFrom}
        </Button>
      }
    >
      {IDS.map((id) => (
        <MenuItem key={id} icon={ICONS[id]} onSelect={() => onChoose(PRESETS[id])}>
          <span className={styles.preset}>
            <span className={styles.name}>
              {words.hours.presets[id].name}
              <span className={styles.hours}>{formatDuration(minutesOfWeek(PRESETS[id]))}</span>
            </span>
            <span className={styles.hint}>{words.hours.presets[id].hint}</span>
          </span>
        </MenuItem>
      ))}
    </Menu>
  )
}

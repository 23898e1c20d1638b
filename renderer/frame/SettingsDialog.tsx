import { Monitor, Moon, Sun } from 'lucide-react'
import { Button } from '../design/Button.tsx'
import { Dialog } from '../design/Dialog.tsx'
import { NumberField } from '../design/NumberField.tsx'
import { SegmentedControl } from '../design/SegmentedControl.tsx'
import { Select } from '../design/Select.tsx'
import { selectRoadmap } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import { ALARM_CHOICES, fromAlarmChoice, toAlarmChoice } from './alarm.ts'
import {
  chooseAlarm,
  chooseFreeze,
  chooseTheme,
  openRoadmap,
  putBuiltInRoadmap,
} from './commands.ts'
import type { OverlayProps } from './overlay.ts'
import styles from './SettingsDialog.module.css'

/** Theme, reminders, days that rather stay, roadmap, starting over. Every change holds at once. */
export function SettingsDialog({ open, onClose }: OverlayProps) {
  const { theme, alarmMinutes, freezeDays } = useStore((state) => state.document.settings)
  return (
    <Dialog open={open} onClose={onClose} title={words.frame.settings} width="medium">
      <div>
        <div className={styles.row}>
          <h3 className={styles.name}>{words.frame.theme}</h3>
          <SegmentedControl
            label={words.frame.theme}
            value={theme}
            segments={[
              { value: 'system', label: words.frame.themes.system, icon: Monitor },
              { value: 'light', label: words.frame.themes.light, icon: Sun },
              { value: 'dark', label: words.frame.themes.dark, icon: Moon },
            ]}
            onChange={(next) => void chooseTheme(next)}
          />
        </div>
        <div className={styles.row}>
          <div>
            <h3 className={styles.name}>{words.frame.alarm}</h3>
            <p className={styles.hint}>{words.frame.alarmHint}</p>
          </div>
          <Select
            label={words.frame.alarm}
            value={toAlarmChoice(alarmMinutes)}
            options={ALARM_CHOICES}
            onChange={(next) => void chooseAlarm(fromAlarmChoice(next))}
          />
        </div>
        <div className={styles.row}>
          <div>
            <h3 className={styles.name}>{words.frame.freeze}</h3>
            <p className={styles.hint}>{words.frame.freezeHint}</p>
          </div>
          <NumberField
            label={words.frame.freeze}
            value={freezeDays}
            min={0}
            max={14}
            unit={words.frame.freezeUnit}
            onChange={(next) => void chooseFreeze(next)}
          />
        </div>
        <RoadmapRow onClose={onClose} />
        <StartOverRow />
      </div>
    </Dialog>
  )
}

function RoadmapRow({ onClose }: { readonly onClose: () => void }) {
  const roadmap = useStore(selectRoadmap)
  const own = useStore((state) => state.document.roadmap !== null)
  return (
    <div className={styles.row}>
      <div>
        <h3 className={styles.name}>
          {words.frame.roadmapInUse}: {roadmap.title}
        </h3>
        <p className={styles.hint}>{words.frame.roadmapHint}</p>
      </div>
      <div className={styles.buttons}>
        {own ? (
          <Button onClick={() => void putBuiltInRoadmap()}>{words.frame.useBuiltIn}</Button>
        ) : null}
        <Button
          onClick={() => {
            onClose()
            void openRoadmap()
          }}
        >
          {words.frame.loadRoadmap}
        </Button>
      </div>
    </div>
  )
}

function StartOverRow() {
  const planned = useStore((state) => state.document.plan !== null)
  const open = useStore((state) => state.open)
  if (!planned) return null
  return (
    <div className={styles.row}>
      <div>
        <h3 className={styles.name}>{words.frame.startOver}</h3>
        <p className={styles.hint}>{words.frame.startOverHint}</p>
      </div>
      <Button variant="danger" onClick={() => open('start-over')}>
        {words.frame.actions.startOver}
      </Button>
    </div>
  )
}

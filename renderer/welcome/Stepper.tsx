import { Check, Monitor, Moon, Sun } from 'lucide-react'
import type { DraftStep } from '../../shared/document/draft.ts'
import type { Theme } from '../../shared/document/settings.ts'
import { IconButton } from '../design/IconButton.tsx'
import { Menu, MenuChoice } from '../design/Menu.tsx'
import { chooseTheme } from '../frame/commands.ts'
import { STEPS } from '../state/draft.ts'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import styles from './Stepper.module.css'

type StepperProps = {
  readonly step: DraftStep
  /** Steps on which something has to be mended. */
  readonly toMend: ReadonlySet<DraftStep>
  readonly onGo: (step: DraftStep) => void
}

const THEMES: readonly Theme[] = ['system', 'light', 'dark']
const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon } as const

/** The head of the journey: its four steps, where one is, and the theme. */
export function Stepper({ step, toMend, onGo }: StepperProps) {
  const theme = useStore((state) => state.document.settings.theme)
  const current = STEPS.indexOf(step)
  return (
    <header className={styles.head}>
      <span className={styles.name}>{words.common.appName}</span>
      <nav aria-label={words.welcome.progress}>
        <ol className={styles.steps}>
          {STEPS.map((each, index) => (
            <li key={each} className={styles.item}>
              <button
                type="button"
                className={styles.step}
                aria-current={each === step ? 'step' : undefined}
                data-done={index < current ? '' : undefined}
                data-wrong={toMend.has(each) ? '' : undefined}
                onClick={() => onGo(each)}
              >
                <StepMark number={index + 1} isDone={index < current} isWrong={toMend.has(each)} />
                {words.welcome.steps[each]}
                {toMend.has(each) ? (
                  <span className="visually-hidden">{words.welcome.needsAnotherLook}</span>
                ) : null}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <span className={styles.theme}>
        <Menu
          align="end"
          trigger={<IconButton label={words.welcome.theme} icon={THEME_ICONS[theme]} />}
        >
          <MenuChoice
            label={words.welcome.theme}
            value={theme}
            options={THEMES.map((value) => ({ value, label: words.frame.themes[value] }))}
            onChange={(next) => void chooseTheme(next)}
          />
        </Menu>
      </span>
    </header>
  )
}

type StepMarkProps = {
  readonly number: number
  readonly isDone: boolean
  readonly isWrong: boolean
}

function StepMark({ number, isDone, isWrong }: StepMarkProps) {
  return (
    <span className={styles.number} aria-hidden>
      {isWrong ? '!' : isDone ? <Check size={12} strokeWidth={3} /> : number}
    </span>
  )
}

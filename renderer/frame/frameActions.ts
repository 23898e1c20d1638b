import {
  CalendarDays,
  CalendarPlus,
  ChartLine,
  CircleDot,
  Clock,
  FileInput,
  LifeBuoy,
  ListChecks,
  Monitor,
  Moon,
  Redo2,
  RotateCcw,
  Route,
  Settings,
  Sun,
  Undo2,
} from 'lucide-react'
import { type Action, useActions } from '../state/actions.ts'
import { selectDraftShown } from '../state/draft.ts'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import {
  changeHours,
  changeTopics,
  chooseTheme,
  openProfile,
  openRoadmap,
  redo,
  undo,
} from './commands.ts'

const { actions: names } = words.frame
const store = useStore.getState

/** Actions that are there whatever is shown, welcome journey included. */
export function useAppActions(): void {
  const history = useStore((state) => state.history)
  const draft = useStore(selectDraftShown)
  const ofPlan = draft?.purpose !== 'hours'
  const canUndo = (draft?.past.length ?? 0) > 0 || (ofPlan && history.undo !== null)
  const canRedo = (draft?.future.length ?? 0) > 0 || (ofPlan && history.redo !== null)
  useActions([
    act('undo', words.common.undo, 'edit', Undo2, ['Mod', 'Z'], () => void undo(), !canUndo),
    act(
      'redo',
      words.common.redo,
      'edit',
      Redo2,
      ['Mod', 'Shift', 'Z'],
      () => void redo(),
      !canRedo,
    ),
    act('palette', names.palette, 'app', Settings, ['Mod', 'K'], () => store().open('palette')),
    act('shortcuts', names.shortcuts, 'app', Settings, ['?'], () => store().open('shortcuts')),
    act('settings', names.settings, 'app', Settings, ['Mod', ','], () => store().open('settings')),
    act('theme-system', names.theme('system'), 'app', Monitor, [], () => {
      void chooseTheme('system')
    }),
    act('theme-light', names.theme('light'), 'app', Sun, [], () => void chooseTheme('light')),
    act('theme-dark', names.theme('dark'), 'app', Moon, [], () => void chooseTheme('dark')),
    act('open-profile', names.openProfile, 'app', FileInput, [], () => void openProfile()),
    act('open-roadmap', names.openRoadmap, 'app', FileInput, [], () => void openRoadmap()),
  ])
}

/** Actions that need an accepted plan. */
export function useFrameActions(): void {
  useActions([
    act('today', words.frame.today, 'go', CircleDot, ['1'], () => store().show('today')),
    act('calendar', words.frame.calendar, 'go', CalendarDays, ['2'], () =>
      store().show('calendar'),
    ),
    act('roadmap', words.frame.roadmap, 'go', Route, ['3'], () => store().show('roadmap')),
    act('progress', words.frame.progress, 'go', ChartLine, ['4'], () => store().show('progress')),
    act('hours', names.changeHours, 'plan', Clock, ['H'], changeHours),
    act('topics', names.changeTopics, 'plan', ListChecks, [], changeTopics),
    act('export', names.export, 'plan', CalendarPlus, ['Mod', 'E'], () => store().open('export')),
    act('mend', names.mend, 'plan', LifeBuoy, ['F'], () => store().openMend()),
    act('start-over', names.startOver, 'plan', RotateCcw, [], () => store().open('start-over')),
  ])
}

function act(
  id: string,
  label: string,
  group: Action['group'],
  icon: NonNullable<Action['icon']>,
  keys: readonly string[],
  run: () => void,
  disabled = false,
): Action {
  return { id, label, group, icon, run, disabled, ...(keys.length > 0 ? { keys } : {}) }
}

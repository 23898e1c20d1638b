import {
  CalendarDays,
  CalendarPlus,
  ChartLine,
  CircleDot,
  Clock,
  FileInput,
  LifeBuoy,
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
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import { changeHours, chooseTheme, openProfile, openRoadmap, redo, undo } from './commands.ts'

const { actions: names, groups } = words.frame
const store = useStore.getState

/** Actions that are there whatever is shown, welcome journey included. */
export function useAppActions(): void {
  const history = useStore((state) => state.history)
  const draft = useStore((state) => state.draft)
  const ofPlan = draft?.purpose !== 'hours'
  const canUndo = (draft?.past.length ?? 0) > 0 || (ofPlan && history.undo !== null)
  const canRedo = (draft?.future.length ?? 0) > 0 || (ofPlan && history.redo !== null)
  useActions([
    act('undo', words.common.undo, groups.edit, Undo2, ['Mod', 'Z'], () => void undo(), !canUndo),
    act(
      'redo',
      words.common.redo,
      groups.edit,
      Redo2,
      ['Mod', 'Shift', 'Z'],
      () => void redo(),
      !canRedo,
    ),
    act('palette', names.palette, groups.app, Settings, ['Mod', 'K'], () =>
      store().open('palette'),
    ),
    act('shortcuts', names.shortcuts, groups.app, Settings, ['?'], () => store().open('shortcuts')),
    act('settings', names.settings, groups.app, Settings, ['Mod', ','], () =>
      store().open('settings'),
    ),
    act('theme-system', names.theme('system'), groups.app, Monitor, [], () => {
      void chooseTheme('system')
    }),
    act('theme-light', names.theme('light'), groups.app, Sun, [], () => void chooseTheme('light')),
    act('theme-dark', names.theme('dark'), groups.app, Moon, [], () => void chooseTheme('dark')),
    act('open-profile', names.openProfile, groups.plan, FileInput, [], () => void openProfile()),
    act('open-roadmap', names.openRoadmap, groups.plan, FileInput, [], () => void openRoadmap()),
  ])
}

/** Actions that need an accepted plan. */
export function useFrameActions(): void {
  useActions([
    act('today', words.frame.today, groups.go, CircleDot, ['1'], () => store().show('today')),
    act('calendar', words.frame.calendar, groups.go, CalendarDays, ['2'], () =>
      store().show('calendar'),
    ),
    act('roadmap', words.frame.roadmap, groups.go, Route, ['3'], () => store().show('roadmap')),
    act('progress', words.frame.progress, groups.go, ChartLine, ['4'], () =>
      store().show('progress'),
    ),
    act('hours', names.changeHours, groups.plan, Clock, ['H'], changeHours),
    act('export', names.export, groups.plan, CalendarPlus, ['Mod', 'E'], () =>
      store().open('export'),
    ),
    act('mend', names.mend, groups.plan, LifeBuoy, ['F'], () => store().openMend()),
    act('start-over', names.startOver, groups.plan, RotateCcw, [], () =>
      store().open('start-over'),
    ),
  ])
}

function act(
  id: string,
  label: string,
  group: string,
  icon: NonNullable<Action['icon']>,
  keys: readonly string[],
  run: () => void,
  disabled = false,
): Action {
  return { id, label, group, icon, run, disabled, ...(keys.length > 0 ? { keys } : {}) }
}

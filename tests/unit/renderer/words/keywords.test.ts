import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { useCalendarKeys } from '../../../../renderer/calendar/useCalendarKeys.ts'
import { useAppActions, useFrameActions } from '../../../../renderer/frame/frameActions.ts'
import { useLogActions } from '../../../../renderer/log/useLogActions.ts'
import { useMoveActions } from '../../../../renderer/moves/useMoveActions.ts'
import { indexPlan } from '../../../../renderer/plan/planIndex.ts'
import { useOfferedActions } from '../../../../renderer/state/actions.ts'
import { useStore } from '../../../../renderer/state/store.ts'
import { actionKeywords } from '../../../../renderer/words/keywords.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'
import { aRoadmap } from '../../../builders/roadmap.ts'

/** What React and the hooks ask of the page where nothing is drawn. */
const ignore = () => undefined
const PAGE = {
  nodeType: 9,
  addEventListener: ignore,
  removeEventListener: ignore,
  activeElement: null,
  defaultView: null,
}
const CONTAINER = { nodeType: 1, tagName: 'DIV', ownerDocument: PAGE, addEventListener: ignore }

const FAR_OFF = '2999-03-01'
const plan = aPlan({ sessions: [aSession({ id: 'one', date: FAR_OFF, start: '07:00' })] })
const before = useStore.getState()
let ids: readonly string[] = []

/** The calendar of an accepted plan with a session open: where most can be done. */
function Calendar() {
  const day = toDayNumber(FAR_OFF)
  const index = indexPlan(plan, aRoadmap())
  useAppActions()
  useFrameActions()
  useLogActions()
  useMoveActions()
  useCalendarKeys({ index, mode: 'week', day, today: day, goTo: ignore, onMode: ignore })
  return null
}

function List() {
  ids = useOfferedActions().map(({ id }) => id)
  return null
}

let root: ReturnType<typeof createRoot>

beforeAll(() => {
  vi.stubGlobal('document', PAGE)
  vi.stubGlobal('window', { ...PAGE, HTMLIFrameElement: class {} })
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const { document } = before
  useStore.setState({
    document: { ...document, plan },
    view: 'calendar',
    focusDate: FAR_OFF,
    subject: { kind: 'session', id: 'one' },
  })
  root = createRoot(CONTAINER as unknown as Element)
  act(() => root.render([Calendar, List].map((each) => createElement(each, { key: each.name }))))
})

afterAll(() => {
  act(() => root.unmount())
  useStore.setState(before, true)
  vi.unstubAllGlobals()
})

test('other words are those of actions that there are', () => {
  expect(ids).toContain('lock')
  expect(Object.keys(actionKeywords).filter((id) => !ids.includes(id))).toEqual([])
})

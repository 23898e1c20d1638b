import { act, createElement, Fragment } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Action, useActions, useOfferedActions } from '../../../../renderer/state/actions.ts'

/** What React asks of the page where nothing is drawn. */
const ignore = () => undefined
const PAGE = { nodeType: 9, addEventListener: ignore, activeElement: null, defaultView: null }
const CONTAINER = { nodeType: 1, tagName: 'DIV', ownerDocument: PAGE, addEventListener: ignore }

let offered: readonly Action[] = []
const labels = () => offered.map(({ label }) => label)

type OfferProps = { readonly label: string; readonly run?: () => void }

function Offer({ label, run = ignore }: OfferProps) {
  useActions([{ id: label.slice(0, 1), label, group: 'app', run }])
  return null
}

function List() {
  offered = useOfferedActions()
  return null
}

let root: ReturnType<typeof createRoot>

/** Shows components that offer an action each, by their labels; the first letter is their identity. */
function show(...offers: readonly OfferProps[]): void {
  const children = offers.map((offer) =>
    createElement(Offer, { ...offer, key: offer.label.slice(0, 1) }),
  )
  act(() => root.render(createElement(Fragment, null, ...children, createElement(List))))
}

beforeEach(() => {
  vi.stubGlobal('window', { HTMLIFrameElement: class {} })
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  root = createRoot(CONTAINER as unknown as Element)
})

afterEach(() => {
  act(() => root.unmount())
  vi.unstubAllGlobals()
})

test('a component keeps its place in the list when what it offers changes', () => {
  show({ label: 'A' }, { label: 'B' }, { label: 'C' })
  expect(labels()).toEqual(['A', 'B', 'C'])
  show({ label: 'A, renamed' }, { label: 'B' }, { label: 'C' })
  expect(labels()).toEqual(['A, renamed', 'B', 'C'])
  show({ label: 'A' }, { label: 'B, renamed' }, { label: 'C' })
  expect(labels()).toEqual(['A', 'B, renamed', 'C'])
})

test('a component that is shown again comes last', () => {
  show({ label: 'A' }, { label: 'B' })
  show({ label: 'B' })
  expect(labels()).toEqual(['B'])
  show({ label: 'A' }, { label: 'B' })
  expect(labels()).toEqual(['B', 'A'])
})

test('an action does what its component asked for last', () => {
  const [first, second] = [vi.fn(), vi.fn()]
  show({ label: 'A', run: first })
  const [action] = offered
  show({ label: 'A', run: second })
  expect(offered[0]).toBe(action)
  action?.run()
  expect(first).not.toHaveBeenCalled()
  expect(second).toHaveBeenCalledOnce()
})

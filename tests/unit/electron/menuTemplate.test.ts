import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { type MenuOptions, menuTemplate } from '../../../electron/menu/menuTemplate.ts'

function labels(platform: NodeJS.Platform, forDevelopers = false): (string | undefined)[] {
  return items(platform, forDevelopers).map(({ label, role }) => label ?? role)
}

function items(
  platform: NodeJS.Platform,
  forDevelopers = false,
  send: MenuOptions['send'] = () => undefined,
): MenuItemConstructorOptions[] {
  const flatten = (list: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    list.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])])
  return flatten(menuTemplate({ platform, forDevelopers, theme: 'dark', send }))
}

describe('the menus', () => {
  it('have the places that each platform expects', () => {
    expect(labels('darwin')[0]).toBe('appMenu')
    expect(labels('darwin')).not.toContain('quit')
    expect(labels('win32')).toContain('quit')
    expect(labels('linux')).not.toContain('windowMenu')
  })

  it('redo by the key of the platform', () => {
    const redo = (platform: NodeJS.Platform) =>
      items(platform).find(({ label }) => label === 'Redo')?.accelerator
    expect(redo('win32')).toBe('Ctrl+Y')
    expect(redo('darwin')).toBe('Shift+CmdOrCtrl+Z')
  })

  it('offer the developer tools to developers alone', () => {
    expect(labels('linux', true)).toContain('toggleDevTools')
    expect(labels('linux')).not.toContain('toggleDevTools')
  })

  it('send every command of the page once, and mark the theme in force', () => {
    const send = vi.fn()
    const all = items('linux', true, send)
    for (const item of all) item.click?.(undefined as never, undefined as never, undefined as never)
    expect(send.mock.calls.flat().sort()).toEqual([
      'change-hours',
      'change-topics',
      'export-calendar',
      'log-away',
      'log-gap',
      'log-unplanned',
      'open-profile',
      'open-roadmap',
      'redo',
      'show-shortcuts',
      'theme-dark',
      'theme-light',
      'theme-system',
      'undo',
    ])
    expect(all.filter(({ checked }) => checked).map(({ id }) => id)).toEqual(['theme-dark'])
  })
})

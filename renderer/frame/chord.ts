/** The parts of a key event that a chord is compared with. */
export type KeyPress = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * Whether a key press is a chord such as `['Mod', 'Shift', 'Z']`. `Mod` is Cmd on a Mac and Ctrl
 * elsewhere. Shift is not compared for signs (`?`), as keyboards differ in where they put them.
 */
export function isChord(press: KeyPress, keys: readonly string[], mac: boolean): boolean {
  const key = keys[keys.length - 1] ?? ''
  const isSign = key.length === 1 && !/[\p{L}\d]/u.test(key)
  const mod = mac ? press.metaKey : press.ctrlKey
  const otherMod = mac ? press.ctrlKey : press.metaKey
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    mod === keys.includes('Mod') &&
    !otherMod &&
    press.altKey === keys.includes('Alt') &&
    (isSign || press.shiftKey === keys.includes('Shift'))
  )
}

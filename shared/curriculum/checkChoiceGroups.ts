import type { Fault } from '../decode/fault.ts'
import type { Roadmap } from '../model/roadmap.ts'

type Group = { readonly path: string; readonly least: number; size: number }

/** Groups of alternatives that ask for more topics than they have, or for another number in each. */
export function checkChoiceGroups(roadmap: Roadmap): Fault[] {
  const faults: Fault[] = []
  const groups = new Map<string, Group>()
  for (const [index, { choiceGroup }] of roadmap.topics.entries()) {
    if (choiceGroup === undefined) continue
    const path = `topics.${index}.choiceGroup.chooseAtLeast`
    const { id, chooseAtLeast: found } = choiceGroup
    const group = groups.get(id)
    if (group === undefined) {
      groups.set(id, { path, least: found, size: 1 })
      continue
    }
    group.size += 1
    if (found === group.least) continue
    faults.push({
      path,
      code: 'wrong-value',
      facts: { expected: String(group.least), found: String(found) },
    })
  }
  for (const { path, least, size } of groups.values()) {
    if (least <= size) continue
    faults.push({ path, code: 'too-large', facts: { maximum: size, found: String(least) } })
  }
  return faults
}

/** A property as it stands on the wire: name, parameters and the value still escaped. */
export type WireProperty = {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
  readonly value: string
}

/** A component with its properties and its parts. */
export type WireComponent = {
  readonly name: string
  readonly properties: WireProperty[]
  readonly components: WireComponent[]
}

/**
 * Reads an iCalendar file by the letter of RFC 5545 sections 3.1 and 3.2, sharing nothing with the
 * writer. Strict: a bare line feed, a line of more than 75 octets or a component that is not closed
 * throws.
 */
export function parseIcs(text: string): WireComponent {
  const lines = unfold(text)
  const root: WireComponent = { name: '', properties: [], components: [] }
  const open = [root]
  for (const line of lines) {
    const property = parseLine(line)
    const current = open[open.length - 1]
    if (current === undefined) throw new Error(`Nothing is open at ${line}`)
    if (property.name === 'BEGIN') {
      const component = { name: property.value, properties: [], components: [] }
      current.components.push(component)
      open.push(component)
    } else if (property.name === 'END') {
      if (current.name !== property.value) throw new Error(`${line} closes ${current.name}`)
      open.pop()
    } else {
      current.properties.push(property)
    }
  }
  const [calendar] = root.components
  if (open.length !== 1 || root.components.length !== 1 || calendar === undefined) {
    throw new Error('Not exactly one complete calendar')
  }
  return calendar
}

/** The one property of a name; throws where there is none or more than one. */
export function propertyOf(component: WireComponent, name: string): WireProperty {
  const found = component.properties.filter((property) => property.name === name)
  const [property] = found
  if (property === undefined || found.length > 1) {
    throw new Error(`${component.name} has ${found.length} ${name}`)
  }
  return property
}

/** The parts of a component with a name. */
export function partsOf(component: WireComponent, name: string): WireComponent[] {
  return component.components.filter((part) => part.name === name)
}

/** A TEXT value without its escapes (section 3.3.11). */
export function unescapeText(value: string): string {
  let text = ''
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at)
    if (character !== '\\') {
      text += character
      continue
    }
    at += 1
    const escaped = value.charAt(at)
    if (escaped === 'n' || escaped === 'N') text += '\n'
    else if (escaped === '\\' || escaped === ';' || escaped === ',') text += escaped
    else throw new Error(`\\${escaped} is no escape`)
  }
  return text
}

function unfold(text: string): string[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end')
  const lines: string[] = []
  for (const line of text.slice(0, -2).split('\r\n')) {
    if (/[\r\n]/.test(line)) throw new Error(`A bare line break in ${JSON.stringify(line)}`)
    if (Buffer.byteLength(line) > 75) throw new Error(`More than 75 octets: ${line}`)
    if (/^[ \t]/.test(line)) lines.push(`${lines.pop() ?? ''}${line.slice(1)}`)
    else lines.push(line)
  }
  return lines
}

function parseLine(line: string): WireProperty {
  const match = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su.exec(line)
  if (match === null) throw new Error(`Not a content line: ${line}`)
  const [, name = '', parameters = '', value = ''] = match
  const pairs = parameters
    .split(';')
    .filter((pair) => pair !== '')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])
  return { name, parameters: Object.fromEntries(pairs), value }
}

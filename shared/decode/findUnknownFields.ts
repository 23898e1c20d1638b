/** Longest list of fields that is worth reading. */
const MOST = 20

/**
 * Fields of an input that its decoded value does not have: most likely misspelt, as a form leaves out
 * what it does not know.
 * @param decoded What decoding made of `input`; lists keep their order.
 * @returns their paths with dots, in the order in which they stand.
 */
export function findUnknownFields(input: unknown, decoded: unknown): string[] {
  const paths: string[] = []
  const compare = (from: unknown, to: unknown, path: string): void => {
    if (!isObject(from) || !isObject(to)) return
    for (const [key, value] of Object.entries(from)) {
      const place = path === '' ? key : `${path}.${key}`
      if (Object.hasOwn(to, key)) compare(value, Reflect.get(to, key), place)
      else if (value !== undefined && paths.length < MOST) paths.push(place)
    }
  }
  compare(input, decoded, '')
  return paths
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

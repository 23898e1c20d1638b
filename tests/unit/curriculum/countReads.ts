/** The same object, of which every reading of a property is counted. */
export function countReads<T extends object>(object: T, count: () => void): T {
  return new Proxy(object, {
    get(target, property, receiver) {
      count()
      return Reflect.get(target, property, receiver)
    },
  })
}

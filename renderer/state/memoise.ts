/** Remembers the last result of a pure function and hands it out again for the very same arguments. */
export function memoise<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { readonly args: Args; readonly value: Value } | null = null
  return (...args) => {
    if (last?.args.length === args.length && last.args.every((arg, i) => arg === args[i])) {
      return last.value
    }
    last = { args, value: compute(...args) }
    return last.value
  }
}

/** JSON as it stands in files and on standard output: indented, with a line break at its end. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** A step from one version of the document's form to the next. */
export type Migration = {
  /** `sequence/number`, such as `document/2`: leads from version `number - 1` to version `number`. */
  readonly id: `document/${number}`
  /** Makes the new form; must not change its input. */
  migrate(document: object): object
}

/**
 * Leads a document of an older version to a newer one, step by step.
 * @throws when a step is missing: a defect of the app, shown by its tests.
 */
export function migrate(
  migrations: readonly Migration[],
  document: object,
  from: number,
  to: number,
): object {
  let current = document
  for (let version = from + 1; version <= to; version += 1) {
    const step = migrations.find(({ id }) => id === `document/${version}`)
    if (step === undefined) throw new Error(`No migration document/${version}`)
    current = step.migrate(current)
  }
  return current
}

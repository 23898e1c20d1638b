/** A stretch of a title: a word with what follows it up to the next one, or several short ones. */
export type TitlePart = {
  /** Where it begins in the title. */
  readonly place: number
  readonly text: string
  /** Whether it is one word that may be wider than a narrow column. */
  readonly isLong: boolean
}

/** Letters of a word that fit into the narrowest column. */
const FITTING = 6

/**
 * Splits a title where a line may break into long words and what lies between them. Put together again
 * the parts are the title.
 */
export function splitWords(title: string): TitlePart[] {
  const parts: TitlePart[] = []
  let place = 0
  for (const text of title.split(/(?<=[-–/])|(\s+)/)) {
    if (!text) continue
    const isLong = text.length > FITTING
    const last = parts[parts.length - 1]
    if (!isLong && last?.isLong === false) {
      parts[parts.length - 1] = { ...last, text: last.text + text }
    } else {
      parts.push({ place, text, isLong })
    }
    place += text.length
  }
  return parts
}

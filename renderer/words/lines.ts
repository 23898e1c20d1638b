/** A space at which no line breaks. */
const FIXED_SPACE = '\u00a0'

/** Words that no line breaks. */
export function unbroken(words: string): string {
  return words.replaceAll(' ', FIXED_SPACE)
}

/** A text of any length whose last word never stands alone on a line. */
export function keepLastWord(text: string): string {
  return text.replace(/ (\S+)$/, `${FIXED_SPACE}$1`)
}

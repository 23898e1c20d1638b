import type { Plugin } from 'vite'

/** How the bundler's helper for CommonJS modules begins, once it is minified: its name, and what calls it. */
const HELPER = /([\w$]+)=\((\w+),(\w+)\)=>\(\)=>\(\3\|\|\(?\2\(\(\3=\{exports:\{\}\}\)\.exports/

/**
 * Writes the wrappers of CommonJS modules as functions in parentheses. Chromium compiles those with the
 * file; an arrow function it only skims then, and reads React's half a megabyte twice.
 * Source: V8's "possibly invoked function expressions", https://v8.dev/blog/preparser#pife
 */
export function wrapForEagerness(): Plugin {
  return {
    name: 'wrap-for-eagerness',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = wrapEagerly(chunk.code)
      }
    },
  }
}

/** Minified code with its CommonJS wrappers as functions in parentheses; as it is where it has none. */
export function wrapEagerly(code: string): string {
  const helper = HELPER.exec(code)?.[1]
  if (helper === undefined) return code
  const wrapper = new RegExp(
    `=${helper.replaceAll('$', '\\$')}\\(\\((?:\\(([\\w,]*)\\)|(\\w+))=>\\{`,
    'g',
  )
  return code.replace(
    wrapper,
    (_, several?: string, one?: string) => `=${helper}((function(${several ?? one}){`,
  )
}

import { describe, expect, it } from 'vitest'
import { wrapEagerly } from '../../../scripts/wrapForEagerness.ts'

const HELPER = 'o=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t),e=null),t.exports)'

/** Runs code that ends in an expression, and gives its value. */
function run(code: string): unknown {
  return new Function(code)()
}

describe('wrapEagerly', () => {
  it('writes the wrappers of modules as functions, which do what they did', () => {
    const code = `var ${HELPER},u=o((e=>{e.two=2})),f=o(((e,t)=>{t.exports=u().two+1}));return f()`
    const wrapped = wrapEagerly(code)
    expect(wrapped).toContain('u=o((function(e){e.two=2}))')
    expect(wrapped).toContain('f=o((function(e,t){t.exports')
    expect(run(wrapped)).toBe(run(code))
  })

  it('leaves other arrow functions as they are', () => {
    const code = `var ${HELPER},f=n((e=>{return e})),g=t.o((e=>{}))`
    expect(wrapEagerly(code)).toBe(code)
  })

  it('leaves code without modules of that kind as it is', () => {
    expect(wrapEagerly('var a=o((e=>{}))')).toBe('var a=o((e=>{}))')
  })
})

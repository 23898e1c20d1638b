import { describe, expect, it } from 'vitest'
import { countBeyond } from '../../../../renderer/calendar/countBeyond.ts'

const view = { top: 100, bottom: 500 }
const at = (top: number) => ({ top, bottom: top + 50 })

describe('what lies out of sight', () => {
  it('is nothing where all is seen', () => {
    expect(countBeyond([at(100), at(450)], view)).toEqual({ earlier: 0, later: 0 })
    expect(countBeyond([], view)).toEqual({ earlier: 0, later: 0 })
  })

  it('is counted above and below', () => {
    expect(countBeyond([at(0), at(40), at(300), at(600)], view)).toEqual({ earlier: 2, later: 1 })
  })

  it('is what is seen to less than a half', () => {
    expect(countBeyond([at(74), at(476)], view)).toEqual({ earlier: 1, later: 1 })
    expect(countBeyond([at(76), at(474)], view)).toEqual({ earlier: 0, later: 0 })
  })
})

import { describe, expect, it } from 'vitest'
import { locateAsset } from '../../../electron/main/locateAsset.ts'

const ROOT = '/opt/app/out/renderer'

describe('an address of the page', () => {
  it('names a file of the built page and its type', () => {
    expect(locateAsset(ROOT, 'app://planner/assets/a%20b.woff2?v=1#x')).toEqual({
      path: `${ROOT}/assets/a b.woff2`,
      type: 'font/woff2',
    })
  })

  it('keeps inside the folder where the address itself folds its dots', () => {
    expect(locateAsset(ROOT, 'app://planner/../../../main/index.js')?.path).toBe(
      `${ROOT}/main/index.js`,
    )
  })

  it.each([
    'app://planner/..%2Fmain%2Findex.js',
    'app://planner/assets/..%2F..%2F..%2Fpackage.json',
    'app://planner/%2e%2e%2findex.js',
    'app://planner/..%5Cmain%5Cindex.js',
    'app://planner/index.html%00.js',
    'app://planner/%E0%A4%A.js',
    'app://planner/',
    'app://planner/main.node',
    'app://other/index.html',
    'file:///opt/app/out/renderer/index.html',
    'https://planner/index.html',
    'nonsense',
  ])('%s is refused', (url) => expect(locateAsset(ROOT, url)).toBeNull())
})

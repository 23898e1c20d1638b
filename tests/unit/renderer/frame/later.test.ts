import { describe, expect, it, vi } from 'vitest'
import { fetchParts, later } from '../../../../renderer/frame/later.ts'

const Surface = () => null

describe('a part of the window that comes later', () => {
  it('is itself once it is fetched, so that nothing waits for it any more', async () => {
    const load = vi.fn(async () => Surface)
    const part = later(load)
    expect(part.content).not.toBe(Surface)
    expect(load).not.toHaveBeenCalled()
    await fetchParts()
    expect(part.content).toBe(Surface)
  })

  it('keeps no other part back where it cannot be loaded', async () => {
    const broken = later(() => Promise.reject(new Error('gone')))
    const waiting = broken.content
    const sound = later(async () => Surface)
    await fetchParts()
    expect(broken.content).toBe(waiting)
    expect(sound.content).toBe(Surface)
  })
})

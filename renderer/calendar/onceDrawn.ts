/** Frames in which the calendar has drawn another period, or put a session where it belongs. */
const FRAMES = 30

/** Tries, frame by frame, what waits for the calendar to draw; gives up in silence after half a second. */
export function onceDrawn(attempt: () => boolean): void {
  let frames = FRAMES
  const look = () => {
    frames -= 1
    if (!attempt() && frames > 0) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

import type { ExportError, OpenError } from '../../shared/ipc/files.ts'
import { assertNever } from '../../shared/model/result.ts'
import type { ChangeFailure, LoadFailure } from '../state/document.ts'

/** A sentence or two for stored data that could not be opened. */
export function describeLoadFailure(failure: LoadFailure): string {
  const nothingLost = 'Nothing was changed or deleted.'
  switch (failure.kind) {
    case 'read-only':
      return `The data was written by a newer version of the app. ${nothingLost}`
    case 'disk-full':
      return `The disk is full. Free some space and try again. ${nothingLost}`
    case 'not-saved':
      return `The system refused to open the folder with your data (${failure.code}). ${nothingLost}`
    case 'untrusted-sender':
    case 'bad-request':
    case 'unexpected':
      return `The app could not read it; the log says why. ${nothingLost}`
    default:
      return assertNever(failure)
  }
}

/** One sentence for a change that was not made. */
export function describeFailure(failure: ChangeFailure): string {
  switch (failure.kind) {
    case 'read-only':
      return 'This data was written by a newer version of the app, so nothing can be changed.'
    case 'disk-full':
      return 'The disk is full, so the change was not saved. Free some space and try again.'
    case 'not-saved':
      return `The system refused to save the change (${failure.code}). Nothing was changed.`
    case 'nothing-to-undo':
      return 'There is nothing to undo.'
    case 'nothing-to-redo':
      return 'There is nothing to redo.'
    case 'other-roadmap':
      return 'The plan was made for another roadmap than the one that is loaded.'
    case 'no-plan':
      return 'There is no plan yet that could be changed.'
    case 'log-refused':
      return 'That does not fit the plan, so nothing was noted.'
    case 'unknown-session':
      return 'This session is no longer part of the plan.'
    case 'timer-taken':
      return 'The timer is on another session. Stop it first.'
    case 'untrusted-sender':
    case 'bad-request':
    case 'unexpected':
      return 'The app could not do that. Nothing was changed; the log says why.'
    default:
      return assertNever(failure)
  }
}

/** One sentence for an export that was not written. */
export function describeExportFailure(failure: ExportFailure): string {
  switch (failure.kind) {
    case 'no-plan':
      return 'There is no plan to export yet.'
    case 'disk-full':
      return `The disk is full, so ${failure.path} was not written.`
    case 'not-writable':
      return `${failure.path} was not written: ${describeRefusal(failure.code)}. Choose another place.`
    case 'untrusted-sender':
    case 'bad-request':
    case 'unexpected':
      return 'The file could not be written; the log says why.'
    default:
      return assertNever(failure)
  }
}

/** Why a file could not be written, as a phrase; the system's own code where it says nothing usual. */
function describeRefusal(code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'its folder does not exist'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'you are not allowed to save there'
    case 'EISDIR':
      return 'there is a folder with that name'
    case 'EBUSY':
      return 'another program is using it'
    default:
      return `the system refused it (${code})`
  }
}

type Unforeseen = { readonly kind: 'untrusted-sender' | 'bad-request' | 'unexpected' }
type ExportFailure = ExportError | Unforeseen

/** One sentence for a file that was not opened; its faults, if any, are listed apart. */
export function describeOpenFailure(failure: OpenError | Unforeseen): string {
  switch (failure.kind) {
    case 'too-large':
      return `${failure.path} is too large to be one of the planner’s files.`
    case 'not-readable':
      return `The system refused to read ${failure.path} (${failure.code}).`
    case 'not-json':
      return `${failure.path} is not a JSON file.`
    case 'faults':
      return `${failure.path} could not be loaded.`
    case 'untrusted-sender':
    case 'bad-request':
    case 'unexpected':
      return 'The file could not be opened; the log says why.'
    default:
      return assertNever(failure)
  }
}

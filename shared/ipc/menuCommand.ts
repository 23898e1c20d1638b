/** What a menu item asks the page to do. */
export type MenuCommand =
  | 'undo'
  | 'redo'
  | 'export-calendar'
  | 'open-profile'
  | 'open-roadmap'
  | 'theme-system'
  | 'theme-light'
  | 'theme-dark'
  | 'log-gap'
  | 'log-away'
  | 'log-unplanned'
  | 'show-shortcuts'

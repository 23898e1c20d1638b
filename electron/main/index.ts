import { app } from 'electron'
import { guardAllContents } from './guardContents.ts'
import { runApp } from './runApp.ts'
import { registerAppScheme } from './serveApp.ts'
import { chooseUserData } from './userData.ts'

// Root has no sandbox, and Chromium's helpers would not start at all when told to use one.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerAppScheme()
guardAllContents()
chooseUserData()

// Two instances that write together would keep half of each; the first one comes to the front instead.
if (app.requestSingleInstanceLock()) void runApp()
else app.quit()

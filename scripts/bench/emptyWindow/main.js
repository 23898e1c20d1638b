// The least that an Electron app can be: what every start costs, whatever the app does.
const { app, BrowserWindow } = require('electron')
const path = require('node:path')

app.setPath('userData', process.env.STUDY_PLANNER_USER_DATA)
app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 })
  window.loadFile(path.join(__dirname, 'index.html'))
})

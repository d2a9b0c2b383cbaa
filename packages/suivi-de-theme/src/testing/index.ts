export { actionsDUnTheme, actionsEnCours } from './actions-d-un-theme.ts'
export { dansUnPortail, type ReponseDeListe } from './dans-un-portail.tsx'
export { uneActionSuivie } from './une-action-suivie.ts'

export { actionsDUnTheme, actionsEnCours } from './actions-d-un-theme.ts'
export { dansUnPortail } from './dans-un-portail.tsx'
export { uneActionSuivie } from './une-action-suivie.ts'

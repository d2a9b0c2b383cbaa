export { uneActionSuivie } from './une-action-suivie.ts'

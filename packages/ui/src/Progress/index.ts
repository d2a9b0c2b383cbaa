import './Progress.css'

export { Progress, type ProgressProps } from './Progress.tsx'

import './Diff.css'

export { Diff, type DiffProps } from './Diff.tsx'

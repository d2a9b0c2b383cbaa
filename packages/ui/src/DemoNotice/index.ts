import './DemoNotice.css'

export { DemoNotice } from './DemoNotice.tsx'

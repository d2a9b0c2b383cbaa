import './UpdateNotice.css'

export { UpdateNotice, type UpdateNoticeProps } from './UpdateNotice.tsx'

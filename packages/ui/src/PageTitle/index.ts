import './PageTitle.css'

export { PageTitle, type PageTitleProps } from './PageTitle.tsx'

import './DescriptionList.css'

export { DescriptionList, type DescriptionListProps, type Description } from './DescriptionList.tsx'

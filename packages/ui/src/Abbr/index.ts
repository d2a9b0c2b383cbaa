export { Abbr, type AbbrProps } from './Abbr.tsx'

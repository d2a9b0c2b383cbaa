import './TimelineJalons.css'

export {
  TimelineJalons,
  type JalonAffiche,
  type JalonsDActeur,
  type TimelineJalonsProps,
} from './TimelineJalons.tsx'

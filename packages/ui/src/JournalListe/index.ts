import './JournalListe.css'

export { JournalListe, type EntreeDeJournal, type JournalListeProps } from './JournalListe.tsx'

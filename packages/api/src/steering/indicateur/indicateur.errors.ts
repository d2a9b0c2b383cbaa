import { objetIntrouvable } from '../erreurs.ts'

export const indicateurIntrouvable = () => objetIntrouvable('Cet indicateur')

/**
 * Écrit le contrat de l’API (`packages/api/schemas.json`) d’après son code, ou vérifie qu’il le dit encore.
 *
 *   node scripts/api-schemas.ts [--check]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ecrireLeContrat, fichierDuContrat, lireLeContrat } from '../packages/api/contrat/contrat.ts'

const contrat = ecrireLeContrat(lireLeContrat())
if (!process.argv.includes('--check')) {
  writeFileSync(fichierDuContrat, contrat)
  console.log('Le contrat de l’API est écrit.')
} else if (!existsSync(fichierDuContrat) || readFileSync(fichierDuContrat, 'utf8') !== contrat) {
  console.error('packages/api/schemas.json ne dit plus ce que sert l’API : lancez « npm run api:schemas ».')
  process.exit(1)
} else {
  console.log('Le contrat de l’API dit ce qu’elle sert.')
}

import {
  comptesDeDemonstration,
  creerTrace,
  demarrer,
  libelleDuCompte,
  lireConfig,
} from '../packages/api/src/server.ts'
import { executerEnSilence } from './lib/executer.ts'

/** `npm start` : construit ce qui a changé, prépare la base embarquée, et sert le portail de démonstration. */
const debut = performance.now()
const etape = (phrase: string) => console.log(`▶ ${phrase}`)

const configuration = lireConfig({ DEMONSTRATION: 'oui', NIVEAU_DE_TRACE: 'warn', ...process.env })
if (!configuration.ok) {
  console.error(
    ['Le portail ne peut pas démarrer :', ...configuration.erreurs.map((erreur) => `- ${erreur}`)].join('\n'),
  )
  process.exit(1)
}
const config = configuration.value

etape('Construction du portail et de ses sections (seulement ce qui a changé)…')
const construction = await executerEnSilence('turbo', ['run', 'build', '--output-logs=errors-only'])
if (construction.code !== 0) {
  console.error(construction.sortie)
  console.error('La construction a échoué : l’erreur est ci-dessus.')
  process.exit(1)
}

etape(
  config.databaseUrl
    ? 'Connexion à PostgreSQL, migrations, plan d’action et données de démonstration…'
    : `Base embarquée dans ${config.dossierDonnees} : migrations, plan d’action et données de démonstration…`,
)
const portail = await demarrer(config, creerTrace(config.niveauDeTrace)).catch((erreur: unknown) => {
  const occupe = erreur instanceof Error && 'code' in erreur && erreur.code === 'EADDRINUSE'
  console.error(
    occupe
      ? `Le port ${config.port} est déjà pris : arrêtez ce qui l’occupe, ou choisissez-en un autre (PORT=4100 npm start).`
      : `Le portail ne peut pas démarrer : ${erreur instanceof Error ? erreur.message : String(erreur)}`,
  )
  process.exit(1)
})

let arret: Promise<void> | undefined
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (!arret) console.log('\nArrêt du portail… Ce qui a été saisi est enregistré.')
    arret ??= portail.arreter().then(() => process.exit(0))
  })
}

const groupes = Map.groupBy(comptesDeDemonstration, (compte) => compte.groupe)
console.log('\nComptes de démonstration (sans mot de passe, à choisir sur la page de connexion) :')
for (const [groupe, comptes] of groupes)
  console.log(`  ${groupe} : ${comptes.map(libelleDuCompte).join(', ')}`)
console.log(
  `\nPortail SSSI : ${portail.adresse} (prêt en ${((performance.now() - debut) / 1000).toFixed(1)} s — Ctrl-C pour l’arrêter)`,
)

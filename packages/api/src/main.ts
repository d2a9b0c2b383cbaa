import { lireConfig } from './core/http/config.ts'
import { creerTrace } from './core/http/trace.ts'
import { demarrer } from './demarrer.ts'

const configuration = lireConfig(process.env)
if (!configuration.ok) {
  console.error('Le portail ne peut pas démarrer :')
  for (const erreur of configuration.erreurs) console.error(`- ${erreur}`)
  process.exit(1)
}

const journal = creerTrace(configuration.value.niveauDeTrace)
const portail = await demarrer(configuration.value, journal).catch((erreur: unknown) => {
  journal.fatal({ err: erreur }, 'le portail ne peut pas démarrer')
  console.error(erreur instanceof Error ? erreur.message : 'Le portail ne peut pas démarrer.')
  process.exit(1)
})
journal.info({ adresse: portail.adresse }, 'portail ouvert')

let arret: Promise<void> | null = null
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    arret ??= portail.arreter().then(
      () => process.exit(0),
      (erreur: unknown) => {
        journal.error({ err: erreur }, 'arrêt incomplet')
        process.exit(1)
      },
    )
  })
}

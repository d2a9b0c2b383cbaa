import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { lireChefsDeFile, plan, type ActionCode } from '@sssi/domain'
import { pino } from 'pino'
import { ouvrirBase, type ConfigDeBase } from '../../core/db/base.ts'
import { creerLecture } from '../../core/lecture/creer-lecture.ts'
import { creerOnglets } from '../../core/catalogue/onglets.ts'
import { updateMeteo } from '../../steering/action/update-meteo/update-meteo.service.ts'
import { catalogueDeTest } from '../catalogue.ts'
import { horlogeFixe } from '../horloge.ts'

/**
 * Un processus qui publie des météos sans jamais s’arrêter, et annonce chacune dès qu’elle est acquise. Il est fait pour être
 * tué : ce qu’il a annoncé doit se retrouver.
 */
const config = JSON.parse(process.argv[2] ?? '') as ConfigDeBase
const base = await ouvrirBase(config)
const horloge = horlogeFixe('2026-11-22')
const journal = pino({ level: 'silent' })
const lecture = await creerLecture({ base, horloge, journal })
const catalogue = await catalogueDeTest(base, horloge)

async function publierSansFin(code: ActionCode, chefsDeFile: string): Promise<never> {
  const [organisme = 'DSS'] = lireChefsDeFile(chefsDeFile).organismes
  const agent = {
    id: `chef-de-projet-${code}`,
    libelle: `Chef de projet ${organisme}`,
    organisme,
    habilitations: [{ role: 'chef_de_projet', organisme, action: code } as const],
    courriel: 'ecrivain@exemple.invalid',
  }
  const ctx = {
    db: base.db,
    agent,
    horloge,
    journal,
    lecture,
    catalogue,
    nouvelId: randomUUID,
    urlPublique: 'https://portail.exemple.fr',
    requeteId: 'ecrivain',
    connexionDeDemonstration: false,
    composition: null,
    onglets: creerOnglets({ catalogue, horloge }),
  }
  for (let version = lecture.action(code)?.suivi.version ?? 0; ;) {
    const synthese = `Publication ${version + 1} de ${code}`
    const publiee = await updateMeteo(ctx, { code, version, meteo: 'objectifs_securises', synthese })
    if (!publiee.ok) throw new Error(publiee.error.message)
    version = publiee.value.version
    writeSync(1, `${code} ${version}\n`)
  }
}

const actions = plan
  .filter(({ chefsDeFile }) => lireChefsDeFile(chefsDeFile).etat === 'designes')
  .slice(0, 10)
await Promise.all(actions.map(({ code, chefsDeFile }) => publierSansFin(code, chefsDeFile)))

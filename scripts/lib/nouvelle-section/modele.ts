import { libelleOrganisme, type OrganismeCode } from '../../../packages/domain/src/index.ts'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Demande } from './demande.ts'
import type { Workspace } from './workspace.ts'

const MODELE = 'tooling/generateur/modele'
/** Ce qui, du modèle, dépend de l’API que la section interroge. */
const SELON_L_API = { oui: `${MODELE}-avec-api`, non: `${MODELE}-sans-api` } as const
const SUFFIXE = '.modele'

/** L’article de chaque organisme : « la CNAF », « l’ACOSS », « le GIP MDS ». */
const articles: Readonly<Record<OrganismeCode, 'la ' | 'le ' | 'l’'>> = {
  DSS: 'la ',
  CNAM: 'la ',
  CNAV: 'la ',
  CNAF: 'la ',
  ACOSS: 'l’',
  MSA: 'la ',
  UCANSS: 'l’',
  GIP_MDS: 'le ',
  GIP_UR: 'le ',
  HFDS: 'le ',
}

const avecMajuscule = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1)

function remplacements(demande: Demande): Readonly<Record<string, string>> {
  const { id, espace, prefixe, titre, organisme, ordre, avecApi } = demande
  const sigle = libelleOrganisme(organisme)
  const lOrganisme = `${articles[organisme]}${sigle}`
  return {
    id,
    espace,
    procedure: avecApi ? `${espace}.action.list` : 'steering.action.list',
    reponse: avecApi ? 'reponse' : '{ lignes: reponse }',
    prefixe,
    titre,
    organisme,
    sigle,
    ordre: String(ordre),
    'l’organisme': lOrganisme,
    'L’organisme': avecMajuscule(lOrganisme),
    nbsp: String.raw`\u00a0`,
  }
}

/** Écrit la section d’après son modèle ; rend les chemins écrits, relatifs à la racine. */
export function ecrireModele({ racine, versionDe }: Workspace, demande: Demande): string[] {
  const valeurs = remplacements(demande)
  const remplir = (texte: string) =>
    texte.replaceAll(/%%(version )?([^%]+)%%/g, (_, version: string | undefined, nom: string) => {
      const valeur = version ? versionDe(nom) : valeurs[nom]
      if (valeur === undefined) throw new Error(`Le modèle emploie %%${nom}%%, que rien ne remplit.`)
      return valeur
    })
  const dossiers = [MODELE, SELON_L_API[demande.avecApi ? 'oui' : 'non']].map((nom) => join(racine, nom))
  return dossiers.flatMap((dossier) =>
    globSync(`**/{.*/,}*${SUFFIXE}`, { cwd: dossier }).map((modele) => {
      const chemin = modele.slice(0, -SUFFIXE.length).replaceAll('__id__', demande.id)
      mkdirSync(dirname(join(racine, chemin)), { recursive: true })
      writeFileSync(join(racine, chemin), remplir(readFileSync(join(dossier, modele), 'utf8')))
      return chemin
    }),
  )
}

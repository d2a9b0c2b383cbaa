import { colonnes } from './afficher.ts'
import type { Commande } from './commande.ts'
import { options } from './options.ts'

const LANCER = 'npm run section --'

export const aideGenerale = (commandes: Readonly<Record<string, Commande>>): string[] => [
  `Usage : ${LANCER} <commande> [section] […]`,
  '',
  ...colonnes(Object.entries(commandes).map(([nom, { resume }]) => [`  ${nom}`, resume])),
  '',
  'La section peut être tue quand la commande est lancée depuis son dossier.',
  'Le portail est http://localhost:4000, sauf --portail ou SSSI_PORTAIL ; la clé, celle de --cle ou SSSI_CLE.',
  `Une commande en détail : ${LANCER} <commande> --help`,
  'Code de sortie : 0 fait, 1 refusé, 2 commande mal écrite, 3 portail injoignable.',
]

export function aideDe(nom: string, { usage, resume, options: admises }: Commande): string[] {
  const lignes = admises.map((option) => {
    const { valeur, aide } = options[option]
    return [`  --${option}${valeur === null ? '' : ` <${valeur}>`}`, aide]
  })
  return [`${LANCER} ${nom} ${usage}`, '', `  ${resume}`, '', 'Options :', ...colonnes(lignes)]
}

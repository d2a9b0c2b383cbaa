import type { DeclarationLue } from '../commun/donnees.ts'

/** Le formulaire en JSON, avec les libellés de ses champs : ce qu’un autre outil peut reprendre. */
export function formulaireEnJson({
  incident,
  echeance,
  regime,
  champs,
  brouillon,
  preRempli,
  preuve,
}: DeclarationLue): string {
  return JSON.stringify(
    {
      incident: incident.reference,
      tlp: incident.tlp,
      regime: regime.titre,
      texte: regime.texte,
      declaration: echeance.libelle,
      passage: echeance.passage,
      destinataire: echeance.destinataire,
      dueLe: echeance.dueLe,
      reponses: champs.map(({ cle, libelle }) => ({
        cle,
        libelle,
        valeur: brouillon?.[cle] ?? preRempli[cle] ?? '',
      })),
      preuve,
    },
    null,
    2,
  )
}

/** Enregistre un texte sur le poste de l’agent. */
export function telecharger(nom: string, texte: string): void {
  const adresse = URL.createObjectURL(new Blob([texte], { type: 'application/json' }))
  const lien = document.createElement('a')
  lien.href = adresse
  lien.download = nom
  lien.click()
  URL.revokeObjectURL(adresse)
}

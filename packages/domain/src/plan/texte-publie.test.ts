import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { textePublie } from '../testing/textes.ts'
import { gouvernance } from './gouvernance.ts'
import { differences, formeCanonique, lireLaVersionEnLignes, lireLesTableaux } from './lire-le-texte.ts'
import { empreinteDuPlan } from './plan.empreinte.ts'
import { axes } from './axes.ts'
import { plan } from './plan.ts'
import { themeIds, themesSuivis } from './themes-suivis.ts'

/**
 * The texts lie beside the repository where it is developed. Whoever has it alone still runs these tests: the digest
 * recorded at extraction stands for the comparison.
 */
const texteDuPlan = textePublie('000')
const texteDuCadre = textePublie('001')
const donnees = { axes, gouvernance, actions: plan }

function verifierLEmpreinte(): void {
  expect(createHash('sha256').update(formeCanonique(plan)).digest('hex')).toBe(empreinteDuPlan)
}

test(
  texteDuPlan === null
    ? 'Sans le texte publié, les 103 lignes ont l’empreinte relevée à l’extraction'
    : 'Les 103 lignes, les axes et la gouvernance sont ceux des tableaux du texte publié',
  () => {
    if (texteDuPlan === null) return verifierLEmpreinte()
    expect(differences(lireLesTableaux(texteDuPlan), donnees)).toEqual([])
  },
)

test(
  texteDuPlan === null
    ? 'Sans le texte publié, sa seconde version est tenue pour celle de l’empreinte'
    : 'La seconde version du texte, en lignes, dit la même chose que ses tableaux',
  () => {
    if (texteDuPlan === null) return verifierLEmpreinte()
    expect(differences(lireLaVersionEnLignes(texteDuPlan), donnees)).toEqual([])
  },
)

function comparable(texte: string): string {
  return texte.replaceAll('’', "'").replace(/\s+/g, ' ').replace(/« /g, '«').replace(/ »/g, '»').toLowerCase()
}

/** Taken when the citations were compared with the texts; to be taken again with each new citation. */
const empreinteDesCitations = '01db64dd2e965033478ced735222ed923d04ab8275c0cf64988701435ca69966'

const citations = themeIds.flatMap((id) => themesSuivis[id].citations.map((c) => c.texte))

test(
  texteDuPlan === null || texteDuCadre === null
    ? 'Sans les textes publiés, les citations des sections sont celles qui en ont été relevées'
    : 'Les citations des sections sont des mots des textes publiés',
  () => {
    expect(createHash('sha256').update(citations.map(comparable).join('\n')).digest('hex')).toBe(
      empreinteDesCitations,
    )
    if (texteDuPlan === null || texteDuCadre === null) return
    const textes = comparable(`${texteDuPlan} ${texteDuCadre}`)
    expect(citations.filter((citation) => !textes.includes(comparable(citation)))).toEqual([])
  },
)

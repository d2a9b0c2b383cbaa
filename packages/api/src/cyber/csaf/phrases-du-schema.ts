import { enumerer, formatNombre } from '@sssi/domain'

interface ErreurDeSchema {
  readonly keyword?: string
  readonly params?: Readonly<Record<string, unknown>>
}

const types: Readonly<Record<string, string>> = {
  string: 'Un texte est attendu.',
  number: 'Un nombre est attendu.',
  integer: 'Un nombre entier est attendu.',
  boolean: '« true » ou « false » est attendu.',
  array: 'Une liste est attendue.',
  object: 'Un groupe de champs est attendu.',
}

const formats: Readonly<Record<string, string>> = {
  'date-time': 'Une date et une heure sont attendues, par exemple 2026-03-12T08:00:00Z.',
  uri: 'Une adresse complète est attendue, par exemple https://exemple.fr.',
}

/** La règle de schéma enfreinte, en une phrase. Les mots d’un tiers n’y figurent qu’entre guillemets et raccourcis. */
export function phraseDuSchema({ keyword, params = {} }: ErreurDeSchema): string {
  const texte = (cle: string) => String(params[cle]).slice(0, 60)
  const limite = () => formatNombre(Number(params['limit']))
  switch (keyword) {
    case 'required':
      return `Le champ « ${texte('missingProperty')} » est obligatoire ici.`
    case 'type':
      return types[texte('type')] ?? 'Cette valeur n’a pas la forme attendue.'
    case 'enum':
    case 'const': {
      const admises = params['allowedValues'] ?? [params['allowedValue']]
      return Array.isArray(admises) && admises.length <= 12
        ? `Valeurs admises : ${enumerer(admises.map((valeur) => `« ${String(valeur)} »`))}.`
        : 'Cette valeur n’est pas de celles que le format admet.'
    }
    case 'additionalProperties':
      return `Le champ « ${texte('additionalProperty')} » n’est pas attendu ici.`
    case 'pattern':
      return 'Cette valeur n’a pas la forme que le format exige.'
    case 'format':
      return formats[texte('format')] ?? 'Cette valeur n’a pas la forme que le format exige.'
    case 'minLength':
      return 'Ce texte ne peut pas être vide.'
    case 'minItems':
      return `Cette liste doit compter au moins ${limite()} valeurs.`
    case 'maxItems':
      return `Cette liste doit compter au plus ${limite()} valeurs.`
    case 'minProperties':
      return 'Ce groupe de champs ne peut pas être vide.'
    case 'uniqueItems':
      return 'Cette liste contient deux fois la même valeur.'
    case 'minimum':
    case 'exclusiveMinimum':
      return `Ce nombre doit être au moins ${limite()}.`
    case 'maximum':
    case 'exclusiveMaximum':
      return `Ce nombre doit être au plus ${limite()}.`
    default:
      return 'Cette valeur n’a aucune des formes que le format admet.'
  }
}

import * as z from 'zod'

const phrase = 'La part du canari est un pourcentage entier, de 0 à 100.'

export const partDuCanariSchema = z.int(phrase).min(0, phrase).max(100, phrase)

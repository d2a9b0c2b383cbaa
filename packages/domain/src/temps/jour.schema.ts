import * as z from 'zod'

/** A day « YYYY-MM-DD » that exists, within the years a plan can speak of. */
export const jourSchema = z.iso
  .date('Indiquez une date, par exemple 12/03/2026.')
  .refine((jour) => jour >= '2000-01-01' && jour <= '2099-12-31', 'Indiquez une date entre 2000 et 2099.')

export const instantSchema = z.iso.datetime()

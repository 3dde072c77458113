import { z } from 'zod'
import { DIAGNOSTIC_DOMAINS } from '~/domain/person/diagnostic-domains'
import { freeText, keyOf, optionalDate, optionalWhole } from '~/domain/person/form-fields'
import { TRANSPORT_MODES } from '~/domain/referential/transport-modes'

export const solutionSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('end'), solutionId: z.uuid() }),
  z
    .object({
      intent: z.literal('add'),
      domain: keyOf(DIAGNOSTIC_DOMAINS, 'Choisissez le domaine.'),
      label: freeText(160),
      grantsMode: keyOf(TRANSPORT_MODES, 'Choisissez un moyen de la liste.').optional(),
      grantsMaxKm: optionalWhole(1, 200, 'kilomètres'),
      until: optionalDate(),
    })
    .superRefine(({ label, grantsMode, grantsMaxKm }, context) => {
      if (label === null) {
        const message = 'Dites qui apporte quoi, par exemple « le garage solidaire lui prête un véhicule ».'
        context.addIssue({ code: 'custom', path: ['label'], message })
      }
      if (grantsMode && grantsMaxKm === null) {
        context.addIssue({
          code: 'custom',
          path: ['grantsMaxKm'],
          message: 'Indiquez jusqu’à combien de kilomètres.',
        })
      }
    }),
])

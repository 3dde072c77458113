/** Refusals shared by every concept: who may, what exists, who was faster. */
export const accessRefusals = {
  notAllowed: 'Votre rôle ne permet pas cette action.',
  notFound: 'Cet élément n’existe pas ou ne vous est pas accessible.',
  someoneWasFaster:
    'Quelqu’un a agi juste avant vous : la page a été mise à jour, vérifiez la situation avant de recommencer.',
} as const

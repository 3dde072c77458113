/** Addresses that hold a secret and open without an account: not logged, limited, and all that an SMS may lead to. */

const BEGINNINGS = [
  ...['connexion', 'invitation', 'm', 's', 'signer', 'charte', 'point-du-mois'],
  ...['suivi', 'confirmer', 'entretien', 'agenda'],
]

const PERSONAL_LINK = new RegExp(`^/(${BEGINNINGS.join('|')})/[^/]+`, 'i')

/** Whether a path is a personal link: « /m/… ». */
export function isPersonalLink(path: string): boolean {
  return PERSONAL_LINK.test(path)
}

/** A path without the secret of its personal link: « /signer/… ». */
export function withoutSecret(path: string): string {
  return path.replace(PERSONAL_LINK, '/$1/…')
}

/** Protective equipment that a host provides and explains. */
export const PROTECTIVE_EQUIPMENT = {
  helmet: 'Casque de chantier',
  safetyShoes: 'Chaussures de sécurité',
  gloves: 'Gants de protection',
  singleUseGloves: 'Gants à usage unique',
  hiVisVest: 'Gilet de haute visibilité',
  earProtection: 'Protections auditives',
  safetyGlasses: 'Lunettes de protection',
  dustMask: 'Masque anti-poussière',
  surgicalMask: 'Masque chirurgical',
  harness: 'Harnais antichute',
  kneePads: 'Genouillères',
  workClothes: 'Vêtements de travail',
  rainwear: 'Vêtements de pluie',
  coldWear: 'Vêtements contre le froid',
  gown: 'Blouse ou tunique',
  nonSlipShoes: 'Chaussures antidérapantes',
} as const

export type ProtectiveEquipment = keyof typeof PROTECTIVE_EQUIPMENT

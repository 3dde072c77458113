import { describe, expect, test } from 'vitest'
import { fitsOneSms } from '~/domain/message/gsm'
import { compose, type Email } from '~/emails/frame'
import { renderEmail } from '~/emails/render'
import { shortText } from '~/emails/short-text'
import { gsmText, inSentence, typeset, typesetHtml } from '~/emails/typeset'

const NAMES = ['Zéphyrine', 'Quatrevaux', 'Maçonnerie Oberlin', 'Ysoline']

/** Every word that a message may need, longer than usual, so that no template has to be listed here. */
const WORDS = {
  firstName: 'Ysoline',
  territory: 'Territoire de Belfort',
  url: `https://passerelle.example/signer/${'x'.repeat(43)}`,
  personName: 'Zéphyrine Quatrevaux',
  companyName: 'Maçonnerie Oberlin',
  signedUpBy: 'Ysoline Quatrevaux',
  referentName: 'Ysoline Quatrevaux',
  requesterName: 'Zéphyrine Quatrevaux',
  ownerName: 'Ysoline Quatrevaux',
  referentEmail: 'ysoline@exemple.test',
  referentPhone: '03 84 00 00 00',
  offerTitle: 'Découvrir la maçonnerie',
  place: 'Maçonnerie Oberlin',
  city: 'Belfort',
  address: '12 rue de Mulhouse, 90000 Belfort',
  roleLabel: 'référent·e entreprises',
  until: 'lundi 18 janvier 2027',
  deadline: 'lundi 18 janvier 2027',
  expiresOn: 'vendredi 30 avril 2027',
  date: 'mercredi 30 septembre 2027',
  startDate: 'lundi 1er février 2027',
  dates: 'du 1er au 12 février 2027',
  appointmentBy: 'lundi 18 janvier 2027',
  occurredAt: 'lundi 18 janvier 2027 à 9 h 30',
  reportedAt: 'lundi 18 janvier 2027 à 10 h',
  declareBefore: 'mercredi 20 janvier 2027 à 10 h',
  lastDay: 'jeudi 4 février 2027',
  hours: 'Du lundi au vendredi, 8 h – 12 h',
  welcome: 'Sofia Keller, cheffe d’équipe',
  tutor: 'Sofia Keller',
  phone: '06 12 34 56 78',
  transport: 'Bus 3, arrêt Usine',
  whatToBring: 'Des chaussures fermées',
  sentence: 'Elle aime le travail bien fait : un mur droit, c’est un mur droit !',
  note: 'Cela me plairait.',
  request: 'Précisez les horaires.\nEt le lieu ?',
  reason: 'Les dates ne conviennent pas',
  cause: 'Absence au premier jour',
  what: 'Une immersion lui est proposée.',
  who: 'La personne accueillie',
  jobTitle: 'Gérante',
  roles: ['Le prescripteur'],
  changes: ['Le dernier jour est le 14 février'],
  days: 7,
  signed: 2,
  total: 3,
  silent: 'employer',
  byCandidate: true,
  byHost: true,
  mustDeclare: true,
  forSupport: true,
  withName: 'Zéphyrine Quatrevaux',
  sponsorName: 'Ysoline Quatrevaux',
  email: 'zephyrine@exemple.test',
  when: 'vendredi 15 janvier 2027 à 14 h 30',
  form: 'En personne',
  calendarUrl: 'https://passerelle.example/binomes/x/rendez-vous.ics',
  change: 'changed',
  started: true,
  since: 'lundi 11 janvier 2027',
  end: 'samedi 10 juillet 2027',
  over: false,
  resumed: false,
  outcome: 'un emploi',
  by: 'Zéphyrine Quatrevaux',
  changed: true,
  contract: 'Contrat à durée indéterminée (CDI)',
  icsUrl: 'https://passerelle.example/entretien/abc/agenda.ics',
  byThemselves: true,
  lines: [{ subject: 'Votre offre est en ligne', url: 'https://passerelle.example/entreprise/offres/x' }],
}

/** As long as a short link may be: an address of 40 characters, and the code. */
const SHORT_LINK = `https://${'p'.repeat(32)}/s/${'x'.repeat(12)}`

/** Every message is read for each kind of offer: what they call it changes. */
const KINDS = ['immersion', 'sponsorship', 'job'] as const

type Template = (words: typeof WORDS & { kind: (typeof KINDS)[number] }) => Email
const modules = import.meta.glob<Record<string, Template>>('/app/emails/*.tsx', { eager: true })
const templates = Object.entries(modules)
  .filter(([path]) => !path.endsWith('/frame.tsx'))
  .map(([path, module]) => ({ name: path.split('/').at(-1) ?? '', functions: Object.values(module) }))

test('there is one message per file, and the files are found', () => {
  expect(templates.length).toBeGreaterThan(60)
  for (const { functions } of templates) expect(functions).toHaveLength(1)
})

const read = templates.flatMap(({ name, functions }) => {
  const [compose] = functions
  const asks = compose?.toString().includes('kind')
  return (asks ? KINDS : KINDS.slice(0, 1)).map((kind) => ({ name, kind, functions }))
})

describe.each(read)('$name, $kind', ({ kind, functions }) => {
  const email = functions[0]?.({ ...WORDS, kind }) as Email

  test('has a short subject without anybody’s name, health or status', () => {
    expect(email.subject.length).toBeLessThanOrEqual(60)
    for (const name of NAMES) expect(email.subject).not.toContain(name)
    expect(email.subject).not.toMatch(/accident|santé|RSA|handicap|chômage|jeune/i)
    expect(email.preview.length).toBeGreaterThan(5)
  })

  test('says the same in one SMS with its short link, whole, without names', () => {
    const link = email.url === null ? null : SHORT_LINK
    const text = shortText(email, link)
    expect(fitsOneSms(text)).toBe(true)
    // Nothing was cut, nothing turned into a question mark.
    expect(text).toBe(`Passerelle : ${gsmText(email.sms)}${link === null ? '' : ` ${link}`}`)
    // The alphabet has é, è and à, neither ê nor ç: « prete » is no French word.
    expect(gsmText(email.sms)).toBe(
      email.sms
        .replaceAll('’', "'")
        .replaceAll('·', '.')
        .replace(/«\s?|\s?»/g, '"'),
    )
    for (const name of NAMES) expect(text).not.toContain(gsmText(name))
    // A sentence that announces a link has one; one that has none ends by itself.
    expect(/[.!:]$/.test(email.sms), email.sms).toBe(true)
    if (link === null) expect(email.sms).not.toMatch(/:$/)
  })

  test('reads well in a plain client', () => {
    const { text, html } = renderEmail(email)
    expect(text).toContain('Bonjour Ysoline,')
    expect(text).toContain('Vous recevez ce message parce qu')
    expect(text).toContain('Passerelle, Territoire de Belfort.')
    expect(text).not.toMatch(/undefined|null|\[object|<|&[a-z]+;/)
    expect(text).not.toMatch(/[ \u00a0][;:?!»]|«[ \u00a0]/)
    expect(text).not.toMatch(/\.\.(?!\.)|[ ]{2}|'/)
    expect(text.split(WORDS.url)).toHaveLength(html.includes(WORDS.url) ? 2 : 1)
    expect(email.url).toBe(html.includes(WORDS.url) ? WORDS.url : null)
    expect(html).toContain('lang="fr"')
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).not.toMatch(/<img|<script|<style|src=|url\(/)
  })
})

test('the address of the button is written out beside it', () => {
  const { html } = renderEmail(
    compose({
      to: { firstName: '', territory: null },
      subject: 'Un essai',
      preview: 'Aperçu',
      sms: 'essai',
      body: 'Texte',
      action: { label: 'Ouvrir', url: 'https://passerelle.example/a' },
      why: 'Parce que.',
    }),
  )
  expect(html.match(/href="https:\/\/passerelle\.example\/a"/g)).toHaveLength(2)
  expect(html).toContain('>https://passerelle.example/a</a>')
  expect(html).toContain('Bonjour,')
})

test('words too long for one SMS give way before the link does', () => {
  const sms = `votre immersion commence. Où : ${'12 rue de la Très-Longue-Avenue, '.repeat(6)}`
  const text = shortText({ sms }, SHORT_LINK)
  expect(fitsOneSms(text)).toBe(true)
  expect(text).toMatch(/^Passerelle : votre immersion commence\. .*\.\.\. https:\/\/\S+$/)
})

describe('typesetting', () => {
  test('spaces before double punctuation are narrow and do not break', () => {
    expect(typeset('« Oui » : non ; vrai ? Oui !')).toBe(
      '«\u202fOui\u202f»\u202f: non\u202f; vrai\u202f? Oui\u202f!',
    )
  })

  test('in a page only the text changes', () => {
    expect(typesetHtml('<p style="a :b ;">Quoi ?</p><!--[if mso]> x ! <![endif]-->')).toContain(
      '<p style="a :b ;">Quoi\u202f?</p>',
    )
  })

  test('what the GSM alphabet lacks takes its closest', () => {
    expect(gsmText('Ça va, l’été ? « Noël », cœur, 5 €, référent·e, aïeul')).toBe(
      `Ça va, l'été ? "Noel", coeur, 5 €, référent.e, aieul`,
    )
  })

  test('a label fits inside a sentence', () => {
    expect(inSentence('Les dates ne conviennent pas.')).toBe('les dates ne conviennent pas')
  })
})

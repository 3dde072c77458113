import { compose, type Email, Facts, P, type Reader } from './frame'
import { WHY } from './why'

interface StartsTomorrowEmployerProps extends Reader {
  readonly personName: string
  readonly date: string
  readonly dates: string
  readonly hours: string | null
  readonly tutor: string | null
  readonly phone: string | null
  readonly url: string
}

/** To a company's members, the working day before: who comes, and what to confirm. */
export function startsTomorrowEmployer({
  personName,
  date,
  dates,
  hours,
  tutor,
  phone,
  url,
  ...to
}: StartsTomorrowEmployerProps): Email {
  return compose({
    to,
    subject: 'Une immersion commence bientôt chez vous',
    preview: 'Pensez à prévenir la personne qui accueille.',
    sms: `une immersion commence le ${date} chez vous.`,
    body: (
      <>
        <P>
          {personName} vient en immersion chez vous {dates}.
        </P>
        <Facts
          rows={[
            ['Premier jour', date],
            ['Horaires', hours],
            ['Tuteur ou tutrice', tutor],
            ['Joindre la personne', phone],
          ]}
        />
        <P>
          Prévenez la personne qui accueille et prévoyez les consignes de sécurité. Le jour venu, confirmez
          l’arrivée en un clic.
        </P>
      </>
    ),
    action: { label: 'Voir l’immersion', url },
    why: WHY.employer,
  })
}

import { compose, type Email, Facts, P, type Reader } from './frame'

interface StartsTomorrowTutorProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly date: string
  readonly dates: string
  readonly hours: string | null
}

/** To the tutor, the working day before: whom they welcome and what is expected of them. */
export function startsTomorrowTutor({
  personName,
  companyName,
  date,
  dates,
  hours,
  ...to
}: StartsTomorrowTutorProps): Email {
  return compose({
    to,
    subject: 'Vous accueillez une personne en immersion',
    preview: 'Elle arrive bientôt, voici l’essentiel.',
    sms: `vous accueillez une personne en immersion le ${date}.`,
    body: (
      <>
        <P>
          {personName} commence une immersion chez {companyName} et vous êtes son tuteur ou sa tutrice.
        </P>
        <Facts
          rows={[
            ['Premier jour', date],
            ['Durée', dates],
            ['Horaires', hours],
          ]}
        />
        <P>
          Accueillez-la, montrez-lui le travail et les consignes de sécurité, et dites-lui à qui s’adresser.
          Elle découvre un métier : elle ne remplace personne.
        </P>
      </>
    ),
    why: 'Vous recevez ce message parce que vous êtes tuteur ou tutrice de cette immersion.',
  })
}

/** The immersion itself (D5135-2): object, dates, hours, tasks, conditions, attestations, status, accident. */
import { StyleSheet, Text, View } from '@react-pdf/renderer'
import { frenchDate, frenchDayMonthYear, frenchDuration } from '~/domain/calendar/french'
import { ATTESTATIONS, type ConventionContent } from '~/domain/convention/content'
import { HOST_TELLS_WITHIN_HOURS, PRESCRIBER_DECLARES_WITHIN_HOURS } from '~/domain/convention/deadlines'
import { OBJECTIVE_LABELS } from '~/domain/convention/objectives'
import { describeSchedule } from '~/domain/schedule/describe-schedule'
import { DAY_NAMES, describeRange } from '~/domain/schedule/describe-time'
import { totalHours } from '~/domain/schedule/expand-schedule'
import { weeklyMinutes } from '~/domain/schedule/measure-schedule'
import { normalise } from '~/domain/schedule/normalise-schedule'
import { drawable } from './pdf-fonts'
import { Field, Item, LINE, Section, styles, Words } from './pdf-kit'

export function Purpose({ content: { purpose, renewal } }: { content: ConventionContent }) {
  return (
    <Section title="2. L’objet de l’immersion">
      <Field label="Objectif (L5135-1)" value={OBJECTIVE_LABELS[purpose.objective]} />
      <Field label="Métier découvert" value={purpose.object} />
      <Field label="Activités confiées" value={purpose.tasks} />
      <Field label="Compétences observées" value={purpose.skills.join('\u202f; ')} />
      <Field label="Évaluation" value={purpose.evaluation} />
      {renewal && (
        <>
          <Field label="Renouvellement de" value={`la convention ${renewal.ofReference}`} />
          <Field label="Raison" value={renewal.reason} />
        </>
      )}
    </Section>
  )
}

export function Period({ content: { period } }: { content: ConventionContent }) {
  const { startDate, endDate, schedule, exceptDays = [] } = period
  const total = frenchDuration(Math.round(totalHours(schedule, startDate, endDate, exceptDays) * 60))
  const dates =
    startDate === endDate
      ? `le ${frenchDate(startDate)}`
      : `du ${frenchDate(startDate)} au ${frenchDate(endDate)}, premier et dernier jours compris`
  return (
    <Section title="3. Les dates, les horaires et le lieu" whole>
      <Field label="Dates" value={dates} />
      <Field label="Lieu" value={period.place} />
      <Field label="Horaires" value={`${describeSchedule(schedule)}.`} />
      <Hours schedule={schedule} />
      <Field label="Par semaine" value={frenchDuration(weeklyMinutes(schedule))} />
      <Field label="Durée totale de présence" value={total} />
      <Field label="Jours non travaillés" value={exceptDays.map(frenchDayMonthYear).join('\u202f; ')} />
      <Field label="Travail le dimanche" value={period.sundayWork ? 'oui' : 'non'} />
      <Field label="Travail de nuit" value={period.nightWork ? 'oui, entre 21\u00a0h et 6\u00a0h' : 'non'} />
      <Field label="Jours fériés avant 18\u00a0ans" value={period.sectorHolidayException} />
    </Section>
  )
}

const table = StyleSheet.create({
  grid: { borderWidth: 1, borderColor: LINE, borderRadius: 3, marginVertical: 4 },
  row: {
    flexDirection: 'row',
    borderTopWidth: 1,
    borderTopColor: LINE,
    paddingVertical: 1.4,
    paddingHorizontal: 6,
  },
  day: { width: 90 },
  hours: { flex: 1 },
  length: { width: 70, textAlign: 'right' },
})

/** The week, one line a day; a shift that ends after midnight counts on the day on which it starts. */
function Hours({ schedule }: { schedule: ConventionContent['period']['schedule'] }) {
  const rows = normalise(schedule).days.map((ranges, day) => ({
    day: DAY_NAMES[day] ?? '',
    hours: ranges.map(describeRange).join(' et ') || 'repos',
    minutes: ranges.reduce((sum, { start, end }) => sum + end - start, 0),
  }))
  return (
    <View style={table.grid} wrap={false}>
      <View style={{ ...table.row, borderTopWidth: 0, ...styles.bold }}>
        <Text style={table.day}>Jour</Text>
        <Text style={table.hours}>Horaires</Text>
        <Text style={table.length}>Durée</Text>
      </View>
      {rows.map(({ day, hours, minutes }) => (
        <View key={day} style={table.row}>
          <Text style={table.day}>{day}</Text>
          <Text style={minutes === 0 ? { ...table.hours, ...styles.quiet } : table.hours}>
            {drawable(hours)}
          </Text>
          <Text style={table.length}>{minutes === 0 ? '' : drawable(frenchDuration(minutes))}</Text>
        </View>
      ))}
    </View>
  )
}

export function Conditions({ content: { conditions, attestations } }: { content: ConventionContent }) {
  const attested = Object.entries(ATTESTATIONS).filter(
    ([key]) => attestations[key as keyof typeof ATTESTATIONS],
  )
  return (
    <>
      <Section title="4. Les conditions de travail et la sécurité">
        <Field label="Conditions de travail" value={conditions.workingConditions} />
        <Field label="Équipements de protection" value={conditions.protectiveEquipment} />
        <Field label="Prévention" value={conditions.prevention} />
        <Field label="Restauration et transports" value={conditions.collectiveFacilities} />
        <Field
          label="Responsabilité civile"
          value={`${conditions.insurer}, contrat ${conditions.insurancePolicy}`}
        />
      </Section>
      <Section title="5. Ce que l’entreprise d’accueil atteste" whole>
        {attested.map(([key, sentence]) => (
          <Item key={key} ticked>
            {`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`}
          </Item>
        ))}
      </Section>
    </>
  )
}

const STATUS = [
  'La personne n’est pas rémunérée par l’entreprise d’accueil et n’en devient pas salariée.',
  'Elle garde pendant l’immersion son statut, ses droits et ses allocations.',
  'Elle a accès à la restauration et aux transports collectifs comme les salariés de l’entreprise.',
  'Les règles de durée du travail, de repos, de santé et de sécurité de l’entreprise s’appliquent à elle, et celles des jeunes travailleurs si elle a moins de 18\u00a0ans.',
]

const ACCIDENT = [
  `L’entreprise d’accueil prévient la structure d’accompagnement dans les ${HOST_TELLS_WITHIN_HOURS}\u00a0heures.`,
  `Le prescripteur déclare l’accident dans les ${PRESCRIBER_DECLARES_WITHIN_HOURS}\u00a0heures.`,
]

export function Reminders() {
  return (
    <>
      <Section title="6. Le statut de la personne" whole>
        {STATUS.map((sentence) => (
          <Item key={sentence}>{sentence}</Item>
        ))}
      </Section>
      <Section title="7. En cas d’accident (D5135-5)" whole>
        <Words look={{ marginBottom: 3 }}>
          {'Pendant l’immersion, ou sur le trajet pour s’y rendre ou en revenir\u202f:'}
        </Words>
        {ACCIDENT.map((sentence) => (
          <Item key={sentence}>{sentence}</Item>
        ))}
      </Section>
    </>
  )
}

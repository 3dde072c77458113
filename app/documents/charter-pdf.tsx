/**
 * The charter of a pairing as a PDF: who, what for, at what rhythm, what each commits to, and who signed. The same
 * input gives the same bytes. Like the convention's, it is real text in reading order, not a tagged PDF.
 */
import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import { frenchDateTime } from '~/domain/calendar/french'
import {
  CHARTER_PARTIES,
  type CharterContent,
  type CharterParty,
  COMMITMENTS,
  CONFIDENTIALITY,
  durationWords,
  ENDING,
  PARTY_LABELS,
} from '~/domain/pairing/charter-words'
import { drawable } from './pdf-fonts'
import { ACCENT, Field, INK_2, Item, LINE, Part, Section, styles, Words } from './pdf-kit'

export interface PrintedCharterSignature {
  readonly party: CharterParty
  readonly signerName: string
  readonly signedAt: Date
  /** 'personalLink' or 'session'. */
  readonly method: string
  readonly statement: string
  readonly documentSha256: string
  readonly hash: string
  readonly sequence: number
}

interface CharterPdfInput {
  readonly content: CharterContent
  readonly version: number
  /** Of this version, oldest first. */
  readonly signatures: readonly PrintedCharterSignature[]
  /** Absent while somebody has not signed: the document then says that it is a project. */
  readonly signedAt?: Date
}

/** Renders the document; under a second, on one core. */
export async function renderCharterPdf(input: CharterPdfInput): Promise<Uint8Array> {
  return new Uint8Array(await renderToBuffer(<CharterDocument {...input} />))
}

function CharterDocument({ content, version, signatures, signedAt }: CharterPdfInput) {
  const { person, sponsor, referent, territory } = content
  // Never the machine's clock, so that the bytes can be made again.
  const date = signedAt ?? signatures.at(-1)?.signedAt ?? new Date(0)
  return (
    <Document
      title={drawable(`Charte de parrainage, ${person.name} et ${sponsor.name}`)}
      author={drawable(territory)}
      subject="Charte de parrainage vers et dans l’emploi"
      creator="Passerelle"
      producer="Passerelle"
      language="fr-FR"
      creationDate={date}
      modificationDate={date}
    >
      <Page size="A4" style={styles.page} bookmark="Charte de parrainage">
        <View fixed style={{ ...HEAD, borderBottomWidth: 1, borderBottomColor: LINE, paddingBottom: 6 }}>
          <Words>{`Charte de parrainage, version ${version}${signedAt ? '' : ' — PROJET, pas encore signé par les trois'}`}</Words>
        </View>
        <Text
          fixed
          style={{ ...HEAD, left: 400, textAlign: 'right' }}
          render={({ pageNumber, totalPages }) => `Page ${pageNumber} / ${totalPages}`}
        />
        <Words look={{ fontSize: 19, fontWeight: 700, color: ACCENT, lineHeight: 1.2 }}>
          Charte de parrainage vers et dans l’emploi
        </Words>
        <Section title="1. Qui" whole>
          <Field label={PARTY_LABELS.sponsor} value={`${sponsor.name}, ${sponsor.trade}`} />
          <Field label={PARTY_LABELS.person} value={person.name} />
          <Field label={PARTY_LABELS.referent} value={`${referent.name}, ${referent.organisation}`} />
        </Section>
        <Section title="2. Les objectifs">
          <Words>{content.objectives}</Words>
        </Section>
        <Section title="3. Le rythme et la durée" whole>
          <Field label="Rythme" value={content.rhythm} />
          <Field label="Durée" value={durationWords(content)} />
          <Field label="Au moins" value="deux rencontres en personne ou en visio" />
          <Field label="Chaque mois" value="une question à chacun : comment cela se passe-t-il ?" />
        </Section>
        <Section title="4. Ce à quoi chacun s’engage">
          {CHARTER_PARTIES.map((party) => (
            <Part key={party} title={PARTY_LABELS[party]}>
              {COMMITMENTS[party].map((line) => (
                <Item key={line}>{line}</Item>
              ))}
            </Part>
          ))}
        </Section>
        <Section title="5. Confidentialité" whole>
          <Words>{CONFIDENTIALITY}</Words>
        </Section>
        <Section title="6. Arrêter" whole>
          <Words>{ENDING}</Words>
        </Section>
        <Section title="7. Les signatures">
          {CHARTER_PARTIES.map((party) => (
            <Signed key={party} party={party} content={content} signatures={signatures} />
          ))}
        </Section>
        <View
          fixed
          style={{ position: 'absolute', bottom: 24, left: 48, right: 48, fontSize: 8, color: INK_2 }}
        >
          <Words>{`Passerelle, ${territory}. Chacun des trois garde un exemplaire de cette charte.`}</Words>
        </View>
      </Page>
    </Document>
  )
}

const HEAD = { position: 'absolute', top: 26, left: 48, right: 48, fontSize: 8.5, color: INK_2 } as const

interface SignedProps {
  readonly party: CharterParty
  readonly content: CharterContent
  readonly signatures: readonly PrintedCharterSignature[]
}

function Signed({ party, content, signatures }: SignedProps) {
  const signature = signatures.find((each) => each.party === party)
  if (!signature) {
    return (
      <View wrap={false} style={{ ...styles.box, borderWidth: 1, borderColor: LINE }}>
        <Words look={styles.bold}>{content[party].name}</Words>
        <Words look={styles.quiet}>{`${PARTY_LABELS[party]}\u202f: signature attendue`}</Words>
      </View>
    )
  }
  const by = signature.method === 'personalLink' ? 'par son lien personnel' : 'connecté·e à son compte'
  return (
    <View wrap={false} style={styles.box}>
      <Words look={styles.bold}>{signature.signerName}</Words>
      <Words look={styles.quiet}>{PARTY_LABELS[party]}</Words>
      <Words look={{ marginVertical: 3 }}>{`«\u00a0${signature.statement}\u00a0»`}</Words>
      <Words>{`Le ${frenchDateTime(signature.signedAt)} (heure de Paris), ${by}.`}</Words>
      <Text style={styles.code}>{`Contenu signé   ${signature.documentSha256}`}</Text>
      <Text style={styles.code}>{`Enregistrement  ${signature.hash}`}</Text>
    </View>
  )
}

/**
 * The convention as a PDF: what was signed, who signed it, how to check it. The same input gives the same bytes.
 *
 * Accessibility, truthfully: the document declares its language and its title, its text is real text in reading
 * order, and its parts are bookmarked. It is not a tagged PDF (the library, 4.9, writes no structure tree): a screen
 * reader reads it without headings or table cells. The page of the convention says the same in accessible HTML.
 */
import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import { frenchDateTime } from '~/domain/calendar/french'
import { parisInstant } from '~/domain/calendar/local-date'
import type { ConventionContent } from '~/domain/convention/content'
import { Conditions, Period, Purpose, Reminders } from './convention-immersion'
import { Parties } from './convention-parties'
import { type PrintedSignature, Signatures } from './convention-signatures'
import { drawable } from './pdf-fonts'
import { ACCENT, INK_2, LINE, styles, Words } from './pdf-kit'

export interface ConventionPdfInput {
  readonly reference: string
  readonly version: number
  readonly content: ConventionContent
  /** SHA-256, in hexadecimal, of the canonical text of this version. */
  readonly documentSha256: string
  /** Of this version, oldest first; the last one is the head of the chain. */
  readonly signatures: readonly PrintedSignature[]
  readonly territoryName: string
  /** Absent while the prescriber has not validated: the document then says that it is a draft, on every page. */
  readonly validatedAt?: Date | undefined
}

/** Renders the document; about a second, on one core. */
export async function renderConventionPdf(input: ConventionPdfInput): Promise<Uint8Array> {
  return new Uint8Array(await renderToBuffer(<ConventionDocument {...input} />))
}

/** The instant that the document carries: never the machine's clock, so that the bytes can be made again. */
function dateOf({ validatedAt, signatures, content }: ConventionPdfInput): Date {
  return validatedAt ?? signatures.at(-1)?.signedAt ?? parisInstant(content.period.startDate)
}

function ConventionDocument(input: ConventionPdfInput) {
  const { reference, version, content, territoryName, validatedAt } = input
  const { firstName, lastName } = content.beneficiary
  const date = dateOf(input)
  return (
    <Document
      title={drawable(
        `Convention d’immersion ${reference}, ${firstName} ${lastName} chez ${content.host.name}`,
      )}
      author={drawable(`${content.prescriber.name}, ${territoryName}`)}
      subject="Convention de mise en situation en milieu professionnel (PMSMP)"
      creator="Passerelle"
      producer="Passerelle"
      language="fr-FR"
      creationDate={date}
      modificationDate={date}
    >
      <Page size="A4" style={styles.page} bookmark={`Convention ${reference}`}>
        <RunningHead
          reference={reference}
          version={version}
          draft={validatedAt ? undefined : draftWords(input)}
        />
        <Opening input={input} />
        <Parties content={content} />
        <Purpose content={content} />
        <Period content={content} />
        <Conditions content={content} />
        <Reminders />
        <Signatures {...input} />
        <RunningFoot territoryName={territoryName} />
      </Page>
    </Document>
  )
}

function draftWords({ signatures }: ConventionPdfInput): string {
  if (signatures.length === 0) return 'PROJET — non signé'
  return `PROJET — ${signatures.length} signature${signatures.length > 1 ? 's' : ''}, pas encore validé`
}

interface RunningHeadProps {
  readonly reference: string
  readonly version: number
  readonly draft: string | undefined
}

const HEAD = { position: 'absolute', top: 26, left: 48, right: 48, fontSize: 8.5, color: INK_2 } as const

/** On every page. The page number stands apart: what shares its box with a computed text is not drawn again. */
function RunningHead({ reference, version, draft }: RunningHeadProps) {
  return (
    <>
      <View fixed style={{ ...HEAD, borderBottomWidth: 1, borderBottomColor: LINE, paddingBottom: 6 }}>
        <Words>{`Convention ${reference}, version ${version}`}</Words>
      </View>
      {draft && (
        <View fixed style={{ ...HEAD, top: 23, alignItems: 'center' }}>
          <Words look={DRAFT}>{draft}</Words>
        </View>
      )}
      <Text
        fixed
        style={{ ...HEAD, left: 400, textAlign: 'right' }}
        render={({ pageNumber, totalPages }) => `Page ${pageNumber} / ${totalPages}`}
      />
    </>
  )
}

const DRAFT = {
  color: '#ffffff',
  backgroundColor: '#9b1c1c',
  fontWeight: 700,
  paddingTop: 3,
  paddingBottom: 2,
  paddingHorizontal: 10,
} as const

function RunningFoot({ territoryName }: { territoryName: string }) {
  return (
    <View fixed style={{ position: 'absolute', bottom: 24, left: 48, right: 48, fontSize: 8, color: INK_2 }}>
      <Words>{`Passerelle, ${territoryName}. Les parties gardent chacune un exemplaire de cette convention.`}</Words>
    </View>
  )
}

function Opening({ input: { content, validatedAt } }: { input: ConventionPdfInput }) {
  return (
    <View>
      <Words look={{ fontSize: 19, fontWeight: 700, color: ACCENT, lineHeight: 1.2 }}>
        Convention d’immersion professionnelle
      </Words>
      <Words look={{ fontSize: 10.5, marginTop: 2 }}>
        Mise en œuvre d’une période de mise en situation en milieu professionnel (PMSMP)
      </Words>
      <Words look={{ ...styles.quiet, fontSize: 8.5, marginTop: 3 }}>{content.legalReferences}</Words>
      {validatedAt && (
        <Words look={{ ...styles.bold, marginTop: 6 }}>
          {`Signée par toutes les parties et validée le ${frenchDateTime(validatedAt)} (heure de Paris).`}
        </Words>
      )}
    </View>
  )
}

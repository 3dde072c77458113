/** Everything that is held on a person, as a document that they read, keep and print (GDPR art. 15). */
import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import { frenchDateTime } from '~/domain/calendar/french'
import type { PrintedItem, PrintedPart } from '~/domain/person/own-data-print'
import { drawable } from './pdf-fonts'
import { ACCENT, Field, INK_2, LINE, Section, styles, Words } from './pdf-kit'

interface OwnDataPdfInput {
  readonly name: string
  readonly madeAt: Date
  readonly parts: readonly PrintedPart[]
}

/** Renders the document: the same input gives the same bytes. */
export async function renderOwnDataPdf(input: OwnDataPdfInput): Promise<Uint8Array> {
  return new Uint8Array(await renderToBuffer(<OwnDataDocument {...input} />))
}

const HEAD = { position: 'absolute', top: 26, left: 48, right: 48, fontSize: 8.5, color: INK_2 } as const

function OwnDataDocument({ name, madeAt, parts }: OwnDataPdfInput) {
  return (
    <Document
      title={drawable(`Mes données, ${name}`)}
      author="Passerelle"
      subject="Données personnelles (articles 15 et 20 du RGPD)"
      creator="Passerelle"
      producer="Passerelle"
      language="fr-FR"
      creationDate={madeAt}
      modificationDate={madeAt}
    >
      <Page size="A4" style={styles.page} bookmark="Mes données">
        <View fixed style={{ ...HEAD, borderBottomWidth: 1, borderBottomColor: LINE, paddingBottom: 6 }}>
          <Words>{`Mes données – ${name}`}</Words>
        </View>
        <Text
          fixed
          style={{ ...HEAD, left: 400, textAlign: 'right' }}
          render={({ pageNumber, totalPages }) => `Page ${pageNumber} / ${totalPages}`}
        />
        <Words look={{ fontSize: 19, fontWeight: 700, color: ACCENT, lineHeight: 1.2 }}>Mes données</Words>
        <View style={{ ...styles.box, marginTop: 8 }}>
          <Words>{`Tout ce que Passerelle garde sur ${name}, le ${frenchDateTime(madeAt)} (heure de Paris).`}</Words>
          <Words look={styles.quiet}>
            Ce qui n’est pas écrit ici n’est pas connu. Vous pouvez faire corriger ou effacer ces données : la
            page « Données personnelles » du site dit comment.
          </Words>
        </View>
        {parts.map((part) => (
          <Section key={part.key} title={part.title} whole={part.items.length === 0}>
            {part.items.length === 0 && <Words look={styles.quiet}>Rien.</Words>}
            {part.items.map((item, index) => (
              <ItemBlock key={`${part.key}-${index}`} item={item} ruled={index > 0} />
            ))}
          </Section>
        ))}
        <View
          fixed
          style={{ position: 'absolute', bottom: 24, left: 48, right: 48, fontSize: 8, color: INK_2 }}
        >
          <Words>Document personnel : gardez-le pour vous.</Words>
        </View>
      </Page>
    </Document>
  )
}

const RULE = { borderTopWidth: 0.7, borderTopColor: LINE, marginTop: 3, paddingTop: 3 } as const

/** One thing, kept together when it is short; what belongs to it is set in. */
function ItemBlock({ item, ruled }: { item: PrintedItem; ruled: boolean }) {
  const long = item.inside.length > 0 || item.fields.length > 14
  return (
    <View style={ruled ? RULE : {}} wrap={long || item.fields.some(({ value }) => value.length > 400)}>
      {item.fields.map(({ label, value }) => (
        <Field key={label} label={label} value={value} />
      ))}
      {item.inside.length > 0 && (
        <View style={{ marginLeft: 14, borderLeftWidth: 1.5, borderLeftColor: LINE, paddingLeft: 8 }}>
          {item.inside.map((each, index) => (
            <ItemBlock key={index.toString()} item={each} ruled={index > 0} />
          ))}
        </View>
      )}
    </View>
  )
}

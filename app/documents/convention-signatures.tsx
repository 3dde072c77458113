/** Who signed, what they said, when and how they were known, and how anybody can check it. */
import { Text, View } from '@react-pdf/renderer'
import { frenchDateTime } from '~/domain/calendar/french'
import type { ConventionContent } from '~/domain/convention/content'
import { requiredSignatories, SIGNATORY_LABELS, type SignatoryRole } from '~/domain/convention/signatories'
import { drawable } from './pdf-fonts'
import { LINE, Section, styles, Words } from './pdf-kit'

export interface PrintedSignature {
  readonly signerName: string
  readonly role: SignatoryRole
  readonly signedAt: Date
  /** 'personalLink' or 'session'. */
  readonly method: string
  readonly statement: string
  readonly documentSha256: string
  readonly previousHash: string
  readonly hash: string
  readonly sequence: number
}

interface SignaturesProps {
  readonly reference: string
  readonly version: number
  readonly content: ConventionContent
  readonly documentSha256: string
  readonly signatures: readonly PrintedSignature[]
}

const METHODS: Readonly<Record<string, string>> = {
  personalLink: 'par son lien personnel, envoyé à l’adresse ou au numéro indiqué dans la convention',
  session: 'connectée à son compte, par un lien envoyé à son adresse électronique',
}

const VERIFYING =
  'Chaque signature porte l’empreinte du contenu signé et celle de la signature précédente\u202f: rien ne peut être ' +
  'changé, retiré ou ajouté sans que cela se voie. Pour le vérifier, lancez sur l’installation de Passerelle la ' +
  'commande suivante\u202f: elle doit annoncer la tête de chaîne imprimée ci-dessus.'

export function Signatures(props: SignaturesProps) {
  const { content, signatures } = props
  const missing = waitedFor(content).filter(({ role }) => signatures.every((each) => each.role !== role))
  return (
    <>
      <Section title="8. Les signatures">
        {signatures.map((signature) => (
          <Signed key={signature.sequence} signature={signature} />
        ))}
        {missing.map(({ role, name }) => (
          <View key={role} wrap={false} style={{ ...styles.box, borderWidth: 1, borderColor: LINE }}>
            <Words look={styles.bold}>{name}</Words>
            <Words look={styles.quiet}>{`${SIGNATORY_LABELS[role]}\u202f: signature attendue`}</Words>
          </View>
        ))}
      </Section>
      <Verification {...props} />
    </>
  )
}

function Signed({ signature }: { signature: PrintedSignature }) {
  const { signerName, role, signedAt, method, statement, sequence } = signature
  return (
    <View wrap={false} style={styles.box}>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <Words look={styles.bold}>{signerName}</Words>
        <Words look={styles.quiet}>{`Signature n°\u00a0${sequence}`}</Words>
      </View>
      <Words look={styles.quiet}>{SIGNATORY_LABELS[role]}</Words>
      <Words look={{ marginVertical: 3 }}>{`«\u00a0${statement}\u00a0»`}</Words>
      <Words>{`Le ${frenchDateTime(signedAt)} (heure de Paris).`}</Words>
      <Words>{`Personne identifiée ${METHODS[method] ?? method}.`}</Words>
      <Hash label="Empreinte du contenu signé" value={signature.documentSha256} />
      <Hash label="Empreinte de l’enregistrement" value={signature.hash} />
    </View>
  )
}

function Hash({ label, value }: { label: string; value: string }) {
  return (
    <View style={{ flexDirection: 'row', marginTop: 1.5, alignItems: 'center' }}>
      <Text style={{ ...styles.quiet, fontSize: 8, width: 138 }}>{drawable(label)}</Text>
      <Text style={{ ...styles.code, flex: 1 }}>{value}</Text>
    </View>
  )
}

function Verification({ reference, version, documentSha256, signatures }: SignaturesProps) {
  const head = signatures.at(-1)
  return (
    <Section title="9. Vérifier ce document" whole>
      <Hash label={`Contenu, version ${version} (SHA-256)`} value={documentSha256} />
      {head ? (
        <>
          <Hash label="Tête de la chaîne des signatures" value={head.hash} />
          <Words look={{ marginTop: 5 }}>{VERIFYING}</Words>
          <Text style={{ ...styles.code, fontSize: 9, marginTop: 4 }}>
            {`npm run verify-signatures -- ${reference}`}
          </Text>
        </>
      ) : (
        <Words look={{ marginTop: 5 }}>Personne n’a encore signé cette version.</Words>
      )}
    </Section>
  )
}

/** Everybody who signs, with the name that the content gives. */
function waitedFor(content: ConventionContent): { role: SignatoryRole; name: string }[] {
  const { beneficiary, host, support, prescriber, period } = content
  const names: Record<SignatoryRole, string> = {
    beneficiary: `${beneficiary.firstName} ${beneficiary.lastName}`,
    hostRepresentative: host.representative.name,
    supportAdviser: support.adviser.name,
    currentEmployer: beneficiary.currentEmployer?.representative.name ?? '',
    legalRepresentative: beneficiary.legalRepresentative?.name ?? '',
    prescriber: prescriber.representative,
  }
  return requiredSignatories({
    birthDate: beneficiary.birthDate,
    startDate: period.startDate,
    supportDistinctFromPrescriber: !support.sameAsPrescriber,
    hasCurrentEmployer: beneficiary.hasCurrentEmployer,
  }).map(({ role }) => ({ role, name: names[role] }))
}

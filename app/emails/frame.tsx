/** What every message shares: one calm column, one clear button whose address is also written out, and why it was sent. */
import { Body } from '@react-email/body'
import { Button } from '@react-email/button'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Heading } from '@react-email/heading'
import { Hr } from '@react-email/hr'
import { Html } from '@react-email/html'
import { Link } from '@react-email/link'
import { Section } from '@react-email/section'
import { Text } from '@react-email/text'
import type { ReactElement, ReactNode } from 'react'
import { typeset } from './typeset'

/** To whom a message is written. */
export interface Reader {
  readonly firstName: string
  /** Name of the territory, signed at the bottom; null for a person who belongs to none yet. */
  readonly territory: string | null
  /** Where the reader chooses what they are told, when they may. */
  readonly preferencesUrl?: string
}

/** A message before it is laid out: subject without anybody's name, one line of preview, and the same in an SMS. */
export interface Email {
  readonly subject: string
  readonly preview: string
  /** What an SMS says, before its link; nobody's name. */
  readonly sms: string
  /** Where the button leads; null when there is none. */
  readonly url: string | null
  /** The reader asked for it a moment ago: it is sent at any hour. */
  readonly awaited: boolean
  readonly element: ReactElement
}

interface Parts {
  readonly to: Reader
  readonly subject: string
  readonly preview: string
  /** What an SMS says, in 90 characters or so: a short link to the action follows. */
  readonly sms: string
  readonly awaited?: boolean
  readonly body: ReactNode
  readonly action?: { readonly label: string; readonly url: string }
  /** What comes after the button: what to do otherwise, what will follow. */
  readonly after?: ReactNode
  /** « Vous recevez ce message parce que … » */
  readonly why: string
}

const INK = '#1c2b33'
const QUIET = '#4d5d66'
const ACCENT = '#0f5c6e'
const TEXT = { color: INK, fontSize: '17px', lineHeight: '26px', margin: '0 0 16px' }
const SMALL = { color: QUIET, fontSize: '14px', lineHeight: '21px', margin: '0 0 8px' }

/** Puts a message's parts into the frame. */
export function compose(parts: Parts): Email {
  const { subject, preview, sms, action, awaited = false } = parts
  return {
    subject: typeset(subject),
    preview,
    sms,
    url: action?.url ?? null,
    awaited,
    element: <Frame {...parts} />,
  }
}

function Frame({ to, subject, preview, body, action, after, why }: Parts) {
  return (
    <Html lang="fr">
      <Head>
        <title>{subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
      </Head>
      <Body style={{ backgroundColor: '#f4f6f7', fontFamily: 'Verdana, Arial, sans-serif', margin: '0' }}>
        <div
          data-skip-in-text="true"
          style={{ display: 'none', overflow: 'hidden', maxHeight: 0, maxWidth: 0, opacity: 0 }}
        >
          {preview}
        </div>
        <Container style={{ maxWidth: '600px', margin: '0 auto', padding: '24px 16px' }}>
          <Text style={{ ...SMALL, color: ACCENT, fontSize: '18px', fontWeight: 'bold' }}>Passerelle</Text>
          <Section style={{ backgroundColor: '#ffffff', border: '1px solid #d5dde1', padding: '24px' }}>
            <Heading as="h1" style={{ color: INK, fontSize: '22px', lineHeight: '30px', margin: '0 0 16px' }}>
              {subject}
            </Heading>
            <P>Bonjour{to.firstName === '' ? '' : ` ${to.firstName}`},</P>
            {body}
            {action && <Action {...action} />}
            {after}
          </Section>
          <Hr style={{ borderColor: '#d5dde1', margin: '24px 0 16px' }} />
          <Text style={SMALL}>{why}</Text>
          {to.preferencesUrl && (
            <Text style={SMALL}>
              Choisir les courriels que je reçois :{' '}
              <Link href={to.preferencesUrl} style={{ color: ACCENT, textDecoration: 'underline' }}>
                {to.preferencesUrl}
              </Link>
            </Text>
          )}
          <Text style={SMALL}>
            Passerelle{to.territory === null ? '' : `, ${to.territory}`}. Ce message est envoyé
            automatiquement.
          </Text>
        </Container>
      </Body>
    </Html>
  )
}

function Action({ label, url }: { label: string; url: string }) {
  return (
    <Section style={{ margin: '24px 0' }}>
      <Button
        href={url}
        className="action"
        style={{
          backgroundColor: ACCENT,
          color: '#ffffff',
          fontSize: '17px',
          fontWeight: 'bold',
          padding: '14px 22px',
          borderRadius: '8px',
        }}
      >
        {label}
      </Button>
      <Text style={{ ...SMALL, margin: '16px 0 0', overflowWrap: 'anywhere' }}>
        <span data-skip-in-text="true">
          Si le bouton ne s’ouvre pas, recopiez cette adresse dans votre navigateur :{' '}
        </span>
        <Link href={url} style={{ color: ACCENT, textDecoration: 'underline' }}>
          {url}
        </Link>
      </Text>
    </Section>
  )
}

/** A paragraph. */
export function P({ children }: { children: ReactNode }) {
  return <Text style={TEXT}>{children}</Text>
}

/** Somebody's own words, as they wrote them. */
export function Quote({ children }: { children: string }) {
  return (
    <blockquote style={{ borderLeft: `4px solid ${ACCENT}`, margin: '0 0 16px', padding: '4px 0 4px 16px' }}>
      {children.split(/\n+/).map((line, index) => (
        <Text key={index} style={{ ...TEXT, margin: '0 0 8px' }}>
          {line}
        </Text>
      ))}
    </blockquote>
  )
}

/** Facts, one a line: « Où : 12 rue des Forges, Belfort ». Empty ones are left out. */
export function Facts({ rows }: { rows: readonly (readonly [label: string, value: string | null])[] }) {
  return (
    <ul style={{ ...TEXT, paddingLeft: '22px' }}>
      {rows.map(([label, value]) =>
        value === null || value === '' ? null : (
          <li key={label}>
            <strong>{label} :</strong> {value}
          </li>
        ),
      )}
    </ul>
  )
}

/** A plain list. */
export function List({ items }: { items: readonly string[] }) {
  return (
    <ul style={{ ...TEXT, paddingLeft: '22px' }}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
